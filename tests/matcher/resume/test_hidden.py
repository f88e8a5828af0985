"""Hidden text is found, whatever the trick, and honest text is left alone."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from matcher.model import Document, Word
from matcher.resume.glyphs import Glyph, Sheet
from matcher.resume.hidden import Picture, is_ocr_layer, mark_glyphs, mark_words

Read = Callable[[bytes], Document]

TRICKS = (
    "mode-3", "mode-7", "white-gray", "white-rgb", "white-cmyk", "near-white", "speck-tf", "speck-tm", "speck-cm", "squeezed",
    "off-page", "outside-crop", "same-colour", "covered", "alpha-0", "layer-off", "clipped",
    "small-tf", "small-grey", "faint-grey", "faint-large", "faint-on-dark", "own-box", "alpha-low",
)  # fmt: skip
HONEST = (
    "side-bar", "header-band", "pale-grey", "on-picture", "outline", "clip-to-text", "small-print", "signs",
    "light-grey", "grey-foot", "white-on-mid-grey", "half-white", "red-on-green", "yellow",
)  # fmt: skip


def test_every_file_has_its_test(pdfs: ModuleType) -> None:
    assert set(pdfs.hidden()) == set(TRICKS)
    assert set(pdfs.honest()) == set(HONEST)


@pytest.mark.parametrize("trick", TRICKS)
def test_hidden_words_are_named_and_visible_ones_kept(trick: str, pdfs: ModuleType, read: Read) -> None:
    document = read(pdfs.hidden()[trick])
    words = document.pages[0].words
    assert " ".join(word.text for word in words if not word.hidden) == pdfs.VISIBLE
    if trick != "squeezed":  # letters that lie on one another make no words
        assert [word.text for word in words if word.hidden] == pdfs.SECRET.split()
    assert [caution.code for caution in document.cautions] == ["hidden-text"]


@pytest.mark.parametrize("design", HONEST)
def test_honest_text_is_kept(design: str, pdfs: ModuleType, read: Read) -> None:
    document = read(pdfs.honest()[design])
    assert document.pages[0].words
    assert not any(word.hidden for word in document.pages[0].words)
    assert document.cautions == ()


def test_an_ocr_layer_is_read_and_told(pdfs: ModuleType, read: Read) -> None:
    document = read(pdfs.scan(pdfs.VISIBLE))
    assert " ".join(word.text for word in document.pages[0].words if not word.hidden) == pdfs.VISIBLE
    assert [caution.code for caution in document.cautions] == ["ocr-layer"]


def test_hidden_words_over_visible_ones_are_found(pdfs: ModuleType, read: Read) -> None:
    over = pdfs.say(pdfs.VISIBLE) + b"1 g " + pdfs.say(pdfs.SECRET, x=74)
    words = read(pdfs.page(over)).pages[0].words
    assert [word.text for word in words if word.hidden] == pdfs.SECRET.split()
    assert " ".join(word.text for word in words if not word.hidden) == pdfs.VISIBLE


def test_a_page_number_outside_the_page_is_no_trick(pdfs: ModuleType, read: Read) -> None:
    document = read(pdfs.page(pdfs.say(pdfs.VISIBLE) + pdfs.say("2", x=300, y=-30)))
    assert document.cautions == ()


def test_a_scan_needs_the_picture(pdfs: ModuleType) -> None:
    silent = Glyph("a", 10, 10, 20, 20, 10, "F", mode=3)
    assert not is_ocr_layer(Sheet(100, 100, (0, 0, 100, 100), [silent]))
    assert is_ocr_layer(Sheet(100, 100, (0, 0, 100, 100), [silent], images=[(0, 0, 100, 95)]))


def test_drawing_orders_hide_glyphs() -> None:
    places = [Glyph("a", x, 10, x + 5, 20, size, "F") for x, size in ((10, 10), (200, 10), (10, 1))]
    sheet = Sheet(100, 100, (0, 0, 100, 100), places)
    mark_glyphs(sheet)
    assert [glyph.hidden for glyph in sheet.glyphs] == ["", "off-page", "tiny"]


def test_a_font_that_this_computer_lacks_is_not_held_against_the_text() -> None:
    blank = Picture(b"\xff" * 2000, 100, 20, 100, 1, (0, 0, 100, 20))
    coloured = Picture(b"\xff" * 6000, 100, 20, 300, 3, (0, 0, 100, 20))
    black, white = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
    words = [
        Word(text, 8, 5, 22, 15, font="Song", size=10, colour=colour)
        for text, colour in (("数据", black), ("数据", white))
    ]
    words.append(Word("data", 40, 5, 60, 15, font="Song", size=10, colour=black))
    marked = mark_words(words[:1] + words[2:], blank, lambda: coloured, {"Song"})
    assert [word.hidden for word in marked] == ["", "no-ink"]
    assert mark_words(words[1:2], blank, lambda: coloured, {"Song"})[0].hidden == "no-ink"


def test_ink_is_what_differs_from_the_paper() -> None:
    rows = bytearray(b"\xff" * 100 * 20)
    for y in range(8, 12):
        rows[100 * y + 10 : 100 * y + 20] = bytes([90]) * 10
    picture = Picture(bytes(rows), 100, 20, 100, 1, (0, 0, 100, 20))
    words = [Word("seen", 8, 5, 22, 15, size=10), Word("none", 50, 5, 70, 15, size=10)]
    coloured = Picture(bytes(6000), 100, 20, 300, 3, (0, 0, 100, 20))
    assert [word.hidden for word in mark_words(words, picture, lambda: coloured)] == ["", "no-ink"]
