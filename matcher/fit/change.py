"""Every row's sums brought from one set of claims to another, touching only what asks for a skill whose credit changes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.choices import Group, groups_of
from matcher.fit.credit import Credits
from matcher.fit.segment import Segment
from matcher.fit.sums import PIECE, Rows, Sums, add_columns, pieces

Small = NDArray[np.int16]
"""Units of credit, at most FULL."""

FEW = 32
"""A change of fewer than one row in so many is brought up to date row by row, of more in one sweep."""


def change(segment: Segment, before: Credits, after: Credits, total: Sums) -> Rows | None:
    """Brings `total` from one person's credits to another's (skills of the segment x years).

    Whole numbers: the same as counting anew. Gives the rows that may have changed, None where they are many.
    """
    touched: list[Rows] = []
    gained = after - before
    many = _add_dense(segment, gained, total)
    add_columns(segment, gained, total, None if many else touched)
    touched += _change_choices(segment, before, after, total)
    if many or sum(map(len, touched)) > len(segment) // FEW:
        return None
    return np.concatenate(touched) if touched else np.zeros(0, np.intp)


def _add_dense(segment: Segment, gained: Credits, total: Sums) -> bool:
    """Adds what the changed dense skills gain, one by one; whether there is any."""
    earned = gained[segment.dense_skill, 0] * segment.dense_weight
    changed = np.flatnonzero(earned).tolist()
    room = np.empty(min(PIECE, len(segment)), np.int32)
    for rows in pieces(0, len(segment) if changed else 0):
        mine = total[rows]
        more = room[: len(mine)]
        for skill in changed:
            np.multiply(segment.dense_level[skill, rows], earned[skill], out=more)
            mine += more
    return bool(changed)


def _change_choices(segment: Segment, before: Credits, after: Credits, total: Sums) -> list[Rows]:
    """Adds what the either/or needs gain, and gives the rows.

    One skill after another: where two alternatives change, the second finds the first as it is by then.
    """
    changed = np.flatnonzero((before != after).any(axis=1))
    now = before.astype(np.int16)
    then = after.astype(np.int16)
    groups = []
    for group in groups_of(segment):
        skills = segment.member_skill[group.first : group.end]
        first, end = (group.first + np.searchsorted(skills, changed, side=side) for side in ("left", "right"))
        groups.append((group, first.tolist(), end.tolist()))
    touched: list[Rows] = []
    for place, skill in enumerate(changed.tolist()):
        for group, firsts, ends in groups:
            runs = slice(firsts[place], ends[place])
            if runs.start < runs.stop:
                years = segment.member_years[runs]
                touched += _change_runs(segment, group, runs, now.ravel(), now[skill, years], then[skill, years], total)
        now[skill] = then[skill]
    return touched


def _change_runs(
    segment: Segment, group: Group, runs: slice, units: Small, old: Small, new: Small, total: Sums
) -> list[Rows]:
    """The share of one skill's runs, whose credits become `new`; `units` of all others by key."""
    ptr = segment.member_ptr[runs.start : runs.stop + 1]
    size = ptr[1:] - ptr[:-1]
    start, end = int(ptr[0]), int(ptr[-1])
    old, new = np.repeat(old, size), np.repeat(new, size)
    touched = []
    for part in pieces(start, end):
        keys = group.other[part.start - group.start : part.stop - group.start]
        best = units.take(keys[:, 0])
        for place in range(1, keys.shape[1]):
            np.maximum(best, units.take(keys[:, place]), out=best)
        mine = slice(part.start - start, part.stop - start)
        gained = np.maximum(new[mine], best) - np.maximum(old[mine], best)
        rows = segment.member_row[part].astype(np.intp)
        # Many gain nothing: adding that is quicker than sorting them out.
        np.add.at(total, rows, np.multiply(gained, segment.member_weight[part], dtype=np.int32))
        touched.append(rows)
    return touched
