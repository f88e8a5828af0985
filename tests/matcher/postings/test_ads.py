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
        ("You'll need:", "required"),
        ("What we'd like", "required"),
        ("What you'll bring to the table", "required"),
        ("You'll fit right in if you know", "required"),
        ("Qualifications (Preferred)", "preferred"),
        ("Even better", "preferred"),
        ("It'd be cool if you also had:", "preferred"),
        ("What gives you an edge:", "preferred"),
        ("Secondary skills", "preferred"),
        ("Could have:", "preferred"),
        ("What we need you to do:", "mentioned"),
        ("Our tech", "mentioned"),
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


@pytest.mark.parametrize(
    "heading",
    [
        "Not for you if",
        "We don't expect:",
        "What we're not looking for",
        "Don't worry if you don't have",
        "Won't need:",
    ],
)
def test_what_stands_under_a_heading_that_denies_it_is_not_asked(heading: str) -> None:
    assert levels(read(f"Requirements\n- Python\n\n{heading}\n- Airflow\n", "Python", "Airflow")) == {
        "Python": "required"
    }


@pytest.mark.parametrize("button", ["Apply now", "Apply for this job", "Easy apply"])
def test_the_button_above_an_ad_is_no_heading(button: str) -> None:
    found = read(f"{button}\nWe are looking for somebody who knows Airflow and Python well.\n", "Python", "Airflow")
    assert levels(found) == {"Airflow": "required", "Python": "required"}


@pytest.mark.parametrize("line", ["PhD preferred", "Master's degree required", "MSc a plus"])
def test_a_degree_in_a_short_line_is_no_heading(line: str) -> None:
    found = read(f"Requirements\nPython\n{line}\nAirflow\n", "Python", "Airflow")
    assert levels(found) == {"Python": "required", "Airflow": "required"}
    assert [r.degree for r in found.requirements if r.degree is not None]


@pytest.mark.parametrize("joint", ["\nOR\n", "\nor\n- ", "; or ", "\n- Or "])
def test_of_degrees_that_only_an_or_parts_the_lowest_is_asked(joint: str) -> None:
    found = read(f"Requirements\n- PhD and 2 years of experience{joint}Bachelor's degree and 7 years of experience\n")
    assert (found.degree, found.years) == (3, 7)


def test_degrees_on_lines_of_their_own_are_asked_together() -> None:
    found = read("Requirements\n- Bachelor's degree and 7 years of experience\n- PhD\n")
    assert (found.degree, found.years) == (5, 7)


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("At Acme you will do a bit of everything. Major responsibilities include the following:", "mentioned"),
        ("We are a small lab. The successful candidate will have:", "required"),
        ("For the post, which is new, we seek somebody with the following experience:", "required"),
        ("It would also be a plus, if not a must, to have experience with:", "preferred"),
    ],
)
def test_running_text_leads_on_to_a_list(line: str, level: str) -> None:
    assert levels(read(f"About us\n{line}\n- Airflow\n", "Airflow")) == {"Airflow": level}


def test_a_plain_label_keeps_the_wish_of_its_heading() -> None:
    found = read("Desired experience:\nEducation: MSc\nExperience: Airflow\nMust have: Python\n", "Airflow", "Python")
    assert levels(found) == {"Airflow": "preferred", "Python": "required"}
    assert found.degree is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Requirements - Python - Airflow - Kafka Nice to have - Scala", ("Python", "Airflow", "Kafka")),
        ("MUST HAVE + Python at work + Airflow in production + Kafka", ("Python", "Airflow", "Kafka")),
    ],
)
def test_lists_whose_line_breaks_were_lost(text: str, names: tuple[str, ...]) -> None:
    found = read(f"We look after forests. {text}\n", *names, *(("Scala",) if "Scala" in text else ()))
    assert {name: levels(found)[name] for name in names} == dict.fromkeys(names, "required")


def test_a_preferred_place_opens_no_zone() -> None:
    found = read("Location: Remote. Preferred: Berlin.\nYou must know Airflow.\n", "Airflow")
    assert levels(found) == {"Airflow": "required"}
