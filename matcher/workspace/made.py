"""What was made from the open library and is kept until it changes, in one place, so that it can be forgotten as a whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from matcher.fit.index import Index
    from matcher.fit.score import Scorer
    from matcher.model import Candidate, OwnRole
    from matcher.roles.proofs import Telling
    from matcher.roles.table import SkillTable
    from matcher.roles.train import RoleModel
    from matcher.skills.find import Finder
    from matcher.skills.lexicon import Lexicon
    from matcher.workspace.glimpse import Needs


@dataclass
class LensScorer:
    """The scorer of the last lens, what it was made for, and the needs of the postings last asked about."""

    candidate: Candidate
    index: Index
    weights: Mapping[str, float] | None
    scorer: Scorer
    needs: Needs | None = None


@dataclass(frozen=True)
class Reading:
    """The rows of `index`, and their ids, that read as `role`, which is (id, the user's own role of that id)."""

    index: Index
    table: SkillTable
    role: tuple[str, OwnRole | None]
    rows: NDArray[np.int64]
    ids: tuple[str, ...]


@dataclass
class Made:
    """Each is None, or empty, until it is asked for. `index` and `table` are of the state `index_at` of the library;
    `reworded` are ids of postings that are written otherwise since. `last` holds answers with what they were made from.
    """

    lexicon: Lexicon | None = None
    finder: Finder | None = None
    stamp: str | None = None
    index: Index | None = None
    table: SkillTable | None = None
    index_at: tuple[int, str] | None = None
    reworded: frozenset[str] = frozenset()
    own_roles: tuple[OwnRole, ...] | None = None
    role_models: dict[object, RoleModel] = field(default_factory=dict)
    lens: LensScorer | None = None
    reading: Reading | None = None
    telling: tuple[Lexicon, Telling] | None = None
    last: dict[str, tuple[tuple[object, ...], Any]] = field(default_factory=dict)

    def forget_lexicon(self) -> None:
        """After the user changed a skill."""
        self.lexicon = self.finder = self.stamp = None
