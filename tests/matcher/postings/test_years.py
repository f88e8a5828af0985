"""Years of experience that lines ask for, and the many other things that are counted in years."""

from __future__ import annotations

import pytest

from matcher.model import Opening
from matcher.postings.requirements import opening
from tests.matcher.postings import labelled


def read(line: str) -> Opening:
    return opening(labelled.posting(f"Requirements\n- Python\n- {line}\n"), ())


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("0 to 3 years of experience", 0),
        ("no less than 4 years of experience", 4),
        ("not less than 5 years", 5),
        ("no fewer than three years", 3),
        ("nicht weniger als 3 Jahre", 3),
        ("at least 2 but no more than 5 years", 2),
        ("more than 3 years of experience", 3),
        ("upwards of 5 years", 5),
        ("3 years minimum", 3),
        ("mindestens 3 Jahre Berufserfahrung", 3),
        ("over 5 years of experience", 5),
        ("A minimum of 3 (three) years experience", 3),
        ("three (3) years of experience", 3),
        ("2 (two) or more years", 2),
        ("5+ yoe", 5),
        ("3 YOE in analytics", 3),
        ("three-plus years", 3),
        ("3-plus years of Python", 3),
        ("five-plus years in data", 5),
        ("3 - 5 yrs exp", 3),
        ("min. 4 yrs", 4),
        ("4 or more years", 4),
        ("two to three (2-3) years", 2),
        ("2-3+ years", 2),
        ("at least 3 solid years", 3),
        ("three-to-five years of experience", 3),
        ("10+ years' experience", 10),
        ("18 months of experience", 1.5),
        ("a year or two of experience", 1),
        ("a couple of years of experience", 2),
        ("one-plus year of SQL", 1),
        ("3+ Jahre Erfahrung", 3),
        ("zwei oder mehr Jahre", 2),
        ("6+ years' of experience", 6),
        ("eight or more years of experience", 8),
        ("sechs Jahre Erfahrung", 6),
        ("zehn Jahre Berufserfahrung", 10),
        ("3 or 4 years of experience", 3),
        ("2 years+ of experience", 2),
        ("two plus years", 2),
    ],
)
def test_years_of_experience_however_they_are_written(line: str, years: float) -> None:
    assert read(line).years == years


@pytest.mark.parametrize(
    "line",
    [
        "You must have lived in the UK for five years.",
        "Must have been a resident for the last 3 years",
        "You have resided in the EU for at least 5 years",
        "Resident in the UK for the past 5 years",
        "5 years of UK residency",
        "Three years' continuous residence",
        "At least 21 years of age",
        "Candidates must be 18 years or older",
        "You are at least 18 years old",
        "Minimum age 21 years",
        "over 18 years of age",
        "Mindestens 18 Jahre alt",
        "Five-year checkable history",
        "with 5 years of checkable work history",
        "A driving licence held for 2 years",
        "Licence held for at least three years",
        "Must have been in the UK for 5 years",
        "UK footprint of 5 years",
        "Seit mindestens 5 Jahren in Deutschland wohnhaft",
        "no more than 12 years of experience",
        "up to 3 years of experience",
        "less than 2 years",
        "fewer than four years of experience",
        "not more than 5 years' experience",
        "under 3 years of experience",
        "a maximum of 6 years experience",
        "max 4 years experience",
        "at most 2 years of experience",
        "below 5 years experience",
        "bis zu 3 Jahre Berufserfahrung",
        "höchstens 3 Jahre Erfahrung",
        "maximal 2 Jahre",
        "weniger als 3 Jahre",
        "not exceeding 5 years of experience",
        "experience of no more than ten (10) years",
        "jusqu'à 3 ans d'expérience",
        "hasta 3 años de experiencia",
        "3 years of experience at most",
        "2 years of experience or less",
        "5 years max",
        "several years of experience",
        "half a year of experience",
    ],
)
def test_what_else_takes_years_is_no_experience(line: str) -> None:
    assert read(line).years is None
