"""A degree that is still being studied for counts as the level below it."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.model import Correction, Profile
from matcher.resume.parse import profile
from matcher.resume.studying import is_ahead
from matcher.resume.text import document_of_text

TODAY = date(2026, 11, 23)
SHEET = """Ida Example
ida@example.org

Experience

Analyst, Acme Ltd, 01/2020 - present
- Wrote reports

Education

{}

Skills

Python, SQL
"""
SAID = """
PhD candidate, TU Berlin, 2022 - present | 3
PhD student, TU Berlin, 2022 - | 3
PhD student in Physics, University of Leeds | 3
MSc Statistics, TU Berlin, expected 2027 | 3
MSc Statistics, TU Berlin, expected May 2027 | 3
MSc Statistics, TU Berlin, 2025 - 2027 | 3
BSc Physics (ongoing), TU Berlin | 1
BSc Physics, TU Berlin, 2024 - present | 1
Master of Science Informatik, TU Berlin, seit 2025 | 3
Master of Science Informatik, TU Berlin, 10/2024 - bis heute | 3
Bachelor of Science Informatik, TU Berlin, 2023 - heute | 1
M.Sc. Data Science, TU Berlin (voraussichtlich 2027) | 3
M.Sc. Data Science, TU Berlin, Anticipated Graduation: June 2027 | 3
Bachelor's degree in progress, 2027 | 1
PhD in Physics, TU Berlin, 2015 - 2019 | 5
PhD Student, TU Berlin, 2013 - 2017 | 5
MSc Statistics, TU Berlin, 2019 | 4
MSc Statistics, TU Berlin | 4
BSc Physics, TU Berlin, 2016 - 2019 | 3
BSc Physics, TU Berlin, 10/2022 - 09/2026 | 3
BSc Physics, TU Berlin, 10/2023 - 12/2026 | 1
MSc Physics (not completed), TU Berlin, 2012 - 2014 | 3
PhD Candidate, TU Berlin, 2022 - present//MSc Physics, TU Berlin, 2019 - 2021 | 4
Master of Science, Student Council Award, TU Berlin, 2018 | 4
MBA, University of Candidateville, 2015 - 2017 | 4
Doctorat en physique, Université de Lyon, en cours | 3
Grado en Física, Universidad de Sevilla, en curso | 1
MSc Statistics, TU Berlin, 2018//Thesis: expected shortfall in risk models | 4
MSc Statistics//TU Berlin//Expected graduation: 2027 | 3
"""
"""The education section, lines parted by //, and the highest level held, a place in DEGREES."""


def read(education: str, *corrections: Correction) -> Profile:
    text = SHEET.format(education.replace("//", "\n"))
    return profile(document_of_text(text, "cv.txt"), corrections, today=TODAY)


def held(found: Profile) -> int:
    return max(education.level for education in found.education)


@pytest.mark.parametrize("line", SAID.strip().split("\n"))
def test_what_is_held(line: str) -> None:
    said, _, wanted = line.rpartition(" | ")
    assert held(read(said)) == int(wanted)


@pytest.mark.parametrize(
    ("end", "ahead"),
    [(None, False), ("2026", False), ("2027", True), ("2026-11", False), ("2026-12", True), ("1999-12", False)],
)
def test_what_is_ahead(end: str | None, ahead: bool) -> None:
    assert is_ahead(end, TODAY) is ahead


def test_an_end_that_the_user_gives_finishes_a_degree_and_another_name_does_not() -> None:
    running = "MSc Statistics, TU Berlin, 2024 - present"
    assert held(read(running, Correction("education.0.end", "2026"))) == 4
    assert held(read(running, Correction("education.0.end", "2028"))) == 3
    assert held(read(running, Correction("education.0.degree", "PhD Statistics"))) == 3
    assert held(read("MSc Statistics, TU Berlin, 2019", Correction("education.0.degree", "PhD Statistics"))) == 5
    assert held(read(running, Correction("education.0.institution", "FU Berlin"))) == 3


def test_a_degree_that_the_user_adds_has_the_level_of_its_name() -> None:
    assert held(read("BSc Physics, TU Berlin, 2016", Correction("education.+", "degree=MSc Physics; end=2018"))) == 4
