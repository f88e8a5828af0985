"""The way across: each step a card with the skill, why, the evidence that would show it, and the postings it opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from matcher.model import PathStep
from ui.saying import counted, decimal, said
from ui.widgets.labels import label, selectable
from ui.widgets.standing import percent_text

EFFORTS = (
    "",
    str(QT_TRANSLATE_NOOP("PathView", "Some days of learning.")),
    str(QT_TRANSLATE_NOOP("PathView", "A week or two of learning.")),
    str(QT_TRANSLATE_NOOP("PathView", "A month or two of learning.")),
    str(QT_TRANSLATE_NOOP("PathView", "Some months of learning.")),
    str(QT_TRANSLATE_NOOP("PathView", "A year of learning or more.")),
)
"""By a skill's effort."""

SHOWN = 4
"""Postings named on a card; the number says how many there are."""

LEAST_NEARER = 0.05
"""Points: less than this would be shown as 0.0."""


@dataclass(frozen=True)
class PathWords:
    """What a path is told with: the role's name in a sentence, the bar of a good fit, names of skills and postings by id,
    the share of the role's ads that name a skill, a skill's effort 1 to 5, and the skills of the what-if in force."""

    goal: str
    bar: float
    skill: Callable[[str], str]
    posting: Callable[[str], str]
    shares: Mapping[str, float]
    effort: Callable[[str], int] = lambda skill: 0
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

    def show_path(self, path: Sequence[PathStep], words: PathWords, order: str = "") -> None:
        """`order` says why it does not begin with what sets the roles apart most."""
        self._clear()
        self.cards = [self._card(n, step, words) for n, step in enumerate(path, 1)]
        how = self.tr(
            "In this order each skill builds on what you have by then. Chosen next is what opens the most postings for the "
            "time it takes to learn; bringing others nearer counts a little, and more the further a skill sets the two "
            "roles apart. The way ends where nothing more is gained, or when it is long enough. "
            "A posting counts as opened when your fit comes to {0} or above; counted are those that read as {1}."
        ).format(QLocale().toString(round(words.bar)), words.goal)
        if not path:
            none = self.tr("No further skill would raise your fit of the stored postings that read as {0}.")
            self.show_words(none.format(words.goal))
            return
        self._column.addWidget(selectable(self._summary(path, words)))
        if order:
            self._column.addWidget(selectable(said(order), "muted"))
        for card in self.cards:
            self._column.addWidget(card)
        # What to do comes first; why in this order is for those who want to know.
        self._column.addWidget(label(self.tr("How this order comes about"), "heading"))
        self._column.addWidget(selectable(how, "muted"))
        self._column.addStretch(1)

    def show_words(self, text: str) -> None:
        """A line instead of a path: why there is none yet."""
        self._clear()
        self._column.addWidget(selectable(text, "muted"))
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
        head.addWidget(selectable(f"{QLocale().toString(number)}.  {name}", "heading"), 1)
        attempt = QPushButton(self.tr("Take back") if step.skill in words.tried else self.tr("As if I had it"))
        attempt.setAccessibleName(f"{attempt.text()}: {name}")
        attempt.clicked.connect(lambda: self.toggled.emit(step.skill))
        head.addWidget(attempt)
        inside.addLayout(head)
        inside.addWidget(selectable(self._why(step, words), "muted"))
        if step.proof:
            inside.addWidget(selectable(self.tr("Evidence that would show it: {0}.").format(said(step.proof))))
        effect = self._effect(step, words)
        if effect:
            inside.addWidget(selectable(effect))
        for posting in step.opens[:SHOWN]:
            link = QPushButton(words.posting(posting))
            link.setProperty("link", True)
            link.setStyleSheet("text-align: left;")
            link.setToolTip(self.tr("Go to this posting"))
            link.clicked.connect(lambda _=False, id=posting: self.posting_asked.emit(id))
            inside.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
        more = len(step.opens) - SHOWN
        if more > 0:
            inside.addWidget(selectable(self.tr("and {0} more").format(QLocale().toString(more)), "muted"))
        return card

    def _summary(self, path: Sequence[PathStep], words: PathWords) -> str:
        """What the whole way brings."""
        locale = QLocale()
        opened = sum(step.unlocks for step in path)
        before, after = (decimal(v) for v in (path[0].fit_median_before, path[-1].fit_median_after))
        brings = self.tr("All of it brings the median fit from {0} to {1}").format(before, after)
        if opened:
            opens = counted(opened, self.tr("1 posting opens"), self.tr("{0} postings open"))
            return self.tr("{0}; {1}.").format(brings, opens)
        return self.tr("{0}; no posting comes to {1} yet.").format(brings, locale.toString(round(words.bar)))

    def _why(self, step: PathStep, words: PathWords) -> str:
        share = words.shares.get(step.skill, 0.0)
        parts = []
        if step.toward:
            parts.append(self.tr("{0} builds on it.").format(words.skill(step.toward)))
        if share >= 0.005:
            parts.append(self.tr("{0} of {1} ads name it.").format(percent_text(share), words.goal))
        if step.needs:
            parts.append(self.tr("Builds on {0}.").format(", ".join(words.skill(n) for n in step.needs)))
        effort = words.effort(step.skill)
        if 0 < effort < len(EFFORTS):
            parts.append(QCoreApplication.translate("PathView", EFFORTS[effort]))
        return " ".join(parts)

    def _effect(self, step: PathStep, words: PathWords) -> str:
        def fit(value: float) -> str:
            return decimal(value)

        parts = []
        if fit(step.fit_median_before) != fit(step.fit_median_after):
            moved = self.tr("The median fit of these postings goes from {0} to {1}.")
            parts.append(moved.format(fit(step.fit_median_before), fit(step.fit_median_after)))
        if step.unlocks:
            parts.append(counted(step.unlocks, self.tr("Opens 1 posting:"), self.tr("Opens {0} postings:")))
        elif step.nearest and fit(step.nearest_before) != fit(step.nearest_after):
            nearest = self.tr("The nearest one below your bar, {0}, goes from {1} to {2}.")
            parts.append(nearest.format(words.posting(step.nearest), fit(step.nearest_before), fit(step.nearest_after)))
        if not parts and step.nearer >= LEAST_NEARER:
            nearer = self.tr("Brings these postings {0} points nearer to your bar on average.")
            parts.append(nearer.format(fit(step.nearer)))
        return " ".join(parts)
