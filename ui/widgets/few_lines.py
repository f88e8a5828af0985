"""A text of two lines at most, in as little width as there is: a name of any length pushes nothing aside."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

from ui.saying import tip

LINES = 2


class FewLines(QLabel):
    """What does not fit ends in "…" and stands in the tool tip; `text` is always the whole."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._tip = ""

    def say(self, text: str, tip: str = "") -> None:
        """Show `text`; `tip` stands in the tool tip where it says more."""
        self._tip = tip if tip != text else ""
        self.setText(text)
        self.setAccessibleName(tip or text)
        self._refit()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines(width))) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = self.fontMetrics()
        for row, line in enumerate(self._lines(self.width())):
            painter.drawText(QPointF(0, row * metrics.lineSpacing() + metrics.ascent()), line)
        painter.end()

    def _refit(self) -> None:
        whole = "".join(self._lines(self.width())).replace(" ", "") == self.text().replace(" ", "")
        self.setToolTip(tip(self._tip or ("" if whole else self.text())))
        self.updateGeometry()

    def _lines(self, width: int) -> list[str]:
        """The lines at this width, the last one cut short where there is more."""
        text = self.text()
        lines: list[str] = []
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while len(lines) < LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            start, length = line.textStart(), line.textLength()
            rest = text[start:] if len(lines) == LINES - 1 else text[start : start + length]
            lines.append(self.fontMetrics().elidedText(rest.strip(), Qt.TextElideMode.ElideRight, max(1, width)))
        layout.endLayout()
        return lines
