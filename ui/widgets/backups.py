"""The backups of the library: where they go, those there are, one more, and putting one back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.saying import moment_text
from ui.widgets.labels import label
from ui.widgets.tables import fit_height, listing, set_row

if TYPE_CHECKING:
    from matcher.workspace import Backup

ROWS_SEEN = 5
"""Of the table: the settings below it should be seen too."""


class Backups(QWidget):
    folder_chosen = Signal(str)
    """A path; "" for the folder beside the library."""
    backup_asked = Signal()
    restore_asked = Signal(object)
    """The Backup to put in the library's place."""

    def __init__(self) -> None:
        super().__init__()
        self._backups: tuple[Backup, ...] = ()
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Backup folder"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleDescription(self.tr("Choose the backup folder"))
        self.usual = QPushButton(self.tr("Beside the library"))
        self.make = QPushButton(self.tr("Back up now"))
        self.make.setProperty("primary", True)
        self.restore = QPushButton(self.tr("Restore…"))
        self.table = listing(self.tr("Backups"), (self.tr("Made"), self.tr("Size")))
        self.empty = label(self.tr("There is no backup in this folder yet."), "muted")
        self._lay_out()
        self.choose.clicked.connect(self._on_choose)
        self.usual.clicked.connect(lambda: self.folder_chosen.emit(""))
        self.make.clicked.connect(self.backup_asked)
        self.restore.clicked.connect(self._on_restore)
        self.table.itemSelectionChanged.connect(self._on_row)
        self._on_row()

    def _lay_out(self) -> None:
        row, buttons = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        row.addWidget(self.usual)
        buttons.addWidget(self.make)
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(self.tr("Backups"), "heading"))
        told = self.tr(
            "A backup is a copy of the whole library, as encrypted as the library itself. Another disk is the best place."
        )
        layout.addWidget(label(told, "muted"))
        layout.addLayout(row)
        layout.addWidget(self.table)
        layout.addWidget(self.empty)
        layout.addLayout(buttons)

    def show_backups(self, found: Sequence[Backup], folder: Path, *, usual: bool) -> None:
        """`folder` is where they lie, `usual` when that is the one beside the library."""
        self._backups = tuple(found)
        self.folder.setText(str(folder))
        self.folder.setToolTip(str(folder))
        self.folder.setCursorPosition(0)
        self.usual.setEnabled(not usual)
        self.table.setRowCount(len(found))
        for row, backup in enumerate(found):
            set_row(self.table, row, (moment_text(backup.taken), QLocale().formattedDataSize(backup.size)))
        fit_height(self.table, ROWS_SEEN)
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        if found:
            self.table.selectRow(0)
        self._on_row()

    def _on_row(self) -> None:
        self.restore.setEnabled(bool(self._backups) and self.table.currentRow() >= 0)

    def _on_choose(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose the backup folder"), self.folder.text())
        if path:
            self.folder_chosen.emit(path)

    def _on_restore(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._backups):
            self.restore_asked.emit(self._backups[row])
