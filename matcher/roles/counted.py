"""A model of two roles from counts alone, for a pair that no shipped model knows and too few postings to fit one on.

Each skill's log odds ratio is shrunk by how sure it is, as if drawn from a normal around 0 (Monroe, Colaresi and Quinn 2008),
and the sum of a text is turned into log-odds by Fisher's linear discriminant, because skills come together and their ratios,
added up, would be far too sure. The fewer ads there are of the rarer role, the flatter all of it.
"""

from __future__ import annotations

import math

import numpy as np

from matcher.roles.features import LENGTH, SHORT, scale
from matcher.roles.sides import HALF, Side
from matcher.roles.table import SkillTable

SPREAD = 0.5
"""Standard deviation that skills' log odds ratios are taken to have."""

FREEDOM = 10
"""Texts' worth of the spread that independent skills would have, mixed into the measured one."""

STEEPEST = 2.0
"""A handful of postings may not make the sum count more than this."""


def counted(table: SkillTable, one: Side, two: Side, left_out: frozenset[str]) -> tuple[float, dict[str, float]]:
    """(baseline, weight by skill) of the log-odds of `two` against `one`."""
    ratio: dict[str, float] = {}
    for skill in sorted({*one.counts, *two.counts} - left_out):
        a, b = one.counts.get(skill, 0.0) + 0.5, two.counts.get(skill, 0.0) + 0.5
        c, d = one.n - a + 1, two.n - b + 1
        found = math.log(b / d) - math.log(a / c)
        ratio[skill] = found * SPREAD**2 / (SPREAD**2 + 1 / a + 1 / b + 1 / c + 1 / d)
    weights = np.array([ratio.get(skill, 0.0) for skill in table.skill_names]).reshape(-1, 1)
    sums = table.sums(weights)[:, 0] * table.scales()
    means, squares, number = [], FREEDOM * _independent(one, two, ratio), float(FREEDOM)
    for side in (one, two):
        z = sums[side.rows]
        means.append(float(z.mean()) if len(z) else _expected(side, ratio))
        squares += float(((z - means[-1]) ** 2).sum())
        number += max(0, len(z) - 1)
    apart = means[1] - means[0]
    fewer = min(one.n, two.n)
    steep = min(STEEPEST, max(0.0, apart) * number / squares) * fewer / (fewer + HALF) if squares > 0 else 0.0
    return -steep * (means[0] + means[1]) / 2, {skill: steep * v for skill, v in ratio.items() if v}


def _expected(side: Side, ratio: dict[str, float]) -> float:
    """The mean sum of a role's texts, from its shares."""
    named = sum(side.counts.values()) / side.n
    return scale(named) * math.fsum(k / side.n * ratio.get(skill, 0.0) for skill, k in side.counts.items())


def _independent(one: Side, two: Side, ratio: dict[str, float]) -> float:
    """The variance of the sum if each skill were named by itself, the mean of both roles'."""
    total = 0.0
    for side in (one, two):
        by = scale(max(SHORT, min(LENGTH, sum(side.counts.values()) / side.n))) ** 2
        shares = ((min(1.0, k / side.n), ratio.get(skill, 0.0)) for skill, k in side.counts.items())
        total += by * math.fsum(p * (1 - p) * w * w for p, w in shares) / 2
    return total
