"""What pdfminer draws on: each glyph becomes a Glyph of the page's Sheet at once, shapes and pictures are collected at the end.

pdfplumber's device makes a layout object of each glyph, with much that nobody reads here, and it takes twice as long. Lines,
areas and pictures are few: they stay as pdfplumber has them.
"""

from __future__ import annotations

import math
from typing import Any

from pdfminer.pdffont import PDFType3Font, PDFUnicodeNotDefined
from pdfminer.utils import apply_matrix_rect
from pdfplumber.page import PDFPageAggregatorWithMarkedContent

from matcher.model import Box
from matcher.resume.characters import plain
from matcher.resume.glyphs import LOST, Glyph, Sheet, base_font, is_bold, is_italic, rgb
from matcher.resume.texfonts import tex_letters

MOST_GLYPHS = 60_000
MOST_SHAPES = 40_000
"""Of one page: beyond them it is no résumé, and pdfminer would go on for minutes."""

THIN = 3.0
"""Points up to which a filled area is a drawn line."""


class PageOverloadError(Exception):
    """A page draws more than any résumé does."""


class _Face:
    """What is asked of a font with every glyph: its look, its extent, and its letters with their widths as they come up."""

    def __init__(self, font: Any) -> None:
        name = getattr(font, "basefont", None) or font.fontname or ""
        self.name = base_font(name.decode("latin-1") if isinstance(name, bytes) else str(name))
        weight, angle = font.descriptor.get("FontWeight"), getattr(font, "italic_angle", 0)
        self.bold = is_bold(self.name, weight if isinstance(weight, (int, float)) else 0.0)
        self.italic = is_italic(self.name, angle if isinstance(angle, (int, float)) else 0.0)
        self.drawn = isinstance(font, PDFType3Font)
        self.embedded = self.drawn or any(f"FontFile{kind}" in font.descriptor for kind in ("", "2", "3"))
        self.vertical = bool(font.is_vertical())
        self.descent = font.get_descent()
        self._font = font
        self._coded = tex_letters(font) if self.drawn else {}
        self._letters: dict[int, tuple[str, float, Any]] = {}

    def letter(self, code: int) -> tuple[str, float, Any]:
        """A code's text, its width and its displacement, in parts of the type size."""
        found = self._letters.get(code)
        if found is None:
            try:
                text = self._coded.get(code) or self._font.to_unichr(code) or LOST
            except PDFUnicodeNotDefined:
                text = f"(cid:{code})"
            found = (plain(text), self._font.char_width(code), self._font.char_disp(code))
            self._letters[code] = found
        return found

    def extent(self, baseline: float, top: float, bottom: float) -> tuple[float, float]:
        """Top and bottom of a glyph of a drawn font. Its own box tells how high its letters are where the type size does not: a
        bitmap font of size 1 may be 40 units high."""
        low, high = sorted((self._font.descent * self._font.matrix[3], self._font.ascent * self._font.matrix[3]))
        height, size = high - low, bottom - top
        if height <= 0 or 0.5 < height < 1.6:
            return top, bottom
        return baseline - high * size, baseline - low * size


class Device(PDFPageAggregatorWithMarkedContent):
    """Collects `sheet`, and stops at a flood. pdfminer calls its methods."""

    def __init__(self, resources: Any, number: int, sheet: Sheet) -> None:
        super().__init__(resources, pageno=number)
        self.sheet = sheet
        self._mode = 0
        self._shapes = 0
        self._faces: dict[Any, _Face] = {}

    def render_string(self, textstate: Any, *rest: Any) -> None:
        self._mode = textstate.render
        super().render_string(textstate, *rest)

    def render_char(
        self, matrix: Any, font: Any, size: float, scaling: float, rise: float, code: int, space: Any, state: Any
    ) -> float:
        """Add a glyph; its advance in text space. See PDF 32000-1, 9.4.4, for the place of a glyph."""
        sheet = self.sheet
        if len(sheet.glyphs) >= MOST_GLYPHS:
            raise PageOverloadError
        face = self._faces.get(font) or self._faces.setdefault(font, _Face(font))
        text, width, shift = face.letter(code)
        advance: float = width * size * scaling
        a, b, c, d, _, f = matrix
        if face.vertical:
            across, down = shift
            across = size * 0.5 if across is None else across * size * 0.001
            down = (1000 - down) * size * 0.001
            box = (-across, down + rise + advance, size - across, down + rise)
        else:
            low = face.descent * size + rise
            box = (0, low, advance, low + size)
        x0, y0, x1, y1 = apply_matrix_rect(matrix, box)
        top, bottom = sheet.height - y1, sheet.height - y0
        turn = 270 if face.vertical else _turn(a, b)
        if turn == 0 and face.drawn:
            top, bottom = face.extent(sheet.height - f, top, bottom)
        if not face.embedded:
            sheet.borrowed.add(face.name)
        mode = self._mode
        slanted = face.italic or (turn == 0 and abs(c) > 0.1 * abs(a))
        stretch = abs(scaling) * math.hypot(a, b) / max(math.hypot(c, d), 1e-6)
        sheet.glyphs.append(
            Glyph(text, x0, top, x1, bottom, bottom - top if turn in {0, 180} else x1 - x0, face.name, face.bold or mode == 2,
                  slanted, _colour(state, mode, space), mode, turn, code, stretch)
        )  # fmt: skip
        return advance

    def paint_path(self, *args: Any, **named: Any) -> None:
        self._shapes += 1
        if self._shapes > MOST_SHAPES:
            raise PageOverloadError
        super().paint_path(*args, **named)


def _turn(a: float, b: float) -> int:
    """The reading direction of a text matrix (see Glyph), to the nearest quarter."""
    if abs(a) >= abs(b):
        return 0 if a >= 0 else 180
    return 90 if b > 0 else 270


def _colour(state: Any, mode: int, space: Any) -> tuple[float, ...]:
    """The colour a glyph is painted in; kept on the graphics state, which all glyphs of a string share."""
    paints = state.scolor if mode == 1 else state.ncolor
    known: tuple[object, tuple[float, ...]] | None = getattr(state, "known", None)
    if known is None or known[0] is not paints:
        known = state.known = (paints, rgb(paints, str(getattr(space, "name", ""))))
    return known[1]


def collect_shapes(layout: Any, sheet: Sheet) -> None:
    """Put the lines, areas and pictures of a finished page, those in its forms too, on the sheet."""
    kinds = {"LTRect": _add_area, "LTLine": _add_line, "LTCurve": _add_area, "LTImage": _add_image}
    stack = [iter(layout)]
    while stack:
        for item in stack[-1]:
            if add := kinds.get(type(item).__name__):
                add(item, sheet)
            elif type(item).__name__ == "LTFigure":
                stack.append(iter(item))
                break
        else:
            stack.pop()


def _box(item: Any, sheet: Sheet) -> Box:
    return (item.x0, sheet.height - item.y1, item.x1, sheet.height - item.y0)


def _add_area(item: Any, sheet: Sheet) -> None:
    box = _box(item, sheet)
    if min(box[2] - box[0], box[3] - box[1]) <= THIN:
        sheet.rules.append(box)
    elif item.fill:
        sheet.fills.append(box)
    elif item.stroke and type(item).__name__ == "LTRect":
        x0, top, x1, bottom = box
        sheet.rules += [(x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom)]


def _add_line(item: Any, sheet: Sheet) -> None:
    sheet.rules.append(_box(item, sheet))


def _add_image(item: Any, sheet: Sheet) -> None:
    sheet.images.append(_box(item, sheet))
