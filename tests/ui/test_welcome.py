"""The first screen: shown once for a new library, left for the results by a résumé or by the samples."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.app import build
from ui.desk import Desk
from ui.widgets.welcome import WelcomeView

pytest_plugins = ["tests.ui.small_desk"]

LEFT = Qt.MouseButton.LeftButton


def shown(desk: Desk, home: Path | None, qtbot: QtBot) -> WelcomeView:
    view = WelcomeView(desk, home)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    return view


def test_the_samples_lead_to_results(make_desk: Callable[..., Desk], qtbot: QtBot, home: Path) -> None:
    desk = make_desk(settings=home)
    view = shown(desk, home, qtbot)
    assert view.wanted()
    assert str(home) in view.where.text()
    assert not view.samples.isEnabled()
    desk.opened.emit()
    qtbot.mouseClick(view.samples, LEFT)  # before there is a ranking: the view waits for it
    with qtbot.waitSignal(view.finished, timeout=20_000):
        desk.open_resume(desk.ws.sample_resumes()[0])
    assert not view.wanted()
    assert not shown(desk, home, qtbot).wanted()


def test_a_pasted_resume_leads_to_results(
    make_desk: Callable[..., Desk], qtbot: QtBot, home: Path, resume_text: str
) -> None:
    desk = make_desk(settings=home)
    view = shown(desk, home, qtbot)
    desk.opened.emit()
    QGuiApplication.clipboard().setText("")
    with qtbot.waitSignal(desk.noticed):
        qtbot.mouseClick(view.paste, LEFT)
    assert view.wanted()
    QGuiApplication.clipboard().setText(resume_text)
    with qtbot.waitSignal(view.finished, timeout=20_000):
        qtbot.mouseClick(view.paste, LEFT)


def test_a_session_that_stores_nothing_is_not_welcomed(small_desk: Desk, qtbot: QtBot) -> None:
    assert not shown(small_desk, None, qtbot).wanted()


def test_the_window_begins_with_it_and_any_page_can_be_reached(qtbot: QtBot, home: Path) -> None:
    window = build(home)
    qtbot.addWidget(window)
    window.show()
    assert window.welcome.isVisible()
    assert not window.sidebar.isVisible()
    window.show_page("settings")
    assert window.sidebar.isVisible()
    assert window.stack.currentWidget() is window.pages["settings"]
    window.show_page("matches")
    assert window.stack.currentWidget() is window.pages["matches"]
    window.close()
    window.desk.close()
