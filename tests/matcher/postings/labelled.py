"""The labelled sentences of tests/data/postings: reading them, and counting what the grammar makes of them."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from matcher.model import DEGREES, Hit, Opening, Posting
from matcher.postings.requirements import opening

DATA = Path(__file__).parents[2] / "data" / "postings"
FILES = {
    "tuning": "requirements.toml",
    "blind": "requirements.toml",
    "voices": "voices.toml",
    "asking": "asking.toml",
    "strangers": "strangers.toml",
    "unmet": "strangers.toml",
    "later": "strangers.toml",
    "conditions": "conditions.toml",
    "unread": "conditions.toml",
}
HEADINGS = {
    "required": "Requirements",
    "preferred": "Nice to have",
    "duties": "Responsibilities",
    "about": "About us",
    "benefits": "Benefits",
    "equal": "Equal opportunity",
    "apply": "How to apply",
}


@dataclass(frozen=True)
class Case:
    """A labelled sentence; `needs` maps each need, a frozen set of names, to its level."""

    text: str
    heading: str
    level: str
    needs: dict[frozenset[str], str]
    names: tuple[str, ...]
    years: float | None
    degree: str | None
    hard: str


def cases(part: str) -> list[Case]:
    return [_case(row) for row in tomllib.loads((DATA / FILES[part]).read_text(encoding="utf-8"))[part]]


def _case(row: dict[str, Any]) -> Case:
    level = row["l"]
    needs = {
        frozenset(need.split("|")): "preferred" if need in row.get("p", ()) else level for need in row.get("g", ())
    }
    names = tuple(name for need in row.get("g", ()) for name in need.split("|")) + tuple(row.get("x", ()))
    return Case(
        row["t"], HEADINGS.get(row.get("z", ""), ""), level, needs, names, row.get("y"), row.get("d"), row.get("h", "")
    )


def hits(text: str, names: Iterable[str]) -> tuple[Hit, ...]:
    """A hit for each of `names` where it first stands in `text` outside the others."""
    taken: list[tuple[int, int]] = []
    found: list[Hit] = []
    for name in sorted(names, key=len, reverse=True):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                found.append(Hit(match.start(), match.end(), name, name))
                break
        else:
            raise ValueError(f"{name!r} is not in {text!r}")
    return tuple(sorted(found, key=lambda hit: hit.start))


def posting(text: str, title: str = "Data Scientist") -> Posting:
    return Posting("p0", title, text)


def read(case: Case) -> Opening:
    text = f"{case.heading}\n- {case.text}" if case.heading else case.text
    return opening(posting(text), hits(text, case.names))


def answers(case: Case) -> Iterator[tuple[str, set[Any], set[Any]]]:
    """Triples (class, expected, found) of one sentence; a class's F1 is counted over all."""
    found = read(case)
    got: dict[frozenset[str], str] = {}
    for requirement in found.requirements:
        for group in requirement.groups:
            got[frozenset(group)] = requirement.level
    if case.needs or got:
        wanted_levels = {(skill, level) for need, level in case.needs.items() for skill in need}
        got_levels = {(skill, level) for need, level in got.items() for skill in need}
    else:
        wanted_levels = {("", case.level)} if case.level != "none" else set()
        got_levels = {("", found.requirements[0].level)} if found.requirements else set()
    for level in ("required", "preferred", "mentioned"):
        yield f"level {level}", {k for k in wanted_levels if k[1] == level}, {k for k in got_levels if k[1] == level}
    yield "level none", *({"none"} if not side else set() for side in (wanted_levels, got_levels))  # type: ignore[misc]
    yield "choices", *({need for need in side if len(need) > 1} for side in (case.needs, got))  # type: ignore[misc]
    yield "single needs", *({need for need in side if len(need) == 1} for side in (case.needs, got))  # type: ignore[misc]
    years = [r.years for r in found.requirements if r.years is not None]
    yield "years", {case.years} - {None}, {max(years)} if years else set()
    degrees = [r.degree for r in found.requirements if r.degree is not None]
    yield "degree", {case.degree} - {None}, {DEGREES[min(degrees)]} if degrees else set()
    yield "hard lines", {case.hard} - {""}, {r.hard for r in found.requirements} - {""}


def scores(part: Iterable[Case]) -> dict[str, tuple[float, float, float, int]]:
    """(precision, recall, F1, labelled) by class."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for case in part:
        for name, wanted, found in answers(case):
            row = counts[name]
            row[0] += len(wanted & found)
            row[1] += len(found)
            row[2] += len(wanted)
    return {name: (_ratio(a, b), _ratio(a, c), _ratio(2 * a, b + c), c) for name, (a, b, c) in counts.items()}


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def misses(part: Iterable[Case]) -> Iterator[str]:
    """One line for each sentence that is not read as labelled."""
    for case in part:
        wrong = [
            f"{name}: wanted {sorted(map(_shown, wanted))}, found {sorted(map(_shown, found))}"
            for name, wanted, found in answers(case)
            if wanted != found
        ]
        if wrong:
            yield f"{case.text!r} [{case.heading}] " + "; ".join(wrong)


def _shown(value: Any) -> str:
    return "|".join(sorted(value)) if isinstance(value, frozenset) else str(value)
