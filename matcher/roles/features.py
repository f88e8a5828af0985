"""What a role model sees of a posting or a résumé: the skills it names, and how many of each area. Nothing else.

No company, place, year or boilerplate can be a feature, because only skills of the lexicon are. Skills that say a role's own
name again ("data science" in a data scientist's ad; `says` in roles.toml) are left out: they explain nothing.

    sum = scale(skills named) x (sum over skills of (own + AREA x its area's))

An area's weight is shared by its skills, so a skill seen rarely leans on its area. The scale says that the tenth skill tells
less that is new than the first: a text of four times as many skills is worth twice as much, not four times.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from matcher.model import Skill

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

AREA = 0.15
"""How much an area's count weighs beside a skill. 0.15, 0.2, 0.3 and 0.45 were tried leaving one source out: AUC 0.944, 0.946,
0.947, 0.949, of the weakest source 0.901, 0.900, 0.894, 0.891: the more of it, the less a text of few words is understood."""

LENGTH = 25
"""Skills that an ad names on average: a text of so many has scale 1."""

SHORT = 11
"""A text of fewer skills is scaled like one of so many."""

EXPONENT = 0.5
"""scale = (LENGTH / skills)^EXPONENT. 0, 0.3, 0.5 and 0.7 were tried leaving one source out: AUC 0.942, 0.943, 0.944, 0.943,
calibration error 0.037, 0.027, 0.026, 0.027."""


def scales(named: NDArray[np.float64]) -> NDArray[np.float64]:
    """What the sum of a text is multiplied with, for the number of skills each text names."""
    return np.asarray((LENGTH / np.maximum(named, SHORT)) ** EXPONENT, np.float64)


def scale(named: float) -> float:
    """`scales` of one text."""
    return float(scales(np.array([named]))[0])


def columns(skills: Iterable[str], left_out: frozenset[str]) -> tuple[str, ...]:
    """The skills that may be features, sorted."""
    return tuple(sorted(set(skills) - left_out))


def matrix(rows: Sequence[Iterable[str]], names: Sequence[str], skills: Sequence[Skill]) -> csr_matrix:
    """len(rows) x (len(names) + areas), float64: the row's scale where it names a skill, then its areas (`with_areas`)."""
    from scipy import sparse

    place = {name: i for i, name in enumerate(names)}
    texts = [set(row) for row in rows]
    named = [sorted(place[s] for s in text if s in place) for text in texts]
    starts = np.cumsum([0, *map(len, named)])
    found = np.fromiter((i for row in named for i in row), np.int64, int(starts[-1]))
    by_row = np.repeat(scales(np.array([len(text) for text in texts], np.float64)), np.diff(starts))
    return with_areas(sparse.csr_matrix((by_row, found, starts), shape=(len(texts), len(names))), names, skills)


def with_areas(hits: csr_matrix, names: Sequence[str], skills: Sequence[Skill]) -> csr_matrix:
    """The columns of skills, and beside them AREA x the sum of those of each area."""
    from scipy import sparse

    return sparse.hstack([hits, hits @ (AREA * membership(names, skills))]).tocsr()


def membership(names: Sequence[str], skills: Sequence[Skill]) -> csr_matrix:
    """len(names) x areas: 1 where a skill belongs to an area (areas sorted by id; unknown skills belong to none)."""
    from scipy import sparse

    area_of = {s.id: s.area for s in skills}
    areas = sorted({s.area for s in skills})
    pairs = [(i, areas.index(area_of[name])) for i, name in enumerate(names) if name in area_of]
    at = np.array(pairs, np.int64).reshape(-1, 2)
    return sparse.csr_matrix((np.ones(len(at)), (at[:, 0], at[:, 1])), shape=(len(names), len(areas)))


def per_skill(weights, names: Sequence[str], skills: Sequence[Skill]):  # type: ignore[no-untyped-def]
    """Weights of `matrix`'s columns as one weight a skill: own + AREA x area's. Shape (..., len(names))."""
    own, area = weights[..., : len(names)], weights[..., len(names) :]
    return own + AREA * (membership(names, skills) @ area.T).T
