"""Lines of text, and how a widget is dressed anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def label(text: str, role: str = "", *, centred: bool = False) -> QLabel:
    """A line of plain text that wraps."""
    made = QLabel(text)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if centred:
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def selectable(text: str, role: str = "") -> QLabel:
    """The same, to be copied with the mouse."""
    made = label(text, role)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def restyle(widget: QWidget, key: str, value: str) -> None:
    """Give a widget the dynamic property that the style sheet dresses it by; dressing anew is dear."""
    if widget.property(key) != value:
        widget.setProperty(key, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
