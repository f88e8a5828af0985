"""Sections filled in like a form."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.model import Profile
from matcher.resume import forms, parse
from matcher.resume.text import document_of_text

TODAY = date(2026, 6, 15)

FORM = """Odile Marchetti
odile@marchetti.example

WORK EXPERIENCE

Period: 03/2019 - present
Position held: Process engineer
Name of employer: Harbour Glassworks, Leeds, UK
Main activities: Furnaces and their meters

Period: 09/2015 - 02/2019
Position held: Shift supervisor
Name of employer: Northern Kilns
Main activities: Rosters

EDUCATION

Period: 2011 - 2015
Title of qualification awarded: BSc Chemistry
Name of institution: University of Ashdown

SKILLS

Python, SQL
"""


def read(text: str) -> Profile:
    return parse.profile(document_of_text(text, "form.txt"), today=TODAY)


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Name and address of employer", "organization"),
        ("Occupation or position held", "title"),
        ("Função ou cargo ocupado", "title"),
        ("Nom et adresse de l'employeur", "organization"),
        ("Main activities and responsibilities", "text"),
        ("Type of business or sector", "text"),
        ("Datas", "date"),
        ("Zeitraum", "date"),
        ("Harbour Glassworks", ""),
    ],
)
def test_a_label_names_its_field(label: str, kind: str) -> None:
    assert forms.kind_of(label) == kind


def test_jobs_by_their_labels() -> None:
    jobs = read(FORM).experience
    assert [(j.title, j.organization, j.start, j.end, j.current) for j in jobs] == [
        ("Process engineer", "Harbour Glassworks", "2019-03", None, True),
        ("Shift supervisor", "Northern Kilns", "2015-09", "2019-02", False),
    ]


def test_degrees_by_their_labels() -> None:
    degrees = read(FORM).education
    assert [(d.degree, d.institution, d.end) for d in degrees] == [("BSc Chemistry", "University of Ashdown", "2015")]


def test_a_section_without_named_fields_is_no_form() -> None:
    text = FORM.replace("Position held: ", "").replace("Name of employer: ", "")
    assert [j.start for j in read(text).experience] == ["2019-03", "2015-09"]


def test_dates_alone_on_their_line_belong_to_the_form() -> None:
    body = "2018 - 2021\nEmployer: Old Mill\nPosition: Weaver\n\n2015 - 2018\nEmployer: Tide Lab\nPosition: Analyst\n"
    got = read(f"Ada Loom\nada@loom.example\n\nEXPERIENCE\n\n{body}\nSKILLS\n\nSQL\n").experience
    assert [(j.title, j.organization, j.start, j.end) for j in got] == [
        ("Weaver", "Old Mill", "2018", "2021"),
        ("Analyst", "Tide Lab", "2015", "2018"),
    ]
