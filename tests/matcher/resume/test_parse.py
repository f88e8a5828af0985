"""The whole recipe: passages, evidence, corrections, doubts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.model import Correction, Document, Page, Profile, Source, Word
from matcher.resume import parse
from matcher.resume.text import document_of_text

TODAY = date(2026, 6, 15)
TEXT = """Ada Loom
ada@loom.example

EXPERIENCE

Data Engineer, Old Mill Ltd          Jan 2020 - Present
- built a data-
driven loom and a pipe-
line for yarn

Analyst, Tide Lab                    2016 - 2018
- measured tides

EDUCATION

BSc Physics, University of Leeds     2013 - 2016

SKILLS
Python, SQL
"""


def read(*corrections: tuple[str, str | None]) -> Profile:
    document = document_of_text(TEXT, "ada.txt")
    return parse.profile(document, tuple(Correction(*c) for c in corrections), today=TODAY)


def test_passages_know_section_and_job() -> None:
    passages = {p.text: p for p in read().passages}
    assert passages["Python, SQL"].section == "skills"
    assert passages["Python, SQL"].entry is None
    tides = next(p for t, p in passages.items() if "tides" in t)
    assert (tides.section, tides.entry) == ("experience", 1)


def test_words_cut_at_the_line_end_are_joined_when_they_should_be() -> None:
    text = next(p.text for p in read().passages if "loom and" in p.text)
    assert "data-driven loom and a pipeline for yarn" in text


def test_years() -> None:
    profile = read()
    assert profile.years_experience is not None
    assert 8.4 <= profile.years_experience <= 9.5


def test_boxes_hold_what_they_say() -> None:
    document = document_of_text(TEXT, "ada.txt")
    words = document.pages[0].words
    profile = parse.profile(document, today=TODAY)
    for section in profile.sections:
        assert section.box is not None
        x0, top, x1, bottom = section.box
        inside = " ".join(w.text for w in words if w.x0 >= x0 and w.x1 <= x1 and w.top >= top and w.bottom <= bottom)
        assert inside == section.heading
    box = profile.experience[1].box
    assert box is not None
    inside = [w.text for w in words if box[1] <= w.top and w.bottom <= box[3]]
    assert inside[0] == "Analyst,"
    assert inside[-1] == "tides"


def test_hidden_words_earn_nothing_and_are_listed() -> None:
    document = document_of_text(TEXT, "ada.txt")
    page = document.pages[0]
    ghost = Word("Kubernetes", 10, 10, 60, 20, "Serif", 10, hidden="white on white")
    profile = parse.profile(replace(document, pages=(replace(page, words=(*page.words, ghost)),)), today=TODAY)
    assert [e.text for e in profile.hidden] == ["Kubernetes"]
    assert not any("Kubernetes" in p.text for p in profile.passages)


def test_corrections() -> None:
    profile = read(
        ("contact.name", "Ada L. Loom"), ("experience.0.title", "Lead Engineer"), ("experience.0.end", "May 2024"),
        ("experience.1", None), ("experience.+", "title=Sailor; organization=Blue Boat; start=2010; end=2012"),
        ("education.0.end", "2017"), ("skill.python", "reject"),
    )  # fmt: skip
    assert profile.contact.name == "Ada L. Loom"
    assert [(j.title, j.start, j.end, j.current) for j in profile.experience] == [
        ("Lead Engineer", "2020-01", "2024-05", False),
        ("Sailor", "2010", "2012", False),
    ]
    assert profile.education[0].end == "2017"
    assert not any("tides" in p.text and p.entry is not None for p in profile.passages)


def test_a_correction_answers_its_question() -> None:
    document = document_of_text(TEXT.replace("ada@loom.example", "Bert Spindle"), "ada.txt")
    assert "name-unsure" in [c.code for c in parse.profile(document, today=TODAY).cautions]
    answered = parse.profile(document, (Correction("contact.name", "Ada Loom"),), today=TODAY)
    assert "name-unsure" not in [c.code for c in answered.cautions]


def test_corrections_that_fit_nothing_are_left_alone() -> None:
    assert (
        read(("experience.9.title", "X"), ("nonsense", "Y"), ("experience.x.title", "Z")).experience
        == read().experience
    )


def test_no_headings_is_said() -> None:
    profile = parse.profile(document_of_text("Ada Loom\nI weave.\n", "a.txt"), today=TODAY)
    assert "no-headings" in [c.code for c in profile.cautions]
    assert profile.years_experience is None


def test_an_empty_document() -> None:
    empty = Document(Source("a.pdf", "0", 1), (Page(1, 600, 800, ()),))
    profile = parse.profile(empty, today=TODAY)
    assert (profile.passages, profile.experience, profile.contact.name) == ((), (), None)


def test_running_feet_stay_out_of_the_sections() -> None:
    pages = []
    for number, text in ((1, TEXT), (2, "more\n")):
        words = document_of_text(text, "a.txt").pages[0].words
        places = (("Ada", 60.0), ("Loom", 82.0), (str(number), 500.0))
        foot = tuple(Word(t, x, 780, x + 5 * len(t), 790, "Serif", 8) for t, x in places)
        pages.append(Page(number, 672, 800, (*words, *foot)))
    profile = parse.profile(Document(Source("a.pdf", "0", 2), tuple(pages)), today=TODAY)
    feet = [p for p in profile.passages if p.text.startswith("Ada Loom") and p.text.endswith(("1", "2"))]
    assert [p.section for p in feet] == ["other", "other"]


coordinate = st.floats(0, 590, allow_nan=False)
some_word = st.builds(
    lambda text, x, y, size, bold: Word(text, x, y, x + 0.5 * size * len(text), y + size, "Serif", size, bold),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1, max_size=12),
    coordinate, coordinate, st.sampled_from([6.0, 10.0, 14.0, 30.0]), st.booleans(),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(some_word, max_size=40))
def test_any_page_is_survived_and_no_word_is_lost(words: list[Word]) -> None:
    document = Document(Source("a.pdf", "0", 1), (Page(1, 600, 800, tuple(words)),))
    profile = parse.profile(document, today=TODAY)
    held = sorted((a.box, a.text) for p in profile.passages for a in p.anchors)
    assert held == sorted((w.box, w.text) for w in words)


ENTRIES = (
    "Data Engineer, Old Mill Ltd, 03/2019 - 05/2021\n- built looms\n\nAnalyst, Tide Lab, 2015 - 2019\n- measured tides"
)
STUDIES = "BSc Physics, University of Tides, 2015"


HEADINGS = [("EXPERIENCE & IMPACT", "Education"), ("01 / Experience", "Education"), ("Experience.", "Roots")]
HEADINGS += [("Milestones", "Roots"), ("The road so far", "Learning")]


@pytest.mark.parametrize(("heading", "school"), HEADINGS)
def test_sections_of_unlisted_wording_are_told_by_their_entries(heading: str, school: str) -> None:
    text = f"# Ada Loom\n\nada@loom.example\n\n## {heading}\n\n{ENTRIES}\n\n## {school}\n\n{STUDIES}\n\n## Skills\n\nWeaving\n"
    read = parse.profile(document_of_text(text, "a.md"), today=date(2026, 6, 15))
    assert [job.organization for job in read.experience] == ["Old Mill Ltd", "Tide Lab"]
    assert [degree.institution for degree in read.education] == ["University of Tides"]


def test_a_short_text_with_foreign_names_is_english() -> None:
    text = (
        "Lena Fischer\n\nEducation\nMSc Data Science, Uppsala University, 2025\n\nProjects\nChurn in Python, course project\n\n"
        "Work\nBarista, Kaffe & Co, 2023 - 2025\n\nSkills\nPython, R\n"
    )
    read = parse.profile(document_of_text(text, "a.txt"), today=date(2026, 6, 15))
    assert read.source.language == "en" and not read.cautions
