"""Both readers agree where things stand, links and doubts come along, and drawn pages fit the words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from matcher.model import Document, Page
from matcher.resume import pdfium
from matcher.resume.child import pages
from matcher.resume.doubts import Notes, cautions
from matcher.resume.read import plumber_pages, sheet
from matcher.resume.sandbox import PdfReader

Read = Callable[[bytes], Document]

FRAMES = {
    "plain": b"",
    "turned-90": b"/Rotate 90",
    "turned-180": b"/Rotate 180",
    "turned-270": b"/Rotate 270",
    "crop": b"/CropBox [40 60 500 760]",
    "crop-turned": b"/CropBox [40 60 500 760] /Rotate 90",
}


def framed(pdfs: ModuleType, frame: str, media: bytes = b"[0 0 612 792]") -> bytes:
    data: bytes = pdfs.page(pdfs.say("Quinn Avery", x=100, y=650, size=14), page=FRAMES[frame])
    return data.replace(b"[0 0 612 792]", media)


@pytest.mark.parametrize("media", [b"[0 0 612 792]", b"[10 20 622 812]", b"[612 792 0 0]"])
@pytest.mark.parametrize("frame", FRAMES)
def test_both_readers_find_the_same_places(frame: str, media: bytes, pdfs: ModuleType) -> None:
    data = framed(pdfs, frame, media)
    first = sheet(next(plumber_pages(data)))
    second = pdfium.sheet(pdfium.open_pdf(data)[0])
    assert first is not None
    assert (first.width, first.height) == pytest.approx((second.width, second.height))
    assert first.visible == pytest.approx(second.visible)
    ours = [glyph for glyph in first.glyphs if glyph.text != " "]
    theirs = [glyph for glyph in second.glyphs if glyph.text != " "]
    assert [glyph.text for glyph in ours] == [glyph.text for glyph in theirs]
    assert [glyph.turn for glyph in ours] == [glyph.turn for glyph in theirs]
    for one, other in zip(ours, theirs, strict=True):
        assert one.box == pytest.approx(other.box, abs=4)


@pytest.mark.parametrize("frame", FRAMES)
def test_the_drawn_page_has_its_ink_where_the_words_are(frame: str, pdfs: ModuleType) -> None:
    data = framed(pdfs, frame)
    page = next(message[1] for message in pages(data, 0, True) if message[0] == "page")
    image = pdfium.image(pdfium.open_pdf(data), 1, 2.0)
    assert (image.width, image.height) == (round(2 * page.width), round(2 * page.height))
    assert len(image.bgr) == 3 * image.width * image.height
    dark = [place for place in range(0, len(image.bgr), 3) if image.bgr[place] < 128]
    across = [place // 3 % image.width / 2 for place in dark]
    down = [place // 3 // image.width / 2 for place in dark]
    assert (
        min(word.x0 for word in page.words) - 1 < min(across) and max(across) < max(word.x1 for word in page.words) + 1
    )
    assert (
        min(word.top for word in page.words) - 1 < min(down) and max(down) < max(word.bottom for word in page.words) + 1
    )


def test_lines_areas_pictures_and_links_come_along(pdfs: ModuleType, read: Read) -> None:
    drawn = b"72 690 m 300 690 l S 0.9 g 60 600 200 40 re f 0 g q 50 0 0 50 400 600 cm /Im1 Do Q " + pdfs.say("GitHub")
    link = b"/Annots [<< /Type /Annot /Subtype /Link /Rect [70 695 110 715] /A << /S /URI /URI (https://example.org/q) >> >>]"
    (page,) = read(
        pdfs.page(drawn, page=link, resources=b"/XObject << /Im1 6 0 R >>", more=[pdfs.image_object()])
    ).pages
    assert page.rules == ((72, 102, 300, 102),)
    assert page.fills == ((60, 152, 260, 192),)
    assert page.images == ((400, 142, 450, 192),)
    assert [(link.uri, link.box) for link in page.links] == [("https://example.org/q", (70, 77, 110, 97))]


def test_a_scan_is_told(pdfs: ModuleType, read: Read) -> None:
    document = read(pdfs.scan())
    assert [(caution.code, caution.page) for caution in document.cautions] == [("scanned-page", 1)]
    assert document.pages[0].words == ()


def test_a_page_that_breaks_the_first_reader_is_read_by_the_second(pdfs: ModuleType, read: Read) -> None:
    broken = b"<< /Type /Font /Subtype /Type0 /BaseFont /Body /DescendantFonts 7 >>"
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F2 %s >> >>" % broken
    drawn = pdfs.say(pdfs.VISIBLE) + b"/X Do"
    data = pdfs.page(drawn, resources=b"/XObject << /X 6 0 R >>", more=[pdfs.stream(b"BT /F2 9 Tf ( ) Tj ET", form)])
    document = read(data)
    assert " ".join(word.text for word in document.pages[0].words) == pdfs.VISIBLE
    assert [caution.code for caution in document.cautions] == ["fallback-reader"]


def test_words_are_the_same_each_time(pdfs: ModuleType, read: Read) -> None:
    data = pdfs.plain("Quinn Avery", "Data Scientist", pdfs.VISIBLE)
    assert read(data) == read(data)


def test_a_picture_has_a_largest_side(reader: PdfReader, pdfs: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdfs.plain("Quinn"))
    image = reader.render(path, 1, 100.0)
    assert max(image.width, image.height) == 4000
    assert image.scale == pytest.approx(4000 / 792)


@pytest.mark.parametrize(
    ("note", "codes"),
    [
        (Notes(500, 510), []),
        (Notes(100, 510), ["partly-read"]),
        (Notes(500, 510, unmapped=60), ["no-character-map"]),
        (Notes(500, 510, unmapped=6), []),
        (Notes(500, 510, garbled=True), ["no-character-map"]),
        (Notes(500, 510, scan=True), ["ocr-layer"]),
        (Notes(500, 510, second=True), ["fallback-reader"]),
    ],
)
def test_what_is_put_to_the_user(note: Notes, codes: list[str]) -> None:
    page = Page(1, 612, 792, (), images=((0, 0, 10, 10),))
    assert [caution.code for caution in cautions([page], [note], 1, 30, stopped=False)] == codes


def test_lost_and_left_pages_are_told() -> None:
    page, note = Page(1, 612, 792, (), images=((0, 0, 10, 10),)), Notes(500, 500)
    found = cautions([page] * 30, [note] * 30, 44, 30, stopped=False)
    assert [caution.code for caution in found] == ["too-many-pages"]
    found = cautions([page] * 2, [note] * 2, 5, 30, stopped=True)
    assert [(caution.code, caution.message) for caution in found] == [
        ("partly-read", "3 of its pages could not be read.")
    ]
