"""What would raise a fit: skills to switch on and off, and the smallest sets that bring it over the user's bar."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from matcher.model import Explanation, WhatIf
from ui.desk import Desk
from ui.widgets.flow import Flow
from ui.widgets.requirement_card import label

GAPS_SHOWN = 10
SETS_SHOWN = 3
LEAST_GAIN = 0.05
"""Points: less than this would be shown as +0.0."""


class GapsView(QWidget):
    set_asked = Signal(object)
    """The WhatIf of a set to try."""

    def __init__(self, desk: Desk, e: Explanation) -> None:
        super().__init__()
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._add_gaps(e)
        self._add_sets(e)
        self.setVisible(self._column.count() > 0)

    def _add_gaps(self, e: Explanation) -> None:
        added = [s for s in self._desk.what_if.added if self._asked_by(e, s)]
        gaps = [gap for gap in e.gaps if gap.gain >= LEAST_GAIN][:GAPS_SHOWN]
        if not gaps and not added:
            return
        self._column.addWidget(label(self.tr("What would raise this fit most"), "heading"))
        self._column.addWidget(
            label(self.tr("Switch a skill on to see every posting as if you had it. Nothing is stored."), "muted")
        )
        row = Flow()
        for skill in added:
            row.add(self._chip(skill, self.tr("{0} (switched on)").format(self._name(skill)), on=True))
        for gap in gaps:
            gain = QLocale().toString(float(gap.gain), "f", 1)
            row.add(self._chip(gap.skill, self.tr("{0}  +{1}").format(self._name(gap.skill), gain), on=False))
        self._column.addWidget(row)

    @staticmethod
    def _asked_by(e: Explanation, skill: str) -> bool:
        return any(skill in demand.skills for demand in e.opening.demands)

    def _chip(self, skill: str, text: str, *, on: bool) -> QPushButton:
        chip = QPushButton(text)
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setChecked(on)
        if on:
            chip.setText(f"✓ {text}")
        chip.setToolTip(
            self.tr("See all postings as if you had this skill") if not on else self.tr("Switch it off again")
        )
        chip.setAccessibleName(text)
        chip.clicked.connect(lambda: self._desk.toggle(skill))
        return chip

    def _add_sets(self, e: Explanation) -> None:
        locale, bar = QLocale(), float(self._desk.settings.get("bar"))
        if e.fit.fit >= bar:
            return
        self._column.addWidget(label(self.tr("What would it take?"), "heading"))
        if not e.smallest_sets:
            text = self.tr("No set of up to three skills brings this fit to {0}.").format(locale.toString(round(bar)))
            self._column.addWidget(label(text, "muted"))
            return
        text = self.tr("The smallest sets of skills that bring this fit to {0}, a good fit for you.")
        self._column.addWidget(label(text.format(locale.toString(round(bar))), "muted"))
        row = Flow()
        for found in e.smallest_sets[:SETS_SHOWN]:
            names = " + ".join(self._name(skill) for skill in found.skills)
            button = QPushButton(self.tr("{0}  → {1}").format(names, locale.toString(round(found.fit_after))))
            button.setAccessibleName(
                self.tr("Try {0}: fit {1}").format(names, locale.toString(found.fit_after, "f", 1))
            )
            button.setToolTip(self.tr("Switch these on and see the whole list move"))
            button.setProperty("chip", True)
            button.clicked.connect(lambda _=False, skills=found.skills: self.set_asked.emit(self._with(skills)))
            row.add(button)
        self._column.addWidget(row)

    def _with(self, skills: tuple[str, ...]) -> WhatIf:
        now = self._desk.what_if
        removed = tuple(s for s in now.removed if s not in skills)
        return WhatIf(tuple(sorted({*now.added, *skills})), removed)

    def _name(self, skill: str) -> str:
        return self._desk.ws.skill(skill).name if self._desk.ws else skill
