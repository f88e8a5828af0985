"""The keys of the Matches page: walking the list, searching, statuses, opening the documents."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import explained, settle, until
from ui.models.matches import POSTING, STATUS
from ui.pages.matches import MatchesPage
from ui.window import Window


def test_down_and_up_walk_the_list(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    settle(window)
    assert window.desk.chosen == page.model.posting_at(2) == explained(page)
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    settle(window)
    assert window.desk.chosen == page.model.posting_at(1) == explained(page)


def test_slash_searches_and_escape_comes_back(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    page.table.setFocus()
    qtbot.keyClick(page.table, "/")
    assert page.bar.words.hasFocus() or window.focusWidget() is page.bar.words
    qtbot.keyClicks(page.bar.words, "data")
    settle(window)
    few = page.model.rowCount()
    assert 0 < few < window.desk.ws.count()  # type: ignore[union-attr]
    qtbot.keyClick(page.bar.words, Qt.Key.Key_Escape)
    settle(window)
    assert page.model.rowCount() == window.desk.ws.count()  # type: ignore[union-attr]


@pytest.mark.parametrize(("key", "status"), [("S", "saved"), ("A", "applied")])
def test_a_key_sets_the_status_and_undo_takes_it_back(
    page: MatchesPage, window: Window, qtbot: QtBot, key: str, status: str
) -> None:
    posting, ws = window.desk.chosen, window.desk.ws
    assert ws is not None
    page.table.setFocus()
    qtbot.keyClick(page.table, key)
    settle(window)
    assert [e.status for e in ws.statuses(posting)] == [status]
    assert page.detail.status.currentData() == status
    assert window.desk.rows[posting].status == status
    window.desk.undo.undo()
    settle(window)
    assert ws.statuses(posting) == () and page.detail.status.currentData() == "new"


def test_the_same_key_again_takes_the_status_back(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_S)
    settle(window)
    assert window.desk.rows[window.desk.chosen].status == "new"


def test_hidden_ones_leave_the_list_and_the_next_is_chosen(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    first, second = page.model.posting_at(0), page.model.posting_at(1)
    qtbot.keyClick(page.table, Qt.Key.Key_H)
    settle(window)
    assert page.model.row_of(first) == -1
    assert window.desk.chosen == second
    combo = page.bar.combos["status"]
    combo.setCurrentIndex(combo.findData("all"))
    assert page.model.row_of(first) == 0


def test_a_status_that_hides_nothing_keeps_the_list_as_it_stands(page: MatchesPage, window: Window) -> None:
    resets: list[int] = []
    page.model.modelReset.connect(lambda: resets.append(1))
    window.desk.set_status(page.model.posting_at(3), "applied")
    settle(window)
    assert not resets and page.model.index(3, POSTING).data(STATUS) == "applied"


def test_enter_opens_the_documents_and_escape_comes_back(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    until(window.isActiveWindow)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.detail.tabs.currentWidget() is page.detail.evidence
    page.detail.wide.setChecked(True)
    page.detail.evidence.posting.setFocus()
    qtbot.keyClick(page.detail.evidence.posting, Qt.Key.Key_Escape)
    assert page.detail.tabs.currentWidget() is page.detail.why and not page.detail.wide.isChecked()
    assert window.focusWidget() is page.table
