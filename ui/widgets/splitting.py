"""Two parts side by side, one above the other where that would be too narrow; the user may move the border."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class Splitting(QSplitter):
    def __init__(self, first: QWidget, second: QWidget, sizes: tuple[int, int], narrow: int) -> None:
        """`sizes` share out the room; below `narrow` pixels, or what both need side by side, the parts are stacked."""
        super().__init__(Qt.Orientation.Horizontal)
        self._parts = (first, second)
        self._narrow = narrow
        self._sizes = list(sizes)
        self.addWidget(first)
        self.addWidget(second)
        self.setSizes(self._sizes)
        self.setChildrenCollapsible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        need = sum(part.minimumSizeHint().width() for part in self._parts) + self.handleWidth()
        stacked = event.size().width() < max(self._narrow, need)
        wanted = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self.setSizes(self._sizes)
