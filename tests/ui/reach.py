"""What somebody without a mouse, or without eyes, would miss on a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def controls(page: QWidget) -> list[QWidget]:
    """All that can be used on a page as it is shown; parts of Qt's own controls are left out."""
    found: list[QWidget] = []
    for widget in page.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar) or not widget.isVisible():
            continue
        if widget.objectName().startswith("qt_") or isinstance(
            widget.parent(), QLineEdit | QComboBox | QAbstractSpinBox | QAbstractItemView
        ):
            continue
        found.append(widget)
    return found


def nameless(page: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    return [_told(widget) for widget in controls(page) if not name_of(widget).strip()]


def unreachable(page: QWidget) -> list[str]:
    """Controls that are switched on and that the Tab key does not stop at."""
    return [
        _told(widget)
        for widget in controls(page)
        if widget.isEnabled() and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def name_of(widget: QWidget) -> str:
    """What Qt's accessibility interface says a widget is called."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name_of(widget)!r} in {type(widget.parent()).__name__}"
