"""A ranking as a list needs it: columns by place in the catalogue, of which a what-if moves two."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matcher.model import Ranking, WhatIf
from ui.models.catalogue import Catalogue

SKILLS = 0
"""The part of a fit that a what-if moves; the others stand still."""

NO_ROLE = -1


@dataclass(frozen=True)
class Columns:
    """What no what-if moves, one row a place of the catalogue.

    `ranked` are the places that the ranking holds, ascending, and `rows` theirs in the index. `role` is the place in
    `role_names` of what a posting reads as most, or NO_ROLE; `seniority` a place in SENIORITIES, 255 where unsaid.
    `points[:, SKILLS]` is that of the plain résumé.
    """

    catalogue: Catalogue
    ranked: NDArray[np.int64]
    rows: NDArray[np.int64]
    points: NDArray[np.float64]
    of: NDArray[np.float64]
    part_names: tuple[str, ...]
    confidence: NDArray[np.int8]
    seniority: NDArray[np.uint8]
    role_names: tuple[str, ...]
    roles: NDArray[np.float32] | None
    role: NDArray[np.int16]


class Ranked:
    """A ranking as a list needs it: `order` holds places of the catalogue, best first; the other columns lie by place.

    `skills` are the points of the part that a what-if moves.
    """

    def __init__(
        self,
        columns: Columns,
        order: NDArray[np.int64],
        fit: NDArray[np.float64],
        skills: NDArray[np.float64],
        what_if: WhatIf = WhatIf(),
        plain: Ranked | None = None,
    ) -> None:
        self.columns = columns
        self.order = order
        self.fit = fit
        self.skills = skills
        self.what_if = what_if
        self._plain = plain

    def __len__(self) -> int:
        return len(self.order)

    @cached_property
    def rank(self) -> NDArray[np.int32]:
        """The rank of each place, 0 the best."""
        rank = np.zeros(len(self.fit), np.int32)
        rank[self.order] = np.arange(len(self.order), dtype=np.int32)
        return rank

    @cached_property
    def moved(self) -> NDArray[np.int32] | None:
        """By how many ranks each rose (+) or fell (-) against the résumé without the what-if; None where there is none."""
        return None if self._plain is None else self._plain.rank - self.rank

    @cached_property
    def gained(self) -> NDArray[np.float64] | None:
        """By how many points, likewise."""
        return None if self._plain is None else self.fit - self._plain.fit

    def points_of(self, place: int) -> list[float]:
        """The points of each part."""
        points: list[float] = self.columns.points[place].tolist()
        points[SKILLS] = float(self.skills[place])
        return points

    def over(self, bar: float) -> int:
        """How many postings the what-if brings to `bar` or above."""
        if self.gained is None:
            return 0
        return int(((self.fit >= bar) & (self.fit - self.gained < bar)).sum())

    @cached_property
    def ranking(self) -> Ranking:
        """The same as the library gives it."""
        columns, order = self.columns, self.order
        points = columns.points[order]
        points[:, SKILLS] = self.skills[order]
        rows = np.zeros(len(self.fit), np.int64)
        rows[columns.ranked] = columns.rows
        return Ranking(
            ids=tuple(columns.catalogue.ids[order].tolist()),
            fit=self.fit[order],
            points=points,
            of=np.broadcast_to(columns.of, points.shape),
            part_names=columns.part_names,
            confidence=columns.confidence[order],
            rows=rows[order],
            role_names=columns.role_names,
            roles=None if columns.roles is None else columns.roles[order],
        )
