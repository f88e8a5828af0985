"""PDFium: the second reader, the page count, and the only one that draws.

It reads nearly everything in milliseconds and never hangs on what exhausts pdfminer, but knows less of fonts and nothing of
the drawing order, so it counts and checks, and reads only where pdfplumber cannot.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium_c

from matcher.model import Box, PageImage
from matcher.resume.characters import plain
from matcher.resume.glyphs import LOST, Frame, Glyph, Sheet, base_font, is_bold, is_italic

LARGEST_SIDE = 4000
"""Pixels: a larger picture is drawn at a smaller scale."""

ITALIC_FLAG = 64
"""Bit 7 of a font descriptor's flags."""

MOST_GLYPHS = 60_000
"""Glyphs of one page that are read; a full page of small print has 10,000."""


def open_pdf(data: bytes) -> Any:
    """The document as PDFium opens it, or None where it cannot.

    Raises BadInput "encrypted" where a password is needed to open it.
    """
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium_c.FPDF_ERR_PASSWORD:
            from matcher.resume.refusals import refusal

            raise refusal("encrypted") from None
        return None


def visible_box(page: Any) -> tuple[float, float, Box]:
    """Width and height of a page as it is turned, and the part of it that viewers show."""
    frame = Frame(page.get_rotation(), page.get_mediabox())
    return frame.width, frame.height, frame.visible(page.get_cropbox())


def letters(page: Any) -> int:
    """How many characters that are not blanks PDFium reads on a page."""
    text = page.get_textpage()
    try:
        return len("".join(text.get_text_range().split()))
    except (pypdfium2.PdfiumError, UnicodeDecodeError):
        return 0
    finally:
        text.close()


def sheet(page: Any) -> Sheet:
    """The page's glyphs as PDFium reads them; no lines, areas or links."""
    width, height, seen = visible_box(page)
    result = Sheet(width, height, seen)
    frame = Frame(page.get_rotation(), page.get_mediabox())
    with _text(page) as (text, count):
        for index in range(min(count, MOST_GLYPHS)):
            if (glyph := _glyph(text, index, frame)) is not None:
                result.glyphs.append(glyph)
    return result


@contextmanager
def _text(page: Any) -> Iterator[tuple[Any, int]]:
    text = page.get_textpage()
    try:
        yield text.raw, text.count_chars()
    finally:
        text.close()


def _glyph(text: Any, index: int, frame: Frame) -> Glyph | None:
    code = pdfium_c.FPDFText_GetUnicode(text, index)
    if pdfium_c.FPDFText_IsGenerated(text, index) == 1 or code < 32 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return None
    rect = pdfium_c.FS_RECTF()
    if not pdfium_c.FPDFText_GetLooseCharBox(text, index, rect):
        return None
    x0, top, x1, bottom = frame.box((rect.left, rect.bottom, rect.right, rect.top))
    font, flags = _font(text, index)
    weight = pdfium_c.FPDFText_GetFontWeight(text, index)
    angle = round(2 * pdfium_c.FPDFText_GetCharAngle(text, index) / math.pi) * 90  # clockwise, as pages are turned
    turn = (-angle - frame.turn) % 360
    size = (x1 - x0) if turn in {90, 270} else bottom - top
    read = LOST if pdfium_c.FPDFText_HasUnicodeMapError(text, index) == 1 else plain(chr(code))
    bold, italic = is_bold(font, weight), bool(flags & ITALIC_FLAG) or is_italic(font)
    return Glyph(read, x0, top, x1, bottom, size, font, bold, italic, _colour(text, index), 0, turn, code)


def _font(text: Any, index: int) -> tuple[str, int]:
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    length = pdfium_c.FPDFText_GetFontInfo(text, index, name, 128, flags)
    return (base_font(name.value.decode("utf-8", "replace")) if 0 < length <= 128 else ""), flags.value


def _colour(text: Any, index: int) -> tuple[float, ...]:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium_c.FPDFText_GetFillColor(text, index, red, green, blue, alpha):
        return ()
    return tuple(round(part.value / 255, 3) for part in (red, green, blue))


def drawn(page: Any, scale: float, colour: bool = False) -> tuple[bytes, int, int, int, int]:
    """The visible part of a page on white paper, in grey or in blue, green and red: the rows' bytes, width, height, bytes a row,
    bytes a pixel."""
    bitmap = page.render(
        scale=_fitting(page, scale), grayscale=not colour, prefer_bgrx=False, draw_annots=False, may_draw_forms=False
    )
    try:
        return bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, 3 if colour else 1
    finally:
        bitmap.close()


def _fitting(page: Any, scale: float) -> float:
    return float(min(scale, LARGEST_SIDE / max(*page.get_size(), 1.0)))


def image(document: Any, number: int, scale: float) -> PageImage:
    """Page `number` (from 1) at `scale` pixels a point, in the frame that words have: the whole page (its MediaBox), white
    where a viewer shows nothing of it."""
    page = document[number - 1]
    width, height, seen = visible_box(page)
    scale = min(scale, LARGEST_SIDE / max(width, height, 1.0))
    bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=False)
    across, down = max(1, round(width * scale)), max(1, round(height * scale))
    try:
        part = _rows(bitmap)
        if (bitmap.width, bitmap.height) != (across, down):
            part = _placed(part, (across, down), (round(seen[0] * scale), round(seen[1] * scale)), 3 * bitmap.width)
        return PageImage(number, across, down, scale, part)
    finally:
        bitmap.close()
        page.close()


def _rows(bitmap: Any) -> bytes:
    """The bitmap's pixels, 3 bytes each, rows without padding."""
    data, row = bytes(bitmap.buffer), 3 * bitmap.width
    if bitmap.stride == row:
        return data[: row * bitmap.height]
    return b"".join(data[y * bitmap.stride : y * bitmap.stride + row] for y in range(bitmap.height))


def _placed(part: bytes, size: tuple[int, int], at: tuple[int, int], row: int) -> bytes:
    """Rows of `row` bytes on a white picture of `size` with their top left corner at `at`; what stands out is cut off."""
    across, down = size
    paper = bytearray(b"\xff" * (3 * across * down))
    room = min(row, 3 * (across - at[0]))
    for y in range(min(len(part) // row, down - at[1])):
        start = 3 * ((y + at[1]) * across + at[0])
        paper[start : start + room] = part[y * row : y * row + room]
    return bytes(paper)
