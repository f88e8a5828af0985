"""Which postings a list shows: a filter as a value that can be kept, and the mask it makes of a ranking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from ui.live import Ranked
from ui.models.catalogue import ON_SITE, REMOTE, STATUSES, Catalogue

OPEN = ""
"""The statuses shown without being asked for: all but hidden."""

ALL = "all"


@dataclass(frozen=True, slots=True)
class Filter:
    """`role` is the role a posting reads as ("" any), `where` "", "remote" or "on-site", `days` the age of the ad
    (0 any), `status` OPEN, ALL or one of STATUSES, `confidence` the least (0 any), `fit` the least."""

    words: str = ""
    role: str = ""
    where: str = ""
    days: int = 0
    status: str = OPEN
    confidence: int = 0
    fit: int = 0

    @property
    def controls(self) -> int:
        """How many criteria are set beside the words."""
        plain = Filter(words=self.words)
        return sum(getattr(self, f.name) != getattr(plain, f.name) for f in fields(self))

    def as_dict(self) -> dict[str, str | int]:
        return asdict(self)

    @classmethod
    def of_dict(cls, values: Mapping[str, str | int]) -> Filter:
        """The filter kept as a dict; what is not understood is left out."""
        plain = cls()
        known = {
            f.name: values[f.name] for f in fields(cls) if type(values.get(f.name)) is type(getattr(plain, f.name))
        }
        return cls(**known)  # type: ignore[arg-type]

    def keep(
        self, ranked: Ranked, catalogue: Catalogue, found: NDArray[np.bool_] | None, today: date
    ) -> NDArray[np.bool_] | None:
        """True for the rows of the ranking to show, None for all. `found` are the places that hold `words`."""
        ranking, masks = ranked.ranking, []
        place = self._places(catalogue, today)
        if found is not None and len(found) == len(catalogue):
            place.append(found)
        if place:
            masks.append(np.logical_and.reduce(place)[ranked.places])
        if self.role and ranking.roles is not None and self.role in ranking.role_names:
            masks.append(ranking.roles.argmax(axis=1) == ranking.role_names.index(self.role))
        if self.confidence:
            masks.append(ranking.confidence >= self.confidence)
        if self.fit:
            # As the list shows it: a fit of 69.6 stands there as 70.
            masks.append(np.round(ranking.fit) >= self.fit)
        return np.logical_and.reduce(masks) if masks else None

    def _places(self, catalogue: Catalogue, today: date) -> list[NDArray[np.bool_]]:
        """One mask over the catalogue for each criterion of the stored rows."""
        masks: list[NDArray[np.bool_]] = []
        if self.status == OPEN:
            hidden = catalogue.status == STATUSES.index("hidden")
            masks += [~hidden] if hidden.any() else []
        elif self.status in STATUSES:
            masks.append(catalogue.status == STATUSES.index(self.status))
        if self.where:
            masks.append(catalogue.remote == (REMOTE if self.where == "remote" else ON_SITE))
        if self.days:
            first = today - timedelta(days=self.days)
            masks.append(catalogue.posted >= int(first.strftime("%Y%m%d")))
        return masks
