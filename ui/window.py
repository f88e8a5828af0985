"""The frame: side bar, pages, banner, busy bar, menus; files dropped anywhere on it; nothing of what the pages show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, QUrl
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from matcher.model import WhatIf
from ui.desk import Desk
from ui.help import add_help_menu
from ui.pages import PAGES
from ui.saying import counted
from ui.unlocking import Unlocker
from ui.widgets.banner import Banner
from ui.widgets.busy import BusyBar
from ui.widgets.welcome import WelcomeView

if TYPE_CHECKING:
    from matcher.workspace import KeySource

WIDE = 1000
SIDEBAR, SIDEBAR_NARROW = 168, 122
"""Pixels of the side bar in a window at least WIDE, and below."""


class Window(QMainWindow):
    def __init__(self, desk: Desk, home: Path | None) -> None:
        super().__init__()
        self.desk = desk
        self.home = home
        self.unlocker = Unlocker(desk, home, self)
        self._say_title()
        self.setAcceptDrops(True)
        self.resize(1280, 820)
        self.setMinimumSize(760, 480)

        self.banner = Banner()
        self.busy = BusyBar(desk.work)
        self.stack = QStackedWidget()
        self.sidebar = QListView(objectName="sidebar")
        self.sidebar.setModel(QStringListModel([self.tr(row.title) for row in PAGES], self.sidebar))
        self.sidebar.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.sidebar.setFixedWidth(SIDEBAR)
        self.sidebar.setAccessibleName(self.tr("Pages"))
        self.pages = {row.name: row.make(desk) for row in PAGES}
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.welcome = WelcomeView(desk, home)
        self.stack.addWidget(self.welcome)

        body = QWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 12, 16, 8)
        right.setSpacing(8)
        right.addWidget(self.banner)
        right.addWidget(self.stack, 1)
        right.addWidget(self.busy)
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        left = QVBoxLayout()
        left.setContentsMargins(0, 12, 0, 8)
        left.addWidget(self.sidebar)
        layout.addLayout(left)
        layout.addLayout(right, 1)
        self.setCentralWidget(body)
        self._make_menus()

        self.sidebar.selectionModel().currentChanged.connect(lambda now, _before: self.stack.setCurrentIndex(now.row()))
        self.sidebar.setCurrentIndex(self.sidebar.model().index(0, 0))
        desk.noticed.connect(self.banner.show_notice)
        desk.page_asked.connect(self.show_page)
        desk.imported.connect(self._on_imported)
        self.unlocker.unstored.connect(self._on_unstored)
        self.stack.currentChanged.connect(self._on_page)
        self.welcome.finished.connect(lambda: self.show_page("matches"))
        if self.welcome.wanted():
            self.stack.setCurrentWidget(self.welcome)
        geometry = desk.settings.state("window")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def _say_title(self) -> None:
        self.setWindowTitle("Rolefit" if self.home else self.tr("Rolefit: a session that stores nothing"))

    def open_library(self, documents: Sequence[Path] = (), source: KeySource | None = None) -> None:
        """Open the library in the background; the window is usable meanwhile."""
        self.unlocker.open(documents, source)

    def _on_unstored(self) -> None:
        self.home = None
        self._say_title()

    def show_page(self, name: str) -> None:
        """Bring the page of that name to the front."""
        place = list(self.pages).index(name)
        self.sidebar.setCurrentIndex(self.sidebar.model().index(place, 0))
        self.stack.setCurrentIndex(place)

    def _on_page(self) -> None:
        self.sidebar.setVisible(self.stack.currentWidget() is not self.welcome)

    def _make_menus(self) -> None:
        file = self.menuBar().addMenu(self.tr("&File"))
        self._action(file, self.tr("&Open résumé…"), QKeySequence.StandardKey.Open, self._open_resume)
        self._action(file, self.tr("&Paste résumé text"), "Ctrl+Shift+V", self._paste_resume)
        file.addSeparator()
        self._action(file, self.tr("&Import postings…"), "Ctrl+I", self._import_files)
        self._action(file, self.tr("Import a &folder of postings…"), "Ctrl+Shift+I", self._import_folder)
        file.addSeparator()
        self._action(file, self.tr("&Quit"), QKeySequence.StandardKey.Quit, self.close)
        self._make_edit_menu()
        view = self.menuBar().addMenu(self.tr("&View"))
        for number, row in enumerate(PAGES, 1):
            self._action(view, self.tr(row.title), f"Ctrl+{number}", lambda _=False, n=row.name: self.show_page(n))
        add_help_menu(self)

    def _make_edit_menu(self) -> None:
        edit = self.menuBar().addMenu(self.tr("&Edit"))
        undo = self.desk.undo.createUndoAction(self, self.tr("Undo"))
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo = self.desk.undo.createRedoAction(self, self.tr("Redo"))
        redo.setShortcuts(QKeySequence.StandardKey.Redo)
        edit.addActions([undo, redo])
        edit.addSeparator()
        # The letters are the list's own keys: as shortcuts of the window they would be taken from every text field.
        for text, status in ((self.tr("&Save the posting\tS"), "saved"), (self.tr("Mark as &applied\tA"), "applied"),
                             (self.tr("&Hide the posting\tH"), "hidden")):  # fmt: skip
            self._action(edit, text, "", lambda _=False, s=status: self.desk.set_status(self.desk.chosen, s))
        edit.addSeparator()
        self._action(edit, self.tr("&Clear the what-if"), "Ctrl+0", lambda: self.desk.set_what_if(WhatIf()))

    def _action(self, menu, text: str, keys, slot) -> QAction:  # type: ignore[no-untyped-def]
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        menu.addAction(action)
        return action

    def _open_resume(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open résumé"), "", self.tr("Résumés (*.pdf *.txt *.md);;All files (*)")
        )
        if path:
            self.desk.open_resume(Path(path))

    def _paste_resume(self) -> None:
        from PySide6.QtGui import QGuiApplication

        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.desk.open_resume(text)
        else:
            self.desk.notice("warning", self.tr("The clipboard holds no text."), self.tr("Copy your résumé first."))

    def _import_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Import postings"))
        if paths:
            self.desk.import_postings([Path(p) for p in paths])

    def _import_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Import a folder of postings"))
        if path:
            self.desk.import_postings([Path(path)])

    def _on_imported(self, report) -> None:  # type: ignore[no-untyped-def]
        said = [counted(report.added, self.tr("1 posting added."), self.tr("{0} postings added."))]
        if report.duplicates:
            said.append(counted(report.duplicates, self.tr("1 was there already."), self.tr("{0} were there already.")))
        if report.rejected:
            left_out = counted(len(report.rejected), self.tr("1 could not be read"), self.tr("{0} could not be read"))
            said.append(self.tr("{0}: the Postings page says why.").format(left_out))
        self.desk.notice("warning" if report.rejected else "good", " ".join(said))

    # ---- files dropped anywhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData().urls()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = SIDEBAR if event.size().width() >= WIDE else SIDEBAR_NARROW
        # Other languages have longer names.
        self.sidebar.setFixedWidth(max(width, self.sidebar.sizeHintForColumn(0) + 4))

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _files(event.mimeData().urls())
        if paths:
            event.acceptProposedAction()
            self.raise_()
            self.desk.take(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.desk.settings.keep_state("window", self.saveGeometry())
        self.desk.work.cancel_all()
        super().closeEvent(event)


def _files(urls: Sequence[QUrl]) -> list[Path]:
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
