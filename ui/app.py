"""Makes all objects of the window and hands them down; shows the window before anything heavy is imported."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from matcher.assets import default_home
from matcher.progress import Progress
from ui import language, theme
from ui.garbage import Collector
from ui.settings import Settings
from ui.window import Window

if TYPE_CHECKING:
    from ui.work import Work

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


def furnish(window: Window, work: Work | None = None) -> Iterator[None]:
    """Give a window all that it shows and works with, step by step; the library is not open yet."""
    from ui import report
    from ui.backing import Backing
    from ui.desk import Desk
    from ui.work import Work

    work = work or Work()
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

    def begin() -> None:
        from ui.work import Work

        unseen.stop()
        window.painted.disconnect(begin)
        work = Work()
        steps = furnish(window, work)

        def step(_: object = None) -> None:
            try:
                next(steps)
            except StopIteration:
                window.open_library(documents)
            else:
                QTimer.singleShot(0, step)

        # What fails there fails again in the first step, and is reported then.
        work.start("load", _load, step, step)

    unseen = QTimer(window, singleShot=True, interval=UNSEEN_MS)
    unseen.timeout.connect(begin)
    window.painted.connect(begin)
    unseen.start()


def _load(_tick: Progress) -> None:
    """Import what is needed first and has nothing to do with Qt: a tenth of a second in which the window can answer."""
    from ui import live  # noqa: F401
