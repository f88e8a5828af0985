from __future__ import annotations

from datetime import date

import pytest

from matcher.model import Contact, Experience, Passage, Profile, Source
from matcher.skills.find import Finder
from matcher.skills.lexicon import Lexicon
from matcher.skills.occupation import _FIELDS, fields_of, hits_of_title
from matcher.skills.weigh import candidate

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("title", "skills"),
    [
        ("Senior Data Scientist", {"data-science", "data-analysis"}),
        ("Datenanalystin", {"data-analysis"}),
        ("Software-Entwicklerin", {"software-engineering", "programming"}),
        ("Ingénieur données", {"data-engineering"}),
        ("Desarrolladora web", {"web-development", "software-engineering"}),
        ("Lead ML Engineer", {"machine-learning"}),
        ("Data Engineer II", {"data-engineering"}),
        ("Backend Engineer", {"back-end-development", "software-engineering"}),
        ("MLOps engineer", {"mlops", "machine-learning"}),
        ("Biostatistician", {"statistics", "statistical-analysis"}),
        ("Barista", set()),
        ("Scientist", set()),
        ("Engineer", set()),
        ("", set()),
    ],
)
def test_a_title_shows_its_field(title: str, skills: set[str]) -> None:
    assert set(fields_of(title)) == skills


def test_every_field_is_a_skill_of_the_lexicon(shipped: Lexicon) -> None:
    assert [skill for _, skills in _FIELDS for skill in skills if shipped.get(skill) is None] == []


def job(title: str | None) -> Experience:
    return Experience(title, "Harbour Freight Office", "2020-01", "2021-12", False, 1)


def test_the_place_is_the_title_in_the_line() -> None:
    line = "Harbour Freight Office, Senior Data Scientist"
    hits = hits_of_title(Passage(line, "experience", 1, entry=0), job("Senior Data Scientist"))
    assert [(hit.text, hit.skill, hit.inferred) for hit in hits] == [
        ("Data Scientist", "data-science", True), ("Data Scientist", "data-analysis", True),
    ]  # fmt: skip
    assert all(line[hit.start : hit.end] == hit.text for hit in hits)
    assert hits_of_title(Passage("Led four people", "experience", 1, entry=0), job("Data Scientist")) == []
    assert hits_of_title(Passage(line, "experience", 1), None) == []
    assert hits_of_title(Passage(line, "experience", 1), job(None)) == []


def test_a_title_claims_its_field_for_the_months_of_the_job(finder: Finder) -> None:
    line = Passage("Data Scientist, Harbour Freight Office", "experience", 1, entry=0)
    profile = Profile(Source("a.pdf", "0" * 64, 1), Contact(), (), (job("Data Scientist"),), (), 2.0, (line,))
    claims = {claim.skill: claim for claim in candidate(profile, finder, today=TODAY).claims}
    assert (claims["data-science"].inferred, claims["data-science"].months) == (True, 24)
