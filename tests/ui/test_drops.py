"""Files dropped on the window: where they fall decides what a text is, and what may be either is asked about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from matcher.workspace import Workspace
from tests.ui.conftest import explained, matches_of, settle, until
from tests.ui.small_desk import fill
from ui.desk import Desk
from ui.desk.drops import RESUME
from ui.models.matches import ID
from ui.settings import Settings
from ui.widgets.drop_question import DropQuestion
from ui.window import Window
from ui.work import Work

pytest_plugins = ["tests.ui.small_desk"]

LEFT = Qt.MouseButton.LeftButton


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    window.dropEvent(
        QDropEvent(QPointF(600, 700), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    )


@pytest.fixture
def resume(tmp_path: Path, resume_text: str) -> Path:
    file = tmp_path / "me.txt"
    file.write_text(resume_text, encoding="utf-8")
    return file


@pytest.fixture
def fresh(window: Window) -> Iterator[Window]:
    """The window on the samples; the résumé and the postings are put back afterwards."""
    desk = window.desk
    document = desk.document
    assert document is not None
    yield window
    settle(window)
    new = [id for id, row in desk.rows.items() if not row.sample]
    if new:
        desk.change_postings(lambda ws: ws.delete_postings(new))
    settle(window)
    desk.open_resume(document)
    until(lambda: desk.document == document)
    settle(window)
    window.banner.hide()


def name(window: Window) -> str:
    candidate = window.desk.candidate
    return (candidate.profile.contact.name or "") if candidate else ""


def asked(window: Window) -> list[DropQuestion]:
    return [q for q in window.findChildren(DropQuestion) if q.isVisible()]


def test_a_text_on_the_welcome_page_is_a_resume_and_a_picture_is_refused(fresh: Window, resume: Path) -> None:
    window = fresh
    window.stack.setCurrentWidget(window.welcome)
    total = len(window.desk.rows)
    picture = resume.with_name("me.jpg")
    picture.write_bytes(b"\xff\xd8\xff")
    drop(window, picture)
    assert window.banner.isVisible()
    assert "me.jpg" in window.banner.text() and ".txt" in window.banner.text() and "PDF" in window.banner.text()
    drop(window, resume)
    until(lambda: name(window) == "Rosa Teller")
    assert not window.banner.isVisible(), "the trouble is over"
    assert len(window.desk.rows) == total, "no posting was made of it"


def test_a_text_on_the_resume_page_is_a_resume_and_on_the_postings_page_a_posting(fresh: Window, resume: Path) -> None:
    window = fresh
    total = len(window.desk.rows)
    window.show_page("postings")
    drop(window, resume)
    until(lambda: len(window.desk.rows) == total + 1)
    assert name(window) != "Rosa Teller"
    window.show_page("resume")
    drop(window, resume)
    until(lambda: name(window) == "Rosa Teller")
    assert len(window.desk.rows) == total + 1


def test_a_text_elsewhere_is_asked_about(fresh: Window, resume: Path, qtbot: QtBot) -> None:
    window = fresh
    total = len(window.desk.rows)
    window.show_page("settings")
    drop(window, resume)
    (question,) = asked(window)
    assert "me.txt" in question.text()
    assert name(window) != "Rosa Teller" and len(window.desk.rows) == total
    qtbot.mouseClick(question.posting, LEFT)
    until(lambda: len(window.desk.rows) == total + 1)
    drop(window, resume)
    (question,) = asked(window)
    qtbot.mouseClick(question.resume, LEFT)
    until(lambda: name(window) == "Rosa Teller")
    drop(window, resume.with_name("gone.txt"), resume.parent)
    assert not asked(window), "a folder holds postings"


def test_what_falls_before_the_library_is_open_is_taken_once_it_is(qtbot: QtBot, resume: Path) -> None:
    desk, ws = Desk(Settings(None), Work()), Workspace.unstored()
    fill(ws)
    desk.take([resume], RESUME)
    with qtbot.waitSignal(desk.resume_changed, timeout=20_000):
        desk.open(lambda: ws)
    assert desk.candidate is not None and desk.candidate.profile.contact.name == "Rosa Teller"
    with qtbot.waitSignal(desk.ranking_changed, timeout=20_000):
        pass
    desk.close()


def test_one_s_own_resume_begins_with_its_best_match(fresh: Window, resume: Path) -> None:
    """Not with the posting that fitted the sample best, somewhere down the list."""
    window, page = fresh, matches_of(fresh)
    window.show_page("resume")
    window.desk.choose(page.model.posting_at(5))
    settle(window)
    drop(window, resume)
    until(lambda: name(window) == "Rosa Teller")
    settle(window)
    assert window.desk.ranking is not None
    assert window.desk.chosen == window.desk.ranking.ids[0] == page.table.currentIndex().data(ID)
    assert explained(page) == window.desk.chosen


def test_what_is_asked_of_a_desk_before_its_library_is_open_is_done_then(
    qtbot: QtBot, resume: Path, resume_text: str
) -> None:
    desk, ws = Desk(Settings(None), Work()), Workspace.unstored()
    fill(ws)
    desk.paste_posting("Requirements: Python and SQL every day.", "Welder", organization="", location="", url="")
    desk.open_resume(resume_text)
    with qtbot.waitSignal(desk.imported, timeout=20_000):
        desk.open(lambda: ws)
    until(lambda: desk.candidate is not None)
    assert "Welder" in [row.title for row in desk.rows.values()]
    desk.close()
