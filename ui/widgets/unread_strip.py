"""Says that no skill could be read in the résumé, why, and leads to its page: a ranking without skills is none."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from ui.desk import Desk
from ui.saying import said
from ui.widgets.strip import Strip

REASONS = ("scanned-page", "no-character-map", "partly-read", "ocr-layer", "language")
"""Cautions that tell why a résumé shows no skill, the plainest first."""


class UnreadStrip(Strip):
    def __init__(self, desk: Desk) -> None:
        self.open_page = QPushButton()
        super().__init__(self.open_page)
        self._desk = desk
        self.open_page.setText(self.tr("Look at the résumé"))
        self.open_page.clicked.connect(lambda: desk.page_asked.emit("resume"))
        desk.resume_changed.connect(self._refresh)

    def _refresh(self) -> None:
        candidate = self._desk.candidate
        if candidate is not None and not candidate.skills:
            cautions = {c.code: said(c.message) for c in reversed(candidate.profile.cautions) if c.code in REASONS}
            why = " ".join(cautions[code] for code in REASONS if code in cautions)
            told = self.tr("No skill was read in this résumé, so the fits below say nothing about you.")
            self.said.setText(" ".join(part for part in (told, why) if part))
        self.setVisible(candidate is not None and not candidate.skills)
