"""What all tables stand on: one connection that writes, one that reads, and a lock for each.

Reading does not wait for a long import: the write-ahead log shows the reader the library as it was before.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from matcher.store.trouble import LibraryTrouble, read_only, told_by_sqlite


def clean(text: str) -> str:
    """`text` as SQLite can keep it: halves of surrogate pairs, which undecodable file names bring, become "?"."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def clean_or_none(text: str | None) -> str | None:
    return None if text is None else clean(text)


class Tables:
    """Base of the tables. `writer` is None where the library can only be read. Usable from any thread."""

    def __init__(self, writer: apsw.Connection | None, reader: apsw.Connection) -> None:
        self._writer = writer
        self._reader = reader
        self._write_lock = threading.RLock()
        # A library in memory has one connection for both, and then one lock.
        self._read_lock = self._write_lock if writer is reader else threading.RLock()
        self._closed = False
        self._hindrance: LibraryTrouble | None = None
        """What keeps the library from being changed, where that is known: a full disk is no read-only folder."""

    @property
    def read_only(self) -> bool:
        """True when nothing can be stored: every change raises LibraryTrouble "read-only"."""
        return self._writer is None

    def generation(self) -> int:
        """A number that changes whenever postings are added, changed, deleted or restored. Survives a restart."""
        with self._reading() as db:
            return int(db.execute("SELECT data FROM value WHERE key = 'generation'").get or 0)

    @contextmanager
    def _reading(self) -> Iterator[apsw.Connection]:
        with self._read_lock, told_by_sqlite():
            self._refuse_closed()
            yield self._reader

    @contextmanager
    def _writing(self) -> Iterator[apsw.Connection]:
        """One transaction: stored as a whole, or, on any exception, not at all."""
        with self._write_lock, told_by_sqlite():
            self._refuse_closed()
            if self._writer is None:
                why = self._hindrance
                raise LibraryTrouble(why.title, why.hint, why.code) if why else read_only()
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back by itself where the disk was full.
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise

    def _refuse_closed(self) -> None:
        if self._closed:
            raise LibraryTrouble("The library is closed.", "Open it again.", "closed")

    @staticmethod
    def _bump(db: apsw.Connection) -> None:
        db.execute(
            "INSERT INTO value VALUES ('generation', '1')"
            " ON CONFLICT (key) DO UPDATE SET data = CAST(CAST(data AS INTEGER) + 1 AS TEXT)"
        )
