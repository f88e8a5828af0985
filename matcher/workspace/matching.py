"""The rows of a ranking, ready to be read: what of each posting is held, partly held and missing.

All of it comes from arrays and from what each posting is known to ask for (asked.py); no text is read or understood again. The
answer to a need is found once, however many postings have it, so that a whole library costs little more than its output.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from matcher.fit.gaps import CONFIDENCE, Judge
from matcher.fit.segment import THIN
from matcher.model import Component, Fit, Missing, Near, Opening, Posting, Ranking
from matcher.roles.mix import mixes, telling
from matcher.roles.prior import prior
from matcher.roles.table import NO_ROW, SkillTable
from matcher.workspace.answers import Match, Mix
from matcher.workspace.asked import demand_of, missing_once, need_of

if TYPE_CHECKING:
    from matcher.fit.index import Index
    from matcher.store.postings import PostingRow

Words = tuple[int, ...]
"""What a table holds of one need."""

ANSWERS = 1 << 16
"""Needs whose answers are kept: a hundred thousand ads have about as many different ones."""


class Matcher:
    """One person's ranked postings, taken apart skill by skill. `index` and `table` are of one state of the library."""

    def __init__(self, judge: Judge, index: Index, table: SkillTable) -> None:
        self._judge, self._index, self._table = judge, index, table
        self._thin = np.concatenate([segment.said("thin") for segment in index.segments])
        self._answer = lru_cache(ANSWERS)(self._answered)
        self._reasons: dict[tuple[int, int, int], str] = {}

    def matches(self, ranking: Ranking, first: int, end: int, rows: Iterable[PostingRow]) -> Iterator[Match]:
        """The rows of a ranking from the place `first` to before `end`, without those that are not among `rows`: gone by now."""
        known, here = {row.id: row for row in rows}, ranking.ids[first:end]
        thin = dict(zip(self._index.ids_of(found := self._index.find(here)), self._thin[found].tolist(), strict=True))
        places = self._table.places(here)
        there = [
            place for place, (id, row) in enumerate(zip(here, places.tolist(), strict=True))
            if id in known and id in thin and row != NO_ROW
        ]  # fmt: skip
        mine = self._table.taken(places[there])
        for place, asks, (mix, tells) in zip(there, mine.asks(), _mixes(mine), strict=True):
            id = here[place]
            fit = self._fit(ranking, first + place, thin[id], asks)
            yield Match(first + place + 1, known[id], fit, mix, tells)

    def _fit(self, ranking: Ranking, place: int, thin: int, asks: tuple[Words, ...]) -> Fit:
        level = int(ranking.confidence[place])
        answers = [self._answer(words) for words in asks]
        points, of = ranking.points[place].tolist(), ranking.of[place].tolist()
        return Fit(
            posting=ranking.ids[place],
            fit=float(ranking.fit[place]),
            confidence=CONFIDENCE[level],
            reason=self._reason(level, thin, asks),
            components=tuple(map(Component, ranking.part_names, points, of)),
            matched=tuple(dict.fromkeys(answer for answer in answers if isinstance(answer, str))),
            partial=tuple(dict.fromkeys(answer for answer in answers if isinstance(answer, Near))),
            missing=missing_once(answer for answer in answers if isinstance(answer, Missing)),
        )

    def _answered(self, words: Words) -> str | Near | Missing:
        """The skill that meets a need, what comes near it, or what is missing."""
        need = need_of(self._table.ask(words))
        link = self._judge.holder.best(need)
        if link is None:
            return Missing(need.skills[0], need.level)
        return link.skill if link.sure else link.near()

    def _reason(self, level: int, thin: int, asks: tuple[Words, ...]) -> str:
        """Why the confidence is not high. It follows from these three, so one posting of a kind is judged for all."""
        kind = (level, thin, len(asks))
        if kind not in self._reasons:
            demands = tuple(demand_of(self._table.ask(words)) for words in asks)
            one = Opening(Posting("", "", ""), (), demands, (), thin=THIN[thin])
            self._reasons[kind] = self._judge.fit(one).reason
        return self._reasons[kind]


def _mixes(table: SkillTable) -> Iterator[tuple[Mix, bool]]:
    """Each row's mix, and whether anything was found to tell roles by."""
    names = prior().roles
    shares: NDArray[np.float32] = mixes(table)
    for row, tells in zip(shares.tolist(), telling(shares).tolist(), strict=True):
        yield tuple(zip(names, row, strict=True)), tells
