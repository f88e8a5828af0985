"""What if I had this skill: gaps, what opens most, smallest sets and the user's bar, exact to the last figure."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from matcher.model import WhatIf
from tests.ui.conftest import settle, until
from ui.models.catalogue import Catalogue
from ui.models.filters import Filter
from ui.models.matches import FIT, MOVE, SORT
from ui.pages.matches import MatchesPage
from ui.window import Window


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
    desk, usual, bar = window.desk, window.desk.settings.get("bar"), 45.0
    desk.settings.set("bar", bar)
    page.bar.set_filter(Filter(role="machine-learning-engineer", fit=45))
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
    desk.settings.set("bar", usual)


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
