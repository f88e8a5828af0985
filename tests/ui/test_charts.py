"""The charts: what they show is what they say, a table stands beside each, and they can be taken away."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from matcher.model import AreaBar, Contrast, Share
from tests.ui.conftest import settle
from tests.ui.lens_page import lens_page
from ui.pages.role_lens import PICTURES, RoleLensPage
from ui.widgets import chart_export
from ui.widgets.area_bars import AreaBars
from ui.widgets.chart import ChartCard
from ui.widgets.contrast_chart import ContrastChart
from ui.widgets.role_map import RoleMap
from ui.window import Window

__all__ = ["lens_page"]

LEFT = Qt.MouseButton.LeftButton
ROLES = ("data scientist", "machine learning engineer")


def a_map(qtbot: QtBot, n: int, seed: int = 4) -> RoleMap:
    rng = np.random.default_rng(seed)
    made = RoleMap()
    qtbot.addWidget(made)
    made.resize(720, 420)
    fit = np.sort(rng.uniform(5, 95, n))[::-1]
    made.show_you(-1.0, ROLES, 70.0)
    made.show_postings(tuple(f"p{i}" for i in range(n)), rng.normal(0, 3, n), fit, lambda id: f"Ad {id}")
    made.show()
    return made


def spot(made: RoleMap, row: int) -> QPointF:
    return made._spot(made._plot(QRectF(made.rect())), row)


def test_hovering_names_a_posting_and_a_click_goes_to_it(qtbot: QtBot) -> None:
    made = a_map(qtbot, 40)
    qtbot.mouseMove(made, spot(made, 7).toPoint())
    qtbot.wait(10)
    assert made.row_at(spot(made, 7)) == 7
    with qtbot.waitSignal(made.posting_asked) as asked:
        qtbot.mouseClick(made, LEFT, pos=spot(made, 7).toPoint())
    assert asked.args == ["p7"]
    assert made.row_at(QPointF(2, 2)) == -1


def test_the_map_is_walked_by_keys(qtbot: QtBot) -> None:
    made = a_map(qtbot, 40)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(made, key)
    assert made._x[made.current] >= made._x[1]
    assert "Ad p" in made.accessibleDescription()
    with qtbot.waitSignal(made.posting_asked) as asked:
        qtbot.keyClick(made, Qt.Key.Key_Return)
    assert asked.args == [made._ids[made.current]]


def test_a_hundred_thousand_postings_are_hovered_over_smoothly(qtbot: QtBot) -> None:
    made = a_map(qtbot, 100_000)
    made.grab()
    times = []
    for row in range(0, 1000, 100):
        start = time.process_time()
        made._set_current(made.row_at(spot(made, row)))
        made.grab()
        times.append(time.process_time() - start)
    assert min(times) < 0.016


def test_the_density_image_counts_every_posting(qtbot: QtBot) -> None:
    made = a_map(qtbot, 5000)
    image = made._density(made._plot(QRectF(made.rect())))
    filled = sum(image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height()))
    cells = {
        (int(x * image.width()), int((1 - y / 100) * image.height()))
        for x, y in zip(made._x.tolist(), made._y.tolist(), strict=True)
    }
    assert filled == len(cells)


def contrast_rows() -> list[Contrast]:
    def share(value: float) -> Share:
        return Share(value, value / 2, min(1.0, value * 1.5), 100)

    made = [("docker", 0.05, 0.5), ("sql", 0.6, 0.2), ("python", 0.8, 0.82), ("r", 0.45, 0.05)]
    return [Contrast(name, "cloud", share(one), share(two), two - one) for name, one, two in made] + [
        Contrast("machine-learning", "classic-ml", share(0.1), share(0.9), 0.0)
    ]


def test_the_contrast_names_shares_and_what_is_held(qtbot: QtBot) -> None:
    made = ContrastChart()
    qtbot.addWidget(made)
    made.show_contrast(contrast_rows(), frozenset({"sql"}), str.upper, ROLES)
    made.resize(made.sizeHint())
    made.show()
    twin = made.twin()
    assert [row[0] for row in twin.rows] == ["DOCKER", "PYTHON", "R", "SQL"]
    sql = twin.rows[3]
    assert sql[1:4] == ("yes", "60 %", "20 %") and sql[4] == "30–90 %"
    qtbot.keyClick(made, Qt.Key.Key_Down)
    assert made.accessibleDescription().startswith("DOCKER: 5 % of data scientist ads")
    assert "You do not show it." in made.accessibleDescription()


def test_names_of_the_contrast_never_overlap(qtbot: QtBot) -> None:
    made = ContrastChart()
    qtbot.addWidget(made)
    made.show_contrast(contrast_rows(), frozenset(), lambda s: s * 12, ROLES)
    for width in (240, 560, 1400):
        made.resize(width, made.sizeHint().height())
        assert not made.grab().isNull()
        assert made._line() * len(made.twin().rows) < made.height()


def test_areas_have_a_table_with_all_of_them(qtbot: QtBot) -> None:
    made = AreaBars()
    qtbot.addWidget(made)
    areas = [AreaBar("sql", 0.2, 0.3, 0.1), AreaBar("mlops", 0.0, 0.001, 0.2), AreaBar("vision", 0.0, 0.002, 0.003)]
    made.show_areas(areas, {"sql": "SQL and querying"}, ROLES)
    assert [row[0] for row in made.twin().rows] == ["mlops", "vision", "SQL and querying"]
    assert [a.area for a in made._rows] == ["mlops", "sql"]
    assert made.twin().rows[2][1:] == ("20 %", "30 %", "10 %")


def test_pictures_are_saved_and_copied(qtbot: QtBot, tmp_path: Path) -> None:
    card = ChartCard(a_map(qtbot, 50), "Role map")
    qtbot.addWidget(card)
    assert chart_export.save(card.chart, str(tmp_path / "map.png"))
    assert chart_export.save(card.chart, str(tmp_path / "map.svg"))
    image = QImage(str(tmp_path / "map.png"))
    assert image.width() == 2 * card.chart.width()
    svg = (tmp_path / "map.svg").read_text("utf-8")
    assert "<svg" in svg and "your résumé" in svg
    assert not chart_export.save(card.chart, str(tmp_path / "nowhere" / "map.png"))
    assert not chart_export.save(card.chart, str(tmp_path / "nowhere" / "map.svg"))
    card.copy_table()
    assert QGuiApplication.clipboard().text().splitlines()[0].startswith("Posting\tFit")
    card.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()


def test_a_table_stands_beside_every_chart(lens_page: RoleLensPage, window: Window, qtbot: QtBot) -> None:
    lens_page.tabs.setCurrentIndex(PICTURES)
    settle(window)
    pictures = lens_page.pictures
    for card in (pictures.map_card, pictures.contrast_card, pictures.areas_card):
        qtbot.mouseClick(card.as_table, LEFT)
        assert card.stack.currentWidget() is card.table and card.table.rowCount() == len(card.chart.twin().rows) > 3
        qtbot.mouseClick(card.as_table, LEFT)
        assert card.stack.currentWidget() is card.chart


def test_the_map_shows_what_the_ranking_holds(lens_page: RoleLensPage, window: Window, qtbot: QtBot) -> None:
    lens_page.tabs.setCurrentIndex(PICTURES)
    settle(window)
    made, ranking = lens_page.pictures.map, window.desk.ranking
    assert ranking is not None and made._ids == ranking.ids
    assert made._y == pytest.approx(ranking.fit)
    qtbot.keyClick(made, Qt.Key.Key_Down)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.pages["matches"]
    assert window.desk.chosen == ranking.ids[0]
