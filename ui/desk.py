"""Desk: what lies open (library, résumé, ranking, what-if, chosen posting) and the verbs that change it.

Pages read it and call it; they learn of changes by its signals and never of one another. All long work goes through Work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from matcher.errors import LibraryError, RolefitError
from matcher.model import Candidate, Correction, Explanation, ImportReport, PageImage, Ranking, RoleMix, WhatIf
from matcher.progress import Progress
from ui.live import Live, Ranked
from ui.models.catalogue import Catalogue
from ui.saying import said
from ui.settings import Settings
from ui.turns import Turns
from ui.undo import StatusChange
from ui.work import Work

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from matcher.workspace import PostingRow, Workspace

RESUME_SUFFIXES = (".pdf",)

Document = Path | int | str
"""What a résumé is read from: a file, the number of a stored version, or pasted text."""


@dataclass(frozen=True)
class Study:
    """A posting taken apart: the verdicts, and the roles it reads as."""

    explanation: Explanation
    mix: RoleMix


@dataclass(frozen=True)
class _Opened:
    ws: Workspace
    catalogue: Catalogue
    candidate: Candidate | None = None
    document: Document | None = None
    trouble: RolefitError | None = None


class Desk(QObject):
    opened = Signal()
    open_failed = Signal(object)
    """The LibraryError for which there is no library to work with."""
    resume_changed = Signal()
    postings_changed = Signal()
    ranking_changed = Signal()
    what_if_changed = Signal()
    posting_chosen = Signal(str)
    status_changed = Signal(str)
    page_asked = Signal(str)
    imported = Signal(object)
    noticed = Signal(str, str, str)
    """kind ("error", "warning", "good"), title, hint."""

    def __init__(self, settings: Settings, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.work = work
        self.undo = QUndoStack(self)
        self.ws: Workspace | None = None
        self.document: Document | None = None
        self.candidate: Candidate | None = None
        self.ranked: Ranked | None = None
        self.weights: Mapping[str, float] | None = settings.weights()
        self.what_if = WhatIf()
        self.catalogue = Catalogue.of(())
        self.rows: dict[str, PostingRow] = {}
        self.chosen = ""
        self._live: Live | None = None
        self._turns = Turns(work)

    @property
    def ranking(self) -> Ranking | None:
        """The ranking in force, None before there is one."""
        return self.ranked.ranking if self.ranked else None

    # ---- the library

    def open(self, make: Callable[[], Workspace], documents: Iterable[Path] = ()) -> None:
        """Open the library in the background, then the last résumé or `documents`, then rank."""
        given = tuple(documents)

        def run(tick: Progress) -> _Opened:
            ws = make()
            ws.add_samples_once(tick)
            catalogue = Catalogue.of(ws.rows())
            document = None if given else self._last_document(ws)
            if document is None:
                return _Opened(ws, catalogue)
            try:
                candidate = ws.read_resume(document) if isinstance(document, Path) else ws.stored_resume(int(document))
            except RolefitError as error:
                # A version that cannot be read any more must not keep its owner out of the library.
                return _Opened(ws, catalogue, trouble=error)
            return _Opened(ws, catalogue, candidate, document)

        self.work.start("open", run, lambda found: self._on_opened(found, given), self._on_open_failed,
                        self.tr("Opening the library"))  # fmt: skip

    def _on_opened(self, found: _Opened, given: tuple[Path, ...]) -> None:
        self.ws, self.candidate, self.document = found.ws, found.candidate, found.document
        self._list(found.catalogue)
        self.opened.emit()
        self.postings_changed.emit()
        if found.trouble is not None:
            self._failed(found.trouble)
        if self.candidate is not None:
            self.resume_changed.emit()
        if given:
            self.take(given)
        else:
            self.rank()

    def _on_open_failed(self, error: Exception) -> None:
        if isinstance(error, LibraryError):
            self.open_failed.emit(error)
        else:
            self._failed(error)

    def _list(self, catalogue: Catalogue) -> None:
        self.catalogue, self._live = catalogue, None
        self.rows = {row.id: row for row in catalogue.rows}

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
        self.what_if, self._live = WhatIf(), None
        self.resume_changed.emit()
        self.what_if_changed.emit()
        self.rank()

    # ---- postings

    def import_postings(self, paths: Iterable[Path]) -> None:
        """Import files and folders, report, and rank anew."""
        ws, wanted = self._open_ws(), tuple(paths)

        def run(tick: Progress) -> tuple[ImportReport, Catalogue]:
            report = ws.import_postings(wanted, tick)
            return report, Catalogue.of(ws.rows())

        def done(answer: tuple[ImportReport, Catalogue]) -> None:
            report, catalogue = answer
            self._list(catalogue)
            self.postings_changed.emit()
            self.imported.emit(report)
            self.rank()

        self.work.start("import", run, done, self._failed, self.tr("Importing postings"))

    def change_postings(self, change: Callable[[Workspace], Any]) -> None:
        """Run a short change of the stored postings (delete, restore, samples), then list and rank anew."""
        ws = self._open_ws()

        def run(tick: Progress) -> Catalogue:
            change(ws)
            return Catalogue.of(ws.rows())

        def done(catalogue: Catalogue) -> None:
            self._list(catalogue)
            self.postings_changed.emit()
            self.rank()

        self.work.start("change", run, done, self._failed)

    def set_status(self, posting: str, status: str) -> None:
        """Give a posting a status, or take it back where it has it; shown at once, stored behind, undone by `undo`."""
        row = self.catalogue.row(posting)
        if row is not None and self.ws is not None:
            self.undo.push(StatusChange(self, posting, row.status, "new" if row.status == status else status))

    def write_status(
        self, posting: str, change: Callable[[Workspace], Any], shown: str, date: str | None = None
    ) -> None:
        """What a status change does: mark the posting as `shown` as of `date` (today), then store it in its turn."""
        ws, today = self._open_ws(), self._open_ws().today.isoformat()
        row = self.catalogue.row(posting)
        if row is None:
            return
        self._mark(posting, shown, date or (None if shown == "new" else today))

        def failed(error: Exception) -> None:
            self._mark(posting, row.status, row.status_date)
            self._failed(error)

        self._turns.add(lambda: change(ws), failed)

    def write(self, change: Callable[[], Any]) -> None:
        """Store something small in its turn."""
        self._turns.add(change, self._failed)

    def _mark(self, posting: str, status: str, date: str | None) -> None:
        if posting in self.rows:
            self.catalogue.mark(posting, status, date)
            self.rows[posting] = self.rows[posting]._replace(status=status, status_date=date)
            self.status_changed.emit(posting)

    def search(self, words: str, done: Callable[[NDArray[np.bool_]], None]) -> None:
        """Find the postings whose title, company, place, text or skills hold `words`: a mask over the catalogue."""
        ws, catalogue = self._open_ws(), self.catalogue

        def run(tick: Progress) -> NDArray[np.bool_]:
            found = catalogue.having(ws.search(words))
            skill = ws.lexicon.resolve(words.strip())
            return found | catalogue.having(ws.postings_naming(skill)) if skill else found

        self.work.start("search", run, done, self._failed)

    # ---- answers

    def rank(self) -> None:
        """Rank all postings for the résumé and the what-if in force."""
        ws, candidate, what_if = self.ws, self.candidate, self.what_if
        if ws is None or candidate is None:
            return
        live, catalogue, weights = self._live, self.catalogue, self.weights

        def run(tick: Progress) -> tuple[Live, Ranked]:
            kept = live or Live(ws, candidate, catalogue, weights, tick)
            return kept, kept.ranked(what_if)

        self.work.start("rank", run, self._on_ranked, self._failed, "" if live else self.tr("Ranking"))

    def _on_ranked(self, answer: tuple[Live, Ranked]) -> None:
        self._live, self.ranked = answer
        self.ranking_changed.emit()

    def set_weights(self, weights: Mapping[str, float] | None) -> None:
        """Rank by these weights of the parts; None are the published ones."""
        if weights != self.weights:
            self.weights, self._live = weights, None
            self.rank()

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
        self.study(posting, lambda study: done(study.explanation))

    def study(self, posting: str, done: Callable[[Study], None]) -> None:
        """Take a posting apart, its roles too; the latest question wins."""
        ws, candidate, what_if, weights = self.ws, self.candidate, self.what_if, self.weights
        if ws is None or candidate is None or posting not in self.rows:
            return
        bar = float(self.settings.get("bar"))

        def run(tick: Progress) -> Study:
            found = ws.explain(candidate, ws.posting(posting), what_if=what_if, weights=weights, bar=bar)
            return Study(found, ws.role_mix(found.opening))

        self.work.start("explain", run, done, self._failed)

    def page_image(
        self, page: int, scale: float, done: Callable[[PageImage], None], failed: Callable[[Exception], None]
    ) -> None:
        """Draw a page of the open résumé, `scale` pixels a point. Pasted text has no pages: `failed` is told."""
        ws, document = self._open_ws(), self.document

        def run(tick: Progress) -> PageImage:
            if document is None or isinstance(document, str):
                raise RolefitError(self.tr("This résumé has no pages to show."))
            return ws.page_image(document, page, scale)

        self.work.start(f"page {page}", run, done, failed)

    def notice(self, kind: str, title: str, hint: str = "") -> None:
        self.noticed.emit(kind, said(title), said(hint))

    def close(self) -> None:
        """Store what was asked to be stored, stop all other work and let go of the library."""
        self._turns.finish()
        self.work.wait(2000)
        # The commands hold this desk: collected together with their stack, they would be deleted twice.
        self.undo.clear()
        if self.ws is not None:
            self.ws.close()
            self.ws = None

    def _open_ws(self) -> Workspace:
        if self.ws is None:
            raise RolefitError(self.tr("The library is not open yet."), self.tr("Wait a moment and try again."))
        return self.ws

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RolefitError):
            self.notice("error", error.title, error.hint)
