"""Says that what is shown are samples, and leads on: one's own résumé, or an empty library."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from ui.desk import Desk
from ui.desk.drops import POSTINGS, RESUME, TAKES
from ui.widgets import choosing
from ui.widgets.strip import Strip


class SampleStrip(Strip):
    def __init__(self, desk: Desk) -> None:
        self.open_resume, self.import_postings, self.remove = QPushButton(), QPushButton(), QPushButton()
        super().__init__(self.open_resume, self.import_postings, self.remove)
        self._desk = desk
        self.open_resume.setText(self.tr("Open your résumé…"))
        self.open_resume.setToolTip(self.tr("Or drop it anywhere on this window"))
        self.open_resume.clicked.connect(lambda: choosing.open_resume(desk, self))
        self.import_postings.setText(self.tr("Import postings…"))
        self.import_postings.clicked.connect(lambda: choosing.import_files(desk, self))
        self.remove.setText(self.tr("Remove the samples"))
        self.remove.clicked.connect(lambda: desk.change_postings(lambda ws: ws.remove_samples()))
        desk.postings_changed.connect(self._refresh)
        desk.resume_changed.connect(self._refresh)

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
