"""Jobs and degrees out of plain typed text, in every arrangement of a head."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.model import Profile
from matcher.resume import parse
from matcher.resume.education import level_of
from matcher.resume.experience import titleness
from matcher.resume.text import document_of_text

TODAY = date(2026, 6, 15)


def profile(body: str, section: str = "EXPERIENCE") -> Profile:
    return parse.profile(
        document_of_text(f"Ada Loom\nada@loom.example\n\n{section}\n\n{body}\n\nSKILLS\n\nWeaving\n", "a.txt"),
        today=TODAY,
    )


def jobs(body: str) -> list[tuple[str | None, str | None, str | None, str | None, bool]]:
    return [(j.title, j.organization, j.start, j.end, j.current) for j in profile(body).experience]


ENGINEER = ("Data Engineer", "Old Mill Ltd", "2019-03", "2021-05", False)
ANALYST = ("Analyst", "Tide Lab", "2015", "2019", False)


HEADS = [
    ("Data Engineer, Old Mill Ltd          Mar 2019 - May 2021", "Analyst, Tide Lab          2015 - 2019"),
    (
        "Old Mill Ltd          Leeds, UK\nData Engineer          03/2019 - 05/2021",
        "Tide Lab          Hull, UK\nAnalyst          2015 - 2019",
    ),
    ("Data Engineer\nOld Mill Ltd\nMarch 2019 - May 2021", "Analyst\nTide Lab\n2015 - 2019"),
    ("2019/03 - 2021/05\nData Engineer\nOld Mill Ltd", "2015 - 2019\nAnalyst\nTide Lab"),
    ("Data Engineer at Old Mill Ltd (Mar 2019 - May 2021)", "Analyst at Tide Lab (2015 - 2019)"),
    ("Mar 2019 - May 2021: Data Engineer at Old Mill Ltd", "2015 - 2019: Analyst at Tide Lab"),
    ("Old Mill Ltd | Data Engineer | Mar 2019 - May 2021", "Tide Lab | Analyst | 2015 - 2019"),
    ("Old Mill Ltd - Data Engineer\nMar 2019 - May 2021", "Tide Lab - Analyst\n2015 - 2019"),
]


@pytest.mark.parametrize(("first", "second"), HEADS)
def test_arrangements(first: str, second: str) -> None:
    assert jobs(f"{first}\n- built looms\n\n{second}\n- measured tides") == [ENGINEER, ANALYST]


def test_several_positions_under_one_organization() -> None:
    body = (
        "Old Mill Ltd\n4 years 3 months\nSenior Engineer\nJan 2021 - Present (4 years)\n\n- leads\n\n"
        "Engineer\nOct 2020 - Dec 2020 (3 months)\n\n- wove\n\nTide Lab\nAnalyst\n2015 - 2019\n\n- measured"
    )
    got = jobs(body)
    assert [(j[0], j[1]) for j in got] == [
        ("Senior Engineer", "Old Mill Ltd"),
        ("Engineer", "Old Mill Ltd"),
        ("Analyst", "Tide Lab"),
    ]
    assert got[0][4]


def test_one_date_alone_is_start_and_end() -> None:
    ((_, _, start, end, current),) = jobs("Data Engineer, Old Mill Ltd          Summer 2019\n- built looms")
    assert (start, end, current) == ("2019", "2019", False)


def test_since_is_current() -> None:
    ((_, _, start, end, current),) = jobs("Data Engineer, Old Mill Ltd          since March 2019\n- built looms")
    assert (start, end, current) == ("2019-03", None, True)


def test_dates_inside_list_items_head_nothing() -> None:
    body = "Data Engineer, Old Mill Ltd     2019 - 2021\n- won the prize of 2020\n- doubled sales from 2019 to 2020 in town\n"
    assert len(jobs(body)) == 1


def test_projects_awards_and_talks_are_no_jobs() -> None:
    for section in ("PROJECTS", "AWARDS", "PUBLICATIONS", "EDUCATION", "CERTIFICATIONS"):
        assert profile("Loom Simulator          Jan 2020 - May 2020\n- in Python", section).experience == ()


def test_list_items_belong_to_their_job() -> None:
    read = profile("Data Engineer, Old Mill Ltd     2019 - 2021\n- built looms\n- mended nets")
    assert [p.text for p in read.passages if p.entry == 0][1:] == ["- built looms", "- mended nets"]


def test_a_job_without_a_date_raises_a_question() -> None:
    got = profile("Data Engineer, Old Mill Ltd     2019 - 2021\n- built looms").cautions
    assert not [c for c in got if c.code.startswith(("entry", "no-"))]
    got = profile("Data Engineer, Old Mill Ltd\n- built looms").cautions
    assert [c.code for c in got if c.code != "name-unsure"] == ["no-experience-dates"]


@pytest.mark.parametrize(
    ("body", "degree", "institution", "end", "level"),
    [
        ("BSc Physics, University of Leeds          2013 - 2016", "BSc Physics", "University of Leeds", "2016", 3),
        ("University of Leeds          2013 - 2016\nMSc Weaving", "MSc Weaving", "University of Leeds", "2016", 4),
        ("2013 - 2016\nAbitur\nGymnasium am Hafen", "Abitur", "Gymnasium am Hafen", "2016", 1),
        ("浙东大学    统计学    本科    2015.09 - 2019.06", "本科 统计学", "浙东大学", "2019", 3),
        ("PhD in Knots, Reed College          Expected May 2027", "PhD in Knots", "Reed College", "2027", 3),
    ],
)
def test_degrees(body: str, degree: str, institution: str, end: str, level: int) -> None:
    (got,) = profile(body, "EDUCATION").education
    assert (got.degree, got.institution, got.end, got.level) == (degree, institution, end, level)


def test_levels() -> None:
    names = [
        "Gymnasium",
        "High School Diploma",
        "Associate of Science",
        "B.Sc. Physics",
        "Master of Arts",
        "Ph.D. in Logic",
        "硕士",
    ]
    assert [level_of(n) for n in names] == [0, 1, 2, 3, 4, 5, 4]


def test_titles_and_organizations() -> None:
    for title in (
        "Senior Data Scientist",
        "Softwareentwicklerin",
        "Chargée d'études",
        "Estagiário",
        "数据工程师",
        "VP",
    ):
        assert titleness(title) > 0, title
    for organization in ("Old Mill GmbH", "University of Leeds", "Kiln Technologies", "云杉科技有限公司"):
        assert titleness(organization) < 0, organization


def test_heads_said_in_the_first_sentence_of_running_text() -> None:
    body = (
        "Data Engineer, Old Mill Ltd, March 2019 - May 2021. Kept the looms and their meters in one\nplace.\n\n"
        "Analyst, Tide Lab, 2015 - 2019. Measured tides.\n"
    )
    assert jobs(body) == [ENGINEER, ANALYST]


def test_a_degree_with_running_text_behind_it() -> None:
    body = "BSc (Hons) Weaving, first class, University of Leeds, 2013-2017. Final project on knots that hold."
    (got,) = profile(body, "EDUCATION").education
    assert (got.degree, got.institution, got.end) == ("BSc (Hons) Weaving", "University of Leeds", "2017")


def test_posts_below_a_dated_employer() -> None:
    body = (
        "OLD MILL LTD          2015 - 2021\nLead Weaver, Silk (03/2019 - 05/2021)\n- led\n"
        "Weaver (06/2015 - 02/2019)\n- wove\n"
    )
    assert jobs(body) == [
        ("Lead Weaver, Silk", "OLD MILL LTD", "2019-03", "2021-05", False),
        ("Weaver", "OLD MILL LTD", "2015-06", "2019-02", False),
    ]


@pytest.mark.parametrize(("when", "current"), [("2021 –", True), ("(2021–)", True), ("2021", False)])
def test_an_open_end_goes_on(when: str, current: bool) -> None:
    (got,) = profile(f"Data Engineer, Old Mill Ltd          {when}\n- wove").experience
    assert (got.start, got.current) == ("2021", current)
    assert got.end == (None if current else "2021")


def test_only_the_latest_open_end_goes_on() -> None:
    body = "Data Engineer, Old Mill Ltd          2019 –\n- wove\n\nAnalyst, Tide Lab          2015 –\n- measured\n"
    assert [j[4] for j in jobs(body)] == [True, False]


def test_list_items_that_are_entries() -> None:
    body = "- 2019 - 2021 - Old Mill Ltd\nPosition: Weaver.\n- 2015 - 2019 - Tide Lab\nPosition: Analyst.\n"
    assert jobs(body) == [
        ("Weaver", "Old Mill Ltd", "2019", "2021", False),
        ("Analyst", "Tide Lab", "2015", "2019", False),
    ]


def test_an_organization_with_its_place_on_a_line_of_its_own() -> None:
    body = "Data Engineer          Mar 2019 - May 2021\nHarbour Mill, Leeds, UK\n- wove\n"
    (got,) = profile(body).experience
    assert (got.title, got.organization) == ("Data Engineer", "Harbour Mill")


BREAKS = [
    "Career break, caring for a parent",
    "Maternity leave",
    "Sabbatical",
    "Elternzeit",
    "Congé parental",
    "Gap year",
]


@pytest.mark.parametrize("said", BREAKS)
def test_a_break_is_no_job(said: str) -> None:
    first, last = "Data Engineer, Old Mill Ltd, 03/2019 - 05/2021\n- built looms", "Analyst, Tide Lab, 2015 - 2019"
    body = f"{first}\n\n{said}, 2016 - 2018\n\n{last}"
    assert [job[:2] for job in jobs(body)] == [ENGINEER[:2], ANALYST[:2]]


HEADS_WITH_MORE = [
    (
        "Data Engineer (part-time, 20 hrs/week), Old Mill Ltd, Mar 2019 - May 2021",
        "Data Engineer (part-time, 20 hrs/week)",
        ENGINEER,
    ),
    ("Data Engineer, Old Mill Ltd, Mar 2019 - May 2021 (fixed term)", "Data Engineer", ENGINEER),
    ("Data Engineer @ Old Mill Ltd [Mar 2019 - May 2021]", "Data Engineer", ENGINEER),
    ("Data Engineer, Old Mill Ltd, Mar 2019 - May 2021\nStack: Python, Spark, Kafka", "Data Engineer", ENGINEER),
    ("Data Engineer, Old Mill Ltd, Mar 2019 - May 2021 (maternity leave 2020)", "Data Engineer", ENGINEER),
    ("Data Engineer, Old Mill Ltd, Mar 2019 - May 2021\nSQL. Excel. Looms.", "Data Engineer", ENGINEER),
]


@pytest.mark.parametrize(("head", "title", "want"), HEADS_WITH_MORE)
def test_what_else_stands_in_a_head(head: str, title: str, want: tuple[str, str, str, str, bool]) -> None:
    assert jobs(f"{head}\n- built looms")[0] == (title, *want[1:])


def test_freelance_work_is_under_no_firm() -> None:
    body = "Data Engineer, Old Mill Ltd, Mar 2019 - May 2021\n- built looms\nFreelance data engineer, 2017 - 2018\n- sold looms"
    assert [job[:2] for job in jobs(body)] == [ENGINEER[:2], ("Freelance data engineer", None)]


def test_servers_wait_on_nobody() -> None:
    assert titleness("Reports in C# and SQL Server") <= 0 < titleness("Server")


@pytest.mark.parametrize("name", ["Weir Commodities Sp. z o.o.", "Officine Canale S.r.l.", "Grachten Retail N.V."])
def test_a_legal_form_ends_no_sentence(name: str) -> None:
    body = (
        f"Data Engineer\n{name}\nMar 2019 - May 2021\n- built looms\n\nAnalyst\nTide Lab\n2015 - 2019\n- measured tides"
    )
    assert [job[1] for job in jobs(body)] == [name, "Tide Lab"]


@pytest.mark.parametrize(
    "text", ["BS, Computer Science — GPA 3.9/4.0, Aug 2014 – May 2018", "BSc, Applied Mathematics, 2018"]
)
def test_a_subject_is_no_school(text: str) -> None:
    (degree,) = profile(text, "EDUCATION").education
    assert degree.institution is None and degree.end == "2018"
    assert degree.degree is not None and degree.degree.endswith(("Computer Science", "Applied Mathematics"))


def test_a_mark_in_brackets_behind_the_year() -> None:
    (degree,) = profile("M.Sc. Data Science, University of Tides, 2022 (Distinction)", "EDUCATION").education
    assert (degree.institution, degree.end) == ("University of Tides", "2022")


def test_a_head_above_its_dates_is_not_the_end_of_the_item_before_it() -> None:
    item = "* Led the loom team; 40% fewer broken threads; two new mills in Leeds"
    body = (
        f"Data Engineer, Old Mill Ltd\nMarch 2019 - May 2021\n{item}\nAnalyst, Tide Lab\n2015 - 2019\n* measured tides"
    )
    assert jobs(body) == [ENGINEER, ANALYST]


def test_a_lead_with_a_colon_inside_a_job_is_no_section() -> None:
    body = (
        "Data Engineer\nOld Mill Ltd\nMarch 2019 - May 2021\nKey achievements:\nBuilt looms of many kinds\n\n"
        "Analyst\nTide Lab\n2015 - 2019\nMeasured tides"
    )
    assert jobs(body) == [ENGINEER, ANALYST]


@pytest.mark.parametrize("heading", ["Work Experience", "Experience"])
def test_a_heading_right_below_the_name(heading: str) -> None:
    text = (
        f"Ada Loom\n{heading}\n\nData Engineer\nOld Mill Ltd\nMarch 2019 - May 2021\n- built looms\n\nSkills\nWeaving\n"
    )
    read = parse.profile(document_of_text(text, "a.txt"), today=TODAY)
    assert [(job.title, job.organization) for job in read.experience] == [ENGINEER[:2]]
