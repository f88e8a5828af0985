"""Skills shown and not named: by rules (assets/skills/inferred.toml) and by what a named skill implies.

A rule gives its skills where one phrase of `any` stands, or one phrase of each list of `all` within one sentence. In a phrase
"*" at a word's end takes any ending, "_" takes any one word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
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
_LINE_ENDS: Final = ("\n", "•")
_STOP: Final = re.compile(r"[.!?;]\s")
_MARKS: Final = (*_LINE_ENDS, ". ", "! ", "? ", "; ")
"""The nearest to a word, mostly, first."""
LONGEST_SENTENCE: Final = 400
"""Characters to either side in which the end of a sentence is looked for."""


def phrase_words(phrase: str) -> Phrase:
    """A phrase's folded words, with "*" and "_" kept where they stand."""
    return tuple(
        word if word == "_" else folded + "*" if word.endswith("*") else folded
        for word in phrase.replace("-", " ").split()
        if (folded := words_of(word.removesuffix("*"))) or word == "_"
    )


def literal_start(words: Phrase) -> str:
    """What the finder listens for: the phrase up to its first wildcard, from blank to blank or into a word."""
    out = " "
    for word in words:
        if word == "_":
            break
        if word.endswith("*"):
            return out + word[:-1]
        out += word + " "
    return out


class Wanted:
    """A phrase as it is looked for in a folded text: its literal start first, and where that stands the rest word by word."""

    __slots__ = ("known", "literal", "rest")

    def __init__(self, phrase: str) -> None:
        """`phrase`: its words divided by blanks."""
        words = tuple(phrase.split(" "))
        self.literal = literal_start(words)
        self.known = self.literal.rfind(" ")
        """Where in `literal` its last blank stands: behind the words that are whole."""
        self.rest = words[self.literal.count(" ") - 1 :]

    def end(self, folded: str, start: int) -> int:
        """The blank behind the phrase in `folded`, where its literal start stands at the blank at `start`; -1 if the rest does
        not follow."""
        at = start + self.known
        for word in self.rest:
            stop = folded.find(" ", at + 1)
            if stop <= at + 1:
                return -1
            if word.endswith("*"):
                if not folded.startswith(word[:-1], at + 1):
                    return -1
            elif word != "_" and folded[at + 1 : stop] != word:
                return -1
            at = stop
        return at


def compiled_rule(row: dict[str, Any]) -> dict[str, Any]:
    """A rule of the file with its phrases folded, each as one text: what the lexicon's cache keeps."""
    return {"all": [[" ".join(phrase_words(p)) for p in phrases] for phrases in _lists(row)], "gives": row["gives"]}


def _lists(row: dict[str, Any]) -> list[list[str]]:
    return [row["any"]] if "any" in row else row["all"]


def _typical_length(phrases: tuple[Wanted, ...]) -> float:
    """The mean length of what the finder would listen for: the longer, the rarer."""
    return sum([len(phrase.literal) for phrase in phrases]) / len(phrases)


@dataclass(frozen=True, slots=True)
class Rule:
    """`gives` are places of skills; `others` the lists of phrases that must stand in the sentence of the trigger as well."""

    gives: tuple[int, ...]
    others: tuple[tuple[Wanted, ...], ...]


class Inference:
    """The rules of one lexicon. `triggers` are phrases that the finder listens for. Safe to use from several threads.

    Of the lists of an `all` rule only the one with the longest phrases is listened for: "into production" is rare,
    "build" is not.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._rules: list[Rule] = []
        phrases: dict[str, list[tuple[int, Wanted]]] = {}
        for row in lexicon.rules:
            lists = [tuple([Wanted(phrase) for phrase in phrases]) for phrases in _lists(row)]
            rare = max(lists, key=_typical_length)
            for phrase in rare:
                phrases.setdefault(phrase.literal, []).append((len(self._rules), phrase))
            gives = [place for skill in row["gives"] if (place := lexicon.place(skill)) is not None]
            self._rules.append(Rule(tuple(gives), tuple([others for others in lists if others is not rare])))
        self.triggers = tuple(phrases)
        self._phrases = tuple(phrases.values())
        """For each trigger the phrases that begin so, with the numbers of their rules."""
        self._implied: list[tuple[int, ...] | None] = [None] * len(lexicon.ids)
        """By place; None where no text has asked yet."""

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
        found = self._implied[place]
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
            for number, phrase in self._phrases[trigger]:
                start = heard[at]
                end = phrase.end(folded.words, start)
                if end < 0 or number in out:
                    continue
                rule = self._rules[number]
                if known.issuperset(rule.gives):
                    continue
                if rule.others:
                    start, end = _whole_span(text, folded, start, end, rule.others)
                    if end < 0:
                        continue
                start, end = folded.span(start, end - 1)
                out[number] = (start, end, number)
        return sorted(out.values())


def _show(out: list[Shown], known: set[int], start: int, end: int, places: tuple[int, ...]) -> None:
    """Adds those of the skills that are not known yet, which makes them so."""
    for place in places:
        if place not in known:
            known.add(place)
            out.append((start, end, place))


def _whole_span(
    text: str, folded: Folded, start: int, end: int, others: tuple[tuple[Wanted, ...], ...]
) -> tuple[int, int]:
    """From the first to the last of a phrase at `start` to `end` of `folded` and one of each of the `others` in its sentence;
    -1 twice if one is missing."""
    lo, hi = _sentence(text, folded, start)
    for phrases in others:
        first, last = _first(folded.words, phrases, lo, hi)
        if first < 0:
            return -1, -1
        start, end = min(start, first), max(end, last)
    return start, end


def _sentence(text: str, folded: Folded, at: int) -> tuple[int, int]:
    """From the blank before the first word to the blank after the last word of the sentence that holds `at`, both in `folded`."""
    here = folded.offset(at)
    lo, limit = max(here - LONGEST_SENTENCE, 0), min(here + LONGEST_SENTENCE, len(text))
    hi = limit
    for mark in _MARKS:
        lo = max(lo, text.rfind(mark, lo, here))
    for mark in _LINE_ENDS:
        found = text.find(mark, here, hi)
        hi = found if found >= 0 else hi
    stop = _STOP.search(text, here, min(hi + 1, limit))
    if stop is not None:
        hi = stop.start()
    if folded.index is not None:
        lo, hi = folded.index.first_from(lo), folded.index.first_from(hi)
    return lo, hi + 2


def _first(folded: str, phrases: tuple[Wanted, ...], lo: int, hi: int) -> tuple[int, int]:
    """The first place between `lo` and `hi` where one of `phrases` stands, and the blank behind it; -1 twice for none."""
    first, last = -1, -1
    for phrase in phrases:
        at = folded.find(phrase.literal, lo, hi)
        while at >= 0:
            end = phrase.end(folded, at)
            if 0 <= end < hi:
                if first < 0 or at < first:
                    first, last = at, end
                break
            at = folded.find(phrase.literal, at + 1, hi)
    return first, last
