"""Widgets side by side where there is room, one below the other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Columns(QWidget):
    def __init__(self, widgets: Sequence[QWidget], narrow: int = 860) -> None:
        """Below `narrow` pixels of width the widgets stand one below the other."""
        super().__init__()
        self._narrow = narrow
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        for widget in widgets:
            self._layout.addWidget(widget, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.TopToBottom if self.width() < self._narrow else ways.LeftToRight)
