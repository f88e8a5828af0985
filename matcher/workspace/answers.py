"""The answers: postings ranked for a résumé, one of them taken apart, and the same asked of a profile that is not yet so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from matcher.model import WhatIf
from matcher.model.scales import GOOD_FIT as GOOD_FIT
from matcher.progress import Progress, quiet
from matcher.workspace.postings import PostingVerbs
from matcher.workspace.resumes import ResumeVerbs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from matcher.fit.score import Scorer
    from matcher.model import Candidate, Claim, Explanation, Fit, Opening, Posting, Ranking
    from matcher.store.postings import PostingRow

Weights = Mapping[str, float]

AT_ONCE = 500
"""Rows of a ranking taken from the library at a time."""


Mix = tuple[tuple[str, float], ...]
"""Shares of all roles, by id."""


@dataclass(frozen=True, slots=True)
class Match:
    """One row of a ranking, ready to be read. `rank` counts from 1; `roles` is the mix the posting reads as.

    `tells`: something was found in it to tell roles by.
    """

    rank: int
    posting: PostingRow
    fit: Fit
    roles: Mix
    tells: bool = True


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
    ) -> Iterator[Match]:
        """The best `top` rows of a ranking, ready to be read, one after another; some hundreds are in memory at a time.

        No text is read. `what_if` and `weights` are those of the ranking. A posting that is gone by now is left out.
        """
        from matcher.fit.gaps import Judge
        from matcher.workspace.matching import Matcher

        judge = Judge(self.changed(candidate, what_if), self.skills(), weights=weights)
        matcher, total = Matcher(judge, *self._index_and_table(tick)), min(top, len(ranking))
        for first in range(0, total, AT_ONCE):
            tick(first, total, "matches")
            end = min(first + AT_ONCE, total)
            yield from matcher.matches(ranking, first, end, self.store.posting_rows(ranking.ids[first:end]))

    @staticmethod
    def tells_role(roles: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Which of some role mixes, one a row as in `Ranking.roles`, rest on anything that was found in the posting."""
        from matcher.roles.mix import telling

        return telling(roles)

    def fit(
        self, candidate: Candidate, opening: Opening, *, what_if: WhatIf = WhatIf(), weights: Weights | None = None
    ) -> Fit:
        """The fit of one posting: the same number, to the last bit, as its row of `rank`."""
        from matcher.fit.gaps import Judge

        return _once(Judge(self.changed(candidate, what_if), self.skills(), weights=weights).fit(opening))

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
        from matcher.workspace.gains import with_others

        changed, added = self.changed(candidate, what_if), self._added(candidate)
        judge = Judge(changed, self.skills(), weights=weights, added=added)
        found = with_others(judge.explain(self.opening(posting), bar), judge)
        return replace(found, fit=_once(found.fit))


def _once(fit: Fit) -> Fit:
    """The fit with each missing skill once."""
    from matcher.workspace.asked import missing_once

    return replace(fit, missing=missing_once(fit.missing))
