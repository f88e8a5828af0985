"""Sentences that remember their parts: plain strings to all who do not ask."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.errors import BadInput
from matcher.wording import Wording, fill, say, say_count, spelled, together

VALUES = st.one_of(st.text(max_size=9), st.integers(), st.dates(), st.lists(st.text(max_size=4), max_size=4).map(tuple))


def test_it_is_the_sentence_in_english() -> None:
    said = say("{n} rows of {file} were left out.", n=3, file="a.csv")
    assert said == "3 rows of a.csv were left out."
    assert f"{said}" == str(said) == json.loads(json.dumps(said))
    assert hash(said) == hash("3 rows of a.csv were left out.")


def test_one_and_many() -> None:
    assert say_count(1, "{n} page is empty.", "{n} pages are empty.") == "1 page is empty."
    assert say_count(0, "{n} page is empty.", "{n} pages are empty.") == "0 pages are empty."
    assert say_count(2, "One of {file}", "{n} of {file}", file="x").template == "{n} of {file}"


def test_values_in_words() -> None:
    assert say("{d}, {t}", d=date(2026, 1, 2), t=datetime(2026, 1, 2, 3, 4, 5)) == "2026-01-02, 2026-01-02 03:04"
    assert say("{share:.1f} %", share=12.345) == "12.3 %"
    assert [spelled(v) for v in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == ["", "a", "a and b", "a, b and c"]


def test_a_value_is_never_taken_for_a_template() -> None:
    assert say("{a} {b}", a="{b}", b="x") == "{b} x"
    assert say("{a.__class__} {c} {a!r}", a="x") == "{a.__class__} {c} {a!r}"


def test_sentences_together_keep_their_parts() -> None:
    first, second = say("One {n}.", n=1), say("Two.")
    both = together(first, "", second)
    assert both == "One 1. Two."
    assert [value for _, value in both.values] == [first, second]
    assert all(isinstance(value, Wording) for _, value in both.values)
    assert together() == ""


def test_it_is_frozen() -> None:
    with pytest.raises(AttributeError):
        say("a").template = "b"  # type: ignore[misc]


def test_an_error_keeps_it() -> None:
    error = BadInput(say("{n} rows", n=2), say("Do it."))
    assert isinstance(error.title, Wording)
    assert error.line() == "2 rows Do it."


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), VALUES), st.text(max_size=20))
def test_copies_are_the_same_in_every_part(values, rest) -> None:  # type: ignore[no-untyped-def]
    said = say("{a} {b} {c}" + rest, **values)
    for other in (pickle.loads(pickle.dumps(said)), copy.copy(said), copy.deepcopy(said)):
        assert type(other) is Wording
        assert (other, other.template, other.values) == (said, said.template, said.values)
    assert fill(said.template, values, spelled) == said
