"""Plain text or Markdown: one ad, its first line the title."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from matcher.postings.formats.encoding import decoded, whole
from matcher.postings.plain import posting_of_plain
from matcher.postings.record import Item

SUFFIXES = (".txt", ".text", ".md", ".markdown")
_MAX_BYTES = 5_000_000


def accepts(head: bytes, name: str) -> bool:
    """By suffix alone, so that no stray file becomes an ad."""
    return name.lower().endswith(SUFFIXES)


def read(path: Path, source: str) -> Iterator[Item]:
    """The one posting.

    Raises OSError, BadInput for a text that is too large or says nothing.
    """
    yield posting_of_plain(decoded(whole(path, _MAX_BYTES)), source=source)
