"""A strip above a list: what there is to say, and buttons for what to do about it. Hidden until a subclass shows it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from ui.widgets.flow import Flow
from ui.widgets.labels import label


class Strip(QFrame):
    def __init__(self, *buttons: QPushButton) -> None:
        """The first of the buttons is the one that most people want."""
        super().__init__()
        self.setObjectName("samples")
        self.said = label("")
        buttons[0].setProperty("primary", True)
        row = Flow()
        for button in buttons:
            row.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.said)
        layout.addWidget(row)
        self.hide()

    def set_brief(self, brief: bool) -> None:
        """Only the buttons, where there is no room for words; they tell them where the mouse rests."""
        self.said.setVisible(not brief)
        self.setToolTip(self.said.text() if brief else "")
