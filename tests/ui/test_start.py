"""How the window comes to be: an empty frame first, then what is looked at, then the rest, then the library."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import until
from ui.app import frame, furnish, start
from ui.pages import PAGES
from ui.window import Window

HEAVY = ("numpy", "sklearn", "matcher.workspace", "matcher.store", "ui.desk", "ui.pages.matches")


@pytest.fixture
def bare(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    made = frame(tmp_path)
    yield made
    made.close()
    made.close_library()


@pytest.fixture
def unstored(qapp: QApplication) -> Iterator[Window]:
    made = frame(None, store=False)
    yield made
    made.close()
    made.close_library()


def names(window: Window) -> list[str]:
    return [name for page in map(window.stack.widget, range(window.stack.count()))
            for name, other in window.pages.items() if other is page]  # fmt: skip


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    program = (
        "import sys\nfrom PySide6.QtWidgets import QApplication\napp = QApplication([])\nfrom ui.app import frame\n"
        "window = frame(None, store=False)\nwindow.painted.connect(app.quit)\nwindow.show()\napp.exec()\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert answer.stdout.strip() == "[]"


def test_the_welcome_is_what_a_new_library_shows_first(bare: Window) -> None:
    assert bare.sidebar.isHidden()
    steps = furnish(bare)
    next(steps), next(steps)
    assert bare.stack.currentWidget() is bare.welcome and not bare.pages
    for _ in steps:
        assert bare.stack.currentWidget() is bare.welcome
    assert names(bare) == [row.name for row in PAGES]


def test_without_one_the_first_page_is(unstored: Window) -> None:
    window, steps = unstored, furnish(unstored)
    next(steps), next(steps), next(steps)
    assert list(window.pages) == [PAGES[0].name] and not window.sidebar.isHidden()
    for _ in steps:
        assert window.stack.currentWidget() is window.pages[PAGES[0].name]


def test_a_page_asked_for_early_is_made_at_once(unstored: Window) -> None:
    window, steps = unstored, furnish(unstored)
    next(steps), next(steps), next(steps), next(steps)
    window.sidebar.setCurrentIndex(window.sidebar.model().index(3, 0))
    assert window.stack.currentWidget() is window.pages[PAGES[3].name]
    for _ in steps:
        assert window.stack.currentWidget() is window.pages[PAGES[3].name]
    assert names(window) == [row.name for row in PAGES]


def test_a_menu_chosen_before_there_is_anything_does_nothing(bare: Window) -> None:
    for action in bare.menuBar().actions()[2].menu().actions():  # type: ignore[attr-defined]
        action.trigger()
    assert not bare.pages


def test_what_is_imported_beside_the_window_knows_no_widgets() -> None:
    program = "import sys, ui.live\nprint([name for name in sys.modules if name.startswith('PySide6')])"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert answer.stdout.strip() == "[]"


def test_the_program_paints_then_furnishes_then_opens(unstored: Window) -> None:
    seen: list[bool] = []
    unstored.painted.connect(lambda: seen.append(bool(unstored.pages)))
    start(unstored, ())
    assert not unstored.pages
    unstored.show()
    until(lambda: unstored._furnished and unstored.desk.ws is not None)
    assert seen == [False]


def test_a_window_that_is_never_seen_opens_all_the_same(unstored: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.app.UNSEEN_MS", 1)
    start(unstored, ())
    until(lambda: unstored._furnished and unstored.desk.ws is not None)


def test_closing_at_once_is_fine(unstored: Window) -> None:
    unstored.show()
    assert unstored.close()
    unstored.close_library()
    assert not unstored.isVisible() and not unstored.pages
