"""Pictures of every page on the samples: light and dark, 100 % and 200 %, and a narrow window.

    python -m tests.ui.screenshots FOLDER [--page NAME]

Each look is a process of its own, because Qt takes its scale at the start.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

LOOKS = (("light", 1, 1280), ("dark", 1, 1280), ("light", 2, 1280), ("dark", 2, 1280), ("light", 1, 760))
"""Theme, scale, width of the window."""

LENS_TABS = ("gap", "path", "pictures", "titles")

HEIGHT = 820
LONGEST = 60.0
"""Seconds that a page may take to come to rest."""


def take(folder: Path, theme: str, scale: int, width: int, only: str) -> None:
    """All pages, or `only` one, in one look."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from ui import theme as themes
    from ui.app import build
    from ui.pages import PAGES

    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_GB"))
    window = build(None, store=False)
    window.desk.settings.set("theme", theme)
    themes.apply(app, theme)
    window.resize(width, HEIGHT)
    window.show()
    window.open_library()
    rest(app, lambda: window.desk.ranking is not None and not window.desk.work._jobs)
    name = f"{theme}-{100 * scale}" + ("-narrow" if width < 1000 else "")
    for place, row in enumerate(PAGES, 1):
        if only not in ("", row.name):
            continue
        window.show_page(row.name)
        rest(app, lambda: not window.desk.work._jobs)
        if row.name == "role-lens":
            take_lens(app, window, folder, f"{place}-{row.name}", name)
        else:
            take_tabs(app, window, folder, f"{place}-{row.name}", name)
    if only in ("", "matches"):
        take_matches(app, window, folder, name)
    window.close()
    window.desk.close()


def take_tabs(app, window, folder: Path, page: str, name: str) -> None:  # type: ignore[no-untyped-def]
    """A page, each of its tabs where it has some."""
    tabs = getattr(window.stack.currentWidget(), "tabs", None)
    for tab in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(tab)
            rest(app, lambda: not window.desk.work._jobs)
        window.grab().save(str(folder / f"{page}{f'-{tab + 1}' if tabs is not None else ''}-{name}.png"))


def take_lens(app, window, folder: Path, page: str, name: str) -> None:  # type: ignore[no-untyped-def]
    """Each tab of the role lens; the pictures also alone, in their whole height."""
    from ui.pages.role_lens import RoleLensPage

    lens = window.pages["role-lens"]
    assert isinstance(lens, RoleLensPage)
    for tab, what in enumerate(LENS_TABS):
        lens.tabs.setCurrentIndex(tab)
        rest(app, lambda: not window.desk.work._jobs)
        window.grab().save(str(folder / f"{page}-{what}-{name}.png"))
    lens.tabs.setCurrentIndex(LENS_TABS.index("pictures"))
    rest(app, lambda: not window.desk.work._jobs)
    lens.pictures.grab().save(str(folder / f"{page}-pictures-whole-{name}.png"))


def take_matches(app, window, folder: Path, name: str) -> None:  # type: ignore[no-untyped-def]
    """The matches with a what-if in force, and with the evidence open."""
    from ui.pages.matches import MatchesPage

    window.show_page("matches")
    page = window.pages["matches"]
    assert isinstance(page, MatchesPage) and window.desk.ranking is not None
    window.desk.choose(window.desk.ranking.ids[7])
    rest(app, lambda: not window.desk.work._jobs)
    study = page.detail.study
    if study is not None and study.explanation.gaps:
        window.desk.toggle(study.explanation.gaps[0].skill)
        rest(app, lambda: not window.desk.work._jobs)
    window.grab().save(str(folder / f"1-matches-what-if-{name}.png"))
    page.detail.show_requirement(3)
    page.detail.wide.setChecked(True)
    rest(app, page.detail.evidence.pages.drawn)
    window.grab().save(str(folder / f"1-matches-evidence-{name}.png"))


def rest(app, done: Callable[[], object]) -> None:  # type: ignore[no-untyped-def]
    """Let the window work until `done` and a moment longer, for timers and the last painting."""
    start, since = time.monotonic(), None
    while time.monotonic() - start < LONGEST:
        app.processEvents()
        time.sleep(0.01)
        if not done():
            since = None
        elif since is None:
            since = time.monotonic()
        elif time.monotonic() - since > 0.6:
            return
    raise SystemExit("a page did not come to rest")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--page", default="", metavar="NAME", help="only this page (role-lens, matches …)")
    parser.add_argument("--look", nargs=3, metavar=("THEME", "SCALE", "WIDTH"))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.look:
        theme, scale, width = options.look
        take(options.folder, theme, int(scale), int(width), options.page)
        return
    for look in LOOKS:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(look[1])}
        words = [sys.executable, "-m", "tests.ui.screenshots", str(options.folder), "--look", *map(str, look)]
        words += ["--page", options.page] if options.page else []
        subprocess.run(words, env=environment, check=True)


if __name__ == "__main__":
    main()
