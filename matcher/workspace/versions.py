"""Two versions of a résumé side by side: which postings rise or fall between them, and by which skills."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.progress import Progress, quiet
from matcher.workspace.answers import AnswerVerbs, Weights

if TYPE_CHECKING:
    from matcher.model import Candidate

LEAST = 0.05
"""Points of fit that count as a change: less is not seen in any list."""


@dataclass(frozen=True, slots=True)
class Shift:
    """One posting's fit in both versions, 0..100, and the skills it asks that only one of them shows."""

    posting: str
    before: float
    after: float
    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """`rises` and `falls` with the greatest change first; `risen` and `fallen` count all of them; skills by id."""

    rises: tuple[Shift, ...]
    falls: tuple[Shift, ...]
    risen: int
    fallen: int
    gained: tuple[str, ...]
    lost: tuple[str, ...]


class VersionVerbs(AnswerVerbs):
    def compare(
        self,
        before: Candidate,
        after: Candidate,
        *,
        weights: Weights | None = None,
        top: int = 20,
        tick: Progress = quiet,
    ) -> Comparison:
        """What going from one version to the other does to all postings; the `top` of either side with their reasons."""
        import numpy as np

        one, two = self.rank(before, weights=weights, tick=tick), self.rank(after, weights=weights, tick=tick)
        held = dict(zip(one.ids, one.fit.tolist(), strict=True))
        # One that came to the library between the two has not changed.
        change = np.array([fit - held.get(id, fit) for id, fit in zip(two.ids, two.fit.tolist(), strict=True)])
        order = np.argsort(change, kind="stable") if len(change) else np.zeros(0, np.int64)
        ups = [int(i) for i in order[::-1][:top] if change[i] >= LEAST]
        downs = [int(i) for i in order[:top] if change[i] <= -LEAST]

        def shift(place: int) -> Shift:
            tick(0, 0, "compare")
            opening = self.opening(self.posting(two.ids[place]))
            old, new = set(self.fit(before, opening).matched), set(self.fit(after, opening).matched)
            fits = (held[two.ids[place]], float(two.fit[place]))
            return Shift(two.ids[place], *fits, tuple(sorted(new - old)), tuple(sorted(old - new)))

        return Comparison(
            rises=tuple(shift(place) for place in ups),
            falls=tuple(shift(place) for place in downs),
            risen=int((change >= LEAST).sum()),
            fallen=int((change <= -LEAST).sum()),
            gained=tuple(sorted(after.skills - before.skills)),
            lost=tuple(sorted(before.skills - after.skills)),
        )
