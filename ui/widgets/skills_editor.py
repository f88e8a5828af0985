"""The skills of a résumé: find one, add one, remove or reject one, and take a rejection back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.models.claims import AREA, HOW, MONTHS, NAME, SKILL, SORT, ClaimRow, ClaimsModel
from ui.widgets.completing import completer
from ui.widgets.flow import Flow
from ui.widgets.tables import dress

WIDE_ENOUGH = 480
"""Pixels from which there is room for the areas; the tool tip names them always."""


class SkillsEditor(QWidget):
    added = Signal(str)
    """The name that was typed."""
    rejected = Signal(str)
    """The skill's id."""
    put_back = Signal(str)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.model = ClaimsModel()
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setSortRole(SORT)
        self.proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setFilterKeyColumn(-1)
        self.filter = QLineEdit(placeholderText=self.tr("Find a skill or an area"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Find a skill or an area"))
        self.filter.textChanged.connect(self.proxy.setFilterFixedString)
        self.table = self._make_table()
        self.new = QLineEdit(placeholderText=self.tr("Add a skill that was not read"))
        self.new.setAccessibleName(self.tr("Add a skill that was not read"))
        self.add = QPushButton(self.tr("Add"))
        self.reject = QPushButton(self.tr("Remove"))
        self.reject.setEnabled(False)
        self.reject.setToolTip(self.tr("This skill is not counted any more. You can put it back."))
        self.gone_label = QLabel(self.tr("Not counted, at your wish. Click to put back:"))
        self.gone_label.setProperty("role", "muted")
        self.gone = Flow()
        self.gone_buttons: list[QPushButton] = []
        row = QHBoxLayout()
        row.addWidget(self.new, 1)
        row.addWidget(self.add)
        row.addWidget(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.gone_label)
        layout.addWidget(self.gone)
        self.add.clicked.connect(self._on_add)
        self.new.returnPressed.connect(self._on_add)
        self.reject.clicked.connect(self._on_reject)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.installEventFilter(self)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.proxy)
        table.setSortingEnabled(True)
        table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        dress(table, self.tr("Skills read from the résumé"))
        table.setAlternatingRowColors(True)
        header = table.horizontalHeader()
        for column in (NAME, AREA):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return table

    def set_names(self, names: Sequence[str]) -> None:
        """The names that are offered while typing."""
        self.new.setCompleter(completer(names, self.new))

    def show_skills(self, rows: tuple[ClaimRow, ...], gone: Sequence[tuple[str, str]]) -> None:
        """`gone` are (id, name) of rejected skills."""
        chosen = self.chosen_skill()
        self.model.set_rows(rows)
        for column in (MONTHS, HOW):
            self.table.resizeColumnToContents(column)
        self.gone.clear()
        self.gone_buttons = []
        for id, name in gone:
            button = QPushButton(f"↩ {name}")
            button.setAccessibleName(self.tr("Put back {0}").format(name))
            button.clicked.connect(lambda _=False, skill=id: self.put_back.emit(skill))
            self.gone.add(button)
            self.gone_buttons.append(button)
        self.gone_label.setVisible(bool(gone))
        self.gone.setVisible(bool(gone))
        self.choose(chosen)

    def chosen_skill(self) -> str:
        index = self.table.currentIndex()
        return str(index.data(SKILL)) if index.isValid() else ""

    def choose(self, skill: str) -> None:
        """Choose a skill's row, if it is there."""
        for row in range(self.proxy.rowCount()):
            index = self.proxy.index(row, NAME)
            if skill and index.data(SKILL) == skill:
                self.table.setCurrentIndex(index)
                self.table.scrollTo(index)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(AREA, self.width() < WIDE_ENOUGH)

    def _on_row(self) -> None:
        index = self.table.currentIndex()
        self.reject.setEnabled(index.isValid())
        if index.isValid():
            row = self.model.rows[self.proxy.mapToSource(index).row()]
            self.reject.setText(self.tr("Reject") if row.claim.inferred else self.tr("Remove"))
            self.chosen.emit(row.claim.skill)

    def _on_add(self) -> None:
        name = self.new.text().strip()
        if name:
            self.added.emit(name)

    def _on_reject(self) -> None:
        skill = self.chosen_skill()
        if skill:
            self.rejected.emit(skill)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        ):
            self._on_reject()
            return True
        return super().eventFilter(watched, event)
