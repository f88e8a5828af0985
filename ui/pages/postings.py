"""Postings: what the library holds, where it came from, what became of each, and what an import left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from matcher.model import ImportReport
from ui.desk import Desk
from ui.models.matches import posted_text

if TYPE_CHECKING:
    from matcher.workspace import PostingRow

Index = QModelIndex | QPersistentModelIndex


class PostingsModel(QAbstractTableModel):
    """All stored postings by title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PostingRow] = []

    def set_rows(self, rows: list[PostingRow]) -> None:
        self.beginResetModel()
        self.rows = sorted(rows, key=lambda r: (r.title.casefold(), r.id))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            titles = ("Title", "Organization", "Location", "Posted", "Status", "Source")
            return self.tr(titles[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.rows[index.row()]
        source = self.tr("sample") if row.sample else row.source
        return (row.title, row.organization, row.location, posted_text(row.posted), self.tr(row.status), source)[
            index.column()
        ]


class PostingsPage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._deleted: tuple[str, ...] = ()
        self.model = PostingsModel(self)
        self.count = QLabel(self.tr("Drop files or folders of postings anywhere on the window."))
        self.count.setProperty("role", "heading")
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Stored postings"))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.delete = QPushButton(self.tr("Delete"))
        self.undo = QPushButton(self.tr("Undo delete"))
        self.undo.setEnabled(False)
        self.samples = QPushButton(self.tr("Remove the samples"))
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("What the last import left out"))
        self.report.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.count, 1)
        for button in (self.samples, self.undo, self.delete):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.report, 1)
        self.delete.clicked.connect(self._on_delete)
        self.undo.clicked.connect(self._on_undo)
        self.samples.clicked.connect(self._on_remove_samples)
        desk.postings_changed.connect(self._on_postings)
        desk.imported.connect(self._on_imported)

    def _on_postings(self) -> None:
        rows = list(self._desk.rows.values())
        self.model.set_rows(rows)
        samples = sum(row.sample for row in rows)
        said = self.tr("{0} postings").format(len(rows))
        if samples:
            said += self.tr(", {0} of them samples").format(samples)
        self.count.setText(said)
        self.samples.setVisible(samples > 0)

    def _on_imported(self, report: ImportReport) -> None:
        lines = [f"{r.source}" + (f", {r.row}" if r.row else "") + f": {r.reason}" for r in report.rejected]
        self.report.setPlainText("\n".join(lines))
        self.report.setVisible(bool(lines))

    def _on_delete(self) -> None:
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        ids = tuple(self.model.rows[row].id for row in sorted(chosen))
        if ids:
            self._deleted = ids
            self.undo.setEnabled(True)
            self._desk.change_postings(lambda ws: ws.delete_postings(ids))

    def _on_undo(self) -> None:
        ids, self._deleted = self._deleted, ()
        self.undo.setEnabled(False)
        self._desk.change_postings(lambda ws: ws.restore_postings(ids))

    def _on_remove_samples(self) -> None:
        self._desk.change_postings(lambda ws: ws.remove_samples())
