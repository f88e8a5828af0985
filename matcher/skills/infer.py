"""Skills shown and not named: by rules (assets/skills/inferred.toml) and by what a named skill implies.

A rule gives its skills where one phrase of `any` stands, or one phrase of each list of `all` within one sentence. In a phrase
"*" at a word's end takes any ending, "_" takes any one word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from matcher.skills.fold import words_of

if TYPE_CHECKING:
    from matcher.skills.context import Match
    from matcher.skills.fold import Folded
    from matcher.skills.lexicon import Lexicon

Phrase = tuple[str, ...]
"""The folded words of a phrase, with "*" and "_" where they stand."""
Shown = tuple[int, int, int]
"""start, end, and the place of the skill shown there, or the number of a rule."""
_STOP = re.compile(r"[.!?;]\s|\n|•")
_MARKS = (". ", "! ", "? ", "; ", "\n", "•")
LONGEST_SENTENCE = 400
"""Characters to either side in which the end of a sentence is looked for."""


def phrase_words(phrase: str) -> Phrase:
    """A phrase's folded words, with "*" and "_" kept where they stand."""
    return tuple(
        word if word == "_" else folded + "*" if word.endswith("*") else folded
        for word in phrase.replace("-", " ").split()
        if (folded := words_of(word.removesuffix("*"))) or word == "_"
    )


@cache
def literal_start(words: tuple[str, ...]) -> str:
    """What the finder listens for: the phrase up to its first wildcard, from blank to blank or into a word."""
    out = " "
    for word in words:
        if word == "_":
            break
        if word.endswith("*"):
            return out + word[:-1]
        out += word + " "
    return out


def reach(folded: str, start: int, words: tuple[str, ...]) -> int | None:
    """The end in `folded` of the phrase that begins at the blank at `start`, or None where it does not stand there."""
    at = start
    for word in words:
        end = folded.find(" ", at + 1)
        if end <= at + 1:
            return None
        if word != "_":
            found = folded[at + 1 : end]
            if not (found.startswith(word[:-1]) if word.endswith("*") else found == word):
                return None
        at = end
    return at


def compiled_rule(row: dict[str, Any]) -> dict[str, Any]:
    """A rule of the file with its phrases folded, each as one text: what the lexicon's cache keeps."""
    return {"all": [[" ".join(phrase_words(p)) for p in phrases] for phrases in _lists(row)], "gives": row["gives"]}


def _lists(row: dict[str, Any]) -> list[list[str]]:
    return [row["any"]] if "any" in row else row["all"]


def _typical_length(phrases: tuple[Phrase, ...]) -> float:
    """The mean length of what the finder would listen for: the longer, the rarer."""
    return sum(len(literal_start(words)) for words in phrases) / len(phrases)


@dataclass(frozen=True, slots=True)
class Rule:
    """`gives` are places of skills; `others` the lists of phrases that must stand in the sentence of the trigger as well."""

    gives: tuple[int, ...]
    others: tuple[tuple[Phrase, ...], ...]


class _Implied(dict[int, tuple[int, ...]]):
    """Place of a skill -> places of all that it implies, nearest first; made as texts name it."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, place: int) -> tuple[int, ...]:
        known = self._lexicon
        implied = known.implied(known.ids[place])
        self[place] = places = tuple(at for other in implied if (at := known.place(other)) is not None)
        return places


class Inference:
    """The rules of one lexicon. `triggers` are phrases that the finder listens for.

    Of the lists of an `all` rule only the one with the longest phrases is listened for: "into production" is rare,
    "build" is not.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._rules: list[Rule] = []
        phrases: dict[str, list[tuple[int, Phrase]]] = {}
        for row in lexicon.rules:
            lists = [tuple(tuple(phrase.split(" ")) for phrase in phrases) for phrases in _lists(row)]
            rare = max(lists, key=_typical_length)
            for words in rare:
                phrases.setdefault(literal_start(words), []).append((len(self._rules), words))
            gives = tuple(place for skill in row["gives"] if (place := lexicon.place(skill)) is not None)
            self._rules.append(Rule(gives, tuple(alternatives for alternatives in lists if alternatives is not rare)))
        self.triggers = tuple(phrases)
        self._phrases = tuple(phrases.values())
        self._implied = _Implied(lexicon)

    def shown(
        self,
        text: str,
        folded: Folded,
        named: Sequence[Match],
        roles: Sequence[Match],
        triggers: Sequence[tuple[int, int]],
    ) -> list[Shown]:
        """(start, end, place of the skill), each skill once, at the first place that shows it; never one that is named.

        `roles` are matches in a job's or a team's name ("Java developer"): they show their skill. `triggers` are
        (place of the blank before it in `folded`, place in `self.triggers`), in the order of the text.
        """
        known = {match[3] for match in named}
        out: list[Shown] = []
        for start, end, _, place in roles:
            for given in (place, *self._implied[place]):
                if given not in known:
                    known.add(given)
                    out.append((start, end, given))
        for start, end, number in self._fired(text, folded, triggers, known) if triggers else ():
            for place in self._rules[number].gives:
                for given in (place, *self._implied[place]):
                    if given not in known:
                        known.add(given)
                        out.append((start, end, given))
        # Only the first place that names a skill can show anything.
        first = {match[3]: match for match in reversed(named)}
        for place in dict.fromkeys(match[3] for match in named):
            start, end = first[place][:2]
            for given in self._implied[place]:
                if given not in known:
                    known.add(given)
                    out.append((start, end, given))
        return out

    def _fired(self, text: str, folded: Folded, triggers: Sequence[tuple[int, int]], known: set[int]) -> list[Shown]:
        """The first place where each rule holds that gives more than is known, by start."""
        out: dict[int, Shown] = {}
        for start, trigger in triggers:
            sentence = None
            for number, words in self._phrases[trigger]:
                if number in out or known.issuperset(self._rules[number].gives):
                    continue
                end = reach(folded.words, start, words)
                if end is None:
                    continue
                spans = [(start, end)]
                for phrases in self._rules[number].others:
                    sentence = sentence or _sentence(text, folded, start)
                    found = _first(folded.words, phrases, *sentence)
                    if not found:
                        break
                    spans += found
                else:
                    place = folded.span(min(a for a, _ in spans), max(b for _, b in spans) - 1)
                    out[number] = (*place, number)
        return sorted(out.values())


def _sentence(text: str, folded: Folded, at: int) -> tuple[int, int]:
    """From the blank before the first word to the blank after the last word of the sentence that holds `at`, both in `folded`."""
    here = folded.offset(at)
    lo = max(text.rfind(mark, max(0, here - LONGEST_SENTENCE), here) for mark in _MARKS)
    stop = _STOP.search(text, here, here + LONGEST_SENTENCE)
    lo, hi = max(lo, here - LONGEST_SENTENCE, 0), stop.start() if stop else min(len(text), here + LONGEST_SENTENCE)
    if folded.index is not None:
        lo, hi = folded.index.first_from(lo), folded.index.first_from(hi)
    return lo, hi + 2


def _first(folded: str, phrases: tuple[Phrase, ...], lo: int, hi: int) -> list[tuple[int, int]]:
    """The first place between `lo` and `hi` where one of `phrases` stands, as a list of one, or none."""
    best: list[tuple[int, int]] = []
    for words in phrases:
        literal = literal_start(words)
        at = folded.find(literal, lo, hi)
        while at >= 0:
            end = reach(folded, at, words)
            if end is not None and end < hi:
                if not best or at < best[0][0]:
                    best = [(at, end)]
                break
            at = folded.find(literal, at + 1, hi)
    return best
