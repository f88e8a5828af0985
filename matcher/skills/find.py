"""The one finder for résumés and postings: all skills of a text in one pass, longest match, with their places.

fold (one shape for all writings) -> automaton over the folded words -> longest matches -> context (everyday words) -> infer
"""

from __future__ import annotations

import re

import ahocorasick_rs

from matcher.model import Hit
from matcher.skills.context import Judge, Match
from matcher.skills.fold import Folded, fold
from matcher.skills.infer import Inference, Shown
from matcher.skills.lexicon import Lexicon
from matcher.skills.naming import SIGNALS, Naming, is_whole, whole_name
from matcher.skills.table import CASED, CHECKED, DOTTED, NOBODY, ROLE, SEVERAL, SMALL, letters

_AS_A = re.compile(r"\bas an? $", re.IGNORECASE)
"""\"Three years as a Java developer\" does name Java."""
_GLUE = (" ", "\u00a0", "-")
_DOT = re.compile(r"(?<![\w.])\.\s?$")
_WRAPPED = 60
"""Characters from which on a line counts as wrapped, so that a name may go on in the next."""


def _divided(text: str, start: int, end: int) -> bool:
    """Do the words of `text[start:end]` belong to different items, sentences or lines?"""
    piece = text[start:end]
    # Marks followed by a blank became two blanks and never match: only glued ones ("Python,Machine,Learning") get here.
    if "," in piece or "(" in piece or ":" in piece or ")" in piece or ";" in piece:
        return True
    return "\n" in piece and (piece.count("\n") > 1 or text.find("\n", start) - text.rfind("\n", 0, start) < _WRAPPED)


class Finder:
    """Finds the skills of one lexicon. Costs some 50 ms to make; safe to use from several threads."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table
        self._ids = tuple(skill.id for skill in lexicon.skills)
        self._owners = table.owners
        self._kinds = table.kinds
        self._cases = table.cases
        self._judge = Judge(lexicon)
        self._inference = Inference(lexicon)
        self._naming = Naming(lexicon)
        self._kinds_of_thing = lexicon.kinds
        roles = "|".join(sorted(lexicon.context.get("roles", ()))) or "(?!)"
        self._role = re.compile(rf"[ \u00a0-](?:{roles})(?![\w-])", re.IGNORECASE)
        self._rows = len(table.words)
        self._automaton = ahocorasick_rs.AhoCorasick(
            [*(f" {words} " for words in table.words), *SIGNALS, *self._inference.triggers],
            store_patterns=False,
            # Made in two thirds of the usual choice's time, and the faster one on our texts.
            implementation=ahocorasick_rs.Implementation.ContiguousNFA,
        )

    def find(self, text: str, ad: bool | None = None) -> tuple[Hit, ...]:
        """Hits by start. Named hits never overlap; inferred hits share the place they were shown by.

        In an ad a skill that only stands there is an aside: see naming.py. `ad` is told by the text's length if not given.
        Offsets are string offsets of `text` as given: `text[hit.start:hit.end] == hit.text`.
        """
        folded = fold(text)
        kept, triggers, signals, doubtful = self._longest(text, folded)
        if doubtful:
            kept = self._judge.named(text, kept)
        kinds, role = self._kinds, self._role
        roles: list[Match] = []
        for match in kept:
            end = match[1]
            if (
                kinds[match[2]] & ROLE or (text[end : end + 1] in _GLUE and role.match(text, end))
            ) and not _AS_A.search(text, match[0] - 6, match[0]):
                roles.append(match)
        if roles:
            kept = [match for match in kept if match not in roles]
        ids = self._ids
        if (is_whole(text) if ad is None else ad) and kept:
            hits = self._of_ad(text, kept, signals)
        else:
            hits = [Hit(start, end, text[start:end], ids[place]) for start, end, _, place in kept]
        shown = self._inference.shown(text, folded, kept, roles, triggers)
        if shown:
            hits += [Hit(start, end, text[start:end], ids[place], True) for start, end, place in shown]
            hits.sort(key=lambda hit: (hit.start, hit.inferred, hit.end))
        return tuple(hits)

    def is_name(self, skill: str) -> bool:
        """Is the skill a tool or a method with a name of its own, and no topic, way of working or trade?"""
        return skill not in self._kinds_of_thing

    def _of_ad(self, text: str, kept: list[Match], signals: list[tuple[int, int]]) -> list[Hit]:
        """`kept` as an ad means them: aside where they only stand there, else with the general noun behind the name."""
        hits = []
        asides = self._naming.asides(text, kept, sorted(signals))
        limits = [match[0] for match in kept[1:]] + [len(text)]
        for (start, end, _, place), aside, limit in zip(kept, asides, limits, strict=True):
            if not aside:
                end = whole_name(text, end, limit)
            hits.append(Hit(start, end, text[start:end], self._ids[place], aside=aside))
        return hits

    def _longest(self, text: str, folded: Folded) -> tuple[list[Match], list[Shown], list[tuple[int, int]], bool]:
        """The matches that hold by themselves, none inside or across another; triggers; signals; whether any is in doubt.

        The automaton reports matches by their end. A match is dropped where it begins inside a kept one, and takes the place of
        the kept ones inside it, which is the same as taking the longest match from the left.
        """
        kinds, owners, rows = self._kinds, self._owners, self._rows
        rules = rows + len(SIGNALS)
        kept: list[Match] = []
        triggers: list[Shown] = []
        signals: list[tuple[int, int]] = []
        doubtful = False
        index, never_small = folded.index, self._judge.never_small
        for row, start, end in self._automaton.find_matches_as_indexes(folded.words, overlapping=True):
            if row >= rows:
                if row >= rules:
                    triggers.append((start, end, row - rules))
                else:
                    signals.append((start if index is None else index[min(start, len(index) - 1)], row - rows))
                continue
            end -= 2
            if index is not None:
                start, end = folded.span(start, end)
            kind, owner = kinds[row], owners[row]
            if kind:
                if kind & SEVERAL and _divided(text, start, end):
                    continue
                if kind & DOTTED:
                    dot = _DOT.search(text[max(0, start - 3) : start])
                    if dot is None:
                        continue
                    start -= len(dot.group())
                if row in never_small and text[start:end].islower():
                    continue
                if kind & (CASED | CHECKED):
                    cases = self._cases.get(row, {})
                    exact = cases.get(letters(text[start:end]))
                    if exact is not None:
                        owner = exact
                    elif owner == NOBODY:
                        if not kind & (SMALL | CHECKED):
                            continue
                        owner = min(cases.values())
                        doubtful = True
                doubtful = doubtful or kind >= CHECKED
            place = len(kept)
            while place and kept[place - 1][0] >= start:
                place -= 1
            if place and kept[place - 1][1] > start:
                continue
            del kept[place:]
            kept.append((start, end, row, owner))
        return kept, triggers, signals, doubtful
