"""How well a résumé fits, why, and what would change it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from matcher.model.posting import Opening, Requirement
    from matcher.model.profile import Evidence
    from matcher.model.scales import Confidence, Level, Met


@dataclass(frozen=True, slots=True)
class Component:
    """One part of a fit: `points` of at most `of`; the points of all parts add up to the fit."""

    name: str
    points: float
    of: float


@dataclass(frozen=True, slots=True)
class Near:
    """Partial credit: `skill` was asked, `via` is held, `strength` 0..1 of the points is given."""

    skill: str
    via: str
    strength: float


@dataclass(frozen=True, slots=True)
class Missing:
    skill: str
    level: Level


@dataclass(frozen=True, slots=True)
class Fit:
    """How well one résumé fits one posting: 0..100, the sum of `components`' points. `reason` explains the confidence."""

    posting: str
    fit: float
    confidence: Confidence
    reason: str
    components: tuple[Component, ...]
    matched: tuple[str, ...] = ()
    partial: tuple[Near, ...] = ()
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """One requirement judged. `because` are the passages of the résumé that show it; empty where `met` is "no".

    `why` says what keeps a skill that is held from earning all its points, "" where nothing does.
    """

    requirement: Requirement
    met: Met
    points: float
    of: float
    because: tuple[Evidence, ...] = ()
    near: tuple[Near, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """A skill not held, and by how much holding it would raise this fit, exactly.

    `also` are skills asked for in other lines of the posting that it would count for too, those that bring most first.
    """

    skill: str
    level: Level
    gain: float
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SkillSet:
    """The skills to add, in an order that respects `needs`, and the fit that follows, exactly.

    `first` are pairs of those that add nothing themselves and the skill of the set that is not learned without.
    """

    skills: tuple[str, ...]
    fit_after: float
    first: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """`note` says where the points are that no requirement shows, "" where there are none."""

    opening: Opening
    fit: Fit
    verdicts: tuple[Verdict, ...]
    gaps: tuple[Gap, ...]
    smallest_sets: tuple[SkillSet, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ranking:
    """All postings, best first, as columns of equal length n, so that 1,000,000 rows stay cheap.

    `rows` are the postings' places in the index; `points` is n x parts and its rows sum to `fit`; `confidence` is 0 low,
    1 medium, 2 high; `roles` is n x len(role_names), each row summing to 1 (0 rows when no role model was asked).
    """

    ids: tuple[str, ...]
    fit: NDArray[np.float64]
    points: NDArray[np.float64]
    of: NDArray[np.float64]
    part_names: tuple[str, ...]
    confidence: NDArray[np.int8]
    rows: NDArray[np.int64]
    role_names: tuple[str, ...] = ()
    roles: NDArray[np.float32] | None = None

    def __len__(self) -> int:
        return len(self.ids)
