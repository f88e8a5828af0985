"""One posting typed or pasted in: its text, and what can be said of it besides."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

FEWEST_LETTERS = 40
"""A clipboard with less than this is no posting."""


class PasteDialog(QDialog):
    given = Signal(object)
    """A dict with text, title, organization, location, url."""

    def __init__(self, parent: QWidget, clipboard: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste a posting"))
        self.resize(620, 520)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("Paste the whole text of the posting here."))
        self.text.setAccessibleName(self.tr("Text of the posting"))
        self.text.setTabChangesFocus(True)
        if len(clipboard) >= FEWEST_LETTERS:
            self.text.setPlainText(clipboard)
        labels = {
            "title": self.tr("Title"),
            "organization": self.tr("Company"),
            "location": self.tr("Location"),
            "url": self.tr("Link"),
        }
        form = QFormLayout()
        self.fields: dict[str, QLineEdit] = {}
        for name, label in labels.items():
            field = QLineEdit()
            field.setAccessibleName(label)
            self.fields[name] = field
            form.addRow(label, field)
        self.fields["title"].setPlaceholderText(self.tr("The first line of the text, if you leave this empty"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = self.buttons.addButton(self.tr("Add posting"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setProperty("primary", True)
        self.buttons.accepted.connect(self._on_add)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        above = QLabel(self.tr("Text"))
        above.setBuddy(self.text)
        layout.addWidget(above)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.buttons)
        self.text.textChanged.connect(self._on_text)
        self._on_text()

    def _on_text(self) -> None:
        self.add.setEnabled(bool(self.text.toPlainText().strip()))

    def _on_add(self) -> None:
        said = {name: field.text().strip() for name, field in self.fields.items()}
        self.given.emit({"text": self.text.toPlainText(), **said})
        self.accept()
