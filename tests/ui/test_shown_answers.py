"""What the window makes of the library's numbers and doubts: points that add up, no role where none is told, what else counts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from matcher.model import Component, Fit, Gap, PathStep, RoleMix
from matcher.postings.load import posting_of_text
from matcher.workspace import Workspace
from ui.desk import Desk
from ui.models.filters import Filter
from ui.models.matches import FIT, READS_AS, MatchesModel
from ui.pages.matches import MatchesPage
from ui.ranked import NO_ROLE
from ui.widgets.path_view import PathView, PathWords
from ui.widgets.score_bar import ScoreBar
from ui.window import Window

pytest_plugins = ["tests.ui.small_desk"]

TIP = Qt.ItemDataRole.ToolTipRole
STEP = PathStep("docker", "", (), 50.0, 50.0, 0)
WORDS = PathWords("machine learning engineer", 70.0, str.title, str, {})


def points_in(text: str) -> list[float]:
    """What the parts gave, read from a text as people read it."""
    return [float(found) for found in re.findall(r"(\d+\.\d)\s+of\s", text.replace("&nbsp;", " "))]


def texts_of(view: PathView) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel))


def test_the_points_of_the_legend_add_up_to_the_fit(qtbot: QtBot) -> None:
    parts = tuple(Component(name, 10.04, 20.0) for name in ("skills", "text", "experience", "seniority", "degree"))
    bar = ScoreBar()
    qtbot.addWidget(bar)
    bar.show_fit(Fit("p", sum(c.points for c in parts), "high", "", parts))
    for said in (bar.legend.text(), bar.legend.toolTip(), bar.bar.accessibleDescription()):
        points = points_in(said)
        assert len(points) == 5 and sum(points) == pytest.approx(50.2)


def test_the_points_of_every_tool_tip_add_up_to_the_fit_it_names(page: MatchesPage) -> None:
    for row in range(page.model.rowCount()):
        head, *parts = page.model.index(row, FIT).data(TIP).splitlines()
        fit = QLocale().toDouble(head.split()[1].rstrip(","))[0]
        assert sum(points_in("\n".join(parts))) == pytest.approx(fit)


@pytest.fixture
def untold_desk(make_desk: Callable[..., Desk], resume_text: str, qtbot: QtBot) -> Desk:
    """A desk with one posting more, in which nothing tells a role."""
    ws = Workspace.unstored()
    ws.store.set_value("samples-seen", True)
    ws.add_postings([posting_of_text("We open at nine and close at five.", title="Porter", organization="Elm Hotel")])
    desk = make_desk(ws)
    with qtbot.waitSignal(desk.ranking_changed, timeout=20_000):
        desk.open_resume(resume_text)
    return desk


def test_a_posting_that_tells_no_role_shows_none(untold_desk: Desk) -> None:
    ranked = untold_desk.ranked
    assert ranked is not None and ranked.columns.roles is not None
    model = MatchesModel()
    model.set_ranked(ranked)
    rows = {model.index(row, 2).data(): row for row in range(model.rowCount())}
    cell = model.index(rows["Porter"], READS_AS)
    assert cell.data() == "–" and "Nothing was found" in cell.data(TIP)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == cell.data(TIP)
    assert model.index(rows["Analyst"], READS_AS).data() == "Data analyst"
    place = untold_desk.catalogue.places[model.posting_at(rows["Porter"])]
    assert ranked.columns.role[place] == NO_ROLE
    nearest = ranked.columns.role_names[int(np.argmax(ranked.columns.roles[place]))]
    keep = Filter(role=nearest).keep(ranked, None, date(2026, 1, 1))
    assert keep is not None and not keep[place]


def test_the_detail_names_no_role_where_none_is_told(page: MatchesPage) -> None:
    study = page.detail.study
    assert study is not None
    told = page.detail.roles.text()
    mix = RoleMix((("data-scientist", 0.4), ("data-analyst", 0.6)), None, 0.5, tells=False)
    page.detail.show_study(replace(study, mix=mix))
    assert page.detail.roles.text().startswith("Reads as no role") and "analyst" not in page.detail.roles.text()
    page.detail.show_study(replace(study, mix=replace(mix, title_role="data-scientist")))
    assert page.detail.roles.text().startswith("Titled Data scientist. Reads as no role")
    page.detail.show_study(study)
    assert page.detail.roles.text() == told


def test_a_gap_says_what_else_it_counts_for(page: MatchesPage, window: Window) -> None:
    study, gaps = page.detail.study, page.detail.why.gaps
    assert study is not None
    many = ("docker", "kubernetes", "pytorch", "sql", "python", "java")
    found = (Gap("airflow", "required", 3.0, many), Gap("scala", "required", 2.0, many[:1]), Gap("go", "required", 1.0))
    gaps.show_gaps(replace(study.explanation, gaps=found))
    first, second, third = gaps.chips[:3]
    assert "It also counts for Docker, Kubernetes, PyTorch, SQL and 2 more." in first.toolTip()
    assert second.toolTip().endswith("It also counts for Docker.") and second.accessibleDescription()
    assert "also" not in third.toolTip() and not third.accessibleDescription()
    gaps.show_gaps(study.explanation)


def test_the_way_says_why_it_does_not_begin_with_what_parts_the_roles_most(qtbot: QtBot) -> None:
    view = PathView()
    qtbot.addWidget(view)
    view.show_path((STEP,), WORDS, "Docker comes before Java.")
    assert "Docker comes before Java." in texts_of(view)
    other = PathView()
    qtbot.addWidget(other)
    other.show_path((STEP,), WORDS)
    assert len(other.findChildren(QLabel)) == len(view.findChildren(QLabel)) - 1


def test_a_step_that_moves_nothing_else_says_how_much_nearer_it_brings(qtbot: QtBot) -> None:
    for step, said in (
        (replace(STEP, nearer=0.6), True),
        (replace(STEP, nearer=0.6, fit_median_after=51.0), False),
        (replace(STEP, nearer=0.01), False),
    ):
        view = PathView()
        qtbot.addWidget(view)
        view.show_path((step,), WORDS)
        assert ("0.6 points nearer" in texts_of(view)) is said
