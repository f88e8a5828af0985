"""The two roles that are compared: chosen from lists, swapped by a click, and the button for roles of one's own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.desk import Desk
from ui.widgets.choice import Choice
from ui.widgets.own_roles_button import OwnRolesButton

FROM, TO = "data-scientist", "machine-learning-engineer"
"""What stands there at first, and in place of a role that is gone."""


class RolePair(QWidget):
    chosen = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.role_from, self.role_to = Choice(), Choice()
        self.role_from.setAccessibleName(self.tr("The role you come from"))
        self.role_to.setAccessibleName(self.tr("The role you look at"))
        self.swap = QPushButton("⇄")
        self.swap.setToolTip(self.tr("Look the other way round"))
        self.swap.setAccessibleName(self.tr("Look the other way round"))
        self.swap.clicked.connect(self._on_swap)
        self.own = OwnRolesButton(desk)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (
            QLabel(self.tr("From")),
            self.role_from,
            self.swap,
            QLabel(self.tr("to")),
            self.role_to,
            self.own,
        ):
            row.addWidget(widget)
        for box in (self.role_from, self.role_to):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(self.chosen)

    def roles(self) -> tuple[str, str]:
        """The ids of both."""
        return self.role_from.currentData(), self.role_to.currentData()

    def show_roles(self, names: Mapping[str, str], one: str | None, two: str | None) -> None:
        """Offer these roles, by id, with `one` and `two` chosen where they are among them."""
        for box, role, usual in ((self.role_from, one, FROM), (self.role_to, two, TO)):
            box.blockSignals(True)
            box.clear()
            for id, name in names.items():
                box.addItem(name, id)
            box.setCurrentIndex(max(0, box.findData(role if role in names else usual)))
            box.blockSignals(False)

    def _on_swap(self) -> None:
        one, two = self.role_from.currentIndex(), self.role_to.currentIndex()
        for box, place in ((self.role_from, two), (self.role_to, one)):
            box.blockSignals(True)
            box.setCurrentIndex(place)
            box.blockSignals(False)
        self.chosen.emit()
