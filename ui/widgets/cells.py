"""How the ranked table paints its cells: the fit as a number over a bar split into its parts, the rest on two lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.models.matches import MOVED, POINTS, SECOND_LINE, STATUS
from ui.models.words import STATUS_MARKS

Index = QModelIndex | QPersistentModelIndex

PADDING = 8
BAR_HEIGHT = 8
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

SIGNIFICANT = 0.05
"""Points below which a change is none."""


def paint_parts(painter: QPainter, area: QRectF, points: Sequence[float]) -> None:
    """A bar of 100 points: one colour a part with a gap between them, the rest of the track empty."""
    t = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    rounded = QPainterPath()
    rounded.addRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setClipPath(rounded)
    painter.fillRect(area, QColor(t.track))
    at = area.left()
    for i, value in enumerate(points):
        width = area.width() * max(0.0, value) / 100
        painter.fillRect(QRectF(at, area.top(), max(0.0, width - 1), area.height()), QColor(t.parts[i % len(t.parts)]))
        at += width
    painter.restore()


class _Cell(QStyledItemDelegate):
    """Paints from the model's own roles. initStyleOption would ask the model for seven more of every cell, in Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._font: QFont | None = None

    def fonts(self, option: QStyleOptionViewItem, *, bold: bool) -> tuple[QFont, QFontMetrics]:
        """The list's font and its measures, made once for the 60 cells of a frame."""
        if self._font is None or option.font != self._font:
            self._font = QFont(option.font)
            heavy = QFont(option.font)
            heavy.setBold(True)
            self._made = tuple((font, QFontMetrics(font)) for font in (self._font, heavy))
        return self._made[bold]

    @staticmethod
    def background(painter: QPainter, option: QStyleOptionViewItem) -> None:
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)


class FitDelegate(_Cell):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        points = index.data(POINTS)
        painter.save()
        self.background(painter, option)
        font, words = self.fonts(option, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().text))
        area = QRectF(option.rect).adjusted(PADDING, 4, -PADDING, -4)
        width = words.horizontalAdvance("100") + 8
        number = QRectF(area.left(), area.top(), width, area.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, index.data())
        bar = QRectF(area.left() + width, area.center().y() - BAR_HEIGHT / 2, area.width() - width, BAR_HEIGHT)
        if points is not None and bar.width() > 10:
            paint_parts(painter, bar, points)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(150, row_height(option.font))


class TwoLineDelegate(_Cell):
    """A first line over a muted second one; either is cut short where it is too long."""

    def __init__(self, parent: QObject | None = None, *, bold: bool = False) -> None:
        super().__init__(parent)
        self._heavy = bold

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        first, second = self.first_line(index, index.data()), index.data(SECOND_LINE)
        painter.save()
        self.background(painter, option)
        area = option.rect.adjusted(PADDING, 4, -PADDING, -4)
        half = area.height() // 2 if second else 0
        self._line(painter, option, area.adjusted(0, 0, 0, -half), first, self.colour(index), bold=self._heavy)
        if second:
            self._line(painter, option, area.adjusted(0, half, 0, 0), second, theme.current().muted, bold=False)
        painter.restore()

    def first_line(self, index: Index, text: str) -> str:
        return text

    def colour(self, index: Index) -> str:
        return theme.current().text

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, colour: str, *, bold: bool
    ) -> None:
        font, words = self.fonts(option, bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(area, LEFT, words.elidedText(text, Qt.TextElideMode.ElideRight, area.width()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height(option.font))


class PostingDelegate(TwoLineDelegate):
    """Title with the mark of its status, company and place below; hidden ones are muted."""

    def first_line(self, index: Index, text: str) -> str:
        mark = STATUS_MARKS.get(index.data(STATUS) or "", "")
        return f"{mark} {text}" if mark else text

    def colour(self, index: Index) -> str:
        t = theme.current()
        return t.muted if index.data(STATUS) in ("hidden", "rejected") else t.text


class MoveDelegate(TwoLineDelegate):
    """Points gained or lost by the what-if; the arrow says the same as the colour."""

    def colour(self, index: Index) -> str:
        t, moved = theme.current(), index.data(MOVED)
        if moved is None or abs(moved[1]) < SIGNIFICANT:
            return t.muted
        return t.met if moved[1] > 0 else t.missing


def row_height(font: QFont) -> int:
    """Pixels of a row with two lines of text."""
    return 2 * QFontMetrics(font).height() + 12
