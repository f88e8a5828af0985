"""Files and folders -> postings, in a fixed order, whatever is wrong with some of them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from matcher.errors import BadInput
from matcher.model import Loaded, Posting, Rejected
from matcher.postings.formats import FORMATS, Format
from matcher.postings.plain import posting_of_plain
from matcher.postings.record import Item
from matcher.progress import Progress, quiet
from matcher.wording import say, together

_HEAD = 4096
_EVERY = 200
_MAX_FILES = 100_000
_REFUSED = {
    b"%PDF-": say("A PDF is read as a résumé, not as a posting. Save the ad as a web page or paste its text."),
    b"PK\x03\x04": say("Archives and office files are not opened. Unpack it, or export it as CSV."),
    b"\x1f\x8b": say("Compressed files are not opened. Unpack it first."),
}
_NOT_TEXT = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"\xd0\xcf\x11\xe0", b"\x7fELF", b"MZ\x90")
"""How pictures, old office files and programs begin."""
_TOLD_NOT_TEXT = say("It is not a text file. Export the postings as CSV, JSON, YAML, a web page or text.")
_UNKNOWN = say("It is none of CSV, JSON, YAML, SQLite, a saved web page or text. Export the postings as one of these.")

posting_of_text = posting_of_plain


def load(paths: Sequence[Path], tick: Progress = quiet) -> Loaded:
    """All postings of files and folders; an ad that comes twice is kept once, where it came first.

    What cannot be read becomes a Rejected and never an exception, save Cancelled from `tick`.
    """
    kept: dict[str, Posting] = {}
    rejected: list[Rejected] = []
    for item in iterate(paths, tick):
        if isinstance(item, Posting):
            kept.setdefault(item.id, item)
        else:
            rejected.append(item)
    return Loaded(tuple(kept.values()), tuple(rejected))


def iterate(paths: Sequence[Path], tick: Progress = quiet) -> Iterator[Item]:
    """The same as a stream, duplicates included, for imports too big to hold: paths in the order given, folders by name.

    `tick` is told (files done, files, name of the file) before each file and every 200 postings.
    """
    files = list(_files(paths))
    for done, found in enumerate(files):
        if isinstance(found, Rejected):
            yield found
            continue
        name = shown(found)
        tick(done, len(files), name)
        for count, item in enumerate(_read(found, name), 1):
            yield item
            if count % _EVERY == 0:
                tick(done, len(files), name)
    tick(len(files), len(files), "")


def shown(path: Path) -> str:
    """A file's bare name as it can be shown and stored: bytes that are no text are replaced, control characters dropped."""
    name = os.fsencode(path.name).decode("utf-8", "replace")
    return "".join(c for c in name if c.isprintable()) or "file"


def _read(path: Path, name: str) -> Iterator[Item]:
    try:
        if not path.is_file():
            missing = say("There is no such file. Check the name.")
            yield Rejected(name, None, say("It is not a regular file. Choose another.") if path.exists() else missing)
            return
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if not head.strip():
            yield Rejected(name, None, "The file is empty. Export the postings again.")
            return
        reason = next((reason for magic, reason in _REFUSED.items() if head.startswith(magic)), "")
        if not reason and head.startswith(_NOT_TEXT):
            reason = _TOLD_NOT_TEXT
        chosen = None if reason else _format(head, name)
        if chosen is None:
            yield Rejected(name, None, reason or _UNKNOWN)
            return
        empty = True
        for item in chosen.read(path, name):
            empty = False
            yield item
        if empty:
            yield Rejected(name, None, "There is no posting in it. Export the postings again.")
    except BadInput as error:
        yield Rejected(name, None, together(error.title, error.hint))
    except OSError as error:
        why = error.strerror or "input error"
        yield Rejected(name, None, say("It could not be read ({why}). Check that it is still there.", why=why))


def _format(head: bytes, name: str) -> Format | None:
    return next((row for row in FORMATS if row.accepts(head, name)), None)


def _files(paths: Sequence[Path]) -> Iterator[Path | Rejected]:
    """The files, folders replaced by what is in them: hidden files left out, links to folders followed once."""
    count = 0
    seen: set[Path] = set()
    for path in paths:
        for each in _inside(Path(path), seen):
            count += 1
            if count > _MAX_FILES:
                yield Rejected(
                    shown(path), None, say("There are more than {most} files. Import fewer at once.", most=_MAX_FILES)
                )
                return
            yield each


def _inside(path: Path, seen: set[Path]) -> Iterator[Path]:
    try:
        if not path.is_dir():
            yield path
            return
        real = path.resolve()
        if real in seen:
            return
        seen.add(real)
        entries = sorted(path.iterdir(), key=lambda entry: os.fsencode(entry.name))
    except OSError:
        yield path
        return
    for entry in entries:
        if not entry.name.startswith("."):
            yield from _inside(entry, seen)
