"""The way across: each step a card with the skill, why, the evidence that would show it, and the postings it opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from matcher.model import PathStep
from ui.widgets.standing import percent_text

SHOWN = 4
"""Postings named on a card; the number says how many there are."""


@dataclass(frozen=True)
class PathWords:
    """What a path is told with: the role's name in a sentence, the bar of a good fit, names of skills and postings by id,
    the share of the role's ads that name a skill, and the skills of the what-if in force."""

    goal: str
    bar: float
    skill: Callable[[str], str]
    posting: Callable[[str], str]
    shares: Mapping[str, float]
    tried: frozenset[str] = frozenset()


class PathView(QWidget):
    posting_asked = Signal(str)
    toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 6, 0)
        self._column.setSpacing(10)
        self.cards: list[QFrame] = []

    def show_path(self, path: Sequence[PathStep], words: PathWords) -> None:
        self._clear()
        self.cards = [self._card(n, step, words) for n, step in enumerate(path, 1)]
        said = self.tr(
            "In this order each skill builds on what you have by then, and opens the most postings for the least effort. "
            "A posting counts as opened when your fit comes to {0} or above; counted are those that read as {1}."
        ).format(QLocale().toString(round(words.bar)), words.goal)
        if not path:
            said = self.tr("No further skill would raise your fit of the stored postings that read as {0}.")
            said = said.format(words.goal)
        self._column.addWidget(_label(said, "muted"))
        for card in self.cards:
            self._column.addWidget(card)
        self._column.addStretch(1)

    def show_words(self, text: str) -> None:
        """A line instead of a path: why there is none yet."""
        self._clear()
        self._column.addWidget(_label(text, "muted"))
        self._column.addStretch(1)

    def _clear(self) -> None:
        self.cards = []
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()

    def _card(self, number: int, step: PathStep, words: PathWords) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        name = words.skill(step.skill)
        card.setAccessibleName(self.tr("Step {0}: {1}").format(QLocale().toString(number), name))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 10, 12, 12)
        inside.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(_label(f"{QLocale().toString(number)}.  {name}", "heading"), 1)
        attempt = QPushButton(self.tr("Take back") if step.skill in words.tried else self.tr("As if I had it"))
        attempt.setAccessibleName(f"{attempt.text()}: {name}")
        attempt.clicked.connect(lambda: self.toggled.emit(step.skill))
        head.addWidget(attempt)
        inside.addLayout(head)
        inside.addWidget(_label(self._why(step, words), "muted"))
        if step.proof:
            inside.addWidget(_label(self.tr("Evidence that would show it: {0}.").format(step.proof)))
        inside.addWidget(_label(self._effect(step)))
        for posting in step.opens[:SHOWN]:
            link = QPushButton(words.posting(posting))
            link.setProperty("link", True)
            link.setStyleSheet("text-align: left;")
            link.setToolTip(self.tr("Go to this posting"))
            link.clicked.connect(lambda _=False, id=posting: self.posting_asked.emit(id))
            inside.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
        more = len(step.opens) - SHOWN
        if more > 0:
            inside.addWidget(_label(self.tr("and {0} more").format(QLocale().toString(more)), "muted"))
        return card

    def _why(self, step: PathStep, words: PathWords) -> str:
        share = words.shares.get(step.skill, 0.0)
        named = self.tr("{0} of {1} ads name it.").format(percent_text(share), words.goal)
        parts = [named if share >= 0.005 else self.tr("Others build on it.")]
        if step.needs:
            parts.append(self.tr("Builds on {0}.").format(", ".join(words.skill(n) for n in step.needs)))
        return " ".join(parts)

    def _effect(self, step: PathStep) -> str:
        locale = QLocale()
        before, after = (locale.toString(float(v), "f", 1) for v in (step.fit_median_before, step.fit_median_after))
        if before == after:
            fit = self.tr("The median fit of these postings stays at {0}.").format(after)
        else:
            fit = self.tr("The median fit of these postings goes from {0} to {1}.").format(before, after)
        if not step.unlocks:
            return fit
        if step.unlocks == 1:
            return fit + " " + self.tr("Opens 1 posting:")
        return fit + " " + self.tr("Opens {0} postings:").format(locale.toString(step.unlocks))


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
