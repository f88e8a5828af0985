"""All postings as a table needs them: rows by id, and the columns that lists sort and filter by as arrays."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, ValuesView
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from matcher.workspace import PostingRow

STATUSES = ("new", "saved", "applied", "interview", "offer", "rejected", "hidden")
"""In the order a posting goes through them; a test holds them against the library's."""

UNSAID, ON_SITE, REMOTE = -1, 0, 1


COLUMNS = ("id", "title", "location", "posted", "remote", "sample", "status")
"""Of a PostingRow."""


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
        # Column by column, each distinct value once: row by row would take three times as long.
        columns = {name: list(map(attrgetter(name), kept)) for name in COLUMNS}
        titles = [title.casefold() for title in columns["title"]]
        counted = Counter(columns["location"])
        counted[""] += counted.pop(None, 0)
        locations = tuple(sorted(counted, key=lambda name: (-counted[name], name)))
        location = {name: place for place, name in enumerate(locations)}
        return cls(
            kept,
            dict(zip(columns["id"], range(len(kept)), strict=True)),
            _coded(titles, {title: place for place, title in enumerate(sorted(set(titles)))}, np.int32),
            _coded(columns["posted"], {day: _day(day) for day in set(columns["posted"])}, np.int32),
            _coded(columns["remote"], {None: UNSAID, 0: ON_SITE, 1: REMOTE}, np.int8),
            _coded(columns["status"], {status: place for place, status in enumerate(STATUSES)}, np.int8),
            locations,
            _coded(columns["location"], {**location, None: location[""]}, np.int32),
            sum(columns["sample"]),
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

    @cached_property
    def ids(self) -> NDArray[np.object_]:
        return np.array(list(self.places), np.object_)

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


def _coded(values: Iterable[Any], codes: Mapping[Any, int], kind: type[Any]) -> NDArray[Any]:
    return np.array(list(map(codes.__getitem__, values)), kind)


def _day(posted: str | None) -> int:
    """YYYYMMDD of an ISO date, 0 where there is none."""
    digits = (posted or "")[:10].replace("-", "")
    return int(digits) if len(digits) == 8 and digits.isdigit() else 0
