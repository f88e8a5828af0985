"""The library, the résumé and the postings that lie open, and how they come to."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.errors import LibraryError, RolefitError
from matcher.model import Candidate, Correction, ImportReport, WhatIf
from matcher.progress import Progress
from ui.desk.answers import AnswerVerbs
from ui.desk.base import Document
from ui.desk.drops import ANYWHERE, tell_apart
from ui.models.catalogue import Catalogue
from ui.settings import Settings
from ui.work import Work

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from matcher.workspace import Workspace


@dataclass(frozen=True)
class _Opened:
    ws: Workspace
    catalogue: Catalogue
    candidate: Candidate | None = None
    document: Document | None = None
    trouble: RolefitError | None = None


class Desk(AnswerVerbs):
    def __init__(self, settings: Settings, work: Work, parent: QObject | None = None) -> None:
        super().__init__(settings, work, parent)
        self._imports: deque[Callable[[], None]] = deque()
        work.changed.connect(self._on_work)

    # ---- the library

    def open(self, make: Callable[[], Workspace], documents: Iterable[Path] = ()) -> None:
        """Open the library in the background, then the last résumé or `documents`, then rank."""
        given = tuple(documents)

        def run(tick: Progress) -> _Opened:
            ws = make()
            ws.add_samples_once(tick)
            catalogue = Catalogue.of(ws.rows())
            document = None if given else self._last_document(ws, catalogue)
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
            self.tell(found.trouble)
        if self.candidate is not None:
            self.resume_changed.emit()
        if given:
            self.take(given)
        else:
            self.rank()
        waiting, self._waiting = self._waiting, []
        for verb in waiting:
            verb()

    def _on_open_failed(self, error: Exception) -> None:
        if isinstance(error, LibraryError):
            self.open_failed.emit(error)
        else:
            self.tell(error)

    def _list(self, catalogue: Catalogue) -> None:
        self.catalogue, self._live = catalogue, None

    def _last_document(self, ws: Workspace, catalogue: Catalogue) -> Document | None:
        stored = ws.resumes()
        if stored:
            return stored[-1].id
        return ws.sample_resumes()[0] if catalogue.samples else None

    # ---- résumé

    def take(self, paths: Iterable[Path], place: str = ANYWHERE) -> None:
        """Take files that fell on `place` (RESUME, POSTINGS or ANYWHERE); before the library is open they wait for it."""
        given = tuple(paths)
        if self.ws is None:
            self._waiting.append(lambda: self.take(given, place))
            return
        told = tell_apart(given, place)
        if told.resumes:
            self.open_resume(told.resumes[-1])
        elif told.refused:
            self.notice(
                "error",
                self.tr("{0} is no résumé that Rolefit can read.").format(told.refused[-1].name),
                self.tr("It reads PDF files, and text files that end in .txt or .md."),
            )
        if told.postings:
            self.import_postings(told.postings)
        if told.doubtful is not None:
            self.doubted.emit(told.doubtful)

    def open_resume(self, document: Document) -> None:
        """Read a résumé, keep it as a version where the session stores, and rank; it waits for the library to be open."""
        ws = self.ws
        if ws is None:
            self._waiting.append(lambda: self.open_resume(document))
            return

        def run(tick: Progress) -> tuple[Candidate, Document]:
            if isinstance(document, int):
                return ws.stored_resume(document, tick), document
            sample = isinstance(document, Path) and document in ws.sample_resumes()
            if isinstance(document, Path):
                candidate = ws.read_resume(document, tick)
                return candidate, document if sample else ws.keep_resume(document, candidate)
            candidate = ws.read_text(document)
            return candidate, ws.keep_text(document, candidate)

        self.work.start("resume", run, self._on_resume, self.tell, self.tr("Reading the résumé"))

    def correct(self, corrections: tuple[Correction, ...]) -> None:
        """Replace what the user put right in this résumé, and read it again."""
        ws, document = self._open_ws(), self.document
        if document is None:
            return
        self.work.start(
            "resume", lambda tick: (ws.correct(document, corrections), document), self._on_resume, self.tell,
            self.tr("Reading the résumé"),
        )  # fmt: skip

    def _on_resume(self, answer: tuple[Candidate, Document]) -> None:
        if answer[1] != self.document and self.document in self._open_ws().sample_resumes():
            # What fitted a made-up person best is no place to begin.
            self.chosen = ""
        self.candidate, self.document = answer
        self.what_if, self._live = WhatIf(), None
        self.resume_changed.emit()
        self.what_if_changed.emit()
        self.rank()

    # ---- postings

    def import_postings(self, paths: Iterable[Path]) -> None:
        """Import files and folders, report, and rank anew; it waits for the library to be open."""
        wanted = tuple(paths)
        self._bring_in(lambda ws, tick: ws.import_postings(wanted, tick), self.tr("Importing postings"))

    def paste_posting(self, text: str, title: str, *, organization: str, location: str, url: str) -> None:
        """Store one posting from its text, report, and rank anew."""
        self._bring_in(
            lambda ws, tick: ws.add_pasted(
                text, title, organization=organization, location=location, url=url, tick=tick
            ),
            "",
        )

    def _bring_in(self, bring: Callable[[Workspace, Progress], ImportReport], title: str) -> None:
        ws = self.ws
        if ws is None:
            self._waiting.append(lambda: self._bring_in(bring, title))
            return
        if self.work.running("import"):
            # A job of the same name would take its place.
            self._imports.append(lambda: self._bring_in(bring, title))
            return

        def run(tick: Progress) -> tuple[ImportReport, Catalogue]:
            report = bring(ws, tick)
            return report, Catalogue.of(ws.rows())

        def done(answer: tuple[ImportReport, Catalogue]) -> None:
            report, catalogue = answer
            self._list(catalogue)
            self.postings_changed.emit()
            self.imported.emit(report)
            self.rank()

        self.work.start("import", run, done, self.tell, title)

    def _on_work(self) -> None:
        """The next import in turn, once the one before has ended or was cancelled."""
        if self._imports and not self.work.running("import"):
            self._imports.popleft()()

    def stop_work(self) -> None:
        """Cancel all that is under way and all imports that wait for it."""
        self._imports.clear()
        self.work.cancel_all()

    def change_postings(self, change: Callable[[Workspace], Any], failed: Callable[[], None] = lambda: None) -> None:
        """Run a short change of the stored postings (delete, restore, samples), then list and rank anew; it waits too.

        When it fails the banner says so, then `failed()` is called.
        """
        ws = self.ws
        if ws is None:
            self._waiting.append(lambda: self.change_postings(change, failed))
            return

        def run(tick: Progress) -> Catalogue:
            change(ws)
            return Catalogue.of(ws.rows())

        def done(catalogue: Catalogue) -> None:
            self._list(catalogue)
            self.postings_changed.emit()
            self.rank()

        def on_failed(error: Exception) -> None:
            self.tell(error)
            failed()

        self.work.start("change", run, done, on_failed)

    def close(self) -> None:
        """Store what was asked to be stored, stop all other work, back up what is due and let go of the library."""
        self._imports.clear()
        try:
            self._turns.finish()
            self.work.wait(2000)
            # The commands hold this desk: collected together with their stack, they would be deleted twice.
            self.undo.clear()
            days = float(self.settings.get("backup-every"))
            if self.ws is not None and days:
                keep = int(self.settings.get("backup-keep"))
                self.ws.backup_in_passing(days, self.settings.folder("backup-folder"), keep=keep)
        finally:
            ws, self.ws = self.ws, None
            if ws is not None:
                ws.close()
