"""One character at a time: what is read, and what is taken off."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.resume.characters import RADICALS, compose, plain, without_controls


@pytest.mark.parametrize(
    ("drawn", "read"),
    [
        ("ﬁ", "fi"), ("ﬄ", "ffl"), ("ﬅ", "st"), ("⾼", "高"), ("⼤", "大"), ("⻓", "长"), ("Ａ", "A"), ("７", "7"), ("𝐃", "D"),
        ("a\u200bb", "ab"), ("\ufeffx", "x"), ("a\u00a0b", "a b"), ("\t", " "), ("\u3000", " "),
        ("²", "²"), ("™", "™"), ("½", "½"), ("…", "…"), ("，", "，"), ("Zürich", "Zürich"), ("plain", "plain"),
    ],
)  # fmt: skip
def test_what_is_read(drawn: str, read: str) -> None:
    assert plain(drawn) == read


@pytest.mark.parametrize(
    ("loose", "joined"),
    [("I\u0301", "Í"), ("ı\u0301", "í"), ("u\u0308", "ü"), ("ȷ\u030c", "ǰ"), ("İ", "İ"), ("ı", "ı")],
)
def test_accents_join_their_letters(loose: str, joined: str) -> None:
    assert compose(loose) == joined


def test_radicals_become_the_characters_they_stand_for() -> None:
    assert all(0x2E80 <= radical <= 0x2EFF for radical in RADICALS)
    assert all(
        unicodedata.name(character).startswith("CJK UNIFIED") for character in "".join(map(chr, RADICALS.values()))
    )


def test_controls_and_half_characters_are_taken_off() -> None:
    assert without_controls("a\x00b\x1fc\ud800d\u0085e\n") == "abcd\u0085e\n"


@given(st.text())
def test_reading_twice_changes_nothing(text: str) -> None:
    once = compose(plain(text))
    assert compose(plain(once)) == once or not unicodedata.is_normalized("NFC", text)
