from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.model import Passage, SectionKind
from matcher.skills.find import Finder
from matcher.skills.lexicon import Lexicon
from matcher.skills.named import LISTS, hits_of


def named(finder: Finder, section: SectionKind, *lines: str) -> list[set[str]]:
    found = hits_of([Passage(line, section, 1) for line in lines], finder)
    return [{hit.skill for hit in hits if not hit.inferred} for hits in found]


def test_a_line_of_a_list_is_known_by_the_next(finder: Finder) -> None:
    assert named(finder, "skills", "Kotlin", "Go", "Rust") == [{"kotlin"}, {"go"}, {"rust"}]
    assert named(finder, "skills", "python", "go", "http") == [{"python"}, {"go"}, {"http"}]


def test_a_name_never_runs_over_two_lines(finder: Finder) -> None:
    assert named(finder, "skills", "SQL", "Server") == [{"sql"}, set()]


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("Web frameworks: Django, Flask", {"django", "flask"}),
        ("Databases: MySQL", {"mysql"}),
        ("• Operating Systems: Linux", {"linux"}),
        ("Databases", {"databases"}),
        ("Django, web frameworks: see below", {"django", "web-framework"}),
        ("Python: pandas", {"python", "pandas"}),
    ],
)
def test_the_label_of_a_row_is_shown_by_what_it_heads(finder: Finder, line: str, skills: set[str]) -> None:
    assert named(finder, "skills", line) == [skills]


@pytest.mark.parametrize(
    ("section", "line", "skills"),
    [
        ("education", "Coursework: Algorithms, Statistics", {"algorithm-development", "statistics"}),
        ("education", "B.Sc. in Statistics, thirteen courses", set()),
        ("experience", "Tested the software before each release", set()),
        ("experience", "• Software testing", {"software-testing"}),
        ("experience", "Java developer at a bank of the north", {"java"}),
        ("experience", "Worked in a Scrum team of five", {"scrum"}),
        ("experience", "Data scientist at an insurer", set()),
    ],
)
def test_a_topic_is_named_where_it_is_listed(finder: Finder, section: SectionKind, line: str, skills: set[str]) -> None:
    assert named(finder, section, line) == [skills]


LINES = ["Go", "SQL Server", "Web frameworks: Django", "• Testing", "", "Kotlin, Rust", "R&D", "scrum master", "é"]
SECTIONS: list[SectionKind] = ["skills", "experience", "languages", "education", "other"]


@given(st.lists(st.tuples(st.sampled_from(SECTIONS), st.sampled_from(LINES)), max_size=12))
def test_every_hit_lies_in_its_own_passage(
    shipped: Lexicon, finder: Finder, rows: list[tuple[SectionKind, str]]
) -> None:
    passages = [Passage(line, section, 1) for section, line in rows]
    found = hits_of(passages, finder)
    assert len(found) == len(passages)
    for passage, hits in zip(passages, found, strict=True):
        assert all(passage.text[hit.start : hit.end] == hit.text for hit in hits)
        assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
        if passage.section not in LISTS:
            assert all(
                finder.is_name(h.skill) or h.inferred or passage.section in ("education", "experience", "other")
                for h in hits
            )
