"""Fitting the models: logistic regressions on skill and area features, with the source of an ad held apart from its role.

Each source of ads gets an intercept of its own while fitting (it is thrown away after), so that what tells one board or one
year from another is not learned as what tells roles apart, and sources and roles weigh by the root of their number, so that
one large board does not speak for all. A pair's log-odds are calibrated on ads of sources that were left out of the fit (Platt
1999), both roles weighed alike.

No weight of a pair goes against the shares: a skill that the first role's ads name more never pulls toward the second. Such
weights only make up for others' (pandas beside Python); without them the models tell roles apart better, and what they say can be
believed. Leaving one source out: AUC 0.944 for 0.943, the weakest source 0.901 for 0.893.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.model import Skill
from matcher.roles.features import columns, matrix, per_skill, with_areas
from matcher.roles.titles import saying

STRENGTH = 0.035
"""sklearn's C. 0.02 to 0.1 were tried leaving one source out: the pooled AUC hardly moves (0.942 to 0.946), less makes the
weakest source weaker, more leaves nothing to skills that come together with others (Kubernetes beside Docker)."""

SOURCE = 3.0
"""Value of a source's column: so large that its intercept is hardly shrunk."""

SCALES = (0.3, 2.0)
"""Calibration may make a model this much less, or more, sure of itself."""

FEWEST = 25
"""Ads of either role that a source needs to calibrate on."""

PARTS = 3
"""Parts that ads are left out in where no source can be; each role needs at least so many ads."""


@dataclass(frozen=True, slots=True)
class Ad:
    """One labelled ad: its source, its role by title, the skills its text names."""

    source: str
    role: str
    skills: tuple[str, ...]


@dataclass(frozen=True)
class PairFit:
    """Log-odds of the second role = `baseline` + scale x the sum of `weights` of the skills named (features.scale)."""

    names: tuple[str, ...]
    baseline: float
    weights: NDArray[np.float64]

    def json(self) -> str:
        """As text that keeps every bit."""
        return json.dumps([self.names, self.baseline, self.weights.tolist()])

    @classmethod
    def of_json(cls, text: str) -> PairFit:
        """What `json` wrote."""
        names, baseline, weights = json.loads(text)
        return cls(tuple(names), float(baseline), np.array(weights, np.float64))


def fit_pair(ads: Iterable[Ad], role_from: str, role_to: str, skills: Sequence[Skill]) -> PairFit:
    """The binary model of two roles. Both must be among `ads`."""
    chosen = [ad for ad in ads if ad.role in (role_from, role_to)]
    names = columns((skill for ad in chosen for skill in ad.skills), saying((role_from, role_to)))
    x = matrix([ad.skills for ad in chosen], names, skills)
    y = np.array([ad.role == role_to for ad in chosen], np.int64)
    source = np.array([ad.source for ad in chosen])

    def fit(rows: NDArray[np.bool_]) -> NDArray[np.float64]:
        found: NDArray[np.float64] = _agreeing(x[rows], y[rows], source[rows], names, skills)
        return found

    scale, baseline = _calibrated(x[:, : len(names)], y, source, fit)
    return PairFit(names, baseline, scale * fit(np.ones(len(chosen), np.bool_)))


def fit_mix(ads: Sequence[Ad], roles: Sequence[str], skills: Sequence[Skill], least: int) -> tuple[
    tuple[str, ...], NDArray[np.float64], NDArray[np.float64]
]:  # fmt: skip
    """The multinomial model over `roles`: skill names, baselines (roles,), weights (roles, names).

    Roles are weighed by the root of their number, so that rare ones are not drowned. Skills named by fewer than `least` ads
    are left out.
    """
    chosen = [ad for ad in ads if ad.role in roles]
    number: dict[str, int] = {}
    for ad in chosen:
        for skill in ad.skills:
            number[skill] = number.get(skill, 0) + 1
    names = columns((s for s, n in number.items() if n >= least), saying(roles))
    x = matrix([ad.skills for ad in chosen], names, skills)
    t = np.array([list(roles).index(ad.role) for ad in chosen])
    size = np.bincount(t, minlength=len(roles))
    weight = np.sqrt(np.median(size) / size[t])
    wide = _with_sources(x, np.array([ad.source for ad in chosen]))
    model = _logistic_regression(C=STRENGTH, max_iter=1000).fit(wide, t, sample_weight=weight)
    return names, model.intercept_, per_skill(model.coef_[:, : x.shape[1]], names, skills)


def _logistic_regression(**settings: Any):  # type: ignore[no-untyped-def]
    # One process is enough. Where the system shares no memory between processes, joblib would warn of it on standard error.
    os.environ.setdefault("JOBLIB_MULTIPROCESSING", "0")
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(**settings)


def _with_sources(x, source: NDArray[np.str_]):  # type: ignore[no-untyped-def]
    from scipy import sparse

    known = sorted(set(source.tolist()))
    if len(known) < 2:
        return x
    dummies = np.stack([source == name for name in known], axis=1) * SOURCE
    return sparse.hstack([x, sparse.csr_matrix(dummies)]).tocsr()


def _agreeing(x, y: NDArray[np.int64], source: NDArray[np.str_], names: Sequence[str], skills: Sequence[Skill]):  # type: ignore[no-untyped-def]
    """One weight a skill, none against the shares: fitted, fitted again without those that were, the rest put to 0."""
    hits = x[:, : len(names)]
    apart = np.asarray((hits[y == 1] > 0).mean(axis=0) - (hits[y == 0] > 0).mean(axis=0)).ravel()
    kept = np.flatnonzero(per_skill(_fit(x, y, source), names, skills) * apart > 0)
    left = [names[i] for i in kept.tolist()]
    weights = np.zeros(len(names))
    if left:
        weights[kept] = per_skill(_fit(with_areas(hits[:, kept], left, skills), y, source), left, skills)
    weights[weights * apart < 0] = 0.0
    return weights


def _fit(x, y: NDArray[np.int64], source: NDArray[np.str_]) -> NDArray[np.float64]:  # type: ignore[no-untyped-def]
    wide, weight = _with_sources(x, source), _rooted(y, source)
    model = _logistic_regression(C=STRENGTH, max_iter=2000).fit(wide, y, sample_weight=weight)
    return np.asarray(model.coef_[0][: x.shape[1]], np.float64)


def _rooted(y: NDArray[np.int64], source: NDArray[np.str_]) -> NDArray[np.float64]:
    """Weights by which a source's ads of a role count together as the root of their number; 1 on average."""
    _, group, size = np.unique(
        np.char.add(source, np.char.add("|", y.astype(str))), return_inverse=True, return_counts=True
    )
    weight = 1 / np.sqrt(size[group])
    return np.asarray(weight / weight.mean(), np.float64)


def _calibrated(hits, y: NDArray[np.int64], source: NDArray[np.str_], fit) -> tuple[float, float]:  # type: ignore[no-untyped-def]
    """(scale, baseline) that turn raw sums into log-odds at even odds of the roles, learned on ads left out of the fit.

    `fit(rows)` gives the weights of the columns of `hits`, fitted to those rows.
    """
    raw, label, weight = [], [], []
    for out in _left_out(y, source):
        raw.append(hits[out] @ fit(~out))
        label.append(y[out])
        weight.append(1 / np.bincount(y[out], minlength=2)[y[out]])
    z, t, w = np.concatenate(raw), np.concatenate(label), np.concatenate(weight)
    model = _logistic_regression(C=1e6).fit(z[:, None], t, sample_weight=w * len(w) / w.sum())
    scale = float(model.coef_[0][0])
    if SCALES[0] <= scale <= SCALES[1]:
        return scale, float(model.intercept_[0])
    # A handful of ads that happen to be told apart without a mistake would make the model boundlessly sure.
    scale = min(SCALES[1], max(SCALES[0], scale))
    return scale, -scale * float(np.average(z, weights=w))


def _left_out(y: NDArray[np.int64], source: NDArray[np.str_]) -> list[NDArray[np.bool_]]:
    """What is left out in turn: each source with FEWEST ads of either role; without such a source a part of all ads."""
    masks = []
    for name in sorted(set(source.tolist())):
        out = source == name
        if min(np.bincount(y[out], minlength=2)) >= FEWEST and len(set(y[~out].tolist())) == 2:
            masks.append(out)
    if masks:
        return masks
    place = np.zeros(len(y), np.int64)
    for role in (0, 1):
        place[y == role] = np.arange(int((y == role).sum()))
    return [place % PARTS == part for part in range(PARTS)]
