"""The postings page: listed, sorted, filtered, given a status, deleted and brought back, by clicks and keys."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matcher.model import ImportReport, Rejected
from matcher.workspace import STATUSES as THEIRS
from matcher.workspace import PostingRow
from tests.ui.conftest import until
from tests.ui.reach import nameless, unreachable
from ui.desk import Desk
from ui.models.catalogue import STATUSES
from ui.models.postings import ORGANIZATION, SINCE, STATUS, TITLE, Columns, PostingsModel
from ui.pages.postings import PostingsPage
from ui.widgets.busy import BusyBar
from ui.widgets.paste_dialog import PasteDialog
from ui.widgets.role_dialog import RoleDialog
from ui.work import Work

pytest_plugins = ["tests.ui.small_desk"]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(small_desk: Desk, qtbot: QtBot) -> PostingsPage:
    made = PostingsPage(small_desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == 3)
    return made


def titles(page: PostingsPage) -> list[str]:
    return [page.model.posting(row).title for row in range(page.model.rowCount())]


def click_row(page: PostingsPage, qtbot: QtBot, row: int) -> None:
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=page.table.visualRect(page.model.index(row, TITLE)).center())


def test_the_statuses_are_those_of_the_library() -> None:
    assert STATUSES == THEIRS


def test_lists_sorts_and_filters(page: PostingsPage, qtbot: QtBot) -> None:
    assert titles(page) == ["Analyst", "Data Scientist", "Machine Learning Engineer"]
    assert page.count.text() == "3 postings"
    page.table.sortByColumn(ORGANIZATION, Qt.SortOrder.DescendingOrder)
    assert titles(page) == ["Analyst", "Machine Learning Engineer", "Data Scientist"]
    qtbot.keyClicks(page.filter, "beech engineer")
    qtbot.waitUntil(lambda: titles(page) == ["Machine Learning Engineer"])
    assert page.shown.text() == "1 of 3"
    page.filter.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_what_is_chosen_stays_chosen_when_the_list_is_sorted(page: PostingsPage, qtbot: QtBot) -> None:
    click_row(page, qtbot, 0)
    page.table.sortByColumn(TITLE, Qt.SortOrder.DescendingOrder)
    assert titles(page)[2] == "Analyst" and [row.title for row in page._chosen()] == ["Analyst"]
    qtbot.mouseClick(page.delete, LEFT)
    qtbot.waitUntil(lambda: titles(page) == ["Machine Learning Engineer", "Data Scientist"])
    qtbot.mouseClick(page.undo, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_delete_and_undo(page: PostingsPage, qtbot: QtBot) -> None:
    click_row(page, qtbot, 0)
    qtbot.mouseClick(page.delete, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert "Analyst" not in titles(page)
    qtbot.mouseClick(page.undo, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert not page.undo.isEnabled()


def test_the_delete_key_takes_all_chosen_ones(page: PostingsPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.selectAll()
    page._on_delete()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1)
    page._desk.undo.undo()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 0 and page.model.rowCount() == 3)


def test_a_status_with_date_and_note_is_set_put_right_and_undone(page: PostingsPage, qtbot: QtBot) -> None:
    ws = page._desk.ws
    click_row(page, qtbot, 1)
    id = page.model.posting(1).id
    editor = page.outcome.editor
    editor.status.setCurrentIndex(STATUSES.index("applied"))
    editor.date.setDate(QDate(2026, 3, 14))
    qtbot.keyClicks(editor.note, "by e-mail")
    qtbot.mouseClick(editor.set, LEFT)
    qtbot.waitUntil(lambda: [e.note for e in ws.statuses(id)] == ["by e-mail"])
    assert ws.statuses(id)[0].date == "2026-03-14"
    assert page.model.index(1, STATUS).data() == "Applied"
    editor.status.setCurrentIndex(STATUSES.index("interview"))
    qtbot.mouseClick(editor.set, LEFT)
    qtbot.waitUntil(lambda: editor.past.rowCount() == 2)
    assert not editor.forget.isEnabled(), "none is chosen"
    editor.past.selectRow(1)
    assert editor.forget.isEnabled()
    editor.past.item(0, 2).setText("by post")
    qtbot.waitUntil(lambda: [e.note for e in ws.statuses(id)] == ["by post", ""])
    assert [e.status for e in ws.statuses(id)] == ["applied", "interview"]
    page._desk.undo.undo()
    qtbot.waitUntil(lambda: [e.note for e in ws.statuses(id)] == ["by e-mail", ""])
    page._desk.undo.undo()
    qtbot.waitUntil(lambda: [e.status for e in ws.statuses(id)] == ["applied"])
    qtbot.waitUntil(lambda: editor.past.rowCount() == 1)
    assert page.model.index(1, STATUS).data() == "Applied"
    page._desk.undo.undo()
    qtbot.waitUntil(lambda: ws.statuses(id) == ())
    assert page.model.index(1, STATUS).data() == "New"


def test_what_became_of_nothing_is_not_listed(page: PostingsPage, qtbot: QtBot) -> None:
    editor = page.outcome.editor
    assert editor.past.isHidden() and editor.forget.isHidden()


def test_a_status_for_many_at_once(page: PostingsPage, qtbot: QtBot) -> None:
    page.table.selectAll()
    page.outcome.editor.status.setCurrentIndex(STATUSES.index("saved"))
    qtbot.mouseClick(page.outcome.editor.set, LEFT)
    qtbot.waitUntil(lambda: [row.status for row in page._desk.ws.rows()] == ["saved"] * 3)
    page.status.setCurrentIndex(page.status.findData("new"))
    assert page.model.rowCount() == 0
    page.status.setCurrentIndex(page.status.findData("saved"))
    assert page.model.rowCount() == 3


def test_one_posting_is_pasted(page: PostingsPage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("x")
    qtbot.mouseClick(page.incoming.paste, LEFT)
    dialog = page.findChild(PasteDialog)
    assert dialog is not None
    assert not dialog.add.isEnabled()
    qtbot.keyClicks(dialog.fields["title"], "Statistician")
    qtbot.keyClicks(dialog.fields["organization"], "Dale Trials")
    dialog.text.setPlainText("Requirements: R, SQL and experience with clinical trials. You write clear reports.")
    with qtbot.waitSignal(page._desk.imported, timeout=10_000) as told:
        qtbot.mouseClick(dialog.add, LEFT)
    assert told.args[0].added == 1
    qtbot.waitUntil(lambda: "Statistician" in titles(page), timeout=10_000)


def test_what_is_too_short_is_refused_with_a_reason(page: PostingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page._desk.noticed, timeout=10_000) as told:
        page._desk.paste_posting("word", "", organization="", location="", url="")
    assert told.args[0] == "error"


def test_files_come_in_and_what_is_left_out_is_told(page: PostingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    good = "title,company,description\nData Engineer,Elm,Requirements: Python and Spark and Airflow and SQL\n"
    (tmp_path / "some.csv").write_text(good, "utf-8")
    (tmp_path / "broken.pdf").write_bytes(b"\x00\x01\x02")
    with qtbot.waitSignal(page._desk.imported, timeout=20_000):
        page._desk.import_postings([tmp_path])
    qtbot.waitUntil(lambda: "Data Engineer" in titles(page))
    assert page.report.isVisible()
    assert page.report.model.rowCount() == 1
    assert "broken.pdf" in page.report.model.index(0, 0).data()
    assert page.report.model.index(0, 2).data()
    qtbot.mouseClick(page.report.close_button, LEFT)
    assert not page.report.isVisible()


def test_a_clean_import_shows_no_report(page: PostingsPage) -> None:
    page.report.show_report(ImportReport(2, 0, 0, (), 5))
    assert not page.report.isVisible()
    page.report.show_report(ImportReport(2, 0, 0, (Rejected("a.csv", 3, "It has no text."),), 5))
    assert page.report.model.index(0, 1).data() == "3"


def test_samples_come_and_go(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = make_desk()
    made = PostingsPage(desk)
    qtbot.addWidget(made)
    made.show()
    desk.change_postings(lambda ws: ws.add_samples())
    qtbot.waitUntil(made.samples.isVisible, timeout=20_000)
    qtbot.mouseClick(made.samples, LEFT)
    qtbot.waitUntil(lambda: made.count.text().startswith("3 ") and not made.samples.isVisible(), timeout=10_000)


def test_column_widths_are_remembered(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = make_desk()
    one, two = PostingsPage(desk), None
    qtbot.addWidget(one)
    one.table.horizontalHeader().resizeSection(TITLE, 333)
    two = PostingsPage(desk)
    qtbot.addWidget(two)
    assert two.table.columnWidth(TITLE) == 333


def test_a_hundred_thousand_rows_are_filtered_and_sorted_at_once() -> None:
    rows = [
        PostingRow(
            f"{i:06}", f"Data Role {i % 977}", f"Firm {i % 5003}", "Leeds", None, None, None, "a.csv", 0, "new", None
        )
        for i in range(100_000)
    ]
    model = PostingsModel()
    model.set_columns(Columns.of(rows))
    filtered, sorted_in = [], []
    for words, order in (("97", Qt.SortOrder.DescendingOrder), ("role 97 firm", Qt.SortOrder.AscendingOrder)) * 3:
        began = time.process_time()
        model.set_filter(words, "")
        filtered.append(time.process_time() - began)
        began = time.process_time()
        model.sort(ORGANIZATION, order)
        sorted_in.append(time.process_time() - began)
    assert 0 < model.rowCount() < 100_000
    # Some 20 ms each on a slow machine.
    assert min(filtered) < 0.1
    assert min(sorted_in) < 0.1


def test_a_long_import_shows_how_far_it_is_and_cancel_leaves_nothing(
    page: PostingsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = page._desk
    bar = BusyBar(desk.work)
    qtbot.addWidget(bar)
    lines = ["title,company,description"]
    lines += [f"Role {i},Firm {i},Requirements: Python and SQL and Spark number {i} of many" for i in range(4000)]
    (tmp_path / "many.csv").write_text("\n".join(lines), "utf-8")
    told: list[tuple[int, int]] = []
    desk.work.progressed.connect(lambda _name, done, total, _what: told.append((done, total)))
    desk.import_postings([tmp_path])
    qtbot.waitUntil(lambda: bar.isVisible() and any(total and done for done, total in told), timeout=20_000)
    qtbot.mouseClick(bar.cancel, LEFT)
    assert not desk.work.running("import")
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=20_000)
    assert desk.work._pool.waitForDone(10_000)
    assert desk.ws.count() == 3


def test_what_must_go_on_to_its_end_offers_no_cancel(qtbot: QtBot) -> None:
    work, gate = Work(), threading.Event()
    bar = BusyBar(work)
    qtbot.addWidget(bar)
    for name, offered in (("restore", False), ("import", True)):
        work.start(name, lambda tick: gate.wait(5), lambda _: None, title="Working")
        qtbot.waitUntil(bar.isVisible)
        assert bar.cancel.isVisible() is offered
        gate.set()
        qtbot.waitUntil(bar.isHidden)
        gate.clear()


def test_what_finds_nothing_says_so(page: PostingsPage, qtbot: QtBot) -> None:
    page.filter.setText("zzz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page.none.isVisible() and page.shown.text() == "0 of 3"
    page.filter.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert not page.none.isVisible()


def test_every_control_has_a_name_and_can_be_reached(page: PostingsPage, qtbot: QtBot) -> None:
    page.table.selectRow(0)
    page.outcome.editor.status.setCurrentIndex(STATUSES.index("saved"))
    qtbot.mouseClick(page.outcome.editor.set, LEFT)
    qtbot.waitUntil(lambda: page.outcome.editor.past.rowCount() == 1)
    page.report.show_report(ImportReport(2, 0, 0, (Rejected("a.csv", 3, "It has no text."),), 5))
    assert nameless(page) == []
    assert unreachable(page) == []


def test_in_a_narrow_window_the_outcome_stands_below_the_list(page: PostingsPage) -> None:
    page.resize(600, 700)
    QApplication.processEvents()
    assert page.table.mapTo(page, QPoint(0, 0)).y() < page.outcome.mapTo(page, QPoint(0, 0)).y()
    assert page.table.width() > 500


def test_chosen_postings_are_made_a_role_by_the_menu_of_the_list(page: PostingsPage, qtbot: QtBot) -> None:
    assert page.role in page.table.actions()
    page.table.selectRow(1)
    page.role.trigger()
    qtbot.waitUntil(lambda: page.findChild(RoleDialog) is not None)
    page.findChild(RoleDialog).reject()


def test_a_new_status_is_sorted_by_its_own_date(page: PostingsPage) -> None:
    rows = [page.model.posting(row) for row in range(3)]
    for row, day in zip(rows, ("2026-03-02", "2026-03-01", "2026-03-03"), strict=True):
        page.model.mark(row._replace(status="applied", status_date=day))
    page.model.sort(SINCE)
    assert [page.model.posting(row).status_date for row in range(3)] == ["2026-03-01", "2026-03-02", "2026-03-03"]


def test_imports_come_one_after_another_and_none_is_lost(small_desk: Desk, tmp_path: Path) -> None:
    desk, told = small_desk, []
    desk.imported.connect(lambda report: told.append(report.added))
    for folder in ("one", "two", "three"):
        (tmp_path / folder).mkdir()
        text = f"Data Scientist {folder}\n\nRequirements\n- Python and SQL for the {folder} team\n- Statistics\n"
        (tmp_path / folder / "ad.txt").write_text(text, "utf-8")
        desk.import_postings([tmp_path / folder])
    until(lambda: len(told) == 3)
    assert told == [1, 1, 1] and len(desk.rows) == 6


def test_stopping_all_work_stops_the_imports_that_wait(small_desk: Desk, tmp_path: Path) -> None:
    desk = small_desk
    for _ in range(2):
        desk.import_postings([tmp_path])
    desk.stop_work()
    assert not desk.work.running("import")
    until(lambda: not desk.work._leaving)
    assert not desk.work.running("import")


def test_columns_leave_a_narrow_list_and_come_back(page: PostingsPage, qtbot: QtBot) -> None:
    for width, hidden in ((1280, 0), (600, 3), (1280, 0)):
        page.resize(width, 700)
        qtbot.waitUntil(lambda n=hidden: sum(map(page.table.isColumnHidden, range(7))) == n)  # type: ignore[misc]
