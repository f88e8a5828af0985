"""Whose skills the lines of a résumé show: labelled lines, with the share of each class that must be weighed rightly."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from matcher.model import Hit
from matcher.resume.parse import profile
from matcher.resume.text import document_of_text
from matcher.skills.employers import employer_spans
from matcher.skills.find import Finder
from matcher.skills.lexicon import Lexicon
from matcher.skills.named import hits_of
from matcher.skills.spoken import spoken_level
from matcher.skills.stated import stated_months
from matcher.skills.weigh import LISTED, WEAK, candidate

DATA = Path(__file__).parents[2] / "data" / "skills" / "whose.toml"
LINES: list[dict[str, Any]] = tomllib.loads(DATA.read_text(encoding="utf-8"))["line"]
TODAY = date(2026, 3, 15)
WORK = "Work history"
JOB = "Experience\nData Engineer, Acme Ltd, 2019 - 2023\n"
TASK = "- Wrote the monthly letter for the board\n"


def resume(text: str, under: str | None) -> str:
    """A résumé with the line `text` as a task of a job, as the head of a job, or under a heading of its own."""
    if under is None:
        body = f"{JOB}- {text}\n{TASK}"
    elif under == WORK:
        body = f"{WORK}\n{text}\n{TASK}"
    else:
        body = f"{under}\n{text}\n\n{JOB}{TASK}"
    return f"Jane Roe\njane@roe.example\n\n{body}\nEducation\nBSc Physics, University of Hull, 2015 - 2018\n"


def weighed(text: str, under: str | None, finder: Finder) -> tuple[dict[str, float], set[str]]:
    """Strength by skill, and the skills that the finder sees at all."""
    read = profile(document_of_text(resume(text, under), "cv.txt"), today=TODAY)
    seen = {hit.skill for hits in hits_of(read.passages, finder) for hit in hits}
    return {claim.skill: claim.strength for claim in candidate(read, finder, today=TODAY).claims}, seen


@pytest.mark.parametrize(
    ("blind", "own", "foreign"), [(False, 1.0, 0.95), (True, 0.98, 0.88)], ids=["known", "blind"]
)  # fmt: skip
def test_the_writers_skills_are_kept_and_other_peoples_are_not(
    blind: bool, own: float, foreign: float, finder: Finder, shipped: Lexicon
) -> None:
    right: dict[str, list[tuple[bool, str]]] = {"own": [], "foreign": []}
    for line in LINES:
        if line.get("blind", False) != blind:
            continue
        under = line.get("under")
        strengths, seen = weighed(line["text"], under, finder)
        for kind, names in ((kind, line.get(kind, ())) for kind in right):
            for name in names:
                skill = shipped.resolve(name)
                assert skill is not None, name
                strength = strengths.get(skill, 0.0)
                if kind == "foreign":
                    right[kind].append((strength <= max(WEAK.values()), line["text"]))
                elif skill in seen:
                    full = 1.0 if under in (None, WORK) else LISTED
                    right[kind].append((strength >= full, line["text"]))
    for kind, least in (("own", own), ("foreign", foreign)):
        wrong = [text for well, text in right[kind] if not well]
        assert len(right[kind]) > 30
        assert 1 - len(wrong) / len(right[kind]) >= least, wrong


@pytest.mark.parametrize(
    ("head", "skill", "kept"),
    [("Data Analyst, Vitrail SAS, 2019 - 2023", "sas", False), ("Consultant, Databricks, 2019 - 2023", "databricks", False),
     ("Analyst, Excel Logistics, 2019 - 2023", "excel", False), ("Analyst at SAP SE, Walldorf, 2019 - 2023", "sap", False),
     ("Data Engineer - Airflow, Kafka\n2019 - 2023", "airflow", True),
     ("Django and React, freelance, 2019 - 2023", "django", True),
     ("Data Engineer (Snowflake, dbt), 2019 - 2023", "dbt", True), ("Python Developer at Acme, 2019 - 2023", "python", True)],
)  # fmt: skip
def test_a_firm_is_no_skill_and_a_list_of_skills_no_firm(head: str, skill: str, kept: bool, finder: Finder) -> None:
    strengths, _ = weighed(head, WORK, finder)
    assert (strengths.get(skill, 0.0) >= LISTED) == kept


def test_a_name_between_bars_may_be_firm_or_skill(finder: Finder) -> None:
    read = profile(document_of_text(resume("Stripe – Software Engineer, 2019 - 2023", WORK), "cv.txt"), today=TODAY)
    (marked,) = (spans for spans in employer_spans(read, hits_of(read.passages, finder), finder.is_name) if spans)
    assert marked[0][2] != 0


def test_learning_ends_where_a_row_has_a_head_of_its_own(finder: Finder) -> None:
    rows = "Rust, Kubernetes\n\nTECHNICAL SKILLS: Python, SQL, Airflow\n\nTools: Git, Terraform"
    strengths, _ = weighed(rows, "Currently learning", finder)
    assert [strengths[skill] for skill in ("rust", "kubernetes")] == [0.1, 0.1]
    assert min(strengths[skill] for skill in ("python", "sql", "airflow", "git", "terraform")) == LISTED


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [("Deutsch (Muttersprache), Englisch (C1)", "spoken-german", 1.0),
     ("Deutsch (Muttersprache), Englisch (C1)", "spoken-english", 1.0),
     ("English: fluent, German: B2", "spoken-german", 0.7), ("Native Polish speaker", "spoken-polish", 1.0),
     ("French (A2), Spanish (B1)", "spoken-french", 0.1), ("French (A2), Spanish (B1)", "spoken-spanish", 0.4),
     ("English, German", "spoken-german", None), ("Fluent English | basic German", "spoken-german", 0.1)],
)  # fmt: skip
def test_a_language_is_as_strong_as_its_level(text: str, language: str, strength: float | None, finder: Finder) -> None:
    (hit,) = (hit for hit in finder.find(text, ad=False) if hit.skill == language)
    assert spoken_level(text, hit) == strength


@pytest.mark.parametrize(
    ("text", "word", "months"),
    [("Spark (5 years), Kafka (3 yrs)", "Spark", 60), ("Spark (5 years), Kafka (3 yrs)", "Kafka", 36),
     ("Python - 7+ years", "Python", 84),
     ("10+ years of experience in SQL", "SQL", 120), ("3 Jahre Erfahrung mit Java", "Java", 36),
     ("1.5 years of Rust", "Rust", 18),
     ("Python, 3 years of SQL", "Python", 0), ("SQL 80 %", "SQL", 0), ("Python 3", "Python", 0),
     ("Java (99 years)", "Java", 480)],
)  # fmt: skip
def test_years_beside_a_skill_are_months_of_it(text: str, word: str, months: int) -> None:
    start = text.index(word)
    assert stated_months(text, Hit(start, start + len(word), word, word.casefold())) == months


def test_stated_years_count_where_no_job_shows_others(finder: Finder) -> None:
    read = profile(document_of_text(resume("Kafka (3 years), Rust", "Skills"), "cv.txt"), today=TODAY)
    months = {claim.skill: claim.months for claim in candidate(read, finder, today=TODAY).claims}
    assert (months["kafka"], months["rust"]) == (36, None)
