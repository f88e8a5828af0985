"""Glyphs cured before words are formed: icons dropped, doubles merged, accents put on their letters, lost letters recovered.

What can be recovered without guessing (see matcher.resume.fontmaps) is; what cannot is shown as U+FFFD and counted.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from matcher.resume.fontmaps import GLYPH_ORDER, digit_zero, ligature, usual_order
from matcher.resume.glyphs import LOST, Glyph

UNMAPPED = re.compile(r"^\(cid:\d+\)$")

ICON_FONT = re.compile(  # not "DemiCondensed"
    r"awesome|icon(?![dt])|material.?(?:symbols|design)|phosphor|lucide|feather|glyphs?icons?|academicons|entypo|typicons|dashicons"
    r"|octicons|fontello|linecons|foundation-icons|remixicon|weather-icons|simple-line|tabler|emoji|segoe.?(?:mdl|fluent)"
    r"|marvosym|(?<![a-z])fa-(?:solid|brands|regular)|bootstrap-icons|webhostinghub|linearicons|themify|moderncv",
    re.I,
)
"""Fonts whose glyphs are pictures, whatever letters their maps claim."""

SIGN_FONT = re.compile(
    r"^(?:cmsy|cmmi|msam|msbm|lmmath|symbol|wingding|webding|zapfding|d0?50000l|standardsymb|opensymb)", re.I
)
"""Fonts of signs: a glyph of theirs without a letter is a bullet."""

PICTURES = re.compile(r"^(?:zapfding|d0?50000l|wingding|webding)", re.I)
"""Fonts that hold no letter at all: where nothing maps a glyph to a sign, its code reads as some letter."""

BULLET = "•"

HYPHENS = re.compile("^[-\u00ad\u2010\u2011\u00a0]*[-\u00ad\u2010\u2011][-\u00ad\u2010\u2011\u00a0]*$")
"""Hyphens of all kinds, the soft one too: drawn, it is one. Some maps give a glyph all of them at once."""

ACCENTS = {
    "`": "\u0300", "\u00b4": "\u0301", "\u02ca": "\u0301", "\u02cb": "\u0300", "\u02c6": "\u0302", "\u02dc": "\u0303",
    "\u00af": "\u0304", "\u02c9": "\u0304", "\u02d8": "\u0306", "\u02d9": "\u0307", "\u00a8": "\u0308", "\u02da": "\u030a",
    "\u02dd": "\u030b", "\u02c7": "\u030c", "\u00b8": "\u0327", "\u02db": "\u0328",
}  # fmt: skip
"""Accents that stand alone, and the marks they are on a letter."""

DOUBLE = 0.12
"""How far apart, in em, two glyphs with one letter are still one: less than a letter's width, even an i's."""

CELL = 4
"""Points: the side of the cells that doubles are looked for in."""


class Repair:
    """Cures the pages of one file in order, and remembers what it learned of its fonts."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int], str] = {}
        self._zero: int | None = None
        self._ordered: set[str] = set()

    def cure(self, glyphs: list[Glyph]) -> tuple[list[Glyph], int, int]:
        """The cured glyphs, and how many letters were recovered and how many are lost."""
        glyphs = without_doubles([glyph for glyph in glyphs if _readable(glyph)])
        lost = [glyph for glyph in glyphs if glyph.text == LOST]
        recovered = 0
        if lost:
            self._learn(glyphs, lost)
            for glyph in lost:
                glyph.text = self._letter(glyph)
                recovered += glyph.text != LOST
        return accented(glyphs), recovered, len(lost) - recovered

    def _letter(self, glyph: Glyph) -> str:
        if (known := self._known.get((glyph.font, glyph.code))) is not None:
            return known
        if self._zero is not None and 0 <= glyph.code - self._zero <= 9:
            return str(glyph.code - self._zero)
        if glyph.font in self._ordered and 3 <= glyph.code <= 97:
            return chr(glyph.code + GLYPH_ORDER)
        return LOST

    def _learn(self, glyphs: list[Glyph], lost: list[Glyph]) -> None:
        by_font: dict[str, list[Glyph]] = defaultdict(list)
        for glyph in lost:
            by_font[glyph.font].append(glyph)
        for font, found in by_font.items():
            if len(found) >= 20 and usual_order(found):
                self._ordered.add(font)
        rest = [glyph for glyph in lost if glyph.font not in self._ordered]
        if self._zero is None:
            self._zero = digit_zero(rest)
        for font, found in by_font.items():
            if font in self._ordered:
                continue
            for code in sorted({glyph.code for glyph in found}):
                same = [glyph for glyph in found if glyph.code == code]
                if (font, code) not in self._known and self._letter(same[0]) == LOST:
                    reading = ligature(same, [glyph for glyph in glyphs if glyph.font == font])
                    if reading:
                        self._known[font, code] = reading


@lru_cache(512)
def _draws(font: str) -> str:
    """What a font's glyphs are if not letters: "icons", which nobody reads, or "signs", which open list items."""
    return "icons" if ICON_FONT.search(font) else "signs" if PICTURES.match(font) else ""


def _readable(glyph: Glyph) -> bool:
    """False for icons and for signs nobody reads. Sets `text` to what is read, LOST where that is unknown."""
    drawn = _draws(glyph.font)
    if drawn == "icons":
        return False
    text = glyph.text
    if drawn and text.isprintable() and text < "\u0100" and not text.isspace():
        glyph.text = BULLET
    if text.isalnum() and text.isascii():
        return True
    if HYPHENS.match(text):
        glyph.text = "-"
    elif (
        UNMAPPED.match(text)
        or text == LOST
        or (text and not text.isspace() and unicodedata.category(text[0]) in {"Cc", "Cn"})
    ):
        glyph.text = BULLET if SIGN_FONT.match(glyph.font) else LOST
    elif len(text) == 1 and unicodedata.category(text) == "Co":
        if not (SIGN_FONT.match(glyph.font) or "\uf020" <= text <= "\uf0ff"):
            return False
        glyph.text = BULLET
    return bool(glyph.text)


def without_doubles(glyphs: Iterable[Glyph]) -> list[Glyph]:
    """Each glyph once: drawn again at its own place (a shadow, a contour, poor man's bold) it is one letter, as drawn last.

    One letter that happens to lie on the same letter of another text is no double: its neighbour in drawing order must be one
    too, if it has any. Letters that are hidden by their drawing order are left alone: squeezed onto one another they are many.
    """
    drawn = list(glyphs)
    places: dict[tuple[str, int, int], list[Glyph]] = {}
    below: list[list[Glyph]] = []
    for glyph in drawn:
        doubles = [] if glyph.hidden else _same_place(glyph, places)
        below.append(doubles)
        if not doubles:
            places.setdefault((glyph.text, round(glyph.x0 / CELL), round(glyph.top / CELL)), []).append(glyph)
    gone: set[int] = set()
    for place, (glyph, doubles) in enumerate(zip(drawn, below, strict=True)):
        if not doubles or not _with_neighbour(place, drawn, below):
            continue
        gone |= {id(double) for double in doubles[1:]} | {id(glyph)}
        first = doubles[0]
        first.colour, first.mode, first.size = glyph.colour, glyph.mode, glyph.size
        first.x0, first.top, first.x1, first.bottom = glyph.box
    return [glyph for glyph in drawn if id(glyph) not in gone]


def _with_neighbour(place: int, drawn: list[Glyph], below: list[list[Glyph]]) -> bool:
    """Whether a glyph beside the one at `place` lies on a double too, or there is none that touches it."""
    glyph = drawn[place]
    near = [
        other
        for other in (place - 1, place + 1)
        if 0 <= other < len(drawn)
        and not drawn[other].text.isspace()
        and abs(drawn[other].top - glyph.top) < 0.5 * glyph.size
        and abs(drawn[other].x0 - glyph.x0) < 2 * glyph.size
    ]
    return not near or any(below[other] for other in near)


def _same_place(glyph: Glyph, places: dict[tuple[str, int, int], list[Glyph]]) -> list[Glyph]:
    """The glyphs before with the same letter and size at (nearly) the same place."""
    reach = DOUBLE * glyph.size
    found = []
    for x in range(round((glyph.x0 - reach) / CELL), round((glyph.x0 + reach) / CELL) + 1):
        for y in range(round((glyph.top - reach) / CELL), round((glyph.top + reach) / CELL) + 1):
            for other in places.get((glyph.text, x, y), ()):
                near = abs(other.x0 - glyph.x0) <= reach and abs(other.top - glyph.top) <= reach
                if near and abs(glyph.size - other.size) < 0.2 * glyph.size:
                    found.append(other)
    return found


def accented(glyphs: list[Glyph]) -> list[Glyph]:
    """Accents that were drawn over a letter of their own joined with it: what TeX draws as two glyphs is one letter."""
    result = list(glyphs)
    for place, glyph in enumerate(glyphs):
        mark = ACCENTS.get(glyph.text, glyph.text if len(glyph.text) == 1 and unicodedata.combining(glyph.text) else "")
        if not mark:
            continue
        near = [other for other in glyphs[max(0, place - 1) : place + 2] if other is not glyph and other.text.isalpha()]
        near = [other for other in near if _shared(glyph, other) > 0.5]
        if near:
            letter = max(near, key=lambda other: _shared(glyph, other))
            letter.text = unicodedata.normalize("NFC", {"ı": "i", "ȷ": "j"}.get(letter.text, letter.text) + mark)
            result[place] = Glyph("", *glyph.box, glyph.size, glyph.font)
    return [glyph for glyph in result if glyph.text]


def _shared(accent: Glyph, letter: Glyph) -> float:
    """The share of the accent's width that lies over the letter, 0 on another line."""
    (a0, a1), (b0, b1) = accent.along, letter.along
    (c0, c1), (d0, d1) = accent.across, letter.across
    if accent.turn != letter.turn or min(c1, d1) - max(c0, d0) < 0.3 * letter.size:
        return 0.0
    return (min(a1, b1) - max(a0, b0)) / max(a1 - a0, 0.01)
