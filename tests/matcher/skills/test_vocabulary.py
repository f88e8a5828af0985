from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from matcher.skills import vocabulary
from matcher.skills.table import NOBODY
from matcher.skills.vocabulary import DULL, Node, Vocabulary

WORDS = st.lists(st.sampled_from(["a", "ab", "b", "data", "data base", "a b", "a  b", "b a b"]), unique=True).map(
    sorted
)


def made(writings: Sequence[str], signals: Sequence[tuple[str, int]] = (), triggers: Sequence[str] = ()) -> Vocabulary:
    return Vocabulary(writings, bytes(len(writings)), range(len(writings)), signals, triggers)


def walked(node: Node, words: str) -> Node | None:
    found: Node | None = node
    for word in words.split(" ")[1:]:
        found = None if found is None else found.next.get(word)
    return found


@given(WORDS, st.sampled_from(["a", "ab", "a b", "a  b", "data base", "data", "b", "b a", "c"]))
def test_every_writing_ends_where_its_words_lead(writings: list[str], asked: str) -> None:
    node = walked(made(writings).node(asked.split(" ", maxsplit=1)[0]), asked)
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


def test_a_full_vocabulary_begins_anew_and_answers_the_same() -> None:
    words = made(["python"])
    before = words.node("python").row
    for number in range(vocabulary.MOST):
        assert words.node(f"x{number}") is DULL
    assert len(words.known) <= vocabulary.MOST
    assert words.node("python").row == before == 0
