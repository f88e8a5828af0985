"""Titles, lines and names out of files are shown as they are written: what looks like a tag is none, and fetches nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Rich
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from matcher.postings.load import posting_of_text
from tests.ui.conftest import explained, settle
from ui.desk import Desk
from ui.pages import PAGES
from ui.pages.matches import MatchesPage
from ui.pages.postings import PostingsPage
from ui.saying import tip
from ui.widgets.drop_question import DropQuestion
from ui.widgets.keys import KeysDialog
from ui.widgets.paste_dialog import PasteDialog
from ui.widgets.role_dialog import RoleDialog
from ui.window import Window

pytest_plugins = ["tests.ui.small_desk"]

PICTURE = "Analyst <img src='file:///nowhere/x.png'> of <b>all</b>"


def shown(text: str) -> str:
    """What is seen of a tool tip's text."""
    if not Rich.mightBeRichText(text):
        return text
    page = QTextDocument()
    page.setHtml(text)
    return page.toPlainText()


@pytest.mark.parametrize(
    "text", ["", "plain & simple", PICTURE, "C++ & <Rust>\nsecond line", "<qt>x</qt>", "R&D <3 years"]
)
def test_a_tool_tip_shows_what_was_written(text: str) -> None:
    assert shown(tip(text)) == text


def tips(views: Iterable[QTableView]) -> list[str]:
    cells = [view.model().index(0, column) for view in views for column in range(view.model().columnCount())]
    return [str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in cells]


def test_a_title_like_a_tag_is_a_title_in_every_tool_tip(read_desk: Desk, qtbot: QtBot) -> None:
    desk = read_desk
    read = posting_of_text("Requirements: Python and SQL, and some statistics besides.", title="Analyst")
    posting = replace(read, title=PICTURE, organization="<s>Alder</s> Ltd")
    with qtbot.waitSignal(desk.ranking_changed, timeout=20_000):
        desk.change_postings(lambda ws: ws.add_postings([posting]))
    matches, postings = MatchesPage(desk), PostingsPage(desk)
    for page in (matches, postings):
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
    qtbot.waitUntil(lambda: postings.model.rowCount() == 4)
    desk.choose(posting.id)
    matches._on_ranking()
    qtbot.waitUntil(lambda: matches.detail.study is not None and explained(matches) == posting.id)
    row = postings.model.row_of(posting.id)
    said = postings.model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
    found = [
        said,
        matches.detail.title.toolTip(),
        matches.detail.place.toolTip(),
        *tips([matches.table, postings.table]),
    ]
    assert PICTURE in shown(said)
    for text in found:
        page = QTextDocument()
        page.setHtml(text if Rich.mightBeRichText(text) else "")
        assert "￼" not in page.toPlainText(), "a picture"


def unplain(widget: QWidget) -> list[str]:
    """Labels that would take a text out of a file for HTML: sentences, which wrap; short names of ours do not."""
    auto = Qt.TextFormat.AutoText
    labels = [label for label in widget.findChildren(QLabel) if label.textFormat() == auto and label.wordWrap()]
    return [f"{type(label.parent()).__name__}: {label.text()[:40]}" for label in labels]


def test_no_label_takes_a_text_for_html(window: Window, qtbot: QtBot) -> None:
    for row in PAGES:
        window.show_page(row.name)
        settle(window)
    assert unplain(window) == []
    dialogs: list[QDialog] = [PasteDialog(window), RoleDialog(window), KeysDialog(window)]
    for dialog in dialogs:
        assert unplain(dialog) == []
        dialog.deleteLater()
    asked = DropQuestion(window.desk, Path("a<b>c</b>.txt"), window)
    assert asked.textFormat() == Qt.TextFormat.PlainText
    asked.deleteLater()
