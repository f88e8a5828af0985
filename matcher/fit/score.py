"""One computation for everything: ranking a library, taking one posting apart, and the live what-if.

    points of a part = 100 x weight x (MIDDLE + trust x (value - MIDDLE));  fit = skills + (text + experience + …)

`trust` is 1 but for thin postings and résumés that could hardly be read: little evidence gives a middling score, never
an extreme one. Every step is elementwise on 64-bit floats from exact integers, so a posting gets the same bits alone as
among a million, after any order of what-ifs.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from matcher.errors import BadRequest
from matcher.fit import credit
from matcher.fit.change import change
from matcher.fit.graph import graph_of
from matcher.fit.index import Index
from matcher.fit.order import Heads, best_first
from matcher.fit.parts import NAMES, PARTS
from matcher.fit.parts import skills as skills_part
from matcher.fit.person import Person, person_of
from matcher.fit.segment import Segment
from matcher.fit.still import CHUNK, Still
from matcher.fit.sums import add_sums
from matcher.model import Candidate, Claim, Ranking, Skill, WhatIf
from matcher.wording import say

LOW, MEDIUM, HIGH = 0, 1, 2

SWEEP = 1 << 16
"""Rows at a time where each takes hardly any work."""

FEW_NEEDS = 4
"""With fewer needs than this the confidence is low, with fewer than twice as many, or where they weigh less than what the
posting leaves unsaid, at most medium."""


def weights_of(chosen: Mapping[str, float] | None = None) -> tuple[float, ...]:
    """The parts' shares of 100 in the order of PARTS, adding up to 1: the published ones, or `chosen` by name.

    Raises BadRequest for an unknown part, a weight below 0, or no weight above 0.
    """
    if chosen is None:
        return tuple(part.weight for part in PARTS)
    unknown = sorted(set(chosen) - set(NAMES))
    if unknown:
        raise BadRequest(
            say("There is no part of the fit called {name}.", name=unknown[0]),
            say("The parts are {names}.", names=NAMES),
        )
    given = [float(chosen.get(part.name, part.weight)) for part in PARTS]
    if not min(given) >= 0 or not 0 < sum(given) < float("inf"):
        raise BadRequest(say("The weights of the fit must be 0 or more, and one above 0."))
    return tuple(weight / sum(given) for weight in given)


class Scorer:
    """The state of one person's ranking, kept up to date while skills are switched on and off.

    `person` may be given where the same candidate was made ready before.

    `fit` holds 0..100 for every row of the index (rows that are gone included), `sums` the weight x credit of each row's
    needs added up, `slope` the points for one unit of `sums`, `still` all points that no skill moves.
    """

    def __init__(
        self,
        index: Index,
        candidate: Candidate,
        skills: tuple[Skill, ...],
        weights: Mapping[str, float] | None = None,
        added: Claim = credit.ADDED,
        person: Person | None = None,
    ) -> None:
        self.index = index
        self.candidate = candidate
        self.added = added
        self.graph = index.graph if index.graph.skills is skills else graph_of(skills)
        self.person = person or person_of(candidate, self.graph)
        self.weights = weights_of(weights)
        rows = index.starts[-1]
        self.sums = np.zeros(rows, np.int32)
        # One piece of memory: where a library is large, many times cheaper to get than several.
        slope, still, fit = np.empty((3, Heads.size(index)))
        self._heads = Heads(index, fit)
        self.slope, self.still, self.fit = slope[:rows], still[:rows], self._heads.fit
        self._places = [credit.places(segment.skill_names, self.graph) for segment in index.segments]
        self._credits = [self.person.worth.at(places) for places in self._places]
        self._stills = [Still(segment, self.person, self.weights) for segment in index.segments]
        parts = zip(index.segments, index.starts[:-1], self._credits, self._stills, strict=True)
        for segment, start, credits, ready in parts:
            end = start + len(segment)
            add_sums(segment, credits, self.sums[start:end])
            for first in range(start, end, CHUNK):
                last = min(first + CHUNK, end)
                ready.fill(slice(first - start, last - start), self.slope[first:last], self.still[first:last])
                self._refresh(first, last)

    def update(self, candidate: Candidate) -> None:
        """The same person with other claims, as a what-if gives them. Text, years and degree stay as they were."""
        person = self.person.changed(candidate, self.graph)
        for place, (segment, start) in enumerate(zip(self.index.segments, self.index.starts[:-1], strict=True)):
            end = start + len(segment)
            after = person.worth.at(self._places[place])
            touched = change(segment, self._credits[place], after, self.sums[start:end])
            self._credits[place] = after
            if touched is None:
                self._refresh(start, end)
            else:
                self._refresh_at(touched + start)
        self.person, self.candidate = person, candidate

    def toggle(self, skill: str) -> None:
        """Adds a skill that is not held, removes one that is."""
        held = skill in self.person.claims
        change = WhatIf(removed=(skill,)) if held else WhatIf(added=(skill,))
        self.update(credit.what_if(self.candidate, change, self.graph, self.added))

    def fit_of(self, row: int) -> float:
        """0..100."""
        return float(self.fit[row])

    def after(self, total: int, row: int = 0) -> float:
        """The fit that `row` would have with `total` as its sum of the skills part, by the same steps as `fit`."""
        return float(total * self.slope[row] + self.still[row])

    def points(self) -> NDArray[np.float64]:
        """The points of every part (columns, in the order of PARTS) of every row."""
        found = np.empty((len(self.fit), len(PARTS)))
        for segment, start, still in zip(self.index.segments, self.index.starts[:-1], self._stills, strict=True):
            for first in range(0, len(segment), CHUNK):
                rows = slice(first, min(first + CHUNK, len(segment)))
                mine = slice(start + rows.start, start + rows.stop)
                base, *others = still.points(rows)
                found[mine, 0] = self.sums[mine] * self.slope[mine] + base
                for place, points in enumerate(others, 1):
                    found[mine, place] = points
        return found

    @property
    def base(self) -> NDArray[np.float64]:
        """Points of the skills part with a sum of 0, by row."""
        found = np.empty(len(self.fit))
        for segment, start, still in zip(self.index.segments, self.index.starts[:-1], self._stills, strict=True):
            found[start : start + len(segment)] = still.points(slice(0, len(segment)))[0]
        return found

    def top(self, count: int) -> NDArray[np.int64]:
        """The rows of the `count` best postings, best first, ties by id: as in `ranking`, but at once."""
        return self._heads.top(count)

    def ranking(self) -> Ranking:
        """All postings, best first, ties by id."""
        rows = best_first(self.index, self.fit)
        points = self.points()[rows]
        return Ranking(
            ids=self.index.ids_of(rows),
            fit=self.fit[rows],
            points=points,
            of=np.broadcast_to(100 * np.array(self.weights), points.shape),
            part_names=NAMES,
            confidence=np.concatenate([confidence(segment, self.person) for segment in self.index.segments])[rows],
            rows=rows,
        )

    def _refresh(self, start: int, end: int) -> None:
        """Brings `fit` up to date from `start` to `end`."""
        for first in range(start, end, SWEEP):
            mine = slice(first, min(first + SWEEP, end))
            np.multiply(self.sums[mine], self.slope[mine], out=self.fit[mine])
            self.fit[mine] += self.still[mine]
            self._heads.renew(mine.start, mine.stop)

    def _refresh_at(self, rows: NDArray[np.intp]) -> None:
        """Brings `fit` up to date at `rows`."""
        self.fit[rows] = self.sums[rows] * self.slope[rows] + self.still[rows]
        self._heads.renew_at(rows)


def confidence(segment: Segment, person: Person) -> NDArray[np.int8]:
    """LOW, MEDIUM or HIGH for every row."""
    level = np.full(len(segment), HIGH, np.int8)
    level[(segment.needs < 2 * FEW_NEEDS) | (segment.asked < skills_part.PRIOR)] = MEDIUM
    level[(segment.needs < FEW_NEEDS) | (segment.said("thin") > 0)] = LOW
    if person.doubt or person.shows_nothing:
        level[:] = LOW
    return level
