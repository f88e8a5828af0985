"""Backups that nobody has to think of: when one is due, in the background, soon after the start and while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from matcher.errors import RolefitError
from matcher.progress import Progress
from ui.desk import Desk
from ui.saying import said

if TYPE_CHECKING:
    from matcher.workspace import Backup

FIRST_MS = 5_000
"""After the library opened: the first answers come first."""

LOOK_MS = 3_600_000

HINDERED_BY = ("open", "recover", "import", "restore", "rekey", "wipe", "backup", "change", "change-skills")
"""Work that writes much or exchanges the file: the backup waits for the next look."""


class Backing(QObject):
    made = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent or desk)
        self._desk = desk
        self._told = False
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._first.timeout.connect(self.look)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        desk.opened.connect(self._first.start)

    def look(self) -> None:
        """Make a backup if the user wants them and one is due."""
        settings, ws = self._desk.settings, self._desk.ws
        days = float(settings.get("backup-every"))
        if ws is None or not ws.stored or not days or any(map(self._desk.work.running, HINDERED_BY)):
            return
        folder, keep = settings.folder("backup-folder"), int(settings.get("backup-keep"))

        def run(tick: Progress) -> Backup | None:
            return ws.backup(folder, tick, keep=keep) if ws.backup_due(days, folder) else None

        self._desk.work.start("automatic-backup", run, self._on_done, self._on_failed)

    def _on_done(self, backup: Backup | None) -> None:
        if backup is not None:
            self._told = False
            self.made.emit()

    def _on_failed(self, error: Exception) -> None:
        # Said once: a disk that is not plugged in is not news every hour.
        if isinstance(error, RolefitError) and not self._told:
            self._told = True
            self._desk.notice("warning", self.tr("No backup could be made."), said(error.line()))
