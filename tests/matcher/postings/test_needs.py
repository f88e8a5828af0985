"""What lines ask for, how strongly and for how many years: the sentences of tests/data/postings/needs.toml, theme by theme."""

from __future__ import annotations

import re
import tomllib

import pytest

from matcher.model import Hit, Opening
from matcher.postings.requirements import opening
from tests.matcher.postings import labelled

LINES = tomllib.loads((labelled.DATA / "needs.toml").read_text(encoding="utf-8"))
NAMES = """
Machine learning, Deep learning frameworks, Vector databases, BI tools, Cloud platforms, Cloud, LLM APIs, LLMs, Power BI,
Tableau, Looker, Python, SQL, R, Spark, Kafka, Docker, Kubernetes, Terraform, Scala, Java, Go, Rust, Airflow, dbt, PyTorch,
TensorFlow, JAX, Excel, AWS, Azure, GCP, OpenAI, Anthropic, Pinecone, Weaviate, regression, clustering, random forests,
Statistics, Statistik, Git, Databases, PostgreSQL, MySQL, Snowflake, Programming languages, pandas, NumPy, Linux, Jenkins, Julia,
forecasting, Time series, Data visualisation, CI/CD, GitLab CI, GitHub Actions, Testing, pytest
"""
_FORMS = [
    form for name in re.split(r",\s+", NAMES.strip()) for form in dict.fromkeys((name, name[0].lower() + name[1:]))
]
_NAMED = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(_FORMS, key=len, reverse=True)))})(?!\w)")
_MARKS = {"required": "!", "preferred": "?", "mentioned": "."}


def read(text: str, title: str = "Data Scientist") -> Opening:
    hits = [Hit(match.start(), match.end(), match[0], match[0].lower()) for match in _NAMED.finditer(text)]
    return opening(labelled.posting(text, title), hits)


def asked(text: str, title: str = "Data Scientist") -> list[str]:
    """The demands of a text, each as its skills, the mark of its level and its years."""
    return sorted(
        "|".join(demand.skills).replace(" ", "-")
        + _MARKS[demand.level]
        + ("" if demand.years is None else f"@{demand.years:g}")
        for demand in read(text, title).demands
    )


@pytest.mark.parametrize("theme", LINES)
def test_lines_ask_for_what_they_say(theme: str) -> None:
    wrong = []
    for line in LINES[theme]["lines"]:
        text = line["t"] if line.get("whole") else f"Requirements\n- {line['t']}"
        found, wanted = asked(text), sorted(line["w"].split())
        if found != wanted:
            wrong.append(f"{line['t']!r}: wanted {wanted}, found {found}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("title", "text", "needs"),
    [
        ("PyTorch Engineer", "PyTorch Engineer\n\nRequirements\n- Python", ["python!"]),
        ("PyTorch Engineer", "PYTORCH  ENGINEER\nRequirements\n- Python\n- PyTorch", ["python!", "pytorch!"]),
        ("Data Scientist", "Your work: PyTorch for our models.\n\nRequirements\n- Python", ["python!", "pytorch."]),
        ("Python", "Requirements\n- Python\n- SQL", ["python!", "sql!"]),
    ],
)
def test_the_title_repeated_above_the_text_asks_for_nothing(title: str, text: str, needs: list[str]) -> None:
    assert asked(text, title) == needs


SHORT = "Requirements\n- Python\n- SQL\n- Docker\n- Tableau\n- statistics, Git and Linux\n"


@pytest.mark.parametrize(
    ("text", "thin"),
    [
        (SHORT, ""),
        (SHORT + "Read more", "snippet"),
        (SHORT + "Experience with …", "snippet"),
        (SHORT + "- Mehr anzeigen", "snippet"),
        ("Requirements\n- Python\n- SQL", "snippet"),
        ("Keywords: Python, SQL, Docker, Tableau, Git, Linux, Excel", "snippet"),
        (SHORT + "We like to read more than one book a year.", ""),
        ("We read more.\n" + SHORT, ""),
    ],
)
def test_a_short_ad_that_asks_for_much_is_whole(text: str, thin: str) -> None:
    assert read(text).thin == thin


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Requirements\n- Familiar with Java", ["java!"]),
        ("Nice to have\n- Java", ["java?"]),
        ("Responsibilities\n- Experience with Java", ["java!"]),
        ("Experience with Java and with our products", ["java!"]),
        ("Responsibilities\n- Meet the people behind our Java systems", []),
        ("You will join a team that once built Java systems for banks", []),
        ("You must like the people who look after our Java systems", []),
    ],
)
def test_what_only_stands_there_counts_where_its_sentence_asks_for_it(text: str, needs: list[str]) -> None:
    at = text.index("Java")
    found = opening(labelled.posting(text), [Hit(at, at + 4, "Java", "java", aside=True)])
    assert ["|".join(demand.skills) + _MARKS[demand.level] for demand in found.demands] == needs
    assert found.skills == ("java",)
