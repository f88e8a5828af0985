"""The one finder for résumés and postings: all skills of a text in one pass, longest match, with their places.

fold (one shape for all writings) -> words -> longest writings from the left -> context (everyday words) -> infer
"""

from __future__ import annotations

import re
from itertools import accumulate, count

from matcher.model import Hit
from matcher.skills.context import Judge, Match
from matcher.skills.fold import Folded, fold
from matcher.skills.infer import Inference
from matcher.skills.lexicon import Lexicon
from matcher.skills.naming import SIGNALS, Naming, is_whole, whole_name
from matcher.skills.table import CASED, CHECKED, DOTTED, NOBODY, ROLE, SEVERAL, SMALL, letters
from matcher.skills.vocabulary import Node, Vocabulary

_AS_A = re.compile(r"\bas an? $", re.IGNORECASE)
"""\"Three years as a Java developer\" does name Java."""
_GLUE = (" ", "\u00a0", "-")
_DOT = re.compile(r"(?<![\w.])\.\s?$")
_ITEM_ENDS = re.compile(r"\s*(?:[^\w\s]|\d|$|and\b|or\b|core\b|framework\b|developers?\b)", re.IGNORECASE)
"""Behind ". net" as tokenisers leave it; "profit rose . net sales fell" names nothing."""
_DIVIDER = re.compile(r"[,(:);]")
_WRAPPED = 60
"""Characters from which on a line counts as wrapped, so that a name may go on in the next."""


def _divided(text: str, start: int, end: int) -> bool:
    """Do the words of `text[start:end]` belong to different items, sentences or lines?"""
    if text[start:end].replace(" ", "").isalnum():
        return False
    # Marks followed by a blank became two blanks and never match: only glued ones ("Python,Machine,Learning") get here.
    if _DIVIDER.search(text, start, end):
        return True
    lines = text.count("\n", start, end)
    return lines > 1 or (lines == 1 and text.find("\n", start) - text.rfind("\n", 0, start) < _WRAPPED)


class _Reading:
    """One text on its way through the finder: its words, and what was found in them so far, each in order."""

    __slots__ = ("doubtful", "ends", "folded", "heard", "kept", "roles", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded: Folded = fold(text)
        self.words = self.folded.words.split(" ")
        self.ends = list(accumulate(map(len, self.words)))
        """Letters up to the end of each word; with the blanks before it the place of its end in the folded text."""
        self.kept: list[Match] = []
        self.roles: set[int] = set()
        """The starts of those in a job's or a group's name."""
        self.heard: list[tuple[int, int]] = []
        """Phrases: the place of the blank before it in the folded text, and its number."""
        self.doubtful = False
        """Some match is an everyday word or in another case than its own."""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Text offsets of the words `first`..`last`."""
        start, end = self.ends[first - 1] + first - 1, self.ends[last] + last - 1
        return (start, end) if self.folded.index is None else self.folded.span(start, end)


class Finder:
    """Finds the skills of one lexicon. Ready in some 10 ms; safe to use from several threads."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table
        self._ids = lexicon.ids
        self._owners = table.owners
        self._kinds = table.kinds
        self._cases = table.cases
        self._judge = Judge(lexicon)
        self._inference = Inference(lexicon)
        self._naming = Naming(lexicon)
        self._kinds_of_thing = lexicon.kinds
        self._roles = frozenset(lexicon.context.get("roles", ()))
        roles = "|".join(sorted(self._roles)) or "(?!)"
        self._role = re.compile(rf"[ \u00a0-](?:{roles})(?![\w-])", re.IGNORECASE)
        self._vocabulary = Vocabulary(table.words, (*SIGNALS, *self._inference.triggers))

    def find(self, text: str, ad: bool | None = None) -> tuple[Hit, ...]:
        """Hits by start. Named hits never overlap; inferred hits share the place they were shown by.

        In an ad a skill that only stands there is an aside: see naming.py. `ad` is told by the text's length if not given.
        Offsets are string offsets of `text` as given: `text[hit.start:hit.end] == hit.text`.
        """
        reading = self._read(text)
        kept = self._judge.named(text, reading.kept) if reading.doubtful else reading.kept
        roles: list[Match] = []
        if reading.roles:
            roles = [match for match in kept if match[0] in reading.roles]
            kept = [match for match in kept if match[0] not in reading.roles]
        ids = self._ids
        if (is_whole(text) if ad is None else ad) and kept:
            hits = self._of_ad(reading, kept)
        else:
            hits = [Hit(start, end, text[start:end], ids[place]) for start, end, _, place in kept]
        triggers = [(at, number - len(SIGNALS)) for at, number in reading.heard if number >= len(SIGNALS)]
        shown = self._inference.shown(text, reading.folded, kept, roles, triggers)
        if shown:
            hits += [Hit(start, end, text[start:end], ids[place], True) for start, end, place in shown]
            hits.sort(key=lambda hit: (hit.start, hit.inferred, hit.end))
        return tuple(hits)

    def is_name(self, skill: str) -> bool:
        """Is the skill a tool or a method with a name of its own, and no topic, way of working or trade?"""
        return skill not in self._kinds_of_thing

    def _of_ad(self, reading: _Reading, kept: list[Match]) -> list[Hit]:
        """`kept` as an ad means them: aside where they only stand there, else with the general noun behind the name."""
        text, index = reading.text, reading.folded.index
        # The folded text of a text without an index is as long, but for the blank at its end.
        signals = [
            (at if index is None else index[min(at, len(index) - 1)], number)
            for at, number in reading.heard
            if number < len(SIGNALS)
        ]
        hits = []
        asides = self._naming.asides(text, kept, signals)
        limits = [match[0] for match in kept[1:]] + [len(text)]
        for (start, end, _, place), aside, limit in zip(kept, asides, limits, strict=True):
            if not aside:
                end = whole_name(text, end, limit)
            hits.append(Hit(start, end, text[start:end], self._ids[place], aside=aside))
        return hits

    def _read(self, text: str) -> _Reading:
        """The longest writings from the left that hold by themselves, and all phrases."""
        reading = _Reading(text)
        words, ends, kept, heard = reading.words, reading.ends, reading.kept, reading.heard
        kinds, owners, roles = self._kinds, self._owners, self._roles
        plain = reading.folded.index is None
        nodes = list(map(self._vocabulary.__getitem__, words))
        free = 0
        # Half of all words begin something ("to", "data"); only where the next one goes on there is a closer look to take.
        for at, node, after in zip(count(), nodes, map(dict.get, nodes, words[1:])):
            if after is None and node.idle:
                continue
            start = ends[at - 1] + at - 1
            if node.stems or (after is not None and (after or after.stems or not node.idle)):
                last = self._longest(reading, at, node, free)
            else:
                # Two words of which nothing goes on, or one.
                only, last = (node, at) if after is None else (after, at + 1)
                for number in only.phrases:
                    heard.append((start, number))
                row = only.row
                if at < free or row == NOBODY:
                    continue
                end = ends[last] + last - 1
                if plain and (not kinds[row] or (kinds[row] == SEVERAL and text[start:end].replace(" ", "").isalnum())):
                    kept.append((start, end, row, owners[row]))
                elif not self._keep(reading, row, at, last):
                    continue
            if last >= free:
                free = last + 1
                if words[free] in roles or kinds[kept[-1][2]] & ROLE:
                    self._mind_role(reading)
        return reading

    def _mind_role(self, reading: _Reading) -> None:
        """Notes whether the last match stands in a job's or a group's name."""
        start, end, row, _ = reading.kept[-1]
        text = reading.text
        named = self._kinds[row] & ROLE or (text[end : end + 1] in _GLUE and self._role.match(text, end))
        if named and not _AS_A.search(text, start - 6, start):
            reading.roles.add(start)

    def _longest(self, reading: _Reading, at: int, node: Node, free: int) -> int:
        """Hears the phrases that begin with word `at`, and keeps the longest writing that holds there, if the word is `free`;
        the place of its last word, or -1 for none."""
        words, start = reading.words, reading.ends[at - 1] + at - 1
        found: list[tuple[int, int]] = []
        last = at
        while True:
            for number in node.phrases:
                reading.heard.append((start, number))
            if node.row != NOBODY:
                found.append((node.row, last))
            last += 1
            if last == len(words):
                break
            for stem, number in node.stems:
                if words[last].startswith(stem):
                    reading.heard.append((start, number))
            after = node.get(words[last])
            if after is None:
                break
            node = after
        if at >= free:
            for row, last in reversed(found):
                if self._keep(reading, row, at, last):
                    return last
        return -1

    def _keep(self, reading: _Reading, row: int, first: int, last: int) -> bool:
        """Keeps the writing of `row` where it holds at the words `first`..`last`; whether it does."""
        text, kind, owner = reading.text, self._kinds[row], self._owners[row]
        start, end = reading.span(first, last)
        if kind & SEVERAL and _divided(text, start, end):
            return False
        if kind <= SEVERAL:
            reading.kept.append((start, end, row, owner))
            return True
        if kind & DOTTED:
            dot = _DOT.search(text[max(0, start - 3) : start])
            if dot is None or (dot.group()[-1].isspace() and not _ITEM_ENDS.match(text, end)):
                return False
            start -= len(dot.group())
        if row in self._judge.never_small and text[start:end].islower():
            return False
        if kind & (CASED | CHECKED):
            cases = self._cases.get(row, {})
            exact = cases.get(letters(text[start:end]))
            if exact is not None:
                owner = exact
            elif owner == NOBODY:
                if not kind & (SMALL | CHECKED):
                    return False
                owner = min(cases.values())
                reading.doubtful = True
        if kind >= CHECKED:
            reading.doubtful = True
        reading.kept.append((start, end, row, owner))
        return True
