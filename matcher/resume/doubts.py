"""What a reader noticed page by page, put to the user as cautions. The codes are listed in matcher.resume.read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matcher.model import Caution, Page, Word
from matcher.wording import Wording, say, say_count

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
            "scanned-page",
            say("Page {pages} is a picture without text. Use the PDF that the word processor made, not a scan."),
            say("Pages {pages} are pictures without text. Use the PDF that the word processor made, not a scan."),
            [page.number for page, note in both if not page.words and page.images and note.letters == 0],
        ),
        _pages_caution(
            "ocr-layer",
            say("Page {pages} is a scan. Its text was read as the scanner's program understood it: look it over."),
            say("Pages {pages} are scans. Their text was read as the scanner's program understood it: look it over."),
            [page.number for page, note in both if note.scan],
        ),
        _pages_caution(
            "no-character-map",
            say("Page {pages} is set in type whose letters cannot all be told. Some words are wrong or missing."),
            say("Pages {pages} are set in type whose letters cannot all be told. Some words are wrong or missing."),
            [page.number for page, note in both if note.mapless],
        ),
        _hidden(pages),
        _pages_caution(
            "partly-read",
            say("Page {pages} is not read fully. Some of the text is missing."),
            say("Pages {pages} are not read fully. Some of the text is missing."),
            [page.number for page, note in both if note.short],
        ),
        _pages_caution(
            "fallback-reader",
            say("Page {pages} is too odd for the first reader and read by the second, which sees less of the layout."),
            say(
                "Pages {pages} are too odd for the first reader and read by the second, which sees less of the layout."
            ),
            [page.number for page, note in both if note.second and note.letters],
        ),
    ]
    if total > most:
        found.append(
            Caution(
                "too-many-pages",
                say("The file has {total} pages. Only the first {most} were read.", total=total, most=most),
            )
        )
    lost = min(total, most) - len(pages)
    if lost > 0 or stopped:
        some = say_count(lost, "One of its pages could not be read.", "{n} of its pages could not be read.")
        found.append(Caution("partly-read", some if lost > 0 else say("The rest of the file could not be read.")))
    if pages and not any(page.words or page.images for page in pages) and not stopped:
        found.append(Caution("partly-read", say("There is no text in this file.")))
    return tuple(caution for caution in found if caution is not None)


def _pages_caution(code: str, one: Wording, many: Wording, numbers: Sequence[int]) -> Caution | None:
    """`one` is said of a single page, `many` of several; None where there is none."""
    if not numbers:
        return None
    template = (one if len(numbers) == 1 else many).template
    return Caution(code, Wording(template, (("pages", tuple(map(str, numbers))),)), numbers[0])


def _says_something(word: Word) -> bool:
    """True for a hidden word with letters: a page number that was left outside the page is nobody's trick."""
    return bool(word.hidden) and any(letter.isalpha() for letter in word.text)


def _hidden(pages: Sequence[Page]) -> Caution | None:
    counts = [(page.number, sum(_says_something(word) for word in page.words)) for page in pages]
    total = sum(count for _, count in counts)
    if not total:
        return None
    first = next(number for number, count in counts if count)
    told = say_count(
        total,
        "1 hidden word was not counted: nobody can see it on the page.",
        "{n} hidden words were not counted: nobody can see them on the page.",
    )
    return Caution("hidden-text", told, first)
