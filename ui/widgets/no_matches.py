"""What stands where the list would: why there is none, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.desk import Desk


class NoMatches(QLabel):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "muted")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def say(self) -> None:
        """Say it anew."""
        desk = self._desk
        if desk.ws is None:
            text = self.tr("Opening the library…") if desk.work.running("open") else ""
        elif not len(desk.catalogue):
            text = self.tr("There are no postings yet. Drop files or folders of postings anywhere on this window.")
        elif desk.candidate is None:
            text = self.tr("Drop your résumé, a PDF, anywhere on this window to see how each posting fits you.")
        elif desk.ranked is None:
            text = self.tr("Ranking…")
        else:
            text = self.tr("No posting passes this filter.")
        self.setText(text)
