"""The names of all files in the home folder, and writing one so that a crash leaves the old or the new."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

LIBRARY = "library.rolefit"
SIDE = "library.json"
LOCK = "library.lock"
BACKUPS = "backups"


def library(home: Path) -> Path:
    return home / LIBRARY


def parts(file: Path) -> tuple[Path, ...]:
    """A database file and the files SQLite keeps beside it."""
    return (file, file.with_name(file.name + "-wal"), file.with_name(file.name + "-shm"))


def make_private_folder(folder: Path) -> None:
    """Make `folder` with mode 0700; one that is there is left as its owner wants it. Raises OSError."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with contextlib.suppress(OSError):  # a file system without modes
            folder.chmod(0o700)


def make_private_file(file: Path) -> None:
    """Make an empty `file` with mode 0600. Raises OSError, FileExistsError too."""
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def write_whole(file: Path, data: bytes) -> None:
    """Replace `file` by one with `data` and mode 0600: after a crash it is the old or the new one. Raises OSError."""
    fresh = file.with_name(file.name + ".new")
    fresh.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Make names in `folder` last through a power cut, where the system can."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
