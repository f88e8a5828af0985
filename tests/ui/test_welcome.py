"""The first screen: shown once for a new library, left for the results by a résumé or by the samples."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from matcher.workspace import Passphrase
from ui.app import build
from ui.window import Window

pytest_plugins = ["tests.ui.fixtures_c"]

LEFT = Qt.MouseButton.LeftButton
KEY = Passphrase("four words are best")


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[list[Window]]:
    made: list[Window] = []
    yield made
    for window in made:
        window.close()
        window.desk.close()


def opened(windows: list[Window], qtbot: QtBot, home: Path) -> Window:
    window = build(home)
    windows.append(window)
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_new_library_welcomes_and_the_samples_lead_to_results(
    windows: list[Window], qtbot: QtBot, home: Path, resume_text: str
) -> None:
    window = opened(windows, qtbot, home)
    assert window.welcome.isVisible()
    assert not window.sidebar.isVisible()
    assert str(home) in window.welcome.where.text()
    assert not window.welcome.samples.isEnabled()
    window.open_library(source=KEY)
    qtbot.waitUntil(window.welcome.samples.isEnabled, timeout=30_000)
    qtbot.mouseClick(window.welcome.samples, LEFT)
    qtbot.waitUntil(window.sidebar.isVisible, timeout=30_000)
    assert window.stack.currentWidget() is window.pages["matches"]
    assert not window.welcome.wanted()


def test_a_pasted_resume_leads_to_results_and_the_welcome_does_not_come_again(
    windows: list[Window], qtbot: QtBot, home: Path, resume_text: str
) -> None:
    window = opened(windows, qtbot, home)
    window.open_library(source=KEY)
    qtbot.waitUntil(window.welcome.paste.isEnabled, timeout=30_000)
    QGuiApplication.clipboard().setText("")
    qtbot.mouseClick(window.welcome.paste, LEFT)
    assert window.banner.isVisible()
    assert window.welcome.isVisible()
    QGuiApplication.clipboard().setText(resume_text)
    qtbot.mouseClick(window.welcome.paste, LEFT)
    qtbot.waitUntil(window.sidebar.isVisible, timeout=30_000)
    window.close()
    window.desk.close()
    again = opened(windows, qtbot, home)
    assert not again.welcome.isVisible()
    assert again.sidebar.isVisible()


def test_any_page_can_be_reached_from_the_welcome(windows: list[Window], qtbot: QtBot, home: Path) -> None:
    window = opened(windows, qtbot, home)
    window.show_page("settings")
    assert window.sidebar.isVisible()
    assert window.stack.currentWidget() is window.pages["settings"]


def test_a_session_that_stores_nothing_is_not_welcomed(windows: list[Window], qtbot: QtBot) -> None:
    window = build(None, store=False)
    windows.append(window)
    qtbot.addWidget(window)
    window.show()
    assert not window.welcome.isVisible()
