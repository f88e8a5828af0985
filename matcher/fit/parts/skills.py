"""Needs met: the person's credit for what is asked, weighed by level and specificity.

    value = (sum of weight x credit + PRIOR x MIDDLE) / (sum of weight + PRIOR)

The sums run over the posting's needs (needs.py: either/or counted once, by the best alternative), credit is 0..1 (credit.py,
with what near, more special and wider skills give, graph.py). PRIOR stands for what an ad leaves unsaid: few needs
prove little, so six vague words all met stay below thirty of forty-five real ones.

Here are the sums, of whole numbers: weight x credit units of every row's needs, from nothing or from one set of claims
to another. The rest of the formula is a line in them (still.py).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.columns import MOST_UNITS
from matcher.fit.credit import Credits
from matcher.fit.segment import Segment

MIDDLE = 0.45
"""What an ad that asks for nothing is worth; about the share of the needs that people meet of ads near their field."""

PRIOR = 1200
"""Weight of the unsaid: about five musts of middling specificity (5 x 4 x 60)."""

FEW = 32
"""A change of fewer than one row in so many is brought up to date row by row, of more in one sweep."""

BLOCK = 4096
"""Rows of the dense form multiplied at a time, and PIECE entries of the others added: what fits a core's own cache."""

PIECE = 1 << 15

EXACT = 1 << 24
"""Whole numbers below this are exact as 32-bit floats."""

Sums = NDArray[np.int32]
Rows = NDArray[np.intp]


def add_sums(segment: Segment, credits: Credits, best: NDArray[np.int32], total: Sums) -> None:
    """Adds all rows' sums to `total`; `credits` of the segment's skills, `best` the credit of every choice."""
    _multiply_dense(segment, credits, total)
    _add_columns(segment, credits, total)
    for start in range(0, len(best), PIECE):
        part = slice(start, start + PIECE)
        np.add.at(total, segment.choice_row[part].astype(np.intp), best[part] * segment.choice_weight[part])


def best_choices(segment: Segment, credits: Credits) -> NDArray[np.int32]:
    """The best alternative's credit of every either/or need."""
    best = np.zeros(len(segment.choice_row), np.int32)
    units = credits.ravel()
    keys = np.flatnonzero((units > 0) & (np.diff(segment.member_ptr) > 0))
    # From the least credit to the greatest: what is written last stays.
    for key in keys[np.argsort(units[keys], kind="stable")].tolist():
        best[_choices_with(segment, key)] = units[key]
    return best


def change(segment: Segment, before: Credits, after: Credits, total: Sums, best: NDArray[np.int32]) -> Rows | None:
    """Brings `total` and `best` from one person's credits to another's, touching only what asks for a changed skill.

    Whole numbers: the same as computing both anew. Gives the rows that may have changed, None where they are many.
    """
    touched: list[Rows] = []
    gained = after - before
    many = _add_dense(segment, gained, total)
    _add_columns(segment, gained, total, touched)
    touched += _change_choices(segment, before.ravel(), after.ravel(), total, best)
    if many or sum(map(len, touched)) > len(segment) // FEW:
        return None
    return np.concatenate(touched) if touched else np.zeros(0, np.intp)


def _multiply_dense(segment: Segment, credits: Credits, total: Sums) -> None:
    """Adds what the dense skills earn, all of them at once."""
    earned = credits[segment.dense_skill, 0] * segment.dense_weight
    held = np.flatnonzero(earned)
    if not len(held):
        return
    exact = np.float32 if MOST_UNITS * int(earned.sum()) < EXACT else np.float64
    wanted = earned[held].astype(exact)
    for start in range(0, len(segment), BLOCK):
        part = slice(start, start + BLOCK)
        total[part] += (wanted @ segment.dense_level[held, part].astype(exact)).astype(np.int32)


def _add_dense(segment: Segment, gained: Credits, total: Sums) -> bool:
    """Adds what the changed dense skills gain, one by one; whether there is any."""
    earned = gained[segment.dense_skill, 0] * segment.dense_weight
    changed = np.flatnonzero(earned).tolist()
    room = np.empty(PIECE, np.int32)
    for start in range(0, len(segment) if changed else 0, PIECE):
        mine = total[start : start + PIECE]
        for skill in changed:
            more = room[: len(mine)]
            np.multiply(segment.dense_level[skill, start : start + PIECE], earned[skill], out=more)
            mine += more
    return bool(changed)


def _add_columns(segment: Segment, credits: Credits, total: Sums, touched: list[Rows] | None = None) -> None:
    """Adds what the columns earn with `credits` (skills of the segment x years; a difference may be negative).

    The rows added to go into `touched`, piece by piece.
    """
    earned = credits[segment.column_skill, segment.column_years] * segment.column_weight
    held = np.flatnonzero(credits.any(axis=1))
    firsts = np.searchsorted(segment.column_skill, held).tolist()
    lasts = np.searchsorted(segment.column_skill, held, side="right").tolist()
    room = np.empty(PIECE, np.intp)
    for first, end in zip(firsts, lasts, strict=True):
        # A skill's columns lie side by side: some of them with one call.
        ptr = segment.column_ptr[first : end + 1]
        for start in range(int(ptr[0]), int(ptr[-1]), PIECE):
            stop = min(start + PIECE, int(ptr[-1]))
            rows = room[: stop - start]
            np.copyto(rows, segment.column_rows[start:stop])
            ends = np.minimum(np.maximum(ptr, start), stop)
            np.add.at(total, rows, np.repeat(earned[first:end], ends[1:] - ends[:-1]))
            if touched is not None:
                touched.append(rows.copy())


def _choices_with(segment: Segment, key: int) -> Rows:
    return segment.member_choice[segment.member_ptr[key] : segment.member_ptr[key + 1]].astype(np.intp)


def _change_choices(
    segment: Segment, before: NDArray[np.int32], after: NDArray[np.int32], total: Sums, best: NDArray[np.int32]
) -> list[Rows]:
    """The choices' share of `change`; credits by key. First what loses its best alternative, then what gets a better one."""
    asked = np.diff(segment.member_ptr) > 0
    lost = np.zeros(len(best), np.bool_)
    for key in np.flatnonzero(asked & (after < before)).tolist():
        choices = _choices_with(segment, key)
        lost[choices[best[choices] == before[key]]] = True
    choices = np.flatnonzero(lost)
    touched = [_replace(segment, choices, _best(segment, after, choices), total, best)]
    for key in np.flatnonzero(asked & (after > before)).tolist():
        choices = _choices_with(segment, key)
        choices = choices[best[choices] < after[key]]
        touched.append(_replace(segment, choices, after[key], total, best))
    return touched


def _best(segment: Segment, units: NDArray[np.int32], choices: Rows) -> NDArray[np.int32]:
    """The best alternative of these choices; `units` by key. A choice has two alternatives at least."""
    keys = segment.choice_keys
    first, size = segment.choice_ptr[choices], segment.choice_ptr[choices + 1]
    size -= first
    best = np.maximum(units[keys[first]], units[keys[first + 1]])
    more, place = np.flatnonzero(size > 2), 2
    while len(more):
        best[more] = np.maximum(best[more], units[keys[first[more] + place]])
        place += 1
        more = more[size[more] > place]
    return best


def _replace(
    segment: Segment, choices: Rows, credits: NDArray[np.int32] | np.int32, total: Sums, best: NDArray[np.int32]
) -> Rows:
    """Sets the credits of these choices and gives their rows."""
    rows = segment.choice_row[choices].astype(np.intp)
    np.add.at(total, rows, (credits - best[choices]) * segment.choice_weight[choices])
    best[choices] = credits
    return rows
