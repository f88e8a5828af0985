"""Everyday words that also name a skill (Go, R, Excel, Spark …): the words around them decide, by the rules of context.toml.

For each writing of a word - its own ("Go") inside a sentence, its own at the beginning, all capitals, small - a rule says how
much must speak for the skill:

    yes   nothing more          near  another skill in the same sentence, or what "list" asks
    no    it never counts       list  a neighbour in a list ("Go, Rust"), or a cue: "in R", "R packages"

What speaks against it - "R&D", "Spring 2021", "Julia Brandt" - is looked at first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from matcher.skills.fold import words_of
from matcher.skills.table import CHECKED, NOBODY, letters

if TYPE_CHECKING:
    from matcher.skills.lexicon import Lexicon

Match = tuple[int, int, int, int]
"""start, end (text offsets), row of the table and place of the skill, NOBODY for what names nothing."""
Level = Literal["yes", "near", "list", "no"]

_WINDOW = 48
_NEAR = 90
"""Characters to either side in which another skill of the sentence counts as near."""
_TAGS = 3
"""Names in a row of tags from which on a doubtful one among them counts."""
_CLAUSE = re.compile(r"[.,;:!?()\[\]\n|•·\"“”]")
_WORD = re.compile(r"[a-z0-9+#&]+")
_SENTENCE = re.compile(r"[.!?](?=\s|$)|\n")
_AT_START = re.compile(r"(?:^|[.!?:•|\n])[\s\-–—*·>\"'“‘(]*$")
_LINE = re.compile(r"[\s•*·\-–>]*$")
_AND = r"and|or|and/or|und|oder|et|ou|y|e|plus|nor|&|\+"
_STRICT = re.compile(
    rf"\s*(?:\([^()]{{0,12}}\))?\s*(?:v?\d[\d.x+]{{0,5}}|\+)?\s*(?:[,/;|•]|,?\s+(?:{_AND})\s|&|\+|\n[\s•*·\-–]*|,?\s*\((?:(?:{_AND})\s)?|\):?)\s*"
)
_LOOSE = re.compile(
    rf"(?:{_STRICT.pattern}|:\s+|\s+(?:to|with|on|for|over|from|by|in)\s+|\s)(?:(?:e\.g\.|eg|like|such as),?\s+)?"
)
_NAME_AFTER = re.compile(r"\.? (?:[A-Z]\. )?[A-Z][a-z]+")
_NAME_BEFORE = re.compile(r"(?:^|[^.!?:\s•]) +[A-Z][a-zA-Z]+\.? $|(?:Mr|Mrs|Ms|Dr|Prof)\.? $")
_GOES_ON = re.compile(r" [a-z]")
_INITIAL = re.compile(r"\.\s?[A-Z]")
_NUMBER_BEFORE = re.compile(r"(?:\d|°)\s?$")
_YEAR_AFTER = re.compile(r"\s*(?:of\s)?[,']?\s?(?:(?:19|20)\d\d|'\d\d)")

_MARK = re.compile(r"\s*(?:language\s*)?[(:\-–—|\[]\s*|,\s+|\s+")
_MARK_BEFORE = re.compile(r"(?:\s*[:\-–—|]\s*|\s+)$")
_LEVEL = re.compile(r"[abc][12]\+?")
"""Of the Common European Framework of Reference for Languages."""
_ITEM_END = re.compile(rf"\s*(?:[,;.|/•·()\[\]\n]|[-–—]\s|$|(?:{_AND})\s)")
_LISTED = 160
"""Characters behind the label of a list of languages in which one counts."""
_LABEL = re.compile(
    r"(?:^|[\n.;•|])[ \t]*(?:(?:foreign|spoken|other|human)\s+)?(?:languages?(?:\s+skills)?|fremdsprachen|sprachen"
    r"|sprachkenntnisse|langues|idiomas|lingue|języki)[ \t]*[:\n|–—][^.!?]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """How one everyday word is judged. The sets hold folded phrases of up to three words."""

    own: Level = "near"
    start: Level = "list"
    caps: Level = "near"
    low: Level = "list"
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    graded: frozenset[str] = frozenset()
    """How well a language is spoken ("C1", "native"): before or behind it, with a mark between, or under a label."""
    kin: frozenset[str] = frozenset()
    """Areas and skill ids that count as neighbours; empty: all areas but `strangers`."""
    name: bool = False
    """May be a person's or place's name: not beside another name."""
    letter: bool = False
    """A single letter or unit: not an initial, not after a number."""
    year: bool = False
    """A season: not before a year."""
    instead: str = ""
    """The skill that it names beside one of `instead_kin`."""
    instead_kin: frozenset[str] = frozenset()


_PHRASES = ("before", "after", "not_before", "not_after", "graded", "words")

SMALL = Rule(start="list", own="list", caps="list", low="list")
"""For an abbreviation written in another case than its own: "python, sas, r"."""


def folded_context(context: dict[str, Any]) -> dict[str, Any]:
    """The content of context.toml with its words and phrases folded: what the lexicon's compiled form keeps."""

    def folded(row: dict[str, Any]) -> dict[str, Any]:
        lists = {key: [words_of(phrase) for phrase in row[key]] for key in _PHRASES if key in row}
        return {**row, **lists}

    classes = {name: folded(row) for name, row in context.get("class", {}).items()}
    return {**context, "class": classes, "word": [folded(row) for row in context.get("word", [])]}


def rules_of(context: dict[str, Any]) -> dict[str, Rule]:
    """Folded word -> its rule: the class's values, with phrases added and levels replaced by the word's own.

    `context` is that of the file as `folded_context` gives it.
    """
    classes: dict[str, dict[str, Any]] = context.get("class", {})
    out: dict[str, Rule] = {}
    for row in context.get("word", []):
        base = classes.get(row.get("class", "word"), {})
        fields: dict[str, Any] = {}
        for key in Rule.__dataclass_fields__:
            value = row.get(key, base.get(key))
            if key in _PHRASES and key != "words":
                phrases = (*base.get(key, ()), *row.get(key, ()))
                fields[key] = frozenset(phrases) - {""}
            elif value is not None:
                fields[key] = frozenset(value) if key in ("kin", "instead_kin") else value
        for word in row["words"]:
            out[word] = Rule(**fields)
    return out


class Judge:
    """Decides for each checked match of a text whether it names its skill."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table
        self._cases = table.cases
        rules = rules_of(lexicon.context)
        usual = rules.get("", Rule())
        self._rules = {row: rules.get(table.words[row], usual) for row in table.rows_of_kind(CHECKED)}
        self.never_small = frozenset(row for row, rule in self._rules.items() if rule.low == "no")
        """Rows that count for nothing when written small: no need to look around them."""
        self._ids = lexicon.ids
        self._areas = lexicon.columns.areas
        self._strangers = frozenset(lexicon.context.get("strangers", ()))
        named = (skill for skill in lexicon.ids if lexicon.kind(skill) == "named")
        self._friends = frozenset((*lexicon.context.get("friends", ()), *named))
        self._places = {rule.instead: lexicon.place(rule.instead) for rule in rules.values() if rule.instead}

    def named(self, text: str, kept: Sequence[Match], doubtful: Sequence[int]) -> list[Match]:
        """`kept` without the matches that name nothing. `doubtful`: which of them are everyday words or in another case than
        their own."""
        out = list(kept)
        sure = [True] * len(kept)
        for number in doubtful:
            sure[number] = False
        # A word that becomes sure may speak for one before it ("excel, sql, python"): look twice, where one behind it did.
        last = len(kept)
        for _ in range(2):
            changed = -1
            for number in doubtful:
                if not sure[number] and (number < last or changed >= 0):
                    start, end, row, _ = kept[number]
                    place = self._place(text, number, kept, sure, self._rules.get(row, SMALL), self._cases.get(row, {}))
                    out[number] = (start, end, row, place)
                    if place != NOBODY:
                        sure[number] = True
                        changed = number
            last = changed
        return [match for match in out if match[3] != NOBODY]

    def _place(
        self, text: str, number: int, owned: Sequence[Match], sure: Sequence[bool], rule: Rule, own: Iterable[str]
    ) -> int:
        """The place of the skill that match `number` names, or NOBODY."""
        start, end, _, place = owned[number]
        before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
        level = _level(text[start:end], before, rule, own)
        if level == "no":
            return NOBODY
        # "Java Spring" is no person: a skill on either side is no part of a name.
        left = number > 0 and sure[number - 1] and start - owned[number - 1][1] <= 1
        right = number + 1 < len(owned) and sure[number + 1] and owned[number + 1][0] - end <= 1
        endings, beginnings = _endings(before), _beginnings(after)
        cued = not (rule.before.isdisjoint(endings) and rule.after.isdisjoint(beginnings))
        if _against(before, after, endings, beginnings, rule, cued or left or right):
            return NOBODY
        strict = text[start:end].islower()
        beside = [other for other in self._beside(text, number, owned, sure, strict) if self._is_kin(other, rule)]
        if rule.instead and any(self._ids[other] in rule.instead_kin for other in beside):
            return self._places[rule.instead] or place
        if level == "yes" or beside or cued or (rule.graded and _is_graded(text, start, end, rule.graded)):
            return place
        if _LINE.fullmatch(before.rpartition("\n")[2]) and not after.partition("\n")[0].strip(" .,;"):
            # A line of nothing else is an item of a list, and so is a text of nothing else.
            return place if not strict and ("\n" in text or end - start == len(text.strip())) else NOBODY
        if _run(text, number, owned, sure) >= _TAGS:
            return place
        if level == "near" and any(self._is_kin(other, rule) for other in self._near(text, number, owned, sure)):
            return place
        return NOBODY

    def _is_kin(self, place: int, rule: Rule) -> bool:
        area = self._areas[place]
        if rule.kin:
            return area in rule.kin or self._ids[place] in rule.kin
        return area not in self._strangers or self._ids[place] in self._friends

    def _beside(
        self, text: str, number: int, owned: Sequence[Match], sure: Sequence[bool], strict: bool
    ) -> Iterable[int]:
        """Skills left and right in the same list. An everyday word in its own case counts as well, if they are all in doubt."""
        link = _STRICT if strict else _LOOSE
        start, end, _, _ = owned[number]
        if number and sure[number - 1]:
            other = owned[number - 1]
            # "…algorithms" and "Combine models" in the next line: a line that goes on in small letters begins with a verb.
            verb = "\n" in text[other[1] : start] and _GOES_ON.match(text, end)
            if not verb and link.fullmatch(text, other[1], start):
                yield other[3]
        if number + 1 < len(owned):
            other = owned[number + 1]
            doubtful = not sure[number + 1]
            if doubtful and (strict or not text[other[0]].isupper()):
                return
            if other[3] != NOBODY and (_STRICT if doubtful else link).fullmatch(text, end, other[0]):
                yield other[3]

    def _near(self, text: str, number: int, owned: Sequence[Match], sure: Sequence[bool]) -> Iterable[int]:
        """Skills that surely stand in the same sentence."""
        start, end, _, _ = owned[number]
        for step in (-1, 1):
            at = number + step
            while 0 <= at < len(owned):
                lo, hi = (owned[at][1], start) if step < 0 else (end, owned[at][0])
                if hi - lo > _NEAR or _SENTENCE.search(text, lo, hi):
                    break
                if sure[at] and owned[at][3] != NOBODY:
                    yield owned[at][3]
                at += step


def _run(text: str, number: int, owned: Sequence[Match], sure: Sequence[bool]) -> int:
    """How many sure names stand with this one in a row of tags, divided by blanks alone ("java spring docker")."""
    found = 1
    for step in (-1, 1):
        at = number
        while 0 <= at + step < len(owned) and sure[at + step]:
            one, two = (owned[at + step], owned[at]) if step < 0 else (owned[at], owned[at + step])
            if two[0] - one[1] != 1 or text[one[1]] not in " \u00a0":
                break
            found += 1
            at += step
    return found


def _level(writing: str, before: str, rule: Rule, own: Iterable[str]) -> Level:
    if letters(writing) in own:
        return rule.start if _AT_START.search(before) else rule.own
    return rule.caps if writing.isupper() else rule.low if writing.islower() else rule.start


def _against(
    before: str, after: str, endings: tuple[str, ...], beginnings: tuple[str, ...], rule: Rule, known: bool
) -> bool:
    """Does something beside the word say that it means something else? `known`: a cue or a skill beside it says it is no name."""
    if not (rule.not_before.isdisjoint(endings) and rule.not_after.isdisjoint(beginnings)):
        return True
    if rule.name and not known and (_NAME_AFTER.match(after) or _NAME_BEFORE.search(before)):
        return True
    if rule.letter and ((_INITIAL.match(after) and _NAME_BEFORE.search(before)) or _NUMBER_BEFORE.search(before)):
        return True
    return rule.year and _YEAR_AFTER.match(after) is not None


def _is_graded(text: str, start: int, end: int, grades: frozenset[str]) -> bool:
    """Does a spoken language's name stand beside how well it is spoken, or in a list that is labelled as one of languages?"""
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    behind = _MARK.match(after)
    if behind:
        words = words_of(_CLAUSE.split(after[behind.end() :], 1)[0]).split()[:3]
        if words and _LEVEL.fullmatch(words[0]):
            return True
        if not behind[0].isspace() and not grades.isdisjoint(" ".join(words[:n]) for n in (1, 2, 3)):
            return True
    above = _MARK_BEFORE.search(before)
    if above:
        words = words_of(_CLAUSE.split(before[: above.start()])[-1]).split()[-3:]
        if words and not grades.isdisjoint(" ".join(words[-n:]) for n in (1, 2, 3)):
            return _ITEM_END.match(after) is not None
    labelled = _LABEL.search(text[max(0, start - _LISTED) : start])
    return labelled is not None and _ITEM_END.match(after) is not None


def _endings(before: str) -> tuple[str, ...]:
    """The last word of the clause, the last two, the last three."""
    words = _WORD.findall(_CLAUSE.split(before)[-1].lower())[-3:]
    return tuple([" ".join(words[-n:]) for n in range(1, len(words) + 1)])


def _beginnings(after: str) -> tuple[str, ...]:
    """The first word of the clause, the first two, the first three."""
    words = _WORD.findall(_CLAUSE.split(after, 1)[0].lower())[:3]
    return tuple([" ".join(words[:n]) for n in range(1, len(words) + 1)])
