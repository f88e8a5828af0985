"""What can go wrong with the library file, and how SQLite's and the system's errors are told to its owner.

Messages are ours from start to end: texts of caught errors are never passed on, they may carry paths or data.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from matcher.errors import LibraryError
from matcher.wording import say

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)


class LibraryTrouble(LibraryError):
    """A library that cannot be used as asked.

    `code`: "in-use", "damaged", "gone" (it was there), "absent" (it never was), "unreadable" (wrong key or damaged, and
    the side file that would tell is lost), "newer", "older", "full", "read-only", "closed", "disk".
    """

    def __init__(self, title: str, hint: str = "", code: str = "disk") -> None:
        super().__init__(title, hint)
        self.code = code


def damaged() -> LibraryTrouble:
    return LibraryTrouble(
        "The library is damaged: its key is right, but the file cannot be read.",
        "Restore the newest backup; the damaged file is kept beside it.",
        "damaged",
    )


def full() -> LibraryTrouble:
    return LibraryTrouble(
        "The disk is full: the last change was not stored.",
        "Free some space and do it again; everything stored before is unharmed.",
        "full",
    )


def read_only() -> LibraryTrouble:
    return LibraryTrouble(
        "The library cannot be changed: its folder is read-only.",
        "Make the folder writable, or start Rolefit with another one; what is stored can still be read.",
        "read-only",
    )


def in_use() -> LibraryTrouble:
    return LibraryTrouble(
        "The library is in use by another Rolefit.", "Use that window, or close it and try again.", "in-use"
    )


def _disk(what: str) -> LibraryTrouble:
    return LibraryTrouble(
        say("The library could not be read or written ({what}).", what=what),
        "Check the disk and try again; everything stored before is unharmed.",
        "disk",
    )


def _of_sqlite(error: apsw.Error) -> LibraryTrouble:
    if isinstance(error, apsw.FullError):
        return full()
    if isinstance(error, (apsw.ReadOnlyError, apsw.CantOpenError, apsw.PermissionsError)):
        return read_only()
    if isinstance(error, (apsw.BusyError, apsw.LockedError)):
        return in_use()
    if isinstance(error, (apsw.CorruptError, apsw.NotADBError)):
        return damaged()
    return _disk(type(error).__name__)


def _of_system(error: OSError) -> LibraryTrouble:
    if error.errno in _FULL:
        return full()
    if error.errno in _READ_ONLY:
        return read_only()
    return _disk(type(error).__name__)


@contextmanager
def told_by_sqlite() -> Iterator[None]:
    """Inside, errors of SQLite become LibraryTrouble; all others pass."""
    try:
        yield
    except apsw.Error as error:
        raise _of_sqlite(error) from None


@contextmanager
def told() -> Iterator[None]:
    """Inside, errors of SQLite and of the system become LibraryTrouble; all others pass."""
    try:
        with told_by_sqlite():
            yield
    except UnicodeEncodeError:
        raise LibraryTrouble("The library's folder has a name that cannot be used.", "Choose another folder.") from None
    except OSError as error:
        raise _of_system(error) from None
