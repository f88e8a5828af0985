"""What opens most: the skills that would bring most postings of the list to a good fit, each a click from being tried."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.desk import Desk
from ui.live import Opener
from ui.saying import counted, decimal, tip
from ui.widgets.flow import Flow
from ui.widgets.labels import label
from ui.widgets.skill_chip import SkillChip, take

SHOWN = 8


class OpenersPanel(QFrame):
    asked = Signal()
    """It is seen, or the list is another: find out what opens most of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._desk = desk
        self.said = label("")
        self.chips: list[SkillChip] = []
        self._row = Flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.said)
        column.addWidget(self._row)
        self.hide()

    def ask(self) -> None:
        """Find it out anew where it is shown."""
        if not self.isHidden():
            if not any(not chip.isHidden() for chip in self.chips):
                self.said.setText(self.tr("Trying out the skills that the postings ask for…"))
            self.asked.emit()

    def open(self, wanted: bool) -> None:
        """Show it, without what was found the last time: the list may be another by now."""
        take(self._row, self.chips, 0, self._on_chip)
        self.setVisible(wanted)
        self.ask()

    def show_openers(self, found: tuple[Opener, ...]) -> None:
        """The first few, each a button that switches the skill on."""
        ws = self._desk.ws
        shown = ([one for one in found if one.over] or [one for one in found if one.raised])[:SHOWN]
        if ws is None:
            return
        bar = QLocale().toString(round(float(self._desk.settings.get("bar"))))
        if not shown:
            self.said.setText(self.tr("No single skill would raise the fit of these postings."))
        elif shown[0].over:
            said = self.tr("Of the postings listed, so many more would reach {0}, a good fit for you, with:")
            self.said.setText(said.format(bar))
        else:
            said = self.tr("No single skill brings one of these postings to {0}. These raise most of them:")
            self.said.setText(said.format(bar))
        for chip, one in zip(take(self._row, self.chips, len(shown), self._on_chip), shown, strict=True):
            self._dress(chip, one, self._desk.skill(one.skill).name)

    def _dress(self, chip: SkillChip, one: Opener, name: str) -> None:
        number = QLocale()
        chip.skills = (one.skill,)
        chip.setText(self.tr("{0}  +{1}").format(name, number.toString(one.over)) if one.over else name)
        points = decimal(one.points / max(1, one.raised))
        raised = counted(
            one.raised,
            self.tr("raises 1 posting by {1} points").replace("{1}", points),
            self.tr("raises {0} postings, by {1} points on average").replace("{1}", points),
        )
        over = counted(one.over, self.tr("1 more reaches a good fit"), self.tr("{0} more reach a good fit"))
        chip.setAccessibleName(f"{name}: {over}, {raised}")
        chip.setToolTip(tip(f"{name}: {over}, {raised}"))

    def _on_chip(self, chip: SkillChip) -> None:
        self._desk.toggle(chip.skills[0])
