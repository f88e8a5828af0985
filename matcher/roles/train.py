"""What separates two roles: the shipped prior, and the user's own postings as they become many.

    weight = fade x prior + (1 - fade) x library,      fade = HALF / (HALF + ads of the rarer role)

and likewise the baseline, so that from 50 ads a side on it is mostly the user's. The library's own model is a logistic
regression (learn.py) on what its postings name, labelled by title. From ENOUGH ads a side on shares are counted from the
library alone; below, the prior's ads are counted in, the fewer the more of its own the library has.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from matcher.errors import BadRequest
from matcher.model import Basis, Contrast, Share, Skill
from matcher.roles.learn import Ad, fit_pair
from matcher.roles.prior import prior
from matcher.roles.table import SkillTable
from matcher.roles.titles import roles

HALF = 25
"""Ads of the rarer role at which prior and library weigh alike."""

FEWEST = 10
"""Ads a side below which nothing is learned from the library."""

ENOUGH = 50
"""Ads a side from which shares are the library's alone."""

Z = 1.959963984540054
"""Standard normal quantile of 0.975."""


@dataclass(frozen=True)
class RoleModel:
    """log-odds of `role_to` = baseline + the sum of the weights of the skills named. `counts_*`: ads naming a skill."""

    role_from: str
    role_to: str
    baseline: float
    weights: dict[str, float]
    basis: Basis
    n_from: float
    n_to: float
    counts_from: dict[str, float]
    counts_to: dict[str, float]
    _contrast: tuple[Contrast, ...] | None = field(default=None, init=False, repr=False, compare=False)
    """Made when first asked for: a model belongs to one lexicon."""

    def contrast(self, skills: Sequence[Skill]) -> tuple[Contrast, ...]:
        """Every skill that either role's ads name, by how far the shares lie apart, widest first."""
        if self._contrast is None:
            made = self._contrasted(skills)
            object.__setattr__(self, "_contrast", made)
            return made
        return self._contrast

    def _contrasted(self, skills: Sequence[Skill]) -> tuple[Contrast, ...]:
        area = {s.id: s.area for s in skills}
        rows = [
            Contrast(
                skill,
                area.get(skill, "specialities"),
                share(self.counts_from.get(skill, 0.0), self.n_from),
                share(self.counts_to.get(skill, 0.0), self.n_to),
                self.weights.get(skill, 0.0),
            )
            for skill in sorted({*self.counts_from, *self.counts_to})
        ]
        rows.sort(key=lambda c: (-abs(c.share_to.share - c.share_from.share), c.skill))
        return tuple(rows)


def share(k: float, n: float) -> Share:
    """k of n with its 95 % interval (Wilson 1927); without ads anything is possible."""
    if n <= 0:
        return Share(0.0, 0.0, 1.0, 0)
    p = k / n
    centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    # The formula puts the ends at exactly 0 and 1 there; rounding would leave a share outside its own interval.
    return Share(p, min(p, max(0.0, centre - half)), max(p, min(1.0, centre + half)), round(n))


def known_role(name: str) -> str:
    """The role's id. Raises BadRequest naming the roles there are."""
    ids = [role.id for role in roles()]
    wanted = name.strip().lower().replace(" ", "-")
    if wanted in ids:
        return wanted
    raise BadRequest(f"No role is called {name!r}.", f"The roles are {', '.join(ids)}.")


def train(table: SkillTable, role_from: str, role_to: str, skills: Sequence[Skill]) -> RoleModel:
    """The model of two roles from the library's table and the prior.

    Raises BadRequest for an unknown role, twice the same one, or a pair of which nothing is known.
    """
    role_from, role_to = known_role(role_from), known_role(role_to)
    if role_from == role_to:
        raise BadRequest("A role cannot be compared with itself.", "Name two roles.")
    rows_from, rows_to = table.rows_of(role_from), table.rows_of(role_to)
    fewer = min(len(rows_from), len(rows_to))
    baseline, weights = prior().pair(role_from, role_to)
    if fewer >= FEWEST:
        baseline, weights = _faded(table, role_from, role_to, skills, fewer, (baseline, weights))
    elif not weights:
        raise BadRequest(
            f"Too little is known of {role_from} and {role_to} ads.", f"Import at least {FEWEST} postings of each."
        )
    (n_from, counts_from), (n_to, counts_to) = (
        _counts(table, r, rows, fewer) for r, rows in ((role_from, rows_from), (role_to, rows_to))
    )
    return RoleModel(
        role_from, role_to, baseline, weights, _basis(role_from, role_to, len(rows_from), len(rows_to), fewer),
        n_from, n_to, counts_from, counts_to,
    )  # fmt: skip


def _faded(
    table: SkillTable,
    role_from: str,
    role_to: str,
    skills: Sequence[Skill],
    fewer: int,
    shipped: tuple[float, dict[str, float]],
) -> tuple[float, dict[str, float]]:
    ads = [
        Ad("library", role, table.skills_of(int(row))) for role in (role_from, role_to) for row in table.rows_of(role)
    ]
    fit = fit_pair(ads, role_from, role_to, skills)
    own = dict(zip(fit.names, fit.weights.tolist(), strict=True))
    fade = HALF / (HALF + fewer) if shipped[1] else 0.0
    weights = {s: fade * shipped[1].get(s, 0.0) + (1 - fade) * own.get(s, 0.0) for s in sorted({*shipped[1], *own})}
    return fade * shipped[0] + (1 - fade) * fit.baseline, weights


def _counts(table: SkillTable, role: str, rows: np.ndarray, fewer: int) -> tuple[float, dict[str, float]]:
    """How many ads of the role there are, and how many of them name each skill, with the prior's share of both."""
    taken = table._taken(rows)
    number = np.bincount(taken.found, minlength=len(table.skill_names)) if len(rows) else np.zeros(0)
    counts = {s: float(k) for s, k in zip(table.skill_names, number.tolist(), strict=False) if k}
    shipped = prior()
    total = shipped.n.get(role, 0)
    # None of the user's: all of the prior's. Then as many of the prior's as are missing to ENOUGH.
    lent = total if not fewer else min(total, max(0, ENOUGH - fewer))
    if not total or not lent:
        return float(len(rows)), counts
    scale = lent / total
    for skill, k in shipped.counts[role].items():
        counts[skill] = counts.get(skill, 0.0) + k * scale
    return len(rows) + lent, counts


def _basis(role_from: str, role_to: str, n_from: int, n_to: int, fewer: int) -> Basis:
    """What the numbers rest on: the user's postings, the bundled ones, or both."""
    shipped = prior().n
    source: Literal["library", "bundled", "both"] = (
        "library" if fewer >= ENOUGH else "both" if n_from or n_to else "bundled"
    )
    if source == "bundled":
        return Basis(shipped.get(role_from, 0), shipped.get(role_to, 0), source)
    return Basis(n_from, n_to, source)
