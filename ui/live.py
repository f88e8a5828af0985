"""A ranking that stays alive: made once for a résumé, then moved from what-if to what-if in milliseconds, exactly."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from matcher.model import Candidate, Ranking, WhatIf
from matcher.progress import Progress, quiet
from ui.models.catalogue import Catalogue

if TYPE_CHECKING:
    from matcher.workspace import Workspace


@dataclass(frozen=True)
class Ranked:
    """A ranking and what a list needs beside it, row by row.

    `places` are the postings' places in the catalogue. `moved` is by how many ranks a posting rose (+) or fell (-) and
    `gained` by how many points, against the same résumé without the what-if; None where there is none in force.
    """

    ranking: Ranking
    places: NDArray[np.int64]
    what_if: WhatIf = WhatIf()
    moved: NDArray[np.int64] | None = None
    gained: NDArray[np.float64] | None = None

    def over(self, bar: float) -> int:
        """How many postings the what-if brings to `bar` or above."""
        if self.gained is None:
            return 0
        fit = self.ranking.fit
        return int(((fit >= bar) & (fit - self.gained < bar)).sum())


class Live:
    """One résumé against one state of the library. Safe to ask from any thread; answers come one at a time."""

    def __init__(
        self,
        ws: Workspace,
        candidate: Candidate,
        catalogue: Catalogue,
        weights: Mapping[str, float] | None = None,
        tick: Progress = quiet,
    ) -> None:
        self.candidate = candidate
        self._ws = ws
        self._lock = threading.Lock()
        self._scorer = ws.scorer(candidate, weights=weights, tick=tick)
        plain = ws.with_roles(self._scorer.ranking(), tick)
        rows = 1 + int(plain.rows.max(initial=-1))
        self._place = np.full(rows, -1, np.int64)
        self._place[plain.rows] = [catalogue.places[id] for id in plain.ids]
        self._rank = np.zeros(rows, np.int64)
        self._rank[plain.rows] = np.arange(len(plain))
        self._fit = np.zeros(rows)
        self._fit[plain.rows] = plain.fit
        self._roles: NDArray[np.float32] | None = None
        if plain.roles is not None:
            self._roles = np.zeros((rows, len(plain.role_names)), np.float32)
            self._roles[plain.rows] = plain.roles
        self._role_names = plain.role_names
        self._plain = Ranked(plain, self._place[plain.rows])

    def ranked(self, what_if: WhatIf) -> Ranked:
        """All postings for the résumé with skills added and removed, best first."""
        if what_if == WhatIf():
            return self._plain
        with self._lock:
            self._scorer.update(self._ws.changed(self.candidate, what_if))
            ranking = self._scorer.ranking()
        rows = ranking.rows
        roles = None if self._roles is None else self._roles[rows]
        return Ranked(
            replace(ranking, role_names=self._role_names, roles=roles),
            self._place[rows],
            what_if,
            self._rank[rows] - np.arange(len(rows)),
            ranking.fit - self._fit[rows],
        )
