"""The stored versions of the résumé: opened, removed, and two of them compared by the user's own weights."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from matcher.model import Candidate
from ui.desk import Desk, Document
from ui.widgets.scrolled import Scrolled
from ui.widgets.versions import Versions

if TYPE_CHECKING:
    from matcher.workspace import Comparison, StoredResume


class VersionsTab(Scrolled):
    def __init__(self, desk: Desk) -> None:
        self.view = Versions()
        super().__init__(self.view)
        self._desk = desk
        self._compared: tuple[Document, Document] | None = None
        self.view.open_asked.connect(lambda id: desk.open_resume(int(id)))
        self.view.remove_asked.connect(self._on_remove)
        self.view.compare_asked.connect(self._on_compare)
        self.view.posting_chosen.connect(desk.choose)
        desk.ranking_changed.connect(self._on_ranking)
        self._weights = desk.weights

    def show_versions(self, stored: tuple[StoredResume, ...]) -> None:
        """The versions the library holds, and the samples to compare with."""
        ws = self._desk.ws
        if ws is not None:
            samples = [(path.stem, path) for path in ws.sample_resumes()]
            self.view.show_versions(stored, samples, self._desk.document)

    # ---- removing

    def _on_remove(self, id: int) -> None:
        asked = QMessageBox(self)
        asked.setIcon(QMessageBox.Icon.Question)
        asked.setText(self.tr("Remove this version of your résumé?"))
        asked.setInformativeText(self.tr("Its file and what you put right in it go. The other versions stay."))
        remove = asked.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        asked.addButton(QMessageBox.StandardButton.Cancel)
        asked.finished.connect(lambda: self._remove(id) if asked.clickedButton() is remove else None)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.open()

    def _remove(self, id: int) -> None:
        ws = self._desk.ws
        if ws is None:
            return

        def run(_tick: object) -> tuple[StoredResume, ...]:
            ws.remove_resume(id)
            return ws.resumes()

        def done(left: tuple[StoredResume, ...]) -> None:
            if self._desk.document == id:
                self._desk.open_resume(left[-1].id if left else ws.sample_resumes()[0])
            else:
                self.show_versions(left)

        self._desk.work.start("remove-version", run, done, self._failed)

    # ---- comparing

    def _on_compare(self, one: Document | None, two: Document | None) -> None:
        if one is not None and two is not None:
            self._compared = (one, two)
            self._compare()

    def _on_ranking(self) -> None:
        """What is compared is compared anew by other weights."""
        if self._weights != self._desk.weights:
            self._weights = self._desk.weights
            if self._compared is not None:
                self._compare()

    def _compare(self) -> None:
        ws, weights = self._desk.ws, self._desk.weights
        if ws is None or self._compared is None:
            return
        one, two = self._compared

        def read(document: Document) -> Candidate:
            return ws.stored_resume(int(document)) if not isinstance(document, Path) else ws.read_resume(document)

        self.view.said.setText(self.tr("Comparing…"))
        self._desk.work.start(
            "compare",
            lambda tick: ws.compare(read(one), read(two), weights=weights, tick=tick),
            self._on_compared,
            self._failed,
            self.tr("Comparing two versions"),
        )

    def _on_compared(self, found: Comparison) -> None:
        ws, rows = self._desk.ws, self._desk.rows
        if ws is not None:
            self.view.show_comparison(
                found, lambda id: rows[id].title if id in rows else id, lambda id: self._desk.skill(id).name
            )

    def _failed(self, error: Exception) -> None:
        self.view.said.clear()
        self._desk.tell(error)
