"""The strip above a list that is not the plain one: which skills are switched on or off, what that moves, and Clear."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from matcher.model import WhatIf
from ui.desk import Desk
from ui.widgets.cells import SIGNIFICANT
from ui.widgets.flow import Flow
from ui.widgets.requirement_card import label


class WhatIfStrip(QFrame):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("what-if")
        self._desk = desk
        self.said = label("")
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setToolTip(self.tr("Back to your résumé as it is"))
        self.clear.clicked.connect(lambda: desk.set_what_if(WhatIf()))
        self._chips = Flow()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._chips)
        column.addWidget(self.said)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addLayout(column, 1)
        layout.addWidget(self.clear)
        desk.what_if_changed.connect(self._on_what_if)
        desk.ranking_changed.connect(self._on_ranking)
        self.hide()

    def chips(self) -> list[QPushButton]:
        """One button a skill; a click switches it back."""
        return self._chips.findChildren(QPushButton)

    def _on_what_if(self) -> None:
        what_if, ws = self._desk.what_if, self._desk.ws
        self._chips.clear()
        self.setVisible(what_if != WhatIf())
        if ws is None:
            return
        if what_if != WhatIf():
            self._chips.add(QLabel(self.tr("Seen as if your résumé were")))
        for skills, text in ((what_if.added, self.tr("with {0}")), (what_if.removed, self.tr("without {0}"))):
            for skill in skills:
                name = text.format(ws.skill(skill).name)
                chip = QPushButton(f"{name}  ✕")
                chip.setProperty("chip", True)
                chip.setAccessibleName(self.tr("Take back: {0}").format(name))
                chip.clicked.connect(lambda _=False, s=skill: self._desk.toggle(s))
                self._chips.add(chip)

    def _on_ranking(self) -> None:
        ranked = self._desk.ranked
        if ranked is None or ranked.gained is None:
            self.said.clear()
            return
        number = QLocale().toString
        rise, fall = int((ranked.gained >= SIGNIFICANT).sum()), int((ranked.gained <= -SIGNIFICANT).sum())
        over = ranked.over(float(self._desk.settings.get("bar")))
        text = self.tr("{0} postings gain points").format(number(rise))
        if fall:
            text = self.tr("{0} postings gain points, {1} lose some").format(number(rise), number(fall))
        if over:
            text += self.tr("; {0} more reach a good fit").format(number(over))
        self.said.setText(f"{text}.")
