"""A line of text that knows what was read, and says when the user put it right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

DATE_EXAMPLE = "2020-03"


class Field(QLineEdit):
    corrected = Signal(str, object)
    """The correction's path and the new text."""

    def __init__(self, about: str, said: str | None, label: str, hint: str = "") -> None:
        super().__init__(placeholderText=hint or label)
        self.about = about
        self.said = said or ""
        self.setText(self.said)
        self.setCursorPosition(0)
        self.setAccessibleName(label)
        self.setToolTip(label)
        self.editingFinished.connect(self._on_finished)

    def show_said(self, said: str | None) -> None:
        """What was read now; a text that is being typed stays."""
        typing = self.hasFocus() and self.isModified()
        self.said = said or ""
        if not typing:
            self.setText(self.said)
            self.setCursorPosition(0)

    def _on_finished(self) -> None:
        said = self.text().strip()
        if said != self.said:
            self.said = said
            self.setModified(False)
            self.corrected.emit(self.about, said)
