"""The Matches page by real keys and clicks: the list, the filter, statuses, what-if, the words beside the numbers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from matcher.model import WhatIf
from tests.ui.conftest import settle, until
from ui.models.catalogue import Catalogue
from ui.models.filters import Filter
from ui.models.matches import CONFIDENCE, FIT, ID, MOVE, POSTED, POSTING, READS_AS, SORT, STATUS
from ui.pages.matches import MatchesPage
from ui.widgets.role_dialog import RoleDialog
from ui.window import Window


def chosen_text(page: MatchesPage) -> str:
    assert page.detail.study is not None
    return page.detail.study.explanation.opening.posting.id


def test_the_list_is_the_ranking_best_first(page: MatchesPage, window: Window) -> None:
    ranking = window.desk.ranking
    assert ranking is not None
    assert page.model.rowCount() == len(ranking) == window.desk.ws.count()  # type: ignore[union-attr]
    shown = [page.model.index(row, FIT).data(SORT) for row in range(page.model.rowCount())]
    assert shown == sorted(shown, reverse=True)
    assert page.model.index(0, FIT).data() == str(round(float(ranking.fit[0])))


def test_list_and_detail_say_the_same_fit(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    for row in (0, 3, 10):
        window.desk.choose(page.model.posting_at(row))
        settle(window)
        study = page.detail.study
        assert study is not None
        assert study.explanation.fit.fit == page.model.index(row, FIT).data(SORT)
        assert page.model.index(row, FIT).data() in page.detail.score.number.text()


def test_down_and_up_walk_the_list(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    settle(window)
    assert window.desk.chosen == page.model.posting_at(2) == chosen_text(page)
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    settle(window)
    assert window.desk.chosen == page.model.posting_at(1) == chosen_text(page)


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


def test_the_filter_finds_words_of_the_text_and_says_how_many(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    ws = window.desk.ws
    assert ws is not None
    qtbot.keyClicks(page.bar.words, "kubernetes")
    settle(window)
    expected = set(ws.search("kubernetes")) | set(ws.postings_naming("kubernetes"))
    assert {page.model.posting_at(r) for r in range(page.model.rowCount())} == expected
    assert page.bar.count.text() == f"{len(expected)} of {ws.count()}"


def test_a_skill_is_found_by_any_of_its_names(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.bar.words, "k8s")
    settle(window)
    ws = window.desk.ws
    assert ws is not None
    assert page.model.rowCount() >= len(ws.postings_naming("kubernetes")) > 0


def test_a_filter_that_nothing_passes_says_so(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.bar.words, "qqqzzz")
    settle(window)
    assert page.model.rowCount() == 0
    assert page.stack.currentWidget() is page.nothing and "filter" in page.nothing.text()
    assert page.nothing.reset.isVisible() and page.nothing.bring.isHidden()
    assert page.detail.study is None
    page.bar.words.clear()
    settle(window)
    assert chosen_text(page) == window.desk.chosen


def test_criteria_filter_and_reset(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.bar.more, Qt.MouseButton.LeftButton)
    assert page.bar.panel.isVisible()
    combo = page.bar.combos["where"]
    combo.setCurrentIndex(combo.findData("remote"))
    rows = [window.desk.catalogue.get(page.model.posting_at(r)) for r in range(page.model.rowCount())]
    assert rows and all(row is not None and row.remote for row in rows)
    assert "1" in page.bar.more.text()
    qtbot.mouseClick(page.bar.reset, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == window.desk.ws.count()  # type: ignore[union-attr]


def test_the_role_filter_shows_what_reads_as_it(page: MatchesPage, window: Window) -> None:
    ranking = window.desk.ranking
    assert ranking is not None and ranking.roles is not None
    combo = page.bar.combos["role"]
    combo.setCurrentIndex(combo.findData("machine-learning-engineer"))
    best = ranking.role_names.index("machine-learning-engineer")
    assert page.model.rowCount() == int((ranking.roles.argmax(axis=1) == best).sum()) > 0


def test_postings_of_a_level_and_a_place_are_found(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.bar.more, Qt.MouseButton.LeftButton)
    combo, ws = page.bar.combos["seniority"], window.desk.ws
    assert ws is not None
    combo.setCurrentIndex(combo.findData("senior"))
    shown = [page.model.posting_at(r) for r in range(page.model.rowCount())]
    seniors = {id for id in window.desk.catalogue if ws.opening(ws.posting(id)).seniority == 3}
    assert set(shown) == seniors and 0 < len(seniors) < ws.count()
    qtbot.keyClicks(page.bar.location, "united kingdom")
    shown = [page.model.posting_at(r) for r in range(page.model.rowCount())]
    assert shown and all(id in seniors and "United Kingdom" in (window.desk.rows[id].location or "") for id in shown)
    assert page.bar.count.text() == f"{len(shown)} of {ws.count()}"
    assert page.bar.count.accessibleName() == f"{len(shown)} of {ws.count()} postings shown"


def test_criteria_stand_below_the_closed_panel_and_a_click_takes_them_back(
    page: MatchesPage, window: Window, qtbot: QtBot
) -> None:
    page.bar.set_filter(Filter(seniority="senior", days=30, location="leeds"))
    page.bar.more.setChecked(True)
    assert page.bar.chips.isHidden()
    qtbot.mouseClick(page.bar.more, Qt.MouseButton.LeftButton)
    until(page.bar.chips.isVisible)

    def chips() -> list[QPushButton]:
        return [chip for chip in page.bar.chips.findChildren(QPushButton) if chip.isVisible()]

    assert [chip.text() for chip in chips()] == [
        "Seniority: Senior  ✕", "Location: leeds  ✕", "Posted: Last 30 days  ✕", "Clear all"
    ]  # fmt: skip
    qtbot.mouseClick(chips()[1], Qt.MouseButton.LeftButton)
    assert page.bar.filter() == Filter(seniority="senior", days=30)
    qtbot.mouseClick(chips()[-1], Qt.MouseButton.LeftButton)
    assert page.bar.filter() == Filter() and page.bar.chips.isHidden()


def test_a_role_is_made_of_what_the_list_shows(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.bar.words, "kubernetes")
    settle(window)
    qtbot.mouseClick(page.bar.more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.bar.make_role, Qt.MouseButton.LeftButton)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, RoleDialog) and w.isVisible())
    assert dialog.list.count() == page.model.rowCount() > 0
    dialog.reject()
    settle(window)


def test_filters_are_kept_by_name(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.bar.words, "python")
    page.bar.set_filter(replace(page.bar.filter(), seniority="senior", location="leeds"))
    page.bar.kept.keep_as("Snakes")
    settle(window)
    ws = window.desk.ws
    assert ws is not None and ws.saved_filters()["Snakes"]["words"] == "python"
    page.bar.set_filter(Filter())
    page.bar.kept.offer.actions()[0].trigger()
    assert page.bar.filter() == Filter(words="python", seniority="senior", location="leeds")
    page.bar.kept.remove("Snakes")
    settle(window)
    assert ws.saved_filters() == {}


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


@pytest.mark.parametrize("column", [MOVE, READS_AS, CONFIDENCE])
def test_every_column_sorts_by_its_raw_values(page: MatchesPage, window: Window, column: int) -> None:
    window.desk.toggle("kubernetes")
    settle(window)
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.table.sortByColumn(column, order)
        values = [page.model.index(r, column).data(SORT) for r in range(page.model.rowCount())]
        assert values == sorted(values, reverse=order == Qt.SortOrder.DescendingOrder) and len(set(values)) > 1
    page.table.sortByColumn(FIT, Qt.SortOrder.DescendingOrder)


def test_sorting_is_by_raw_values_and_keeps_the_choice(page: MatchesPage, window: Window) -> None:
    chosen = window.desk.chosen
    page.table.sortByColumn(POSTED, Qt.SortOrder.DescendingOrder)
    days = [page.model.index(r, POSTED).data(SORT) for r in range(page.model.rowCount())]
    assert days == sorted(days, reverse=True) and days[0] > 20_000_000
    assert page.table.currentIndex().data(ID) == chosen
    page.table.sortByColumn(POSTING, Qt.SortOrder.AscendingOrder)
    titles = [page.model.index(r, POSTING).data().casefold() for r in range(page.model.rowCount())]
    assert titles == sorted(titles)
    page.table.sortByColumn(FIT, Qt.SortOrder.DescendingOrder)


def choose_with_gaps(page: MatchesPage, window: Window) -> None:
    """Choose a posting that has skills to gain."""
    for row in range(4, 30):
        window.desk.choose(page.model.posting_at(row))
        settle(window)
        study = page.detail.study
        if study is not None and study.explanation.gaps and study.explanation.gaps[0].gain > 1:
            return
    raise AssertionError("no sample posting has a gap")


def test_a_gap_moves_the_whole_list_exactly(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    choose_with_gaps(page, window)
    study, desk = page.detail.study, window.desk
    assert study is not None and desk.ws is not None
    gap, before = study.explanation.gaps[0], study.explanation.fit.fit
    chip = page.detail.why.gaps.chips[0]
    page.detail.why.ensureWidgetVisible(chip)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    settle(window)
    assert desk.what_if == WhatIf(added=(gap.skill,))
    exact = desk.ws.rank(desk.candidate, what_if=desk.what_if)  # type: ignore[arg-type]
    assert desk.ranking is not None and desk.ranking.ids == exact.ids
    assert np.array_equal(desk.ranking.fit, exact.fit) and np.array_equal(desk.ranking.points, exact.points)
    row = page.model.row_of(desk.chosen)
    assert page.model.index(row, FIT).data(SORT) == pytest.approx(before + gap.gain, abs=1e-9)
    assert not page.table.isColumnHidden(MOVE)
    assert page.model.index(row, MOVE).data().startswith("▲")
    assert page.strip.isVisible() and len(page.strip.chips()) == 1
    qtbot.mouseClick(page.strip.clear, Qt.MouseButton.LeftButton)
    settle(window)
    assert desk.what_if == WhatIf() and page.table.isColumnHidden(MOVE) and not page.strip.isVisible()


def test_what_opens_most_is_a_click_away_and_exact(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    desk, bar = window.desk, float(window.desk.settings.get("bar"))
    page.bar.set_filter(Filter(role="machine-learning-engineer", fit=60))
    qtbot.mouseClick(page.bar.opens, Qt.MouseButton.LeftButton)
    until(lambda: page.openers.chips and page.openers.chips[0].isVisible())
    chip, listed = page.openers.chips[0], page.openers.chips
    skill = chip.skills[0]
    assert desk.ws is not None and desk.candidate is not None and desk.ranked is not None
    columns = desk.ranked.columns
    mine = {id for id, role in zip(desk.catalogue, columns.role, strict=True)
            if columns.role_names[role] == "machine-learning-engineer"}  # fmt: skip
    exact = {}
    for one in listed:
        ranking = desk.ws.rank(desk.candidate, what_if=WhatIf(one.skills))
        exact[one.skills[0]] = sum(id in mine and fit >= bar for id, fit in zip(ranking.ids, ranking.fit, strict=True))
    plain = desk.ws.rank(desk.candidate)
    before = sum(id in mine and fit >= bar for id, fit in zip(plain.ids, plain.fit, strict=True))
    assert exact[skill] == max(exact.values()) > before
    assert chip.text().endswith(f"+{exact[skill] - before}")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    settle(window)
    assert desk.what_if == WhatIf((skill,)) and page.bar.count.text().startswith(f"{exact[skill]} of")
    until(lambda: all(skill not in chip.skills for chip in page.openers.chips if chip.isVisible()))
    qtbot.mouseClick(page.bar.opens, Qt.MouseButton.LeftButton)
    assert not page.openers.isVisible()


def test_another_bar_is_taken_up_at_once(page: MatchesPage, window: Window) -> None:
    desk, before = window.desk, window.desk.settings.get("bar")
    choose_with_gaps(page, window)
    desk.toggle("kubernetes")
    settle(window)
    desk.settings.set("bar", 95.0)
    settle(window)
    assert "95" in page.detail.why.gaps._sets_said.text()
    assert "reach" not in page.strip.said.text()
    desk.settings.set("bar", before)
    settle(window)


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


def test_a_removed_skill_lowers_fits_and_says_so(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    window.desk.toggle("python")
    settle(window)
    assert window.desk.what_if == WhatIf(removed=("python",))
    ranked = window.desk.ranked
    assert ranked is not None and ranked.gained is not None and ranked.gained.min() < 0
    assert "lose" in page.strip.said.text()
    qtbot.mouseClick(page.strip.chips()[0], Qt.MouseButton.LeftButton)
    settle(window)
    assert window.desk.what_if == WhatIf()


def test_a_smallest_set_is_applied_by_one_click(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    bar = float(window.desk.settings.get("bar"))
    for row in range(page.model.rowCount()):
        window.desk.choose(page.model.posting_at(row))
        settle(window)
        study = page.detail.study
        if study is not None and study.explanation.smallest_sets:
            break
    assert study is not None and study.explanation.smallest_sets
    button = page.detail.why.gaps.sets[0]
    page.detail.why.ensureWidgetVisible(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window)
    after = page.detail.study
    assert after is not None and after.explanation.fit.fit >= bar


def test_the_fit_is_put_in_words(page: MatchesPage, window: Window) -> None:
    text = page.detail.score.words.text()
    assert "fit:" in text and "required met" in text
    assert "Confidence" in page.detail.score.reason.text()
    bar = page.detail.score.bar
    assert bar.part_at(1).name == "skills" and bar.part_at(bar.width()) is None  # type: ignore[union-attr]
    assert "Skills" in bar.accessibleDescription()


def test_a_title_that_belies_its_content_is_marked(page: MatchesPage, window: Window) -> None:
    ws, ranking = window.desk.ws, window.desk.ranking
    assert ws is not None and ranking is not None
    for posting in ranking.ids:
        mix = ws.role_mix(ws.opening(ws.posting(posting)))
        if mix.title_role and max(mix.roles, key=lambda p: p[1])[0] != mix.title_role:
            break
    window.desk.choose(posting)
    settle(window)
    assert page.detail.roles.text().startswith("≠ Titled") and page.detail.roles.property("role") == "partly"


def test_samples_are_marked_and_can_be_removed_and_the_page_says_what_next(page: MatchesPage, window: Window) -> None:
    assert page.samples.isVisible() and "samples" in page.samples.said.text()
    assert "sample" in page.detail.place.text()
    ids = list(window.desk.rows)
    page.samples.remove.click()
    until(lambda: not window.desk.rows)
    settle(window)
    assert page.stack.currentWidget() is page.nothing and "no postings yet" in page.nothing.text()
    assert not page.nothing.bring.isHidden() and page.nothing.reset.isHidden()
    window.desk.change_postings(lambda ws: ws.restore_postings(ids))
    until(lambda: page.model.rowCount() == len(ids))
    settle(window)


def test_in_a_narrow_window_columns_give_way_but_the_posting_stays(page: MatchesPage, window: Window) -> None:
    size = window.size()
    window.resize(760, 700)
    settle(window)
    assert page.splitter.orientation() == Qt.Orientation.Vertical
    assert not page.table.isColumnHidden(POSTING) and page.table.columnWidth(POSTING) > 150
    page.detail.show_requirement(0)
    assert page.detail.wide.isChecked()
    window.resize(size)
    settle(window)


def test_the_chosen_posting_stays_in_view_when_room_is_taken_from_the_list(page: MatchesPage, window: Window) -> None:
    viewport = page.table.viewport()
    last = page.table.rowAt(viewport.height() - page.table.rowHeight(0))
    window.desk.choose(page.model.posting_at(last))
    settle(window)
    assert viewport.rect().contains(page.table.visualRect(page.table.currentIndex()).center())
    page.bar.more.setChecked(True)
    page.bar.opens.setChecked(True)
    until(lambda: page.openers.chips and page.openers.chips[0].isVisible())
    assert viewport.rect().contains(page.table.visualRect(page.table.currentIndex()).center())


def test_what_opens_most_is_not_asked_of_postings_that_are_not_ranked_yet(
    page: MatchesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words are found among what an import brought before that is ranked."""
    desk = page._desk
    asked: list[object] = []
    monkeypatch.setattr(desk, "find_openers", lambda keep, done: asked.append(keep))
    page._find_openers()
    monkeypatch.setattr(desk, "catalogue", Catalogue.of(list(desk.catalogue.values())[:-1]))
    monkeypatch.setattr(page, "_found", np.ones(len(desk.catalogue), np.bool_))
    page._find_openers()
    assert len(asked) == 1
