"""A résumé as it stands on the page."""

from __future__ import annotations

from dataclasses import dataclass

Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in points."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as a person sees it, with its box. `hidden` names why nobody can see it, "" for a visible word."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    font: str = ""
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    colour: tuple[float, ...] = ()
    hidden: str = ""
    space_before: bool = True
    """False where the word touches the one before it on its line (a comma cut off, a glued icon)."""

    @property
    def box(self) -> Box:
        return (self.x0, self.top, self.x1, self.bottom)


@dataclass(frozen=True, slots=True)
class Link:
    """A link annotation: where it can be clicked, and where it leads."""

    box: Box
    uri: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its words in no promised order, drawn lines and filled areas (`rules`, `fills`), pictures and links."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    rules: tuple[Box, ...] = ()
    fills: tuple[Box, ...] = ()
    images: tuple[Box, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Caution:
    """A doubt about what was read. `code` is stable ("scanned-page", "name-unsure"), `message` is for the reader.

    `about` names what the user can answer: "contact.name", "experience.2.start", "" where there is nothing to answer.
    `options` are the candidates to choose from, if any.
    """

    code: str
    message: str
    page: int | None = None
    about: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where a résumé came from. `name` is the bare file name, `language` an ISO 639-1 code or "" when unknown."""

    name: str
    sha256: str
    pages: int
    language: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """What the reader gives: pages in order, and what it could not read."""

    source: Source
    pages: tuple[Page, ...]
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page: `width` x `height` pixels, 3 bytes each in blue, green, red order, rows without padding."""

    page: int
    width: int
    height: int
    scale: float
    """Pixels a point."""
    bgr: bytes
