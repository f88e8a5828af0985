from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.model import Hit
from matcher.skills.find import Finder
from matcher.skills.lexicon import Lexicon, load
from matcher.skills.naming import WHOLE, is_whole

AD = """Data engineer at a bank of the north
We are a leading company in investment banking, and our customers trust the Java that runs our branches since the seventies.
What you bring
You have several years of experience with Kafka and Python.
Python, Spark, Airflow
Knowledge of investment banking is a plus
What we offer
Our team has its seat by the lake, and the company pays for the train, the lunch and a course of your choice every year.
We celebrate each release with cake. The office is open from six to ten, and most of us work from home two days a week.
Write to us in the language that you like best, and tell us in a few lines what you would change about our product first.
"""


@pytest.fixture(scope="module")
def finder(shipped: Lexicon) -> Finder:
    return Finder(shipped)


def hits_of(finder: Finder, skill: str, text: str = AD) -> list[Hit]:
    return [hit for hit in finder.find(text) if hit.skill == skill and not hit.inferred]


def test_company_text_is_an_aside_and_a_requirement_is_not(finder: Finder) -> None:
    assert is_whole(AD)
    assert [hit.aside for hit in hits_of(finder, "java")] == [True]
    assert [hit.aside for hit in hits_of(finder, "kafka")] == [False]
    assert [hit.aside for hit in hits_of(finder, "python")] == [False, False]
    assert [hit.aside for hit in hits_of(finder, "airflow")] == [False]


def test_a_trade_counts_where_it_is_asked_for(finder: Finder) -> None:
    assert [hit.aside for hit in hits_of(finder, "investment-banking")] == [True, False]


def test_the_names_of_one_list_share_one_fate(finder: Finder) -> None:
    stack = "Behind the counter: Java, Redis, RabbitMQ, Kubernetes, Docker"
    text = AD.replace("We celebrate each release with cake.", f"We celebrate.\n{stack}\n")
    hits = [
        hit for hit in finder.find(text) if not hit.inferred and hit.text in stack and hit.start > text.index(stack)
    ]
    assert [hit.text for hit in hits] == ["Java", "Redis", "RabbitMQ", "Kubernetes", "Docker"]
    assert len({hit.aside for hit in hits}) == 1


def test_a_tool_in_a_duty_is_named_and_a_topic_is_not(finder: Finder) -> None:
    text = AD.replace(
        "What you bring",
        "What you do\n- Write SQL against BigQuery\n- Support the team in data analysis\nWhat you bring",
    )
    assert [hit.aside for hit in hits_of(finder, "bigquery", text)] == [False]
    assert [hit.aside for hit in hits_of(finder, "data-analysis", text)] == [True]


def test_a_short_text_names_what_stands_in_it(finder: Finder) -> None:
    text = "We run on Java."
    assert len(text) < WHOLE
    assert [hit.aside for hit in finder.find(text)] == [False for _ in finder.find(text)]


def test_a_resume_is_never_read_as_an_ad(finder: Finder) -> None:
    assert not any(hit.aside for hit in finder.find(AD, ad=False))


def test_the_general_noun_behind_a_name_belongs_to_it(finder: Finder) -> None:
    text = AD.replace("with Kafka and Python", "with AWS technologies, Docker tools/kits and load balancing principles")
    found = {hit.text for hit in finder.find(text) if not hit.inferred}
    assert {"AWS technologies", "Docker", "load balancing principles"} <= found


def test_kinds_tell_topics_and_trades_from_names(shipped: Lexicon, finder: Finder) -> None:
    kinds = [shipped.kind(skill) for skill in ("python", "software-engineering", "teamwork", "banking", "salesforce")]
    assert kinds == ["named", "topic", "working", "domain", "named"]
    assert finder.is_name("python") and not finder.is_name("teamwork")
    assert [skill for skill in shipped.kinds if shipped.get(skill) is None] == []


@given(st.lists(st.sampled_from(AD.splitlines()), min_size=6, max_size=30))
def test_named_hits_of_an_ad_never_overlap_and_are_its_words(finder: Finder, lines: list[str]) -> None:
    text = "\n".join(lines)
    hits = [hit for hit in finder.find(text, ad=True) if not hit.inferred]
    assert all(text[hit.start : hit.end] == hit.text for hit in hits)
    assert all(one.end <= two.start for one, two in pairwise(hits))


@pytest.mark.parametrize("ending", ["experience with", "knowledge of", "such as", "required", "skills", "python"])
def test_a_cue_at_the_very_end_of_an_ad_is_no_trouble(ending: str) -> None:
    """Runs of blanks make the folded text shorter than the text; a cue may end where the text does."""
    ad = "We look for people.\n" * 20 + "You  know   Python  and SQL.\n" * 15 + f"A  plus:  {ending}"
    finder = Finder(load())
    for text in (ad, ad + " ", ad + ".", ad + "  \n"):
        assert all(text[h.start : h.end] == h.text for h in finder.find(text))
