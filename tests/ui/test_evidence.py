"""The posting beside the résumé: what is marked where, and that a click on either side moves the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle, until
from ui.pages.matches import MatchesPage
from ui.widgets.evidence import EvidenceView, marks_of
from ui.widgets.marked_text import UNDERLINES, MarkedText, Stretch, qt_offsets
from ui.widgets.posting_text import kind_of, stretches_of
from ui.window import Window


@pytest.fixture
def evidence(page: MatchesPage, window: Window) -> EvidenceView:
    """Both documents open, the page drawn."""
    page.detail.tabs.setCurrentWidget(page.detail.evidence)
    page.detail.wide.setChecked(True)
    until(page.detail.evidence.pages.drawn)
    settle(window)
    return page.detail.evidence


def test_every_requirement_is_marked_where_it_stands(page: MatchesPage) -> None:
    study = page.detail.study
    assert study is not None
    e = study.explanation
    for stretch, verdict in zip(stretches_of(e), e.verdicts, strict=True):
        assert e.opening.posting.text[stretch.start : stretch.end] == verdict.requirement.text
        assert stretch.kind == kind_of(verdict) and stretch.label


def test_kinds_differ_by_more_than_colour() -> None:
    assert len(set(UNDERLINES.values())) == len(UNDERLINES)


def test_a_clicked_requirement_chooses_its_evidence_on_the_page(
    evidence: EvidenceView, page: MatchesPage, qtbot: QtBot
) -> None:
    study = page.detail.study
    assert study is not None
    place = next(i for i, v in enumerate(study.explanation.verdicts) if v.because)
    stretch = stretches_of(study.explanation)[place]
    cursor = QTextCursor(evidence.posting.document())
    cursor.setPosition(stretch.start + 2)
    spot = evidence.posting.cursorRect(cursor).center() + QPoint(3, 0)
    qtbot.mouseClick(evidence.posting.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert evidence.posting.chosen == evidence.pages.chosen == evidence.text.chosen == place
    assert "shown by" in evidence.said.text()


def test_a_clicked_box_scrolls_the_posting(evidence: EvidenceView, page: MatchesPage, qtbot: QtBot) -> None:
    study = page.detail.study
    assert study is not None
    mark = marks_of(study.explanation)[-1]
    spot = evidence.pages.rect_of(mark).center().toPoint()
    evidence.pages.ensureVisible(spot.x(), spot.y())
    qtbot.mouseClick(evidence.pages.widget(), Qt.MouseButton.LeftButton, pos=spot)
    chosen = evidence.pages.chosen
    assert chosen is not None and evidence.posting.chosen == chosen
    boxes = [line.box for line in study.explanation.verdicts[chosen].because]
    assert mark.box in boxes
    cursor = QTextCursor(evidence.posting.document())
    cursor.setPosition(stretches_of(study.explanation)[chosen].start)
    assert evidence.posting.viewport().rect().contains(evidence.posting.cursorRect(cursor).center())


def test_the_boxes_lie_on_the_words_they_name(evidence: EvidenceView, page: MatchesPage) -> None:
    """Where a box is, the drawn page has ink."""
    study = page.detail.study
    assert study is not None
    # Of the pictures drawn so far the sharpest: in a small one letters are grey.
    (number, scale), picture = max(evidence.pages.widget().images.items(), key=lambda item: item[0][1])  # type: ignore[attr-defined]
    for mark in [m for m in marks_of(study.explanation) if m.page == number][:8]:
        x0, y0, x1, y1 = (round(v * scale) for v in mark.box)
        greys = [picture.pixelColor(x, y).lightness() for x in range(x0, x1, 2) for y in range(y0, y1, 2)]
        assert min(greys) < 120 < max(greys)


def test_a_card_shows_both_documents_by_enter(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    card = page.detail.why.cards[-1]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert page.detail.tabs.currentWidget() is page.detail.evidence
    assert page.detail.evidence.posting.chosen == card.place


def test_the_text_twin_marks_the_same_words(evidence: EvidenceView, page: MatchesPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(evidence.as_text, Qt.MouseButton.LeftButton)
    assert evidence.stack.currentWidget() is evidence.text
    study = page.detail.study
    assert study is not None
    text = evidence.text.toPlainText()
    marks = marks_of(study.explanation)
    marked = {s.key for s in evidence.text._stretches}
    assert marked == {m.key for m in marks}
    for stretch in evidence.text._stretches:
        shown = text[stretch.start : stretch.end]
        said = {line.text for line in study.explanation.verdicts[stretch.key].because}
        assert any(shown in line or line in shown or shown.split()[0] in line for line in said)


def test_pasted_text_has_no_pages_and_shows_its_text(page: MatchesPage, window: Window, evidence: EvidenceView) -> None:
    desk = window.desk
    sample = desk.document
    desk.open_resume("Ada Example\n\nSkills\n\nPython, SQL, scikit-learn\n")
    until(lambda: not evidence.as_page.isEnabled())
    settle(window)
    assert evidence.stack.currentWidget() is evidence.text
    assert "scikit-learn" in evidence.text.toPlainText()
    assert sample is not None
    desk.open_resume(sample)
    until(lambda: desk.document == sample)
    settle(window)
    assert evidence.as_page.isEnabled()


@pytest.mark.parametrize("text", ["a🙂b python", "é\r\npython", "one\rpython\n", "python"])
def test_offsets_hold_where_qt_counts_otherwise(qtbot: QtBot, text: str) -> None:
    view = MarkedText("text")
    qtbot.addWidget(view)
    start = text.index("python")
    view.show_text(text, (Stretch(start, start + 6, "met", 0),))
    selections: list[QTextEdit.ExtraSelection] = view.extraSelections()
    assert selections[0].cursor.selectedText() == "python"
    assert view.stretch_at(qt_offsets(text)[start] + 1) is not None
    assert view.stretch_at(qt_offsets(text)[start] - 1) is None
