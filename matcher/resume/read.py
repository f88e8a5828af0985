"""A PDF's bytes to pages of words, inside the child process.

pdfplumber reads first, page by page, with a quicker interpreter and device (stream.py, device.py). PDFium counts the pages,
checks what was read, and reads itself where pdfplumber fails. What is in doubt becomes a Caution; its codes, all stable:

    scanned-page        a picture and no text: nothing could be read
    ocr-layer           invisible text over a page-size picture: read, as the scanner's program understood it
    no-character-map    glyphs whose letters nobody knows
    hidden-text         words that nobody can see: listed, never counted
    partly-read         PDFium sees much more text than could be read, or pages were lost
    too-many-pages      only the first ones were read (process.MOST_PAGES)
    fallback-reader     pages that only PDFium could read: no lines, colours of areas or links
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve_all
from pdfplumber.page import Page as PlumberPage
from pdfplumber.pdf import PDF

from matcher.model import Box, Link, Page, Word
from matcher.resume.device import Device, collect_shapes
from matcher.resume.glyphs import Frame, Sheet, upright
from matcher.resume.stream import Interpreter

for _name in ("pdfminer", "pdfplumber", "PIL"):
    logging.getLogger(_name).setLevel(logging.ERROR)  # at DEBUG pdfminer logs what the page says


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
    try:
        frame = Frame(page.page_obj.rotate, page.page_obj.mediabox)
        result = Sheet(frame.width, frame.height, frame.visible(page.page_obj.cropbox))
        device = Device(page.pdf.rsrcmgr, page.page_number, result)
        Interpreter(page.pdf.rsrcmgr, device).process_page(page.page_obj)
        collect_shapes(device.get_result(), result)
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
