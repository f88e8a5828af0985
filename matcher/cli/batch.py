"""`rolefit batch`: JSON Lines in, JSON Lines out, one line each, in order; a line that cannot be read is answered in place."""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Callable
from typing import Any

from matcher.errors import BadRequest, RolefitError
from matcher.workspace import Workspace

Answer = dict[str, Any]


def _text(row: Answer, key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise BadRequest(f"the line cannot be read: {key!r} is missing or no text")
    return value


def _skills(ws: Workspace, row: Answer) -> Answer:
    mentions = [
        {
            "start": hit.start,
            "end": hit.end,
            "text": hit.text,
            "skill": hit.skill,
            "name": (skill := ws.skill(hit.skill)).name,
            "area": skill.area,
            "level": level,
        }
        for hit, level in ws.mentions(_text(row, "text"))
    ]
    return {"mentions": mentions}


def _roles(ws: Workspace, row: Answer) -> Answer:
    title = row.get("title")
    mix = ws.text_roles(_text(row, "text"), title if isinstance(title, str) else None)
    return {"roles": dict(mix.roles), "title_role": mix.title_role, "p_mle_vs_ds": mix.p_mle_vs_ds}


def _fit(ws: Workspace, row: Answer) -> Answer:
    fit = ws.text_fit(_text(row, "resume"), _text(row, "posting"))
    return {"fit": fit.fit, "confidence": fit.confidence}


ANSWERS: dict[str, Callable[[Workspace, Answer], Answer]] = {"skills": _skills, "roles": _roles, "fit": _fit}


def batch(options: argparse.Namespace) -> int:
    """Answer every line of standard input."""
    answer = ANSWERS[options.what]
    if sys.stdin is None:
        raise RolefitError("Standard input is closed.", "Send the lines to it, one JSON object each.")
    with Workspace.unstored(today=options.today) as ws:
        for line in sys.stdin.buffer:
            if line.strip():
                # `dumps` encodes in C, `dump` in Python.
                sys.stdout.write(json.dumps(_one(ws, answer, line), ensure_ascii=False, allow_nan=False) + "\n")
    sys.stdout.flush()
    return 0


def _refused(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _refused("a number beyond all bounds")


def _one(ws: Workspace, answer: Callable[[Workspace, Answer], Answer], line: bytes) -> Answer:
    try:
        row = json.loads(line.decode("utf-8"), parse_constant=_refused, parse_float=_finite)
    except RecursionError:
        return {"id": None, "error": "the line is nested too deeply"}
    except ValueError as error:
        # json's own message names a place, never the text.
        return {"id": None, "error": f"the line cannot be read: {error}"}
    if not isinstance(row, dict):
        return {"id": None, "error": "the line cannot be read: the line is no JSON object"}
    id = row.get("id")
    try:
        return {"id": id, **answer(ws, row)}
    except RolefitError as error:
        return {"id": id, "error": error.line()}
    except Exception as error:
        # One line must not cost the others their answer; the error's own text may quote the line.
        return {"id": id, "error": f"Rolefit made a mistake of its own: {type(error).__name__}."}
