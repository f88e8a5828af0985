"""How postings are named on the command line: by id or title, or by the beginning of one, where only one posting is meant."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from matcher.errors import BadRequest

if TYPE_CHECKING:
    from matcher.workspace import Workspace

LEAST = 4
"""Characters of an id's beginning that are taken for it."""

SHOWN = 6
"""Characters of a short id at least: it still tells postings apart when some hundreds more are stored."""

NAMED = 6
"""Ids named where several are meant."""


def posting_id(ws: Workspace, words: str) -> str:
    """The id of the posting that `words` name. Raises BadRequest where none or several are meant."""
    rows = ws.rows()
    wanted, title = words.strip().casefold(), " ".join(words.split()).casefold()
    if any(row.id == wanted for row in rows):
        return wanted
    found = [row.id for row in rows if row.id.startswith(wanted)] if len(wanted) >= LEAST else []
    titles = {row.id: " ".join(row.title.split()).casefold() for row in rows}
    found = found or [id for id, other in titles.items() if title and other == title]
    found = found or [id for id, other in titles.items() if len(title) >= LEAST and other.startswith(title)]
    if len(found) == 1:
        return found[0]
    if found:
        ids = sorted(found)
        firms = {row.id: row.organization for row in rows}
        short = zip(short_ids(ids[:NAMED], ids), ids, strict=False)
        shown = ", ".join(f"{name} ({firms[id]})" if firms[id] else name for name, id in short)
        more = ", …" if len(ids) > NAMED else ""
        raise BadRequest(f"{len(ids)} postings are called so.", f"Name one by its id: {shown}{more}")
    raise BadRequest(
        "No posting has this id or title.",
        f"Take an id from `rolefit rank`; its first {LEAST} characters or more will do.",
    )


def short_ids(ids: Sequence[str], known: Sequence[str]) -> tuple[str, ...]:
    """The beginnings, all of one length, by which each of `ids` differs from all `known` ones."""
    every = sorted(known)
    length = max((_needed(id, every) for id in ids), default=SHOWN)
    return tuple(id[: max(SHOWN, length)] for id in ids)


def _needed(id: str, every: Sequence[str]) -> int:
    at = bisect_left(every, id)
    beside = [other for other in every[max(0, at - 1) : at + 2] if other != id]
    return 1 + max((_common(id, other) for other in beside), default=0)


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
