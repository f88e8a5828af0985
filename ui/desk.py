"""Desk: what lies open (library, résumé, ranking, what-if, chosen posting) and the verbs that change it.

Pages read it and call it; they learn of changes by its signals and never of one another. All long work goes through Work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from matcher.errors import RolefitError
from matcher.model import Candidate, Correction, Explanation, ImportReport, Ranking, WhatIf
from matcher.progress import Progress
from ui.settings import Settings
from ui.work import Work

if TYPE_CHECKING:
    from matcher.workspace import PostingRow, Workspace

RESUME_SUFFIXES = (".pdf",)

Document = Path | int | str
"""What a résumé is read from: a file, the number of a stored version, or pasted text."""


class Desk(QObject):
    opened = Signal()
    resume_changed = Signal()
    postings_changed = Signal()
    ranking_changed = Signal()
    what_if_changed = Signal()
    posting_chosen = Signal(str)
    page_asked = Signal(str)
    imported = Signal(object)
    noticed = Signal(str, str, str)
    """kind ("error", "warning", "good"), title, hint."""

    def __init__(self, settings: Settings, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.work = work
        self.ws: Workspace | None = None
        self.document: Document | None = None
        self.candidate: Candidate | None = None
        self.ranking: Ranking | None = None
        self.previous: Ranking | None = None
        self.what_if = WhatIf()
        self.rows: dict[str, PostingRow] = {}
        self.chosen = ""

    # ---- the library

    def open(self, make: Callable[[], Workspace], documents: Iterable[Path] = ()) -> None:
        """Open the library in the background, then the last résumé or `documents`, then rank."""
        given = tuple(documents)

        def run(tick: Progress) -> tuple[Workspace, dict[str, PostingRow], Candidate | None, Document | None]:
            ws = make()
            ws.add_samples_once(tick)
            candidate, document = None, None
            if not given:
                document = self._last_document(ws)
                if document is not None:
                    candidate = (
                        ws.read_resume(document) if isinstance(document, Path) else ws.stored_resume(int(document))
                    )
            return ws, {row.id: row for row in ws.rows()}, candidate, document

        def done(answer: tuple[Workspace, dict[str, PostingRow], Candidate | None, Document | None]) -> None:
            self.ws, self.rows, self.candidate, self.document = answer
            self.opened.emit()
            self.postings_changed.emit()
            if self.candidate is not None:
                self.resume_changed.emit()
            if given:
                self.take(given)
            else:
                self.rank()

        self.work.start("open", run, done, self._failed, self.tr("Opening the library"))

    def _last_document(self, ws: Workspace) -> Document | None:
        stored = ws.resumes()
        if stored:
            return stored[-1].id
        return ws.sample_resumes()[0] if any(row.sample for row in ws.rows()) else None

    # ---- résumé

    def take(self, paths: Iterable[Path]) -> None:
        """Take dropped or chosen files: a PDF is a résumé, everything else holds postings."""
        resumes = [p for p in paths if p.suffix.lower() in RESUME_SUFFIXES and p.is_file()]
        postings = [p for p in paths if p not in resumes]
        if resumes:
            self.open_resume(resumes[-1])
        if postings:
            self.import_postings(postings)

    def open_resume(self, document: Document) -> None:
        """Read a résumé, keep it as a version where the session stores, and rank."""
        ws = self._open_ws()

        def run(tick: Progress) -> tuple[Candidate, Document]:
            if isinstance(document, int):
                return ws.stored_resume(document, tick), document
            sample = isinstance(document, Path) and document in ws.sample_resumes()
            if isinstance(document, Path):
                candidate = ws.read_resume(document, tick)
                return candidate, document if sample else ws.keep_resume(document, candidate)
            candidate = ws.read_text(document)
            return candidate, ws.keep_text(document, candidate)

        self.work.start("resume", run, self._on_resume, self._failed, self.tr("Reading the résumé"))

    def correct(self, corrections: tuple[Correction, ...]) -> None:
        """Replace what the user put right in this résumé, and read it again."""
        ws, document = self._open_ws(), self.document
        if document is None:
            return
        self.work.start(
            "resume", lambda tick: (ws.correct(document, corrections), document), self._on_resume, self._failed,
            self.tr("Reading the résumé"),
        )  # fmt: skip

    def _on_resume(self, answer: tuple[Candidate, Document]) -> None:
        self.candidate, self.document = answer
        self.what_if = WhatIf()
        self.previous = None
        self.resume_changed.emit()
        self.what_if_changed.emit()
        self.rank()

    # ---- postings

    def import_postings(self, paths: Iterable[Path]) -> None:
        """Import files and folders, report, and rank anew."""
        ws, wanted = self._open_ws(), tuple(paths)

        def run(tick: Progress) -> tuple[ImportReport, dict[str, PostingRow]]:
            report = ws.import_postings(wanted, tick)
            return report, {row.id: row for row in ws.rows()}

        def done(answer: tuple[ImportReport, dict[str, PostingRow]]) -> None:
            report, self.rows = answer
            self.postings_changed.emit()
            self.imported.emit(report)
            self.rank()

        self.work.start("import", run, done, self._failed, self.tr("Importing postings"))

    def change_postings(self, change: Callable[[Workspace], Any]) -> None:
        """Run a short change of the stored postings (delete, restore, samples), then list and rank anew."""
        ws = self._open_ws()

        def run(tick: Progress) -> dict[str, PostingRow]:
            change(ws)
            return {row.id: row for row in ws.rows()}

        def done(rows: dict[str, PostingRow]) -> None:
            self.rows = rows
            self.postings_changed.emit()
            self.rank()

        self.work.start("change", run, done, self._failed)

    # ---- answers

    def rank(self) -> None:
        """Rank all postings for the résumé and the what-if in force."""
        ws, candidate, what_if = self.ws, self.candidate, self.what_if
        if ws is None or candidate is None:
            return

        def run(tick: Progress) -> Ranking:
            return ws.with_roles(ws.rank(candidate, what_if=what_if, tick=tick), tick)

        self.work.start("rank", run, self._on_ranked, self._failed, self.tr("Ranking"))

    def _on_ranked(self, ranking: Ranking) -> None:
        self.previous, self.ranking = self.ranking, ranking
        self.ranking_changed.emit()

    def toggle(self, skill: str) -> None:
        """Add a skill to the what-if or take it back; one that is held is removed instead."""
        held = self.candidate.skills if self.candidate else frozenset()
        added, removed = set(self.what_if.added), set(self.what_if.removed)
        side = removed if skill in held else added
        side.symmetric_difference_update({skill})
        self.set_what_if(WhatIf(tuple(sorted(added)), tuple(sorted(removed))))

    def set_what_if(self, what_if: WhatIf) -> None:
        if what_if != self.what_if:
            self.what_if = what_if
            self.what_if_changed.emit()
            self.rank()

    def choose(self, posting: str) -> None:
        """Choose a posting, wherever it was clicked."""
        if posting != self.chosen:
            self.chosen = posting
            self.posting_chosen.emit(posting)

    def explain(self, posting: str, done: Callable[[Explanation], None]) -> None:
        """Take a posting's fit apart; the latest question wins."""
        ws, candidate, what_if = self.ws, self.candidate, self.what_if
        if ws is None or candidate is None:
            return
        bar = float(self.settings.get("bar"))
        self.work.start(
            "explain",
            lambda tick: ws.explain(candidate, ws.posting(posting), what_if=what_if, bar=bar),
            done,
            self._failed,
        )

    def notice(self, kind: str, title: str, hint: str = "") -> None:
        self.noticed.emit(kind, title, hint)

    def close(self) -> None:
        """Stop all work and let go of the library."""
        self.work.wait(2000)
        if self.ws is not None:
            self.ws.close()
            self.ws = None

    def _open_ws(self) -> Workspace:
        if self.ws is None:
            raise RolefitError("The library is not open yet.", "Wait a moment and try again.")
        return self.ws

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RolefitError):
            self.noticed.emit("error", error.title, error.hint)
