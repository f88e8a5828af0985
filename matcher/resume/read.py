"""A PDF's bytes to pages of words, inside the child process: the only file that knows pdfplumber.

pdfplumber reads first, page by page. PDFium counts the pages, checks what was read, and reads itself where pdfplumber fails.
What is in doubt becomes a Caution; its codes, all stable:

    scanned-page        a picture and no text: nothing could be read
    ocr-layer           invisible text over a page-size picture: read, as the scanner's program understood it
    no-character-map    glyphs whose letters nobody knows
    hidden-text         words that nobody can see: listed, never counted
    partly-read         PDFium sees much more text than could be read, or pages were lost
    too-many-pages      only the first ones were read (child.MOST_PAGES)
    fallback-reader     pages that only PDFium could read: no lines, colours of areas or links
"""

from __future__ import annotations

import io
import logging
import math
from collections.abc import Iterator
from typing import Any

from pdfminer.pdffont import PDFType3Font
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve_all
from pdfplumber.page import Page as PlumberPage
from pdfplumber.page import PDFPageAggregatorWithMarkedContent
from pdfplumber.pdf import PDF

from matcher.model import Box, Link, Page, Word
from matcher.resume.characters import plain
from matcher.resume.glyphs import Frame, Glyph, Sheet, base_font, is_bold, is_italic, rgb, upright

MOST_GLYPHS = 60_000
MOST_SHAPES = 40_000
"""Of one page: beyond them it is no résumé, and pdfminer would go on for minutes."""

THIN = 3.0
"""Points up to which a filled area is a drawn line."""

for _name in ("pdfminer", "pdfplumber", "PIL"):
    logging.getLogger(_name).setLevel(logging.ERROR)  # at DEBUG pdfminer logs what the page says


class PageOverloadError(Exception):
    """A page draws more than any résumé does."""


class _Device(PDFPageAggregatorWithMarkedContent):
    """pdfplumber's device, which also notes each glyph's font, code and render mode, and stops at a flood."""

    mode = 0
    glyphs = 0
    shapes = 0

    def render_string(self, textstate: Any, *rest: Any) -> None:
        self.mode = textstate.render
        super().render_string(textstate, *rest)

    def render_char(self, *args: Any) -> float:
        self.glyphs += 1
        if self.glyphs > MOST_GLYPHS:
            raise PageOverloadError
        advance: float = super().render_char(*args)
        item: Any = self.cur_item._objs[-1]
        item.mode, item.typeface, item.scaling, item.code = self.mode, args[1], args[3], args[5]
        return advance

    def paint_path(self, *args: Any, **named: Any) -> None:
        self.shapes += 1
        if self.shapes > MOST_SHAPES:
            raise PageOverloadError
        super().paint_path(*args, **named)


def plumber_pages(data: bytes) -> Iterator[Any]:
    """pdfplumber's page objects, not yet read.

    Raises whatever pdfminer raises on a broken file, MemoryError and RecursionError among it.
    """
    pdf = PDF.open(io.BytesIO(data))
    for number, raw in enumerate(PDFPage.create_pages(pdf.doc), 1):
        raw.mediabox = upright(raw.mediabox)  # pdfminer measures from its first corner, whichever that is
        yield PlumberPage(pdf, raw, number)


def sheet(page: Any) -> Sheet | None:
    """What pdfplumber reads on a page, or None where it breaks.

    Raises MemoryError.
    """
    device = _Device(page.pdf.rsrcmgr, pageno=page.page_number)
    try:
        PDFPageInterpreter(page.pdf.rsrcmgr, device).process_page(page.page_obj)
        layout = device.get_result()
        frame = Frame(page.page_obj.rotate, page.page_obj.mediabox)
        result = Sheet(layout.width, layout.height, frame.visible(page.page_obj.cropbox))
        _collect(layout, result)
    except MemoryError:
        raise
    except Exception:  # an untrusted page raises nearly anything, wrapped or not
        return None
    result.links += _links(page.page_obj, frame)
    return result


def page_of(number: int, drawn: Sheet, words: list[Word]) -> Page:
    """The page as the other rooms know it."""
    return Page(
        number, round(drawn.width, 2), round(drawn.height, 2), tuple(words), _rounded(drawn.rules), _rounded(drawn.fills),
        _rounded(drawn.images), tuple(drawn.links),
    )  # fmt: skip


def _rounded(boxes: list[Box]) -> tuple[Box, ...]:
    return tuple(_round(box) for box in boxes)


def _round(box: Box) -> Box:
    x0, top, x1, bottom = box
    return (round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2))


def _collect(container: Any, sheet: Sheet) -> None:
    kinds = {"LTChar": _add_char, "LTRect": _add_area, "LTLine": _add_line, "LTCurve": _add_area, "LTImage": _add_image}
    stack = [iter(container)]
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


def _add_char(item: Any, sheet: Sheet) -> None:
    x0, top, x1, bottom = _box(item, sheet)
    a, b, c, d, _, _ = item.matrix
    turn = 270 if item.typeface.is_vertical() else _turn(a, b)
    size = bottom - top if turn in {0, 180} else x1 - x0
    if turn == 0 and isinstance(item.typeface, PDFType3Font):
        top, bottom = _type3_extent(item.typeface, sheet.height - item.matrix[5], top, bottom)
        size = bottom - top
    name, bold, italic, embedded = _look(item.typeface)
    if not embedded:
        sheet.borrowed.add(name)
    colour = _colour(item)
    bold = bold or item.mode == 2
    italic = italic or (turn == 0 and abs(c) > 0.1 * abs(a))
    stretch = abs(item.scaling) * math.hypot(a, b) / max(math.hypot(c, d), 1e-6)
    text = plain(item.get_text())
    sheet.glyphs.append(
        Glyph(text, x0, top, x1, bottom, size, name, bold, italic, colour, item.mode, turn, item.code, stretch)
    )


def _type3_extent(font: PDFType3Font, baseline: float, top: float, bottom: float) -> tuple[float, float]:
    """Top and bottom of a glyph of a drawn font. Its own box tells how high its letters are where the type size does not: a
    bitmap font of size 1 may be 40 units high."""
    low, high = sorted((font.descent * font.matrix[3], font.ascent * font.matrix[3]))
    height, size = high - low, bottom - top
    if height <= 0 or 0.5 < height < 1.6:
        return top, bottom
    return baseline - high * size, baseline - low * size


def _colour(item: Any) -> tuple[float, ...]:
    """The colour a glyph is painted in; kept on the graphics state, which all glyphs of a string share."""
    state = item.graphicstate
    paints = state.scolor if item.mode == 1 else state.ncolor
    known: tuple[object, tuple[float, ...]] | None = getattr(state, "known", None)
    if known is None or known[0] is not paints:
        known = state.known = (paints, rgb(paints, str(getattr(item.ncs, "name", ""))))
    return known[1]


def _turn(a: float, b: float) -> int:
    """The reading direction of a text matrix (see Glyph), to the nearest quarter."""
    if abs(a) >= abs(b):
        return 0 if a >= 0 else 180
    return 90 if b > 0 else 270


def _look(font: Any) -> tuple[str, bool, bool, bool]:
    """A font's name without subset tag, whether it is bold, italic, in the file; kept on the font, asked for every glyph."""
    look: tuple[str, bool, bool, bool] | None = getattr(font, "look", None)
    if look is None:
        name = getattr(font, "basefont", None) or font.fontname or ""
        name = base_font(name.decode("latin-1") if isinstance(name, bytes) else str(name))
        weight, angle = font.descriptor.get("FontWeight"), getattr(font, "italic_angle", 0)
        look = font.look = (
            name,
            is_bold(name, weight if isinstance(weight, (int, float)) else 0.0),
            is_italic(name, angle if isinstance(angle, (int, float)) else 0.0),
            isinstance(font, PDFType3Font) or any(f"FontFile{kind}" in font.descriptor for kind in ("", "2", "3")),
        )
    return look


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


def _links(raw: Any, frame: Frame) -> list[Link]:
    """The page's link annotations; broken ones are left out."""
    try:
        annotations = resolve_all(raw.annots) or []
    except MemoryError:
        raise
    except Exception:  # links are not worth the page
        return []
    links = []
    for annotation in annotations:
        try:
            uri = annotation["A"]["URI"]
            uri = uri.decode("utf-8", "replace") if isinstance(uri, bytes) else str(uri)
            links.append(Link(_round(frame.box([float(side) for side in annotation["Rect"]])), uri.strip()))
        except (KeyError, TypeError, ValueError):
            continue
    return links
