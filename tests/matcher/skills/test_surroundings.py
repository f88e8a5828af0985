from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.skills import surroundings
from matcher.skills.surroundings import (
    begins_sentence,
    is_graded,
    is_initial,
    is_named,
    is_season,
    stands_alone,
    words_ahead,
    words_behind,
)

TEXT = st.text("aBc9+#& .,;:!?()[]\n|•·\"“”-–—*>'‘éİ\u00a0\u2003", max_size=16)
CLAUSE = re.compile(r"[.,;:!?()\[\]\n|•·\"“”]")
WORD = re.compile(r"[a-z0-9+#&]+")


@given(TEXT)
def test_words_of_the_clause_are_read_as_by_a_slower_twin(text: str) -> None:
    behind = WORD.findall(CLAUSE.split(text.lower(), maxsplit=1)[0])[:3]
    assert words_behind(text) == tuple(" ".join(behind[:n]) for n in range(1, len(behind) + 1))
    ahead = WORD.findall(CLAUSE.split(text.lower())[-1])[-3:]
    assert words_ahead(text) == tuple(" ".join(ahead[-n:]) for n in range(1, len(ahead) + 1))


@given(TEXT)
def test_a_sentence_begins_where_a_slower_twin_says_so(text: str) -> None:
    assert begins_sentence(text) == bool(re.search(r"(?:^|[.!?:•|\n])[\s\-–—*·>\"'“‘(]*$", text))


@given(TEXT, TEXT)
def test_a_line_of_nothing_else(before: str, after: str) -> None:
    alone = re.fullmatch(r"[\s•*·\-–>]*", before.rpartition("\n")[2]) and not after.partition("\n")[0].strip(" .,;")
    assert stands_alone(before, after) == bool(alone)


@given(st.text("aBMr. \n:", max_size=10))
def test_a_name_before_is_seen_by_its_capital(before: str) -> None:
    name = r"(?:^|[^.!?:\s•]) +[A-Z][a-zA-Z]+\.? $|(?:Mr|Mrs|Ms|Dr|Prof)\.? $"
    assert is_named(before) == bool(re.search(name, before))


def test_every_blank_is_a_blank() -> None:
    assert set(surroundings._BLANKS) == {char for char in map(chr, range(0x110000)) if char.isspace()}


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("by Anna ", ". Berg", True),
        ("in ", ". Berg", False),
        ("at 20 ", " and", True),
        ("20\n", "", True),
        ("in ", "", False),
    ],
)
def test_initials_and_units(before: str, after: str, said: bool) -> None:
    assert is_initial(before, after) == said


def test_seasons() -> None:
    assert is_season(" 2021") and is_season(" of '22")
    assert not is_season(" Boot 2021")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("German (C1)", True),
        ("fluent German", True),
        ("Languages: English, German", True),
        ("our German office", False),
        ("We speak of German beer", False),
    ],
)
def test_a_spoken_language_is_graded_or_stands_in_a_list_of_these(text: str, said: bool) -> None:
    start = text.index("German")
    assert is_graded(text, start, start + len("German"), frozenset({"fluent", "native"})) == said


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Go is required", True),
        ("- Go (must)", True),
        ("Go: 3+ years", True),
        ("Nice to have: Go", True),
        ("Skills: patience, Go, drive", True),
        ("Go or a comparable language", True),
        ("2+ years of experience with Go", True),
        ("Go is required reading", False),
        ("Departments: Sales, Go", False),
        ("You can Go, 3 of you", False),
        ("Plus: Go out with us", False),
    ],
)
def test_a_line_that_asks_for_a_name(text: str, asked: bool) -> None:
    start = text.index("Go")
    assert surroundings.is_asked(text, start, start + 2) is asked


@pytest.mark.parametrize(
    ("before", "after", "used"),
    [
        ("Built pipelines in ", ".", True),
        ("knowledge of ", " and Python", True),
        ("Built a house in ", ".", False),
        ("knowledge of ", " people", False),
    ],
)
def test_what_something_was_made_with(before: str, after: str, used: bool) -> None:
    assert surroundings.is_used(before, after) is used
