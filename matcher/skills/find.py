"""The one finder for résumés and postings: all skills of a text in one pass, longest match, with their places.

fold (one shape for all writings) -> words -> longest writings from the left -> context (everyday words) -> infer
"""

from __future__ import annotations

import re
from itertools import accumulate, repeat
from operator import attrgetter, itemgetter

from matcher.model import Hit
from matcher.skills.context import Judge, Match
from matcher.skills.fold import Folded, fold
from matcher.skills.hits import hits_of
from matcher.skills.infer import Inference
from matcher.skills.lexicon import Lexicon
from matcher.skills.naming import SIGNALS, Naming, is_whole, whole_name
from matcher.skills.table import CASED, CHECKED, DOTTED, NOBODY, ROLE, SEVERAL, SMALL, letters
from matcher.skills.vocabulary import Node, Outcome, Vocabulary

_AS_A = re.compile(r"\bas an? $", re.IGNORECASE)
"""\"Three years as a Java developer\" does name Java."""
_GLUE = (" ", "\u00a0", "-")
_DOT = re.compile(r"(?<![\w.])\.\s?$")
_ITEM_ENDS = re.compile(r"\s*(?:[^\w\s]|\d|$|and\b|or\b|core\b|framework\b|developers?\b)", re.IGNORECASE)
"""Behind ". net" as tokenisers leave it; "profit rose . net sales fell" names nothing."""
_DIVIDER = re.compile(r"[,(:);]")
_WRAPPED = 60
"""Characters from which on a line counts as wrapped, so that a name may go on in the next."""
_SIGNALS = len(SIGNALS)
_SPAN = itemgetter(0, 1)
_START = attrgetter("start")
_NOTHING = Outcome(NOBODY, counts=False)
_MOST_MET = 64
"""Ways of writing one name that are kept in mind."""


def _divided(text: str, start: int, end: int) -> bool:
    """Do the words of `text[start:end]` belong to different items, sentences or lines?"""
    if text[start:end].replace(" ", "").isalnum():
        return False
    # Marks followed by a blank became two blanks and never match: only glued ones ("Python,Machine,Learning") get here.
    if _DIVIDER.search(text, start, end):
        return True
    lines = text.count("\n", start, end)
    return lines > 1 or (lines == 1 and text.find("\n", start) - text.rfind("\n", 0, start) < _WRAPPED)


def _hear_stems(heard: list[tuple[int, tuple[int, ...]]], start: int, node: Node, word: str) -> None:
    """Hears the phrases that begin at `start` and end with `word` behind `node`."""
    numbers = tuple(number for stem, number in node.stems if word.startswith(stem))
    if numbers:
        heard.append((start, numbers))


class _Reading:
    """One text on its way through the finder: its words, and what was found in them so far, each in order."""

    __slots__ = ("doubtful", "ends", "folded", "heard", "kept", "roles", "text", "unsure", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded: Folded = fold(text)
        self.words = self.folded.words.split(" ")
        """With one more behind the last, so that each has two behind it; none of these is a word."""
        self.ends = list(accumulate(map(len, self.words)))
        """Letters up to the end of each word; with the blanks before it the place of its end in the folded text."""
        self.words.append("")
        self.kept: list[Match] = []
        self.unsure: list[int] = []
        """Which of `kept` are everyday words or in another case than their own."""
        self.roles: set[int] = set()
        """The starts of those in a job's or a group's name."""
        self.heard: list[tuple[int, tuple[int, ...]]] = []
        """Phrases: the place of the blank before them in the folded text, and their numbers."""
        self.doubtful = False
        """Some match asks for a look at the words around it."""


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
        self._vocabulary = Vocabulary(table.words, table.kinds, table.owners, (*SIGNALS, *self._inference.triggers))

    def find(self, text: str, ad: bool | None = None) -> tuple[Hit, ...]:
        """Hits by start. Named hits never overlap; inferred hits share the place they were shown by.

        In an ad a skill that only stands there is an aside: see naming.py. `ad` is told by the text's length if not given.
        Offsets are string offsets of `text` as given: `text[hit.start:hit.end] == hit.text`.
        """
        reading = self._read(text)
        kept = self._judge.named(text, reading.kept, reading.unsure) if reading.doubtful else reading.kept
        roles: list[Match] = []
        if reading.roles:
            roles = [match for match in kept if match[0] in reading.roles]
            kept = [match for match in kept if match[0] not in reading.roles]
        hits = self._hits(reading, kept, is_whole(text) if ad is None else ad) if kept else []
        triggers = [
            (at, number - _SIGNALS) for at, numbers in reading.heard for number in numbers if number >= _SIGNALS
        ]
        shown = self._inference.shown(text, reading.folded, kept, roles, triggers)
        if shown:
            shown.sort(key=_SPAN)
            starts, ends, places = zip(*shown, strict=True)
            hits += hits_of(text, starts, ends, map(self._ids.__getitem__, places), inferred=repeat(True))
            hits.sort(key=_START)
        return tuple(hits)

    def is_name(self, skill: str) -> bool:
        """Is the skill a tool or a method with a name of its own, and no topic, way of working or trade?"""
        return skill not in self._kinds_of_thing

    def _hits(self, reading: _Reading, kept: list[Match], ad: bool) -> list[Hit]:
        """`kept`; in an ad aside where they only stand there, else with the general noun behind the name."""
        text, folded = reading.text, reading.folded
        starts, ends, _, places = zip(*kept, strict=True)
        skills = map(self._ids.__getitem__, places)
        if not ad:
            return hits_of(text, starts, ends, skills)
        signals = [(at, number) for at, numbers in reading.heard for number in numbers if number < _SIGNALS]
        if folded.index is not None:
            signals = [(folded.offset(at), number) for at, number in signals]
        asides = self._naming.asides(text, kept, signals)
        limits = (*starts[1:], len(text))
        ends = tuple(
            end if aside or text[end : end + 1] != " " else whole_name(text, end, limit)
            for end, aside, limit in zip(ends, asides, limits, strict=True)
        )
        return hits_of(text, starts, ends, skills, asides=asides)

    def _read(self, text: str) -> _Reading:
        """The longest writings from the left that hold by themselves, and all phrases."""
        reading = _Reading(text)
        words, ends, heard, roles = reading.words, reading.ends, reading.heard, self._roles
        kinds, keep = self._kinds, self._keep
        nodes = list(map(self._vocabulary.__getitem__, words))
        kept, plain = reading.kept, reading.folded.index is None
        free = 0
        # Half of all words begin something ("to", "data"); only where the next one goes on there is a closer look to take.
        for at, node in enumerate(nodes):
            if node is None:
                continue
            after = node.get(words[at + 1])
            if after is None:
                if node.idle:
                    continue
            elif after.stems or words[at + 2] in after:
                last = self._longest(reading, at, node, free)
                if last >= free:
                    free = last + 1
                    if words[free] in roles or kinds[kept[-1][2]] & ROLE:
                        self._mind_role(reading)
                continue
            elif after.idle and node.idle:
                continue
            start = ends[at - 1] + at - 1
            if node.phrases:
                heard.append((start, node.phrases))
            if node.stems:
                _hear_stems(heard, start, node, words[at + 1])
            last = at
            if after is not None:
                if after.phrases:
                    heard.append((start, after.phrases))
                if at >= free and after.row != NOBODY and keep(reading, after, start, at + 1):
                    last += 1
                elif at < free or node.row == NOBODY or not keep(reading, node, start, at):
                    continue
            elif at < free or node.row == NOBODY:
                continue
            elif plain and node.place != NOBODY:
                kept.append((start, ends[at] + at - 1, node.row, node.place))
            elif not keep(reading, node, start, at):
                continue
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
        found: list[tuple[Node, int]] = []
        last = at
        while True:
            if node.phrases:
                reading.heard.append((start, node.phrases))
            if node.row != NOBODY:
                found.append((node, last))
            last += 1
            if last == len(words):
                break
            if node.stems:
                _hear_stems(reading.heard, start, node, words[last])
            after = node.get(words[last])
            if after is None:
                break
            node = after
        if at >= free:
            for node, last in reversed(found):
                if self._keep(reading, node, start, last):
                    return last
        return -1

    def _keep(self, reading: _Reading, node: Node, start: int, last: int) -> bool:
        """Keeps the writing that ends at `node`, from the blank at `start` to word `last`, if it holds there; whether it does."""
        text, row = reading.text, node.row
        end = reading.ends[last] + last - 1
        if reading.folded.index is not None:
            start, end = reading.folded.span(start, end)
        kind = self._kinds[row]
        if kind:
            if kind & DOTTED:
                dot = _DOT.search(text[max(0, start - 3) : start])
                if dot is None or (dot.group()[-1].isspace() and not _ITEM_ENDS.match(text, end)):
                    return False
                if kind & SEVERAL and _divided(text, start, end):
                    return False
                start -= len(dot.group())
            outcome = (node.met and node.met.get(text[start:end])) or self._outcome(node, text, start, end)
            if not outcome.counts:
                return False
            if not outcome.sure:
                reading.unsure.append(len(reading.kept))
            if outcome.doubtful:
                reading.doubtful = True
            reading.kept.append((start, end, row, outcome.place))
        else:
            reading.kept.append((start, end, row, self._owners[row]))
        return True

    def _outcome(self, node: Node, text: str, start: int, end: int) -> Outcome:
        """What the writing of `node` is, as it stands in `text[start:end]`."""
        writing = text[start:end]
        kind = self._kinds[node.row]
        if kind & SEVERAL and not kind & DOTTED and _divided(text, start, end):
            outcome = _NOTHING
        else:
            outcome = self._written(node.row, kind, writing)
        # Whether words in two lines belong together is told by the lines.
        if "\n" not in writing:
            if node.met is None:
                node.met = {}
            if len(node.met) < _MOST_MET:
                node.met[writing] = outcome
        return outcome

    def _written(self, row: int, kind: int, writing: str) -> Outcome:
        """What the writing of `row` is in the letters of `writing`."""
        place = self._owners[row]
        if row in self._judge.never_small and writing.islower():
            return _NOTHING
        sure, doubtful = not kind & CHECKED, kind >= CHECKED
        if kind & (CASED | CHECKED):
            cases = self._cases.get(row, {})
            exact = cases.get(letters(writing))
            sure = sure and exact is not None
            if exact is not None:
                place = exact
            elif place == NOBODY:
                if not kind & (SMALL | CHECKED):
                    return _NOTHING
                place = min(cases.values())
                doubtful = True
        return Outcome(place, sure=sure, doubtful=doubtful)
