"""The table of matches: columns that give way when it is narrow, and the keys that set a posting's status."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from ui.models.matches import CONFIDENCE, FIT, MOVE, POSTED, POSTING, READS_AS, MatchesModel
from ui.models.words import status_text
from ui.widgets.cells import FitDelegate, MoveDelegate, PostingDelegate, TwoLineDelegate, row_height
from ui.widgets.tables import dress

KEYS = {Qt.Key.Key_S: "saved", Qt.Key.Key_A: "applied", Qt.Key.Key_H: "hidden"}

GIVES_WAY = (CONFIDENCE, POSTED, READS_AS)
"""Columns that leave a narrow table, the first of them first."""

ROOM = 19
"""Widths of an M that the posting's own column keeps."""

WIDTHS = {FIT: 11, MOVE: 9, READS_AS: 12, CONFIDENCE: 9, POSTED: 9}
"""Widths of columns in widths of an M."""


class MatchTable(QTableView):
    status_asked = Signal(str)
    search_asked = Signal()

    def __init__(self, model: MatchesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSortingEnabled(True)
        self.sortByColumn(FIT, Qt.SortOrder.DescendingOrder)
        dress(self, self.tr("Postings by fit"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlternatingRowColors(True)
        self.setAccessibleDescription(self.tr("S saves, A marks as applied, H hides, / filters"))
        self.setItemDelegateForColumn(FIT, FitDelegate(self))
        self.setItemDelegateForColumn(MOVE, MoveDelegate(self))
        self.setItemDelegateForColumn(POSTING, PostingDelegate(self, bold=True))
        self.setItemDelegateForColumn(READS_AS, TwoLineDelegate(self))
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        header = self.horizontalHeader()
        header.setSectionResizeMode(POSTING, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width * self._m())
        self.setColumnHidden(MOVE, True)

    def _m(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance("M")

    def show_moves(self, shown: bool) -> None:
        """Show what the what-if changes, or take the column away."""
        self.setColumnHidden(MOVE, not shown)
        self._give_way()

    def _give_way(self) -> None:
        room = self.viewport().width() / self._m() - ROOM
        room -= sum(WIDTHS[column] for column in (FIT, MOVE) if not self.isColumnHidden(column))
        for column in reversed(GIVES_WAY):
            room -= WIDTHS[column]
            self.setColumnHidden(column, room < 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        chosen = self.visualRect(self.currentIndex())
        seen = chosen.isValid() and chosen.top() >= 0 and chosen.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        self._give_way()
        if seen:
            # What opens above or below must not push it out of view.
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        status = KEYS.get(Qt.Key(event.key()))
        if status and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.status_asked.emit(status)
            return
        if event.text() == "/":
            # Qt's table would begin a search of its own.
            self.search_asked.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.currentIndex().isValid():
            return
        menu = QMenu(self)
        for key, status in KEYS.items():
            action = QAction(f"{status_text(status)}\t{chr(key)}", menu)
            action.triggered.connect(lambda _=False, s=status: self.status_asked.emit(s))
            menu.addAction(action)
        menu.exec(event.globalPos())
