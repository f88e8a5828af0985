from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from matcher.skills import vocabulary
from matcher.skills.table import NOBODY
from matcher.skills.vocabulary import DULL, Node, Vocabulary

WRITINGS = ("a", "ab", "b", "data", "data base", "a b", "a b c", "a b\x01", "a bc", "a\x01 b", "a  b", "b a b")
WORDS = st.lists(st.sampled_from(WRITINGS), unique=True).map(sorted)


def made(writings: Sequence[str], signals: Sequence[tuple[str, int]] = (), triggers: Sequence[str] = ()) -> Vocabulary:
    return Vocabulary(writings, bytes(len(writings)), range(len(writings)), signals, triggers)


def walked(vocabulary: Vocabulary, words: str) -> Node | None:
    first, *others = words.split(" ")
    found: Node | None = vocabulary.node(first)
    for word in others:
        found = None if found is None else found.next.get(word)
        if found is not None:
            vocabulary.grow(found)
    return found


@given(WORDS, st.sampled_from([*WRITINGS, "b a", "c", "a b x"]))
def test_every_writing_ends_where_its_words_lead(writings: list[str], asked: str) -> None:
    node = walked(made(writings), asked)
    assert (NOBODY if node is None else node.row) == (writings.index(asked) if asked in writings else NOBODY)


def test_triggers_end_in_a_word_or_in_any_ending_of_a_stem() -> None:
    words = made((), triggers=(" we ", " familiar", " into prod", " as well as ", " w"))
    assert words.node("we").triggers == (0, 4)
    assert words.node("familiarity").triggers == words.node("familiar").triggers == (1,)
    assert words.node("into").stems == (("prod", 0, 2),)
    assert words.node("as").next["well"].next["as"].triggers == (3,)
    assert words.node("fam") is DULL


def test_signals_are_bits_and_stand_beside_triggers() -> None:
    words = made((), signals=((" we ", 2), (" w", 1), (" nice to ha", 4)), triggers=(" we ",))
    node = words.node("we")
    assert (node.signal, node.triggers, node.listens) == (3, (0,), True)
    assert words.node("nice").next["to"].stems == (("ha", 4, NOBODY),)
    assert not words.node("nice").listens


def test_what_begins_nothing_is_dull_and_stays_empty() -> None:
    words = made(["data base"], triggers=(" into prod",))
    assert [words.node(word) for word in ("", "base", "xyz", "\n")] == [DULL] * 4
    words.node("data").step("lake")
    assert (DULL.next, DULL.met, DULL.idle, DULL.row) == ({}, {}, True, NOBODY)
    assert words.node("into").next == {}


def test_what_follows_a_word_is_read_when_a_text_comes_there_and_beside_what_is_listened_for() -> None:
    words = made(["a b", "a b\x01", "a b c", "a b d"], triggers=(" a b e ",))
    second = words.node("a").next["b"]
    assert (second.row, second.unread, list(second.next)) == (0, (2, 4, 4), ["e"])
    words.grow(second)
    words.grow(second)
    assert second.unread is None
    assert {word: node.row for word, node in second.next.items()} == {"e": NOBODY, "c": 2, "d": 3}


def test_a_full_vocabulary_begins_anew_and_answers_the_same() -> None:
    words = made(["python"])
    before = words.node("python").row
    for number in range(vocabulary.MOST):
        assert words.node(f"x{number}") is DULL
    assert len(words.known) <= vocabulary.MOST
    assert words.node("python").row == before == 0
