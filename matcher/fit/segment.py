"""The arrays a run of postings is ranked on: for every skill the sorted rows that ask for it, and figures a row.

Needs of one skill stand in columns (columns.py): sorted, rows ascending in each, 4 bytes a row (compressed sparse columns,
CSC), or a byte a posting where many ask. Needs with a choice ("Python or R") stand in arrays of their own, one entry a need.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.fit.choices import choice_arrays
from matcher.fit.columns import Columns, split
from matcher.fit.credit import YEARS
from matcher.fit.graph import Graph
from matcher.fit.needs import needs_of
from matcher.fit.text import TOPICS, of_posting
from matcher.model import Opening

Arrays = dict[str, NDArray[Any]]
"""Some of a segment's arrays, by name."""

NOT_ASKED = 255
"""In years, degree and seniority: the posting says nothing."""

KIND = ("thin", "years", "degree", "seniority")
"""What a posting is besides its skills: a place in THIN, half years of experience, places in DEGREES and SENIORITIES."""

THIN = ("", "snippet", "no-requirements", "other-language")
"""Why little can be said of a posting; stored as the place in this row, unknown reasons as the last but one."""


@dataclass(frozen=True, slots=True)
class Segment:
    """n postings. Pointer arrays have one entry more than what they point into has parts.

    `column_*`, `dense_*`: columns.Columns and columns.Dense; `choice_*`, `member_*`: choices.Choices and choices.Members.
    """

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
    dense_skill: NDArray[np.int32]
    dense_weight: NDArray[np.int32]
    dense_level: NDArray[np.uint8]
    dense_word: NDArray[Any]
    choice_row: NDArray[np.uint32]
    choice_weight: NDArray[Any]
    choice_size: NDArray[np.int64]
    choice_keys: NDArray[Any]
    member_width: NDArray[np.uint8]
    member_skill: NDArray[np.int32]
    member_years: NDArray[np.uint8]
    member_ptr: NDArray[np.int64]
    member_row: NDArray[np.uint32]
    member_weight: NDArray[Any]
    member_other: NDArray[Any]
    asked: NDArray[np.int32]
    """The weights of all needs of a row, added up."""
    needs: NDArray[np.uint8]
    """How many needs a row has, at most 255."""
    kind: NDArray[np.uint16]
    """What a row asks besides skills, as a place in `kinds`."""
    kinds: NDArray[np.uint8]
    """Every such combination once, ascending: len(KIND) figures each, NOT_ASKED where the posting says nothing."""
    topics: NDArray[np.int8]
    """What each posting is about, n x text.TOPICS."""

    def __len__(self) -> int:
        return len(self.ids)

    def said(self, name: str) -> NDArray[np.uint8]:
        """The figure of KIND called `name`, row by row."""
        return self.kinds[:, KIND.index(name)][self.kind]

    @property
    def seniority(self) -> NDArray[np.uint8]:
        """The step each row asks, a place in SENIORITIES, or NOT_ASKED."""
        return self.said("seniority")

    @property
    def choice_ptr(self) -> NDArray[np.int64]:
        """Where the alternatives of each choice begin in `choice_keys`, and the end."""
        return pointers(np.repeat(np.arange(len(self.choice_size)), self.choice_size))

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
    ids = np.array([o.posting.id.encode() for o in openings], dtype=np.bytes_) if openings else np.zeros(0, "S1")
    totals = np.array([sum(need.weight for need in needs) for needs in asked], np.int32)
    kinds, kind = _kinds(openings)
    all_columns = Columns(
        np.array([key[0] for key in keys], np.int32),
        np.array([key[1] for key in keys], np.uint8),
        np.array([key[2] for key in keys], np.int32),
        pointers([len(columns[key]) for key in keys]),
        np.array([row for key in keys for row in columns[key]], np.uint32),
    )
    return Segment(
        ids=ids,
        order=np.argsort(ids, kind="stable").astype(np.uint32),
        skills=np.array([name.encode() for name in names], dtype=np.bytes_) if names else np.zeros(0, "S1"),
        **column_arrays(all_columns, len(openings)),
        **choice_arrays(
            np.array([row for row, _, _ in choices], np.uint32),
            np.array([weight for _, weight, _ in choices], np.int32),
            np.array([len(keys) for _, _, keys in choices], np.int64),
            np.array([key for _, _, keys in choices for key in keys], np.int32),
        ),
        asked=totals,
        needs=np.array([min(255, len(needs)) for needs in asked], np.uint8),
        kind=kind,
        kinds=kinds,
        topics=np.array([of_posting(o) for o in openings], np.int8).reshape(len(openings), TOPICS),
    )


def pointers(lengths: Sequence[int] | NDArray[np.int64]) -> NDArray[np.int64]:
    """Where each part begins, and the end."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths, dtype=np.int64)])


def column_arrays(columns: Columns, rows: int) -> Arrays:
    """The arrays that hold these columns, sorted by skill, years and weight, in a segment of `rows` postings."""
    sparse, dense = split(columns, rows)
    arrays: Arrays = {f"column_{name}": values for name, values in sparse._asdict().items()}
    return arrays | {f"dense_{name}": values for name, values in dense._asdict().items()}


def _kinds(openings: Sequence[Opening]) -> tuple[NDArray[np.uint8], NDArray[np.uint16]]:
    """The combinations of KIND, and the place of each opening's."""
    said = [
        (
            THIN.index(o.thin) if o.thin in THIN else len(THIN) - 2,
            _small(None if o.years is None else round(2 * o.years)),
            _small(o.degree),
            _small(o.seniority),
        )
        for o in openings
    ]
    kinds = sorted(set(said))
    place = {kind: row for row, kind in enumerate(kinds)}
    return np.array(kinds, np.uint8).reshape(len(kinds), len(KIND)), np.array([place[one] for one in said], np.uint16)


def _small(value: int | None) -> int:
    return NOT_ASKED if value is None else min(max(value, 0), NOT_ASKED - 1)
