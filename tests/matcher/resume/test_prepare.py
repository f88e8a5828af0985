"""Turned pages, filled-in forms and portfolios are read as what a person sees in them; other files are left alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from matcher.model import Document
from matcher.resume.prepare import prepared
from matcher.resume.sandbox import PdfReader

LINES = ("Ada Loom", "ada@loom.example", "Experience", "Weaver, Old Mill Ltd, 2015 - 2020")


def said(document: Document) -> list[str]:
    rows: dict[int, list[str]] = {}
    for word in sorted(document.pages[0].words, key=lambda word: (round(word.top), word.x0)):
        rows.setdefault(round(word.top), []).append(word.text)
    return [" ".join(words) for words in rows.values()]


def content(pdfs: ModuleType) -> bytes:
    return b"".join(pdfs.say(line, y=720 - 16 * row) for row, line in enumerate(LINES))


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_page_that_stands_on_its_side_is_turned(
    degrees: int, read: Callable[[bytes], Document], pdfs: ModuleType
) -> None:
    assert said(read(pdfs.page(content(pdfs), page=b"/Rotate %d" % degrees))) == list(LINES)


def test_the_picture_is_turned_as_the_words_are(reader: PdfReader, pdfs: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdfs.page(content(pdfs), page=b"/Rotate 90"))
    page = reader.read(path).pages[0]
    image = reader.render(path, 1, 1.0)
    assert (page.width, page.height) == (image.width, image.height) == (612, 792)


@pytest.mark.parametrize("appearance", [b"/AP << /N 7 0 R >>", b""])
def test_what_a_form_holds_is_read(appearance: bytes, read: Callable[[bytes], Document], pdfs: ModuleType) -> None:
    field = (
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Python) /Rect [72 500 300 516] /F 4 /DA (/F1 11 Tf 0 g) "
    )
    drawn = pdfs.stream(
        b"/Tx BMC BT /F1 11 Tf 2 4 Td (Python) Tj ET EMC",
        b"/Type /XObject /Subtype /Form /BBox [0 0 228 16] /Resources << /Font << /F1 5 0 R >> >>",
    )
    form = b"/AcroForm << /Fields [6 0 R] /DR << /Font << /F1 5 0 R >> >> /DA (/F1 11 Tf 0 g) /NeedAppearances true >>"
    data = pdfs.page(content(pdfs), page=b"/Annots [6 0 R]", catalogue=form, more=[field + appearance + b" >>", drawn])
    assert said(read(data)) == [*LINES, "Python"]


def test_a_portfolio_gives_its_only_pdf(read: Callable[[bytes], Document], pdfs: ModuleType) -> None:
    inner = pdfs.plain(*LINES)
    held = b"/Collection << /Type /Collection >> /Names << /EmbeddedFiles << /Names [(cv.pdf) 6 0 R] >> >>"
    file = b"<< /Type /Filespec /F (cv.pdf) /UF (cv.pdf) /EF << /F 7 0 R >> >>"
    cover = pdfs.page(
        pdfs.say("Open this portfolio with another program."),
        catalogue=held,
        more=[file, pdfs.stream(inner, b"/Type /EmbeddedFile")],
    )
    assert said(read(cover)) == list(LINES)


def test_other_files_are_left_alone(pdfs: ModuleType) -> None:
    plain = pdfs.plain(*LINES)
    assert prepared(plain) is plain
    for broken in (b"", b"%PDF-1.7\nno more", plain[:200]):
        assert prepared(broken) is broken
