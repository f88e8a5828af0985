"""Nothing is cut off at the side: what scrolls asks for its width, and parts that need more than there is are stacked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.scrolled import Fitted, Scrolled
from ui.widgets.splitting import Splitting


def block(width: int, height: int = 30) -> QLabel:
    label = QLabel()
    label.setMinimumSize(width, height)
    return label


def test_what_scrolls_gets_its_width_also_when_it_grows(qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    column.addWidget(block(300, 2000))
    sides = Splitting(block(100), Scrolled(content), (500, 500), 0)
    qtbot.addWidget(sides)
    sides.resize(600, 300)
    sides.show()
    qtbot.waitExposed(sides)
    assert content.width() >= 300
    column.addWidget(block(420))
    qtbot.waitUntil(lambda: content.width() >= 420 and sides.widget(1).viewport().width() >= content.width())


def test_parts_that_need_more_than_there_is_are_stacked(qtbot: QtBot) -> None:
    window, sides = QWidget(), Splitting(Scrolled(block(200)), Scrolled(block(300)), (500, 500), 0)
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(sides)
    window.setMinimumSize(200, 200)
    window.resize(700, 300)
    window.show()
    assert sides.orientation() == Qt.Orientation.Horizontal
    window.resize(500, 300)
    assert sides.orientation() == Qt.Orientation.Vertical


def test_what_is_fitted_is_as_high_as_what_it_holds_where_there_is_room(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    fitted = Fitted(block(100, 200))
    column.addWidget(fitted)
    column.addWidget(block(100, 100), 1)
    page.resize(300, 600)
    page.show()
    assert fitted.height() == fitted.sizeHint().height() >= 200
    page.resize(300, 220)
    assert fitted.height() < 200 and fitted.widget().height() >= 200
