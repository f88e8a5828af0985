"""Which roles a posting reads as, by its content: the shipped multinomial model over all roles, so that a posting's mix never
changes because another one was imported."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.model import Pull, RoleMix
from matcher.roles.features import scale
from matcher.roles.prior import prior
from matcher.roles.table import SkillTable
from matcher.roles.titles import title_role

TELLING = 0.06
"""Nats by which a mix must differ from that of a text in which nothing was found, to be read as anything. Python alone is worth
0.09, communication, care and problem solving together 0.04."""

DS, MLE = "data-scientist", "machine-learning-engineer"

BECAUSE = 5
"""Skills named as the reason for a mix."""


def role_mix(title: str | None, skills: Iterable[str]) -> RoleMix:
    """The mix of one posting: probabilities over all known roles, and of MLE against DS alone."""
    known = prior()
    named = sorted(set(skills))
    by = scale(len(named))
    logits = np.array([known.mix_baseline[r] + by * _total(known.mix_weights[r], named) for r in known.roles])
    shares = _softmax(logits[None, :])[0]
    best = known.roles[int(shares.argmax())]
    baseline, weights = known.pair(DS, MLE)
    return RoleMix(
        roles=tuple(zip(known.roles, (float(p) for p in shares), strict=True)),
        title_role=title_role(title),
        p_mle_vs_ds=sigmoid(baseline + by * _total(weights, named)),
        because=_because(best, named),
        tells=bool(telling(shares[None, :])[0]),
    )


def mixes(table: SkillTable) -> NDArray[np.float32]:
    """The mixes of all rows of a table, len(table) x roles; each row sums to 1."""
    known = prior()
    weights = np.array([[known.mix_weights[r].get(s, 0.0) for r in known.roles] for s in table.skill_names])
    weights = weights.reshape(len(table.skill_names), len(known.roles))
    baseline = np.array([known.mix_baseline[r] for r in known.roles])
    return _softmax(table.sums(weights) * table.scales()[:, None] + baseline).astype(np.float32)


def telling(shares: NDArray[Any]) -> NDArray[np.bool_]:
    """Which mixes, one a row, say more than that nothing was found to tell roles by (Kullback and Leibler's divergence)."""
    known = prior()
    nothing = _softmax(np.array([[known.mix_baseline[r] for r in known.roles]]))
    mixed = np.maximum(shares.astype(np.float64), np.finfo(np.float32).tiny)
    return np.asarray((mixed * np.log(mixed / nothing)).sum(axis=1) >= TELLING, np.bool_)


def _because(role: str, named: list[str]) -> tuple[Pull, ...]:
    """The skills that pull most toward `role`, against the mean of all roles."""
    known = prior()
    pulls = []
    for skill in named:
        mean = sum(known.mix_weights[r].get(skill, 0.0) for r in known.roles) / len(known.roles)
        pulls.append(Pull(skill, known.mix_weights[role].get(skill, 0.0) - mean))
    pulls.sort(key=lambda p: (-p.contribution, p.skill))
    return tuple(p for p in pulls[:BECAUSE] if p.contribution > 0)


def _total(weights: dict[str, float], named: list[str]) -> float:
    return math.fsum(weights.get(skill, 0.0) for skill in named)


def sigmoid(x: float) -> float:
    """1 / (1 + exp(-x)), without overflow."""
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))


def _softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True), np.float64)
