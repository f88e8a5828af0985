"""A ranking that stays alive: made once for a résumé, then moved from what-if to what-if in milliseconds, exactly."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from matcher.model import Candidate, Ranking, WhatIf
from matcher.progress import Progress, quiet
from ui.models.catalogue import Catalogue
from ui.ranked import NO_ROLE, SKILLS, Columns, Ranked

if TYPE_CHECKING:
    from matcher.workspace import Workspace

TRIED = 40
"""Skills that are tried for what they open: those that are asked for less open little."""


@dataclass(frozen=True)
class Opener:
    """What a skill would do: bring `over` postings to the bar, and raise `raised` of them by `points` together."""

    skill: str
    over: int
    raised: int
    points: float


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
        self._weights = weights
        self._lock = threading.Lock()
        self._scorer = ws.scorer(candidate, weights=weights, tick=tick)
        seniority = [segment.seniority for segment in self._scorer.index.segments]
        plain = ws.with_roles(self._scorer.ranking(), tick)
        levels = np.concatenate(seniority) if seniority else _NO_SENIORITY
        self._columns, order = _columns(catalogue, plain, levels, _roles_read(ws, plain))
        self._plain = _ranked(self._columns, order, plain)
        self._slope, self._base = self._scorer.slope[self._columns.rows], self._scorer.base[self._columns.rows]

    def ranked(self, what_if: WhatIf) -> Ranked:
        """All postings for the résumé with skills added and removed, best first, ties by id: as `ws.rank` has them."""
        if what_if == WhatIf():
            return self._plain
        candidate = self._ws.changed(self.candidate, what_if)
        if not candidate.claims:
            # Nothing held at all lowers the confidence too: not worth a way of its own.
            return self._slowly(what_if)
        rows = self._columns.rows
        with self._lock:
            scorer = self._scorer
            scorer.update(candidate)
            fit = self._spread(scorer.fit[rows])
            skills = self._spread(scorer.sums[rows] * self._slope + self._base)
        return Ranked(self._columns, self._best_first(fit), fit, skills, what_if, self._plain)

    def opened(
        self, what_if: WhatIf, bar: float, keep: NDArray[np.bool_] | None = None, tick: Progress = quiet
    ) -> tuple[Opener, ...]:
        """The tools and methods not held that the postings of `keep` name most, with what each by itself would do to their fits.

        Those that bring most postings to `bar` come first, of these the ones that raise the rest most.
        """
        base, held = self.ranked(what_if).fit, self._ws.changed(self.candidate, what_if).skills
        wanted = np.zeros(len(base), np.bool_)
        wanted[self._columns.ranked] = True
        if keep is not None:
            wanted &= keep
        found: list[Opener] = []
        skills = _asked_most(self._ws, self._columns.catalogue, wanted, held, tick)
        for done, skill in enumerate(skills):
            tick(done, len(skills), "opens")
            added, removed = {*what_if.added, skill}, set(what_if.removed) - {skill}
            candidate = self._ws.changed(self.candidate, WhatIf(tuple(sorted(added)), tuple(sorted(removed))))
            with self._lock:
                self._scorer.update(candidate)
                fit = self._spread(self._scorer.fit[self._columns.rows])
            gained = (fit - base)[wanted]
            over = int(((fit >= bar) & (base < bar) & wanted).sum())
            found.append(Opener(skill, over, int((gained > 0).sum()), float(gained.sum())))
        return tuple(sorted(found, key=lambda one: (-one.over, -one.points, one.skill)))

    def _spread(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Values of the ranked places as a column of the catalogue."""
        ranked, size = self._columns.ranked, len(self._columns.catalogue)
        if len(ranked) == size:
            return values
        column = np.zeros(size)
        column[ranked] = values
        return column

    def _best_first(self, fit: NDArray[np.float64]) -> NDArray[np.int64]:
        """The places in the order of `fit`, which lies by place: highest first, ties by id.

        Few rows change with a skill, so the order before is nearly the order after, which a merging sort makes use of:
        1 to 7 ms at 100,000 rows for 11.
        """
        before = self._plain.order
        order = before[np.argsort(-fit[before], kind="stable")]
        ordered = fit[order]
        same = ordered[1:] == ordered[:-1]
        if (same & (order[1:] < order[:-1])).any():
            # Put every run of equal fits in the order of ids.
            run = np.concatenate([[0], np.cumsum(~same)])
            tied = np.zeros(len(order), np.bool_)
            tied[1:] |= same
            tied[:-1] |= same
            members = order[tied]
            order[tied] = members[np.lexsort((members, run[tied]))]
        return order

    def _slowly(self, what_if: WhatIf) -> Ranked:
        ranking = self._ws.rank(self.candidate, what_if=what_if, weights=self._weights)
        places = _places(self._columns.catalogue, ranking)
        known = np.flatnonzero(places >= 0)
        confidence = self._columns.confidence.copy()
        confidence[places[known]] = ranking.confidence[known]
        return _ranked(replace(self._columns, confidence=confidence), places, ranking, what_if, self._plain)


def _asked_most(
    ws: Workspace, catalogue: Catalogue, wanted: NDArray[np.bool_], held: frozenset[str], tick: Progress
) -> list[str]:
    """The tools and methods not held that most of the `wanted` places name, the most frequent first.

    Topics and ways of working are no step that one could take next.
    """
    table = ws.skill_table(tick)
    counts = table.counts(table.rows_among(catalogue.ids[wanted].tolist()))
    steps = [skill for skill in counts if skill not in held and ws.lexicon.kind(skill) == "named"]
    return sorted(steps, key=lambda skill: (-counts[skill], skill))[:TRIED]


_NO_SENIORITY = np.zeros(0, np.uint8)


def _places(catalogue: Catalogue, ranking: Ranking) -> NDArray[np.int64]:
    """The place in the catalogue of each row of a ranking, -1 for one that came to the library since."""
    return np.array([catalogue.places.get(id, -1) for id in ranking.ids], np.int64)


def _by_place(size: int, places: NDArray[np.int64], values: NDArray[Any]) -> NDArray[Any]:
    """Rows of a ranking laid by place."""
    column = np.zeros((size, *values.shape[1:]), values.dtype)
    known = places >= 0
    column[places[known]] = values[known]
    return column


def _roles_read(ws: Workspace, ranking: Ranking) -> NDArray[np.int16]:
    """What each row of a ranking reads as most, NO_ROLE where it tells none."""
    if ranking.roles is None:
        return np.full(len(ranking), NO_ROLE, np.int16)
    return np.where(ws.tells_role(ranking.roles), ranking.roles.argmax(axis=1), NO_ROLE).astype(np.int16)


def _columns(
    catalogue: Catalogue, plain: Ranking, seniority: NDArray[np.uint8], read: NDArray[np.int16]
) -> tuple[Columns, NDArray[np.int64]]:
    """The columns of a ranking, and the place of each of its rows.

    `seniority` lies by row of the index; `read`, the role of each, by row of the ranking.
    """
    places, size = _places(catalogue, plain), len(catalogue)
    ranked = np.sort(places[places >= 0])
    role = np.full(size, NO_ROLE, np.int16)
    role[places[places >= 0]] = read[places >= 0]
    return Columns(
        catalogue=catalogue,
        ranked=ranked,
        rows=_by_place(size, places, plain.rows)[ranked],
        points=_by_place(size, places, plain.points),
        of=plain.of[0].copy() if len(plain.of) else np.zeros(len(plain.part_names)),
        part_names=plain.part_names,
        confidence=_by_place(size, places, plain.confidence),
        seniority=_by_place(size, places, seniority[plain.rows]),
        role_names=plain.role_names,
        roles=None if plain.roles is None else _by_place(size, places, plain.roles),
        role=role,
    ), places


def _ranked(
    columns: Columns,
    places: NDArray[np.int64],
    ranking: Ranking,
    what_if: WhatIf = WhatIf(),
    plain: Ranked | None = None,
) -> Ranked:
    """`ranking`, whose rows have these places."""
    size = len(columns.catalogue)
    fit, skills = (_by_place(size, places, values) for values in (ranking.fit, ranking.points[:, SKILLS]))
    return Ranked(columns, places[places >= 0], fit, skills, what_if, plain)
