from __future__ import annotations

import unicodedata
from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.skills.fold import fold, plain_char, words_of
from matcher.skills.forms import variants


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Node.js", "node js"),
        ("C++/C#", "c++ c#"),
        ("R&D", "r&d"),
        ("scikit-learn", "scikit learn"),
        ("Ｐｙｔｈｏｎ", "python"),
        ("e\u0301tude", "etude"),
        ("\ufb01ne tuning", "fine tuning"),
        ("ma\u00adchine", "machine"),
        ("Python’s", "python s"),
        ("SQL+Python", "sql python"),
        ("A\u2013B", "a b"),
    ],
)
def test_one_shape_for_all_writings(text: str, words: str) -> None:
    assert words_of(text) == words


def test_words_divided_by_a_mark_do_not_join() -> None:
    assert "machine  learning" in fold("machine, learning").words
    assert "machine learning" not in fold("machine • learning").words


def test_a_run_of_blanks_is_one_blank() -> None:
    assert fold("machine    learning").words == " machine learning "


@given(st.text(max_size=60))
def test_every_folded_character_leads_back_into_the_text(text: str) -> None:
    folded = fold(text)
    inner = len(folded.words) - 2
    assert folded.words[0] == folded.words[-1] == " "
    assert inner == len(text) if folded.index is None else inner == len(folded.index)
    for place in range(inner):
        start, end = folded.span(place, place + 1)
        assert 0 <= start < end <= len(text)


@given(st.text("a  \u200b\u0301\ufb01\u00e9.+", max_size=30))
def test_the_index_finds_the_first_character_from_an_offset_on(text: str) -> None:
    index = fold(text).index
    if index is not None:
        places = [index[at] for at in range(len(index))]
        assert places == sorted(places)
        for offset in range(len(text) + 1):
            assert index.first_from(offset) == bisect_left(places, offset)


@given(st.text(max_size=60))
def test_folding_gives_plain_small_letters(text: str) -> None:
    words = fold(text).words
    assert words.isascii()
    assert words == words.lower()


@pytest.mark.parametrize(
    ("alias", "others"),
    [
        ("Node.js", {"nodejs"}),
        ("CI/CD", {"cicd", "ci   cd"}),
        ("FastAPI", {"fast api"}),
        ("neural networks", {"neural network"}),
        ("data library", {"data libraries"}),
        ("data visualisation", {"data visualization"}),
        ("research and development", {"research & development"}),
        ("C#", {"c #"}),
    ],
)
def test_variants(alias: str, others: set[str]) -> None:
    assert others <= set(variants(alias))


@pytest.mark.parametrize(
    ("alias", "never"), [("A/B", "ab"), ("statistics", "statistic"), ("pandas", "panda"), ("R", "rs")]
)
def test_variants_stay_clear_of_other_words(alias: str, never: str) -> None:
    assert never not in variants(alias)


@given(st.characters(min_codepoint=128), st.sampled_from(["a{}b", "a {} b", "a{}  b", "{}+b", "x+{}"]))
def test_a_character_folds_as_the_one_that_stands_for_it(char: str, frame: str) -> None:
    """Marks of other scripts are passed over on the way and must come out as blanks all the same."""
    if len(plain_char(char)) == 1 and fold(char).index is None:
        assert fold(frame.format(char)) == fold(frame.format(plain_char(char)))


@given(st.text("a +\u00a0\u200b\u0301\ufb01é–ж", max_size=20))
def test_uneven_text_folds_as_its_characters_one_by_one(text: str) -> None:
    plain = "".join(
        "".join(part for part in unicodedata.normalize("NFKD", char) if part < "\x80") if fold(char).index else char
        for char in text
    )
    assert fold(text).words.split() == fold(plain).words.split()
