"""Letters recovered from broken maps, icons dropped, doubles merged, accents put on their letters."""

from __future__ import annotations

from types import ModuleType

import pytest

from matcher.resume.child import pages
from matcher.resume.fontmaps import digit_zero, ligature, looks_like_text, usual_order
from matcher.resume.glyphs import LOST, Glyph
from matcher.resume.repair import Repair, accented, without_doubles

LETTERS = "abcdefghijklmnopqrstuvwxyz .-"
ENGLISH = "Senior analyst with five years of experience in forecasting and pricing"


def read(data: bytes) -> tuple[str, object]:
    page, notes = next(message[1:] for message in pages(data, 0, True) if message[0] == "page")
    return " ".join(word.text for word in page.words), notes


def row(text: str, font: str = "Body", x: float = 50.0, widths: dict[str, float] | None = None) -> list[Glyph]:
    """Glyphs on one line that touch, half an em wide if `widths` does not say otherwise."""
    glyphs = []
    for letter in text:
        wide = 10 * (widths or {}).get(letter, 0.5)
        glyphs.append(Glyph(letter, x, 100, x + wide, 110, 10, font, code=ord(letter)))
        x += wide
    return glyphs


def coded(text: str, zero: int = 500) -> bytes:
    codes = [zero + int(letter) if letter.isdigit() else 100 + LETTERS.index(letter) for letter in text]
    return b"".join(code.to_bytes(2, "big") for code in codes)


@pytest.mark.parametrize("line", ["since 2015 to 2019 and 3.7 of 48 in 60", "may 2015 - june 2019 and 2018 - 2021"])
def test_lost_digits_come_back(line: str, pdfs: ModuleType) -> None:
    letters = pdfs.cmap(dict(enumerate(LETTERS, 100)))
    text, notes = read(pdfs.unmapped(coded(line), letters))
    assert text == line
    assert notes.unmapped == 0 and notes.repaired == sum(letter.isdigit() for letter in line)


def test_digits_that_could_be_others_stay_lost() -> None:
    lost = [
        Glyph(LOST, 10 * place, 0, 10 * place + 5, 10, 10, "F", code=code) for place, code in enumerate((3, 4, 5, 3))
    ]
    assert digit_zero(lost) is None


def test_latin_text_in_the_usual_glyph_order_comes_back(pdfs: ModuleType) -> None:
    text, notes = read(pdfs.unmapped(b"".join((ord(letter) - 29).to_bytes(2, "big") for letter in ENGLISH)))
    assert text == ENGLISH
    assert notes.unmapped == 0


def test_codes_in_no_order_stay_lost_and_are_told(pdfs: ModuleType) -> None:
    text, notes = read(pdfs.unmapped(b"".join((300 + 7 * ord(letter) % 90).to_bytes(2, "big") for letter in ENGLISH)))
    assert text == ""
    assert notes.mapless


def test_a_shuffled_map_is_told(pdfs: ModuleType) -> None:
    shuffled = {code: chr(33 + (code * 7 + 11) % 94) for code in range(33, 127)} | {32: " "}
    _, notes = read(
        pdfs.unmapped(b"".join(ord(letter).to_bytes(2, "big") for letter in ENGLISH * 4), pdfs.cmap(shuffled))
    )
    assert notes.garbled


def test_usual_order_wants_text() -> None:
    assert usual_order([Glyph(LOST, 0, 0, 1, 1, 1, "F", code=ord(letter) - 29) for letter in ENGLISH])
    assert not usual_order([Glyph(LOST, 0, 0, 1, 1, 1, "F", code=ord(letter) - 29) for letter in "xkcdbrtzwqpgk" * 3])


@pytest.mark.parametrize(
    ("before", "after", "lost", "width"),
    [("certi", "cation", "fi", 0.55), ("e", "ort", "ff", 0.6), ("in", "ation", "fl", 0.55)],
)
def test_a_lost_ligature_is_known_by_width_and_neighbours(before: str, after: str, lost: str, width: float) -> None:
    widths = {"f": 0.3, "i": 0.25, "l": 0.25, "t": 0.5}
    line = row(before + LOST + after, widths={**widths, LOST: width})
    other = row("still a full life", x=400, widths=widths)
    gap = next(glyph for glyph in line if glyph.text == LOST)
    assert ligature([gap], [*line, *[glyph for glyph in other if glyph.text != "f"]]) == lost


def test_a_pair_that_is_set_as_two_letters_is_no_ligature() -> None:
    widths = {"f": 0.3, "i": 0.25, LOST: 0.55}
    line, other = row("certi" + LOST + "cation", widths=widths), row("find", x=300, widths=widths)
    gap = next(glyph for glyph in line if glyph.text == LOST)
    assert ligature([gap], line + other) != "fi"


@pytest.mark.parametrize(
    "font", ["FontAwesome5Free-Solid", "Phosphor-Bold", "MaterialIcons-Regular", "academicons", "Ionicons"]
)
def test_icons_are_dropped(font: str) -> None:
    glyphs, _, lost = Repair().cure(row("#ï", font=font) + row("quinn@example.org", x=80))
    assert "".join(glyph.text for glyph in glyphs) == "quinn@example.org"
    assert lost == 0


@pytest.mark.parametrize("font", ["LMSansDemiCond10-Regular", "Latin-SemiCondensed", "DemiContrast"])
def test_condensed_letters_are_no_icons(font: str) -> None:
    glyphs, _, _ = Repair().cure(row("Education", font=font))
    assert "".join(glyph.text for glyph in glyphs) == "Education"


@pytest.mark.parametrize(
    ("sign", "font"), [("\uf0b7", "Symbol"), ("\uf0a7", "Wingdings"), ("\uf0b7", "F4"), ("(cid:15)", "CMSY10")]
)
def test_signs_of_symbol_fonts_are_bullets(sign: str, font: str) -> None:
    glyphs, _, _ = Repair().cure([Glyph(sign, 50, 100, 55, 110, 10, font)])
    assert [glyph.text for glyph in glyphs] == ["•"]


@pytest.mark.parametrize("hyphen", ["\u00ad", "\u2010", "\u2011", "-\u00ad\u2010"])
def test_a_drawn_hyphen_is_one(hyphen: str) -> None:
    glyphs, _, _ = Repair().cure(row("on") + [Glyph(hyphen, 60, 100, 63, 110, 10, "Body")] + row("site", x=63))
    assert "".join(glyph.text for glyph in glyphs) == "on-site"


def test_a_shadow_is_drawn_once_in_the_last_colour() -> None:
    below, above = row("Avery"), row("Avery", x=50.6)
    for glyph in below:
        glyph.colour = (1.0, 1.0, 1.0)
    kept = without_doubles(below + above)
    assert "".join(glyph.text for glyph in kept) == "Avery"
    assert {glyph.colour for glyph in kept} == {(0.0, 0.0, 0.0)}


def test_double_letters_are_no_doubles() -> None:
    assert "".join(glyph.text for glyph in without_doubles(row("bookkeeping IIIll"))) == "bookkeeping IIIll"


def test_one_letter_on_another_texts_letter_is_no_double() -> None:
    assert len(without_doubles(row("abc") + row("xbz"))) == 6


@pytest.mark.parametrize(
    ("accent", "letter", "joined"),
    [("´", "ı", "í"), ("¨", "u", "ü"), ("˘", "g", "ğ"), ("¸", "c", "ç"), ("~", "x", "~x")],
)
def test_accents_drawn_over_letters(accent: str, letter: str, joined: str) -> None:
    base = Glyph(letter, 60, 100, 65, 110, 10, "CMR10")
    mark = Glyph(accent, 60.5, 100, 64.5, 110, 10, "CMR10")
    for drawn in ([mark, base], [base, mark]):
        cured = accented([Glyph(glyph.text, *glyph.box, 10, "CMR10") for glyph in drawn])
        assert "".join(sorted(glyph.text for glyph in cured)) == "".join(sorted(joined)) or cured[0].text == joined


def test_an_accent_beside_a_letter_stays() -> None:
    assert [glyph.text for glyph in accented(row("a¨"))] == ["a", "¨"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ENGLISH, True),
        ("Entwicklung von Datenbanken für Großkunden", True),
        ("数据分析与机器学习工程师", True),
        ("Дата аналитик", True),
        ("Hjwnymt fsfqdxy bnym knaj djfwx", False),
        ("#$%&/()=?*+'~<>|;:,.-_@{}[]", False),
        ("ƖƓƚŚƄƋƃƚƃƤƌřŧƉ", False),
    ],
)
def test_what_looks_like_text(text: str, expected: bool) -> None:
    assert looks_like_text(text) is expected
