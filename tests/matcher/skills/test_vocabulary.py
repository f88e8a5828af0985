from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from matcher.skills import vocabulary
from matcher.skills.table import NOBODY
from matcher.skills.vocabulary import Node, Vocabulary

WORDS = st.lists(st.sampled_from(["a", "ab", "b", "data", "data base", "a b", "a  b", "b a b"]), unique=True).map(
    sorted
)


def made(writings: Sequence[str], phrases: Sequence[str] = ()) -> Vocabulary:
    return Vocabulary(writings, bytes(len(writings)), range(len(writings)), phrases)


def walked(node: Node | None, words: str) -> Node | None:
    for word in words.split(" ")[1:]:
        node = None if node is None else node.get(word)
    return node


@given(WORDS, st.sampled_from(["a", "ab", "a b", "a  b", "data base", "data", "b", "b a", "c"]))
def test_every_writing_ends_where_its_words_lead(writings: list[str], asked: str) -> None:
    node = walked(made(writings)[asked.split(" ", maxsplit=1)[0]], asked)
    assert (NOBODY if node is None else node.row) == (writings.index(asked) if asked in writings else NOBODY)


def test_phrases_end_in_a_word_or_in_any_ending_of_a_stem() -> None:
    words = made((), (" we ", " familiar", " into prod", " as well as ", " w"))
    assert words["we"].phrases == (0, 4)
    assert words["familiarity"].phrases == words["familiar"].phrases == (1,)
    assert words["into"].stems == (("prod", 2),)
    assert words["as"]["well"]["as"].phrases == (3,)
    assert words["fam"] is None


def test_a_full_vocabulary_begins_anew_and_answers_the_same() -> None:
    words = made(["python"])
    before = words["python"].row
    for number in range(vocabulary.MOST):
        assert words[f"x{number}"] is None
    assert len(words) <= vocabulary.MOST
    assert words["python"].row == before == 0
