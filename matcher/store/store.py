"""Store: the library, opened. All tables behind one door.

Opening tells apart: a wrong key, a library that is lost, one that is damaged, one of a newer Rolefit, one in use. In
none of these cases a byte of it is changed.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType

import apsw

from matcher.errors import KeyTrouble
from matcher.store import backup, keys, paths, schema, side
from matcher.store.connection import (
    PAGE_BYTES,
    PLAIN_HEAD,
    WriterLock,
    check_head,
    check_whole,
    close_unchanged,
    connect,
    memory,
    ready_to_write,
)
from matcher.store.postings import PostingTable
from matcher.store.resumes import ResumeTable
from matcher.store.roles import RoleTable
from matcher.store.search import SearchTable
from matcher.store.statuses import StatusTable
from matcher.store.trouble import LibraryTrouble, damaged, told
from matcher.store.values import ValueTable
from matcher.wording import say

# So large a library is read from end to end when it is opened (0.1 s); for a larger one there is Store.verify.
_CHECKED_AT_ONCE = 32 << 20


class Store(PostingTable, SearchTable, StatusTable, ResumeTable, RoleTable, ValueTable):
    """Made by open or in_memory. Usable from any thread; a context manager."""

    def __init__(
        self,
        writer: apsw.Connection | None,
        reader: apsw.Connection,
        lock: WriterLock | None = None,
        copy: Path | None = None,
    ) -> None:
        super().__init__(writer, reader)
        self._lock = lock
        self._copy = copy

    @classmethod
    def open(cls, home: Path, key: bytes, *, read_only: bool = False) -> Store:
        """Open the library in `home`; make it where there never was one.

        With `read_only` it can be read while another Rolefit has it open. A folder that cannot be written to, or a
        full disk, gives a store that can only be read too. Raises KeyTrouble "wrong"; LibraryTrouble with a code.
        """
        hindrance = None
        with told():
            if not read_only:
                try:
                    with told():
                        return cls._open_to_write(home, key)
                except LibraryTrouble as trouble:
                    if trouble.code not in ("read-only", "full", "disk") or not paths.library(home).exists():
                        raise
                    hindrance = trouble
            store = cls._open_to_read(home, key)
            store._hindrance = hindrance
            return store

    @classmethod
    def in_memory(cls) -> Store:
        """A store that leaves nothing behind."""
        connection = memory()
        schema.migrate(connection, backup=lambda: None)
        return cls(connection, connection)

    def close(self) -> None:
        """Close; a second time does nothing."""
        if self._closed:
            return
        with self._write_lock, self._read_lock:
            self._closed = True
            self._reader.close()
            if self._writer is not None and self._writer is not self._reader:
                self._writer.close()
            if self._lock:
                self._lock.release()
            if self._copy:
                shutil.rmtree(self._copy, ignore_errors=True)

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def verify(self) -> None:
        """Read all of the library (0.3 s for 100 MB). Raises LibraryTrouble "damaged"."""
        with self._reading() as db:
            check_whole(db)

    @classmethod
    def _open_to_write(cls, home: Path, key: bytes) -> Store:
        paths.make_private_folder(home)
        lock = WriterLock(home / paths.LOCK)
        try:
            _make_if_new(home, key)
            library = paths.library(home)
            check_head(library)
            writer = _opened(home, key, write=True)
            try:
                _check_extent(writer, library)
                ready_to_write(writer)
                # How many the user wants to keep is not known here: none goes.
                schema.migrate(writer, backup=lambda: backup.make(home, key, datetime.now(), keep=None))
                reader = connect(library, key)
            except BaseException:
                close_unchanged(writer)
                raise
            store = cls(writer, reader, lock)
        except BaseException:
            lock.release()
            raise
        try:
            store._purge()
        except LibraryTrouble as trouble:
            # A disk that is full now can wait; the library is as good without.
            if trouble.code != "full":
                store.close()
                raise
        return store

    @classmethod
    def _open_to_read(cls, home: Path, key: bytes) -> Store:
        if not paths.library(home).exists():
            raise _missing(home)
        reader, copy = _reader_somehow(home, key)
        try:
            if schema.check_version(reader) < schema.newest():
                raise LibraryTrouble(
                    "The library was made by an older Rolefit and must be brought up to date first.",
                    "Open it once where it can be written to.",
                    "older",
                )
        except BaseException:
            reader.close()
            if copy:
                shutil.rmtree(copy, ignore_errors=True)
            raise
        return cls(None, reader, copy=copy)


def _missing(home: Path) -> LibraryTrouble:
    known = side.of_home(home)
    if known and known.created:
        return LibraryTrouble(
            "The library's file is gone, though there was one.", "Put it back, or restore the newest backup.", "gone"
        )
    return LibraryTrouble("There is no library here yet.", "Import postings first.", "absent")


def _make_if_new(home: Path, key: bytes) -> None:
    """Make the library under another name and move it into place: what has its name is never a half."""
    library = paths.library(home)
    if library.exists():
        return
    known = side.of_home(home) or side.Side("keyring", side.check_value(key))
    if known.created:
        raise _missing(home)
    side.require_fit(known, key)
    fresh = library.with_name(library.name + ".new")
    for leftover in paths.parts(fresh):
        leftover.unlink(missing_ok=True)
    try:
        paths.make_private_file(fresh)
        connection = connect(fresh, key, write=True)
        try:
            connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
            schema.migrate(connection, backup=lambda: None)
        finally:
            connection.close()
        with fresh.open("rb") as f:
            if f.read(len(PLAIN_HEAD)) == PLAIN_HEAD:
                raise LibraryTrouble(
                    "The library would not be encrypted: nothing was stored.", "Install Rolefit again.", "disk"
                )
        fresh.replace(library)
    finally:
        for leftover in paths.parts(fresh):
            leftover.unlink(missing_ok=True)
    side.write(home / paths.SIDE, replace(known, created=True))


def _opened(
    home: Path, key: bytes, *, write: bool = False, file: Path | None = None, immutable: bool = False
) -> apsw.Connection:
    """A connection that has proved to read the file with this key. Raises KeyTrouble, LibraryTrouble and apsw.Error."""
    known = side.of_home(home)
    side.require_fit(known, key)
    connection = None
    try:
        connection = connect(file or paths.library(home), key, write=write, immutable=immutable)
        if schema.check_version(connection) < 1:  # an empty file is an empty database to SQLite
            raise damaged()
    except BaseException as error:
        if connection:
            close_unchanged(connection)
        if isinstance(error, apsw.NotADBError) and known is None:
            raise LibraryTrouble(
                say(
                    "The library cannot be read: wrong key or damaged file. {file}, which would tell, is lost.",
                    file=paths.SIDE,
                ),
                "Try the recovery key, or restore the newest backup.",
                "unreadable",
            ) from None
        raise
    if write and file is None and (known is None or not (home / paths.SIDE).exists() or not known.created):
        side.write(home / paths.SIDE, replace(known or side.Side("keyring", side.check_value(key)), created=True))
    return connection


def _check_extent(connection: apsw.Connection, library: Path) -> None:
    """Refuse a damaged library as far as that can be told quickly: a small one entirely, a large one that was cut off."""
    size = library.stat().st_size
    if size <= _CHECKED_AT_ONCE:
        check_whole(connection)
        return
    log = paths.parts(library)[1]
    pages = int(connection.execute("PRAGMA page_count").get)
    if size < pages * PAGE_BYTES and not (log.exists() and log.stat().st_size):
        raise damaged()


def _reader_somehow(home: Path, key: bytes) -> tuple[apsw.Connection, Path | None]:
    """A reading connection, also where SQLite cannot make its helper files; and the private copy it needed for that."""
    library = paths.library(home)
    log = paths.parts(library)[1]
    try:
        return _opened(home, key), None
    except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.FullError, apsw.IOError):
        pass
    if not log.exists() or not log.stat().st_size:
        return _opened(home, key, immutable=True), None
    # The log holds changes that were acknowledged: read them from a copy (as encrypted as the original) elsewhere.
    copy = Path(tempfile.mkdtemp(prefix="rolefit-"))
    try:
        for part in (library, log):
            shutil.copyfile(part, copy / part.name)
        return _opened(home, key, write=True, file=copy / library.name), copy
    except BaseException:
        shutil.rmtree(copy, ignore_errors=True)
        raise


def wipe(home: Path, folder: Path | None = None, *, timeout: float = 10.0) -> None:
    """Remove the library, its backups (in `folder` too), damaged copies and its key in the password store; no way back.

    The key goes first: without it every copy of the file, wherever it lies, is noise. Raises LibraryTrouble "in-use".
    A password store that does not answer does not keep the files from going; its KeyTrouble is raised after.
    """
    with told():
        lock = WriterLock(home / paths.LOCK) if home.is_dir() else None
        try:
            trouble: KeyTrouble | None = None
            try:
                keys.forget(home, timeout=timeout)
            except KeyTrouble as error:
                trouble = error if error.code not in ("no-keyring", "refused") else None
            backup.remove_all(home, folder)  # while the side file is there, which tells whose they are
            for file in (*home.glob(paths.LIBRARY + "*"), *home.glob(paths.SIDE + "*")):
                file.unlink(missing_ok=True)
        finally:
            if lock:
                lock.release()
        for file in home.glob(paths.LOCK + "*"):
            file.unlink(missing_ok=True)
    if trouble:
        raise trouble
