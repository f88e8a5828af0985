"""What a person's claims are worth for a need: the one place where credit is defined.

    credit(claim, years) = FULL x shown x (1, or for `years` asked: SHORT + (1 - SHORT) x share)
    shown = LISTED + (1 - LISTED) x strength; below the strength of a list, IN_LIST, a line from there down to nothing

`share` is the months of use over the months asked, at most 1; a claim without dates has shown none. Stronger,
longer or more claims never give less credit, so a skill added never lowers a fit and one removed never raises it.
Claims of one skill join by taking the greater of each figure, so the order in which skills are added changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from matcher.fit.graph import FULL, Graph, Tie
from matcher.model import Candidate, Claim, WhatIf

LISTED = 0.4
"""The share of credit that goes to holding a skill at all; the rest goes by strength."""

IN_LIST = 0.5
"""Strength of a skill that a list names, and nothing else; skills/weigh.py has the same as LISTED."""

SHORT = 0.6
"""Credit left for a skill that is held but shown for none of the years asked."""

IMPLIED = 0.6
"""Strength of a skill that an added skill implies."""

STUDIED = 1.0
"""Strength of a skill that a degree of the résumé names."""

YEARS = (0, 1, 2, 3, 4, 5, 6, 8, 10)
"""Years of one skill that can be asked; what stands between two is read as the lower."""

ADDED = Claim("", 1.0)
"""What a skill added by a what-if is like, unless the caller knows better (months since the latest job began)."""

MOST_KEPT = 4096
"""Claims whose worth is kept ready: those of some dozen people."""

Credits = NDArray[np.int32]
"""Units of credit, skills x len(YEARS)."""


def bucket(years: float | None) -> int:
    """The place in YEARS of what is asked."""
    return max(i for i, least in enumerate(YEARS) if least <= (years or 0))


def credit(claim: Claim, years: float) -> int:
    """Units 0..FULL that `claim` earns by itself where the skill is asked with `years` (0: none asked)."""
    strength = min(1.0, max(0.0, claim.strength))
    # An interest, or what is being learned, is not held yet.
    held = min(1.0, strength / IN_LIST)
    shown = held * (LISTED + (1 - LISTED) * max(strength, IN_LIST))
    if years > 0:
        shown *= SHORT + (1 - SHORT) * min(1.0, months_of(claim) / (12 * years))
    return round(FULL * shown)


def ladder(claim: Claim) -> Credits:
    """`credit` for each of YEARS, shape (len(YEARS),)."""
    return np.array(_steps(claim.strength, claim.months), np.int32)


@lru_cache(maxsize=4096)
def _steps(strength: float, months: int | None) -> tuple[int, ...]:
    return tuple(credit(Claim("", strength, months), years) for years in YEARS)


def stronger(one: Claim, two: Claim) -> Claim:
    """Both claims of one skill as one that is worth at least as much as either."""
    longer = one if months_of(one) >= months_of(two) else two
    return replace(
        one,
        strength=max(one.strength, two.strength),
        months=longer.months,
        inferred=one.inferred and two.inferred,
        evidence=one.evidence or two.evidence,
        last_used=max((c.last_used for c in (one, two) if c.last_used), default=None),
    )


def used(claims: Mapping[str, Claim], graph: Graph) -> dict[str, Claim]:
    """`claims`, with what is named as strong as what shows it in use: who lists "machine learning", and has worked with
    LightGBM, has worked with machine learning.

    A claim shows all that it implies, is a kind of or a part of. Weaker ones than IN_LIST (an interest, something being
    learned) stay what they are, and so does what was only inferred.
    """
    found = dict(claims)
    for skill in sorted(claims):
        if claims[skill].inferred:
            continue
        for other in graph.shown_by(skill):
            named = found.get(other)
            if named is not None and not named.inferred and claims[other].strength >= IN_LIST:
                found[other] = _joined(named, claims[skill])
    return found


def _joined(named: Claim, shown: Claim) -> Claim:
    """The stronger one's passages first."""
    both = stronger(named, shown)
    if both.strength == named.strength and both.months == named.months:
        return named
    first, second = (shown, named) if shown.strength > named.strength else (named, shown)
    return replace(both, evidence=tuple(dict.fromkeys((*first.evidence, *second.evidence))))


def by_degree(claim: Claim) -> Claim:
    """The claim of a skill that a degree names: as strong as one named in a job."""
    return replace(claim, strength=max(STUDIED, claim.strength), inferred=False)


def months_of(claim: Claim) -> int:
    """Months of use that the résumé shows."""
    return max(0, claim.months or 0)


def with_added(claims: Mapping[str, Claim], skill: str, graph: Graph, added: Claim = ADDED) -> dict[str, Claim]:
    """`claims` with `skill` as strong as `added`, and all it implies with strength IMPLIED at least."""
    after = dict(claims)
    new = [replace(added, skill=skill, inferred=False)]
    new += [replace(new[0], skill=other, strength=IMPLIED, inferred=True) for other in graph.closure(skill)]
    for claim in new:
        held = after.get(claim.skill)
        after[claim.skill] = claim if held is None else stronger(held, claim)
    return after


def what_if(candidate: Candidate, change: WhatIf, graph: Graph, added: Claim = ADDED) -> Candidate:
    """The candidate with skills added and removed: what a live toggle and every promised gain are computed on."""
    claims = {claim.skill: claim for claim in candidate.claims if claim.skill not in change.removed}
    for skill in change.added:
        claims = with_added(claims, skill, graph, added)
    return replace(candidate, claims=tuple(claims[skill] for skill in sorted(claims)))


def held(claims: Iterable[Claim]) -> dict[str, Claim]:
    """Claims by skill; two claims of one skill count as the stronger of each kind."""
    found: dict[str, Claim] = {}
    for claim in claims:
        found[claim.skill] = stronger(found[claim.skill], claim) if claim.skill in found else claim
    return found


class Worth:
    """Credit of a set of claims for every skill of the lexicon, its relations counted, and for skills it does not know.

    `table` is Credits over the lexicon's rows; `loose` holds ladders of claimed skills that are not in the lexicon.
    """

    def __init__(self, claims: Mapping[str, Claim], graph: Graph, studied: frozenset[str] = frozenset()) -> None:
        self.graph = graph
        self.studied = studied
        """Skills whose claims count with strength STUDIED at least."""
        self.table: Credits = np.zeros((len(graph.skills), len(YEARS)), np.int32)
        self.loose: dict[str, Credits] = {}
        self._add(claims.values())

    def plus(self, claims: Iterable[Claim]) -> Worth:
        """The credit with these claims besides; one may replace a weaker claim of its skill."""
        more = Worth({}, self.graph, self.studied)
        more.table[:] = self.table
        more.loose.update(self.loose)
        more._add(claims)
        return more

    def _add(self, claims: Iterable[Claim]) -> None:
        for claim in claims:
            if claim.skill in self.studied:
                claim = by_degree(claim)
            row = self.graph.place.get(claim.skill)
            if row is None:
                self.loose[claim.skill] = ladder(claim)
                continue
            tie = self.graph.tie(row)
            self.table[tie.targets] = np.maximum(self.table[tie.targets], self._given(row, tie, claim))

    def _given(self, row: int, tie: Tie, claim: Claim) -> Credits:
        """What the claim gives each target of its skill: the same in one what-if after another, so it is kept."""
        key = (row, claim.strength, claim.months)
        given = self.graph.given.get(key)
        if given is None:
            if len(self.graph.given) >= MOST_KEPT:
                self.graph.given.clear()
            given = self.graph.given[key] = tie.shares[:, None] * ladder(claim)[None, :] // FULL
        return given

    def of(self, skills: Iterable[str]) -> Credits:
        """Credit rows for these skills, in this order."""
        return self.at(places(skills, self.graph))

    def at(self, places: Places) -> Credits:
        """Credit rows for skills whose places are known."""
        nothing = np.zeros((1, len(YEARS)), np.int32)
        table = np.concatenate([self.table, nothing])[places.rows]
        for place, skill in places.loose:
            table[place] = self.loose.get(skill, 0)
        return table


@dataclass(frozen=True, slots=True)
class Places:
    """Where some skills stand in a Worth: rows of the lexicon, -1 for the `loose` ones that it does not hold."""

    rows: NDArray[np.intp]
    loose: tuple[tuple[int, str], ...]


def places(skills: Iterable[str], graph: Graph) -> Places:
    """The places of these skills, in this order; good for every Worth of the graph."""
    names = tuple(skills)
    rows = np.array([graph.place.get(skill, -1) for skill in names], np.intp)
    return Places(rows, tuple((at, names[at]) for at in np.flatnonzero(rows < 0).tolist()))
