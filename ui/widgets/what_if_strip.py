"""The strip above a list that is not the plain one: which skills are switched on or off, what that moves, and Clear."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from matcher.model import WhatIf
from ui.desk import Desk
from ui.saying import counted
from ui.widgets.cells import SIGNIFICANT
from ui.widgets.flow import Flow
from ui.widgets.labels import label
from ui.widgets.skill_chip import SkillChip, take


class WhatIfStrip(QFrame):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("what-if")
        self._desk = desk
        self.said = label("")
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setToolTip(self.tr("Back to your résumé as it is"))
        self.clear.clicked.connect(lambda: desk.set_what_if(WhatIf()))
        self._all_chips: list[SkillChip] = []
        self._row = Flow()
        self._row.add(QLabel(self.tr("Seen as if your résumé were")))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._row)
        column.addWidget(self.said)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addLayout(column, 1)
        layout.addWidget(self.clear)
        desk.what_if_changed.connect(self._on_what_if)
        desk.ranking_changed.connect(self.refresh)
        self.hide()

    def chips(self) -> list[QPushButton]:
        """One button a skill; a click switches it back."""
        return [chip for chip in self._all_chips if not chip.isHidden()]

    def _on_what_if(self) -> None:
        what_if, ws = self._desk.what_if, self._desk.ws
        if ws is not None:
            names = [(skill, self.tr("with {0}").format(self._desk.skill(skill).name)) for skill in what_if.added]
            names += [(skill, self.tr("without {0}").format(self._desk.skill(skill).name)) for skill in what_if.removed]
            chips = take(self._row, self._all_chips, len(names), lambda chip: self._desk.toggle(chip.skills[0]))
            for chip, (skill, name) in zip(chips, names, strict=True):
                chip.skills = (skill,)
                chip.setText(f"{name}  ✕")
                chip.setAccessibleName(self.tr("Take back: {0}").format(name))
        self.setVisible(what_if != WhatIf())

    def refresh(self) -> None:
        """Say what it moves."""
        ranked = self._desk.ranked
        if ranked is None or ranked.gained is None:
            # A blank line, not none: the list below would jump once the answer comes.
            self.said.setText(" ")
            return
        rise, fall = int((ranked.gained >= SIGNIFICANT).sum()), int((ranked.gained <= -SIGNIFICANT).sum())
        over = ranked.over(float(self._desk.settings.get("bar")))
        pieces = []
        if rise or not fall:
            pieces.append(counted(rise, self.tr("1 posting gains points"), self.tr("{0} postings gain points")))
        if fall:
            pieces.append(counted(fall, self.tr("1 posting loses points"), self.tr("{0} postings lose points")))
        if over:
            pieces.append(counted(over, self.tr("1 more reaches a good fit"), self.tr("{0} more reach a good fit")))
        self.said.setText(QLocale().createSeparatedList(pieces) + ".")
