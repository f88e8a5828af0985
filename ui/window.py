"""The frame: side bar, pages, banner, busy bar, menus; files dropped anywhere on it; nothing of what the pages show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStringListModel, QUrl
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.pages import PAGES
from ui.widgets.banner import Banner
from ui.widgets.busy import BusyBar


class Window(QMainWindow):
    def __init__(self, desk: Desk, home: Path | None) -> None:
        super().__init__()
        self.desk = desk
        self.home = home
        self.setWindowTitle("Rolefit" if home else self.tr("Rolefit: a session that stores nothing"))
        self.setAcceptDrops(True)
        self.resize(1280, 820)
        self.setMinimumSize(760, 480)

        self.banner = Banner()
        self.busy = BusyBar(desk.work)
        self.stack = QStackedWidget()
        self.sidebar = QListView(objectName="sidebar")
        self.sidebar.setModel(QStringListModel([self.tr(row.title) for row in PAGES], self.sidebar))
        self.sidebar.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.sidebar.setFixedWidth(176)
        self.sidebar.setAccessibleName(self.tr("Pages"))
        self.pages = {row.name: row.make(desk) for row in PAGES}
        for page in self.pages.values():
            self.stack.addWidget(page)

        body = QWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 12, 16, 8)
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
        geometry = desk.settings.state("window")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def open_library(self, documents: Sequence[Path] = ()) -> None:
        """Open the library in the background; the window is usable meanwhile."""
        from ui.app import opener

        self.desk.open(opener(self.home), documents)

    def show_page(self, name: str) -> None:
        """Bring the page of that name to the front."""
        place = list(self.pages).index(name)
        self.sidebar.setCurrentIndex(self.sidebar.model().index(place, 0))

    def _make_menus(self) -> None:
        file = self.menuBar().addMenu(self.tr("&File"))
        self._action(file, self.tr("&Open résumé…"), QKeySequence.StandardKey.Open, self._open_resume)
        self._action(file, self.tr("&Paste résumé text"), "Ctrl+Shift+V", self._paste_resume)
        file.addSeparator()
        self._action(file, self.tr("&Import postings…"), "Ctrl+I", self._import_files)
        self._action(file, self.tr("Import a &folder of postings…"), "Ctrl+Shift+I", self._import_folder)
        file.addSeparator()
        self._action(file, self.tr("&Quit"), QKeySequence.StandardKey.Quit, self.close)
        view = self.menuBar().addMenu(self.tr("&View"))
        for number, row in enumerate(PAGES, 1):
            self._action(view, self.tr(row.title), f"Ctrl+{number}", lambda _=False, n=row.name: self.show_page(n))

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
        said = self.tr("{0} postings added, {1} were there already.").format(report.added, report.duplicates)
        if report.rejected:
            said += " " + self.tr("{0} could not be read: the Postings page says why.").format(len(report.rejected))
        self.desk.notice("warning" if report.rejected else "good", said)

    # ---- files dropped anywhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData().urls()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

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
