"""Says that no skill could be read in the résumé, why, and leads to its page: a ranking without skills is none."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from ui.desk import Desk
from ui.saying import said
from ui.widgets.flow import Flow
from ui.widgets.requirement_card import label

REASONS = ("scanned-page", "no-character-map", "partly-read", "ocr-layer", "language")
"""Cautions that tell why a résumé shows no skill, the plainest first."""


class UnreadStrip(QFrame):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("samples")
        self._desk = desk
        self.said = label("")
        self.open_page = QPushButton(self.tr("Look at the résumé"))
        self.open_page.setProperty("primary", True)
        self.open_page.clicked.connect(lambda: desk.page_asked.emit("resume"))
        row = Flow()
        row.add(self.open_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.said)
        layout.addWidget(row)
        desk.resume_changed.connect(self._refresh)
        self.hide()

    def _refresh(self) -> None:
        candidate = self._desk.candidate
        if candidate is not None and not candidate.skills:
            cautions = {c.code: said(c.message) for c in reversed(candidate.profile.cautions) if c.code in REASONS}
            why = " ".join(cautions[code] for code in REASONS if code in cautions)
            told = self.tr("No skill was read in this résumé, so the fits below say nothing about you.")
            self.said.setText(" ".join(part for part in (told, why) if part))
        self.setVisible(candidate is not None and not candidate.skills)
