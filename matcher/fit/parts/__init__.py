"""The parts a fit is made of, in the order they are shown. A fit is 100 x the sum of weight x value over this row.

Each part is one file whose docstring holds the formula. It has either a function `value(segment, person, rows)` that gives
0..1 for a slice of a segment's rows, or a function `table(person)` that gives 0..1 for each of the 256 values that the figure
`field` of segment.KIND can have. The first part has neither: it is the only one that looks at skills, so the only one that
a what-if can move, and the scorer keeps its sums up to date.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.fit.parts import degree, experience, seniority, text
from matcher.fit.person import Person
from matcher.fit.segment import Segment


@dataclass(frozen=True, slots=True)
class Part:
    """One component: its stable name, its share of the 100 points (all weights add up to 1) and what computes it."""

    name: str
    weight: float
    value: Callable[[Segment, Person, slice], NDArray[np.float64]] | None = None
    field: str = ""
    table: Callable[[Person], NDArray[np.float64]] | None = None


PARTS: tuple[Part, ...] = (
    Part("skills", 0.50),
    Part("text", 0.28, text.value),
    Part("experience", 0.07, field="years", table=experience.table),
    Part("seniority", 0.07, field="seniority", table=seniority.table),
    Part("degree", 0.08, field="degree", table=degree.table),
)

NAMES = tuple(part.name for part in PARTS)
