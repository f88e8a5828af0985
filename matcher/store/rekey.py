"""Changing what opens a library: from the password store to a passphrase, to another passphrase, and back.

The library's key stays: it only moves, so no page is written anew, every backup still opens and the printed recovery key
stays right. Each change writes the side file in one step; the key is in its new place before and leaves its old place
after, so that a crash at any moment leaves a library that opens in the old way or in the new.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from matcher.errors import KeyTrouble
from matcher.store import backup, keyring_door, keys, paths, side
from matcher.store.side import Side
from matcher.store.trouble import LibraryTrouble


def to_passphrase(home: Path, key: bytes, text: str, folder: Path | None = None, *, timeout: float = 10.0) -> None:
    """From now on `text` opens the library and its backups (in `folder` too), and the password store no longer does.

    Raises KeyTrouble: "refused" for a short passphrase, "wrong" for another library's key; LibraryTrouble where the side
    file cannot be written. Then nothing has changed. A password store that does not let go of the key is no trouble.
    """
    known = _known(home, key)
    _write(home, folder, replace(keys.under_passphrase(key, text), created=known.created))
    if known.kind == "keyring":
        # Left behind, the key opens nothing by itself: the side file no longer asks the password store.
        with contextlib.suppress(KeyTrouble):
            keys.forget_slot(known, timeout)


def to_keyring(home: Path, key: bytes, folder: Path | None = None, *, timeout: float = 10.0) -> None:
    """From now on the password store opens the library, and no passphrase does.

    Raises KeyTrouble where the password store cannot keep the key, "wrong" for another library's key; LibraryTrouble where
    the side file cannot be written. Then nothing has changed.
    """
    known = _known(home, key)
    if known.kind == "keyring":
        keys.remember(home, key, timeout=timeout)
        return
    slot = keys.free_slot(key, timeout)
    keyring_door.keep(key.hex(), timeout, slot)
    _write(home, folder, Side("keyring", known.check, created=known.created, slot=slot))


def _known(home: Path, key: bytes) -> Side:
    known = side.of_home(home) or Side("keyring", side.check_value(key), created=paths.library(home).exists())
    side.require_fit(known, key)
    return known


def _write(home: Path, folder: Path | None, fresh: Side) -> None:
    side.write(home / paths.SIDE, fresh)
    for copy in _copies(home, folder):
        # An old copy would let the old passphrase open a backup; one that cannot be replaced now is no reason to stop.
        with contextlib.suppress(LibraryTrouble):
            known = side.read(copy)
            if known and known.check == fresh.check:
                side.write(copy, replace(fresh, created=known.created))


def _copies(home: Path, folder: Path | None) -> Iterator[Path]:
    for place in dict.fromkeys((backup.folder_of(home), backup.folder_of(home, folder))):
        found: tuple[Path, ...] = ()
        with contextlib.suppress(LibraryTrouble):  # a folder that cannot be looked into now
            found = backup.backups(home, place)
        for file in found:
            copy = file.with_suffix(".json")
            if copy.exists():
                yield copy
