"""One computation for everything: ranking a library, taking one posting apart, and the live what-if.

    points of a part = 100 x weight x (MIDDLE + trust x (value - MIDDLE));  fit = skills + (text + experience + …)

`trust` is 1 but for thin postings and résumés that could hardly be read: little evidence gives a middling score, never
an extreme one. Every step is elementwise on 64-bit floats from exact integers, so a posting gets the same bits alone as
among a million, after any order of what-ifs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from matcher.errors import BadRequest
from matcher.fit import credit
from matcher.fit.graph import FULL, graph_of
from matcher.fit.index import Index
from matcher.fit.order import best_first, top
from matcher.fit.parts import NAMES, PARTS, Part
from matcher.fit.parts import skills as skills_part
from matcher.fit.person import Person, person_of
from matcher.fit.segment import THIN, Segment
from matcher.model import Candidate, Claim, Ranking, Skill, WhatIf

MIDDLE = 0.4
"""Where a fit of which nothing is known stands."""

TRUST_THIN = {"": 1.0, "snippet": 0.6, "no-requirements": 0.6, "other-language": 0.4}
"""How much of the distance to the middle is kept for postings of which little is known."""

Number = TypeVar("Number", bound=np.generic)

LOW, MEDIUM, HIGH = 0, 1, 2

FEW_NEEDS = 4
"""With fewer needs than this the confidence is low, with fewer than twice as many at most medium."""


def weights_of(chosen: Mapping[str, float] | None = None) -> tuple[float, ...]:
    """The parts' shares of 100 in the order of PARTS, adding up to 1: the published ones, or `chosen` by name.

    Raises BadRequest for an unknown part, a weight below 0, or no weight above 0.
    """
    if chosen is None:
        return tuple(part.weight for part in PARTS)
    unknown = sorted(set(chosen) - set(NAMES))
    if unknown:
        raise BadRequest(f"There is no part of the fit called {unknown[0]}.", f"The parts are {', '.join(NAMES)}.")
    given = [float(chosen.get(part.name, part.weight)) for part in PARTS]
    if not min(given) >= 0 or not 0 < sum(given) < float("inf"):
        raise BadRequest("The weights of the fit must be 0 or more, and one above 0.")
    return tuple(weight / sum(given) for weight in given)


class Scorer:
    """The state of one person's ranking, kept up to date while skills are switched on and off.

    `fit` holds 0..100 for every row of the index (rows that are gone included), `points` the parts' points by name.
    """

    def __init__(
        self,
        index: Index,
        candidate: Candidate,
        skills: tuple[Skill, ...],
        weights: Mapping[str, float] | None = None,
        added: Claim = credit.ADDED,
    ) -> None:
        self.index = index
        self.candidate = candidate
        self.added = added
        self.graph = index.graph if index.graph.skills is skills else graph_of(skills)
        self.person = person_of(candidate, self.graph)
        self.weights = weights_of(weights)
        self.points: dict[str, NDArray[np.float64]] = {}
        trust = self._joined(lambda segment: _trust_of(self.person)[segment.thin])
        for part, weight in zip(PARTS[1:], self.weights[1:], strict=True):
            self.points[part.name] = self._of_part(part, weight, trust)
        self._rest = _added_up(list(self.points.values()), len(trust))
        self._best = [skills_part.best_choices(segment, self.person.worth) for segment in index.segments]
        best = iter(self._best)
        self._sums = self._joined(lambda segment: skills_part.sums(segment, self.person.worth, next(best)))
        self._slope, self._base = self._line(trust)
        self.fit = np.empty(len(trust))
        self._refresh(0, len(trust))

    def update(self, candidate: Candidate) -> None:
        """The same person with other claims, as a what-if gives them. Text, years and degree stay as they were."""
        person = self.person.changed(candidate, self.graph)
        for segment, start, best in zip(self.index.segments, self.index.starts[:-1], self._best, strict=True):
            total = self._sums[start : start + len(segment)]
            touched = skills_part.change(segment, self.person.worth, person.worth, total, best)
            self._refresh(start, start + len(segment), touched)
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
        return float((total * self._slope[row] + self._base[row]) + self._rest[row])

    @property
    def sums(self) -> NDArray[np.int32]:
        """Weight x credit of each row's needs, added up."""
        return self._sums

    @property
    def slope(self) -> NDArray[np.float64]:
        """Points for one unit of `sums`, by row."""
        return self._slope

    @property
    def base(self) -> NDArray[np.float64]:
        """Points of the skills part with a sum of 0, by row."""
        return self._base

    def top(self, count: int) -> NDArray[np.int64]:
        """The rows of the `count` best postings, best first, ties by id: as in `ranking`, but at once."""
        return top(self.index, self.fit, count)

    def ranking(self) -> Ranking:
        """All postings, best first, ties by id."""
        rows = best_first(self.index, self.fit)
        skill_points = self._sums * self._slope + self._base
        points = np.stack([skill_points[rows], *(self.points[name][rows] for name in NAMES[1:])], axis=1)
        return Ranking(
            ids=self.index.ids_of(rows),
            fit=self.fit[rows],
            points=points,
            of=np.broadcast_to(100 * np.array(self.weights), points.shape),
            part_names=NAMES,
            confidence=self._joined(lambda segment: confidence(segment, self.person))[rows],
            rows=rows,
        )

    def _refresh(self, start: int, end: int, rows: NDArray[np.intp] | None = None) -> None:
        """Brings `fit` up to date from `start` to `end`, or only at `rows` after `start`."""
        sums, slope, base, rest = (a[start:end] for a in (self._sums, self._slope, self._base, self._rest))
        fit = self.fit[start:end]
        if rows is not None:
            fit[rows] = sums[rows] * slope[rows] + base[rows] + rest[rows]
            return
        np.multiply(sums, slope, out=fit)
        fit += base
        fit += rest

    def _of_part(self, part: Part, weight: float, trust: NDArray[np.float64]) -> NDArray[np.float64]:
        """100 x weight x (MIDDLE + trust x (value - MIDDLE)) for every row."""
        if part.table is not None:
            by_thin = part.table(self.person) * np.ones((len(THIN), 1))
            points = _drawn(by_thin, _trust_of(self.person)[:, None], weight).ravel()
            return self._joined(lambda segment: points[_code(segment, part.field)])
        value = part.value
        assert value is not None, "a part has a function or a table"
        return _drawn(self._joined(lambda segment: value(segment, self.person)), trust, weight)

    def _line(self, trust: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Points of the skills part as slope x sums + base; the same formula, its value a line in the sums."""
        full = 100 * self.weights[0]
        base = 1 / (self._joined(lambda segment: segment.asked) + float(skills_part.PRIOR))
        slope = base * trust
        slope *= full / FULL
        base *= skills_part.PRIOR * skills_part.MIDDLE
        base -= MIDDLE
        base *= trust
        base += MIDDLE
        base *= full
        return slope, base

    def _joined(self, function: Callable[[Segment], NDArray[Number]]) -> NDArray[Number]:
        """One array over all segments; of a single segment the very array, for a copy would cost more than the sum."""
        parts = [function(segment) for segment in self.index.segments]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)


def _added_up(points: Sequence[NDArray[np.float64]], rows: int) -> NDArray[np.float64]:
    total = points[0] + points[1] if len(points) > 1 else np.zeros(rows)
    for one in points[2:]:
        total += one
    return total


def _drawn(value: NDArray[np.float64], trust: NDArray[np.float64], weight: float) -> NDArray[np.float64]:
    """Points of a value drawn toward the middle, in place: a fresh array a step takes twice the time."""
    value -= MIDDLE
    value *= trust
    value += MIDDLE
    value *= 100 * weight
    return value


def _code(segment: Segment, field: str) -> NDArray[np.integer[Any]]:
    """The place of each row in a table of THIN x 256 values."""
    values: NDArray[np.uint8] = getattr(segment, field)
    return segment.thin.astype(np.uint16) * 256 + values if segment.thin.any() else values


def _trust_of(person: Person) -> NDArray[np.float64]:
    """By place in THIN."""
    return person.trust * np.array([TRUST_THIN[thin] for thin in THIN])


def confidence(segment: Segment, person: Person) -> NDArray[np.int8]:
    """LOW, MEDIUM or HIGH for every row."""
    level = np.full(len(segment), HIGH, np.int8)
    level[(segment.needs < 2 * FEW_NEEDS) | (segment.asked < skills_part.PRIOR // 2)] = MEDIUM
    level[(segment.needs < FEW_NEEDS) | (segment.thin > 0)] = LOW
    if person.doubt or not person.claims:
        level[:] = LOW
    return level


def rank(
    index: Index,
    candidate: Candidate,
    skills: tuple[Skill, ...],
    *,
    weights: Mapping[str, float] | None = None,
    what_if: WhatIf | None = None,
    added: Claim = credit.ADDED,
) -> Ranking:
    """All postings of the index for one person, best first. `what_if` adds and removes skills before."""
    if what_if is not None:
        candidate = credit.what_if(candidate, what_if, graph_of(skills), added)
    return Scorer(index, candidate, skills, weights, added).ranking()
