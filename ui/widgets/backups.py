"""The backups of the library: where they go, those there are, one more, and putting one back; and the recovery key."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from matcher.workspace import Backup


class Backups(QWidget):
    folder_chosen = Signal(str)
    """A path; "" for the folder beside the library."""
    backup_asked = Signal()
    restore_asked = Signal(object)
    """The Backup to put in the library's place."""
    key_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._backups: tuple[Backup, ...] = ()
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Backup folder"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.usual = QPushButton(self.tr("Beside the library"))
        self.make = QPushButton(self.tr("Back up now"))
        self.make.setProperty("primary", True)
        self.restore = QPushButton(self.tr("Restore…"))
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([self.tr("Made"), self.tr("Size")])
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setMaximumHeight(190)
        self.empty = _label(self.tr("There is no backup in this folder yet."), "muted")
        self.key = QPushButton(self.tr("Show the recovery key…"))
        self.unstored = _label(self.tr("This session stores nothing, so there is nothing to back up."), "muted")
        self._lay_out()
        self.choose.clicked.connect(self._on_choose)
        self.usual.clicked.connect(lambda: self.folder_chosen.emit(""))
        self.make.clicked.connect(self.backup_asked)
        self.restore.clicked.connect(self._on_restore)
        self.key.clicked.connect(self.key_asked)
        self.table.itemSelectionChanged.connect(self._on_row)

    def _lay_out(self) -> None:
        self.stored = QWidget()
        row, buttons, keys = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        row.addWidget(self.usual)
        buttons.addWidget(self.make)
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        keys.addWidget(self.key)
        keys.addStretch(1)
        inside = QVBoxLayout(self.stored)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(_label(self.tr("Backups"), "heading"))
        said = self.tr(
            "A backup is a copy of the whole library, as encrypted as the library itself. The newest three stay."
        )
        inside.addWidget(_label(said, "muted"))
        inside.addLayout(row)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.empty)
        inside.addLayout(buttons)
        inside.addSpacing(16)
        inside.addWidget(_label(self.tr("Recovery key"), "heading"))
        said = self.tr(
            "The library's key is kept by the system's password store. Print the recovery key, "
            "so that a lost password store does not cost you the library."
        )
        inside.addWidget(_label(said, "muted"))
        inside.addLayout(keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.unstored)
        layout.addWidget(self.stored)
        layout.addStretch(1)

    def show_backups(self, found: Sequence[Backup], folder: Path | None) -> None:
        """`folder` is where they lie, None where nothing is stored."""
        self.unstored.setVisible(folder is None)
        self.stored.setVisible(folder is not None)
        self._backups = tuple(found)
        self.folder.setText(str(folder or ""))
        self.folder.setCursorPosition(0)
        locale = QLocale()
        self.table.setRowCount(len(found))
        for row, backup in enumerate(found):
            taken = QDateTime.fromString(backup.taken.isoformat(timespec="seconds"), Qt.DateFormat.ISODate)
            made = locale.toString(taken, QLocale.FormatType.ShortFormat)
            for column, text in enumerate((made, locale.formattedDataSize(backup.size))):
                self.table.setItem(row, column, QTableWidgetItem(text))
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


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
