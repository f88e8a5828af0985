"""Postings: what the library holds, how it came in, what became of each, and what an import left out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from matcher.errors import RolefitError
from matcher.model import ImportReport
from ui.changes import DeletePostings, Entries, StatusesChange
from ui.desk import Desk
from ui.models.postings import STATUSES, TITLE, Columns, PostingsModel, RejectedModel, status_text
from ui.widgets.paste_dialog import PasteDialog
from ui.widgets.status_editor import StatusEditor

if TYPE_CHECKING:
    from matcher.workspace import PostingRow

TYPING_MS = 60
"""Keystrokes closer together than this search once."""

WIDTHS = (250, 160, 130, 90, 90, 90, 110)
"""Of the columns, until the user changes them."""


class PostingsPage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stale = False
        self._count = 0
        self._samples = 0
        self.model = PostingsModel()
        self.rejected = RejectedModel()
        self.count = QLabel()
        self.count.setProperty("role", "heading")
        self.count.setWordWrap(True)
        self.files = QPushButton(self.tr("Import files…"))
        self.folder = QPushButton(self.tr("Import a folder…"))
        self.paste = QPushButton(self.tr("Paste a posting…"))
        self.samples = QPushButton(self.tr("Remove the samples"))
        self.filter = QLineEdit(placeholderText=self.tr("Filter by title, company, location or source"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter"))
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("Status"))
        self.status.addItem(self.tr("Any status"), "")
        for status in STATUSES:
            self.status.addItem(status_text(status), status)
        self.shown = QLabel()
        self.shown.setProperty("role", "muted")
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setEnabled(False)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setEnabled(False)
        self.editor = StatusEditor()
        self.table = self._make_table()
        self.report = self._make_report()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._lay_out()
        self._connect()

    # ---- how it is built

    def _make_table(self) -> QTableView:
        table = _table(self.tr("Stored postings"))
        table.setModel(self.model)
        table.setSortingEnabled(True)
        table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, width)
        kept = self._desk.settings.state("postings-columns")
        if not kept.isEmpty():
            header.restoreState(kept)
        return table

    def _make_report(self) -> QWidget:
        report = QWidget()
        self.report_said = QLabel()
        self.report_said.setWordWrap(True)
        self.report_said.setProperty("role", "heading")
        self.report_close = QPushButton(self.tr("Close"))
        self.report_close.clicked.connect(report.hide)
        self.report_table = _table(self.tr("What the last import left out"))
        self.report_table.setModel(self.rejected)
        self.report_table.horizontalHeader().resizeSection(0, 220)
        self.report_table.horizontalHeader().resizeSection(1, 70)
        self.report_table.horizontalHeader().setStretchLastSection(True)
        top = QHBoxLayout()
        top.addWidget(self.report_said, 1)
        top.addWidget(self.report_close)
        layout = QVBoxLayout(report)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.report_table, 1)
        report.hide()
        return report

    def _lay_out(self) -> None:
        top, tools = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.count, 1)
        for button in (self.undo, self.files, self.folder, self.paste):
            top.addWidget(button)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.status)
        tools.addWidget(self.shown)
        for button in (self.samples, self.delete):
            tools.addWidget(button)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.addWidget(self.table)
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setMinimumWidth(260)
        side.setWidget(self.editor)
        sides.addWidget(side)
        sides.setSizes([760, 300])
        sides.setStretchFactor(0, 1)
        sides.setChildrenCollapsible(False)
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
        self.empty = QWidget()
        words = QLabel(
            self.tr(
                "No postings yet. Drop files or folders of postings anywhere on the window, "
                "import them, or paste the text of one."
            )
        )
        words.setProperty("role", "heading")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.try_samples = QPushButton(self.tr("Try the samples"))
        middle = QVBoxLayout(self.empty)
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addWidget(self.try_samples, alignment=Qt.AlignmentFlag.AlignCenter)
        middle.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(body)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        desk = self._desk
        self.files.clicked.connect(self._on_files)
        self.folder.clicked.connect(self._on_folder)
        self.paste.clicked.connect(self._on_paste)
        self.samples.clicked.connect(self._on_remove_samples)
        self.try_samples.clicked.connect(lambda: desk.change_postings(lambda ws: ws.add_samples()))
        self.delete.clicked.connect(self._on_delete)
        self.undo.clicked.connect(desk.undo.undo)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._on_delete,
                  context=Qt.ShortcutContext.WidgetShortcut)  # fmt: skip
        self._typing.timeout.connect(self._filter)
        self.filter.textChanged.connect(self._typing.start)
        self.status.currentIndexChanged.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.table.horizontalHeader().sectionResized.connect(self._on_columns)
        self.table.horizontalHeader().sectionMoved.connect(self._on_columns)
        self.editor.set_asked.connect(self._on_set_status)
        self.editor.entries_changed.connect(self._on_entries)
        self.editor.show_asked.connect(self._on_show)
        desk.undo.canUndoChanged.connect(self.undo.setEnabled)
        desk.undo.undoTextChanged.connect(self._on_undo_text)
        desk.postings_changed.connect(self._on_postings)
        desk.status_changed.connect(self._on_status)
        desk.imported.connect(self._on_imported)
        desk.work.changed.connect(self._on_work)

    # ---- what the library holds

    def _on_postings(self) -> None:
        rows = list(self._desk.rows.values())
        self._samples = sum(row.sample for row in rows)
        self._count = len(rows)
        said = self.tr("1 posting") if len(rows) == 1 else self.tr("{0} postings").format(_number(len(rows)))
        if self._samples:
            said += self.tr(", {0} of them samples").format(_number(self._samples))
        self.count.setText(said)
        self.samples.setVisible(self._samples > 0)
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
        all_shown = self.model.rowCount() == self.model.all
        self.shown.setText(
            "" if all_shown else self.tr("{0} of {1}").format(_number(self.model.rowCount()), _number(self.model.all))
        )

    def _chosen(self) -> list[PostingRow]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.posting(row) for row in rows]

    def _on_chosen(self) -> None:
        rows = self._chosen()
        self.delete.setEnabled(bool(rows))
        self.editor.show_postings(rows)
        self._fetch_entries()

    def _on_columns(self) -> None:
        self._desk.settings.keep_state("postings-columns", self.table.horizontalHeader().saveState())

    # ---- coming in

    def _on_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Import postings"))
        if paths:
            self._desk.import_postings([Path(p) for p in paths])

    def _on_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Import a folder of postings"))
        if path:
            self._desk.import_postings([Path(path)])

    def _on_paste(self) -> None:
        dialog = PasteDialog(self, QGuiApplication.clipboard().text())
        dialog.given.connect(self._on_pasted)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_pasted(self, said: dict[str, str]) -> None:
        firm, place, link = said["organization"], said["location"], said["url"]
        self._desk.change_postings(
            lambda ws: ws.add_pasted(said["text"], said["title"], organization=firm, location=place, url=link)
        )

    def _on_imported(self, report: ImportReport) -> None:
        self.rejected.set_rows(report.rejected)
        said = [
            self.tr("{0} added").format(_number(report.added)),
            self.tr("{0} were there already").format(_number(report.duplicates)),
        ]
        if report.updated:
            said.append(self.tr("{0} brought up to date").format(_number(report.updated)))
        said.append(self.tr("{0} left out").format(_number(len(report.rejected))))
        self.report_said.setText(self.tr("The last import: {0}").format(", ".join(said)))
        self.report.setVisible(bool(report.rejected))

    # ---- going out

    def _on_delete(self) -> None:
        ids = tuple(row.id for row in self._chosen())
        if ids:
            self._desk.undo.push(DeletePostings(self._desk, ids))

    def _on_remove_samples(self) -> None:
        ids = tuple(row.id for row in self._desk.rows.values() if row.sample)
        self._desk.undo.push(DeletePostings(self._desk, ids))

    def _on_undo_text(self, what: str) -> None:
        self.undo.setToolTip(self.tr("Undo: {0}").format(what) if what else "")

    # ---- what became of them

    def _on_set_status(self, status: str, date: str, note: str) -> None:
        from matcher.workspace import StatusEntry

        entry = StatusEntry(status, date, note)

        def make(entries: Entries) -> Entries:
            return (*(e for e in entries if e.status != status), entry)

        self._change_statuses(make)

    def _on_entries(self, entries: Entries) -> None:
        self._change_statuses(lambda _entries: entries)

    def _change_statuses(self, make) -> None:  # type: ignore[no-untyped-def]
        ids = tuple(row.id for row in self._chosen())
        if ids:
            self._desk.undo.push(StatusesChange(self._desk, ids, make))

    def _on_status(self, posting: str) -> None:
        row = self._desk.rows.get(posting)
        if row is not None:
            self.model.mark(row)
            chosen = self._chosen()
            if posting in [r.id for r in chosen]:
                self.editor.show_postings(chosen)
                self._stale = True

    def _on_work(self) -> None:
        """Once what was written is stored, what is shown of it can be read again."""
        if self._stale and not self._desk.work.running("write"):
            # The next write in turn, if there is one, begins before this timer.
            QTimer.singleShot(0, self._on_written)

    def _on_written(self) -> None:
        if self._stale and not self._desk.work.running("write"):
            self._fetch_entries()

    def _fetch_entries(self) -> None:
        self._stale = False
        ws, rows = self._desk.ws, self._chosen()
        if ws is None or len(rows) != 1:
            return
        id = rows[0].id

        def done(entries: Entries) -> None:
            if [row.id for row in self._chosen()] == [id]:
                self.editor.show_entries(entries)

        self._desk.work.start("statuses", lambda _tick: ws.statuses(id), done, self._failed)

    def _on_show(self, posting: str) -> None:
        self._desk.choose(posting)
        self._desk.page_asked.emit("matches")

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RolefitError):
            self._desk.notice("error", error.title, error.hint)


def _number(value: int) -> str:
    return QLocale().toString(value)


def _table(name: str) -> QTableView:
    table = QTableView()
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    return table
