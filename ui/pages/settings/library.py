"""Backups made and put back, what opens the library, and the recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.settings.form import Form
from ui.saying import counted
from ui.widgets.backups import Backups
from ui.widgets.labels import label
from ui.widgets.opening_way import OpeningWay, PassphraseDialog
from ui.widgets.recovery_dialog import RecoveryDialog

if TYPE_CHECKING:
    from matcher.workspace import Backup, Restored, Workspace


class LibraryTab(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = Form("library", desk.settings)
        self.backups = Backups()
        self.way = OpeningWay()
        self.unstored = label(self.tr("This session stores nothing, so there is nothing to back up."), "muted")
        self.stored = QWidget()
        inside = QVBoxLayout(self.stored)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.backups)
        inside.addWidget(self.form)
        inside.addSpacing(16)
        inside.addWidget(self.way)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.unstored)
        layout.addWidget(self.stored)
        layout.addStretch(1)
        self._connect()
        self.list_kept()

    def _connect(self) -> None:
        settings = self._desk.settings
        self._desk.opened.connect(self.list_kept)
        settings.changed.connect(lambda key: self.list_kept() if key == "backup-folder" else None)
        self.backups.folder_chosen.connect(lambda path: settings.set("backup-folder", path))
        self.backups.backup_asked.connect(self._on_backup)
        self.backups.restore_asked.connect(self._on_restore)
        self.way.key_asked.connect(self._on_key)
        self.way.passphrase_asked.connect(self._on_passphrase)
        self.way.password_store_asked.connect(self._on_password_store)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list_kept()

    def list_kept(self) -> None:
        """Show the backups and what opens the library, as they are now."""
        ws, folder = self._desk.ws, self._folder()
        if ws is None:
            return

        def run(_tick: object) -> tuple[tuple[Backup, ...], str]:
            return ws.backups(folder), ws.key_kind(ws.home) if ws.home else ""

        def done(answer: tuple[tuple[Backup, ...], str]) -> None:
            self.unstored.setVisible(ws.home is None)
            self.stored.setVisible(ws.home is not None)
            if ws.home is not None:
                self.backups.show_backups(answer[0], folder or ws.home / "backups", usual=folder is None)
            self.way.show_kind(answer[1])

        self._desk.work.start("kept", run, done, self._desk.tell)

    def _folder(self) -> Path | None:
        return self._desk.settings.folder("backup-folder")

    # ---- backups

    def _on_backup(self) -> None:
        ws, folder, keep = self._desk.ws, self._folder(), int(self._desk.settings.get("backup-keep"))
        if ws is None:
            return

        def done(backup: Backup) -> None:
            self.list_kept()
            size = QLocale().formattedDataSize(backup.size)
            self._desk.notice("good", self.tr("The library was backed up ({0}).").format(size))

        self._desk.work.start(
            "backup", lambda tick: ws.backup(folder, tick, keep=keep), done, self._desk.tell, self.tr("Backing up")
        )

    def _on_restore(self, backup: Backup) -> None:
        asked = QMessageBox(self)
        asked.setIcon(QMessageBox.Icon.Warning)
        asked.setText(self.tr("Put this backup in the library's place?"))
        asked.setInformativeText(
            self.tr("The library as it is now is kept beside it under another name, so nothing is lost.")
        )
        yes = asked.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        asked.addButton(QMessageBox.StandardButton.Cancel)
        asked.finished.connect(lambda: self._restore(backup.file) if asked.clickedButton() is yes else None)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.open()

    def _restore(self, file: Path) -> None:
        desk, ws = self._desk, self._desk.ws
        if ws is None:
            return
        desk.stop_work()  # the library is closed for a moment
        desk.forget_search()
        desk.undo.clear()

        def done(found: Restored) -> None:
            told = counted(
                found.postings,
                self.tr("The backup with 1 posting is in the library's place."),
                self.tr("The backup with {0} postings is in the library's place."),
            )
            kept = self.tr("The library as it was is kept as {0}.").format(found.aside.name) if found.aside else ""
            desk.notice("good", told, kept)
            desk.open(lambda: ws)

        desk.work.start(
            "restore", lambda _tick: ws.restore(file), done, self._desk.tell, self.tr("Restoring the backup")
        )

    # ---- what opens the library

    def _on_key(self) -> None:
        ws = self._desk.ws
        if ws is not None and ws.stored:
            RecoveryDialog(ws.recovery_key(), self).open()

    def _on_passphrase(self) -> None:
        dialog = PassphraseDialog(self)
        dialog.given.connect(
            lambda text: self._rekey(
                lambda ws: ws.protect_by_passphrase(text, self._folder()),
                self.tr("From now on the passphrase opens the library."),
            )
        )
        dialog.open()

    def _on_password_store(self) -> None:
        self._rekey(
            lambda ws: ws.protect_by_password_store(self._folder()),
            self.tr("From now on the system's password store opens the library."),
        )

    def _rekey(self, change: Callable[[Workspace], None], told: str) -> None:
        ws = self._desk.ws
        if ws is None:
            return

        def done(_answer: object) -> None:
            self._desk.notice("good", told, self.tr("The recovery key is the same as before."))
            self.list_kept()

        self._desk.work.start("rekey", lambda _tick: change(ws), done, self._desk.tell)
