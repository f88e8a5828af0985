"""Workspace: all verbs behind one door, and the ways to open it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from matcher.assets import default_home
from matcher.store import keys, side
from matcher.store.keys import FromKeyring, KeySource, KeyStatus
from matcher.store.store import Store
from matcher.store.trouble import LibraryTrouble
from matcher.workspace.base import home_of
from matcher.workspace.batch import BatchVerbs
from matcher.workspace.keeping import KeepingVerbs
from matcher.workspace.versions import VersionVerbs


class Workspace(BatchVerbs, VersionVerbs, KeepingVerbs):
    """Made by open or unstored; a context manager. Its verbs may be called from any thread, one long one at a time."""

    @classmethod
    def open(
        cls,
        home: Path | None = None,
        source: KeySource | None = None,
        *,
        create: bool = True,
        reading: bool = False,
        today: date | None = None,
    ) -> Self:
        """The library in `home`; made there when there was none and `create` is set.

        With `reading` it opens also while another Rolefit has it open, and cannot be changed then.

        Raises KeyTrouble when the key cannot be had, LibraryError when the file cannot be opened; nothing is changed then.
        """
        home = home_of(home)
        key = keys.obtain(home, source or FromKeyring(), create=create)
        try:
            store = Store.open(home, key)
        except LibraryTrouble as trouble:
            if trouble.code != "in-use" or not reading:
                raise
            store = Store.open(home, key, read_only=True)
        made = cls(store, home, today)
        made._key = key
        return made

    @classmethod
    def unstored(cls, *, today: date | None = None) -> Self:
        """A session that leaves nothing behind."""
        made = cls(Store.in_memory(), None, today)
        made._made.own_roles = ()
        return made

    @staticmethod
    def exists(home: Path | None = None) -> bool:
        """True where there is a library, or what is left of one. Raises LibraryError where its folder is a file."""
        return keys.exists(home_of(home))

    @staticmethod
    def key_kind(home: Path | None = None, beside: Path | None = None) -> str:
        """What opens the library, or where there is none the backup `beside`: "keyring" or "passphrase", "" where nothing tells.

        Asks nobody.
        """
        known = side.of_home(home or default_home(), beside)
        return known.kind if known else ""

    @staticmethod
    def key_status(home: Path | None = None) -> KeyStatus:
        """What can be said of the key before it is asked for."""
        return keys.status(home or default_home())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
