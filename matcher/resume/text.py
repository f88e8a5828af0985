"""Plain text and Markdown as a document: each word gets a place on a grid, as if it had been typed on paper.

The grid is 6 x 12 points, 100 characters a line and 60 lines a page, inside a margin of 36 points. Markdown's marks are taken
off, but what they said stays: headings are larger and bold, strong words bold, emphasised ones italic, links become annotations.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from matcher.errors import BadInput
from matcher.model import Document, Link, Page, Source, Word
from matcher.resume.characters import compose, is_wide, plain, without_controls
from matcher.wording import say

UNREADABLE = 0.02
"""Share of bytes that are control characters from which a file is no text."""

CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b\x1a")) + b"\x7f"

MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

ACROSS, DOWN = 6.0, 12.0
COLUMNS, LINES = 100, 60
MARGIN = 36.0
WIDTH, HEIGHT = 2 * MARGIN + COLUMNS * ACROSS, 2 * MARGIN + LINES * DOWN
SIZE = 10.0
HEADING_SIZES = (18.0, 14.0, 12.0, 11.0, 11.0, 11.0)
"""Type size by Markdown heading level."""

TAB = 4
LONGEST = 400
"""Characters in one stretch without a blank. More is no word and no address: it goes on in the next line."""

MOST_PAGES = 200
"""Of text; more is no résumé."""

MARKDOWN_NAMES = (".md", ".markdown")
HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*)$")
UNDERLINE = re.compile(r"^ {0,3}(=+|-{3,})\s*$")
RULE = re.compile(r"^ {0,3}([-*_=~])(?:\s*\1){2,}\s*$")
TABLE_RULE = re.compile(r"^\s*(?:\|\s*)?(?::?-{2,}:?\s*\|\s*)+(?::?-{2,}:?\s*)?$")
BULLET = re.compile(r"^(\s*)[*+-]\s+(?=\S)")
QUOTE = re.compile(r"^ {0,3}>\s?")
LINK = re.compile(
    r"!?\[([^\[\]\n]{0,300})\]\((\S{0,2000}?)(?:\s{1,9}\"[^\"]{0,300}\")?\)|<((?:https?://|mailto:)[^<>\s]{1,2000})>"
)
MARK = re.compile(
    r"(?<![\w*])(\*\*\*|\*\*|\*|___|__|_|~~)(?=\S)(.{1,1000}?)(?<=\S)\1(?!\w)|`([^`]+)`"
    r"|(?<=\w)(\*\*)(?=\S)(.{1,1000}?)(?<=\S)\4"
)
"""Emphasis. An underscore inside a word (snake_case) is none, so single marks must not touch a letter."""

ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
TOKEN = re.compile(rf"\S{{1,{LONGEST}}}")


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    bold: bool = False
    italic: bool = False
    uri: str = ""


@dataclass(slots=True)
class _Sheet:
    """A page being typed: the words so far and the next free row."""

    words: list[Word] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    row: int = 0


def text_of(data: bytes, name: str) -> str:
    """What a text file says, by its byte-order mark or as UTF-8; a few damaged bytes are replaced.

    Raises BadInput "not-text" for what is plainly no text: pictures, office files, programs.
    """
    wide = next((mark for mark in MARKS if data.startswith(mark)), b"")
    if wide:
        return data.decode("utf-32" if len(wide) == 4 else "utf-16", "replace")
    strange = sum(data.count(code) for code in CONTROLS)
    if b"\0" in data or strange > UNREADABLE * len(data):
        raise BadInput(
            say("“{name}” does not look like text.", name=name),
            say("Rolefit reads résumés as PDF, .txt and .md."),
            "not-text",
        )
    return data.decode("utf-8-sig", "replace")


def document_of_text(text: str, name: str) -> Document:
    """`text` on virtual pages; `name` is the file it came from, and tells Markdown (.md) from plain text."""
    clean = plain(text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n"), keep="\n\t")
    lines = without_controls(clean).replace("\u00ad", "").split("\n")
    typed = _markdown(lines) if name.lower().endswith(MARKDOWN_NAMES) else (([_Piece(line)], 0) for line in lines)
    sheets = [_Sheet()]
    for pieces, level in typed:
        if len(sheets) > MOST_PAGES:
            break
        _type(pieces, level, sheets)
    sheets = sheets[:MOST_PAGES]
    if len(sheets) > 1 and not sheets[-1].words:
        sheets.pop()
    pages = tuple(
        Page(number, WIDTH, HEIGHT, tuple(sheet.words), links=tuple(sheet.links))
        for number, sheet in enumerate(sheets, 1)
    )
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(Source(name, digest, len(pages)), pages)


def _markdown(lines: list[str]) -> Iterator[tuple[list[_Piece], int]]:
    """The lines without Markdown's marks, each with its heading level (0 for text)."""
    skip = fenced = False
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if skip:
            skip = False
            continue
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
            continue
        if fenced:
            yield [_Piece(line)], 0
            continue
        line = QUOTE.sub("", line)
        if found := HEADING.match(line):
            yield _pieces(_unclosed(found[2].rstrip())), len(found[1])
        elif line.strip() and not RULE.match(line) and (found := UNDERLINE.match(following)):
            skip = True
            yield _pieces(line.strip()), 1 if found[1][0] == "=" else 2
        elif RULE.match(line) or TABLE_RULE.match(line):
            yield [], 0
        else:
            line = BULLET.sub(r"\1• ", line)
            if line.count("|") >= 2 and line.strip().startswith("|"):
                line = line.replace("|", "   ")
            yield _pieces(line), 0


def _unclosed(heading: str) -> str:
    """A heading without the row of # that may close it."""
    front = heading.rstrip("#")
    return front.rstrip() if not front or front[-1].isspace() else heading


def _pieces(line: str) -> list[_Piece]:
    """A line's stretches of one style, marks taken off."""
    pieces: list[_Piece] = []
    place = 0
    for found in LINK.finditer(line):
        pieces += _styled(line[place : found.start()])
        uri = found[2] or found[3] or ""
        shown = found[1] if found[3] is None else re.sub(r"^mailto:", "", found[3])
        pieces += [_Piece(piece.text, piece.bold, piece.italic, uri) for piece in _styled(shown)]
        place = found.end()
    return pieces + _styled(line[place:])


def _styled(text: str, bold: bool = False, italic: bool = False) -> list[_Piece]:
    pieces: list[_Piece] = []
    place = 0
    for found in MARK.finditer(text):
        pieces += _plain(text[place : found.start()], bold, italic)
        if found[3] is not None:
            pieces.append(_Piece(found[3], bold, italic))
        else:
            mark, inside = found[1] or found[4], found[2] or found[5]
            strong = len(mark) >= 2 and mark[0] != "~"
            pieces += _styled(inside, bold or strong, italic or (len(mark) != 2 and mark[0] != "~"))
        place = found.end()
    return pieces + _plain(text[place:], bold, italic)


def _plain(text: str, bold: bool, italic: bool) -> list[_Piece]:
    return [_Piece(ESCAPED.sub(r"\1", text), bold, italic)] if text else []


def _type(pieces: list[_Piece], level: int, sheets: list[_Sheet]) -> None:
    """Set one line on the last sheet, folded at the right margin between words; a new sheet where that one is full."""
    column, space = 0, True
    _fresh(sheets)
    for piece in pieces:
        place = 0
        for found in TOKEN.finditer(piece.text):
            blank = piece.text[place : found.start()]
            column = _advanced(column, blank)
            space = space or bool(blank)
            place = found.end()
            wide = _width(found[0])
            if column + wide > COLUMNS and column > 0 and (space or column >= LONGEST):
                sheets[-1].row += 1
                column = 0
                _fresh(sheets)
            _put(found[0], piece, level, column, space, sheets[-1])
            column, space = column + wide, False
        rest = piece.text[place:]
        column, space = _advanced(column, rest), space or bool(rest)
    sheets[-1].row += 1


def _fresh(sheets: list[_Sheet]) -> None:
    if sheets[-1].row >= LINES:
        sheets.append(_Sheet())


def _advanced(column: int, blank: str) -> int:
    for character in blank:
        column = (column // TAB + 1) * TAB if character == "\t" else column + 1
    return column


def _width(text: str) -> int:
    return sum(2 if is_wide(character) else 1 for character in text)


def _put(text: str, piece: _Piece, level: int, column: int, space: bool, sheet: _Sheet) -> None:
    x0, top = MARGIN + column * ACROSS, MARGIN + sheet.row * DOWN
    x1, bottom = x0 + _width(text) * ACROSS, top + DOWN
    size = HEADING_SIZES[level - 1] if level else SIZE
    sheet.words.append(
        Word(
            compose(text),
            x0,
            top,
            x1,
            bottom,
            "typed",
            size,
            piece.bold or level > 0,
            piece.italic,
            (0.0, 0.0, 0.0),
            "",
            space,
        )
    )
    if piece.uri:
        sheet.links.append(Link((x0, top, x1, bottom), piece.uri))
