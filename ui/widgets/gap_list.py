"""One side of the personal gap: skills grouped by area, each with its pull as a bar, its evidence one click away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QVBoxLayout,
)

from ui.saying import tip
from ui.widgets.gap_rows import AREA, KIND, LINE, NUMBER, SECOND, SKILL, SKILL_ID, VALUE, GapRows, GapTree
from ui.widgets.labels import label


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
        self.heading = label(title, "heading")
        self.lead = label(lead, "muted")
        self.model = QStandardItemModel(self)
        self.tree = GapTree()
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(GapRows(colour, self.tree))
        self.tree.setAccessibleName(title)
        self._empty = label("", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
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
                    child.setToolTip(tip(line))
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
    item.setToolTip(tip("\n".join(v for v in (row.name, row.second) if v)))
    if row.checked is not None:
        item.setCheckable(True)
        item.setCheckState(Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked)
