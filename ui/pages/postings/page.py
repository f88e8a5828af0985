"""Postings: what the library holds, found by words and status, deleted and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.changes import DeletePostings
from ui.desk import Desk
from ui.models.catalogue import STATUSES
from ui.models.postings import LOCATION, SINCE, SOURCE, TITLE, Columns, PostingsModel
from ui.models.words import status_text
from ui.pages.postings.incoming import ImportButtons, ImportReportView
from ui.pages.postings.outcome import Outcome
from ui.saying import counted
from ui.widgets.choice import Choice
from ui.widgets.labels import label
from ui.widgets.splitting import Splitting
from ui.widgets.tables import EmptyNote, dress

if TYPE_CHECKING:
    from matcher.workspace import PostingRow

TYPING_MS = 60
"""Keystrokes closer together than this search once."""

WIDTHS = (205, 125, 130, 98, 78, 94, 60)
"""Of the columns, until the user changes them; none is narrower than its title."""

GIVES_WAY = (SOURCE, SINCE, LOCATION)
"""Columns that leave a table that is too narrow for all, the first of them first."""

NARROW = 680
"""Pixels below which the list and what became of a posting stand one above the other."""


class PostingsPage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = PostingsModel()
        self.count = label("", "heading")
        self.incoming = ImportButtons(desk)
        self.report = ImportReportView(desk)
        self.outcome = Outcome(desk)
        self.samples = QPushButton(self.tr("Remove the samples"))
        self.filter = QLineEdit(placeholderText=self.tr("Filter by title, company, location or source"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter"))
        self.status = Choice()
        self.status.setAccessibleName(self.tr("Status"))
        self.status.addItem(self.tr("Any status"), "")
        for status in STATUSES:
            self.status.addItem(status_text(status), status)
        self.shown = QLabel()
        self.shown.setProperty("role", "muted")
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setEnabled(False)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setEnabled(desk.undo.canUndo())
        self.table = self._make_table()
        self.role = QAction(self.tr("Make a role of these…"), self.table)
        self.none = EmptyNote(self.table, self.tr("No posting holds these words and has this status."))
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self.setFocusProxy(self.table)
        self._lay_out()
        self._connect()
        self._on_postings()

    # ---- how it is built

    def _make_table(self) -> QTableView:
        table = QTableView()
        dress(table, self.tr("Stored postings"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setAlternatingRowColors(True)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setModel(self.model)
        table.setSortingEnabled(True)
        table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, max(width, header.sectionSizeFromContents(column).width()))
        kept = self._desk.settings.state("postings-columns")
        if not kept.isEmpty():
            header.restoreState(kept)
        return table

    def _lay_out(self) -> None:
        self._verbs, tools = QHBoxLayout(), QHBoxLayout()
        self._verbs.addStretch(1)
        self._verbs.addWidget(self.undo)
        self._verbs.addWidget(self.incoming)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.count, 1)
        self._top.addLayout(self._verbs)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.status)
        tools.addWidget(self.shown)
        for button in (self.samples, self.delete):
            tools.addWidget(button)
        sides = Splitting(self.table, self.outcome, (820, 270), NARROW)
        sides.setStretchFactor(0, 1)
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.addWidget(sides)
        whole.addWidget(self.report)
        whole.setSizes([600, 220])
        whole.setChildrenCollapsible(False)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(tools)
        inside.addWidget(whole, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(body)
        self.stack.addWidget(self._make_empty())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._top)
        layout.addWidget(self.stack, 1)

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        words = label(
            self.tr(
                "No postings yet. Drop files or folders of postings anywhere on the window, "
                "import them, or paste the text of one."
            ),
            "heading",
            centred=True,
        )
        self.try_samples = QPushButton(self.tr("Try the samples"))
        middle = QVBoxLayout(empty)
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addWidget(self.try_samples, alignment=Qt.AlignmentFlag.AlignCenter)
        middle.addStretch(1)
        return empty

    def _connect(self) -> None:
        desk = self._desk
        self.samples.clicked.connect(self._on_remove_samples)
        self.try_samples.clicked.connect(lambda: desk.change_postings(lambda ws: ws.add_samples()))
        self.delete.clicked.connect(self._on_delete)
        self.undo.clicked.connect(desk.undo.undo)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._on_delete,
                  context=Qt.ShortcutContext.WidgetShortcut)  # fmt: skip
        self.role.triggered.connect(self._on_role)
        self.table.addAction(self.role)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._typing.timeout.connect(self._filter)
        self.filter.textChanged.connect(self._typing.start)
        self.status.currentIndexChanged.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.table.horizontalHeader().sectionResized.connect(self._on_columns)
        self.table.horizontalHeader().sectionMoved.connect(self._on_columns)
        self.table.viewport().installEventFilter(self)
        desk.undo.canUndoChanged.connect(self.undo.setEnabled)
        desk.undo.undoTextChanged.connect(self._on_undo_text)
        desk.postings_changed.connect(self._on_postings)
        desk.status_changed.connect(self._on_status)

    # ---- what the library holds

    def _on_postings(self) -> None:
        if self._desk.ws is None:
            return
        rows, samples = list(self._desk.rows.values()), self._desk.catalogue.samples
        told = counted(len(rows), self.tr("1 posting"), self.tr("{0} postings"))
        if samples == len(rows):
            told += self.tr(", all of them samples") if rows else ""
        elif samples:
            told += counted(samples, self.tr(", 1 of them a sample"), self.tr(", {0} of them samples"))
        self.count.setText(told)
        self._fit()
        self.samples.setVisible(samples > 0)
        self.stack.setCurrentIndex(0 if rows else 1)
        self._desk.work.start("postings-page", lambda _tick: Columns.of(rows), self._on_columns_made)

    def _on_columns_made(self, columns: Columns) -> None:
        chosen = [row.id for row in self._chosen()]
        self.model.set_columns(columns)
        self._after_filter()
        if len(chosen) == 1 and self.model.row_of(chosen[0]) >= 0:
            self.table.selectRow(self.model.row_of(chosen[0]))
        else:
            self._on_chosen()

    def _filter(self) -> None:
        self.model.set_filter(self.filter.text().strip(), self.status.currentData())
        self._after_filter()
        self._on_chosen()

    def _after_filter(self) -> None:
        found, all_of_them = self.model.rowCount(), self.model.all
        locale = QLocale()
        counts = self.tr("{0} of {1}").format(locale.toString(found), locale.toString(all_of_them))
        self.shown.setText("" if found == all_of_them else counts)
        self.none.setVisible(not found and all_of_them > 0)

    def _chosen(self) -> list[PostingRow]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.posting(row) for row in rows]

    def _on_chosen(self) -> None:
        rows = self._chosen()
        self.delete.setEnabled(bool(rows))
        self.outcome.show_postings(rows)

    def _on_columns(self) -> None:
        self._desk.settings.keep_state("postings-columns", self.table.horizontalHeader().saveState())

    def _on_status(self, posting: str) -> None:
        row = self._desk.rows.get(posting)
        if row is not None:
            self.model.mark(row)
            chosen = self._chosen()
            if any(r.id == posting for r in chosen):
                self.outcome.refresh(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words beside the buttons where there is room for both."""
        need = self.count.fontMetrics().horizontalAdvance(self.count.text())
        need += self._verbs.sizeHint().width() + 2 * self._top.spacing()
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.TopToBottom if self.width() < need else ways.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table.viewport() and event.type() == QEvent.Type.Resize:
            self._give_way()
        return super().eventFilter(watched, event)

    def _give_way(self) -> None:
        """As many columns as there is room for."""
        room = self.table.viewport().width() - sum(WIDTHS)
        for column in GIVES_WAY:
            hidden = room < 0
            room += WIDTHS[column] if hidden else 0
            if hidden != self.table.isColumnHidden(column):
                self.table.setColumnHidden(column, hidden)

    # ---- going out

    def _on_delete(self) -> None:
        ids = tuple(row.id for row in self._chosen())
        if ids:
            self._desk.undo.push(DeletePostings(self._desk, ids))

    def _on_remove_samples(self) -> None:
        ids = tuple(row.id for row in self._desk.rows.values() if row.sample)
        self._desk.undo.push(DeletePostings(self._desk, ids))

    def _on_role(self) -> None:
        """Make a role of one's own of the chosen postings, or of all that are shown."""
        from ui.widgets.role_dialog import ask_role

        rows = self._chosen() or [self.model.posting(row) for row in range(self.model.rowCount())]
        if rows:
            ask_role(self._desk, tuple(row.id for row in rows), self)

    def _on_undo_text(self, what: str) -> None:
        self.undo.setToolTip(self.tr("Undo: {0}").format(what) if what else "")
