"""What stands where the list would: why there is none, and a button for what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.widgets.choosing import import_files
from ui.widgets.labels import label


class NoMatches(QWidget):
    all_asked = Signal()
    """Show what the filter keeps out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._said = label("", "muted", centred=True)
        self.bring = QPushButton(self.tr("Import postings…"))
        self.bring.clicked.connect(lambda: import_files(desk, self))
        self.reset = QPushButton(self.tr("Show all again"))
        self.reset.clicked.connect(self.all_asked)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._said)
        for button in (self.bring, self.reset):
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
            button.hide()
        column.addStretch(1)

    def text(self) -> str:
        return self._said.text()

    def say(self) -> None:
        """Say it anew."""
        desk = self._desk
        empty = desk.ws is not None and not len(desk.catalogue)
        filtered = False
        if desk.ws is None:
            text = self.tr("Opening the library…") if desk.work.running("open") else ""
        elif empty:
            text = self.tr("There are no postings yet. Drop files or folders of postings anywhere on this window.")
        elif desk.candidate is None:
            text = self.tr("Drop your résumé, a PDF, anywhere on this window to see how each posting fits you.")
        elif desk.ranked is None:
            text = self.tr("Ranking…")
        else:
            filtered = True
            text = self.tr("No posting passes this filter.")
        self._said.setText(text)
        self.bring.setVisible(empty)
        self.reset.setVisible(filtered)
