"""Says that what is shown are samples, and leads on: one's own résumé, or an empty library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout

from ui.desk import Desk
from ui.desk.drops import POSTINGS, RESUME, TAKES
from ui.widgets.flow import Flow
from ui.widgets.requirement_card import label


class SampleStrip(QFrame):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("samples")
        self._desk = desk
        self.said = label("")
        self.open_resume = QPushButton(self.tr("Open your résumé…"))
        self.open_resume.setProperty("primary", True)
        self.open_resume.setToolTip(self.tr("Or drop it anywhere on this window"))
        self.open_resume.clicked.connect(self._on_resume_asked)
        self.import_postings = QPushButton(self.tr("Import postings…"))
        self.import_postings.clicked.connect(self._on_postings_asked)
        self.remove = QPushButton(self.tr("Remove the samples"))
        self.remove.clicked.connect(lambda: desk.change_postings(lambda ws: ws.remove_samples()))
        row = Flow()
        for button in (self.open_resume, self.import_postings, self.remove):
            row.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.said)
        layout.addWidget(row)
        desk.postings_changed.connect(self._refresh)
        desk.resume_changed.connect(self._refresh)
        self.hide()

    def _refresh(self) -> None:
        ws, document = self._desk.ws, self._desk.document
        postings = self._desk.catalogue.samples > 0
        resume = ws is not None and document in ws.sample_resumes()
        self.open_resume.setVisible(resume or self._desk.candidate is None)
        self.remove.setVisible(postings)
        self.setProperty(TAKES, RESUME if resume or self._desk.candidate is None else POSTINGS)
        self.setVisible(postings or resume)
        if resume and postings:
            self.said.setText(
                self.tr("These are samples: a made-up résumé against made-up postings. Drop your résumé here to begin.")
            )
        elif resume:
            self.said.setText(self.tr("This résumé is a sample: a made-up person. Drop your résumé here to begin."))
        else:
            self.said.setText(self.tr("Some of these postings are samples. Import your own, then remove the samples."))

    def _on_resume_asked(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open résumé"), "", self.tr("Résumés (*.pdf *.txt *.md);;All files (*)")
        )
        if path:
            self._desk.open_resume(Path(path))

    def _on_postings_asked(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Import postings"))
        if paths:
            self._desk.import_postings([Path(path) for path in paths])
