"""What the user keeps and can take away: one posting typed in, backups, the key, everything."""

from __future__ import annotations

import contextlib
import shutil
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.errors import Cancelled, LibraryError
from matcher.progress import Progress, quiet
from matcher.store import backup, keys, paths, rekey
from matcher.store.store import Store, wipe
from matcher.wording import say
from matcher.workspace.made import Made
from matcher.workspace.own_skills import OwnSkillVerbs

if TYPE_CHECKING:
    from matcher.model import ImportReport
    from matcher.store.backup import Recovered


MOMENT = 0.5
"""Seconds that copying may take when the library is closed; the copy is then read back, which takes a fifth of that."""

PASSING_BYTES = 64 << 20
"""Larger libraries are not tried: 100 MB take about a second to copy."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library: the file, when it was made, and its size in bytes."""

    file: Path
    taken: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Restored:
    """`postings` are in the backup that is in place now; `aside` is where the library lies as it was."""

    taken: datetime | None
    postings: int
    aside: Path | None


@dataclass(frozen=True, slots=True)
class Place:
    """Something of the user's on this computer, where it is, its bytes.

    `kind`: "library", "side" (how it is opened), "aside" (a library that a backup took the place of), "backups", "index",
    "settings".
    """

    kind: str
    path: Path
    size: int


class KeepingVerbs(OwnSkillVerbs):
    _key: bytes | None = None
    """The key of the open library; None in a session that stores nothing."""

    def add_pasted(
        self,
        text: str,
        title: str | None = None,
        *,
        organization: str | None = None,
        location: str | None = None,
        url: str | None = None,
        tick: Progress = quiet,
    ) -> ImportReport:
        """Store one posting from its text. Without a title the text's first line is it. Raises BadInput for too few words."""
        from matcher.postings.load import posting_of_text

        posting = posting_of_text(
            text, title or None, organization=organization or None, location=location or None, url=url or None,
            source="pasted",
        )  # fmt: skip
        return self.add_postings((posting,), (), tick)

    # ---- backups

    def backup_in_passing(self, days: float, folder: Path | None = None, *, keep: int = backup.KEEP) -> Backup | None:
        """Before closing: make a backup that is due, where that takes a moment only.

        None where none is due, and where it takes longer or cannot be made: then no copy stays, and it is due when the
        library is opened next. Raises nothing.
        """
        until = time.monotonic() + MOMENT

        def tick(done: int, total: int, what: str) -> None:
            if time.monotonic() > until:
                raise Cancelled

        with contextlib.suppress(Cancelled, LibraryError, OSError):
            home = self.home
            if home and self.backup_due(days, folder) and paths.library(home).stat().st_size <= PASSING_BYTES:
                return self.backup(folder, tick, keep=keep)
        return None

    def backup(self, folder: Path | None = None, tick: Progress = quiet, *, keep: int = backup.KEEP) -> Backup:
        """Copy the library and read the copy back. `folder` None is the one beside the library; `keep` copies stay in it.

        Raises LibraryError where it cannot be written, or in a session that stores nothing.
        """
        home, key = self._kept_at()
        file = backup.make(home, key, datetime.now(), folder, keep=keep, tick=tick)
        return _backup_of(file)

    def backup_due(self, days: float, folder: Path | None = None) -> bool:
        """True when the newest backup in `folder` is older than `days`; False in a session that stores nothing."""
        return self.home is not None and backup.due(self.home, datetime.now(), folder, days=days)

    def backups(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """All backups in `folder`, newest first; none in a session that stores nothing."""
        return self.backups_of(self.home, folder) if self.home else ()

    @staticmethod
    def backups_of(home: Path, folder: Path | None = None) -> tuple[Backup, ...]:
        """All backups of a library that need not be open, newest first."""
        return tuple(_backup_of(file) for file in backup.backups(home, folder))

    @staticmethod
    def recover(
        home: Path, source: keys.KeySource, folder: Path | None = None, *, chosen: Path | None = None
    ) -> Recovered:
        """Put a backup in the place of a library that cannot be opened, which is kept aside: the newest that reads well,
        or `chosen`. Raises KeyTrouble, LibraryError; then nothing has changed.
        """
        beside = chosen or next(iter(backup.backups(home, folder)), None)
        key = keys.obtain(home, source, create=False, beside=beside)
        found = backup.recover(home, key, datetime.now(), folder, chosen=chosen)
        shutil.rmtree(home / "index", ignore_errors=True)
        return found

    def restore(self, file: Path) -> Restored:
        """Put a backup in the library's place; the library as it is now is kept beside it under another name.

        The library is closed and opened again: no other verb may be under way. Raises LibraryError; then the library
        is open as it was.
        """
        home, key = self._kept_at()
        backup.check(file, key)
        with self._lock:
            self.store.close()
            try:
                found = backup.recover(home, key, datetime.now(), chosen=file)
            finally:
                self.store = Store.open(home, key)
                self._forget_all()  # first: Windows removes no file that is mapped
                shutil.rmtree(home / "index", ignore_errors=True)
        return Restored(found.taken, found.postings, found.damaged)

    # ---- the key, and where things lie

    def recovery_key(self) -> str:
        """The key of the open library as groups of characters, to be printed and kept elsewhere."""
        return keys.recovery_text(self._kept_at()[1])

    def remember_key(self) -> bool:
        """Put the open library's key back into the password store, where it belongs there; True when it is there now.

        Raises KeyTrouble where it cannot be kept.
        """
        home, key = self._kept_at()
        known = keys.status(home).kind
        if known == "keyring":
            keys.remember(home, key)
        return known == "keyring"

    def protect_by_passphrase(self, text: str, folder: Path | None = None) -> None:
        """From now on this passphrase opens the library and its backups (in `folder` too), and nothing else but the
        recovery key, which stays as it is. Raises KeyTrouble "refused" for a short one, LibraryError; then all is as it was.
        """
        home, key = self._kept_at()
        rekey.to_passphrase(home, key, text, folder)

    def protect_by_password_store(self, folder: Path | None = None) -> None:
        """From now on the system's password store opens the library. Raises KeyTrouble, LibraryError; then all is as it was."""
        home, key = self._kept_at()
        rekey.to_keyring(home, key, folder)

    def places(self, folder: Path | None = None, settings: Path | None = None) -> tuple[Place, ...]:
        """All that is kept on this computer, with sizes; empty in a session that stores nothing.

        `folder` is where the backups go, None for beside the library; `settings` a file in which a front end keeps its own.
        """
        if self.home is None:
            return ()
        asides = sorted({*self.home.glob(f"{paths.LIBRARY}.corrupt-*"), *self.home.glob(f"{paths.LIBRARY}.before-*")})
        side = self.home / paths.SIDE
        kept = [
            ("library", paths.library(self.home), paths.parts(paths.library(self.home))),
            ("side", side, (side,)),
            *(("aside", file, (file,)) for file in asides),
            ("backups", self.home / paths.BACKUPS, (self.home / paths.BACKUPS,)),
            ("index", self.home / "index", (self.home / "index",)),
        ]
        if folder is not None and folder != self.home / paths.BACKUPS:
            kept.insert(-1, ("backups", folder, backup.backups(self.home, folder)))
        if settings is not None:
            kept.append(("settings", settings, (settings,)))
        found = (Place(kind, path, _size(files)) for kind, path, files in kept)
        return tuple(place for place in found if place.size)

    def wipe_everything(self, folder: Path | None = None) -> None:
        """Close the library and remove it, its backups (in `folder` too), its index and its key. There is no way back.

        Afterwards only `close` may be called. Raises KeyTrouble where the files are gone and the key could not be.
        """
        home = self._kept_at()[0]
        with self._lock:  # an index that is being made would else be written after all is gone
            self.close()
            self._forget_all()
            try:
                wipe(home, folder)
            finally:
                shutil.rmtree(home / "index", ignore_errors=True)

    def _forget_all(self) -> None:
        """After the library was exchanged: nothing that was made from the old one may be used."""
        with self._lock, self._making:
            self._made = Made()

    def _kept_at(self) -> tuple[Path, bytes]:
        if self.home is None or self._key is None:
            raise LibraryError(say("This session stores nothing."), say("Start Rolefit again with a library."))
        return self.home, self._key


def _backup_of(file: Path) -> Backup:
    taken = backup.taken_at(file)
    assert taken is not None
    return Backup(file, taken, file.stat().st_size)


def _size(places: tuple[Path, ...]) -> int:
    """Bytes of files, and of all files in folders; what is not there, or goes while we look, has none."""
    total = 0
    for place in places:
        for file in (place, *place.rglob("*")):
            with contextlib.suppress(OSError):
                total += file.stat().st_size if file.is_file() else 0
    return total
