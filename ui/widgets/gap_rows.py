"""How the skills of a personal gap are drawn: areas, skills with their bars, and below a skill the lines that show it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from ui import theme

Index = QModelIndex | QPersistentModelIndex

KIND = Qt.ItemDataRole.UserRole
"""AREA, SKILL or LINE."""
SKILL_ID = Qt.ItemDataRole.UserRole + 1
SECOND = Qt.ItemDataRole.UserRole + 2
VALUE = Qt.ItemDataRole.UserRole + 3
"""Length of the bar, -1..1 of the longest."""
NUMBER = Qt.ItemDataRole.UserRole + 4

AREA, SKILL, LINE = range(3)

BAR = 64
NUMBER_WIDTH = 46
PAD = 6
MOST_LINES = 4
"""Lines an evidence row may take; the tool tip holds all of it."""


class GapTree(QTreeView):
    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(220)
        self.setStyleSheet("QTreeView { border: 0; border-radius: 0; }")
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(KIND) == SKILL and index.model().hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Evidence wraps to the new width.
        self.scheduleDelayedItemsLayout()


class GapRows(QStyledItemDelegate):
    """Paints the three kinds of rows; the check box stands where Qt's own click handling looks for it."""

    def __init__(self, colour: int, parent: QTreeView) -> None:
        super().__init__(parent)
        self._colour = colour
        self._tree = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = QFontMetrics(option.font)
        kind = index.data(KIND)
        if kind == AREA:
            return QSize(60, words.height() + 14)
        if kind == SKILL:
            return QSize(60, 2 * words.height() + 10)
        width = max(80, self._tree.viewport().width() - 34)
        box = words.boundingRect(QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), index.data())
        return QSize(60, min(box.height(), MOST_LINES * words.lineSpacing()) + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        painter.save()
        kind = index.data(KIND)
        if kind == AREA:
            self._paint_area(painter, option)
        elif kind == SKILL:
            self._paint_skill(painter, option, index)
        else:
            painter.setPen(QColor(theme.current().muted))
            area = option.rect.adjusted(26, 2, -8, -4)
            painter.fillRect(QRect(area.left() - 10, area.top(), 2, area.height()), QColor(theme.current().border))
            painter.drawText(area, int(Qt.TextFlag.TextWordWrap), option.text)
        painter.restore()

    @staticmethod
    def _paint_area(painter: QPainter, option: QStyleOptionViewItem) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().muted))
        area = option.rect.adjusted(2, 8, -PAD, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, option.text)

    def _paint_skill(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t = theme.current()
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        left = option.rect.left() + PAD
        if option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            left = self._paint_box(painter, option, index, style) + PAD
        area = QRect(left, option.rect.top() + 4, option.rect.right() - PAD - left, option.rect.height() - 8)
        words = QFontMetrics(option.font)
        right = area.right() - BAR - NUMBER_WIDTH
        painter.setPen(QColor(t.text))
        name = words.elidedText(option.text, Qt.TextElideMode.ElideRight, right - left - PAD)
        painter.drawText(QRect(left, area.top(), right - left, words.height()), 0, name)
        painter.setPen(QColor(t.muted))
        second = words.elidedText(index.data(SECOND) or "", Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QRect(left, area.top() + words.height() + 2, area.width(), words.height()), 0, second)
        number = QRect(right, area.top(), NUMBER_WIDTH - PAD, words.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(NUMBER))
        bar = QRectF(area.right() - BAR, area.top() + (words.height() - 8) / 2, BAR, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.track))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(QColor(t.parts[self._colour]))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * abs(index.data(VALUE)), bar.height()), 3, 3)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(t.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)

    @staticmethod
    def _paint_box(painter: QPainter, option: QStyleOptionViewItem, index: Index, style: QStyle) -> int:
        t = theme.current()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
        box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.accent if checked else t.muted), 1.2))
        painter.setBrush(QColor(t.accent if checked else t.surface))
        painter.drawRoundedRect(box, 3, 3)
        if checked:
            painter.setPen(QPen(QColor(t.on_accent), 2))
            hook = [(0.22, 0.52), (0.42, 0.72), (0.78, 0.3)]
            painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in hook])
        return int(place.right())
