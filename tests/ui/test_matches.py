"""The ranked list of the Matches page, how it is sorted, and the words beside the numbers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle, until
from ui.models.matches import CONFIDENCE, FIT, ID, MOVE, POSTED, POSTING, READS_AS, SORT
from ui.pages.matches import MatchesPage
from ui.window import Window


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
