"""Opening the encrypted file, and the lock that lets one program write.

apsw-sqlite3mc, ChaCha20-Poly1305: each page is encrypted and authenticated, so a flipped byte is an error and never a
wrong text. The key pragma must be the very first statement: without it SQLite would write a plain file.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import apsw

from matcher.errors import KeyTrouble
from matcher.store.side import KEY_BYTES
from matcher.store.trouble import LibraryTrouble, damaged, read_only, told

# Four texts of 4 kB a page: a third less time to store 100,000 than with 8 kB pages.
PAGE_BYTES = 16_384
PLAIN_HEAD = b"SQLite format 3\0"

_WRITE = apsw.SQLITE_OPEN_READWRITE
_READ = apsw.SQLITE_OPEN_READONLY
# A Rolefit that was killed holds no lock, one that is closing needs a moment.
_LOCK_WAIT_MS = 300
_BUSY_WAIT_MS = 5000


def connect(file: Path, key: bytes, *, write: bool = False, immutable: bool = False) -> apsw.Connection:
    """Open an encrypted file that is there.

    `immutable` is for a folder in which SQLite cannot make its helper files: nobody may be writing then.
    Raises apsw.Error (NotADBError for a wrong key or a damaged head), KeyTrouble for a key that is not 32 bytes.
    """
    if len(key) != KEY_BYTES:
        raise KeyTrouble("A key must have 32 bytes.", "", "wrong")
    name = f"{file.resolve().as_uri()}?immutable=1" if immutable else str(file)
    flags = (_WRITE if write else _READ) | (apsw.SQLITE_OPEN_URI if immutable else 0)
    connection = apsw.Connection(name, flags=flags)
    try:
        # Not raw:<64 hex> to the letter, and SQLite3MC would silently take it for a passphrase.
        connection.execute(f"PRAGMA key = 'raw:{key.hex()}'").fetchall()
        connection.set_busy_timeout(_BUSY_WAIT_MS)
        _settle(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def memory() -> apsw.Connection:
    """A library that is in no file."""
    connection = apsw.Connection(":memory:")
    _settle(connection)
    return connection


def _settle(connection: apsw.Connection) -> None:
    for pragma in (
        "temp_store = memory",  # sorting and the like must not leave plain pages in a temporary file
        "cache_size = -32768",
        "foreign_keys = on",
        "trusted_schema = off",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def ready_to_write(connection: apsw.Connection) -> None:
    """Settings that touch the file. synchronous=full: what was acknowledged outlives a power cut, not only a crash."""
    for pragma in ("journal_mode = wal", "synchronous = full", "secure_delete = on", "journal_size_limit = 8388608"):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def version_of(connection: apsw.Connection) -> int:
    """The schema's version. Raises apsw.Error."""
    return int(connection.execute("PRAGMA user_version").get)


def close_unchanged(connection: apsw.Connection) -> None:
    """Close without moving the write-ahead log into the file, as SQLite's last connection would."""
    with contextlib.suppress(apsw.Error):
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.close()


def check_head(file: Path) -> None:
    """Refuse a file that is empty, cut off in its first page, or not encrypted. Raises LibraryTrouble and OSError.

    Only for a file that this process has not open: on POSIX systems closing it would drop SQLite's locks.
    """
    with file.open("rb") as f:
        head = f.read(len(PLAIN_HEAD))
    if head == PLAIN_HEAD:
        raise LibraryTrouble(
            "The library's file is a plain database, not an encrypted library.",
            "It was not made by Rolefit. Restore the newest backup; the file is kept beside it.",
            "damaged",
        )
    if len(head) < len(PLAIN_HEAD):
        raise damaged()


def check_whole(connection: apsw.Connection) -> None:
    """Read every page in use. Raises LibraryTrouble "damaged". About 0.3 s for 100 MB."""
    with told():
        if connection.execute("PRAGMA quick_check(1)").get != "ok":
            raise damaged()


class WriterLock:
    """Held by the one program that may write. The system drops it when the program dies, so it is never stale.

    It is SQLite's own lock on an empty database, because that is the same on all systems.
    """

    def __init__(self, file: Path) -> None:
        """Take it. Raises LibraryTrouble: "in-use", or "read-only" where the lock file cannot be made."""
        with told():
            self._connection = apsw.Connection(str(file))
            try:
                self._connection.set_busy_timeout(_LOCK_WAIT_MS)
                self._connection.execute("PRAGMA journal_mode = off").fetchall()
                if self._connection.readonly("main"):  # SQLite would begin all the same, and lock nothing
                    raise read_only()
                self._connection.execute("BEGIN EXCLUSIVE")
            except BaseException:
                self._connection.close()
                raise
            with contextlib.suppress(OSError):
                file.chmod(0o600)

    def release(self) -> None:
        self._connection.close()
