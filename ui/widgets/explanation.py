"""A fit taken apart: hard lines first, what would raise it, then each requirement with its verdict and its evidence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from matcher.model import Explanation, Verdict
from ui.desk import Desk
from ui.widgets.gaps import GapsView
from ui.widgets.requirement_card import RequirementCard, label

Placed = tuple[int, Verdict]
"""A verdict with its place among all."""


class ExplanationView(QScrollArea):
    requirement_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: list[RequirementCard] = []
        self.gaps: GapsView | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_explanation(self, e: Explanation, *, keep_place: bool = False) -> None:
        """Show it from the top; `keep_place` where it is the same posting seen with another what-if."""
        at = self.verticalScrollBar().value() if keep_place else 0
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 8, 10, 8)
        column.setSpacing(8)
        self.cards = []
        placed = list(enumerate(e.verdicts))
        self._add(column, self.tr("Conditions to check yourself"), [p for p in placed if p[1].requirement.hard])
        self.gaps = GapsView(self._desk, e)
        self.gaps.set_asked.connect(self._desk.set_what_if)
        column.addWidget(self.gaps)
        for level, title in (
            ("required", self.tr("Required")),
            ("preferred", self.tr("Preferred")),
            ("mentioned", self.tr("Mentioned")),
        ):
            mine = [p for p in placed if p[1].requirement.level == level and not p[1].requirement.hard]
            self._add(column, title, mine)
        if not placed:
            column.addWidget(
                label(self.tr("This posting names nothing that can be checked against a résumé."), "muted")
            )
        column.addStretch(1)
        self.setWidget(body)
        self.verticalScrollBar().setValue(at)

    def _add(self, column: QVBoxLayout, title: str, verdicts: list[Placed]) -> None:
        if not verdicts:
            return
        column.addWidget(label(title, "heading"))
        for place, verdict in verdicts:
            card = RequirementCard(place, verdict, self._name)
            card.asked.connect(self.requirement_asked)
            self.cards.append(card)
            column.addWidget(card)

    def _name(self, skill: str) -> str:
        return self._desk.ws.skill(skill).name if self._desk.ws else skill
