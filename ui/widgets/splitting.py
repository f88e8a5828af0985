"""Two parts side by side, one above the other where that would be too narrow; the user may move the border."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class Splitting(QSplitter):
    def __init__(self, first: QWidget, second: QWidget, sizes: tuple[int, int], narrow: int) -> None:
        """`sizes` share out the room, `narrow` is the width in pixels below which the parts are stacked."""
        super().__init__(Qt.Orientation.Horizontal)
        self._narrow = narrow
        self._sizes = list(sizes)
        self.addWidget(first)
        self.addWidget(second)
        self.setSizes(self._sizes)
        self.setChildrenCollapsible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = Qt.Orientation.Vertical if event.size().width() < self._narrow else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self.setSizes(self._sizes)
