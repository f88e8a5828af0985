"""How the ranked table paints its cells: the fit as a number over a bar split into its parts, the posting on two lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.models.matches import POINTS, SECOND_LINE

Index = QModelIndex | QPersistentModelIndex

PADDING = 8
BAR_HEIGHT = 8


def paint_parts(painter: QPainter, area: QRectF, points: list[float]) -> None:
    """A bar of 100 points: one colour a part, the rest of the track empty."""
    t = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.track))
    painter.drawRoundedRect(area, 3, 3)
    at = area.left()
    for i, value in enumerate(points):
        width = area.width() * max(0.0, value) / 100
        painter.setBrush(QColor(t.parts[i % len(t.parts)]))
        painter.drawRect(QRectF(at, area.top(), width, area.height()))
        at += width


def _background(painter: QPainter, option: QStyleOptionViewItem) -> None:
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)


class FitDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        points = index.data(POINTS)
        text = option.text
        painter.save()
        _background(painter, option)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().text))
        area = QRectF(option.rect).adjusted(PADDING, 4, -PADDING, -4)
        width = QFontMetrics(font).horizontalAdvance("100") + 8
        painter.drawText(QRectF(area.left(), area.top(), width, area.height()), Qt.AlignmentFlag.AlignVCenter, text)
        bar = QRectF(area.left() + width, area.center().y() - BAR_HEIGHT / 2, area.width() - width, BAR_HEIGHT)
        if points is not None and bar.width() > 10:
            paint_parts(painter, bar, [float(p) for p in points])
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(170, _row_height(option))


class PostingDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        second = index.data(SECOND_LINE) or ""
        t = theme.current()
        painter.save()
        _background(painter, option)
        area = option.rect.adjusted(PADDING, 4, -PADDING, -4)
        font = QFont(option.font)
        font.setBold(True)
        half = area.height() // 2
        painter.setFont(font)
        painter.setPen(QColor(t.text))
        title = QFontMetrics(font).elidedText(option.text, Qt.TextElideMode.ElideRight, area.width())
        top = area.adjusted(0, 0, 0, -half) if second else area
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        if second:
            painter.setFont(option.font)
            painter.setPen(QColor(t.muted))
            rest = QFontMetrics(option.font).elidedText(second, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area.adjusted(0, half, 0, 0), Qt.AlignmentFlag.AlignVCenter, rest)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, _row_height(option))


def _row_height(option: QStyleOptionViewItem) -> int:
    return row_height(option.font)


def row_height(font: QFont) -> int:
    """Pixels of a row with two lines of text."""
    return 2 * QFontMetrics(font).height() + 12
