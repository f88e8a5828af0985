"""Plain text and Markdown on virtual pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.errors import BadInput
from matcher.resume.text import ACROSS, DOWN, HEIGHT, LINES, MARGIN, WIDTH, document_of_text, text_of

RESUME = """# Quinn Avery

[quinn@example.org](mailto:quinn@example.org) · <https://example.org/quinn>

Experience
----------
**Data Scientist**, *Northwind*  2019 - 2022

* Wrote `snake_case_tools` in C++ and C#
- Tuned 3 * 4 models

| Skill | Years |
|-------|-------|
| SQL   | 5     |
"""


def test_markdown_marks_are_taken_off_and_meant() -> None:
    (page,) = document_of_text(RESUME, "cv.md").pages
    by_text = {word.text: word for word in page.words}
    shown = " ".join(word.text for word in page.words)
    assert shown == (
        "Quinn Avery quinn@example.org · https://example.org/quinn Experience Data Scientist , Northwind 2019 - 2022 "
        "• Wrote snake_case_tools in C++ and C# • Tuned 3 * 4 models Skill Years SQL 5"
    )
    assert by_text["Quinn"].size > by_text["Experience"].size > by_text["Wrote"].size
    assert (
        by_text["Quinn"].bold and by_text["Experience"].bold and by_text["Scientist"].bold and not by_text["Wrote"].bold
    )
    assert by_text["Northwind"].italic and not by_text["Scientist"].italic
    assert not by_text[","].space_before and by_text["Northwind"].space_before
    assert [link.uri for link in page.links] == ["mailto:quinn@example.org", "https://example.org/quinn"]
    assert page.links[0].box == by_text["quinn@example.org"].box


def test_plain_text_keeps_every_sign() -> None:
    (page,) = document_of_text("# not a heading\n* star _under_ `x`\n", "cv.txt").pages
    assert [word.text for word in page.words] == ["#", "not", "a", "heading", "*", "star", "_under_", "`x`"]
    assert not any(word.bold for word in page.words)


def test_words_stand_on_the_grid() -> None:
    (page,) = document_of_text("one two\n\n  three\tfour", "cv.txt").pages
    places = {word.text: (round((word.x0 - MARGIN) / ACROSS), round((word.top - MARGIN) / DOWN)) for word in page.words}
    assert places == {"one": (0, 0), "two": (4, 0), "three": (2, 2), "four": (8, 2)}
    assert all(word.x1 - word.x0 == len(word.text) * ACROSS for word in page.words)


def test_long_lines_fold_and_long_texts_break() -> None:
    document = document_of_text("word " * 60 + "\n" + "line\n" * (2 * LINES), "cv.txt")
    assert len(document.pages) == 3 == document.source.pages
    assert all(word.x1 <= WIDTH and word.bottom <= HEIGHT for page in document.pages for word in page.words)


def test_nothing_is_one_empty_page() -> None:
    document = document_of_text("", "cv.txt")
    assert [page.words for page in document.pages] == [()]


def test_wide_characters_take_two_places() -> None:
    (page,) = document_of_text("数据 x", "cv.txt").pages
    assert [round((word.x0 - MARGIN) / ACROSS) for word in page.words] == [0, 5]


def test_the_digest_is_that_of_the_text() -> None:
    one, other = document_of_text("a", "cv.txt"), document_of_text("b", "cv.txt")
    assert one.source.sha256 != other.source.sha256 and len(one.source.sha256) == 64


@given(st.text(st.characters(codec="ascii"), max_size=400))
def test_plain_words_are_exactly_the_tokens(text: str) -> None:
    document = document_of_text(text, "cv.txt")
    found = [word.text for page in document.pages for word in page.words]
    kept = "".join(letter for letter in text if letter.isprintable() or letter.isspace())
    assert "".join(found) == "".join(kept.split())


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    for name in ("cv.md", "cv.txt"):
        document = document_of_text(text, name)
        assert document == document_of_text(text, name)
        assert all(word.text and not word.text.isspace() for page in document.pages for word in page.words)


@pytest.mark.parametrize("name", ["cv.md", "CV.MD", "cv.markdown"])
def test_markdown_is_known_by_its_name(name: str) -> None:
    assert document_of_text("# Skills", name).pages[0].words[0].text == "Skills"


PICTURE = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 20


@pytest.mark.parametrize("data", [PICTURE, b"PK\x03\x04\x14\x00 D3.js F# KVM", bytes(range(1, 256)) * 9])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput) as refused:
        text_of(data, "me.txt")
    assert refused.value.code == "not-text"
    assert "me.txt" in refused.value.title and ".md" in refused.value.hint


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_in_its_encodings(encoding: str) -> None:
    assert text_of("Zoë Łoom\n\tSQL\f".encode(encoding), "a.txt") == "Zoë Łoom\n\tSQL\f"


def test_old_encodings_and_damage_are_still_text() -> None:
    assert text_of("Zoë Loom, résumé".encode("cp1252"), "a.txt").endswith("sum\ufffd")
