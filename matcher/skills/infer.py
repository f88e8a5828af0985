"""Skills shown and not named: by rules (assets/skills/inferred.toml) and by what a named skill implies.

A rule gives its skills where one phrase of `any` stands, or one phrase of each list of `all` within one sentence. In a phrase
"*" at a word's end takes any ending, "_" takes any one word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from matcher.skills.fold import words_of

if TYPE_CHECKING:
    from matcher.skills.context import Match
    from matcher.skills.fold import Folded
    from matcher.skills.lexicon import Lexicon

Shown = tuple[int, int, int]
"""start, end, and what stands there: a trigger, or the place of a skill."""
_STOP = re.compile(r"[.!?;]\s|\n|•")


def phrase_words(phrase: str) -> tuple[str, ...]:
    """A phrase's folded words, with "*" and "_" kept where they stand."""
    return tuple(
        word if word == "_" else folded + "*" if word.endswith("*") else folded
        for word in phrase.replace("-", " ").split()
        if (folded := words_of(word.removesuffix("*"))) or word == "_"
    )


def literal_start(words: tuple[str, ...]) -> str:
    """What the automaton looks for: the phrase up to its first wildcard, from blank to blank or into a word."""
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


class Inference:
    """The rules of one lexicon. `triggers` are further patterns for the automaton."""

    def __init__(self, lexicon: Lexicon) -> None:
        phrases: dict[str, list[tuple[int, int, tuple[str, ...]]]] = {}
        self._gives: list[tuple[int, ...]] = []
        self._slots: list[int] = []
        for rule in lexicon.rules:
            self._add(rule, lexicon, phrases)
        self.triggers = tuple(phrases)
        self._phrases = tuple(phrases.values())
        self._implied = tuple(
            tuple(place for other in lexicon.implied(skill.id) if (place := lexicon.place(other)) is not None)
            for skill in lexicon.skills
        )

    def _add(
        self, rule: dict[str, Any], lexicon: Lexicon, phrases: dict[str, list[tuple[int, int, tuple[str, ...]]]]
    ) -> None:
        lists = [rule["any"]] if "any" in rule else rule["all"]
        number = len(self._gives)
        self._gives.append(tuple(place for skill in rule["gives"] if (place := lexicon.place(skill)) is not None))
        self._slots.append(len(lists))
        for slot, alternatives in enumerate(lists):
            for phrase in alternatives:
                words = phrase_words(phrase)
                phrases.setdefault(literal_start(words), []).append((number, slot, words))

    def shown(
        self, text: str, folded: Folded, named: Sequence[Match], roles: Sequence[Match], triggers: Sequence[Shown]
    ) -> list[Shown]:
        """(start, end, place of the skill), each skill once, at the first place that shows it; never one that is named.

        `roles` are matches in a job's or a team's name ("Java developer"): they show their skill.
        """
        known = {match[3] for match in named}
        out: list[Shown] = []
        for start, end, _, place in roles:
            for given in (place, *self._implied[place]):
                if given not in known:
                    known.add(given)
                    out.append((start, end, given))
        for start, end, number in self._fired(text, folded, triggers) if triggers else ():
            for place in self._gives[number]:
                for given in (place, *self._implied[place]):
                    if given not in known:
                        known.add(given)
                        out.append((start, end, given))
        for start, end, _, place in named:
            for given in self._implied[place]:
                if given not in known:
                    known.add(given)
                    out.append((start, end, given))
        return out

    def _fired(self, text: str, folded: Folded, triggers: Sequence[Shown]) -> list[Shown]:
        """The places where rules hold, by start."""
        found: dict[int, list[list[tuple[int, int]]]] = {}
        for start, _, trigger in triggers:
            for number, slot, words in self._phrases[trigger]:
                end = reach(folded.words, start, words)
                if end is not None:
                    lists = found.setdefault(number, [[] for _ in range(self._slots[number])])
                    lists[slot].append(folded.span(start, end - 1))
        out = []
        for number, lists in found.items():
            place = _together(text, lists)
            if place is not None:
                out.append((*place, number))
        return sorted(out)


def _together(text: str, lists: list[list[tuple[int, int]]]) -> tuple[int, int] | None:
    """The first place where one of each list stands within one sentence, from the first to the last of them."""
    for start, end in lists[0]:
        lo, hi = start, end
        for other in lists[1:]:
            near = [(min(lo, a), max(hi, b)) for a, b in other if not _STOP.search(text, min(lo, a), max(hi, b))]
            if not near:
                break
            lo, hi = min(near, key=lambda span: (span[1] - span[0], span))
        else:
            return lo, hi
    return None
