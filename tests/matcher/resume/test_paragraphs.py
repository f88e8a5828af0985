"""Résumés whose every line is a paragraph of its own, set by a real producer with narrow, usual and wide blanks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from matcher.model import Document, Profile
from matcher.resume import parse
from matcher.resume.text import document_of_text

TODAY = date(2026, 6, 15)
WANT = [
    ("Process Engineer", "Old Mill Ltd", "2021-03", None, True),
    ("Lab Analyst", "Tide Institute", "2018-06", "2021-02", False),
]
ARRANGEMENTS = {
    "job, then date": "<p>{title}, {firm}</p><p>{dates}</p>",
    "job in bold, then date": "<p><b>{title}, {firm}</b></p><p>{dates}</p>",
    "date first": "<p>{dates}</p><p>{title}, {firm}</p>",
    "title, firm, date": "<p>{title}</p><p>{firm}</p><p>{dates}</p>",
    "date, title, firm": "<p>{dates}</p><p>{title}</p><p>{firm}</p>",
    "bold title, firm, date": "<p><b>{title}</b></p><p>{firm}</p><p>{dates}</p>",
}
LIST = "<ul><li>Drew looms for cotton</li><li>Wrote manuals</li></ul>"
SENTENCES = "<p>Drew looms for cotton and for linen.</p><p>Wrote the manuals of four machines.</p>"
SETTINGS = [(LIST, m) for m in ("2pt", "6pt", "1em", "16pt", "22pt", "30pt")]
SETTINGS += [(SENTENCES, m) for m in ("6pt", "1em", "22pt")]


def page(head: str, tasks: str, margin: str, font: str) -> bytes:
    from weasyprint import HTML

    first = head.format(title="Process Engineer", firm="Old Mill Ltd", dates="March 2021 - present")
    second = head.format(title="Lab Analyst", firm="Tide Institute", dates="June 2018 - February 2021")
    made: bytes = HTML(
        string=f"<style>body {{ font: 11pt {font} }} p, ul {{ margin: {margin} 0 }}</style>"
        f"<h1>Ada Loom</h1><p>ada@loom.example | Leeds</p><h2>Experience</h2>{first}{tasks}{second}{tasks}"
        "<h2>Education</h2><p>M.Sc. Textiles, Tide University, 2018</p><h2>Skills</h2><p>Weaving, SQL</p>"
    ).write_pdf()
    return made


def jobs(profile: Profile) -> list[tuple[str | None, str | None, str | None, str | None, bool]]:
    return [(j.title, j.organization, j.start, j.end, j.current) for j in profile.experience]


@pytest.mark.parametrize(("tasks", "margin"), SETTINGS)
@pytest.mark.parametrize("head", ARRANGEMENTS.values(), ids=ARRANGEMENTS)
@pytest.mark.parametrize("font", ["sans-serif", "DejaVu Sans"])
def test_every_margin(read: Callable[[bytes], Document], font: str, head: str, tasks: str, margin: str) -> None:
    got = parse.profile(read(page(head, tasks, margin, font)), today=TODAY)
    assert jobs(got) == WANT
    said = [" ".join(p.text for p in got.passages if p.entry == number) for number in (0, 1)]
    assert all("Drew looms" in text and text.count("Wrote") == 1 for text in said)
    assert got.years_experience is not None and got.years_experience > 7
    assert [e.end for e in got.education] == ["2018"]
    assert not got.cautions


SILENT = [
    ("March 2021 - present", "experience-without-jobs"),
    ("Built looms of many kinds for the cotton trade and sold them in four countries.", "experience-without-jobs"),
    ("Weaver, Old Mill Ltd          March 2021 - present", ""),
]


@pytest.mark.parametrize(("body", "code"), SILENT)
def test_a_section_without_a_job_is_told(body: str, code: str) -> None:
    text = f"Ada Loom\nada@loom.example\n\nEXPERIENCE\n\n{body}\n\nSKILLS\n\nWeaving\n"
    got = parse.profile(document_of_text(text, "a.txt"), today=TODAY)
    told = [c for c in got.cautions if c.code == "experience-without-jobs"]
    assert [c.code for c in told] == ([code] if code else [])
    assert bool(got.experience) != bool(told)
    assert all(c.page == 1 and not c.about for c in told)


def test_one_plain_heading_is_a_heading() -> None:
    text = "Ada Loom\nWeaver\nExperience\nWeaver, Old Mill Ltd, 2015 - 2020\nI wove linen.\n"
    got = parse.profile(document_of_text(text, "a.txt"), today=TODAY)
    assert [s.kind for s in got.sections] == ["experience"]
    assert jobs(got) == [("Weaver", "Old Mill Ltd", "2015", "2020", False)]
    assert "no-headings" not in [c.code for c in got.cautions]


def test_the_word_alone_in_a_text_is_no_heading() -> None:
    text = "Ada Loom\nada@loom.example\nI have a lot of\nexperience\nwith looms and with the people at them.\n"
    got = parse.profile(document_of_text(text, "a.txt"), today=TODAY)
    assert not got.sections
