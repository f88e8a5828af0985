"""What became of each posting: a row of statuses with their dates and notes; the last one stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import apsw

from matcher.errors import BadRequest
from matcher.store.tables import Tables, clean
from matcher.wording import say

STATUSES = ("new", "saved", "applied", "interview", "offer", "rejected", "hidden")


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """`status` is one of STATUSES, `date` is ISO 8601 (YYYY-MM-DD)."""

    status: str
    date: str
    note: str = ""


class StatusTable(Tables):
    def set_status(self, id: str, status: str, date: str, note: str = "") -> None:
        """Give a posting a status. Each status keeps its latest date and note; the one set last stands.

        Raises BadRequest for an unknown posting or status.
        """
        entry = StatusEntry(status, date, note)
        with self._writing() as db:
            _replace(db, id, (*(known for known in _entries(db, id) if known.status != status), entry))

    def statuses(self, id: str) -> tuple[StatusEntry, ...]:
        """All that a posting has been through, the standing one last; empty for a new one."""
        with self._reading() as db:
            return _entries(db, id)

    def set_statuses(self, id: str, entries: tuple[StatusEntry, ...]) -> None:
        """Replace all statuses of a posting: how set_status is undone. Raises BadRequest."""
        self.set_statuses_of_many({id: entries})

    def set_statuses_of_many(self, wanted: Mapping[str, tuple[StatusEntry, ...]]) -> None:
        """Replace all statuses of several postings: of all or, where it raises, of none. Raises BadRequest."""
        with self._writing() as db:
            for id, entries in wanted.items():
                _replace(db, id, entries)


def _entries(db: apsw.Connection, id: str) -> tuple[StatusEntry, ...]:
    rows = db.execute(
        "SELECT s.status, date, note FROM posting_status s JOIN posting p USING (pk)"
        " WHERE p.id = ? AND NOT deleted ORDER BY place",
        (id,),
    )
    return tuple(StatusEntry(*row) for row in rows)


def _replace(db: apsw.Connection, id: str, entries: tuple[StatusEntry, ...]) -> None:
    if any(entry.status not in STATUSES for entry in entries):
        raise BadRequest("There is no such status.", say("Use one of these: {names}.", names=STATUSES))
    pk = _pk(db, id)
    db.execute("DELETE FROM posting_status WHERE pk = ?", (pk,))
    db.executemany(
        "INSERT INTO posting_status VALUES (?, ?, ?, ?, ?)",
        [(pk, i, e.status, clean(e.date), clean(e.note)) for i, e in enumerate(entries)],
    )
    status, date = (entries[-1].status, clean(entries[-1].date)) if entries else ("new", None)
    db.execute("UPDATE posting SET status = ?, status_date = ? WHERE pk = ?", (status, date, pk))


def _pk(db: apsw.Connection, id: str) -> int:
    pk = db.execute("SELECT pk FROM posting WHERE id = ? AND NOT deleted", (id,)).get
    if pk is None:
        raise BadRequest("There is no such posting in the library.", "Choose one that rank lists.")
    return int(pk)
