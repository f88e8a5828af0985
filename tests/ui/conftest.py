"""A window over the bundled samples, in a session that stores nothing: built once, put back to its start for each test."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from matcher.model import WhatIf
from ui import theme
from ui.app import build
from ui.garbage import Collector
from ui.models.filters import Filter
from ui.pages.matches import SHARES_WIDE, MatchesPage
from ui.window import Window

LONGEST = 30_000
"""Milliseconds that a test waits for what must come."""


def until(done: Callable[[], object], longest: int = LONGEST) -> None:
    """Run the event loop until `done()`. (QTest.qWait holds Python's lock and starves the background work.)"""
    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: done() and loop.quit())
    look.start(5)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    end.start(longest)
    loop.exec()
    assert done(), "it did not happen in time"


WARMING = "role-warm"
"""Work ahead of its time that no test waits for: seconds of it, under way while the window answers."""


def settle(window: Window) -> None:
    """Wait for all that is under way, timers that gather keystrokes included."""
    page, jobs = matches_of(window), window.desk.work._jobs
    timers, why = (page._walking, page._listing), page.detail.why
    until(lambda: not jobs.keys() - {WARMING} and not any(t.isActive() for t in timers) and not why.filling())
    lay_out()


class _Moves(QObject):
    """Counts what still moves."""

    KINDS = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show})

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() in self.KINDS
        return False


def lay_out() -> None:
    """Run the event loop until nothing moves any more: a scrolled widget is squeezed first, and grows a turn later."""
    moves, app = _Moves(), QCoreApplication.instance()
    assert app is not None
    app.installEventFilter(moves)
    try:
        for _ in range(50):
            moves.seen = 0
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()
            if not moves.seen:
                return
    finally:
        app.removeEventFilter(moves)
    raise AssertionError("the window never comes to rest")


def matches_of(window: Window) -> MatchesPage:
    page = window.pages["matches"]
    assert isinstance(page, MatchesPage)
    return page


def explained(page: MatchesPage) -> str:
    """The posting that is taken apart beside the list."""
    assert page.detail.study is not None
    return page.detail.study.explanation.opening.posting.id


@pytest.fixture(autouse=True, scope="session")
def _collector(qapp: QApplication) -> Iterator[None]:
    """As in the program: no garbage is collected on a worker's thread, or inside Qt."""
    collector = Collector(qapp)
    yield
    collector.deleteLater()
    gc.enable()


@pytest.fixture(autouse=True)
def _no_leftovers(qapp: QApplication) -> Iterator[None]:
    """What a test left over goes before the next one begins."""
    yield
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def sample_window(qapp: QApplication) -> Iterator[Window]:
    window = build(None, store=False)
    theme.apply(qapp, "light")
    window.resize(1280, 820)
    window.show()
    window.open_library()
    until(lambda: window.desk.ranking is not None)
    settle(window)
    yield window
    window.close()
    window.desk.close()


@pytest.fixture
def window(sample_window: Window) -> Iterator[Window]:
    """The window on the samples: page Matches, best posting chosen, no filter, no what-if, nothing hidden."""
    desk, page = sample_window.desk, matches_of(sample_window)
    sample_window.resize(1280, 820)
    sample_window.show_page("matches")
    page.splitter.setSizes(SHARES_WIDE)
    page.detail.wide.setChecked(False)
    page.detail.tabs.setCurrentWidget(page.detail.why)
    page.bar.set_filter(Filter())
    page.bar.more.setChecked(False)
    page.bar.opens.setChecked(False)
    desk.set_what_if(WhatIf())
    settle(sample_window)
    assert desk.ranking is not None
    desk.choose(desk.ranking.ids[0])
    settle(sample_window)
    yield sample_window
    while desk.undo.canUndo():
        desk.undo.undo()
    settle(sample_window)


@pytest.fixture
def page(window: Window) -> MatchesPage:
    return matches_of(window)
