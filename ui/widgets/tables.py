"""How our tables look and behave: whole rows, no grid, no stop at each cell for the Tab key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QTableWidget, QTableWidgetItem

from ui.saying import tip

DATA = Qt.ItemDataRole.UserRole
"""What a row of a `listing` stands for."""


def dress(table: QTableView, name: str) -> None:
    """Give any table our manners, and `name` for a screen reader."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)


def listing(name: str, titles: Sequence[str], *, wide: int = 0) -> QTableWidget:
    """A short table to read and choose from; the column `wide` takes the room that is left."""
    table = QTableWidget(0, len(titles))
    dress(table, name)
    table.setHorizontalHeaderLabels(list(titles))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    return table


def set_row(table: QTableWidget, row: int, texts: Sequence[str], data: object = None) -> tuple[QTableWidgetItem, ...]:
    """Fill a row of a listing and give its cells; `data` is what it stands for."""
    cells = tuple(QTableWidgetItem(text) for text in texts)
    for column, cell in enumerate(cells):
        cell.setToolTip(tip(cell.text()))
        cell.setData(DATA, data)
        table.setItem(row, column, cell)
    return cells


def fit_height(table: QTableWidget, most: int) -> None:
    """As high as its rows, of which `most` are seen at once."""
    rows = min(table.rowCount(), most) * table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + 2 * table.frameWidth() + 4)


class EmptyNote(QLabel):
    """Words in the middle of a table without rows; it follows the table's size."""

    def __init__(self, table: QAbstractItemView, text: str) -> None:
        super().__init__(text, table.viewport())
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        table.viewport().installEventFilter(self)
        self.resize(table.viewport().size())
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        return super().eventFilter(watched, event)
