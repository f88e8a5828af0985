"""What every row's needs earn, weight x credit added up, counted from nothing. Following a change: change.py.

Whole numbers, so the order of adding changes nothing. The dense skills are read many at a time: the levels at which a row asks
for some of them are one number (columns.py), and what each such number earns is looked up in a table made for the person.
Listed rows are added in batches that fit a core's own cache.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.fit.choices import blocks_of
from matcher.fit.columns import LEVELS, skills_a_word
from matcher.fit.credit import Credits
from matcher.fit.segment import Segment

PIECE = 1 << 17
"""Rows, or entries of a list, worked on at a time: enough that the calls cost little, few enough for a core's own cache."""

Sums = NDArray[np.int32]
Rows = NDArray[np.intp]


def add_sums(segment: Segment, credits: Credits, total: Sums) -> None:
    """Adds all rows' sums to `total`; `credits` of the segment's skills."""
    _add_words(segment, credits, total)
    add_columns(segment, credits, total)
    _add_choices(segment, credits.ravel(), total)


def pieces(start: int, end: int) -> Iterator[slice]:
    """What lies between, PIECE at a time."""
    for first in range(start, end, PIECE):
        yield slice(first, min(first + PIECE, end))


def _add_words(segment: Segment, credits: Credits, total: Sums) -> None:
    """Adds what the dense skills earn."""
    earned = credits[segment.dense_skill, 0] * segment.dense_weight
    many = skills_a_word(segment.dense_word.dtype)
    words = [
        (word, _table(earned[many * at : many * (at + 1)]))
        for at, word in enumerate(segment.dense_word)
        if earned[many * at : many * (at + 1)].any()
    ]
    room = np.empty(min(PIECE, len(segment)), np.int32)
    for rows in pieces(0, len(segment) if words else 0):
        mine = total[rows]
        more = room[: len(mine)]
        for word, table in words:
            # No word is beyond its table; where numpy may wrap, it writes to `more` directly.
            np.take(table, word[rows], mode="wrap", out=more)
            mine += more


def _table(earned: NDArray[np.int32]) -> NDArray[np.int32]:
    """What each word earns: the first skill's level stands in its lowest bits."""
    levels = np.array(LEVELS, np.int32)
    nothing = np.zeros(1, np.int32)
    return reduce(lambda table, one: np.add.outer(one * levels, table).ravel(), earned, nothing)


def add_columns(segment: Segment, credits: Credits, total: Sums, touched: list[Rows] | None = None) -> None:
    """Adds what the columns earn with `credits` (skills of the segment x years; a difference may be negative).

    The rows added to go into `touched`.
    """
    held = np.flatnonzero(credits.any(axis=1))
    first, end = (np.searchsorted(segment.column_skill, held, side=side) for side in ("left", "right"))
    # A skill's columns lie side by side, and so do their rows.
    columns = _ranges(first, end)
    earned = credits[segment.column_skill[columns], segment.column_years[columns]] * segment.column_weight[columns]
    size = (segment.column_ptr[1:] - segment.column_ptr[:-1])[columns]
    begins, ends = segment.column_ptr[first].tolist(), segment.column_ptr[end].tolist()
    places = [0, *np.cumsum(end - first).tolist()]
    batches = list(_batches(begins, ends))
    room = np.empty(max((batch.entries for batch in batches), default=0), np.intp)
    for skills, entries in batches:
        rows = room[:entries] if touched is None else np.empty(entries, np.intp)
        np.concatenate([segment.column_rows[begins[at] : ends[at]] for at in skills], out=rows)
        mine = slice(places[skills.start], places[skills.stop])
        np.add.at(total, rows, np.repeat(earned[mine], size[mine]))
        if touched is not None:
            touched.append(rows)


class Batch(NamedTuple):
    """Some neighbouring skills' lists, and how many entries they have together."""

    skills: range
    entries: int


def _batches(begins: list[int], ends: list[int]) -> Iterator[Batch]:
    """So many skills that they have half a PIECE of entries together, or one that has more."""
    first = held = 0
    for at, (begin, end) in enumerate(zip(begins, ends, strict=True)):
        if at > first and held + end - begin > PIECE // 2:
            yield Batch(range(first, at), held)
            first, held = at, 0
        held += end - begin
    if held:
        yield Batch(range(first, len(begins)), held)


def _ranges(first: NDArray[np.intp], end: NDArray[np.intp]) -> NDArray[np.intp]:
    """All numbers from each `first` to its `end`, one range after another."""
    size = end - first
    return np.repeat(first - np.cumsum(size) + size, size) + np.arange(size.sum())


def _add_choices(segment: Segment, units: NDArray[np.int32], total: Sums) -> None:
    """Adds the best alternative of every either/or need; `units` by key."""
    most = min(PIECE, len(segment.choice_row))
    best, other, places = np.empty(most, np.int32), np.empty(most, np.int32), np.empty(most, np.intp)
    for block in blocks_of(segment):
        for part in pieces(0, len(block.row)):
            keys = block.keys[part]
            found, more, rows = best[: len(keys)], other[: len(keys)], places[: len(keys)]
            np.take(units, keys[:, 0], mode="wrap", out=found)
            for place in range(1, keys.shape[1]):
                np.take(units, keys[:, place], mode="wrap", out=more)
                np.maximum(found, more, out=found)
            found *= block.weight[part]
            np.copyto(rows, block.row[part])
            np.add.at(total, rows, found)
