from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.model import (
    Anchor,
    Candidate,
    Claim,
    Contact,
    Correction,
    Education,
    Experience,
    Passage,
    Profile,
    Section,
    SectionKind,
    Source,
)  # fmt: skip
from matcher.skills.evidence import evidence, trimmed
from matcher.skills.find import Finder
from matcher.skills.lexicon import Lexicon
from matcher.skills.standing import of_title
from matcher.skills.use import covered, interval
from matcher.skills.weigh import INFERRED, STRENGTH, added_claim, candidate

TODAY = date(2026, 3, 15)


def passage(text: str, section: SectionKind = "experience", entry: int | None = None, line: int = 80) -> Passage:
    """`text` set in type of 6 points a letter, lines of `line` letters 12 points apart."""
    anchors, at = [], 0
    for word in text.split(" "):
        x, y = 6.0 * (at % line), 12.0 * (at // line)
        anchors.append(Anchor(at, at + len(word), 1, (x, y, x + 6 * len(word), y + 10), word))
        at += len(word) + 1
    return Passage(text, section, 1, tuple(anchors), entry)


def job(title: str, start: str | None, end: str | None, current: bool = False) -> Experience:
    return Experience(title, "Acme", start, end, current, 1)


def profile(*passages: Passage, jobs: tuple[Experience, ...] = (), contact: Contact | None = None) -> Profile:
    return Profile(
        Source("cv.pdf", "0" * 64, 1, "en"),
        contact or Contact(),
        (),
        jobs,
        (Education("MSc", "Uni", "2010", 1, 4),),
        5.0,
        passages,
    )


def claims(found: Candidate) -> dict[str, Claim]:
    return {claim.skill: claim for claim in found.claims}


JOBS = (job("Data Engineer", "2020-01", "2021-12"), job("Senior Data Engineer", "2021-07", None, current=True))


def test_a_job_counts_more_than_a_project_and_a_project_more_than_a_list(small_finder: Finder) -> None:
    found = claims(
        candidate(
            profile(
                passage("Python at work", entry=0), passage("Docker", "projects"), passage("SQL", "skills"), jobs=JOBS
            ),
            small_finder,
            today=TODAY,
        )
    )
    assert found["python"].strength > found["docker"].strength > found["sql"].strength
    assert (found["python"].months, found["python"].last_used) == (24, "2021-12")
    assert (found["sql"].months, found["sql"].last_used) == (None, None)


def test_months_are_a_union_and_a_current_job_ends_today(small_finder: Finder) -> None:
    both = profile(passage("Python", entry=0), passage("Python again", entry=1), jobs=JOBS)
    claim = claims(candidate(both, small_finder, today=TODAY))["python"]
    assert (claim.months, claim.last_used) == (75, "2026-03")


def test_a_repeated_word_counts_once(small_finder: Finder) -> None:
    once = candidate(profile(passage("Python", "skills")), small_finder, today=TODAY)
    often = candidate(profile(passage(" ".join(["Python"] * 50), "skills")), small_finder, today=TODAY)
    assert once.claims == often.claims


def test_inferred_skills_weigh_less_and_say_so(small_finder: Finder) -> None:
    found = claims(candidate(profile(passage("APIs in FastAPI", "projects")), small_finder, today=TODAY))
    assert (found["fastapi"].inferred, found["python"].inferred) == (False, True)
    assert found["python"].strength == pytest.approx(INFERRED * STRENGTH["projects"])
    assert [e.text for e in found["python"].evidence] == ["FastAPI"]


def test_a_name_anywhere_makes_it_named(small_finder: Finder) -> None:
    found = claims(
        candidate(
            profile(passage("APIs in FastAPI", entry=0), passage("Python", "skills"), jobs=JOBS),
            small_finder,
            today=TODAY,
        )
    )
    assert (found["python"].inferred, found["python"].months) == (False, 24)
    assert [e.text for e in found["python"].evidence] == ["Python"]
    assert found["python"].strength == pytest.approx(INFERRED)


def test_evidence_is_one_box_a_line_with_the_words_in_it() -> None:
    split = passage("knows SQL Server and more", line=10)
    assert [(e.text, e.box) for e in evidence(split, 6, 16)] == [
        ("SQL", (36.0, 0.0, 54.0, 10.0)),
        ("Server", (0.0, 12.0, 36.0, 22.0)),
    ]
    assert [e.text for e in evidence(passage("knows SQL Server and more"), 6, 16)] == ["SQL Server"]
    assert evidence(Passage("SQL", "skills", 1), 0, 3) == ()


def test_what_is_denied_is_no_claim_and_what_is_learned_a_weak_one_without_months(small_finder: Finder) -> None:
    read = profile(
        passage("No experience with Kubernetes, currently learning Docker", entry=0),
        passage("Basic knowledge of SQL", "skills"),
        passage("Python", "skills"),
        jobs=JOBS,
    )
    found = candidate(read, small_finder, today=TODAY)
    held = claims(found)
    assert sorted(held) == ["docker", "python", "sql"]
    assert held["docker"].strength < held["sql"].strength < held["python"].strength == STRENGTH["skills"]
    assert held["docker"].months is None
    assert "Kubernetes" not in found.text and "Docker" in found.text


def test_one_honest_mention_outweighs_a_disclaimer(small_finder: Finder) -> None:
    read = profile(passage("Currently learning Docker", "summary"), passage("Images in Docker", entry=0), jobs=JOBS)
    claim = claims(candidate(read, small_finder, today=TODAY))["docker"]
    assert (claim.strength, claim.months) == (1.0, 24)


@pytest.mark.parametrize("heading", ["References", "REFEREES:", "Professional References", "Referenzen", "Références"])
def test_referees_and_their_firms_are_no_skills(heading: str, small_finder: Finder) -> None:
    read = profile(
        passage("Skills", "skills"), passage("SQL", "skills"), passage(heading, "other"),
        passage("Dr. Ada Docker, Kubernetes Inc", "other"), passage("Projects", "projects"), passage("Python", "projects"),
    )  # fmt: skip
    sections = (Section("skills", "Skills", 1), Section("other", heading, 1), Section("projects", "Projects", 1))
    found = candidate(replace(read, sections=sections), small_finder, today=TODAY)
    assert sorted(claims(found)) == ["python", "sql"]
    assert "Kubernetes" not in found.text


def test_a_row_of_referees_is_no_list_of_skills(small_finder: Finder) -> None:
    read = profile(
        passage("References: Ada Docker, Kubernetes Inc", "other"), passage("Reference data in SQL", "other")
    )
    assert sorted(claims(candidate(read, small_finder, today=TODAY))) == ["sql"]


def test_corrections_add_and_reject(small_finder: Finder) -> None:
    read = profile(passage("FastAPI and Docker", "skills"))
    answers = (Correction("skill.fastapi", "reject"), Correction("skill.go", "add"), Correction("contact.name", "x"))
    found = claims(candidate(read, small_finder, answers, today=TODAY))
    assert sorted(found) == ["docker", "go"]
    assert (found["go"].inferred, found["go"].evidence) == (False, ())
    only = claims(candidate(read, small_finder, (Correction("skill.python", "reject"),), today=TODAY))
    assert sorted(only) == ["docker", "fastapi", "web-api"]


def test_the_last_answer_counts(small_finder: Finder) -> None:
    answers = (Correction("skill.go", "add"), Correction("skill.go", "reject"))
    assert candidate(profile(), small_finder, answers, today=TODAY).claims == ()


def test_standing(small_finder: Finder) -> None:
    found = candidate(profile(jobs=JOBS), small_finder, today=TODAY)
    assert (found.degree, found.seniority, found.years) == (4, 3, 5.0)
    assert candidate(profile(), small_finder, today=TODAY).seniority is None


@pytest.mark.parametrize(
    ("title", "step"),
    [("Data Science Intern", 0), ("Junior Developer", 1), ("Data Scientist", 2), ("Sr. Data Scientist", 3),
     ("Senior Lead Engineer", 4), ("Staff Engineer", 4), ("Head of Data", 5), ("Director, Analytics", 5),
     ("Internal Auditor", 2), ("Staff Nurse", 2), ("Head Chef", 2), ("Lead Guitarist", 2), ("Account Manager", 2),
     ("Project Manager", 2), ("Assistant Manager", 2), ("Product Manager", 4), ("Data Science Manager", 4),
     ("Teamleiter Data Science", 4), ("Professor of Statistics", 4), ("Assistant Professor", 3), ("CTO", 5)],
)  # fmt: skip
def test_titles(title: str, step: int) -> None:
    assert of_title(title) == step


def test_a_job_outside_of_the_field_says_nothing_of_the_level(small_finder: Finder) -> None:
    served = (job("Barista", "2023-01", None, current=True),)
    assert candidate(profile(jobs=served), small_finder, today=TODAY).seniority is None
    analysed = (*served, job("Junior Data Analyst", "2024-01", "2025-12"))
    assert candidate(profile(jobs=analysed), small_finder, today=TODAY).seniority == 1


def test_an_employer_is_no_skill_but_what_is_done_there_is(finder: Finder) -> None:
    firm = Experience("Data Analyst", "Tableau Noir SAS", "2020", "2021", False, 1)
    read = profile(
        passage("Data Analyst, Tableau Noir SAS, 2020 - 2021", entry=0),
        passage("Dashboards in Tableau", entry=0),
        jobs=(firm,),
    )
    found = claims(candidate(read, finder, today=TODAY))
    assert "sas" not in found
    assert [place.text for place in found["tableau"].evidence] == ["Tableau"]
    assert "tableau" not in claims(candidate(replace(read, passages=read.passages[:1]), finder, today=TODAY))


@pytest.mark.parametrize(
    ("text", "skill", "strength"),
    [("Collaborated with the Java team", "java", None), ("Interviewed candidates for Rust roles", "rust", None),
     ("Evaluated Snowflake and rejected it in favour of BigQuery", "snowflake", None),
     ("Evaluated Snowflake and rejected it in favour of BigQuery", "bigquery", 1.0),
     ("Supported sales of a product written in Kotlin", "kotlin", None),
     ("Clients served include Oracle, SAP and Tableau", "tableau", None), ("We did not need Spark for it", "spark", None),
     ("Took part in a workshop on Rust", "rust", 0.1), ("Worked with Java and Spark", "java", 1.0),
     ("Collaborated with doctors on a study in Python", "python", 1.0)],
)  # fmt: skip
def test_other_peoples_skills_are_not_the_writers(
    text: str, skill: str, strength: float | None, finder: Finder
) -> None:
    jobs = (Experience("Data Scientist", "Acme", "2020", "2022", False, 1),)
    found = claims(candidate(profile(passage(text, entry=0), jobs=jobs), finder, today=TODAY))
    assert (found[skill].strength if skill in found else None) == strength


@pytest.mark.parametrize(
    ("text", "skill", "strength"),
    [("R ●●●●●", "r", 0.5), ("R ● ● ● ● ○", "r", 0.5), ("Scala ★☆☆☆☆", "scala", 0.3),
     ("Python ★★★★★, Scala ★☆☆☆☆", "python", 0.5),
     ("Python ★★★★★, Scala ★☆☆☆☆", "scala", 0.3), ("Java 2/10", "java", 0.3), ("SQL 80 %", "sql", 0.5), ("SQL 20%", "sql", 0.3),
     ("Python, R, basic SQL", "sql", 0.3), ("Python, R, basic SQL", "python", 0.5), ("R (basic)", "r", 0.3)],
)  # fmt: skip
def test_ratings_are_read(text: str, skill: str, strength: float, finder: Finder) -> None:
    found = claims(candidate(profile(passage(text, "skills")), finder, today=TODAY))
    assert found[skill].strength == strength


def test_what_stands_under_a_heading_for_learning_is_a_weak_claim(finder: Finder) -> None:
    read = profile(passage("Ana Silva", "other"), passage("Python", "skills"), passage("Want to learn", "other"),
                   passage("Rust, Kubernetes", "other"),
                   passage("Skills", "skills"), passage("SQL", "skills"))  # fmt: skip
    headed = replace(read, sections=(Section("other", "Want to learn", 1), Section("skills", "Skills", 1)))
    found = claims(candidate(headed, finder, today=TODAY))
    assert [found[skill].strength for skill in ("python", "rust", "kubernetes", "sql")] == [0.5, 0.1, 0.1, 0.5]


def test_who_writes_in_a_language_has_shown_it(finder: Finder) -> None:
    lines = [passage("Built and kept a service that sorts the letters of a whole town by night", "experience")] * 6
    found = claims(candidate(profile(*lines), finder, today=TODAY))
    assert found["spoken-english"].inferred and found["spoken-english"].evidence
    answers = (Correction("skill.spoken-english", "reject"),)
    assert "spoken-english" not in claims(candidate(profile(*lines), finder, answers, today=TODAY))


@pytest.mark.parametrize(
    ("shown", "text"),
    [("(EconML,", "EconML"), ("EconML)", "EconML"), ("EconML).", "EconML"), ("(C++)", "(C++)"), ("Node.js,", "Node.js"),
     ("f(x)", "f(x)"), ("[Spark]", "[Spark]"), ("SQL;", "SQL"), (".NET", ".NET"), ("(,", "(,")],
)  # fmt: skip
def test_evidence_has_no_torn_brackets(shown: str, text: str) -> None:
    assert trimmed(shown) == text


def test_the_text_for_a_vectoriser_names_nobody(small_finder: Finder) -> None:
    contact = Contact("Maria Estevez-Lund", "maria@lund.example", "+47 22 33 44 55", "Oslo", ("github.com/mlund",))
    read = profile(
        passage("Maria Estevez-Lund · maria@lund.example · +47 22 33 44 55 · Oslo · github.com/mlund", "other"),
        passage("Reference: maria, 2019 - 2021, used Python", entry=None),
        contact=contact,
    )
    text = candidate(read, small_finder, today=TODAY).text
    assert "Python" in text
    assert "2019 - 2021" in text
    for private in ("maria", "Estevez", "lund", "22 33", "Oslo"):
        assert private.lower() not in text.lower()


# ---------------------------------------------------------------- months


@pytest.mark.parametrize(
    ("start", "end", "current", "months"),
    [("2020-01", "2020-12", False, 12), ("2008", "2011", False, 36), ("2015", None, False, 12), ("2015-05", None, False, 1),
     ("2026-01", None, True, 3), (None, "2011", False, None), ("2030-01", "2031-01", False, None)],
)  # fmt: skip
def test_intervals(start: str | None, end: str | None, current: bool, months: int | None) -> None:
    span = interval(job("x", start, end, current), TODAY)
    assert (span[1] - span[0] if span else None) == months


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: (p[0], p[0] + p[1])), max_size=8))
def test_covered_counts_every_month_once(intervals: list[tuple[int, int]]) -> None:
    assert covered(intervals) == len({month for first, last in intervals for month in range(first, last)})


# ---------------------------------------------------------------- what if


def test_an_added_skill_is_as_if_named_in_the_latest_job() -> None:
    like = added_claim(profile(passage("SQL", "skills"), jobs=JOBS), TODAY)
    assert (like.strength, like.months, like.last_used) == (1.0, 57, "2026-03")
    assert added_claim(profile(), TODAY).months is None


def test_an_address_names_no_skill_and_a_topic_in_running_text_is_shown(shipped: Lexicon) -> None:
    finder = Finder(shipped)
    text = "Tested the software in software testing with Kafka, see github.com/jo or jo@gmail.com"
    found = claims(candidate(profile(passage(text)), finder, today=date(2024, 6, 1)))
    assert "github" not in found and "google-workspace" not in found
    assert found["software-testing"].inferred and not found["kafka"].inferred
    listed = claims(candidate(profile(passage(text, "skills")), finder, today=date(2024, 6, 1)))
    assert not listed["software-testing"].inferred


def test_spoken_languages_of_a_resume(finder: Finder) -> None:
    lines = ("English (C2), Polish (native)", "German: C1", "French – courant")
    found = claims(candidate(profile(*(passage(x, "other") for x in lines)), finder, today=TODAY))
    assert {f"spoken-{name}" for name in ("english", "polish", "german", "french")} <= set(found)
