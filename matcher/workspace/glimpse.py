"""The fits of some postings with skills added, one question after another, without moving the ranking they stand in.

    fit = (sum of weight x credit) x slope + still, as in matcher/fit/score.py, to the last bit

The needs of these postings are laid out once, sorted by what they ask (a cell: a skill with the years asked of it); a question
then touches only the cells whose credit grows. Sums are whole numbers, so the order of adding changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from matcher.fit.columns import listed
from matcher.fit.credit import YEARS, Worth, held, used, with_added
from matcher.model import Claim

if TYPE_CHECKING:
    from matcher.fit.index import Index
    from matcher.fit.score import Scorer
    from matcher.fit.segment import Segment

Ints = NDArray[np.int64]
Small = NDArray[np.int32]
"""Sums, credits and places among some postings' needs: all stay far below 2^31 (needs.py), in half the memory."""


@dataclass(frozen=True)
class Needs:
    """What the postings `rows` of an index ask. Entries of a cell lie side by side from `*_ptr[cell]` on.

    `single_*`: needs of one skill: the posting (place in `rows`) and weight of each entry. `member_choice`: the either/or
    needs a cell is an alternative of; `choice_*`: their posting and weight. `loose`: asked skills no lexicon knows.
    """

    rows: Ints
    loose: tuple[str, ...]
    single_ptr: Ints
    single_row: Small
    single_weight: Small
    member_ptr: Ints
    member_choice: Small
    choice_row: Small
    choice_weight: Small

    @classmethod
    def of(cls, index: Index, rows: Ints) -> Needs:
        """The needs of these rows of an index."""
        place = dict(index.graph.place)
        known = len(place)
        at = np.full(sum(map(len, index.segments)), -1, np.int32)
        at[rows] = np.arange(len(rows), dtype=np.int32)
        singles, members, choices, taken = [], [], [], 0
        for segment, start in zip(index.segments, index.starts[:-1], strict=True):
            skill = np.array([place.setdefault(name, len(place)) for name in segment.skill_names], np.int32)
            mine = at[start : start + len(segment)]
            singles.append(_singles(segment, skill, mine))
            row = mine[segment.choice_row]
            wanted = row >= 0
            number = np.cumsum(wanted, dtype=np.int32) - 1 + np.int32(taken)
            inside = np.repeat(wanted, np.diff(segment.choice_ptr))
            key = segment.choice_keys[inside]
            cell = skill[key // len(YEARS)] * len(YEARS) + key % len(YEARS) if len(key) else key
            owner = np.repeat(number, np.diff(segment.choice_ptr))[inside]
            members.append((cell.astype(np.int32), owner))
            choices.append((row[wanted], segment.choice_weight[wanted]))
            taken += int(wanted.sum())
        cells = len(place) * len(YEARS)
        single_ptr, single_row, single_weight = _by_cell(_joined(singles), cells)
        member_ptr, member_choice = _by_cell(_joined(members), cells)
        loose = tuple(list(place)[known:])
        return cls(rows, loose, single_ptr, single_row, single_weight, member_ptr, member_choice, *_joined(choices))


class Glimpse:
    """What `scorer` says now of the postings of `needs`, and what it would say with skills added."""

    def __init__(self, scorer: Scorer, needs: Needs) -> None:
        self._needs, self._graph, self._added = needs, scorer.graph, scorer.added
        self._said = held(scorer.candidate.claims)
        self._claims, self._worth = dict(scorer.person.claims), scorer.person.worth
        self._asked: dict[tuple[str, ...], dict[str, Claim]] = {}
        self._credit = self._credits(self._worth)
        self._best = np.zeros(len(needs.choice_row), np.int32)
        np.maximum.at(self._best, needs.member_choice, np.repeat(self._credit, np.diff(needs.member_ptr)))
        self._sums = scorer.sums[needs.rows]
        self._slope, self._still = scorer.slope[needs.rows], scorer.still[needs.rows]

    def claims(self, added: tuple[str, ...]) -> dict[str, Claim]:
        """All claims by skill with these added, what they imply, and what they show in use."""
        found = self._asked.get(added)
        if found is None:
            found = self._said
            for skill in added:
                found = with_added(found, skill, self._graph, self._added)
            found = self._asked[added] = used(found, self._graph)
        return found

    def fits(self, added: tuple[str, ...]) -> NDArray[np.float64]:
        """0..100 for each posting."""
        total = self._total(added) if added else self._sums
        return np.asarray(total * self._slope + self._still, np.float64)

    def _total(self, added: tuple[str, ...]) -> Small:
        needs = self._needs
        new = [c for skill, c in self.claims(added).items() if self._claims.get(skill) is not c]
        credit = self._credits(self._worth.plus(new))
        more = np.flatnonzero(credit > self._credit)
        total = self._sums.copy()
        entries, cell = _entries(needs.single_ptr, more)
        gain = (credit[cell] - self._credit[cell]) * needs.single_weight[entries]
        np.add.at(total, needs.single_row[entries], gain)
        entries, cell = _entries(needs.member_ptr, more)
        if len(entries):
            best = self._best.copy()
            np.maximum.at(best, needs.member_choice[entries], credit[cell])
            touched = np.flatnonzero(best != self._best)
            gain = (best[touched] - self._best[touched]) * needs.choice_weight[touched]
            np.add.at(total, needs.choice_row[touched], gain)
        return total

    def _credits(self, worth: Worth) -> NDArray[np.int32]:
        """The credit of every cell."""
        known = worth.table.ravel()
        return np.concatenate([known, worth.of(self._needs.loose).ravel()]) if self._needs.loose else known


def _singles(segment: Segment, skill: Small, at: Small) -> tuple[Small, ...]:
    """Cell, posting and weight of each need of one skill of the rows that `at` gives a place; one array after another,
    each cut down at once, because all needs of a library are millions."""
    columns = listed(segment)
    size = np.diff(columns.ptr)
    row = at[columns.rows]
    wanted = row >= 0
    row = row[wanted]
    cell = np.repeat(skill[columns.skill] * len(YEARS) + columns.years, size)[wanted]
    return cell, row, np.repeat(columns.weight, size)[wanted]


def _joined(parts: Sequence[tuple[Small, ...]]) -> tuple[Small, ...]:
    """The arrays of several segments as one each."""
    return tuple(np.concatenate(some) for some in zip(*parts, strict=True))


def _by_cell(columns: tuple[Small, ...], cells: int) -> tuple[Any, ...]:
    """Where each cell begins, and the columns but the first, a cell's number, sorted by it."""
    order = np.argsort(columns[0], kind="stable")
    ptr = np.searchsorted(columns[0][order], np.arange(cells + 1)).astype(np.int64)
    return ptr, *(column[order] for column in columns[1:])


def _entries(ptr: Ints, cells: Ints) -> tuple[Ints, Ints]:
    """The entries of these cells, and the cell of each."""
    size = ptr[cells + 1] - ptr[cells]
    begins = np.repeat(ptr[cells] - np.cumsum(size) + size, size)
    return begins + np.arange(len(begins)), np.repeat(cells, size)
