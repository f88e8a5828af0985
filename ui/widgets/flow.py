"""A layout that sets widgets beside one another and goes on below where the line is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QRect]]] = [[]]
        x, y = rect.x(), rect.y()
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if x > rect.x() and x + width > rect.x() + rect.width():
                x, y = rect.x(), y + _height(lines[-1]) + self.spacing()
                lines.append([])
            lines[-1].append((item, QRect(QPoint(x, y), QSize(width, hint.height()))))
            x += width + self.spacing()
        for line in lines if move else ():
            for item, place in line:
                # Words stand on one line with the buttons beside them.
                item.setGeometry(place.translated(0, (_height(line) - place.height()) // 2))
        return y + _height(lines[-1]) - rect.y()


def _height(line: list[tuple[QLayoutItem, QRect]]) -> int:
    return max((place.height() for _, place in line), default=0)


class Flow(QWidget):
    """Widgets in a FlowLayout, to be replaced together."""

    def __init__(self, spacing: int = 6) -> None:
        super().__init__()
        self._flow = FlowLayout(self, spacing)

    def add(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        widget.show()

    def clear(self) -> None:
        """Take all widgets out."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Hidden at once: it lives on until the event loop comes round, and would be painted till then.
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
