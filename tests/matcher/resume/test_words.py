"""Where a person sees a gap: tight type, letter-spaced type, words spelled with blanks, pieces drawn out of order."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from matcher.model import Word
from matcher.resume.child import pages
from matcher.resume.glyphs import Glyph
from matcher.resume.words import words_of

SENTENCE = "Built and tuned gradient boosted models for retail demand forecasting"


def words(data: bytes) -> list[Word]:
    return [word for message in pages(data, 0, True) if message[0] == "page" for word in message[1].words]


def text(data: bytes) -> str:
    return " ".join(word.text for word in words(data))


def typed(line: str, size: float = 10.0, tracking: float = 0.0, blank: float = 0.25, x: float = 50.0) -> list[Glyph]:
    """Glyphs half an em wide, words `blank` em apart without a drawn blank."""
    glyphs = []
    for letter in line:
        if letter == " ":
            x += (blank + tracking) * size
            continue
        glyphs.append(Glyph(letter, x, 100, x + 0.5 * size, 100 + size, size, "Body"))
        x += (0.5 + tracking) * size
    return glyphs


@pytest.mark.parametrize("space", [0.1, 0.12, 0.15, 0.18, 0.22, 0.3, 0.4])
def test_tight_type(space: float, pdfs: ModuleType) -> None:
    assert text(pdfs.tight(SENTENCE, space)) == SENTENCE


@pytest.mark.parametrize("spacing", [0, 0.5, 1, 2, 3, 5, 8])
@pytest.mark.parametrize("line", ["QUINN AVERY", "Work Experience", "quinn.avery@example.org", "+1 555 010 0199"])
def test_letter_spaced_type(line: str, spacing: float, pdfs: ModuleType) -> None:
    assert text(pdfs.letter_spaced(line, spacing)) == line


@pytest.mark.parametrize("spacing", [1, 2, 3, 5])
def test_a_letter_spaced_short_word(spacing: float, pdfs: ModuleType) -> None:
    assert text(pdfs.letter_spaced("SQL", spacing)) == "SQL"


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Q U I N N  A V E R Y", "QUINN AVERY"), ("E X P E R I E N C E", "EXPERIENCE"),
        ("q u i n n @ e x a m p l e . o r g", "quinn@example.org"), ("I am a B player", "I am a B player"), ("R , C", "R , C"),
    ],
)  # fmt: skip
def test_words_spelled_with_blanks(line: str, read: str, pdfs: ModuleType) -> None:
    assert text(pdfs.page(pdfs.say(line))) == read


def test_rating_dots_stay_apart(pdfs: ModuleType) -> None:
    assert text(pdfs.page(pdfs.say("• • • • •"))) == "• • • • •"


def test_letter_spaced_and_plain_type_on_one_line(pdfs: ModuleType) -> None:
    heading = pdfs.say("SKILLS", before="3 Tc")
    assert text(pdfs.page(heading + pdfs.say("Python and SQL", x=150, before="0 Tc"))) == "SKILLS Python and SQL"


def test_a_word_drawn_in_pieces_out_of_order() -> None:
    whole = typed("forecast")
    assert [word.text for word in words_of(whole[5:] + whole[:5])] == ["forecast"] or [
        word.text for word in words_of(whole[:3] + typed("other", x=300) + whole[3:])
    ] == ["forecast", "other"]


def test_what_touches_has_no_space_before() -> None:
    left, right = typed("left"), typed("side", x=400)
    assert all(word.space_before for word in words_of(left + right))


def test_wide_characters_pushed_apart_are_one_word() -> None:
    glyphs = [
        Glyph(letter, 50 + 13 * place, 100, 60 + 13 * place, 110, 10, "Song") for place, letter in enumerate("数据分析")
    ]
    assert [word.text for word in words_of(glyphs)] == ["数据分析"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_text(turn: int, pdfs: ModuleType) -> None:
    matrix = {90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0"}[turn]
    assert text(pdfs.page(f"BT /F1 11 Tf {matrix} 300 400 Tm (Quinn Avery) Tj ET".encode())) == "Quinn Avery"


def test_a_word_knows_its_type(pdfs: ModuleType) -> None:
    widths = b" ".join([b"550"] * 95)
    bold = (
        b"<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Body-BoldOblique /FirstChar 32 /LastChar 126 /Widths [%s] >>"
    )
    (word,) = words(pdfs.page(b"1 0 0 rg " + pdfs.say("Avery", size=20), font=bold % widths))
    assert (word.font, word.size, word.bold, word.italic) == (
        "Body-BoldOblique",
        pytest.approx(20, abs=0.5),
        True,
        True,
    )
    assert word.colour == (1.0, 0.0, 0.0)
    assert word.x0 == pytest.approx(72) and 792 - 700 - 20 <= word.top < word.bottom < 792 - 690


def test_bitmap_type_is_as_high_as_it_is_drawn(pdfs: ModuleType) -> None:
    (first, second) = words(pdfs.bitmap_type("Quinn Avery"))
    assert (first.text, second.text, first.hidden, second.hidden) == ("Quinn", "Avery", "", "")
    assert first.size == pytest.approx(0.12 * 90, abs=0.1)
    assert first.top == pytest.approx(92 - 0.12 * 70, abs=0.1)


def test_type_of_unknown_width_is_read_by_the_second_reader(pdfs: ModuleType) -> None:
    nameless = b"<< /Type /Font /Subtype /Type1 /BaseFont /Body >>"
    (first, second) = words(pdfs.page(pdfs.say("Quinn Avery"), font=nameless))
    assert (first.text, second.text, first.hidden) == ("Quinn", "Avery", "")
    assert first.x1 - first.x0 > 15


@given(
    st.lists(st.text("abcdefghijklmnop", min_size=2, max_size=9), min_size=1, max_size=8),
    st.sampled_from([0.2, 0.25, 0.33]),
)
def test_words_come_back_as_set(line: list[str], blank: float) -> None:
    assert [word.text for word in words_of(typed(" ".join(line), blank=blank))] == line


@given(st.lists(st.text("ABCDEFGHIJ", min_size=3, max_size=9), min_size=1, max_size=4), st.floats(0.1, 0.6))
def test_letter_spaced_words_come_back_as_set(line: list[str], tracking: float) -> None:
    glyphs = typed(" ".join(line), tracking=tracking, blank=0.3 + tracking)
    found = [word.text for word in words_of(glyphs)]
    assert "".join(found) == "".join(line)
    if len(line[0]) > 4:
        assert found == line


@given(st.lists(st.tuples(st.text("aé ﬁ•\u0301\u200b", min_size=1, max_size=2), st.floats(0, 500), st.floats(0, 700))))
def test_no_letter_is_lost_and_boxes_hold_them(drawn: list[tuple[str, float, float]]) -> None:
    glyphs = [Glyph(letter, x, y, x + 6, y + 10, 10, "F") for letter, x, y in drawn]
    found = words_of(glyphs)
    solid = [glyph for glyph in glyphs if not glyph.text.isspace()]
    assert sum(len(word.text) for word in found) <= sum(len(glyph.text) for glyph in solid)
    assert all(word.x0 < word.x1 and word.top < word.bottom and word.text for word in found)


def test_what_a_real_producer_sets(pdfs: ModuleType) -> None:
    data = typst.compile(Path(pdfs.__file__).with_name("type.typ"))
    expected = (
        "QUINN AVERY quinn.avery@example.org Work Experience Efficient workflows for office traffic: specified five "
        "different classifiers, certified their affinity and offered fluent reporting. Python, SQL and Größe C++ C# .NET "
        "node.js naïve café señor İstanbul Łódź Portfolio"
    )
    assert text(data) == expected
    assert not any(word.hidden for word in words(data))
