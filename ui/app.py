"""Makes all objects of the window and hands them down; shows the window before anything heavy is imported."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from matcher.assets import default_home
from ui import language, report, theme
from ui.backing import Backing
from ui.desk import Desk
from ui.garbage import Collector
from ui.settings import Settings
from ui.window import Window
from ui.work import Work


def build(home: Path | None, *, store: bool = True) -> Window:
    """The window with all it needs, on the running QApplication; the library is not open yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    home = (home or default_home()) if store else None
    settings = Settings(home)
    language.install(app, settings.get("language"))
    theme.apply(app, settings.get("theme"))
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _: theme.apply(app, settings.get("theme")))
    work = Work()
    desk = Desk(settings, work)
    window = Window(desk, home)
    report.watch(window, work)
    Backing(desk)
    return window


def run(home: Path | None, documents: Sequence[Path], *, store: bool = True) -> int:
    """Open the window and work until it closes."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Rolefit")
    app.setApplicationDisplayName("Rolefit")
    app.setDesktopFileName("rolefit")
    Collector(app)
    window = build(home, store=store)
    window.show()
    # After the first paint: opening the library imports what a window does not need to appear.
    QTimer.singleShot(0, lambda: window.open_library(documents))
    code = app.exec()
    window.desk.close()
    return code
