"""The answers: postings ranked for a résumé, one of them taken apart, and the same asked of a profile that is not yet so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from matcher.model import WhatIf
from matcher.model.scales import GOOD_FIT as GOOD_FIT
from matcher.progress import Progress, quiet
from matcher.workspace.postings import PostingVerbs
from matcher.workspace.resumes import ResumeVerbs

if TYPE_CHECKING:
    from matcher.fit.score import Scorer
    from matcher.model import Candidate, Claim, Explanation, Fit, Match, Opening, Posting, Ranking

Weights = Mapping[str, float]


class AnswerVerbs(ResumeVerbs, PostingVerbs):
    @staticmethod
    def parts() -> tuple[tuple[str, float], ...]:
        """The parts of a fit and their published weights, which add up to 1."""
        from matcher.fit.parts import PARTS

        return tuple((part.name, part.weight) for part in PARTS)

    def scorer(
        self,
        candidate: Candidate,
        *,
        what_if: WhatIf = WhatIf(),
        weights: Weights | None = None,
        tick: Progress = quiet,
    ) -> Scorer:
        """The state of a live ranking: its `update` moves it to another what-if of the same résumé in milliseconds."""
        from matcher.fit.score import Scorer

        return Scorer(
            self.index(tick), self.changed(candidate, what_if), self.skills(), weights, self._added(candidate)
        )

    def changed(self, candidate: Candidate, what_if: WhatIf) -> Candidate:
        """The candidate with skills added, as if named in the latest job, and removed."""
        from matcher.fit.credit import what_if as apply
        from matcher.fit.graph import graph_of

        return apply(candidate, what_if, graph_of(self.skills()), self._added(candidate))

    def _added(self, candidate: Candidate) -> Claim:
        """What a skill added by a what-if is like: named in the latest job."""
        from matcher.skills.weigh import added_claim

        return added_claim(candidate.profile, self.today)

    def rank(
        self,
        candidate: Candidate,
        *,
        what_if: WhatIf = WhatIf(),
        weights: Weights | None = None,
        tick: Progress = quiet,
    ) -> Ranking:
        """All postings of the library, best first. `with_roles` adds the role each reads as."""
        return self.scorer(candidate, what_if=what_if, weights=weights, tick=tick).ranking()

    def matches(
        self,
        candidate: Candidate,
        ranking: Ranking,
        *,
        what_if: WhatIf = WhatIf(),
        weights: Weights | None = None,
        top: int = 20,
        tick: Progress = quiet,
    ) -> tuple[Match, ...]:
        """The best `top` rows of a ranking with postings, fits and role mixes, ready to be read."""
        from matcher.fit.gaps import Judge
        from matcher.model import Match

        found = []
        ids = ranking.ids[:top]
        judge = Judge(self.changed(candidate, what_if), self.skills(), weights=weights)
        for place, posting in enumerate(self.store.postings(ids)):
            if place % 20 == 0:
                tick(place, len(ids), "matches")
            opening = self.opening(posting)
            found.append(Match(place + 1, posting, judge.fit(opening), _mix(ranking, place, opening)))
        return tuple(found)

    def fit(
        self, candidate: Candidate, opening: Opening, *, what_if: WhatIf = WhatIf(), weights: Weights | None = None
    ) -> Fit:
        """The fit of one posting: the same number, to the last bit, as its row of `rank`."""
        from matcher.fit.gaps import Judge

        return Judge(self.changed(candidate, what_if), self.skills(), weights=weights).fit(opening)

    def explain(
        self,
        candidate: Candidate,
        posting: Posting,
        *,
        what_if: WhatIf = WhatIf(),
        weights: Weights | None = None,
        bar: float = GOOD_FIT,
    ) -> Explanation:
        """One posting's fit taken apart: every requirement with its verdict, the gaps and the smallest sets over `bar`."""
        from matcher.fit.gaps import Judge

        changed, added = self.changed(candidate, what_if), self._added(candidate)
        return Judge(changed, self.skills(), weights=weights, added=added).explain(self.opening(posting), bar)


def _mix(ranking: Ranking, place: int, opening: Opening) -> tuple[tuple[str, float], ...]:
    """The role mix of a ranked posting: the ranking's, or, where that has none, made of what the posting names."""
    if ranking.roles is not None:
        return tuple(zip(ranking.role_names, (float(p) for p in ranking.roles[place]), strict=True))
    from matcher.roles.mix import role_mix

    return role_mix(opening.posting.title, opening.skills).roles
