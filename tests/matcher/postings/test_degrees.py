"""Degrees that lines ask for: named, denied, and as one of two ways."""

from __future__ import annotations

import pytest

from matcher.model import DEGREES, Opening
from matcher.postings.requirements import opening
from tests.matcher.postings import labelled


def read(line: str) -> Opening:
    return opening(labelled.posting(f"Requirements\n- Python\n- {line}\n"), ())


@pytest.mark.parametrize(
    "line",
    [
        "You don't have to have a PhD",
        "A degree is not essential",
        "A degree isn't essential",
        "PhD not needed",
        "You do not need a degree",
        "No degree required",
        "A PhD is not a must",
        "A university degree is not mandatory",
        "We don't require a degree",
        "We don't care whether you have a degree",
        "We do not care about degrees or a PhD",
        "A master's isn't expected",
        "Degree? Not needed.",
        "You needn't hold a bachelor's degree",
        "Kein Studium nötig",
        "Ein Studium ist keine Voraussetzung",
        "Ein Hochschulabschluss ist nicht zwingend erforderlich",
        "Ein Studium ist kein Muss",
        "with or without a degree",
        "You don't necessarily need a degree in computer science",
        "There is no need for a PhD",
        "A PhD is by no means necessary",
        "You do not have to hold a master's degree",
        "whether or not you have a degree",
        "a degree is optional",
        "irrespective of degree",
        "regardless of your degree",
        "A degree in statistics is not required",
        "A Master's degree or PhD can be substituted for years of experience",
        "Working knowledge of MS SSRS and MS Access",
        "PhD-level thinking",
        "or 5 years in a similar post (3 with a graduate degree)",
        "A bachelor's degree in a numerate subject is not strictly necessary",
    ],
)
def test_a_degree_that_is_not_needed_is_not_asked_for(line: str) -> None:
    assert read(line).degree is None


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("Not only a PhD but also publications", "doctorate"),
        ("A PhD is required, no exceptions", "doctorate"),
        ("Applicants without a degree will not be considered", "bachelor"),
        ("You must not lack a bachelor's degree", "bachelor"),
        ("No less than a bachelor's degree", "bachelor"),
        ("A degree is essential", "bachelor"),
        ("You have a PhD in physics", "doctorate"),
        ("Bachelor's required, master's not required", "bachelor"),
        ("BSc; no PhD needed", "bachelor"),
        ("A master's degree, not necessarily in computer science", "master"),
        ("Degree in maths (not humanities)", "bachelor"),
        ("You do not need a PhD but a master's degree is required", "master"),
        ("A PhD is not required but a master's is", "master"),
        ("Studium (Master)", "master"),
        ("Abgeschlossenes Studium (Master) der Informatik", "master"),
        ("Studium (Bachelor oder Master)", "bachelor"),
        ("Masterstudium der Statistik", "master"),
        ("Bachelorabschluss", "bachelor"),
        ("Masterabschluss in Mathematik", "master"),
        ("Abgeschlossenes Masterstudium", "master"),
        ("Abgeschlossenes Studium der Informatik", "bachelor"),
        ("Abgeschlossene Promotion in Physik", "doctorate"),
        ("Studium (M.Sc.) der Physik", "master"),
        ("Hochschulabschluss (Master oder Diplom)", "master"),
        ("Studium (Bachelor/Master) der Mathematik", "bachelor"),
        ("Degree (MSc or PhD) in statistics", "master"),
        ("University degree (Master's level)", "master"),
        ("Degree (Master)", "master"),
        ("Studium auf Masterniveau", "master"),
        ("Universitätsstudium (Diplom/Master)", "master"),
        ("higher degree (PhD) in chemistry", "doctorate"),
        ("advanced degree (Master's or PhD)", "master"),
        ("graduate degree (Ph.D.) required", "doctorate"),
        ("Maths degree essential", "bachelor"),
        ("MS - Statistics", "master"),
        ("BS Electrical Engineering", "bachelor"),
        ("MS 5+ years or PhD", "master"),
        ("A technical Bachelor's degree or equivalent practical experience", "bachelor"),
        ("PhD level physics", "doctorate"),
    ],
)
def test_the_level_that_is_asked_for(line: str, level: str) -> None:
    found = read(line).degree
    assert found is not None
    assert DEGREES[found] == level


@pytest.mark.parametrize(
    ("line", "years", "degree"),
    [
        ("Doctoral degree or 4 years of industry experience", 4, None),
        ("PhD or 4 years of experience", 4, None),
        ("Bachelor's degree or 5+ years of experience", None, 3),
        ("A master's degree or at least three years of relevant experience", None, 4),
        ("4 years of industry experience or a PhD", 4, None),
        ("Either a PhD or 6 years in the field", 6, None),
        ("Promotion oder 4 Jahre Berufserfahrung", 4, None),
        ("Degree and at least 5 years of experience or a doctorate", 5, 5),
        ("An associate degree or equivalent with at least three years of experience", 3, 2),
        ("Our shop is 14 years strong", None, None),
        ("MSc and 5 years or PhD and 2 years", 5, 4),
        ("PhD and 4 years of experience", 4, 5),
        ("Bachelor's degree or equivalent and 5 years of experience", 5, 3),
        ("Bachelor's degree or equivalent experience; 3 years in analytics", 3, 3),
        ("Bachelor's or master's degree with 3 years of experience", 3, 3),
        ("PhD with 2 years or Master's with 4 years of experience", 4, 4),
        ("Degree in statistics or mathematics and 3 years", 3, 3),
        ("BSc or MSc, 4+ years of experience", 4, 3),
    ],
)
def test_of_years_or_a_degree_one_is_asked(line: str, years: float | None, degree: int | None) -> None:
    found = read(line)
    assert (found.years, found.degree) == (years, degree)
