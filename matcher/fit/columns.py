"""Who asks for which skill by itself, in two forms: rows listed column by column, and, for what many ask, a byte a posting.

A column is one way of asking for one skill: (skill, years, weight). All rows of a column get the same credit. Where a
tenth of the postings ask for a skill, without years, listing them takes longer to add up than multiplying a byte of every
posting: the dense form holds the weight of the need, in units of the skill's smallest one, 0 where the posting does not ask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from matcher.fit.segment import Segment

DENSE = 0.1
"""Share of a segment's postings from which a skill is kept in the dense form: there both take the same time."""

LEAST_ROWS = 4096
"""Segments with fewer rows have no dense form: everything is quick there."""

MOST_UNITS = 4
"""A need's weight over that of the same skill's smallest: what the dense form's sums allow for."""


class Columns(NamedTuple):
    """`rows[ptr[i]:ptr[i + 1]]` ascend and ask for `skill[i]` with `years[i]` (a place in credit.YEARS) and `weight[i]`."""

    skill: NDArray[np.int32]
    years: NDArray[np.uint8]
    weight: NDArray[np.int32]
    ptr: NDArray[np.int64]
    rows: NDArray[np.uint32]


class Dense(NamedTuple):
    """`level[i, row] * weight[i]` is the weight with which the row asks for `skill[i]`, without years."""

    skill: NDArray[np.int32]
    weight: NDArray[np.int32]
    level: NDArray[np.uint8]


def split(columns: Columns, rows: int) -> tuple[Columns, Dense]:
    """The columns (sorted by skill, years, weight) of a segment of `rows` postings in both forms; no need stands in both."""
    plain = columns.years == 0
    asked = np.bincount(columns.skill[plain], np.diff(columns.ptr)[plain], minlength=1)
    often = np.flatnonzero(asked >= max(DENSE * rows, LEAST_ROWS * DENSE)) if rows >= LEAST_ROWS else ()
    skills, units, levels, moved = [], [], [], np.zeros(len(columns.skill), np.bool_)
    for skill in often:
        mine = np.flatnonzero(plain & (columns.skill == skill))
        unit = int(np.gcd.reduce(columns.weight[mine]))
        if int(columns.weight[mine].max()) > MOST_UNITS * unit:
            continue
        level = np.zeros(rows, np.uint8)
        for column in mine.tolist():
            level[columns.rows[columns.ptr[column] : columns.ptr[column + 1]]] = columns.weight[column] // unit
        skills.append(skill)
        units.append(unit)
        levels.append(level)
        moved[mine] = True
    dense = Dense(
        np.array(skills, np.int32), np.array(units, np.int32), np.array(levels, np.uint8).reshape(len(levels), rows)
    )
    return _without(columns, moved), dense


def listed(segment: Segment) -> Columns:
    """All columns of a segment with their rows listed, those of the dense form last."""
    skill, years, weight = [segment.column_skill], [segment.column_years], [segment.column_weight]
    rows, sizes = [segment.column_rows], [np.diff(segment.column_ptr)]
    for one, unit, level in zip(segment.dense_skill, segment.dense_weight, segment.dense_level, strict=True):
        asking = [np.flatnonzero(level == units).astype(np.uint32) for units in range(1, MOST_UNITS + 1)]
        rows += asking
        sizes.append(np.array([len(some) for some in asking], np.int64))
        skill.append(np.full(MOST_UNITS, one, np.int32))
        years.append(np.zeros(MOST_UNITS, np.uint8))
        weight.append(np.arange(1, MOST_UNITS + 1, dtype=np.int32) * unit)
    ptr = np.concatenate([np.zeros(1, np.int64), np.cumsum(np.concatenate(sizes))])
    return Columns(np.concatenate(skill), np.concatenate(years), np.concatenate(weight), ptr, np.concatenate(rows))


def _without(columns: Columns, moved: NDArray[np.bool_]) -> Columns:
    if not moved.any():
        return columns
    size = np.diff(columns.ptr)
    stay = ~moved
    ptr = np.concatenate([np.zeros(1, np.int64), np.cumsum(size[stay])])
    rows = columns.rows[np.repeat(stay, size)]
    return Columns(columns.skill[stay], columns.years[stay], columns.weight[stay], ptr, rows)
