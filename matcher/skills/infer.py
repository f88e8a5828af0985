"""Skills shown and not named: by rules (assets/skills/inferred.toml) and by what a named skill implies.

A rule gives its skills where one phrase of `any` stands, or one phrase of each list of `all` within one sentence. In a phrase
"*" at a word's end takes any ending, "_" takes any one word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from matcher.skills.fold import words_of

if TYPE_CHECKING:
    from matcher.skills.fold import Folded
    from matcher.skills.lexicon import Lexicon
    from matcher.skills.matches import Matches

Phrase = tuple[str, ...]
"""The folded words of a phrase, with "*" and "_" where they stand."""
Shown = tuple[int, int, int]
"""start, end, and the place of the skill shown there, or the number of a rule."""
_STOP: Final = re.compile(r"[.!?;]\s|\n|•")
_MARKS: Final = (". ", "! ", "? ", "; ", "\n", "•")
LONGEST_SENTENCE: Final = 400
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


class Inference:
    """The rules of one lexicon. `triggers` are phrases that the finder listens for. Safe to use from several threads.

    Of the lists of an `all` rule only the one with the longest phrases is listened for: "into production" is rare,
    "build" is not.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._rules: list[Rule] = []
        phrases: dict[str, list[tuple[int, Phrase]]] = {}
        for row in lexicon.rules:
            lists = [tuple([tuple(phrase.split(" ")) for phrase in phrases]) for phrases in _lists(row)]
            rare = max(lists, key=_typical_length)
            for words in rare:
                phrases.setdefault(literal_start(words), []).append((len(self._rules), words))
            gives = [place for skill in row["gives"] if (place := lexicon.place(skill)) is not None]
            self._rules.append(Rule(tuple(gives), tuple([others for others in lists if others is not rare])))
        self.triggers = tuple(phrases)
        self._phrases = tuple(phrases.values())
        """For each trigger the phrases that begin so, with the numbers of their rules."""
        self._implied: dict[int, tuple[int, ...]] = {}

    def shown(
        self,
        text: str,
        folded: Folded,
        named: Matches,
        roles: Matches,
        heard: list[int],
        triggers: list[int],
    ) -> list[Shown]:
        """(start, end, place of the skill), each skill once, at the first place that shows it; never one that is named.

        `roles` are matches in a job's or a team's name ("Java developer"): they show their skill. `triggers` are places in
        `self.triggers`, and `heard` those of the blanks before them in `folded`, in the order of the text.
        """
        known = set(named.places)
        out: list[Shown] = []
        for number, place in enumerate(roles.places):
            _show(out, known, roles.starts[number], roles.ends[number], (place, *self._implied_by(place)))
        for start, end, rule in self._fired(text, folded, heard, triggers, known) if triggers else ():
            for place in self._rules[rule].gives:
                _show(out, known, start, end, (place, *self._implied_by(place)))
        for number, place in enumerate(named.places):
            # Only the first place that names a skill can show anything: behind it all is known.
            implied = self._implied_by(place)
            if implied:
                _show(out, known, named.starts[number], named.ends[number], implied)
        return out

    def _implied_by(self, place: int) -> tuple[int, ...]:
        """Places of all that the skill at `place` implies, nearest first."""
        found = self._implied.get(place)
        if found is None:
            lexicon = self._lexicon
            implied = lexicon.implied(lexicon.ids[place])
            found = tuple([at for other in implied if (at := lexicon.place(other)) is not None])
            self._implied[place] = found
        return found

    def _fired(self, text: str, folded: Folded, heard: list[int], triggers: list[int], known: set[int]) -> list[Shown]:
        """The first place where each rule holds that gives more than is known, by start."""
        out: dict[int, Shown] = {}
        for at, trigger in enumerate(triggers):
            for number, words in self._phrases[trigger]:
                rule = self._rules[number]
                if number in out or known.issuperset(rule.gives):
                    continue
                end = reach(folded.words, heard[at], words)
                if end is None:
                    continue
                span = (heard[at], end)
                if rule.others:
                    whole = _whole_span(text, folded, span, rule.others)
                    if whole is None:
                        continue
                    span = whole
                start, stop = folded.span(span[0], span[1] - 1)
                out[number] = (start, stop, number)
        return sorted(out.values())


def _show(out: list[Shown], known: set[int], start: int, end: int, places: tuple[int, ...]) -> None:
    """Adds those of the skills that are not known yet, which makes them so."""
    for place in places:
        if place not in known:
            known.add(place)
            out.append((start, end, place))


def _whole_span(
    text: str, folded: Folded, span: tuple[int, int], others: tuple[tuple[Phrase, ...], ...]
) -> tuple[int, int] | None:
    """From the first to the last of a phrase at `span` of `folded` and one of each of the `others` in its sentence, if all stand
    there."""
    lo, hi = _sentence(text, folded, span[0])
    start, end = span
    for phrases in others:
        found = _first(folded.words, phrases, lo, hi)
        if found is None:
            return None
        start, end = min(start, found[0]), max(end, found[1])
    return start, end


def _sentence(text: str, folded: Folded, at: int) -> tuple[int, int]:
    """From the blank before the first word to the blank after the last word of the sentence that holds `at`, both in `folded`."""
    here = folded.offset(at)
    lo = max(text.rfind(mark, max(0, here - LONGEST_SENTENCE), here) for mark in _MARKS)
    stop = _STOP.search(text, here, here + LONGEST_SENTENCE)
    lo, hi = max(lo, here - LONGEST_SENTENCE, 0), stop.start() if stop else min(len(text), here + LONGEST_SENTENCE)
    if folded.index is not None:
        lo, hi = folded.index.first_from(lo), folded.index.first_from(hi)
    return lo, hi + 2


def _first(folded: str, phrases: tuple[Phrase, ...], lo: int, hi: int) -> tuple[int, int] | None:
    """The first place between `lo` and `hi` where one of `phrases` stands."""
    best: tuple[int, int] | None = None
    for words in phrases:
        literal = literal_start(words)
        at = folded.find(literal, lo, hi)
        while at >= 0:
            end = reach(folded, at, words)
            if end is not None and end < hi:
                if best is None or at < best[0]:
                    best = (at, end)
                break
            at = folded.find(literal, at + 1, hi)
    return best
