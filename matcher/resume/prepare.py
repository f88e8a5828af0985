"""A file made ready for both readers and for drawing: what a person sees when it is opened, and the right way up.

A portfolio gives its one PDF, the texts of forms and notes become part of their pages, and a page whose text stands on its side
or on its head is turned. A file that needs none of this stays as it is, byte for byte.
"""

from __future__ import annotations

import io
import math
from collections import Counter
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium_c

from matcher.resume.process import MOST_PAGES

SAMPLE = 400
"""Letters of a page that tell which way its text runs."""

NO_KIND = 0
"""Of an annotation that cannot be opened (FPDF_ANNOT_UNKNOWN)."""

TEXTS = frozenset({pdfium_c.FPDF_ANNOT_WIDGET, pdfium_c.FPDF_ANNOT_FREETEXT})
"""Kinds of annotations that hold text of the page's own."""


def prepared(data: bytes) -> bytes:
    """`data`, or what stands for it. A file that PDFium cannot open or write is given back as it is."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return data
    try:
        inside = _portfolio(data, document)
        if inside is not None:
            return inside
        document.init_forms()
        changed = False
        for number in range(min(len(document), MOST_PAGES)):
            changed |= _ready(document[number])
        return _written(document) if changed else data
    except (pypdfium2.PdfiumError, ValueError, IndexError):
        return data
    finally:
        document.close()


def _portfolio(data: bytes, document: Any) -> bytes | None:
    """The only PDF in a portfolio, None where the file is none or holds several."""
    if b"/Collection" not in data or not document.count_attachments():
        return None
    files = [document.get_attachment(number) for number in range(document.count_attachments())]
    found = [file for file in files if file.get_name().lower().endswith(".pdf")]
    held = bytes(found[0].get_data()) if len(found) == 1 else b""
    return held if held.startswith(b"%PDF") else None


def _ready(page: Any) -> bool:
    """Turn the page and flatten its forms where it needs it; whether it did."""
    changed = False
    kinds = (_kind(page, number) for number in range(min(pdfium_c.FPDFPage_GetAnnotCount(page), SAMPLE)))
    if any(kind in TEXTS for kind in kinds):
        changed = pdfium_c.FPDFPage_Flatten(page, pdfium_c.FLAT_NORMALDISPLAY) == pdfium_c.FLATTEN_SUCCESS
    turned = page.get_rotation()
    if turned or page.get_width() > page.get_height():
        upright = _upright(page)
        if upright is not None and upright != turned:
            page.set_rotation(upright)
            changed = True
    return changed


def _kind(page: Any, number: int) -> int:
    annotation = pdfium_c.FPDFPage_GetAnnot(page, number)
    if not annotation:
        return NO_KIND
    try:
        kind: int = pdfium_c.FPDFAnnot_GetSubtype(annotation)
        return kind
    finally:
        pdfium_c.FPDFPage_CloseAnnot(annotation)


def _upright(page: Any) -> int | None:
    """By how many degrees the page must be turned for most of its letters to stand upright, None where nothing tells."""
    text = page.get_textpage()
    try:
        votes: Counter[int] = Counter()
        for index in range(min(text.count_chars(), SAMPLE)):
            angle = pdfium_c.FPDFText_GetCharAngle(text, index)
            if angle >= 0 and pdfium_c.FPDFText_GetUnicode(text, index) > ord(" "):
                votes[round(math.degrees(angle) / 90) * 90 % 360] += 1
    finally:
        text.close()
    if not votes:
        return None
    best, count = votes.most_common(1)[0]
    return best if count > 0.6 * sum(votes.values()) else None


def _written(document: Any) -> bytes:
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()
