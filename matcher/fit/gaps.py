"""One posting taken apart: the verdict on every requirement, what each missing skill would bring, the smallest sets.

Built on an index of that one posting and the same scorer that ranks a library, so its numbers are the ranking's.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

import numpy as np
from numpy.typing import NDArray

from matcher.fit import credit
from matcher.fit.graph import FULL, graph_of
from matcher.fit.index import Index
from matcher.fit.needs import at_strongest, needs_of
from matcher.fit.parts import NAMES
from matcher.fit.person import SPOKEN, person_of
from matcher.fit.score import FEW_NEEDS, HIGH, LOW, MEDIUM, Scorer, confidence
from matcher.fit.segment import build, pointers
from matcher.fit.sets import MOST_EFFORT, Option, days_of, learning_order, needed_first, smallest
from matcher.fit.tables import SOFT, weight_of
from matcher.fit.unshown import NAMES_LITTLE, unshown
from matcher.fit.verdicts import CREDENTIALS, Holder, Points, verdicts
from matcher.model import (
    Candidate,
    Claim,
    Component,
    Confidence,
    Explanation,
    Fit,
    Gap,
    Level,
    Missing,
    Opening,
    Skill,
    SkillSet,
    Verdict,
)
from matcher.wording import say, say_count

FIELD, RESEARCH = "field-", "research"
"""How the ids of the lexicon's fields of study begin, and the area where others stand."""

HELD = FULL // 2
"""Units of credit from which a skill counts as held where another needs it first."""

CONFIDENCE: dict[int, Confidence] = {LOW: "low", MEDIUM: "medium", HIGH: "high"}

THIN_REASONS = {
    "snippet": say("Only a snippet of the posting is known."),
    "no-requirements": say("The posting says hardly anything about what it asks for."),
    "other-language": say("The posting is in a language that is not read."),
}


class Judge:
    """One person, ready to be compared with one posting after another. `added` is what a skill added by a what-if is like.

    Gains and sets hold for a what-if with the same `added`.
    """

    def __init__(
        self,
        candidate: Candidate,
        skills: tuple[Skill, ...],
        *,
        weights: Mapping[str, float] | None = None,
        added: Claim = credit.ADDED,
    ) -> None:
        self.graph = graph_of(skills)
        self.candidate = candidate
        self.skills, self.weights, self.added = skills, weights, added
        self.person = person_of(self.candidate, self.graph)
        by_degree = {skill: credit.by_degree(self.person.claims[skill]) for skill in self.person.worth.studied}
        self.holder = Holder(self.person.claims | by_degree, self.graph)

    def fit(self, opening: Opening) -> Fit:
        """How well the person fits the posting: the numbers `rank` gives, and the skills behind them."""
        return _Case(self, opening).fit()

    def explain(self, opening: Opening, bar: float) -> Explanation:
        """The posting taken apart. `bar` 0..100 is the fit that the smallest sets have to reach."""
        case = _Case(self, opening)
        fit = case.fit()
        return Explanation(
            opening,
            fit,
            case.verdicts(),
            case.gaps(),
            case.smallest_sets(bar),
            unshown(
                fit, case.shown(), case.listed(), opening.seniority, self.person.seniority, case.in_two_languages()
            ),
        )


class _Case:
    """One person and one posting."""

    def __init__(self, judge: Judge, opening: Opening) -> None:
        self.graph, self.opening, self.candidate, self.added = judge.graph, opening, judge.candidate, judge.added
        self.needs = needs_of(opening, self.graph)
        index = Index((build((opening,), self.graph),), np.zeros(1, np.bool_), self.graph)
        self.scorer = Scorer(index, judge.candidate, judge.skills, judge.weights, judge.added, judge.person)
        self.person, self.holder = judge.person, judge.holder
        self.said = credit.held(judge.candidate.claims)
        sure = (c for c in self.person.claims.values() if not c.inferred and c.strength >= credit.IN_LIST)
        self.learned = self.graph.learned_before(sure)
        self.studies = self._studies()
        sworn = (r for r in self.opening.requirements if r.hard in CREDENTIALS and len(r.groups) == 1)
        self.credentials = {skill for requirement in sworn for skill in requirement.skills}
        self.weights = np.array([need.weight for need in self.needs], np.int32)
        self.credits = self.units(self.person.worth)

    def units(self, worth: credit.Worth) -> NDArray[np.int32]:
        """The credit of each need."""
        if not self.needs:
            return np.zeros(0, np.int32)
        sizes = [len(need.skills) for need in self.needs]
        credits = worth.of([skill for need in self.needs for skill in need.skills])
        years = np.repeat([need.years for need in self.needs], sizes)
        best: NDArray[np.int32] = np.maximum.reduceat(credits[np.arange(len(years)), years], pointers(sizes)[:-1])
        return best

    def fit(self) -> Fit:
        scorer, opening = self.scorer, self.opening
        level = int(confidence(scorer.index.segments[0], self.person)[0])
        points = scorer.points()[0].tolist()
        met = [self.holder.best(need) for need in self.needs]
        sure = [link.skill for link in met if link is not None and link.sure]
        return Fit(
            posting=opening.posting.id,
            fit=scorer.fit_of(0),
            confidence=CONFIDENCE[level],
            reason=self._reason(level),
            components=tuple(
                Component(name, value, 100 * weight)
                for name, value, weight in zip(NAMES, points, scorer.weights, strict=True)
            ),
            matched=tuple(dict.fromkeys(sure)),
            partial=tuple(dict.fromkeys(link.near() for link in met if link is not None and not link.sure)),
            missing=tuple(
                Missing(need.skills[0], need.level) for need, link in zip(self.needs, met, strict=True) if link is None
            ),
        )

    def verdicts(self) -> tuple[Verdict, ...]:
        """Every requirement judged; the needs' points add up to the skills part without its PRIOR."""
        scorer, slope = self.scorer, float(self.scorer.slope[0])
        of = dict(zip(NAMES, (100 * weight for weight in scorer.weights), strict=True))
        needs = [
            (need, slope * need.weight * int(units), slope * need.weight * FULL)
            for need, units in zip(at_strongest(self.needs, self.opening), self.credits, strict=True)
        ]
        points = dict(zip(NAMES, scorer.points()[0].tolist(), strict=True))
        overall = {name: (points[name], of[name]) for name in ("experience", "degree")}
        return verdicts(self.opening, self.candidate, self.holder, needs, overall)

    def in_two_languages(self) -> bool:
        """Whether résumé and posting are known to be in different languages."""
        own = self.candidate.profile.source.language
        return bool(own and self.opening.language) and own != self.opening.language

    def shown(self) -> Points:
        """The points of the skills part that stand with a requirement."""
        slope = float(self.scorer.slope[0])
        return slope * int(self.scorer.sums[0]), slope * FULL * int(self.weights.astype(np.int64).sum())

    def listed(self) -> float:
        """Share 0..1 of the needs' points that skills earn which stand in a list alone; 0 where such needs are few."""
        earned = zip(self.needs, (self.credits * self.weights).tolist(), strict=True)
        alone = [points for need, points in earned if self.holder.is_listed(self.holder.best(need))]
        return sum(alone) / int(self.scorer.sums[0]) if len(alone) >= FEW_NEEDS else 0.0

    def gaps(self) -> tuple[Gap, ...]:
        """Every skill asked for and not held, but for credentials and the fields of a degree, by what it would bring."""
        now = self.scorer.fit_of(0)
        found = [
            Gap(skill, level, self.scorer.after(self._total(self._with(skill)[0])) - now)
            for skill, level in self._wanted().items()
            if not self._is_studied(skill)
        ]
        return tuple(
            sorted((gap for gap in found if gap.gain > 0), key=lambda gap: (-gap.gain, *self._rare(gap.skill)))
        )

    def _rare(self, skill: str) -> tuple[int, str]:
        """Of skills that bring the same, those that more ads ask for come first."""
        return weight_of(self.graph.get(skill), skill), skill

    def _total(self, units: NDArray[np.int32]) -> int:
        return int(units.astype(np.int64) @ self.weights.astype(np.int64))

    def smallest_sets(self, bar: float) -> tuple[SkillSet, ...]:
        """None where the fit reaches the bar already, or no set of three does."""
        if self.scorer.fit_of(0) >= bar:
            return ()
        options = self._options()
        target = self._target(bar)
        if not options or target is None:
            return ()
        sets = smallest(options, self.credits, self.weights, target)
        return tuple(
            SkillSet(
                learning_order([options[place].skill for place in found.places], self.graph),
                self.scorer.after(found.total),
                needed_first([options[place] for place in found.places], self.credits),
            )
            for found in sets
        )

    def _target(self, bar: float) -> int | None:
        """The least sum with which the fit reaches the bar, None where even all needs met do not."""
        after = self.scorer.after
        slope = float(self.scorer.slope[0])
        most = int(FULL * self.weights.astype(np.int64).sum())
        if slope <= 0 or after(most) < bar:
            return None
        target = int(self.scorer.sums[0]) + ceil((bar - self.scorer.fit_of(0)) / slope)
        while after(target) < bar:
            target += 1
        while after(target - 1) >= bar:
            target -= 1
        return target

    def _wanted(self) -> dict[str, Level]:
        """The skills asked for and not held, with the highest level they are asked at."""
        order = ("required", "preferred", "mentioned")
        found: dict[str, Level] = {}
        for need in sorted(self.needs, key=lambda need: order.index(need.level)):
            for skill in need.skills:
                if skill not in self.person.claims:
                    found.setdefault(skill, need.level)
        return found

    def _with(self, skill: str) -> tuple[NDArray[np.int32], credit.Worth]:
        """The credit of each need once `skill` is added, and all credit then."""
        held = self.person.claims
        after = credit.used(credit.with_added(self.said, skill, self.graph, self.added), self.graph)
        worth = self.person.worth.plus(claim for claim in after.values() if claim is not held.get(claim.skill))
        return self.units(worth), worth

    def _options(self) -> list[Option]:
        """The skills that a set may hold: those wanted, and what they need first, over all steps; the most helpful first."""
        queue = [skill for skill in self._wanted() if self._learnable(skill)]
        for skill in queue:
            queue += [need for need in sorted(self._lacks(skill)) if need not in queue]
        before = self.person.worth.table[:, 0] >= HELD
        options = []
        for skill in queue:
            units, worth = self._with(skill)
            new = np.flatnonzero((worth.table[:, 0] >= HELD) & ~before).tolist()
            provides = frozenset(self.graph.skills[row].id for row in new)
            options.append(Option(skill, units, provides, self._lacks(skill), days_of(skill, self.graph)))
        total = {option.skill: self._total(option.credits) for option in options}
        return sorted(options, key=lambda option: (-total[option.skill], *self._rare(option.skill)))

    def _studies(self) -> frozenset[str]:
        """The fields of a degree: what is asked for beside one and takes a year or more, or stands among fields of study."""
        beside = (r for r in self.opening.requirements if r.degree is not None)
        asked = {skill for requirement in beside for skill in requirement.skills}
        entries = (self.graph.get(skill) for skill in asked)
        return frozenset(s.id for s in entries if s is not None and (s.effort >= MOST_EFFORT or s.area == RESEARCH))

    def _lacks(self, skill: str) -> frozenset[str]:
        """What is learned before `skill` and is neither held nor was learned before what is."""
        entry = self.graph.get(skill)
        worth = self.person.worth.table
        return frozenset(
            need
            for need in (entry.needs if entry else ())
            if need in self.graph.place and worth[self.graph.place[need], 0] < HELD and need not in self.learned
        )

    def _learnable(self, skill: str) -> bool:
        """Whether a set may hold the skill: nobody learns to work in a team, a language or a field of study for one posting."""
        entry = self.graph.get(skill)
        return entry is None or not (entry.area == SOFT or skill.startswith(SPOKEN) or self._is_studied(skill))

    def _is_studied(self, skill: str) -> bool:
        """Whether the skill is the field of a degree or a credential, and so nothing that one adds for one posting."""
        return skill.startswith(FIELD) or skill in self.studies or skill in self.credentials

    def _reason(self, level: int) -> str:
        if level == HIGH:
            return ""
        if self.person.doubt:
            return self.person.doubt
        if self.person.shows_nothing:
            return say("No skill was found on the résumé.")
        thin = THIN_REASONS.get(self.opening.thin, THIN_REASONS["no-requirements"] if self.opening.thin else "")
        if thin or len(self.needs) >= 2 * FEW_NEEDS:
            return thin or NAMES_LITTLE
        return say_count(
            len(self.needs),
            "The posting names only one need that can be checked.",
            "The posting names only {n} needs that can be checked.",
        )
