"""Asked of a text that fell where neither a résumé nor postings are expected: which of the two it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from ui.desk import Desk


class DropQuestion(QMessageBox):
    def __init__(self, desk: Desk, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is this file?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("Is {0} your résumé, or a posting?").format(path.name))
        self.resume = self._button(self.tr("My résumé"))
        self.posting = self._button(self.tr("A posting"))
        self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.resume)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resume.clicked.connect(lambda: desk.open_resume(path))
        self.posting.clicked.connect(lambda: desk.import_postings([path]))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        self.addButton(button, QMessageBox.ButtonRole.AcceptRole)
        return button
