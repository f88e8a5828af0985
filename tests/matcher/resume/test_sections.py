"""Headings by wording and look."""

from __future__ import annotations

import pytest

from matcher.model import Page, Word
from matcher.resume.blocks import read_page
from matcher.resume.flow import assign
from matcher.resume.lines import Line
from matcher.resume.sections import find_headings, kind_of
from matcher.resume.vocabulary import headings, tables


def lines_of(*texts: tuple[str, float, bool]) -> list[Line]:
    words: list[Word] = []
    y = 60.0
    for text, size, bold in texts:
        x = 50.0
        for piece in text.split():
            words.append(
                Word(piece, x, y, x + 0.5 * size * len(piece), y + size, "Bold" if bold else "Serif", size, bold)
            )
            x += 0.5 * size * len(piece) + 0.25 * size
        y += 1.5 * size
    page = Page(1, 600, 800, tuple(words))
    return read_page(page, page.words)[0]


PROSE = "a sentence about weaving that is long enough to be the body of a page"
SHORT = [
    ("Ada Loom", 20, True), ("Experience", 13, True), (PROSE, 10, False), ("Education", 13, True), (PROSE, 10, False)
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Work Experience", "experience"),
        ("W O R K  E X P E R I E N C E", "experience"),
        ("Skills & Interests:", "skills"),
        ("Berufserfahrung", "experience"),
        ("Aus- und Weiterbildung", "education"),
        ("Centres d'intérêt", "interests"),
        ("Formación académica", "education"),
        ("Experiência profissional", "experience"),
        ("教育背景", "education"),
        ("实习经历", "experience"),
        ("Angaben zur Person", "contact"),
        ("Selected Industry Experience", "experience"),
        ("The Mill", ""),
    ],
)
def test_wordings(text: str, kind: str) -> None:
    assert kind_of(text)[0] == kind


def test_every_kind_has_wordings_in_six_languages() -> None:
    for kind, languages in tables("sections").items():
        if not kind.endswith("words"):
            assert {"en", "de", "fr", "es", "pt", "zh"} <= set(languages), kind
    assert len(headings()) > 800


def test_headings_stand_out() -> None:
    lines = lines_of(
        ("Ada Loom", 20, True),
        ("Experience", 13, True),
        (PROSE, 10, False),
        ("Education", 13, True),
        (PROSE, 10, False),
    )
    assert [(h.text, h.kind) for h in find_headings(lines)] == [
        ("Experience", "experience"),
        ("Education", "education"),
    ]


def test_an_unknown_wording_set_like_the_others_is_a_heading() -> None:
    lines = lines_of(
        ("Ada Loom", 20, True), ("ada@loom.example", 10, False), ("Experience", 13, True), (PROSE, 10, False),
        ("Things That Hum", 13, True), (PROSE, 10, False), ("Education", 13, True), (PROSE, 10, False),
    )  # fmt: skip
    assert [h.kind for h in find_headings(lines)] == ["experience", "other", "education"]


def test_a_label_of_the_same_wording_is_none() -> None:
    lines = lines_of(
        ("Experience", 13, True), (PROSE, 10, False), ("Skills", 13, True), ("Languages", 10, False), (PROSE, 10, False),
        ("Education", 13, True), (PROSE, 10, False),
    )  # fmt: skip
    assert [h.text for h in find_headings(lines)] == ["Experience", "Skills", "Education"]


def test_lines_belong_to_the_heading_above() -> None:
    lines = lines_of(
        ("Ada Loom", 20, True),
        ("Experience", 13, True),
        (PROSE, 10, False),
        ("Education", 13, True),
        (PROSE, 10, False),
    )
    assert assign(lines, find_headings(lines)) == [None, 0, 0, 1, 1]


def test_typed_text_is_read_by_its_plain_headings() -> None:
    """Typed text has one look: labels at the right and capitals inside a section must not outdo headings after a blank line."""
    from datetime import date

    from matcher.resume.parse import profile
    from matcher.resume.text import document_of_text

    text = (
        "Skills\n  Languages      Python, SQL\n     Tools       Django, Spark\n\n"
        "Experience\n Harbour Institute                                     Oslo\nRESEARCH ASSISTANT"
        "                              Sept 2017 - May 2018\n\n• Wrote a data pipeline in Python\n\n"
        "Education and training\nUniversity of Elbstadt                         Elbstadt\nB.SC BIOPHYSICS     2014 - 2017\n"
    )
    read = profile(document_of_text(text, "typed.txt"), today=date(2026, 1, 1))
    assert [s.kind for s in read.sections] == ["skills", "experience", "education"]
    assert [(e.title, e.start, e.end) for e in read.experience] == [("RESEARCH ASSISTANT", "2017-09", "2018-05")]
    assert read.education[0].end == "2017"
