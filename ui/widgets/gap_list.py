"""One side of the personal gap: skills grouped by area, each with its pull as a bar, its evidence one click away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
)

from ui import theme
from ui.widgets.labels import label

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


@dataclass(frozen=True, slots=True)
class GapRow:
    """One skill: `value` is its pull, `second` the line below its name, `lines` what opens under it.

    `checked` is None where there is nothing to try out.
    """

    skill: str
    name: str
    area: str
    value: float
    number: str
    second: str
    lines: tuple[str, ...] = ()
    checked: bool | None = None


class GapList(QFrame):
    """A card: what this side is, in a line, and its tree. `toggled` names the skill whose box was clicked."""

    toggled = Signal(str)

    def __init__(self, title: str, lead: str, colour: int) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.heading = QLabel(title)
        self.heading.setProperty("role", "heading")
        self.lead = label(lead, "muted")
        self.model = QStandardItemModel(self)
        self.tree = _Tree()
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(_Rows(colour, self.tree))
        self.tree.setAccessibleName(title)
        self._empty = QLabel(alignment=Qt.AlignmentFlag.AlignTop, wordWrap=True)
        self._empty.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addWidget(self.lead)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._empty, 1)
        self._empty.hide()
        self._shape: tuple[tuple[str, str], ...] = ()
        self._filling = False
        self.model.itemChanged.connect(self._on_item_changed)

    def show_words(self, title: str, lead: str, empty: str) -> None:
        self.heading.setText(title)
        self.lead.setText(lead)
        self._empty.setText(empty)
        self.tree.setAccessibleName(title)

    def show_rows(self, rows: Sequence[GapRow], areas: dict[str, str]) -> None:
        """Show these skills; `areas` are the display names. Scrolling and what is open stay where they can."""
        groups: dict[str, list[GapRow]] = {}
        for row in rows:
            groups.setdefault(row.area, []).append(row)
        ordered = sorted(groups.items(), key=lambda g: (-sum(abs(r.value) for r in g[1]), g[0]))
        longest = max((abs(r.value) for r in rows), default=1.0) or 1.0
        shape = tuple((area, r.skill) for area, group in ordered for r in group)
        self._filling = True
        if shape == self._shape:
            for place, (_, group) in enumerate(ordered):
                head = self.model.item(place)
                for i, row in enumerate(group):
                    _fill(head.child(i), row, longest)
        else:
            self._rebuild(ordered, areas, longest)
        self._shape = shape
        self._filling = False
        self.tree.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _rebuild(self, ordered: list[tuple[str, list[GapRow]]], areas: dict[str, str], longest: float) -> None:
        opened, scrolled = self._opened(), self.tree.verticalScrollBar().value()
        self.model.clear()
        for area, group in ordered:
            head = QStandardItem(areas.get(area, area))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setData(AREA, KIND)
            for row in group:
                item = QStandardItem()
                _fill(item, row, longest)
                for line in row.lines:
                    child = QStandardItem(line)
                    child.setEditable(False)
                    child.setData(LINE, KIND)
                    child.setToolTip(line)
                    item.appendRow(child)
                head.appendRow(item)
            self.model.appendRow(head)
        for place in range(self.model.rowCount()):
            head = self.model.item(place)
            self.tree.expand(head.index())
            for i in range(head.rowCount()):
                if head.child(i).data(SKILL_ID) in opened:
                    self.tree.expand(head.child(i).index())
        self.tree.verticalScrollBar().setValue(scrolled)

    def _opened(self) -> set[str]:
        heads = [self.model.item(place) for place in range(self.model.rowCount())]
        items = [head.child(i) for head in heads for i in range(head.rowCount())]
        return {item.data(SKILL_ID) for item in items if self.tree.isExpanded(item.index())}

    def _on_item_changed(self, item: QStandardItem) -> None:
        if not self._filling and item.isCheckable():
            self.toggled.emit(item.data(SKILL_ID))


def _fill(item: QStandardItem, row: GapRow, longest: float) -> None:
    item.setText(row.name)
    item.setEditable(False)
    item.setData(SKILL, KIND)
    item.setData(row.skill, SKILL_ID)
    item.setData(row.second, SECOND)
    item.setData(row.value / longest, VALUE)
    item.setData(row.number, NUMBER)
    item.setData(", ".join(v for v in (row.name, row.number, row.second) if v), Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip("\n".join(v for v in (row.name, row.second) if v))
    if row.checked is not None:
        item.setCheckable(True)
        item.setCheckState(Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked)


class _Tree(QTreeView):
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


class _Rows(QStyledItemDelegate):
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
