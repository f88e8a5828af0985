"""Which postings a list shows: a filter as a value that can be kept, and the mask it makes of a catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from matcher.model import SENIORITIES
from ui.models.catalogue import ON_SITE, REMOTE, STATUSES, Catalogue
from ui.ranked import Ranked

OPEN = ""
"""The statuses shown without being asked for: all but hidden."""

ALL = "all"


@dataclass(frozen=True, slots=True)
class Filter:
    """`role` is the role a posting reads as ("" any), `seniority` one of SENIORITIES ("" any), `where` "", "remote" or
    "on-site", `location` words of the place, `days` the age of the ad (0 any), `status` OPEN, ALL or one of STATUSES,
    `confidence` the least (0 any), `fit` the least."""

    words: str = ""
    role: str = ""
    seniority: str = ""
    where: str = ""
    location: str = ""
    days: int = 0
    status: str = OPEN
    confidence: int = 0
    fit: int = 0

    @property
    def criteria(self) -> dict[str, str | int]:
        """What is set beside the words: field -> value."""
        plain = Filter()
        values = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "words"}
        values["location"] = self.location.strip()
        return {name: value for name, value in values.items() if value != getattr(plain, name)}

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

    def keep(self, ranked: Ranked, found: NDArray[np.bool_] | None, today: date) -> NDArray[np.bool_] | None:
        """True at the places to show, None for all. `found` are the places that hold `words`."""
        columns, masks = ranked.columns, self._stored(ranked.columns.catalogue, today)
        if found is not None and len(found) == len(columns.catalogue):
            masks.append(found)
        if self.role in columns.role_names:
            masks.append(columns.role == columns.role_names.index(self.role))
        if self.seniority in SENIORITIES:
            masks.append(columns.seniority == SENIORITIES.index(self.seniority))
        if self.confidence:
            masks.append(columns.confidence >= self.confidence)
        if self.fit:
            # As the list shows it: a fit of 69.6 stands there as 70.
            masks.append(np.round(ranked.fit) >= self.fit)
        return np.logical_and.reduce(masks) if masks else None

    def _stored(self, catalogue: Catalogue, today: date) -> list[NDArray[np.bool_]]:
        """One mask for each criterion of the stored rows."""
        masks: list[NDArray[np.bool_]] = []
        if self.status == OPEN:
            hidden = catalogue.status == STATUSES.index("hidden")
            masks += [~hidden] if hidden.any() else []
        elif self.status in STATUSES:
            masks.append(catalogue.status == STATUSES.index(self.status))
        if self.where:
            masks.append(catalogue.remote == (REMOTE if self.where == "remote" else ON_SITE))
        if self.location.strip():
            masks.append(catalogue.located(self.location))
        if self.days:
            first = today - timedelta(days=self.days)
            masks.append(catalogue.posted >= int(first.strftime("%Y%m%d")))
        return masks
