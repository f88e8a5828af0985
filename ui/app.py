"""Makes all objects of the window and hands them down; shows the window before anything heavy is imported."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from matcher.assets import default_home
from ui import language, theme
from ui.garbage import Collector
from ui.settings import Settings
from ui.window import Window

UNSEEN_MS = 1000
"""A window that is not drawn until then (started minimised, behind others) is furnished all the same."""


def frame(home: Path | None, *, store: bool = True) -> Window:
    """The empty window in the user's language and colours, on the running QApplication."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    home = (home or default_home()) if store else None
    settings = Settings(home)
    language.install(app, settings.get("language"))
    theme.apply(app, settings.get("theme"))
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _: theme.apply(app, settings.get("theme")))
    return Window(settings, home)


def furnish(window: Window) -> Iterator[None]:
    """Give a window all that it shows and works with, step by step; the library is not open yet."""
    from ui import report
    from ui.backing import Backing
    from ui.desk import Desk
    from ui.work import Work

    work = Work()
    report.watch(window, work)
    desk = Desk(window.settings, work)
    yield from window.furnish(desk)
    Backing(desk)


def build(home: Path | None, *, store: bool = True) -> Window:
    """The window with all it needs, at once."""
    window = frame(home, store=store)
    for _ in furnish(window):
        pass
    return window


def run(home: Path | None, documents: Sequence[Path], *, store: bool = True) -> int:
    """Open the window and work until it closes."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Rolefit")
    app.setApplicationDisplayName("Rolefit")
    app.setDesktopFileName("rolefit")
    Collector(app)
    window = frame(home, store=store)
    start(window, documents)
    window.show()
    code = app.exec()
    window.close_library()
    return code


def start(window: Window, documents: Sequence[Path]) -> None:
    """Once the window was painted, furnish it and open the library, with time for other things in between."""
    steps = furnish(window)

    def step() -> None:
        try:
            next(steps)
        except StopIteration:
            window.open_library(documents)
        else:
            QTimer.singleShot(0, step)

    def begin() -> None:
        unseen.stop()
        window.painted.disconnect(begin)
        step()

    unseen = QTimer(window, singleShot=True, interval=UNSEEN_MS)
    unseen.timeout.connect(begin)
    window.painted.connect(begin)
    unseen.start()
