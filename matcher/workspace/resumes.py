"""Résumés: read, kept as versions of one person's, and put right by the user."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.errors import BadInput
from matcher.progress import Progress, quiet
from matcher.wording import say
from matcher.workspace.base import Base

if TYPE_CHECKING:
    from matcher.model import Candidate, Correction, Document, PageImage
    from matcher.resume.sandbox import PdfReader
    from matcher.store.resumes import StoredResume

TEXT_SUFFIXES = (".txt", ".md", ".markdown", ".text")

LARGEST_TEXT = 2_000_000
"""Bytes of a plain-text résumé; the longest real ones have some 30,000."""

PASTED = say("pasted text")
"""The name of a résumé that came without a file."""


class ResumeVerbs(Base):
    def read_resume(self, path: Path, tick: Progress = quiet) -> Candidate:
        """Read a résumé (PDF, .txt or .md), with what the user put right in the same file before. Stores nothing.

        Raises BadInput with a hint when it cannot be read; Cancelled when `tick` does.
        """
        return self._understood(self._document(path, tick))

    def read_text(self, text: str, name: str = PASTED) -> Candidate:
        """Read a résumé from pasted text. Raises BadInput when there is none."""
        from matcher.resume.text import document_of_text

        if not text.strip():
            raise BadInput("There is no text in this résumé.", "Paste or choose one with text in it.", "empty")
        return self._understood(document_of_text(text, name))

    def keep_resume(self, path: Path, candidate: Candidate) -> int:
        """Store the file `candidate` was read from as a version of the user's résumé; its number.

        Raises BadInput where the file is gone or another by now.
        """
        source = candidate.profile.source
        data = _bytes_of(path)
        if _hash_of(data, path) != source.sha256:
            raise BadInput("The résumé was changed while it was read.", "Open it again.", "changed")
        return self.store.add_resume(source.name, source.sha256, data, source.pages, self.today.isoformat())

    def keep_text(self, text: str, candidate: Candidate) -> int:
        """Store pasted text as a version of the user's résumé; its number."""
        source = candidate.profile.source
        return self.store.add_resume(source.name, source.sha256, text.encode(), source.pages, self.today.isoformat())

    def resumes(self) -> tuple[StoredResume, ...]:
        """All stored versions, oldest first."""
        return self.store.resumes()

    def stored_resume(self, id: int, tick: Progress = quiet) -> Candidate:
        """Read a stored version again. Raises BadRequest for an unknown number."""
        record = next((r for r in self.store.resumes() if r.id == id), None)
        data = self.store.resume_bytes(id)
        if not data.startswith(b"%PDF") and b"%PDF" not in data[:1024]:
            from matcher.resume.text import text_of

            name = record.name if record else PASTED
            return self.read_text(text_of(data, name), name)
        return self._understood(self._pdf().read_bytes(data, record.name if record else "", tick, self._make_ready))

    def remove_resume(self, id: int) -> None:
        """Remove a stored version and what was put right in it."""
        self.store.remove_resume(id)

    def corrections(self, candidate: Candidate) -> tuple[Correction, ...]:
        """What the user put right in this file."""
        return self.store.corrections(candidate.profile.source.sha256)

    def correct(self, document: Path | int | str, corrections: tuple[Correction, ...]) -> Candidate:
        """Put a résumé right and read it again: a file, the number of a stored version, or pasted text.

        The corrections are kept by the file's hash, so they hold when the same file is opened again.
        """
        if isinstance(document, int):
            self.store.set_corrections(
                next((r.sha256 for r in self.store.resumes() if r.id == document), ""), corrections
            )
            return self.stored_resume(document)
        if isinstance(document, Path):
            read = self._document(document, quiet)
            self.store.set_corrections(read.source.sha256, corrections)
            return self._understood(read)
        self.store.set_corrections(self.read_text(document).profile.source.sha256, corrections)
        return self.read_text(document)

    def page_image(self, document: Path | int, page: int, scale: float) -> PageImage:
        """A page of a PDF as a picture, `scale` pixels a point, drawn in the reader's child process.

        Raises BadInput for a page that cannot be drawn, or a résumé that has no pages to draw (plain text).
        """
        reader = self._pdf()
        if isinstance(document, int):
            return reader.render_bytes(self.store.resume_bytes(document), page, scale)
        return reader.render(document, page, scale)

    def _document(self, path: Path, tick: Progress) -> Document:
        if path.suffix.lower() in TEXT_SUFFIXES:
            return _text_document(path)
        return self._pdf().read(path, tick, self._make_ready)

    def _make_ready(self) -> None:
        """What understanding needs, made while the child process reads."""
        from matcher.resume import parse  # noqa: F401
        from matcher.skills import weigh  # noqa: F401

        _ = self.finder

    def _understood(self, document: Document) -> Candidate:
        from matcher.resume.parse import profile
        from matcher.skills.weigh import candidate

        corrections = self.store.corrections(document.source.sha256)
        read = profile(document, corrections, today=self.today)
        return candidate(read, self.finder, corrections, today=self.today)

    def _pdf(self) -> PdfReader:
        from matcher.resume.sandbox import PdfReader

        with self._making:
            if self._reader is None:
                self._reader = PdfReader()
            return self._reader


def _text_document(path: Path) -> Document:
    from matcher.resume.text import document_of_text, text_of

    text = text_of(_bytes_of(path, LARGEST_TEXT), path.name)
    if not text.strip():
        raise BadInput("There is no text in this résumé.", "Choose one with text in it.", "empty")
    return document_of_text(text, path.name)


def _bytes_of(path: Path, most: int | None = None) -> bytes:
    """All of a file. Raises BadInput where it cannot be read, or has more than `most` bytes."""
    try:
        if most is not None and path.stat().st_size > most:
            raise BadInput("This text file is too large for a résumé.", "Choose one of at most 2 MB.", "too-large")
        return path.read_bytes()
    except OSError as error:
        raise BadInput(
            say("The résumé cannot be opened: {why}.", why=str(error.strerror)),
            "Check the path and its rights.",
            "missing",
        ) from None


def _hash_of(data: bytes, path: Path) -> str:
    """What a résumé is known by: the hash of its bytes, of plain text that of the text."""
    if path.suffix.lower() not in TEXT_SUFFIXES:
        return hashlib.sha256(data).hexdigest()
    from matcher.resume.text import document_of_text, text_of

    return document_of_text(text_of(data, path.name), path.name).source.sha256
