"""The one finder for résumés and postings: all skills of a text in one pass, longest match, with their places.

fold (one shape for all writings) -> words -> longest writings from the left -> judge (everyday words) -> infer
"""

from __future__ import annotations

import re
from operator import attrgetter, itemgetter
from typing import Final

from matcher.model import Hit
from matcher.skills.context import rules_of
from matcher.skills.fold import Folded, fold
from matcher.skills.hits import hits_of
from matcher.skills.infer import Inference
from matcher.skills.judge import Judge
from matcher.skills.lexicon import Lexicon
from matcher.skills.matches import Matches
from matcher.skills.naming import SIGNALS, Naming, Signals, is_whole, whole_name
from matcher.skills.outcomes import Doubt, Outcomes, is_divided
from matcher.skills.table import DOTTED, NOBODY, ROLE, SEVERAL, VERBAL
from matcher.skills.vocabulary import DULL, Node, Vocabulary

_AS_A: Final = re.compile(r"\bas an? $", re.IGNORECASE)
"""\"Three years as a Java developer\" does name Java."""
_GLUE: Final = (" ", "\u00a0", "-")
_DOT: Final = re.compile(r"(?<![\w.])\.\s?$")
_ITEM_ENDS: Final = re.compile(r"\s*(?:[^\w\s]|\d|$|and\b|or\b|core\b|framework\b|developers?\b)", re.IGNORECASE)
"""Behind ". net" as tokenisers leave it; "profit rose . net sales fell" names nothing."""
_SPAN: Final = itemgetter(0, 1)
_START: Final = attrgetter("start")
_NONE: Final = Matches()
_PAST: Final = ("", "\n")
"""Behind the last word of a text, so that each has two behind it. Folded words hold no line's end: the last one leads nowhere."""


class _Reading:
    """One text on its way through the finder: its words, and what was found in them so far, each in order."""

    __slots__ = (
        "doubtful", "doubts", "folded", "heard", "matches", "roles", "signals", "text", "triggers", "unsure", "words",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded: Folded = fold(text)
        self.words: list[str] = self.folded.words.split(" ")
        self.words.extend(_PAST)
        self.matches = Matches()
        self.unsure: list[int] = []
        """Which of the matches are everyday words or in another case than their own."""
        self.doubts: list[Doubt] = []
        """What is to say of each of these."""
        self.doubtful = False
        """Some match asks for a judge."""
        self.roles: list[int] = []
        """The numbers of matches in a job's or a group's name."""
        self.signals = Signals()
        """By the places of the blanks before them in the folded text."""
        self.heard: list[int] = []
        """The same places of triggers."""
        self.triggers: list[int] = []
        """The numbers of these."""

    def hear(self, start: int, node: Node, following: str) -> None:
        """Notes the phrases that begin at the blank at `start` and end with the word of `node` or with the one behind it."""
        if node.signal:
            self.signals.add(start, node.signal)
        for trigger in node.triggers:
            self.heard.append(start)
            self.triggers.append(trigger)
        for stem, signal, trigger in node.stems:
            if following.startswith(stem):
                if signal:
                    self.signals.add(start, signal)
                else:
                    self.heard.append(start)
                    self.triggers.append(trigger)


class Finder:
    """Finds the skills of one lexicon. Ready in some 10 ms; safe to use from several threads."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table
        rules = rules_of(lexicon.context)
        self._ids = lexicon.ids
        self._kinds_of_thing = lexicon.kinds
        self._outcomes = Outcomes(lexicon, rules)
        self._judge = Judge(lexicon, rules)
        self._inference = Inference(lexicon)
        self._naming = Naming(lexicon)
        self._roles = frozenset(lexicon.context.get("roles", ()))
        roles = "|".join(sorted(self._roles)) or "(?!)"
        self._role = re.compile(rf"[ \u00a0-](?:{roles})(?![\w-])", re.IGNORECASE)
        self._vocabulary = Vocabulary(table.words, table.kinds, table.owners, SIGNALS, self._inference.triggers)

    def find(self, text: str, ad: bool | None = None) -> tuple[Hit, ...]:
        """Hits by start. Named hits never overlap; inferred hits share the place they were shown by.

        In an ad a skill that only stands there is an aside: see naming.py. `ad` is told by the text's length if not given.
        Offsets are string offsets of `text` as given: `text[hit.start:hit.end] == hit.text`.
        """
        reading = _Reading(text)
        self._read(reading)
        named, roles = reading.matches, _NONE
        if reading.doubtful:
            named.places = self._judge.places(text, named, reading.unsure, reading.doubts)
        if reading.doubtful or reading.roles:
            named, roles = named.parted(reading.roles)
        hits = self._hits(reading, named, is_whole(text) if ad is None else ad) if len(named) else []
        shown = self._inference.shown(text, reading.folded, named, roles, reading.heard, reading.triggers)
        if shown:
            shown.sort(key=_SPAN)
            starts, ends, places = zip(*shown, strict=True)
            hits += hits_of(text, starts, ends, map(self._ids.__getitem__, places), inferred=True)
            hits.sort(key=_START)
        return tuple(hits)

    def is_name(self, skill: str) -> bool:
        """Is the skill a tool or a method with a name of its own, and no topic, way of working or trade?"""
        return skill not in self._kinds_of_thing

    def _hits(self, reading: _Reading, named: Matches, ad: bool) -> list[Hit]:
        """`named`; in an ad aside where they only stand there, else with the general noun behind the name."""
        text, folded = reading.text, reading.folded
        skills = map(self._ids.__getitem__, named.places)
        if not ad:
            return hits_of(text, named.starts, named.ends, skills)
        signals = reading.signals
        if folded.index is not None:
            signals.places = [folded.offset(at) for at in signals.places]
        asides = self._naming.asides(text, named, signals)
        ends = named.ends.copy()
        for number, aside in enumerate(asides):
            end = ends[number]
            if not aside and text.startswith(" ", end):
                limit = named.starts[number + 1] if number + 1 < len(ends) else len(text)
                ends[number] = whole_name(text, end, limit)
        return hits_of(text, named.starts, ends, skills, asides=asides)

    def _read(self, reading: _Reading) -> None:
        """Finds the longest writings from the left that hold by themselves, and all phrases."""
        words = reading.words
        vocabulary, known, dull = self._vocabulary, self._vocabulary.known, DULL
        free = 0
        """The first word that belongs to no match."""
        start, end = 0, -1
        """The places in the folded text of the blanks before and behind the word."""
        # Half of all words begin something ("to", "data"); only where the next one goes on there is a closer look to take.
        for at, word in enumerate(words):
            start = end
            end += len(word) + 1
            node = known.get(word)
            if node is None:
                node = vocabulary.node(word)
            if node is dull:
                continue
            following = words[at + 1]
            after = node.next.get(following)
            if after is None:
                if node.idle:
                    continue
            elif after.unread is not None or after.stems or words[at + 2] in after.next:
                free = max(free, self._longest(reading, node, at, start, at >= free))
                continue
            elif after.idle and node.idle:
                continue
            if node.listens:
                reading.hear(start, node, following)
            if after is not None:
                if after.listens:
                    reading.hear(start, after, "")
                if (
                    at >= free
                    and after.row != NOBODY
                    and self._keep(reading, after, start, end + len(following) + 1, at + 2)
                ):
                    free = at + 2
                    continue
            if at >= free and node.row != NOBODY and self._keep(reading, node, start, end, at + 1):
                free = at + 1

    def _longest(self, reading: _Reading, node: Node, at: int, start: int, keeps: bool) -> int:
        """Hears the phrases that begin with word `at`, at `node`, and if it `keeps` keeps the longest writing that holds there.
        The number of the word behind that; 0 without one."""
        words = reading.words
        found: list[Node] = []
        behind: list[int] = []
        ends: list[int] = []
        end = start
        while True:
            end += len(words[at]) + 1
            at += 1
            if node.listens:
                reading.hear(start, node, words[at])
            if node.row != NOBODY:
                found.append(node)
                behind.append(at)
                ends.append(end)
            after = node.next.get(words[at])
            if after is None:
                break
            node = after
            if node.unread is not None:
                self._vocabulary.grow(node)
        if keeps:
            for number in range(len(found) - 1, -1, -1):
                if self._keep(reading, found[number], start, ends[number], behind[number]):
                    return behind[number]
        return 0

    def _keep(self, reading: _Reading, node: Node, start: int, end: int, behind: int) -> bool:
        """Keeps the writing of `node`, between the blanks at `start` and `end` of the folded text, if it holds there; whether it
        does. `behind`: the number of the word behind it."""
        text, kind, place = reading.text, node.kind, node.place
        end -= 1
        if reading.folded.index is not None:
            start, end = reading.folded.span(start, end)
        if kind:
            if kind & DOTTED:
                dot = _DOT.search(text[max(0, start - 3) : start])
                if dot is None or (dot.group()[-1].isspace() and not _ITEM_ENDS.match(text, end)):
                    return False
                if kind & SEVERAL and is_divided(text, start, end):
                    return False
                start -= len(dot.group())
            outcome = node.met.get(text[start:end])
            if outcome is None:
                outcome = self._outcomes.of(node, text, start, end)
            if not outcome.counts:
                return False
            place = outcome.place
            if kind & VERBAL and self._gives_way(reading, behind):
                return False
            if outcome.doubt is not None:
                reading.unsure.append(len(reading.matches))
                reading.doubts.append(outcome.doubt)
            if outcome.doubtful:
                reading.doubtful = True
        reading.matches.add(start, end, place)
        if kind & ROLE or reading.words[behind] in self._roles:
            self._mind_role(reading, start, end, kind)
        return True

    def _gives_way(self, reading: _Reading, behind: int) -> bool:
        """Does the last word before word number `behind` begin a name with that word?"""
        words, vocabulary = reading.words, self._vocabulary
        node = vocabulary.known.get(words[behind - 1])
        if node is None:
            node = vocabulary.node(words[behind - 1])
        after = node.next.get(words[behind])
        return after is not None and after.row != NOBODY

    def _mind_role(self, reading: _Reading, start: int, end: int, kind: int) -> None:
        """Notes whether the last match stands in a job's or a group's name."""
        text = reading.text
        # "PRINCE2 Practitioner", "ISO 9001 lead auditor": what has a number is a certificate or a standard, not a field of work.
        named = kind & ROLE or (
            text[end : end + 1] in _GLUE and self._role.match(text, end) and not any(map(str.isdigit, text[start:end]))
        )
        if named and not _AS_A.search(text, start - 6, start):
            reading.roles.append(len(reading.matches) - 1)
