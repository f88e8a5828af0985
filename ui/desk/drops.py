"""What dropped or chosen files are taken for: a résumé, postings, or what only their owner can tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

RESUME, POSTINGS, ANYWHERE = "resume", "postings", ""
"""Where files fall: on what asks for a résumé, on what asks for postings, or elsewhere; the first two are names of pages."""

TAKES = "takes"
"""The property of a widget that says which of these it is."""

PDF = ".pdf"


@dataclass(frozen=True)
class Told:
    """Files by what they are; `doubtful` is a text that may be either, `refused` is none that a résumé is read from."""

    resumes: tuple[Path, ...] = ()
    postings: tuple[Path, ...] = ()
    doubtful: Path | None = None
    refused: tuple[Path, ...] = ()


def tell_apart(paths: Iterable[Path], place: str) -> Told:
    """Where files fall decides what a text is; elsewhere a single text is in doubt, and several are postings."""
    from matcher.workspace import Workspace
    from matcher.workspace.resumes import TEXT_SUFFIXES

    given = tuple(paths)
    texts = tuple(p for p in given if p.suffix.lower() in TEXT_SUFFIXES and p.is_file())
    resumes = tuple(p for p in given if p.suffix.lower() == PDF and p.is_file())
    others = tuple(p for p in given if p not in texts and p not in resumes)
    if place == RESUME:
        # These hold postings and are never a résumé, wherever they fall.
        held = tuple(p for p in others if Workspace.holds_postings(p))
        refused = tuple(p for p in others if p not in held)
        return Told(tuple(p for p in given if p in texts or p in resumes), held, None, refused)
    if place == ANYWHERE and len(texts) == 1:
        return Told(resumes, others, texts[0])
    return Told(resumes, tuple(p for p in given if p not in resumes))
