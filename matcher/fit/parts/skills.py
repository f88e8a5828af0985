"""Needs met: the person's credit for what is asked, weighed by level and specificity.

    value = (sum of weight x credit + PRIOR x MIDDLE) / (sum of weight + PRIOR)

The sums run over the posting's needs (needs.py: either/or counted once, by the best alternative), credit is 0..1 (credit.py,
with what near, more special and wider skills give, graph.py). PRIOR stands for what an ad leaves unsaid: few needs
prove little, so six vague words all met stay below thirty of forty-five real ones.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.credit import Credits, Worth
from matcher.fit.graph import FULL
from matcher.fit.person import Person
from matcher.fit.segment import Segment

MIDDLE = 0.4
"""What an ad that asks for nothing is worth; about the share of the needs that people meet of ads near their field."""

PRIOR = 1200
"""Weight of the unsaid: about five musts of middling specificity (5 x 4 x 60)."""

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
    add_columns(segment, worth.of(segment.skill_names), total)
    np.add.at(total, segment.choice_row, best * segment.choice_weight)
    return total


def add_columns(segment: Segment, credits: Credits, total: Sums) -> None:
    """Adds what the columns earn with `credits` (skills of the segment x years; a difference may be negative)."""
    earned = credits[segment.column_skill, segment.column_years] * segment.column_weight
    for column in np.flatnonzero(earned).tolist():
        rows = segment.column_rows[segment.column_ptr[column] : segment.column_ptr[column + 1]]
        np.add.at(total, rows, earned[column])


def best_choices(segment: Segment, worth: Worth) -> NDArray[np.int32]:
    """The best alternative's credit of every either/or need."""
    return _best(segment, worth.of(segment.skill_names), np.arange(len(segment.choice_row)))


def change(segment: Segment, old: Worth, new: Worth, total: Sums, best: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Brings `total` and `best` from one set of claims to another, touching only what asks for a changed skill.

    Whole numbers: the same as computing both anew. Gives a mask of the skills of the segment whose credit changed.
    """
    names = segment.skill_names
    credits = new.of(names)
    difference = credits - old.of(names)
    add_columns(segment, difference, total)
    changed = np.asarray(difference.any(axis=1))
    parts = [
        segment.member_choice[segment.member_ptr[skill] : segment.member_ptr[skill + 1]]
        for skill in np.flatnonzero(changed).tolist()
    ]
    choices = np.unique(np.concatenate(parts)) if parts else np.zeros(0, np.uint32)
    after = _best(segment, credits, choices.astype(np.intp))
    np.add.at(total, segment.choice_row[choices], (after - best[choices]) * segment.choice_weight[choices])
    best[choices] = after
    return changed


def _best(segment: Segment, credits: Credits, choices: NDArray[np.intp]) -> NDArray[np.int32]:
    if not len(choices):
        return np.zeros(0, np.int32)
    lengths = segment.choice_ptr[choices + 1] - segment.choice_ptr[choices]
    begins = np.cumsum(lengths) - lengths
    entries = np.arange(lengths.sum()) + np.repeat(segment.choice_ptr[choices] - begins, lengths)
    units = credits[segment.choice_skill[entries], np.repeat(segment.choice_years[choices], lengths)]
    best: NDArray[np.int32] = np.maximum.reduceat(units, begins)
    return best
