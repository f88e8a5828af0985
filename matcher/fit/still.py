"""The figures of a segment's rows that no skill moves, and the line on which the skills part moves.

    fit = slope x sums + still        points of the skills part = slope x sums + base

follows from "points of a part = 100 x weight x (MIDDLE + trust x (value - MIDDLE))" (score.py) and the parts' own formulas:
with r = 1 / (asked + PRIOR), slope = trust x r x 100 x weight / FULL and base = 100 x weight x (MIDDLE - trust x MIDDLE)
+ trust x r x 100 x weight x PRIOR x skills.MIDDLE. All that depends on a row's kind alone is computed once a kind.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from matcher.fit.graph import FULL
from matcher.fit.parts import PARTS
from matcher.fit.parts import skills as skills_part
from matcher.fit.person import Person
from matcher.fit.segment import KIND, THIN, Segment

MIDDLE = 0.35
"""Where a fit of which nothing is known stands: a little below what people in the field have on average over all ads."""

TRUST_THIN = {"": 1.0, "snippet": 0.6, "no-requirements": 0.6, "other-language": 0.4}
"""How much of the distance to the middle is kept for postings of which little is known."""

CHUNK = 1 << 14
"""Rows at a time: some arrays of so many floats fit a core's own cache."""

Floats = NDArray[np.float64]


class Still:
    """One segment for one person. Every step is elementwise, so a row gets the same bits however rows are taken."""

    def __init__(self, segment: Segment, person: Person, weights: Sequence[float]) -> None:
        self._segment = segment
        self._person = person
        self._weights = weights
        kinds = segment.kinds
        trusts = person.trust * np.array([TRUST_THIN[thin] for thin in THIN])
        self._trust: Floats = trusts[kinds[:, KIND.index("thin")]]
        self._middles = [100 * weight * (MIDDLE - self._trust * MIDDLE) for weight in weights]
        self._tables: list[Floats | None] = [None] * len(PARTS)
        level = np.zeros(len(kinds))
        for place, part in enumerate(PARTS):
            level += self._middles[place]
            if part.table is not None:
                said = part.table(person)[kinds[:, KIND.index(part.field)]]
                drawn = 100 * weights[place] * (self._trust * said)
                level += drawn
                self._tables[place] = self._middles[place] + drawn
        self._level = level

    def fill(self, rows: slice, slope: Floats, still: Floats) -> None:
        """Writes both figures of these rows, at best CHUNK of them."""
        trust = self._trust_of(rows)
        lean = self._lean(rows, trust)
        np.multiply(lean, 100 * self._weights[0] / FULL, out=slope)
        np.take(self._level, self._segment.kind[rows], out=still, mode="clip")
        lean *= self._pull
        still += lean
        for place, value in self._values(rows, trust):
            value *= 100 * self._weights[place]
            still += value

    def points(self, rows: slice) -> tuple[Floats, ...]:
        """Points of every part for these rows; of the skills part those with a sum of 0: `base`."""
        kind = self._segment.kind[rows]
        trust = self._trust_of(rows)
        found = {0: self._middles[0][kind] + self._lean(rows, trust) * self._pull}
        for place, value in self._values(rows, trust):
            found[place] = self._middles[place][kind] + value * (100 * self._weights[place])
        for place, table in enumerate(self._tables):
            if table is not None:
                found[place] = table[kind]
        return tuple(found[place] for place in range(len(PARTS)))

    @property
    def _pull(self) -> float:
        return 100 * self._weights[0] * skills_part.PRIOR * skills_part.MIDDLE

    def _trust_of(self, rows: slice) -> Floats | float:
        """A single number where all rows have the same."""
        if not len(self._trust) or (self._trust == self._trust[0]).all():
            return float(self._trust[0]) if len(self._trust) else 1.0
        return self._trust[self._segment.kind[rows]]

    def _lean(self, rows: slice, trust: Floats | float) -> Floats:
        """trust / (asked + PRIOR)"""
        lean = self._segment.asked[rows].astype(np.float64)
        lean += skills_part.PRIOR
        np.divide(1.0, lean, out=lean)
        return _times(lean, trust)

    def _values(self, rows: slice, trust: Floats | float) -> Sequence[tuple[int, Floats]]:
        """trust x value of the parts that look at each row, by their place in PARTS."""
        found = []
        for place, part in enumerate(PARTS):
            if part.value is not None:
                found.append((place, _times(part.value(self._segment, self._person, rows), trust)))
        return found


def _times(values: Floats, trust: Floats | float) -> Floats:
    """In place."""
    if not isinstance(trust, float) or trust != 1.0:
        values *= trust
    return values
