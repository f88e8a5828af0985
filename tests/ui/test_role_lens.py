"""Role lens by real clicks and keys: the standing, the gap with its what-if, the way across, the titles, the report."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QStandardItem
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from matcher.model import Basis, PathStep
from tests.ui.conftest import settle, until
from tests.ui.lens_page import lens_page
from ui.pages.role_lens import PATH, PICTURES, TITLES, RoleLensPage
from ui.widgets.gap_list import GapList
from ui.widgets.gap_rows import SKILL_ID
from ui.widgets.path_view import PathView, PathWords
from ui.widgets.standing import odds_text, percent_text, place, role_prose, standing_text
from ui.widgets.standing_card import basis_text, signed, summing
from ui.window import Window

__all__ = ["lens_page"]

LEFT = Qt.MouseButton.LeftButton
CERTAIN = re.compile(r"(?<![\d.,])(0|100) %")


def items(side: GapList) -> list[QStandardItem]:
    heads = [side.model.item(i) for i in range(side.model.rowCount())]
    return [head.child(k) for head in heads for k in range(head.rowCount())]


def box_of(side: GapList, item: QStandardItem) -> QPoint:
    """Where the check box of a row is."""
    index = item.index()
    side.tree.scrollTo(index)
    option = QStyleOptionViewItem()
    option.rect = side.tree.visualRect(index)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    spot = side.tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, side.tree)
    return spot.center()


def test_the_head_says_where_the_resume_stands_and_how_it_adds_up(lens_page: RoleLensPage) -> None:
    assert lens_page.seen is not None
    lens, card = lens_page.seen.lens, lens_page.standing
    assert card.words.text() == standing_text(lens.log_odds, "data scientist", "machine learning engineer")
    assert card.sure.text() == odds_text(lens.p_to, "data scientist", "machine learning engineer")
    assert f"and {round(100 * lens.p_to)} machine learning engineer postings" in card.sure.text()
    have, kept = (sum(p.contribution for p in side) for side in (lens.have, lens.kept))
    for value in (*summing((lens.baseline, have, kept), lens.log_odds), lens.log_odds):
        assert signed(value) in card.sum.text()
    assert card.basis.text().startswith(basis_text(lens.basis, "data scientist", "machine learning engineer"))
    assert f"You name {round(lens.named)} skills" in card.basis.text()


def test_nothing_is_ever_certain(lens_page: RoleLensPage) -> None:
    texts = [label.text() for label in lens_page.findChildren(QLabel)]
    assert not [t for t in texts if CERTAIN.search(t)]
    assert percent_text(0.0) == "less than 1 %" and percent_text(1.0) == "more than 99 %"


def test_ticking_a_lacking_skill_gives_what_it_promised(lens_page: RoleLensPage, window: Window, qtbot: QtBot) -> None:
    assert lens_page.seen is not None
    before, side = lens_page.seen.lens, lens_page.sides.lack
    item = items(side)[1]
    skill = item.data(SKILL_ID)
    promised = next(g.gain_log_odds for g in before.lack if g.skill == skill)
    qtbot.mouseClick(side.tree.viewport(), LEFT, pos=box_of(side, item))
    assert window.desk.what_if.added == (skill,)
    settle(window)
    assert lens_page.seen.lens.log_odds == pytest.approx(before.log_odds + promised, abs=1e-9)
    again = next(i for i in items(side) if i.data(SKILL_ID) == skill)
    assert again.checkState() == Qt.CheckState.Checked
    assert not lens_page.standing._trying.isHidden()
    assert skill not in [i.data(SKILL_ID) for i in items(lens_page.sides.have)]
    qtbot.mouseClick(side.tree.viewport(), LEFT, pos=box_of(side, again))
    settle(window)
    assert window.desk.what_if.added == ()
    assert lens_page.seen.lens.log_odds == before.log_odds


def test_the_keyboard_ticks_too(lens_page: RoleLensPage, window: Window, qtbot: QtBot) -> None:
    side = lens_page.sides.lack
    side.tree.setFocus()
    side.tree.setCurrentIndex(items(side)[0].index())
    qtbot.keyClick(side.tree.viewport(), Qt.Key.Key_Down)
    chosen = side.tree.currentIndex().data(SKILL_ID)
    qtbot.keyClick(side.tree.viewport(), Qt.Key.Key_Space)
    assert window.desk.what_if.added == (chosen,)
    settle(window)


def test_what_moves_it_most_is_one_click_away_and_taken_back_by_another(
    lens_page: RoleLensPage, window: Window, qtbot: QtBot
) -> None:
    assert lens_page.seen is not None
    asked = [g for g in lens_page.seen.lens.lack if g.step and g.share_to >= 0.1]
    most = max(asked, key=lambda g: g.gain_log_odds)
    qtbot.mouseClick(lens_page.standing.movers[0], LEFT)
    assert window.desk.what_if.added == (most.skill,)
    settle(window)
    qtbot.mouseClick(lens_page.standing.clear, LEFT)
    settle(window)
    assert window.desk.what_if.added == ()


def test_a_click_opens_the_evidence(lens_page: RoleLensPage, qtbot: QtBot) -> None:
    side = lens_page.sides.have
    item = items(side)[0]
    row = side.tree.visualRect(item.index())
    qtbot.mouseClick(side.tree.viewport(), LEFT, pos=row.center())
    assert side.tree.isExpanded(item.index())
    assert item.child(0).text().startswith("Page 1: “")


def test_kept_strengths_are_never_called_waste(lens_page: RoleLensPage) -> None:
    assert lens_page.seen is not None
    assert "Strengths" in lens_page.sides.kept.lead.text()
    assert {i.data(SKILL_ID) for i in items(lens_page.sides.kept)} == {p.skill for p in lens_page.seen.lens.kept}


def test_swap_looks_the_other_way_round(lens_page: RoleLensPage, window: Window, qtbot: QtBot) -> None:
    assert lens_page.seen is not None
    before = lens_page.seen.lens
    qtbot.mouseClick(lens_page.swap, LEFT)
    settle(window)
    after = lens_page.seen.lens
    assert (after.role_from, after.role_to) == (before.role_to, before.role_from)
    assert after.p_to == pytest.approx(1 - before.p_to, abs=0.02)


def test_one_role_twice_is_told_and_mended(lens_page: RoleLensPage, window: Window) -> None:
    lens_page.role_to.setCurrentIndex(lens_page.role_from.currentIndex())
    settle(window)
    assert lens_page.stack.currentIndex() == 0 and "same role" in lens_page.message.text()
    lens_page.role_to.setCurrentIndex(lens_page.role_to.findData("data-engineer"))
    settle(window)
    assert lens_page.stack.currentIndex() == 1 and lens_page.seen is not None
    assert lens_page.seen.lens.role_to == "data-engineer"


def test_the_way_across_has_a_card_for_each_step(lens_page: RoleLensPage, window: Window, qtbot: QtBot) -> None:
    lens_page.tabs.setCurrentIndex(PATH)
    settle(window)
    cards = lens_page.path.cards
    assert 1 <= len(cards) <= 9
    first = cards[0].findChildren(QPushButton)[0]
    qtbot.mouseClick(first, LEFT)
    assert len(window.desk.what_if.added) == 1
    settle(window)


def test_a_posting_of_a_step_can_be_gone_to(qtbot: QtBot) -> None:
    view = PathView()
    qtbot.addWidget(view)
    step = PathStep("docker", "10% of these ads name it", ("linux",), 50.0, 55.5, 1, ("p1",), "an image that starts")
    view.show_path(
        (step,), PathWords("machine learning engineer", 70.0, str.title, lambda id: f"Ad {id}", {"docker": 0.104})
    )
    view.show()
    texts = " ".join(label.text() for label in view.findChildren(QLabel))
    for said in ("10 %", "Builds on Linux", "an image that starts", "50.0", "55.5", "Opens 1 posting"):
        assert said in texts
    link = next(b for b in view.findChildren(QPushButton) if b.text() == "Ad p1")
    with qtbot.waitSignal(view.posting_asked) as asked:
        qtbot.mouseClick(link, LEFT)
    assert asked.args == ["p1"]


def test_titles_that_belie_their_content_lead_to_the_posting(
    lens_page: RoleLensPage, window: Window, qtbot: QtBot
) -> None:
    lens_page.tabs.setCurrentIndex(TITLES)
    settle(window)
    listed = lens_page.titles.list
    assert listed.count() >= 3
    shares = [float(re.search(r"\((\d+) %\)", listed.item(i).toolTip())[1]) for i in range(listed.count())]  # type: ignore[index]
    assert shares == sorted(shares, reverse=True)
    item = listed.item(1)
    qtbot.mouseClick(listed.viewport(), LEFT, pos=listed.visualItemRect(item).center())
    assert window.stack.currentWidget() is window.pages["matches"]
    row = window.desk.rows[window.desk.chosen]
    assert item.text().startswith(row.title)


def check_the_cells(file: Path, page: RoleLensPage) -> None:
    """Neighbouring cells must not run into one number."""
    import pypdfium2

    assert page.seen is not None
    first = pypdfium2.PdfDocument(file)[0]
    words = first.get_textpage().get_text_bounded().split()
    gains = [signed(g.gain_log_odds) for g in page.seen.lens.lack[:5]]
    assert all(gain in words for gain in gains)


@pytest.mark.parametrize(("kind", "begin"), [("pdf", b"%PDF"), ("html", b"<!DOCTYPE html>"), ("md", b"# From ")])
def test_the_report_is_written(
    lens_page: RoleLensPage, window: Window, tmp_path: Path, kind: str, begin: bytes
) -> None:
    file = tmp_path / f"report.{kind}"
    lens_page.report.save(file, kind)
    until(lambda: not window.desk.work.running("report"))
    data = file.read_bytes()
    assert data.startswith(begin)
    if kind == "pdf":
        assert lens_page.seen is not None
        check_the_cells(file, lens_page)
    assert "written" in window.banner.text()
    if kind != "pdf":
        assert lens_page.seen is not None
        assert signed(lens_page.seen.lens.log_odds) in data.decode()
        name = window.desk.candidate.profile.contact.name  # type: ignore[union-attr]
        assert name and name not in data.decode()


def test_a_report_that_cannot_be_written_is_told(lens_page: RoleLensPage, window: Window, tmp_path: Path) -> None:
    for kind in ("pdf", "md"):
        lens_page.report.save(tmp_path / "nowhere" / f"report.{kind}", kind)
        until(lambda: not window.desk.work.running("report"))
        assert "could not be written" in window.banner.text()


def test_everything_has_a_name_for_screen_readers(lens_page: RoleLensPage) -> None:
    lens_page.tabs.setCurrentIndex(PICTURES)
    named: list[QWidget] = [
        lens_page.role_from, lens_page.role_to, lens_page.swap, lens_page.standing.line, lens_page.sides.lack.tree,
        lens_page.sides.have.tree, lens_page.sides.kept.tree, lens_page.pictures.map, lens_page.pictures.contrast,
        lens_page.pictures.areas, lens_page.titles.list,
    ]  # fmt: skip
    for widget in named:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None and interface.text(QAccessible.Text.Name), widget


def test_the_lens_gets_ready_unseen(sample_window: Window, window: Window) -> None:
    page = window.pages["role-lens"]
    assert isinstance(page, RoleLensPage)
    window.show_page("matches")
    page._warmed = False
    window.desk.rank()
    until(lambda: page._warming.isActive() or page._warmed)
    page._warming.setInterval(0)
    page._warming.start()
    until(lambda: page._warmed)
    settle(window)


def test_small_words() -> None:
    assert [role_prose(r) for r in ("Data scientist", "MLOps engineer", "AI engineer", "DevOps engineer")] == [
        "data scientist", "MLOps engineer", "AI engineer", "DevOps engineer",
    ]  # fmt: skip
    assert place(0.0) == 0.5 and place(-50) < 0.001 and place(50) > 0.999
    assert signed(-0.004) == "+0.00" and signed(-1.5) == "−1.50"
    said = [basis_text(Basis(1200, 30, s), "data scientist", "AI engineer") for s in ("bundled", "both", "library")]
    assert len(set(said)) == 3 and all(QLocale().toString(1200) in s and " 30 " in s for s in said)
