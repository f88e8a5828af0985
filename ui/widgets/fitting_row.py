"""A row of widgets of which only those are shown that have room: the first matter most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

GAP = 6


class FittingRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._widgets: list[QWidget] = []

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Take over these widgets in place of those before."""
        for old in self._widgets:
            old.hide()
            old.deleteLater()
        self._widgets = list(widgets)
        for widget in self._widgets:
            widget.setParent(self)
        self.updateGeometry()
        self._arrange()

    def sizeHint(self) -> QSize:
        hints = [w.sizeHint() for w in self._widgets]
        return QSize(sum(h.width() + GAP for h in hints), max((h.height() for h in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        x = 0
        for widget in self._widgets:
            hint = widget.sizeHint()
            fits = x + hint.width() <= self.width()
            widget.setVisible(fits)
            if fits:
                widget.setGeometry(x, (self.height() - hint.height()) // 2, hint.width(), hint.height())
            x = x + hint.width() + GAP if fits else self.width() + 1
