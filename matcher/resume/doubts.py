"""What a reader noticed page by page, put to the user as cautions. The codes are listed in matcher.resume.read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from matcher.model import Caution, Page, Word

ENOUGH = 0.7
"""Share of PDFium's letters on a page from which it counts as read."""

FEW = 40
"""So many letters more or less say nothing."""

LEGIBLE = 0.05
"""Share of unmapped glyphs from which a page counts as having no character map."""


@dataclass(frozen=True, slots=True)
class Notes:
    """Of one page: `letters` read, `seen` by PDFium, `unmapped` glyphs without a letter, `repaired` ones, `garbled` when what
    was read is no text, `scan` for an OCR layer, `second` when PDFium had to read it."""

    letters: int
    seen: int
    unmapped: int = 0
    repaired: int = 0
    garbled: bool = False
    scan: bool = False
    second: bool = False

    @property
    def short(self) -> bool:
        """Much less was read than PDFium sees."""
        return self.letters < ENOUGH * self.seen and self.seen - self.letters > FEW

    @property
    def mapless(self) -> bool:
        """The type's map from codes to letters is missing or wrong."""
        return self.garbled or self.unmapped > LEGIBLE * max(self.letters, 1)


def cautions(
    pages: Sequence[Page], notes: Sequence[Notes], total: int, most: int, stopped: bool
) -> tuple[Caution, ...]:
    """The doubts about `pages`, of `total` in the file; `stopped` when reading ended before its time."""
    both = list(zip(pages, notes, strict=True))
    found = [
        _pages_caution(
            "scanned-page", "{pages} a picture without text. Use the PDF that the word processor made, not a scan.",
            [page.number for page, note in both if not page.words and page.images and note.letters == 0],
        ),
        _pages_caution(
            "ocr-layer", "{pages} a scan. Its text was read as the scanner's program understood it: look it over.",
            [page.number for page, note in both if note.scan],
        ),
        _pages_caution(
            "no-character-map", "{pages} set in type whose letters cannot all be told. Some words are wrong or missing.",
            [page.number for page, note in both if note.mapless],
        ),
        _hidden(pages),
        _pages_caution(
            "partly-read", "{pages} not read fully. Some of the text is missing.",
            [page.number for page, note in both if note.short],
        ),
        _pages_caution(
            "fallback-reader", "{pages} too odd for the first reader and read by the second, which sees less of the layout.",
            [page.number for page, note in both if note.second and note.letters],
        ),
    ]  # fmt: skip
    if total > most:
        found.append(Caution("too-many-pages", f"The file has {total} pages. Only the first {most} were read."))
    lost = min(total, most) - len(pages)
    if lost > 0 or stopped:
        text = f"{lost} of its pages" if lost > 0 else "The rest of the file"
        found.append(Caution("partly-read", f"{text} could not be read."))
    if pages and not any(page.words or page.images for page in pages) and not stopped:
        found.append(Caution("partly-read", "There is no text in this file."))
    return tuple(caution for caution in found if caution is not None)


def _pages_caution(code: str, message: str, numbers: Sequence[int]) -> Caution | None:
    if not numbers:
        return None
    if len(numbers) == 1:
        text = f"Page {numbers[0]} is"
    else:
        text = f"Pages {_listed(numbers)} are"
    return Caution(code, message.format(pages=text), numbers[0])


def _listed(numbers: Iterable[int]) -> str:
    shown = [str(number) for number in numbers]
    return f"{', '.join(shown[:-1])} and {shown[-1]}"


def _says_something(word: Word) -> bool:
    """True for a hidden word with letters: a page number that was left outside the page is nobody's trick."""
    return bool(word.hidden) and any(letter.isalpha() for letter in word.text)


def _hidden(pages: Sequence[Page]) -> Caution | None:
    counts = [(page.number, sum(_says_something(word) for word in page.words)) for page in pages]
    total = sum(count for _, count in counts)
    if not total:
        return None
    first = next(number for number, count in counts if count)
    words = "1 hidden word was" if total == 1 else f"{total} hidden words were"
    return Caution("hidden-text", f"{words} not counted: nobody can see them on the page.", first)
