"""Needs met: the person's credit for what is asked, weighed by level and specificity.

    value = (sum of weight x credit + PRIOR x MIDDLE) / (sum of weight + PRIOR)

The sums run over the posting's needs (needs.py: either/or counted once, by the best alternative), credit is 0..1 (credit.py,
with what near, more special and wider skills give, graph.py). PRIOR stands for what an ad leaves unsaid: few needs
prove little, so six vague words all met stay below thirty of forty-five real ones.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from matcher.fit.credit import Credits, Worth
from matcher.fit.graph import FULL
from matcher.fit.person import Person
from matcher.fit.segment import Segment

MIDDLE = 0.45
"""What an ad that asks for nothing is worth; about the share of the needs that people meet of ads near their field."""

PRIOR = 1200
"""Weight of the unsaid: about five musts of middling specificity (5 x 4 x 60)."""

FEW = 32
"""A change of fewer than one row in so many is brought up to date row by row, of more in one sweep."""

Sums = NDArray[np.int32]
"""Weight x credit units of every row's needs, added up: whole numbers."""


def value(segment: Segment, person: Person) -> NDArray[np.float64]:
    """0..1 for every row."""
    total = sums(segment, person.worth, best_choices(segment, person.worth))
    scale = FULL * (segment.asked.astype(np.float64) + PRIOR)
    return (total + FULL * PRIOR * MIDDLE) / scale


def sums(segment: Segment, worth: Worth, best: NDArray[np.int32]) -> Sums:
    """All rows' sums from nothing; `best` is the credit of every choice."""
    total = np.zeros(len(segment), np.int32)
    room = np.empty(len(segment), np.intp)
    for _ in _add_columns(segment, worth.of(segment.skill_names), total, room):
        pass
    np.add.at(total, segment.choice_row.astype(np.intp), best * segment.choice_weight)
    return total


def best_choices(segment: Segment, worth: Worth) -> NDArray[np.int32]:
    """The best alternative's credit of every either/or need."""
    best = np.zeros(len(segment.choice_row), np.int32)
    units = worth.of(segment.skill_names).ravel()
    for key in np.flatnonzero((units > 0) & (np.diff(segment.member_ptr) > 0)).tolist():
        np.maximum.at(best, _choices_with(segment, key), units[key])
    return best


def change(segment: Segment, old: Worth, new: Worth, total: Sums, best: NDArray[np.int32]) -> NDArray[np.intp] | None:
    """Brings `total` and `best` from one set of claims to another, touching only what asks for a changed skill.

    Whole numbers: the same as computing both anew. Gives the rows that may have changed, None where they are many.
    """
    names = segment.skill_names
    before, after = old.of(names), new.of(names)
    touched = list(_add_columns(segment, after - before, total))
    before, after = before.ravel(), after.ravel()
    for key in np.flatnonzero(after < before).tolist():
        choices = _choices_with(segment, key)
        choices = choices[best[choices] == before[key]]
        touched.append(_replace(segment, choices, _best(segment, after, choices), total, best))
    for key in np.flatnonzero(after > before).tolist():
        choices = _choices_with(segment, key)
        choices = choices[best[choices] < after[key]]
        touched.append(_replace(segment, choices, np.full(len(choices), after[key], np.int32), total, best))
    if sum(map(len, touched)) > len(segment) // FEW:
        return None
    return np.concatenate(touched) if touched else np.zeros(0, np.intp)


def _add_columns(
    segment: Segment, credits: Credits, total: Sums, room: NDArray[np.intp] | None = None
) -> Iterator[NDArray[np.intp]]:
    """Adds what the columns earn with `credits` (skills of the segment x years; a difference may be negative).

    Gives the rows added to, skill by skill, as it goes: in `room`, each over the last, where it is given and wide enough.
    """
    earned = credits[segment.column_skill, segment.column_years] * segment.column_weight
    held = np.flatnonzero(credits.any(axis=1))
    firsts = np.searchsorted(segment.column_skill, held).tolist()
    ends = np.searchsorted(segment.column_skill, held, side="right").tolist()
    for first, end in zip(firsts, ends, strict=True):
        ptr = segment.column_ptr[first : end + 1]
        # A skill's columns lie side by side: one call for all of them; wide row numbers halve its time.
        rows = _widened(segment.column_rows[ptr[0] : ptr[-1]], room)
        np.add.at(total, rows, np.repeat(earned[first:end], np.diff(ptr)))
        yield rows


def _widened(rows: NDArray[np.uint32], room: NDArray[np.intp] | None) -> NDArray[np.intp]:
    if room is None or len(rows) > len(room):
        return rows.astype(np.intp)
    np.copyto(room[: len(rows)], rows)
    return room[: len(rows)]


def _choices_with(segment: Segment, key: int) -> NDArray[np.intp]:
    return segment.member_choice[segment.member_ptr[key] : segment.member_ptr[key + 1]].astype(np.intp)


def _best(segment: Segment, units: NDArray[np.int32], choices: NDArray[np.intp]) -> NDArray[np.int32]:
    """The best alternative of these choices; `units` by key."""
    if not len(choices):
        return np.zeros(0, np.int32)
    begins = segment.choice_ptr[choices]
    lengths = segment.choice_ptr[choices + 1] - begins
    places = np.cumsum(lengths) - lengths
    entries = np.arange(lengths.sum()) + np.repeat(begins - places, lengths)
    best: NDArray[np.int32] = np.maximum.reduceat(units[segment.choice_keys[entries]], places)
    return best


def _replace(
    segment: Segment, choices: NDArray[np.intp], credits: NDArray[np.int32], total: Sums, best: NDArray[np.int32]
) -> NDArray[np.intp]:
    """Sets the credits of these choices and gives their rows."""
    rows = segment.choice_row[choices].astype(np.intp)
    gain = (credits - best[choices]) * segment.choice_weight[choices]
    np.add.at(total, rows, gain)
    best[choices] = credits
    return rows
