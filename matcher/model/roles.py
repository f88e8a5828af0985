"""Where a résumé or a posting stands between roles, and the way across."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from matcher.model.profile import Evidence


@dataclass(frozen=True, slots=True)
class Share:
    """The share of a role's postings that name something: k of n, and its 95 % interval."""

    share: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Contrast:
    """A skill between two roles. `weight` is the model's: positive pulls toward `to`."""

    skill: str
    area: str
    share_from: Share
    share_to: Share
    weight: float


@dataclass(frozen=True, slots=True)
class Pull:
    """What one held skill adds to the log-odds."""

    skill: str
    contribution: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Lack:
    """A skill not held that pulls toward `to`. `unlocks` counts stored postings it brings over the user's bar.

    `step`: something that is learned as such, a tool or a method and no wide field.
    """

    skill: str
    gain_log_odds: float
    share_to: float
    unlocks: int = 0
    step: bool = False


@dataclass(frozen=True, slots=True)
class PathStep:
    skill: str
    why: str
    needs: tuple[str, ...]
    fit_median_before: float
    fit_median_after: float
    unlocks: int
    opens: tuple[str, ...] = ()
    """Ids of the postings this step opens."""
    proof: str = ""
    """Evidence that would show the skill, as something that can be checked."""
    toward: str = ""
    """The skill this step is learned for, where another builds on it."""
    nearest: str = ""
    """Id of the posting still below the bar that comes nearest to it, and its fit before and after."""
    nearest_before: float = 0.0
    nearest_after: float = 0.0
    nearer: float = 0.0
    """Points by which the postings come nearer to the bar, on average."""


@dataclass(frozen=True, slots=True)
class Basis:
    postings_from: int
    postings_to: int
    source: Literal["library", "bundled", "both"]


@dataclass(frozen=True, slots=True)
class AreaBar:
    """An area's weight: the résumé's share of its claims, and the mean shares in either role's postings, each 0..1."""

    area: str
    resume: float
    share_from: float
    share_to: float


@dataclass(frozen=True, slots=True)
class RoleLens:
    """Where a résumé stands between two roles. log_odds == baseline + sum of have and kept contributions, exactly."""

    role_from: str
    role_to: str
    basis: Basis
    p_to: float
    log_odds: float
    baseline: float
    contrast: tuple[Contrast, ...]
    have: tuple[Pull, ...]
    lack: tuple[Lack, ...]
    kept: tuple[Pull, ...]
    areas: tuple[AreaBar, ...] = ()
    path: tuple[PathStep, ...] = ()
    path_order: str = ""
    """Why the path does not begin with what sets the roles apart most, "" where it does."""
    scale: float = 1.0
    """What every skill's weight is multiplied with, for the number of skills the résumé names."""
    named: float = 0.0
    """How many skills that is, those shown counted half."""


@dataclass(frozen=True, slots=True)
class OwnRole:
    """A role the user made of postings: their ids, sorted. `made` is an ISO 8601 date."""

    id: str
    name: str
    postings: tuple[str, ...]
    made: str = ""


@dataclass(frozen=True, slots=True)
class RoleMix:
    """A posting read by content. `title_role` is what its title says, None when it says none of the known roles."""

    roles: tuple[tuple[str, float], ...]
    title_role: str | None
    p_mle_vs_ds: float
    because: tuple[Pull, ...] = ()
    tells: bool = True
    """False where nothing was found to tell roles by: the shares are then those of any posting."""
