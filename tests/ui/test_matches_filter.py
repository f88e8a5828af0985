"""The filter of the Matches page by real keys and clicks: words, criteria, filters that are kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from matcher.workspace import Workspace
from tests.ui.conftest import explained, settle, until
from ui.models.filters import Filter
from ui.pages.matches import MatchesPage
from ui.widgets.role_dialog import RoleDialog
from ui.window import Window


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
    assert explained(page) == window.desk.chosen


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
    told = Workspace.tells_role(ranking.roles)
    assert page.model.rowCount() == int(((ranking.roles.argmax(axis=1) == best) & told).sum()) > 0


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


def test_criteria_are_never_squeezed(page: MatchesPage, window: Window, qtbot: QtBot) -> None:
    size = window.size()
    for width, height in ((760, 480), (900, 820), (1280, 480), (1280, 820)):
        window.resize(width, height)
        page.bar.more.setChecked(True)
        settle(window)
        for control in (*page.bar.combos.values(), page.bar.location, page.bar.make_role, page.bar.reset):
            assert control.height() >= control.minimumSizeHint().height()
            assert control.width() >= control.minimumSizeHint().width()
        page.bar.more.setChecked(False)
    window.resize(size)
    settle(window)


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
