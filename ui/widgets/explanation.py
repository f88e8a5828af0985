"""A fit taken apart: hard lines first, then each requirement with its verdict and the lines of the résumé it rests on."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from matcher.model import Explanation, Verdict
from ui.desk import Desk
from ui.widgets.score_bar import ScoreBar, points_text

MARKS = {"yes": ("✓", "met"), "partial": ("≈", "partly"), "no": ("✗", "missing")}
GAPS_SHOWN = 6
LINES_SHOWN = 3


class ExplanationView(QScrollArea):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        empty = QLabel(self.tr("Choose a posting to see what fits and what is missing."))
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setProperty("role", "muted")
        self.setWidget(empty)

    def show_explanation(self, e: Explanation) -> None:
        """Show it from the top."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 0, 12, 0)
        column.setSpacing(10)
        posting = e.opening.posting
        column.addWidget(_label(posting.title, "title"))
        place = " · ".join(v for v in (posting.organization, posting.location) if v)
        if posting.sample:
            place = f"{place} · {self.tr('sample posting')}"
        column.addWidget(_label(place, "muted"))
        score = ScoreBar()
        score.show_fit(e.fit)
        column.addWidget(score)
        self._add(column, self.tr("Conditions to check yourself"), [v for v in e.verdicts if v.requirement.hard])
        for level, title in (
            ("required", self.tr("Required")),
            ("preferred", self.tr("Preferred")),
            ("mentioned", self.tr("Mentioned")),
        ):
            judged = [v for v in e.verdicts if v.of and not v.requirement.hard and v.requirement.level == level]
            self._add(column, title, judged)
        self._add_gaps(column, e)
        column.addStretch(1)
        self.setWidget(body)

    def _add(self, column: QVBoxLayout, title: str, verdicts: list[Verdict]) -> None:
        if not verdicts:
            return
        column.addWidget(_label(title, "heading"))
        for verdict in verdicts:
            column.addWidget(self._verdict(verdict))

    def _verdict(self, v: Verdict) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(2)
        inside.addWidget(_label(v.requirement.text))
        if v.requirement.hard:
            inside.addWidget(_label(self.tr("Not scored: only you can tell."), "partly"))
            return card
        mark, role = MARKS[v.met]
        word = {"yes": self.tr("met"), "partial": self.tr("partly met"), "no": self.tr("missing")}[v.met]
        inside.addWidget(_label(f"{mark} {word}, {self.tr('{0} points').format(points_text(v.points, v.of))}", role))
        for near in v.near:
            held, asked = self._name(near.via), self._name(near.skill)
            inside.addWidget(_label(self.tr("{0} counts for a part of {1}.").format(held, asked), "muted"))
        for line in v.because[:LINES_SHOWN]:
            text = html.escape(line.text)
            inside.addWidget(_label(self.tr("Résumé, page {0}: “{1}”").format(line.page, text), "muted"))
        return card

    def _add_gaps(self, column: QVBoxLayout, e: Explanation) -> None:
        if not e.gaps:
            return
        column.addWidget(_label(self.tr("What would raise this fit most"), "heading"))
        for gap in e.gaps[:GAPS_SHOWN]:
            gain = points_text(gap.gain, 100).split(" ")[0]
            button = QPushButton(self.tr("{0}: +{1}").format(self._name(gap.skill), gain))
            button.setToolTip(self.tr("See all postings as if you had this skill"))
            button.clicked.connect(lambda _=False, skill=gap.skill: self._desk.toggle(skill))
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)

    def _name(self, skill: str) -> str:
        return self._desk.ws.skill(skill).name if self._desk.ws else skill


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
