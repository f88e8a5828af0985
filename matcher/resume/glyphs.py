"""What both PDF readers hand over before words are formed: glyphs in drawing order, and what else stands on the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from matcher.model import Box, Link

LOST = "\ufffd"
"""Stands for a glyph whose letter nobody knows."""

BOLD_NAME = re.compile(r"bold|black|heavy|demi|cmbx|sfbx|[-_,]bd\b|medi\b|[-_](?:sb|xb)\b", re.I)
"""Font names of bold type. "Medi" at the end is how URW's free copies of the PostScript fonts name theirs."""

ITALIC_NAME = re.compile(r"ital|obliq|slant|cmti|cmsl|sfti|[-_]it\b|kursiv", re.I)

BOLD_WEIGHT = 600
"""FontWeight of a font descriptor from which type counts as bold (PDF 32000-1, table 122: 400 normal, 700 bold)."""


@dataclass(slots=True)
class Glyph:
    """One drawn glyph. Lengths in points, origin at the page's top left.

    `turn` is the direction it is read in: 0 to the right, 90 upwards, 180 to the left, 270 downwards. `mode` is the PDF text
    render mode (0 fill .. 7 clip), `code` the character code in its font, `colour` RGB of the filling, each 0..1, () for a
    pattern, `stretch` its width as a share of the usual one (horizontal scaling). Mutable: repair replaces `text`.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    font: str
    bold: bool = False
    italic: bool = False
    colour: tuple[float, ...] = (0.0, 0.0, 0.0)
    mode: int = 0
    turn: int = 0
    code: int = 0
    stretch: float = 1.0
    hidden: str = ""

    @property
    def box(self) -> Box:
        return (self.x0, self.top, self.x1, self.bottom)

    @property
    def along(self) -> tuple[float, float]:
        """Start and end in reading direction."""
        if self.turn == 0:
            return (self.x0, self.x1)
        if self.turn == 90:
            return (-self.bottom, -self.top)
        return (-self.x1, -self.x0) if self.turn == 180 else (self.top, self.bottom)

    @property
    def across(self) -> tuple[float, float]:
        """Extent across the reading direction, growing from line to line."""
        if self.turn == 0:
            return (self.top, self.bottom)
        if self.turn == 90:
            return (self.x0, self.x1)
        return (-self.bottom, -self.top) if self.turn == 180 else (-self.x1, -self.x0)


class Frame:
    """PDF user space (origin anywhere, y upwards) to points from the top left of the page as it is turned.

    `turn` is the page's /Rotate (0, 90, 180, 270, clockwise), `media` its MediaBox with corners in any order.
    """

    def __init__(self, turn: int, media: Sequence[float]) -> None:
        self.turn = turn % 360
        self.x0, self.y0, self.x1, self.y1 = upright(media)
        across, down = self.x1 - self.x0, self.y1 - self.y0
        self.width, self.height = (down, across) if self.turn in {90, 270} else (across, down)

    def point(self, x: float, y: float) -> tuple[float, float]:
        if self.turn == 90:
            return (y - self.y0, x - self.x0)
        if self.turn == 180:
            return (self.x1 - x, y - self.y0)
        if self.turn == 270:
            return (self.y1 - y, self.x1 - x)
        return (x - self.x0, self.y1 - y)

    def box(self, corners: Sequence[float]) -> Box:
        """The box with two opposite corners at x, y, x, y in user space."""
        (ax, ay), (bx, by) = self.point(corners[0], corners[1]), self.point(corners[2], corners[3])
        return upright((ax, ay, bx, by))

    def visible(self, crop: Sequence[float]) -> Box:
        """The part of the page that a viewer shows: the CropBox, as far as it lies on the page; all of it where it does not."""
        x0, top, x1, bottom = self.box(crop)
        seen = (max(0.0, x0), max(0.0, top), min(self.width, x1), min(self.height, bottom))
        return seen if seen[0] < seen[2] and seen[1] < seen[3] else (0.0, 0.0, self.width, self.height)


def upright(corners: Sequence[float]) -> Box:
    """x0, y0, x1, y1 with x0 <= x1 and y0 <= y1."""
    x0, y0, x1, y1 = corners
    return (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


@dataclass(slots=True)
class Sheet:
    """A page as drawn: glyphs in drawing order, lines, filled areas, pictures and links, all in one frame (see Glyph).

    `visible` is the part of the page that a viewer shows (the CropBox). `borrowed` names the fonts that are not in the file.
    """

    width: float
    height: float
    visible: Box
    glyphs: list[Glyph] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    fills: list[Box] = field(default_factory=list)
    images: list[Box] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    borrowed: set[str] = field(default_factory=set)

    @property
    def flat(self) -> bool:
        """True when the widths of the type are unknown: a fifth of what is drawn has none."""
        drawn = [glyph for glyph in self.glyphs if not glyph.text.isspace() and glyph.stretch > 0.5]
        narrow = sum(glyph.along[1] - glyph.along[0] < 0.02 * glyph.size for glyph in drawn)
        return narrow > 0.2 * len(drawn)


def is_bold(font: str, weight: float = 0.0) -> bool:
    return weight >= BOLD_WEIGHT or bool(BOLD_NAME.search(font))


def is_italic(font: str, angle: float = 0.0) -> bool:
    return bool(angle) or bool(ITALIC_NAME.search(font))


def base_font(name: str) -> str:
    """A font's name without its subset tag ("ABCDEF+Lato-Bold" gives "Lato-Bold")."""
    return name[7:] if len(name) > 7 and name[6] == "+" else name


def union(boxes: Iterable[Box]) -> Box:
    """The smallest box around `boxes`, of which there is at least one."""
    x0, top, x1, bottom = zip(*boxes, strict=True)
    return (min(x0), min(top), max(x1), max(bottom))


def rgb(colour: object, space: str = "") -> tuple[float, ...]:
    """A PDF colour as RGB, each 0..1; () for patterns and spaces whose inks are unknown.

    Gray, RGB and CMYK by their number of components (CMYK by the plain formula of PDF 32000-1, 10.3.5).
    """
    parts = colour if isinstance(colour, (tuple, list)) else (colour,)
    values = [float(part) for part in parts if isinstance(part, (int, float))]
    if len(values) != len(parts) or space in {"Separation", "DeviceN", "Pattern", "Indexed", "Lab"}:
        return ()
    values = [min(1.0, max(0.0, value)) for value in values]
    if len(values) == 1:
        values *= 3
    elif len(values) == 4:
        cyan, magenta, yellow, black = values
        values = [1 - min(1.0, ink + black) for ink in (cyan, magenta, yellow)]
    return tuple(round(value, 3) for value in values) if len(values) == 3 else ()
