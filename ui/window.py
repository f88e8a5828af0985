"""The frame: side bar, pages, banner, busy bar, menus; files dropped anywhere on it; nothing of what the pages show.

It appears empty and is furnished at once afterwards, so nothing that a page needs is imported before the first paint.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QStringListModel, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.menus import Menus
from ui.pages import PAGES
from ui.saying import counted
from ui.settings import WELCOMED, Settings

if TYPE_CHECKING:
    from matcher.model import ImportReport
    from matcher.workspace import KeySource
    from ui.desk import Desk
    from ui.widgets.welcome import WelcomeView

WIDE = 1000
SIDEBAR, SIDEBAR_NARROW = 168, 122
"""Pixels of the side bar in a window at least WIDE, and below."""

NESTED = 8
"""Layouts inside one another, of which each may pass a new size on to the next."""


class Window(QMainWindow):
    painted = Signal()
    """Once, when the empty window was first drawn."""

    desk: Desk
    welcome: WelcomeView

    def __init__(self, settings: Settings, home: Path | None) -> None:
        super().__init__()
        self.settings = settings
        self.home = home
        self.pages: dict[str, QWidget] = {}
        self._was_painted = self._furnished = False
        self._say_title()
        self.setAcceptDrops(True)
        self.resize(1280, 820)
        self.setMinimumSize(760, 480)

        self.stack = QStackedWidget()
        self.sidebar = QListView(objectName="sidebar")
        self.sidebar.setModel(QStringListModel([self.tr(row.title) for row in PAGES], self.sidebar))
        self.sidebar.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.sidebar.setFixedWidth(SIDEBAR)
        self.sidebar.setAccessibleName(self.tr("Pages"))
        self.sidebar.setCurrentIndex(self.sidebar.model().index(0, 0))
        self.sidebar.setVisible(not self._first_run())

        body = QWidget()
        self._right = QVBoxLayout()
        self._right.setContentsMargins(0, 12, 16, 8)
        self._right.setSpacing(8)
        self._right.addWidget(self.stack, 1)
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        left = QVBoxLayout()
        left.setContentsMargins(0, 12, 0, 8)
        left.addWidget(self.sidebar)
        layout.addLayout(left)
        layout.addLayout(self._right, 1)
        self.setCentralWidget(body)
        self.menus = Menus(self, self.show_page)
        theme.dress(self)
        geometry = settings.state("window")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def furnish(self, desk: Desk) -> Iterator[None]:
        """Put in what the window shows, what is seen first at the start; after each step, of some 50 ms at the most, there
        is time for other things.

        The library is opened when all is done, so that no page misses it.
        """
        from ui.unlocking import Unlocker
        from ui.widgets.banner import Banner
        from ui.widgets.busy import BusyBar

        self.desk = desk
        self.unlocker = Unlocker(desk, self.home, self)
        self.banner, self.busy = Banner(), BusyBar(desk.work)
        self._right.insertWidget(0, self.banner)
        self._right.addWidget(self.busy)
        self.menus.furnish(desk)
        yield
        if self._first_run():
            self._welcome()
        else:
            PAGES[0].load()
            yield
            self._show(PAGES[0].name)
        yield
        desk.noticed.connect(self.banner.show_notice)
        desk.page_asked.connect(self.show_page)
        desk.imported.connect(self._on_imported)
        desk.resume_changed.connect(self.banner.hide_trouble)
        desk.doubted.connect(self._ask_about)
        desk.library_lost.connect(self.open_library)
        self.unlocker.unstored.connect(self._on_unstored)
        self.sidebar.selectionModel().currentChanged.connect(lambda now, _before: self._show(PAGES[now.row()].name))
        for row in PAGES:
            if row.name not in self.pages:
                row.load()
                yield
                self._page(row.name)
                yield
        if not self._first_run():
            self._welcome()
        self.stack.currentChanged.connect(self._on_page)
        self._furnished = True

    def _first_run(self) -> bool:
        """A library that is kept, and whose owner was not welcomed yet."""
        return self.home is not None and self.settings.state(WELCOMED).isEmpty()

    def _welcome(self) -> None:
        from ui.widgets.welcome import WelcomeView

        self.welcome = WelcomeView(self.desk, self.home)
        self.welcome.finished.connect(lambda: self.show_page(PAGES[0].name))
        self.stack.addWidget(self.welcome)

    def _page(self, name: str) -> QWidget:
        """The page of that name, made when it is first asked for."""
        page = self.pages.get(name)
        if page is None:
            row = next(row for row in PAGES if row.name == name)
            self.pages[name] = page = row.load()(self.desk)
            before = [other.name for other in PAGES].index(name)
            self.stack.insertWidget(sum(other.name in self.pages for other in PAGES[:before]), page)
        return page

    def _show(self, name: str) -> None:
        self.stack.setCurrentWidget(self._page(name))

    def _say_title(self) -> None:
        self.setWindowTitle("Rolefit" if self.home else self.tr("Rolefit: a session that stores nothing"))

    def open_library(self, documents: Sequence[Path] = (), source: KeySource | None = None) -> None:
        """Open the library in the background; the window is usable meanwhile."""
        self.unlocker.open(documents, source)

    def close_library(self) -> None:
        """Let go of the library and all work; a window that was closed before it was furnished has none."""
        if self._furnished:
            self.desk.close()

    def _on_unstored(self) -> None:
        self.home = None
        self._say_title()

    def show_page(self, name: str) -> None:
        """Bring the page of that name to the front."""
        place = [row.name for row in PAGES].index(name)
        self.sidebar.setCurrentIndex(self.sidebar.model().index(place, 0))
        self._show(name)
        # Or Qt would pass the focus on to whatever comes next to what is hidden now.
        self._page(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_page(self) -> None:
        self.sidebar.setVisible(self.stack.currentWidget() is not self.welcome)

    def _on_imported(self, report: ImportReport) -> None:
        said = [counted(report.added, self.tr("1 posting added."), self.tr("{0} postings added."))]
        if report.duplicates:
            said.append(counted(report.duplicates, self.tr("1 was there already."), self.tr("{0} were there already.")))
        if report.rejected:
            left_out = counted(len(report.rejected), self.tr("1 could not be read"), self.tr("{0} could not be read"))
            said.append(self.tr("{0}: the Postings page says why.").format(left_out))
        # Where the page that says why is in front, a word that leaves by itself is enough.
        untold = report.rejected and self.stack.currentWidget() is not self.pages.get("postings")
        self.desk.notice("warning" if untold else "good", " ".join(said))

    # ---- files dropped anywhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._furnished and _files(event.mimeData().urls()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            # Qt shows new widgets one by one and gives what scrolls its height a turn later: laid out to the end before
            # anything is painted, nothing is seen squeezed. A pass may miss what it posts itself.
            for _ in range(NESTED):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

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
            self.desk.take(paths, self._place_of(event.position().toPoint()))

    def _place_of(self, at: QPoint) -> str:
        """What is asked for where files fell: the nearest widget that says so decides, then the page."""
        from ui.desk.drops import ANYWHERE, POSTINGS, RESUME, TAKES

        widget: QWidget | None = self.childAt(at)
        while widget is not None and widget is not self:
            if widget.property(TAKES):
                return str(widget.property(TAKES))
            widget = widget.parentWidget()
        shown = self.stack.currentWidget()
        if shown is self.welcome:
            return RESUME
        return next((name for name in (RESUME, POSTINGS) if self.pages.get(name) is shown), ANYWHERE)

    def _ask_about(self, path: Path) -> None:
        from ui.widgets.drop_question import DropQuestion

        DropQuestion(self.desk, path, self).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep_state("window", self.saveGeometry())
        if self._furnished:
            self.desk.stop_work()
        super().closeEvent(event)


def _files(urls: Sequence[QUrl]) -> list[Path]:
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
