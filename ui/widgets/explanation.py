"""A fit taken apart: hard lines first, what would raise it, then each requirement with its verdict and its evidence.

Cards are filled a few at a time, those in view first, so that a posting with forty requirements costs no frame.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from matcher.model import Explanation, Verdict
from ui.desk import Desk
from ui.saying import said
from ui.widgets.gaps import GapsView
from ui.widgets.labels import label
from ui.widgets.requirement_card import RequirementCard

Placed = tuple[int, Verdict]
"""A verdict with its place among all."""

AT_ONCE = 6
"""Cards filled before the first paint: what a view is high."""

MOST_MS = 8
"""For the others between two frames: half of a frame at 60 Hz."""


class _Section(QWidget):
    """A heading and its cards."""

    def __init__(self, title: str, asked: Callable[[int], object]) -> None:
        super().__init__()
        self.cards: list[RequirementCard] = []
        self._asked = asked
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(label(title, "heading"))

    def card(self, at: int) -> RequirementCard:
        """The card at this place of the section, made where there was none yet."""
        while at >= len(self.cards):
            card = RequirementCard()
            card.asked.connect(self._asked)
            self.cards.append(card)
            self._column.addWidget(card)
        return self.cards[at]


class ExplanationView(QScrollArea):
    requirement_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._waiting: deque[tuple[_Section, int, Placed]] = deque()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.gaps = GapsView(desk)
        self.gaps.set_asked.connect(desk.set_what_if)
        self._nothing = label(self.tr("This posting names nothing that can be checked against a résumé."), "muted")
        self._sections = {
            "check": _Section(self.tr("Conditions to check yourself"), self.requirement_asked.emit),
            "required": _Section(self.tr("Required"), self.requirement_asked.emit),
            "preferred": _Section(self.tr("Preferred"), self.requirement_asked.emit),
            "mentioned": _Section(self.tr("Mentioned"), self.requirement_asked.emit),
        }
        self.note = label("", "muted")
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 8, 10, 8)
        column.setSpacing(8)
        check, *levels = self._sections.values()
        for part in (check, self.gaps, *levels, self._nothing, self.note):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(body)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._fill_more)

    @property
    def cards(self) -> list[RequirementCard]:
        """Those shown, from the top."""
        return [card for section in self._sections.values() for card in section.cards if not card.isHidden()]

    def filling(self) -> bool:
        """True while cards are still to come."""
        return bool(self._waiting)

    def show_explanation(self, e: Explanation, *, keep_place: bool = False) -> None:
        """Show it from the top; `keep_place` where it is the same posting seen with another what-if."""
        self.gaps.show_gaps(e)
        groups: dict[str, list[Placed]] = {kind: [] for kind in self._sections}
        for placed in enumerate(e.verdicts):
            requirement = placed[1].requirement
            groups["check" if requirement.hard else requirement.level].append(placed)
        self._waiting.clear()
        for kind, section in self._sections.items():
            section.setVisible(bool(groups[kind]))
            # What is filled later must not show the posting before till then.
            fresh = len(groups[kind]) if keep_place else min(len(groups[kind]), AT_ONCE - len(self._waiting))
            for card in section.cards[max(0, fresh) :]:
                card.hide()
            self._waiting += [(section, at, placed) for at, placed in enumerate(groups[kind])]
        self._nothing.setVisible(not e.verdicts)
        self.note.setText(said(e.note))
        self.note.setVisible(bool(e.note))
        for _ in range(min(AT_ONCE, len(self._waiting))):
            self._fill_one()
        if self._waiting:
            self._next.start()
        if not keep_place:
            self.verticalScrollBar().setValue(0)

    def _fill_more(self) -> None:
        spent = QElapsedTimer()
        spent.start()
        while self._waiting and spent.elapsed() < MOST_MS:
            self._fill_one()
        if self._waiting:
            self._next.start()

    def _fill_one(self) -> None:
        section, at, (place, verdict) = self._waiting.popleft()
        card = section.card(at)
        card.show_verdict(place, verdict, self._name)
        card.show()

    def _name(self, skill: str) -> str:
        return self._desk.skill(skill).name
