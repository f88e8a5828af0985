from __future__ import annotations

import pytest

from matcher.skills.context import Rule, rules_of
from matcher.skills.judge import Judge
from matcher.skills.lexicon import Lexicon
from matcher.skills.matches import Matches
from matcher.skills.outcomes import Doubt
from matcher.skills.table import NOBODY

NEAR = Rule(own="near", start="list", low="list", after=frozenset({"developer"}), not_after=frozenset({"to"}))


def judged(lexicon: Lexicon, text: str, unsure: dict[str, Rule]) -> list[str]:
    """The skills that the words of the small lexicon name in `text`, where those of `unsure` are in doubt."""
    matches = Matches()
    numbers, doubts = [], []
    for word, skill in (("Go", "go"), ("Rust", "node"), ("Python", "python"), ("Docker", "docker")):
        if word in text:
            matches.add(text.index(word), text.index(word) + len(word), lexicon.place(skill) or 0)
    order = sorted(range(len(matches)), key=lambda n: matches.starts[n])
    matches.starts, matches.ends, matches.places = (
        [column[n] for n in order] for column in (matches.starts, matches.ends, matches.places)
    )
    for number, start in enumerate(matches.starts):
        word = text[start : matches.ends[number]]
        if word in unsure:
            rule = unsure[word]
            numbers.append(number)
            doubts.append(Doubt(rule, rule.own, rule.start, word.islower()))
    places = Judge(lexicon, rules_of(lexicon.context)).places(text, matches, numbers, doubts)
    return [lexicon.ids[place] for place in places if place != NOBODY]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We go far. Go far.", []),
        ("a Go developer", ["go"]),
        ("Python, Go", ["python", "go"]),
        ("we use Python to write much of what is Go", ["python", "go"]),
        ("we use Python. Here we write Go", ["python"]),
        ("Python, Go to market", ["python"]),
    ],
)
def test_an_everyday_word_is_known_by_cues_and_neighbours(small: Lexicon, text: str, found: list[str]) -> None:
    assert judged(small, text, {"Go": NEAR}) == found


def test_a_word_that_becomes_sure_speaks_for_the_one_before_it(small: Lexicon) -> None:
    strict = Rule(own="list", start="list")
    assert judged(small, "Rust/Go/Python", {"Rust": strict, "Go": strict}) == ["node", "go", "python"]
    assert judged(small, "Rust and more, Go and more", {"Rust": strict, "Go": strict}) == []


def test_a_name_beside_another_is_a_person(small: Lexicon) -> None:
    name = Rule(own="yes", start="yes", name=True)
    assert judged(small, "with Rust Berg and others", {"Rust": name}) == []
    assert judged(small, "with Rust berries", {"Rust": name}) == ["node"]
    assert judged(small, "with Python Rust Berg", {"Rust": name}) == ["python", "node"]
