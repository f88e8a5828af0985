"""Matches: the ranked postings, and the chosen one taken apart requirement by requirement."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from matcher.model import Explanation
from ui.desk import Desk
from ui.models.matches import FIT, POSTING, MatchesModel
from ui.widgets.cells import FitDelegate, PostingDelegate, row_height
from ui.widgets.explanation import ExplanationView

TYPING_MS = 60
"""Keystrokes closer together than this search once."""


class MatchesPage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = MatchesModel(self)
        self.filter = QLineEdit(placeholderText=self.tr("Filter by title, company or words of the posting"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.table = self._make_table()
        self.detail = ExplanationView(desk)

        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.filter, 1)
        head.addWidget(self.count)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.detail)
        splitter.setSizes([560, 560])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._filter)
        self.filter.textChanged.connect(self._typing.start)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        desk.ranking_changed.connect(self._on_ranking)
        desk.posting_chosen.connect(self._on_chosen)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setSortingEnabled(True)
        table.sortByColumn(FIT, Qt.SortOrder.DescendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Postings by fit"))
        table.setItemDelegateForColumn(FIT, FitDelegate(table))
        table.setItemDelegateForColumn(POSTING, PostingDelegate(table))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(row_height(table.font()))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(POSTING, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(FIT, 150)
        header.setHighlightSections(False)
        return table

    def _on_ranking(self) -> None:
        chosen = self._desk.chosen
        self.model.set_ranking(self._desk.ranking, self._desk.rows)
        self._filter()
        row = self.model.row_of(chosen) if chosen else -1
        if self.model.rowCount():
            self._select(max(row, 0))
        self._explain(self._desk.chosen)

    def _select(self, row: int) -> None:
        self.table.selectionModel().setCurrentIndex(
            self.model.index(row, FIT),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )

    def _filter(self) -> None:
        ranking, ws = self._desk.ranking, self._desk.ws
        words = self.filter.text().strip()
        if ranking is None or ws is None:
            return
        if words:
            found = set(ws.search(words))
            self.model.set_filter(np.fromiter((id in found for id in ranking.ids), bool, len(ranking)))
        else:
            self.model.set_filter(None)
        shown = self.model.rowCount()
        self.count.setText(self.tr("{0} of {1}").format(shown, len(ranking)))

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._desk.choose(self.model.posting_at(now.row()))

    def _on_chosen(self, posting: str) -> None:
        row = self.model.row_of(posting)
        if row >= 0 and row != self.table.currentIndex().row():
            self._select(row)
        self._explain(posting)

    def _explain(self, posting: str) -> None:
        if posting:
            self._desk.explain(posting, self._on_explained)

    def _on_explained(self, explanation: Explanation) -> None:
        if explanation.opening.posting.id == self._desk.chosen:
            self.detail.show_explanation(explanation)
