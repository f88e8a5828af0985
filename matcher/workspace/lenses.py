"""The role lens and role mixes: the table of what postings name, the model of two roles, and the path from one to the other."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from matcher.errors import LibraryError
from matcher.model import WhatIf
from matcher.model.scales import ROLE_FROM, ROLE_TO
from matcher.progress import Progress, quiet
from matcher.workspace.answers import GOOD_FIT, Weights
from matcher.workspace.made import LensScorer, Reading
from matcher.workspace.own_roles import OwnRoleVerbs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from matcher.fit.index import Index
    from matcher.model import Candidate, Opening, OwnRole, PathStep, Ranking, RoleLens, RoleMix, Skill
    from matcher.roles.path import Aim
    from matcher.roles.proofs import Telling
    from matcher.roles.table import SkillTable
    from matcher.roles.train import Fitting, RoleModel
    from matcher.workspace.glimpse import Glimpse

PATH_OPTIONS = 25
"""Lacking skills that the path chooses from: beyond these a step brings next to nothing."""


SURE = 0.5
"""A posting belies its title where another role has at least this share of its mix."""


FITS = "role-fit"
"""Kind of the fitted models among the store's costly results."""

MODELS = 8
"""Models of two roles kept in memory: whoever compares goes to and fro."""


class LensVerbs(OwnRoleVerbs):
    def role_mix(self, opening: Opening) -> RoleMix:
        """The roles a posting reads as by its content, and the one its title names."""
        from matcher.roles.mix import role_mix

        return role_mix(opening.posting.title, opening.skills)

    def with_roles(self, ranking: Ranking, tick: Progress = quiet) -> Ranking:
        """The ranking with every posting's role mix; one that was deleted since it was ranked has none: zeros."""
        from matcher.roles.prior import prior

        table = self.skill_table(tick)
        if not len(ranking):
            return ranking
        return replace(
            ranking, role_names=prior().roles, roles=table.picked(self._mixes(table), table.places(ranking.ids))
        )

    def role_model(self, role_from: str, role_to: str, tick: Progress = quiet) -> RoleModel:
        """What separates two roles, learned from the library and the shipped prior. Raises BadRequest.

        It is learned once for a state of the library and stored with it, so that the next start need not.
        """
        from matcher.roles.train import train

        table, own = self.skill_table(tick), self.own_roles()
        key = (
            role_from,
            role_to,
            self.store.generation(),
            self.stamp,
            tuple(r for r in own if r.id in (role_from, role_to)),
        )
        kept = self._made.role_models
        found = kept.get(key)
        if found is None:
            # Not under the lock: learning takes a second, and a ranking must not wait for it.
            found = train(table, role_from, role_to, self.skills(), own, self._stored_fit(repr(key)))
            with self._lock:
                kept[key] = found
                while len(kept) > MODELS:
                    kept.pop(next(iter(kept)))
        return found

    def _stored_fit(self, made_from: str) -> Fitting:
        """A fitting of two roles that is done once for what it was `made_from`, and looked up from then on."""
        from matcher.roles.learn import Ad, PairFit, fit_pair

        version = hashlib.sha256(made_from.encode()).hexdigest()

        def fit(ads: Iterable[Ad], role_from: str, role_to: str, skills: Sequence[Skill]) -> PairFit:
            id = f"{role_from}>{role_to}"
            data = self.store.get_cache(FITS, id, version)
            if data is not None:
                return PairFit.of_json(data.decode())
            found = fit_pair(ads, role_from, role_to, skills)
            if not self.store.read_only:
                # Nothing is lost where there is no room for it: it is learned anew next time.
                with contextlib.suppress(LibraryError):
                    self.store.put_cache(FITS, id, version, found.json().encode())
            return found

        return fit

    def role_lens(
        self,
        candidate: Candidate,
        role_from: str = ROLE_FROM,
        role_to: str = ROLE_TO,
        *,
        what_if: WhatIf = WhatIf(),
        weights: Weights | None = None,
        bar: float = GOOD_FIT,
        path: bool = True,
        tick: Progress = quiet,
    ) -> RoleLens:
        """Where the résumé stands between two roles, what it has, lacks and keeps, and with `path` the path across.

        `unlocks` and the path count stored postings that read as `role_to` and come to `bar` or above.
        Raises BadRequest for unknown roles.
        """
        from matcher.fit.credit import what_if as apply
        from matcher.fit.graph import graph_of
        from matcher.roles.lens import lens
        from matcher.roles.path import Aim, apart, order

        model = self.role_model(role_from, role_to, tick)
        now = self.changed(candidate, what_if)
        index, table = self._index_and_table(tick)
        rows, ids = self._rows_reading_as(model.role_to, index, table)
        glimpse = self._glimpse(candidate, now, index, rows, weights)
        before = glimpse.fits(())
        graph, added = graph_of(self.skills()), self._added(candidate)

        def unlocks(skill: str) -> int:
            tick(0, 0, "lens")
            return int(((before < bar) & (glimpse.fits((skill,)) >= bar)).sum())

        def changed(skill: str) -> Candidate:
            return apply(now, WhatIf((skill,)), graph, added)

        found = lens(model, now, changed, unlocks, base=candidate, telling=self._telling())
        if not path:
            return found
        share_to = {skill: k / model.n_to for skill, k in model.counts_to.items()} if model.n_to else {}

        def fits(added: tuple[str, ...]) -> NDArray[np.float64]:
            tick(0, 0, "path")
            return glimpse.fits(added)

        steps = self._path(found, now, Aim(fits, ids, bar, share_to, apart(found.lack)))
        return replace(found, path=steps, path_order=order(steps, found.lack, self.skills()))

    def role_line(
        self, ids: Sequence[str], role_from: str, role_to: str, tick: Progress = quiet
    ) -> NDArray[np.float64]:
        """The log-odds of `role_to` of stored postings, by the model the lens places the résumé with. Shape (len(ids),).

        0 for a posting that is not stored any more.
        """
        import numpy as np

        model, table = self.role_model(role_from, role_to, tick), self.skill_table(tick)

        def line() -> NDArray[np.float64]:
            weights = np.array([model.weights.get(skill, 0.0) for skill in table.skill_names]).reshape(-1, 1)
            return np.asarray(table.sums(weights)[:, 0] * table.scales() + model.baseline, np.float64)

        found: NDArray[np.float64] = self._kept_last("line", (table, model), line)
        return table.picked(found, self._places_of(ids, table))

    def titled(self, ids: Sequence[str], role_from: str, role_to: str, tick: Progress = quiet) -> NDArray[np.int8]:
        """Which role stored postings speak for: 1 `role_from`, 2 `role_to`, 0 neither; by title, or as the user chose."""
        import numpy as np

        from matcher.roles.sides import sides

        table, own = self.skill_table(tick), self.own_roles()
        found = np.zeros(len(table), np.int8)
        for mark, side in enumerate(sides(table, self.role_id(role_from), self.role_id(role_to), own), 1):
            found[side.rows] = mark
        return table.picked(found, self._places_of(ids, table))

    def _places_of(self, ids: Sequence[str], table: SkillTable) -> NDArray[np.int64]:
        """`table.places(ids)`, kept for the next question about the same postings."""
        found: NDArray[np.int64] = self._kept_last("places", (table, ids), lambda: table.places(ids))
        return found

    def _kept_last(self, name: str, made_from: tuple[object, ...], make: Callable[[], Any]) -> Any:
        """What `make` made, until it is asked for something made from other objects."""
        kept = self._made.last.get(name)
        if kept is None or any(one is not other for one, other in zip(kept[0], made_from, strict=True)):
            kept = self._made.last[name] = (made_from, make())
        return kept[1]

    def belied_titles(self, top: int = 100, tick: Progress = quiet) -> tuple[tuple[str, RoleMix], ...]:
        """Ids of stored postings that read as another role than their title names, the surest first, with their mixes."""
        import numpy as np

        from matcher.roles.mix import role_mix
        from matcher.roles.prior import prior

        table, known = self.skill_table(tick), prior().roles
        if not len(table):
            return ()
        shares = self._mixes(table)
        titled = np.array([known.index(r) if r in known else -1 for r in table.role_names] + [-1])[table.role]
        best = shares.argmax(axis=1)
        sure = shares[np.arange(len(table)), best]
        wrong = np.flatnonzero((titled >= 0) & (best != titled) & (sure >= SURE))
        found = wrong[np.argsort(-sure[wrong], kind="stable")][:top]
        ids = tuple(table.ids[row].decode() for row in found.tolist())
        titles = {p.id: p.title for p in self.store.postings(ids)}
        return tuple(
            (id, role_mix(titles[id], table.skills_of(row))) for id, row in zip(ids, found.tolist(), strict=True)
        )

    def _path(self, found: RoleLens, now: Candidate, aim: Aim) -> tuple[PathStep, ...]:
        from matcher.roles.path import plan

        options = [lack.skill for lack in found.lack if lack.step]
        return plan(options[:PATH_OPTIONS], frozenset(now.skills), self.skills(), aim)

    def _telling(self) -> Telling:
        """What each skill may be told as, worked out once for a lexicon."""
        from matcher.roles.proofs import telling, umbrellas

        kept, lexicon = self._made.telling, self.lexicon
        if kept is None or kept[0] is not lexicon:
            above = umbrellas(lexicon.skills)
            found = {s.id: telling(s, lexicon.kind(s.id), above) for s in lexicon.skills}
            kept = self._made.telling = (lexicon, lambda skill: found.get(skill, ""))
        return kept[1]

    def _glimpse(
        self, candidate: Candidate, now: Candidate, index: Index, rows: NDArray[np.int64], weights: Weights | None
    ) -> Glimpse:
        """The fits of the index's `rows` for `now`, which is `candidate` after a what-if: that one's scorer is kept and moved."""
        import numpy as np

        from matcher.fit.score import Scorer
        from matcher.workspace.glimpse import Glimpse, Needs

        with self._lock:
            kept = self._made.lens
            if kept is None or not (kept.candidate is candidate and kept.index is index and kept.weights == weights):
                scorer = Scorer(
                    index, self.changed(candidate, WhatIf()), self.skills(), weights, self._added(candidate)
                )
                kept = self._made.lens = LensScorer(candidate, index, weights, scorer)
            kept.scorer.update(now)
            if kept.needs is None or not np.array_equal(kept.needs.rows, rows):
                kept.needs = Needs.of(index, rows)
            return Glimpse(kept.scorer, kept.needs)

    def _rows_reading_as(self, role: str, index: Index, table: SkillTable) -> tuple[NDArray[np.int64], tuple[str, ...]]:
        """The index rows of postings whose mix is highest at `role` or whose title names it, and their ids.

        For a role of the user's own: of the postings it was made of. The last answer is kept: a what-if asks for it again.
        """
        own = next((r for r in self.own_roles() if r.id == role), None)
        kept = self._made.reading
        if kept is None or not (kept.index is index and kept.table is table and kept.role == (role, own)):
            kept = Reading(index, table, (role, own), *self._reading_as(role, own, index, table))
            self._made.reading = kept
        return kept.rows, kept.ids

    def _reading_as(
        self, role: str, own: OwnRole | None, index: Index, table: SkillTable
    ) -> tuple[NDArray[np.int64], tuple[str, ...]]:
        import numpy as np

        from matcher.roles.mix import telling
        from matcher.roles.prior import prior

        named = np.zeros(len(table), np.bool_)
        named[table.rows_among(own.postings) if own else table.rows_of(role)] = True
        if role in prior().roles and len(table):
            shares = self._mixes(table)
            named |= (shares.argmax(axis=1) == prior().roles.index(role)) & telling(shares)
        rows, ids = index.rows, index.ids
        if not len(ids):
            return rows, ids
        wanted = table.picked(named, table.places(ids))
        return rows[wanted], tuple(id for id, keep in zip(ids, wanted.tolist(), strict=True) if keep)

    def _mixes(self, table: SkillTable) -> NDArray[np.float32]:
        """The mixes of the table's rows, kept as long as the table is the same."""
        from matcher.roles.mix import mixes

        found: NDArray[np.float32] = self._kept_last("mixes", (table,), lambda: mixes(table))
        return found

    def skill_table(self, tick: Progress = quiet) -> SkillTable:
        """What every stored posting names, in step with the index."""
        return self._index_and_table(tick)[1]
