"""Whole ads as boards print them: where a list ends, which line is a heading, who a sentence speaks of, what is waived."""

from __future__ import annotations

import pytest

from matcher.model import Opening
from tests.matcher.postings.test_requirements import read


def levels(found: Opening) -> dict[str, str]:
    return {"|".join(demand.skills): demand.level for demand in found.demands}


def test_running_text_behind_a_list_no_longer_belongs_to_it() -> None:
    found = read(
        "Requirements\n- Python\n- Good SQL\n- Some Git\n"
        "Fernhill has been making garden furniture with robotics since long before anybody else in the whole county did.\n",
        *("Python", "SQL", "Git", "robotics"),
    )
    assert levels(found) == {"Python": "required", "SQL": "required", "Git": "required"}


def test_running_text_behind_a_list_still_asks_where_it_says_so() -> None:
    found = read(
        "Requirements\n- Python\n- Good SQL\n- Some Git\n"
        "On top of all that you have at least three years of experience with robotics and know how a team of people works.\n",
        *("Python", "SQL", "Git", "robotics"),
    )
    assert levels(found)["robotics"] == "required"
    assert found.years == 3


@pytest.mark.parametrize(
    ("heading", "level"),
    [
        ("We're keen on you because you have…", "required"),
        ("You will be glad to come to work because you will...", "mentioned"),
        ("Kudos if you have:", "preferred"),
        ("Bonus points if...", "preferred"),
        ("Ideal skills", "preferred"),
        ("Required Competencies", "required"),
    ],
)
def test_headings_that_lead_on_to_a_list(heading: str, level: str) -> None:
    assert levels(read(f"{heading}\n- Airflow\n", "Airflow")) == {"Airflow": level}


def test_a_sentence_with_capitals_is_no_heading() -> None:
    found = read("Requirements\n- Python\n- Scala is a plus\n- Kafka\n", "Python", "Scala", "Kafka")
    assert levels(found) == {"Python": "required", "Scala": "preferred", "Kafka": "required"}


def test_a_heading_at_the_end_of_a_line_opens_its_zone() -> None:
    found = read("Keep models healthy and the board informed of them Preferred Qualifications:\n- Kafka\n", "Kafka")
    assert levels(found) == {"Kafka": "preferred"}


@pytest.mark.parametrize(
    "line",
    [
        "Reports to: Head of Robotics",
        "Business unit: Robotics",
        "Orrin Ltd is a leading provider of robotics for orchards",
        "Every night some 300 farms rely on our robotics to get the milk in",
        "You will join a friendly robotics team of nine",
        "The chance to work with pioneers of robotics",
    ],
)
@pytest.mark.parametrize("ad", ["{}\n", "{}\n\nRequirements\n- Python\n"])
def test_what_tells_of_the_company_or_of_where_the_job_stands_asks_for_nothing(line: str, ad: str) -> None:
    name = "Robotics" if "Robotics" in line else "robotics"
    assert name not in levels(read(ad.format(line), "Python", name))


@pytest.mark.parametrize(
    "line",
    [
        "The person will look after robotics in all of our nine orchards and barns",
        "Enhancing the robotics that is used to pick our apples, plums and pears",
        "Seasoned in robotics and in the ways of people who grow apples for us",
    ],
)
def test_what_tells_of_the_job_counts_without_any_heading(line: str) -> None:
    assert "robotics" in levels(read(line, "robotics"))


def test_abilities_among_duties_are_asked_for() -> None:
    found = read(
        "Responsibilities\n- Own the dashboards\n- Ability to write SQL\n- Strong Excel\n- Working knowledge of Git\n",
        *("dashboards", "SQL", "Excel", "Git"),
    )
    assert levels(found) == {"dashboards": "mentioned", "SQL": "required", "Excel": "required", "Git": "required"}


def test_experience_and_degrees_among_duties_are_asked_for() -> None:
    found = read("What you'll do\n- Experience shipping Rust\n- BSc or MSc in physics\n", "Rust", "physics")
    assert levels(found) == {"Rust": "required", "physics": "required"}
    assert read("What you'll do\n- Master large ledgers in SQL\n", "SQL").degree is None


def test_what_is_applied_is_no_application() -> None:
    found = read("What you'll do\n- Look for places to apply forecasting to the harvest\n", "forecasting")
    assert levels(found) == {"forecasting": "mentioned"}


def test_only_what_is_not_needed_is_left_out() -> None:
    found = read("Requirements\n- Python required, Java not required\n", "Python", "Java")
    assert levels(found) == {"Python": "required"}
    found = read("Requirements\n- No banking needed, but 3 years of Python\n", "banking", "Python")
    assert (levels(found), found.years) == ({"Python": "required"}, 3)


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("A driving licence is not required", set()),
        ("No security clearance required", set()),
        ("Fluent German is not required but a plus", {"language"}),
        ("The role does not involve travel", set()),
        ("This role is evaluated based on results", set()),
        ("Work in cross-functional, hybrid, and virtual teams", set()),
        ("We expect this role to be hybrid, two days at home", {"on-site"}),
        ("Must be UK based", {"on-site"}),
    ],
)
def test_hard_lines_and_what_only_looks_like_one(line: str, kinds: set[str]) -> None:
    assert {r.hard for r in read(f"Requirements\n- {line}\n").requirements if r.hard} == kinds


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("5 years or greater but less than 20 years", 5),
        ("Up to 10 years of experience", None),
        ("Long term: at least 7+ years in analytics", 7),
        ("Paid $90,000 a year, and travel 3 times a year", None),
        ("At least a year in sales", 1),
        ("Over twenty years", 20),
    ],
)
def test_years_that_are_asked_for(line: str, years: float | None) -> None:
    assert read(f"Requirements\n- {line}\n").years == years


def test_a_level_of_anything_is_no_school_leaving_exam() -> None:
    assert read("Requirements\n- Works at a level of independence\n").degree is None
    assert read("Requirements\n- A level maths or better\n").degree is not None
