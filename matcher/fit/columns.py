"""Who asks for which skill by itself, in two forms: rows listed column by column, and, for what many ask, a byte a posting.

A column is one way of asking for one skill: (skill, years, weight). All rows of a column get the same credit. Where a
tenth of the postings ask for a skill, without years, adding up a list of them takes longer than reading a figure of every
posting: the dense form holds the weight of the need, in units of the skill's smallest one, 0 where the posting does not ask.
It is kept twice, for what reads one skill and for what reads all of them: a byte for each skill, and words of two bits a
skill, many skills at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from matcher.fit.segment import Segment

DENSE = 0.1
"""Share of a segment's postings from which a skill is kept in the dense form: there both take about the same time."""

LEAST_ROWS = 4096
"""Segments with fewer rows have no dense form: everything is quick there."""

LEVELS = (0, 1, 2, 4)
"""The weights, over the skill's smallest, that a need in the dense form can have (needs.LEVEL_WEIGHTS); 0 is no need."""

WIDE_ROWS = 1 << 18
"""Segments with fewer rows have words of 8 bits, larger ones of 16: the tables of those take a while to make."""


class Columns(NamedTuple):
    """`rows[ptr[i]:ptr[i + 1]]` ascend and ask for `skill[i]` with `years[i]` (a place in credit.YEARS) and `weight[i]`."""

    skill: NDArray[np.int32]
    years: NDArray[np.uint8]
    weight: NDArray[np.int32]
    ptr: NDArray[np.int64]
    rows: NDArray[np.uint32]


class Dense(NamedTuple):
    """`level[i, row] * weight[i]` is the weight with which the row asks for `skill[i]`, without years.

    `word` holds the same: the places of the levels in LEVELS, the first skill's in the lowest two bits of the first word.
    """

    skill: NDArray[np.int32]
    weight: NDArray[np.int32]
    level: NDArray[np.uint8]
    word: NDArray[Any]


def split(columns: Columns, rows: int) -> tuple[Columns, Dense]:
    """The columns (sorted by skill, years, weight) of a segment of `rows` postings in both forms; no need stands in both."""
    plain = columns.years == 0
    asked = np.bincount(columns.skill[plain], np.diff(columns.ptr)[plain], minlength=1)
    often = np.flatnonzero(asked >= max(DENSE * rows, LEAST_ROWS * DENSE)) if rows >= LEAST_ROWS else ()
    skills, units, levels, moved = [], [], [], np.zeros(len(columns.skill), np.bool_)
    for skill in often:
        mine = np.flatnonzero(plain & (columns.skill == skill))
        unit = int(columns.weight[mine].min())
        if not np.isin(columns.weight[mine], unit * np.array(LEVELS)).all():
            continue
        levels.append(np.zeros(rows, np.uint8))
        for column in mine.tolist():
            levels[-1][columns.rows[columns.ptr[column] : columns.ptr[column + 1]]] = columns.weight[column] // unit
        skills.append(skill)
        units.append(unit)
        moved[mine] = True
    level = np.array(levels, np.uint8).reshape(len(levels), rows)
    dense = Dense(np.array(skills, np.int32), np.array(units, np.int32), level, _words(level))
    return _without(columns, moved), dense


def _words(level: NDArray[np.uint8]) -> NDArray[Any]:
    skills, rows = level.shape
    kind = np.dtype(np.uint16 if rows >= WIDE_ROWS else np.uint8)
    word = np.zeros((-(-skills // skills_a_word(kind)), rows), kind)
    places = np.searchsorted(LEVELS, np.arange(LEVELS[-1] + 1)).astype(kind)
    for skill in range(skills):
        at, place = divmod(skill, skills_a_word(kind))
        word[at] |= places[level[skill]] << kind.type(2 * place)
    return word


def skills_a_word(kind: np.dtype[Any]) -> int:
    """How many skills a word of this type holds."""
    return 4 * kind.itemsize


def listed(segment: Segment) -> Columns:
    """All columns of a segment with their rows listed, those of the dense form last."""
    skill, years, weight = [segment.column_skill], [segment.column_years], [segment.column_weight]
    rows, sizes = [segment.column_rows], [np.diff(segment.column_ptr)]
    for one, unit, level in zip(segment.dense_skill, segment.dense_weight, segment.dense_level, strict=True):
        asking = [np.flatnonzero(level == units).astype(np.uint32) for units in LEVELS[1:]]
        rows += asking
        sizes.append(np.array([len(some) for some in asking], np.int64))
        skill.append(np.full(len(asking), one, np.int32))
        years.append(np.zeros(len(asking), np.uint8))
        weight.append(np.array(LEVELS[1:], np.int32) * unit)
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
