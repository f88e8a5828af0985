"""The résumé page: what was read is marked, can be put right by clicks and keys, and stays put right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from matcher.model import Caution, Contact, Correction, Evidence, Experience, Profile, Source
from matcher.workspace import Workspace
from tests.ui.reach import nameless, unreachable
from ui.desk import Desk
from ui.pages.resume import ResumePage
from ui.widgets.entries_editor import merged, standing_places
from ui.widgets.page_picture import HIDDEN, SECTION, SKILL
from ui.widgets.question import Questions

pytest_plugins = ["tests.ui.small_desk"]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(read_desk: Desk, qtbot: QtBot) -> ResumePage:
    made = ResumePage(read_desk)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitUntil(lambda: made.stack.currentIndex() == 1)
    return made


def wait_read(page: ResumePage, qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: not page._desk.work.running("resume") and holds(), timeout=10_000)


def test_shows_what_was_read(page: ResumePage) -> None:
    assert page.head.text() == "Rosa Teller"
    assert [card.fields["title"].text() for card in page.entries.jobs] == ["Data Scientist", "Junior Analyst"]
    assert page.entries.jobs[0].current.isChecked()
    assert page.entries.degrees[0].fields["institution"].text() == "University of Ashdown"
    kinds = {mark.kind for mark in page.marks.pages[0].marks}
    assert {SECTION, SKILL} <= kinds


def test_a_title_is_put_right_by_typing(page: ResumePage, qtbot: QtBot) -> None:
    field = page.entries.jobs[1].fields["title"]
    field.selectAll()
    qtbot.keyClicks(field, "Analyst")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_read(page, qtbot, lambda: page._desk.candidate.profile.experience[1].title == "Analyst")
    assert page.entries.jobs[1].fields["title"].text() == "Analyst"
    wait_read(page, qtbot, page.undo.isVisible)


def test_a_job_is_removed_added_and_filled(page: ResumePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.entries.jobs[0].remove, LEFT)
    wait_read(page, qtbot, lambda: len(page.entries.jobs) == 1)
    assert page.entries.jobs[0].fields["title"].text() == "Junior Analyst"
    qtbot.mouseClick(page.entries.add_job, LEFT)
    wait_read(page, qtbot, lambda: len(page.entries.jobs) == 2)
    field = page.entries.jobs[1].fields["organization"]
    qtbot.keyClicks(field, "Gorse Labs")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_read(page, qtbot, lambda: page._desk.candidate.profile.experience[1].organization == "Gorse Labs")
    qtbot.mouseClick(page.undo, LEFT)
    wait_read(page, qtbot, lambda: page.entries.jobs[0].fields["title"].text() == "Data Scientist")
    assert not page.undo.isVisible()


def test_what_is_no_date_is_said_so(page: ResumePage, qtbot: QtBot) -> None:
    field = page.entries.jobs[1].fields["start"]
    field.selectAll()
    qtbot.keyClicks(field, "long ago")
    with qtbot.waitSignal(page._desk.noticed, timeout=10_000) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args[0] == "warning"
    assert "long ago" in told.args[1]


def test_skills_are_added_removed_and_put_back(page: ResumePage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(1)
    qtbot.keyClicks(page.skills.new, "Kubernetes")
    qtbot.mouseClick(page.skills.add, LEFT)
    wait_read(page, qtbot, lambda: "kubernetes" in page._desk.candidate.skills)
    wait_read(page, qtbot, lambda: any(r.claim.skill == "kubernetes" and r.added for r in page.skills.model.rows))
    page.skills.choose("docker")
    qtbot.mouseClick(page.skills.reject, LEFT)
    wait_read(page, qtbot, lambda: "docker" not in page._desk.candidate.skills and bool(page.skills.gone_buttons))
    qtbot.mouseClick(page.skills.gone_buttons[0], LEFT)
    wait_read(page, qtbot, lambda: "docker" in page._desk.candidate.skills and not page.skills.gone_buttons)
    assert page._corrections == (Correction("skill.kubernetes", "add"),)


def test_an_unknown_skill_is_refused_with_a_reason(page: ResumePage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(1)
    qtbot.keyClicks(page.skills.new, "Kubernets")
    page.skills.new.completer().popup().hide()
    with qtbot.waitSignal(page._desk.noticed) as told:
        qtbot.mouseClick(page.skills.add, LEFT)
    assert "Kubernetes" in told.args[2]


def test_skills_are_filtered_and_the_delete_key_removes(page: ResumePage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(1)
    qtbot.keyClicks(page.skills.filter, "tabl")
    assert page.skills.proxy.rowCount() >= 1
    page.skills.choose("tableau")
    qtbot.keyClick(page.skills.table, Qt.Key.Key_Delete)
    wait_read(page, qtbot, lambda: "tableau" not in page._desk.candidate.skills)


def test_a_click_on_a_mark_chooses_its_skill(page: ResumePage, qtbot: QtBot) -> None:
    picture = page.marks.pages[0]
    mark = next(m for m in picture.marks if m.key == "tableau")
    qtbot.mouseClick(picture, LEFT, pos=picture.area_of(mark.box).center().toPoint())
    assert page.tabs.currentIndex() == 1
    assert page.skills.chosen_skill() == "tableau"
    assert picture.chosen == "tableau"


def test_the_legend_hides_a_kind_of_mark(page: ResumePage, qtbot: QtBot) -> None:
    picture = page.marks.pages[0]
    mark = next(m for m in picture.marks if m.key == "tableau")
    at = picture.area_of(mark.box).center()
    box = page.marks.legend[SKILL]
    qtbot.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert not box.isChecked()
    under = picture.mark_at(at)
    assert under is None or under.kind != SKILL
    assert not page.marks.legend[HIDDEN].isVisible()


def test_corrections_survive_reading_the_same_text_again(page: ResumePage, qtbot: QtBot, resume_text: str) -> None:
    page._correct((("contact.name", "Rosa T. Teller"),))
    wait_read(page, qtbot, lambda: page.head.text() == "Rosa T. Teller")
    with qtbot.waitSignal(page._desk.ranking_changed, timeout=10_000):
        page._desk.open_resume(resume_text)
    wait_read(page, qtbot, lambda: page.head.text() == "Rosa T. Teller")


def test_a_pdf_shows_its_page_and_versions_are_compared(page: ResumePage, qtbot: QtBot) -> None:
    desk = page._desk
    sample = desk.ws.sample_resumes()[0]
    with qtbot.waitSignal(desk.resume_changed, timeout=20_000):
        desk.open_resume(sample)
    qtbot.waitUntil(lambda: page.marks.pages[0]._image is not None, timeout=20_000)
    assert not page.marks.pages[0]._image.isNull()
    page.tabs.setCurrentIndex(2)
    assert page.versions.view.table.rowCount() == 1  # the pasted one; samples are not kept
    one, two = page.versions.view.one, page.versions.view.two
    one.setCurrentIndex(0)
    two.setCurrentIndex(two.findText(sample.stem))
    qtbot.mouseClick(page.versions.view.compare, LEFT)
    qtbot.waitUntil(lambda: page.versions.view.result.rowCount() > 0, timeout=30_000)
    fits = page.versions.view.result.item(0, 1).text()
    assert "→" in fits
    assert page.versions.view.said.text().startswith(("1", "2", "3", "0"))


def test_a_version_is_removed_after_asking(page: ResumePage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(2)
    assert page.versions.view.table.rowCount() == 1
    qtbot.mouseClick(page.versions.view.remove, LEFT)
    box = page.findChild(QMessageBox)
    assert box is not None
    button = next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole)
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: page._desk.ws.resumes() == (), timeout=10_000)


def profile(*cautions: Caution) -> Profile:
    jobs = (Experience("Analyst", "Dale Ltd", None, None, False, 1), Experience("Clerk", "Tor", "2011", None, False, 1))
    contact = Contact(name="A. Moor")
    return Profile(
        Source("x.pdf", "0", 1), contact, (), jobs, (), None, (), cautions, (Evidence(1, (0, 0, 1, 1), "a b"),)
    )


def test_a_doubt_is_a_question_with_candidates(qtbot: QtBot) -> None:
    questions = Questions()
    qtbot.addWidget(questions)
    answers: list[object] = []
    questions.answered.connect(answers.append)
    name = Caution("name-unsure", "?", 1, "contact.name", ("A. Moor", "Anna Moor"))
    date = Caution("entry-without-date", "?", 1, "experience.0.start")
    questions.show_cautions(profile(name, date, Caution("no-headings", "?")), (0, 1))
    first, second, third = questions.questions
    qtbot.mouseClick(first.options[1], LEFT)
    assert answers.pop() == (("contact.name", "Anna Moor"),)
    qtbot.mouseClick(first.leave, LEFT)
    assert answers.pop() == (("contact.name", "A. Moor"),)
    qtbot.keyClicks(second.fields[0], "2012")
    qtbot.keyClicks(second.fields[1], "2014")
    qtbot.mouseClick(second.save, LEFT)
    assert answers.pop() == (("experience.0.start", "2012"), ("experience.0.end", "2014"))
    assert not third.fields


def test_a_doubt_about_a_removed_job_is_not_asked(qtbot: QtBot) -> None:
    questions = Questions()
    qtbot.addWidget(questions)
    questions.show_cautions(profile(Caution("entry-without-date", "?", 1, "experience.1.start")), (0, 2))
    assert not questions.questions


def test_places_count_as_they_were_read() -> None:
    gone = (Correction("experience.1", None), Correction("experience.+", ""), Correction("education.0", None))
    assert standing_places("experience", 3, gone) == (0, 2, 3)
    assert standing_places("education", 1, gone) == (1,)


def test_a_later_correction_replaces_an_earlier_one() -> None:
    one = merged((), "experience.0.title", "A")
    two = merged(one, "experience.0.title", "B")
    assert two == (Correction("experience.0.title", "B"),)
    assert merged(two, "experience.0", None) == (Correction("experience.0", None),)
    assert len(merged(merged((), "experience.+", ""), "experience.+", "")) == 2


def test_the_empty_page_says_what_to_do(make_desk: Callable[..., Desk], qtbot: QtBot, tmp_path: Path) -> None:
    made = ResumePage(make_desk(Workspace.unstored()))
    qtbot.addWidget(made)
    assert made.stack.currentIndex() == 0
    assert "résumé" in made.empty.text()


def test_versions_are_compared_by_the_users_own_weights(page: ResumePage, qtbot: QtBot) -> None:
    desk, view = page._desk, page.versions.view
    ws = desk.ws
    one, two = ws.sample_resumes()[:2]
    page.tabs.setCurrentIndex(2)

    def compared() -> list[str]:
        return [view.result.item(row, 1).text() for row in range(view.result.rowCount())]

    view.compare_asked.emit(one, two)
    qtbot.waitUntil(lambda: view.result.rowCount() > 0, timeout=20_000)
    before = compared()
    with qtbot.waitSignal(desk.ranking_changed, timeout=20_000):
        desk.set_weights({"skills": 1.0})
    qtbot.waitUntil(lambda: view.result.rowCount() > 0 and compared() != before, timeout=20_000)
    wanted = ws.compare(ws.read_resume(one), ws.read_resume(two), weights={"skills": 1.0})
    shown = {view.result.item(row, 0).text(): view.result.item(row, 1).text() for row in range(view.result.rowCount())}
    for shift in (*wanted.rises, *wanted.falls):
        assert shown[desk.rows[shift.posting].title].endswith(f"{shift.after:.1f}")
    desk.set_weights(None)


def test_every_control_has_a_name_and_can_be_reached(page: ResumePage) -> None:
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        QApplication.processEvents()
        assert nameless(page) == []
        assert unreachable(page) == []


def test_in_a_narrow_window_the_answers_stand_below_the_page(page: ResumePage) -> None:
    page.resize(560, 800)
    QApplication.processEvents()
    assert page.marks.mapTo(page, QPoint(0, 0)).y() < page.tabs.mapTo(page, QPoint(0, 0)).y()
    page.resize(1000, 800)
    QApplication.processEvents()
    assert page.marks.mapTo(page, QPoint(0, 0)).x() < page.tabs.mapTo(page, QPoint(0, 0)).x()
