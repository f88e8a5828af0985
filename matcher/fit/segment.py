"""The arrays a run of postings is ranked on: for every skill the sorted rows that ask for it, and figures a row.

A column is one way of asking for one skill by itself: (skill, years, weight). All rows of a column get the same credit,
so it stores rows alone, 4 bytes each. Needs with a choice ("Python or R") stand in arrays of their own, one entry a need.
Columns are sorted, rows ascend in each: compressed sparse columns (CSC).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.fit.credit import YEARS
from matcher.fit.graph import Graph
from matcher.fit.needs import needs_of
from matcher.fit.text import TOPICS, of_posting
from matcher.model import Opening

Arrays = dict[str, NDArray[Any]]
"""Some of a segment's arrays, by name."""

NOT_ASKED = 255
"""In `years`, `degree` and `seniority`: the posting says nothing."""

THIN = ("", "snippet", "no-requirements", "other-language")
"""Why little can be said of a posting; stored as the place in this row, unknown reasons as the last but one."""


@dataclass(frozen=True, slots=True)
class Segment:
    """n postings. Pointer arrays have one entry more than what they point into has parts."""

    ids: NDArray[np.bytes_]
    order: NDArray[np.uint32]
    """Rows by ascending id."""
    skills: NDArray[np.bytes_]
    """Skill ids the columns and choices speak of, ascending."""
    column_skill: NDArray[np.int32]
    column_years: NDArray[np.uint8]
    column_weight: NDArray[np.int32]
    column_ptr: NDArray[np.int64]
    column_rows: NDArray[np.uint32]
    choice_row: NDArray[np.uint32]
    choice_weight: NDArray[np.int32]
    choice_ptr: NDArray[np.int64]
    choice_keys: NDArray[np.int32]
    """The alternatives of each choice: place of the skill x len(YEARS) + place of the years."""
    member_ptr: NDArray[np.int64]
    """For each such key, where its part of `member_choice` begins: the choices it is one of, ascending."""
    member_choice: NDArray[np.uint32]
    asked: NDArray[np.int32]
    """The weights of all needs of a row, added up."""
    needs: NDArray[np.uint8]
    """How many needs a row has, at most 255."""
    years: NDArray[np.uint8]
    """Half years of experience asked."""
    degree: NDArray[np.uint8]
    seniority: NDArray[np.uint8]
    thin: NDArray[np.uint8]
    topics: NDArray[np.int8]
    """What each posting is about, n x text.TOPICS."""

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def skill_names(self) -> list[str]:
        return [name.decode() for name in self.skills.tolist()]


ARRAYS = tuple(item.name for item in fields(Segment))
"""Names of a segment's arrays, in order; each is one file of a stored index."""


def build(openings: Sequence[Opening], graph: Graph) -> Segment:
    """The arrays of `openings`, row for row."""
    asked = [needs_of(opening, graph) for opening in openings]
    names = sorted({skill for needs in asked for need in needs for skill in need.skills})
    place = {name: row for row, name in enumerate(names)}
    columns: dict[tuple[int, int, int], list[int]] = {}
    choices: list[tuple[int, int, list[int]]] = []
    for row, needs in enumerate(asked):
        for need in needs:
            if len(need.skills) == 1:
                columns.setdefault((place[need.skills[0]], need.years, need.weight), []).append(row)
            else:
                choices.append((row, need.weight, [place[skill] * len(YEARS) + need.years for skill in need.skills]))
    keys = sorted(columns)
    lengths = [len(choice[2]) for choice in choices]
    members = np.array([key for choice in choices for key in choice[2]], np.int32)
    ids = np.array([o.posting.id.encode() for o in openings], dtype=np.bytes_) if openings else np.zeros(0, "S1")
    totals = np.array([sum(need.weight for need in needs) for needs in asked], np.int32)
    return Segment(
        ids=ids,
        order=np.argsort(ids, kind="stable").astype(np.uint32),
        skills=np.array([name.encode() for name in names], dtype=np.bytes_) if names else np.zeros(0, "S1"),
        column_skill=np.array([key[0] for key in keys], np.int32),
        column_years=np.array([key[1] for key in keys], np.uint8),
        column_weight=np.array([key[2] for key in keys], np.int32),
        column_ptr=pointers([len(columns[key]) for key in keys]),
        column_rows=np.array([row for key in keys for row in columns[key]], np.uint32),
        choice_row=np.array([choice[0] for choice in choices], np.uint32),
        choice_weight=np.array([choice[1] for choice in choices], np.int32),
        choice_ptr=pointers(lengths),
        choice_keys=members,
        **members_of(members, np.array(lengths, np.int64), len(names) * len(YEARS)),
        asked=totals,
        needs=np.array([min(255, len(needs)) for needs in asked], np.uint8),
        years=_small([None if o.years is None else round(2 * o.years) for o in openings]),
        degree=_small([o.degree for o in openings]),
        seniority=_small([o.seniority for o in openings]),
        thin=np.array([THIN.index(o.thin) if o.thin in THIN else len(THIN) - 2 for o in openings], np.uint8),
        topics=np.array([of_posting(o) for o in openings], np.int8).reshape(len(openings), TOPICS),
    )


def pointers(lengths: Sequence[int]) -> NDArray[np.int64]:
    """Where each part begins, and the end."""
    return np.array([0, *accumulate(lengths)], np.int64)


def members_of(members: NDArray[np.int32], lengths: NDArray[np.int64], keys: int) -> Arrays:
    """The choices turned round: for every key the choices it is one of."""
    choice = np.repeat(np.arange(len(lengths), dtype=np.uint32), lengths)
    counts = np.bincount(members, minlength=keys)
    return {
        "member_ptr": np.concatenate([np.zeros(1, np.int64), np.cumsum(counts, dtype=np.int64)]),
        "member_choice": choice[np.argsort(members, kind="stable")],
    }


def _small(values: Sequence[int | None]) -> NDArray[np.uint8]:
    return np.array([NOT_ASKED if v is None else min(max(v, 0), NOT_ASKED - 1) for v in values], np.uint8)
