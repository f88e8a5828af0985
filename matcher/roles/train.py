"""What separates two roles: the shipped prior, and the user's own postings as they become many.

    weight = fade x prior + (1 - fade) x library,      fade = HALF / (HALF + ads of the rarer role)

and likewise the baseline, so that from 50 ads a side on it is mostly the user's. The library's own model is a logistic
regression (learn.py) on what its postings name, labelled by title, or by the user for a role of theirs (sides.py). Where no
shipped model knows the pair, one made of counts (counted.py) stands in for it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from matcher.errors import BadRequest
from matcher.model import Basis, Contrast, OwnRole, Share, Skill
from matcher.roles.counted import counted
from matcher.roles.learn import Ad, PairFit, fit_pair
from matcher.roles.own import known_role
from matcher.roles.prior import prior
from matcher.roles.sides import HALF, Side, sides
from matcher.roles.table import SkillTable
from matcher.roles.titles import saying
from matcher.wording import say

FEWEST = 10
"""Ads a side below which nothing is learned from the library."""

Fitting = Callable[[Iterable[Ad], str, str, Sequence[Skill]], PairFit]
"""Ads, the two roles, all skills: the fitted model. The ads are made as they are asked for."""

Z = 1.959963984540054
"""Standard normal quantile of 0.975."""


@dataclass(frozen=True)
class RoleModel:
    """log-odds of `role_to` = baseline + scale x the sum of the weights of the skills named (features.scale).

    `counts_*`: of `n_*` ads, those that name a skill.
    """

    role_from: str
    role_to: str
    baseline: float
    weights: dict[str, float]
    basis: Basis
    n_from: float
    n_to: float
    counts_from: dict[str, float]
    counts_to: dict[str, float]
    skills: Mapping[str, Skill] = field(default_factory=dict, repr=False, compare=False)
    """All skills by id: a model belongs to one lexicon."""

    @cached_property
    def areas_from(self) -> dict[str, float]:
        """The share of each area in all that the ads of `role_from` name."""
        return area_shares(self.counts_from.items(), self.skills)

    @cached_property
    def areas_to(self) -> dict[str, float]:
        """The share of each area in all that the ads of `role_to` name."""
        return area_shares(self.counts_to.items(), self.skills)

    @cached_property
    def contrast(self) -> tuple[Contrast, ...]:
        """Every skill that either role's ads name, by how far the shares lie apart, widest first."""
        rows = [
            Contrast(
                skill,
                self.skills[skill].area if skill in self.skills else "specialities",
                share(self.counts_from.get(skill, 0.0), self.n_from),
                share(self.counts_to.get(skill, 0.0), self.n_to),
                self.weights.get(skill, 0.0),
            )
            for skill in sorted({*self.counts_from, *self.counts_to})
        ]
        rows.sort(key=lambda c: (-abs(c.share_to.share - c.share_from.share), c.skill))
        return tuple(rows)


def area_shares(counts: Iterable[tuple[str, float]], skills: Mapping[str, Skill]) -> dict[str, float]:
    """Each area's share of what is counted by skill; they add up to 1, or are none."""
    total: dict[str, float] = {}
    for skill, k in counts:
        if skill in skills:
            area = skills[skill].area
            total[area] = total.get(area, 0.0) + k
    everything = math.fsum(total.values())
    return {area: k / everything for area, k in total.items()} if everything else {}


def share(k: float, n: float) -> Share:
    """k of n with its 95 % interval (Wilson 1927); without ads anything is possible."""
    if n <= 0:
        return Share(0.0, 0.0, 1.0, 0)
    p = k / n
    centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    # The formula puts the ends at exactly 0 and 1 there; rounding would leave a share outside its own interval.
    return Share(p, min(p, max(0.0, centre - half)), max(p, min(1.0, centre + half)), round(n))


def train(
    table: SkillTable,
    role_from: str,
    role_to: str,
    skills: Sequence[Skill],
    own: Sequence[OwnRole] = (),
    fit: Fitting = fit_pair,
) -> RoleModel:
    """The model of two roles, by id or name, from the library's table and the prior; `own` are the user's roles, `fit` fits
    two roles' ads or remembers what it was.

    Raises BadRequest for an unknown role, twice the same one, or a pair of which nothing is known.
    """
    role_from, role_to = known_role(role_from, own), known_role(role_to, own)
    if role_from == role_to:
        raise BadRequest(say("A role cannot be compared with itself."), say("Name two roles."))
    one, two = sides(table, role_from, role_to, own)
    baseline, weights = prior().pair(role_from, role_to)
    if not weights and one.n and two.n:
        baseline, weights = counted(table, one, two, saying((role_from, role_to)))
    fewer = min(len(one.rows), len(two.rows))
    if fewer >= FEWEST:
        baseline, weights = _faded(
            table, one, two, (baseline, weights), lambda ads: fit(ads, one.role, two.role, skills)
        )
    elif not weights:
        raise BadRequest(
            say("Too little is known of postings for {one} and for {two}.", one=role_from, two=role_to),
            say("Import at least {fewest} postings of each.", fewest=FEWEST),
        )
    weights = {skill: w for skill, w in weights.items() if _agrees(skill, w, one, two)}
    return RoleModel(
        role_from, role_to, baseline, weights, _basis(one, two), one.n, two.n, one.counts, two.counts, {s.id: s for s in skills}
    )  # fmt: skip


def _faded(
    table: SkillTable,
    one: Side,
    two: Side,
    shipped: tuple[float, dict[str, float]],
    fit: Callable[[Iterable[Ad]], PairFit],
) -> tuple[float, dict[str, float]]:
    ads = (Ad("library", side.role, table.skills_of(row)) for side in (one, two) for row in side.rows.tolist())
    found = fit(ads)
    own = dict(zip(found.names, found.weights.tolist(), strict=True))
    fade = HALF / (HALF + min(len(one.rows), len(two.rows))) if shipped[1] else 0.0
    weights = {s: fade * shipped[1].get(s, 0.0) + (1 - fade) * own.get(s, 0.0) for s in sorted({*shipped[1], *own})}
    return fade * shipped[0] + (1 - fade) * found.baseline, weights


def _agrees(skill: str, weight: float, one: Side, two: Side) -> bool:
    """Whether a weight goes with the shares that are shown; those of prior and library may differ in sign."""
    return weight * (two.counts.get(skill, 0.0) / two.n - one.counts.get(skill, 0.0) / one.n) > 0


def _basis(one: Side, two: Side) -> Basis:
    """What the numbers rest on: the user's postings, the bundled ones, or both."""
    if not len(one.rows) and not len(two.rows):
        return Basis(round(one.n), round(two.n), "bundled")
    return Basis(len(one.rows), len(two.rows), "both" if one.lent or two.lent else "library")
