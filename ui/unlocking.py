"""Opens the library, and where it does not open asks what to try: until it does, or a session begins that stores nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from matcher.errors import LibraryError, RolefitError
from matcher.progress import Progress
from ui.desk import Desk
from ui.saying import said

if TYPE_CHECKING:
    from matcher.workspace import Backup, KeySource, Recovered, Workspace


class Unlocker(QObject):
    unstored = Signal()
    """The user chose a session that stores nothing."""

    def __init__(self, desk: Desk, home: Path | None, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._home = home
        self._window = window
        self._documents: tuple[Path, ...] = ()
        self._source: KeySource | None = None
        self._error: LibraryError | None = None
        desk.open_failed.connect(self._on_failed)
        desk.opened.connect(self._on_opened)

    def open(self, documents: Sequence[Path] = (), source: KeySource | None = None) -> None:
        """Open the library in the background, then `documents`."""
        self._documents, self._source = tuple(documents), source
        home = self._home

        def make() -> Workspace:
            from matcher.workspace import Workspace

            return Workspace.unstored() if home is None else Workspace.open(home, source)

        self._desk.open(make, self._documents)

    # ---- it did not open

    def _on_failed(self, error: LibraryError) -> None:
        """Learn what can be tried, and ask."""
        self._error = error
        home, folder = self._home, self._desk.settings.folder("backup-folder")

        def run(_tick: Progress) -> tuple[bool, str, tuple[Backup, ...]]:
            from matcher.workspace import Workspace

            if home is None:
                return False, "", ()
            status = Workspace.key_status(home)
            return status.library, status.kind, Workspace.backups_of(home, folder)

        self._desk.work.start(
            "key", run, lambda found: self._ask(error, *found), lambda _error: self._ask(error, True, "", ())
        )

    def _ask(self, error: LibraryError, library: bool, kind: str, backups: tuple[Backup, ...]) -> None:
        from ui.widgets.unlock import UnlockDialog

        dialog = UnlockDialog(error, library, kind, self._window, backups)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._on_chosen)
        dialog.rejected.connect(self._window.close)
        dialog.open()

    def _on_chosen(self, way: str, given: str) -> None:
        from matcher.workspace import Passphrase, RecoveryKey
        from ui.widgets.unlock import EMPTY, NEW_PASSPHRASE, NOTHING, PASSPHRASE, RECOVERY, RESTORE

        if way in (RESTORE, EMPTY):
            self._recover(Path(given) if way == RESTORE else None)
            return
        source: KeySource | None = None
        if way == NOTHING:
            self._home = None
            self.unstored.emit()
        elif way == RECOVERY:
            source = RecoveryKey(given)
        elif way in (PASSPHRASE, NEW_PASSPHRASE):
            source = Passphrase(given)
        self.open(self._documents, source)

    def _recover(self, chosen: Path | None) -> None:
        """Put a backup in the library's place with the key that was right, and open that."""
        home, source, folder = self._home, self._source, self._desk.settings.folder("backup-folder")
        assert home is not None

        def run(_tick: Progress) -> Recovered:
            from matcher.workspace import FromKeyring, Workspace

            return Workspace.recover(home, source or FromKeyring(), folder, chosen=chosen)

        def done(found: Recovered) -> None:
            self._desk.notice("warning", said(found.message))
            self.open(self._documents, source)

        def failed(error: Exception) -> None:
            if isinstance(error, LibraryError):
                self._on_failed(error)
            elif self._error is not None:
                self._desk.tell(error)
                self._on_failed(self._error)

        self._desk.work.start("recover", run, done, failed, self.tr("Restoring the backup"))

    # ---- it opened

    def _on_opened(self) -> None:
        """After the recovery key: the password store gets its key back, so that nobody has to type it again.

        What was typed is not kept any longer than it takes to open.
        """
        from matcher.workspace import RecoveryKey

        ws, source, self._source = self._desk.ws, self._source, None
        if ws is None or not isinstance(source, RecoveryKey):
            return

        def done(kept: bool) -> None:
            opened = self.tr("The library was opened with the recovery key.")
            self._desk.notice(
                "good",
                opened,
                self.tr("The system's password store has its key again.")
                if kept
                else self.tr("You can choose a new passphrase under Settings, Library."),
            )

        def failed(error: Exception) -> None:
            if isinstance(error, RolefitError):
                title = self.tr("You will need the recovery key at the next start too.")
                self._desk.notice("warning", title, said(error.title))

        self._desk.work.start("remember-key", lambda _tick: ws.remember_key(), done, failed)
