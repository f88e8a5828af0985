"""Makes all objects of the window and hands them down; shows the window before anything heavy is imported."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from matcher import assets
from matcher.assets import default_home
from ui import report, theme
from ui.desk import Desk
from ui.garbage import Collector
from ui.settings import Settings
from ui.window import Window
from ui.work import Work

if TYPE_CHECKING:
    from matcher.workspace import KeySource, Workspace


def translate(app: QApplication, choice: str) -> None:
    """Install our texts and Qt's own in the chosen language; English is what the code says."""
    language = QLocale.system().name()[:2] if choice == "system" else choice
    if language == "en":
        return
    if choice != "system":
        QLocale.setDefault(QLocale(choice))
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
        (str(assets.path("translations")), f"rolefit_{language}"),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)


def build(home: Path | None, *, store: bool = True) -> Window:
    """The window with all it needs, on the running QApplication; the library is not open yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    home = (home or default_home()) if store else None
    settings = Settings(home)
    translate(app, settings.get("language"))
    theme.apply(app, settings.get("theme"))
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _: theme.apply(app, settings.get("theme")))
    work = Work()
    desk = Desk(settings, work)
    window = Window(desk, home)
    report.watch(window, work)
    return window


def opener(home: Path | None, source: KeySource | None = None) -> Callable[[], Workspace]:
    """What opens the library, off the window's thread; `home` None opens a session that stores nothing."""

    def make() -> Workspace:
        from matcher.workspace import Workspace

        return Workspace.unstored() if home is None else Workspace.open(home, source)

    return make


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
