"""Decides for each everyday word of a text whether it names its skill there, by its rule and the words and skills around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from matcher.skills.context import Rule
from matcher.skills.matches import Matches
from matcher.skills.outcomes import Doubt
from matcher.skills.surroundings import (
    AND,
    WINDOW,
    begins_sentence,
    is_asked,
    is_graded,
    is_initial,
    is_name,
    is_season,
    is_used,
    stands_alone,
    words_ahead,
    words_behind,
)
from matcher.skills.table import NOBODY

if TYPE_CHECKING:
    from matcher.skills.lexicon import Lexicon

_NEVER: Final = -2
"""In place of a skill's: nothing, whatever its neighbours come to."""
_NEAR: Final = 90
"""Characters to either side in which another skill of the sentence counts as near."""
_TAGS: Final = 3
"""Names in a row of tags from which on a doubtful one among them counts."""
_ITEMS: Final = 3
"""Names in a list from which on doubtful ones vouch for one another, if its label asks for them."""
_COMMAS: Final = (", ", " and ", ", and ", " or ", ", or ", " & ")
_SENTENCE: Final = re.compile(r"[.!?](?=\s|$)|\n")
_STRICT: Final = re.compile(
    rf"\s*(?:\([^()]{{0,12}}\))?\s*(?:v?\d[\d.x+]{{0,5}}|\+)?\s*"
    rf"(?:[,/;|•]|,?\s+(?:{AND}|such as|like|including|e\.g\.,?)\s|&|\+|\n[\s•*·\-–]*|,?\s*\((?:(?:{AND})\s)?|\):?)\s*",
    re.IGNORECASE,
)
_LOOSE: Final = re.compile(
    rf"(?:{_STRICT.pattern}|:\s+|\s+(?:to|with|on|for|over|from|by|in)\s+|\s)(?:(?:e\.g\.|eg|like|such as),?\s+)?",
    re.IGNORECASE,
)
_SHORT: Final = 24
"""Characters up to which a link, or what is none, is kept in mind."""
_MOST_LINKS: Final = 4096
_ARTICLES: Final = frozenset({"a", "an", "the", "our", "your", "their"})
_GOES_ON: Final = re.compile(r" [a-z]")


class Judge:
    """The judge of one lexicon's everyday words."""

    def __init__(self, lexicon: Lexicon, rules: dict[str, Rule]) -> None:
        """`rules`: those of the lexicon's context, by word."""
        self._ids = lexicon.ids
        self._areas = lexicon.columns.areas
        strangers = frozenset(lexicon.context.get("strangers", ()))
        friends = frozenset(lexicon.context.get("friends", ()))
        self._speaks = [
            area not in strangers or skill in friends or lexicon.kind(skill) == "named"
            for skill, area in zip(lexicon.ids, self._areas, strict=True)
        ]
        """For each skill: does it speak for a word that asks for no kin?"""
        self._links: tuple[dict[str, bool], dict[str, bool]] = ({}, {})
        self._instead = {rule.instead: lexicon.place(rule.instead) for rule in rules.values() if rule.instead}

    def places(self, text: str, matches: Matches, unsure: Sequence[int], doubts: Sequence[Doubt]) -> list[int]:
        """The place of the skill that each of `matches` names, NOBODY for none. `unsure`: the numbers of those that `doubts` are
        about."""
        return _Trial(self, text, matches).places(unsure, doubts)

    def is_kin(self, place: int, rule: Rule) -> bool:
        """Does the skill speak for a word of this rule beside it?"""
        if rule.kin:
            return self._areas[place] in rule.kin or self._ids[place] in rule.kin
        return self._speaks[place]

    def is_link(self, between: str, strict: bool) -> bool:
        """Does what stands between two names make them neighbours in a list?"""
        known = self._links[strict]
        found = known.get(between)
        if found is None:
            found = (_STRICT if strict else _LOOSE).fullmatch(between) is not None
            if len(between) <= _SHORT:
                if len(known) >= _MOST_LINKS:
                    known.clear()
                known[between] = found
        return found

    def instead(self, rule: Rule, given: int) -> int:
        """The other skill that a word of this rule names beside one of `instead_kin`; `given` if the lexicon has none."""
        place = self._instead[rule.instead]
        return given if place is None else place

    def is_instead(self, beside: Sequence[int], rule: Rule) -> bool:
        """Does one of the skills beside it say so?"""
        return any(self._ids[place] in rule.instead_kin for place in beside)


def _is_free(ahead: Sequence[str], behind: Sequence[str], rule: Rule) -> bool:
    """Does nothing in the words `ahead` speak against it, or if something does, a longer phrase for it ("experience with"), or if
    it is an article, the words behind ("a Kafka pipeline")?"""
    against = [phrase for phrase in ahead if phrase in rule.not_before]
    if not against or any(len(phrase) > len(against[-1]) for phrase in ahead if phrase in rule.before):
        return True
    return not rule.kin and _ARTICLES.issuperset(against) and not rule.after.isdisjoint(behind)


class _Trial:
    """One text before the judge: what is known so far of its matches."""

    __slots__ = ("ends", "judge", "places_given", "starts", "sure", "text")

    def __init__(self, judge: Judge, text: str, matches: Matches) -> None:
        self.judge = judge
        self.text = text
        self.starts = matches.starts
        self.ends = matches.ends
        self.places_given = matches.places
        self.sure = [True] * len(self.starts)
        """Which surely name their skill."""

    def places(self, unsure: Sequence[int], doubts: Sequence[Doubt]) -> list[int]:
        """As `Judge.places`."""
        out = list(self.places_given)
        sure = self.sure
        for number in unsure:
            sure[number] = False
            out[number] = NOBODY
        # A word that becomes sure may speak for one before it ("excel, sql, python"): look twice, where one behind it did.
        last = len(out)
        for _ in range(2):
            changed = -1
            for at, number in enumerate(unsure):
                if out[number] == NOBODY and (number < last or changed >= 0):
                    place = self.place(number, doubts[at])
                    out[number] = place
                    if place >= 0:
                        sure[number] = True
                        changed = number
            last = changed
        return [place if place >= 0 else NOBODY for place in out]

    def place(self, number: int, doubt: Doubt) -> int:
        """The place of the skill that match `number` names, NOBODY if there is not enough around it to say so, or _NEVER."""
        text, start, end, rule = self.text, self.starts[number], self.ends[number], doubt.rule
        before = text[max(0, start - WINDOW) : start]
        level = doubt.inside
        if level != doubt.first and begins_sentence(before):
            level = doubt.first
        if level == "no":
            return _NEVER
        after = text[end : end + WINDOW]
        behind = words_behind(after)
        ahead = words_ahead(before) if rule.before or rule.not_before else ()
        if not (rule.not_after.isdisjoint(behind) and _is_free(ahead, behind, rule)):
            return _NEVER
        if (rule.letter and is_initial(before, after)) or (rule.year and is_season(after)):
            return _NEVER
        cued = not (rule.before.isdisjoint(ahead) and rule.after.isdisjoint(behind))
        # "Java Spring" is no person: a skill on either side is no part of a name.
        if rule.name and not cued and not self.is_flanked(number) and is_name(before, after):
            return NOBODY
        given = self.places_given[number]
        beside = self.beside(number, doubt)
        if rule.instead and self.judge.is_instead(beside, rule):
            return self.judge.instead(rule, given)
        if level == "yes" or beside or cued or (rule.graded and is_graded(text, start, end, rule.graded)):
            return given
        if stands_alone(before, after):
            # A line of nothing else is an item of a list, and so is a text of nothing else.
            return given if not doubt.small and ("\n" in text or end - start == len(text.strip())) else NOBODY
        if self.row_of_tags(number) >= _TAGS or (level == "near" and self.is_near(number, rule)):
            return given
        if rule.crowd and self.row_of_items(number) >= _ITEMS:
            return given
        # A word that takes certain neighbours to be its skill ("Access", "Teams") is asked for as itself just as often.
        if rule.kin or doubt.small or not text[start].isupper():
            return given if self.row_of_items(number) >= _ITEMS and is_asked(text, start, end) else NOBODY
        return given if is_used(before, after) or is_asked(text, start, end) else NOBODY

    def is_flanked(self, number: int) -> bool:
        """Does a sure name stand right beside it?"""
        starts, ends, sure = self.starts, self.ends, self.sure
        if number > 0 and sure[number - 1] and starts[number] - ends[number - 1] <= 1:
            return True
        return number + 1 < len(starts) and sure[number + 1] and starts[number + 1] - ends[number] <= 1

    def beside(self, number: int, doubt: Doubt) -> list[int]:
        """Skills left and right in the same list. An everyday word in its own case counts as well, if they are all in doubt."""
        text, starts, ends, places, sure = self.text, self.starts, self.ends, self.places_given, self.sure
        strict = doubt.small
        start, end = starts[number], ends[number]
        out: list[int] = []
        if number > 0 and sure[number - 1]:
            stop, place = ends[number - 1], places[number - 1]
            if self.judge.is_kin(place, doubt.rule):
                # "…algorithms" and "Combine models" in the next line: a line that goes on in small letters begins with a verb.
                verb = "\n" in text[stop:start] and _GOES_ON.match(text, end)
                if not verb and self.judge.is_link(text[stop:start], strict):
                    out.append(place)
        if number + 1 < len(starts):
            begin, place = starts[number + 1], places[number + 1]
            if not sure[number + 1]:
                if strict or not text[begin].isupper():
                    return out
                strict = True
            between = text[end:begin]
            linked = self.judge.is_link(between, strict) or (between == " on " and not doubt.rule.kin)
            if place != NOBODY and self.judge.is_kin(place, doubt.rule) and linked:
                out.append(place)
        return out

    def is_near(self, number: int, rule: Rule) -> bool:
        """Does a skill that speaks for it surely stand in the same sentence?"""
        text, starts, ends, places, sure = self.text, self.starts, self.ends, self.places_given, self.sure
        start, end = starts[number], ends[number]
        at = number - 1
        while at >= 0 and start - ends[at] <= _NEAR:
            if sure[at] and places[at] != NOBODY and self.judge.is_kin(places[at], rule):
                if _SENTENCE.search(text, ends[at], start) is None:
                    return True
                break
            at -= 1
        at = number + 1
        while at < len(starts) and starts[at] - end <= _NEAR:
            if sure[at] and places[at] != NOBODY and self.judge.is_kin(places[at], rule):
                return _SENTENCE.search(text, end, starts[at]) is None
            # A mark right before a name ends a sentence even where no blank follows.
            if starts[at] > end and text[starts[at] - 1] in ".!?":
                break
            at += 1
        return False

    def row_of_items(self, number: int) -> int:
        """How many names, sure or not, stand with this one in a list ("Excel, procurement and auditing")."""
        text, starts, ends = self.text, self.starts, self.ends
        first = last = number
        while first > 0 and text[ends[first - 1] : starts[first]] in _COMMAS:
            first -= 1
        while last + 1 < len(starts) and text[ends[last] : starts[last + 1]] in _COMMAS:
            last += 1
        return last - first + 1

    def row_of_tags(self, number: int) -> int:
        """How many sure names stand with this one in a row of tags, divided by blanks alone ("java spring docker")."""
        text, starts, ends, sure = self.text, self.starts, self.ends, self.sure
        found = 1
        at = number
        while at > 0 and sure[at - 1] and starts[at] - ends[at - 1] == 1 and text[ends[at - 1]] in " \u00a0":
            found += 1
            at -= 1
        at = number
        while at + 1 < len(starts) and sure[at + 1] and starts[at + 1] - ends[at] == 1 and text[ends[at]] in " \u00a0":
            found += 1
            at += 1
        return found
