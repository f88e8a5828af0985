"""What would raise a fit: skills to switch on and off, and the smallest sets that bring it over the user's bar."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.model import Explanation, Gap, WhatIf
from ui.desk import Desk
from ui.saying import decimal, tip
from ui.widgets.flow import Flow
from ui.widgets.labels import label
from ui.widgets.skill_chip import SkillChip, take

GAPS_SHOWN = 10
SETS_SHOWN = 3
ALSO_SHOWN = 4
"""Other skills named in a tool tip; the number says how many more there are."""

LEAST_GAIN = 0.05
"""Points: less than this would be shown as +0.0."""


class GapsView(QWidget):
    set_asked = Signal(object)
    """The WhatIf of a set to try."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.chips: list[SkillChip] = []
        self.sets: list[SkillChip] = []
        self._gaps_title = label(self.tr("What would raise this fit most"), "heading")
        self._gaps_said = label(
            self.tr("Switch a skill on to see every posting as if you had it. Nothing is stored."), "muted"
        )
        self._gaps, self._sets = Flow(), Flow()
        self._sets_title = label(self.tr("What would it take?"), "heading")
        self._sets_said = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._gaps_title, self._gaps_said, self._gaps, self._sets_title, self._sets_said, self._sets):
            column.addWidget(part)

    def show_gaps(self, e: Explanation) -> None:
        """What is to gain on this posting, and what is switched on of what it asks."""
        gaps, sets = self._show_gaps(e), self._show_sets(e)
        self.setVisible(gaps or sets)

    def _show_gaps(self, e: Explanation) -> bool:
        asked = {skill for demand in e.opening.demands for skill in demand.skills}
        added = [skill for skill in self._desk.what_if.added if skill in asked]
        gaps = [gap for gap in e.gaps if gap.gain >= LEAST_GAIN][:GAPS_SHOWN]
        texts = [(skill, self.tr("{0} (switched on)").format(self._name(skill))) for skill in added]
        texts += [(gap.skill, self.tr("{0}  +{1}").format(self._name(gap.skill), decimal(gap.gain))) for gap in gaps]
        chips = take(self._gaps, self.chips, len(texts), self._on_gap)
        also = ["" for _ in added] + [self._also(gap) for gap in gaps]
        for place, (chip, (skill, text)) in enumerate(zip(chips, texts, strict=True)):
            self._dress(chip, skill, text, also[place], on=place < len(added))
        _show(bool(texts), self._gaps_title, self._gaps_said, self._gaps)
        return bool(texts)

    def _also(self, gap: Gap) -> str:
        """What else of the posting the skill would count for."""
        if not gap.also:
            return ""
        names = ", ".join(self._name(skill) for skill in gap.also[:ALSO_SHOWN])
        more = len(gap.also) - ALSO_SHOWN
        if more <= 0:
            return self.tr("It also counts for {0}.").format(names)
        return self.tr("It also counts for {0} and {1} more.").format(names, QLocale().toString(more))

    def _dress(self, chip: SkillChip, skill: str, text: str, also: str, *, on: bool) -> None:
        chip.skills = (skill,)
        chip.setCheckable(True)
        chip.setChecked(on)
        chip.setText(f"✓ {text}" if on else text)
        verb = self.tr("Switch it off again") if on else self.tr("See all postings as if you had this skill")
        chip.setToolTip(tip("\n".join(line for line in (verb, also) if line)))
        chip.setAccessibleDescription(also)
        chip.setAccessibleName(text)

    def _show_sets(self, e: Explanation) -> bool:
        locale, bar = QLocale(), float(self._desk.settings.get("bar"))
        wanted = e.fit.fit < bar
        found = e.smallest_sets[:SETS_SHOWN] if wanted else ()
        said = self.tr("The smallest sets of skills that bring this fit to {0}, a good fit for you.")
        if not found:
            said = self.tr("No set of up to three skills brings this fit to {0}.")
        self._sets_said.setText(said.format(locale.toString(round(bar))))
        for button, one in zip(take(self._sets, self.sets, len(found), self._on_set), found, strict=True):
            names = " + ".join(self._name(skill) for skill in one.skills)
            button.skills = one.skills
            button.setText(self.tr("{0}  → {1}").format(names, locale.toString(round(one.fit_after))))
            button.setAccessibleName(self.tr("Try {0}: fit {1}").format(names, decimal(one.fit_after)))
            first = [
                self.tr("{0} needs {1} first.").format(self._name(by), self._name(skill)) for skill, by in one.first
            ]
            button.setToolTip(tip("\n".join([self.tr("Switch these on and see the whole list move"), *first])))
        _show(wanted, self._sets_title, self._sets_said)
        _show(bool(found), self._sets)
        return wanted

    def _on_gap(self, chip: SkillChip) -> None:
        self._desk.toggle(chip.skills[0])

    def _on_set(self, button: SkillChip) -> None:
        now = self._desk.what_if
        removed = tuple(skill for skill in now.removed if skill not in button.skills)
        self.set_asked.emit(WhatIf(tuple(sorted({*now.added, *button.skills})), removed))

    def _name(self, skill: str) -> str:
        return self._desk.skill(skill).name


def _show(shown: bool, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.setVisible(shown)
