"""Contrast, measured from the tokens: every text colour on every ground it may stand on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.theme import DARK, LIGHT, Tokens, apply, contrast, dress

GROUNDS = ("window", "surface", "raised", "selection")
TEXTS = ("text", "muted", "accent", "met", "partly", "missing")


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_texts_can_be_read(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_controls_can_be_seen(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.edge, getattr(tokens, ground)) >= 3
    assert contrast(tokens.accent, getattr(tokens, ground)) >= 3  # what has the focus


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_on_fills_can_be_read(tokens: Tokens) -> None:
    for fill, ink in (("met_fill", "met"), ("partly_fill", "partly"), ("missing_fill", "missing")):
        assert contrast(getattr(tokens, ink), getattr(tokens, fill)) >= 4.5
        assert contrast(tokens.text, getattr(tokens, fill)) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


def _slider() -> QSlider:
    return QSlider(Qt.Orientation.Horizontal)


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize(
    "make",
    [QPushButton, QToolButton, QCheckBox, QRadioButton, QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, _slider, QTabBar,
     QDateEdit, QTableWidget, QTreeWidget, QListWidget],
)  # fmt: skip
def test_the_focus_is_seen(qapp: QApplication, qtbot: QtBot, choice: str, make: Callable[[], QWidget]) -> None:
    apply(qapp, choice)
    window, control, other = QWidget(), make(), QPushButton("other")
    dress(window)
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(control)
    layout.addWidget(other)
    if isinstance(control, QTabBar):
        control.addTab("One")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is window)
    pictures = []
    for focused in (other, control):
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        qapp.processEvents()
        if isinstance(control, QLineEdit | QPlainTextEdit):
            control.setCursorWidth(0) if isinstance(control, QPlainTextEdit) else control.setReadOnly(True)
        pictures.append(control.grab().toImage())
    assert pictures[0] != pictures[1]
    apply(qapp, "light")


def test_known_contrasts() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
