"""A résumé in which no skill could be read: said on Matches with the reason, and not placed between two roles."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import matches_of, settle, until
from ui.pages.role_lens import RoleLensPage
from ui.window import Window

GARDENER = """Rosa Teller
rosa.teller@example.org

Experience

Gardener, Ashdown Park
March 2020 - Present
- Trimmed the hedges and mowed the lawns.
"""


@pytest.fixture
def unread(window: Window) -> Iterator[Window]:
    """The window with the résumé of somebody who names no skill of ours."""
    desk = window.desk
    document = desk.document
    assert document is not None
    desk.open_resume(GARDENER)
    until(lambda: desk.document == GARDENER or isinstance(desk.document, int))
    settle(window)
    yield window
    desk.open_resume(document)
    until(lambda: desk.document == document)
    settle(window)
    assert matches_of(window).unread.isHidden()


def test_matches_says_that_no_skill_was_read_and_leads_to_the_resume(unread: Window, qtbot: QtBot) -> None:
    strip = matches_of(unread).unread
    assert strip.isVisible() and "No skill was read" in strip.said.text()
    qtbot.mouseClick(strip.open_page, Qt.MouseButton.LeftButton)
    assert unread.stack.currentWidget() is unread.pages["resume"]


def test_the_lens_places_nothing(unread: Window) -> None:
    lens = next(page for page in unread.pages.values() if isinstance(page, RoleLensPage))
    unread.stack.setCurrentWidget(lens)
    settle(unread)
    assert not lens.standing.isVisible() and not lens.report.isEnabled()
    assert lens.message.isVisible() and "nothing to place" in lens.message.text()
    unread.desk.toggle(next(iter(sorted(s.id for s in unread.desk.ws.skills()))))
    settle(unread)
    until(lens.standing.isVisible)
    unread.desk.toggle(unread.desk.what_if.added[0])
    settle(unread)
    assert not lens.standing.isVisible()
