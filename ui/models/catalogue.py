"""All postings as a table needs them: rows by id, and the columns that lists sort and filter by as arrays."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, ValuesView
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from matcher.workspace import PostingRow

STATUSES = ("new", "saved", "applied", "interview", "offer", "rejected", "hidden")
"""In the order a posting goes through them; a test holds them against the library's."""

UNSAID, ON_SITE, REMOTE = -1, 0, 1


@dataclass(eq=False)
class Catalogue(Mapping[str, "PostingRow"]):
    """Columns of equal length, and the rows by their ids.

    `titles` is each title's place among all of them in alphabetical order, `posted` is YYYYMMDD or 0, `remote` REMOTE,
    ON_SITE or UNSAID, `status` a place in STATUSES, `location` one in `locations`.
    """

    rows: list[PostingRow]
    places: dict[str, int]
    titles: NDArray[np.int32]
    posted: NDArray[np.int32]
    remote: NDArray[np.int8]
    status: NDArray[np.int8]
    locations: tuple[str, ...]
    """As the ads write them, the most frequent first; "" for those that name none."""
    location: NDArray[np.int32]
    samples: int
    """How many of the postings are the bundled ones."""

    @classmethod
    def of(cls, rows: Iterable[PostingRow]) -> Catalogue:
        """`rows` sorted by id, as the library lists them."""
        kept = list(rows)
        names = np.array([row.title.casefold() for row in kept], dtype=np.str_)
        titles = np.unique(names, return_inverse=True)[1] if kept else np.zeros(0, np.int32)
        counted = Counter(row.location or "" for row in kept)
        locations = tuple(sorted(counted, key=lambda name: (-counted[name], name)))
        place = {name: i for i, name in enumerate(locations)}
        return cls(
            kept,
            {row.id: place for place, row in enumerate(kept)},
            titles.astype(np.int32),
            np.array([_day(row.posted) for row in kept], np.int32),
            np.array([UNSAID if row.remote is None else int(row.remote) for row in kept], np.int8),
            np.array([STATUSES.index(row.status) for row in kept], np.int8),
            locations,
            np.array([place[row.location or ""] for row in kept], np.int32),
            sum(row.sample for row in kept),
        )

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, id: str) -> PostingRow:
        return self.rows[self.places[id]]

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __contains__(self, id: object) -> bool:
        return id in self.places

    def values(self) -> ValuesView[PostingRow]:
        return _Values(self)

    def mark(self, id: str, status: str, date: str | None) -> None:
        """Note a posting's new status."""
        place = self.places[id]
        self.rows[place] = self.rows[place]._replace(status=status, status_date=date)
        self.status[place] = STATUSES.index(status)

    def having(self, ids: Iterable[str]) -> NDArray[np.bool_]:
        """True at the places of `ids`."""
        wanted = set(ids)
        if not wanted:
            return np.zeros(len(self), np.bool_)
        # One pass in step with memory: looking up 100,000 places here and there takes three times as long.
        return np.fromiter(map(wanted.__contains__, self.places), np.bool_, len(self))

    def located(self, words: str) -> NDArray[np.bool_]:
        """True where the location holds every one of `words`; case and accents do not matter."""
        wanted = folded(words).split()
        fits = np.array([all(word in name for word in wanted) for name in self._folded], np.bool_)
        return fits[self.location] if len(fits) else np.zeros(len(self), np.bool_)

    @cached_property
    def _folded(self) -> tuple[str, ...]:
        return tuple(folded(name) for name in self.locations)


class _Values(ValuesView["PostingRow"]):
    """All rows in a row: Mapping's own would look up each by its id."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(catalogue)
        self._rows = catalogue.rows

    def __iter__(self) -> Iterator[PostingRow]:
        return iter(self._rows)


def folded(text: str) -> str:
    """`text` without case and accents, for comparing."""
    if text.isascii():
        return text.casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def _day(posted: str | None) -> int:
    """YYYYMMDD of an ISO date, 0 where there is none."""
    digits = (posted or "")[:10].replace("-", "")
    return int(digits) if len(digits) == 8 and digits.isdigit() else 0
