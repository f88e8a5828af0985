from __future__ import annotations

import pytest

from matcher.skills.context import rules_of
from matcher.skills.lexicon import Lexicon
from matcher.skills.outcomes import Outcome, Outcomes, is_divided
from matcher.skills.table import NOBODY
from matcher.skills.vocabulary import Node, Vocabulary


def node_of(lexicon: Lexicon, words: str) -> Node:
    table = lexicon.table
    vocabulary = Vocabulary(table.words, table.kinds, table.owners)
    first, *others = words.split(" ")
    node = vocabulary.node(first)
    for word in others:
        node = node.next[word]
        vocabulary.grow(node)
    return node


def outcome(lexicon: Lexicon, words: str, writing: str) -> Outcome:
    outcomes = Outcomes(lexicon, rules_of(lexicon.context))
    return outcomes.of(node_of(lexicon, words), writing, 0, len(writing))


def test_a_name_in_its_own_letters_is_sure_and_in_others_not(small: Lexicon) -> None:
    own, other = outcome(small, "rag", "RAG"), outcome(small, "rag", "Rag")
    assert (own.place, own.counts, own.doubtful, own.doubt) == (small.place("rag"), True, False, None)
    assert (other.place, other.counts, other.doubtful) == (small.place("rag"), True, True)
    assert other.doubt is not None and not other.doubt.small


@pytest.mark.parametrize(
    ("writing", "inside", "first", "small_letters"),
    [("Go", "near", "list", False), ("go", "list", "list", True), ("GO", "near", "near", False)],
)
def test_an_everyday_word_asks_for_what_its_rule_says(
    small: Lexicon, writing: str, inside: str, first: str, small_letters: bool
) -> None:
    doubt = outcome(small, "go", writing).doubt
    assert doubt is not None
    assert (doubt.inside, doubt.first, doubt.small) == (inside, first, small_letters)


def test_a_decoy_counts_and_names_nothing(small: Lexicon) -> None:
    decoy = outcome(small, "go to market", "go to market")
    assert (decoy.place, decoy.counts, decoy.doubtful, decoy.doubt) == (NOBODY, True, True, None)


def test_what_a_writing_came_to_is_kept_but_for_two_lines(small: Lexicon) -> None:
    outcomes = Outcomes(small, rules_of(small.context))
    node = node_of(small, "sql server")
    for writing in ("SQL Server", "SQL\nServer"):
        outcomes.of(node, writing, 0, len(writing))
    assert list(node.met) == ["SQL Server"]


@pytest.mark.parametrize(
    ("text", "divided"),
    [
        ("SQL Server", False),
        ("SQL-Server", False),
        ("SQL,Server", True),
        ("SQL\nServer", True),
        ("a line that is surely long enough to have been wrapped where SQL\nServer", False),
        ("a line that is surely long enough to have been wrapped where SQL\n\nServer", True),
    ],
)
def test_words_are_divided_by_marks_and_by_lines_that_were_not_wrapped(text: str, divided: bool) -> None:
    assert is_divided(text, text.index("SQL"), len(text)) == divided
