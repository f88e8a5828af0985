"""What a writing comes to in the letters in which a text writes it: "RAG" and "rag", "Go" and "go", "SQL,Server"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from matcher.skills.context import SMALL as SMALL_RULE
from matcher.skills.context import Level, Rule
from matcher.skills.table import CASED, CHECKED, DECOY, DOTTED, NOBODY, SEVERAL, SMALL, letters

if TYPE_CHECKING:
    from matcher.skills.lexicon import Lexicon
    from matcher.skills.vocabulary import Node

_DIVIDER: Final = re.compile(r"[,(:);]")
_WRAPPED: Final = 60
"""Characters from which on a line counts as wrapped, so that a name may go on in the next."""
_MOST_MET: Final = 64
"""Ways of writing one name that are kept in mind."""


class Doubt:
    """Why a writing asks for a look at the words around it."""

    __slots__ = ("first", "inside", "rule", "small")

    def __init__(self, rule: Rule, inside: Level, first: Level, small: bool) -> None:
        self.rule = rule
        self.inside: Level = inside
        """How much must speak for the skill inside a sentence."""
        self.first: Level = first
        """The same at the beginning of one."""
        self.small = small
        """It is written small."""


class Outcome:
    """What a writing is, as it stands in a text."""

    __slots__ = ("counts", "doubt", "doubtful", "place")

    def __init__(self, place: int, counts: bool = True, doubtful: bool = False, doubt: Doubt | None = None) -> None:
        self.place = place
        """The skill's, or NOBODY: a decoy, or nothing that counts in this writing."""
        self.counts = counts
        """It names its skill, or may, or hides what stands in it."""
        self.doubtful = doubtful
        """The text needs a judge: an everyday word, another case than its own, or a decoy."""
        self.doubt = doubt
        """What the judge must know of it, if the text has one; None if it names its skill wherever it stands."""


_NOTHING: Final = Outcome(NOBODY, counts=False)


class Outcomes:
    """What the writings of one lexicon come to. Kept with each node, so that a text asks once for each way of writing."""

    def __init__(self, lexicon: Lexicon, rules: dict[str, Rule]) -> None:
        """`rules`: folded word -> how it is judged; that of "" holds for those that have none."""
        table = lexicon.table
        self._words = table.words
        self._owners = table.owners
        self._cases = table.cases
        self._rules = rules
        self._usual = rules.get("", Rule())

    def of(self, node: Node, text: str, start: int, end: int) -> Outcome:
        """What the writing of `node` is, as it stands in `text[start:end]`."""
        writing = text[start:end]
        kind = node.kind
        if kind & SEVERAL and not kind & DOTTED and is_divided(text, start, end):
            outcome = _NOTHING
        else:
            outcome = self._written(node.row, kind, writing)
        # Whether words in two lines belong together is told by the lines.
        if "\n" not in writing:
            if not node.met:
                node.met = {}
            if len(node.met) < _MOST_MET:
                node.met[writing] = outcome
        return outcome

    def _written(self, row: int, kind: int, writing: str) -> Outcome:
        """What the writing of `row` is in the letters of `writing`."""
        place = self._owners[row]
        doubtful = kind & (CHECKED | DECOY) != 0
        if not kind & (CASED | CHECKED):
            return Outcome(place, doubtful=doubtful)
        rule = self._rules.get(self._words[row], self._usual) if kind & CHECKED else SMALL_RULE
        small = writing.islower()
        if small and rule.low == "no":
            return _NOTHING
        cases = self._cases.get(row, {})
        exact = cases.get(letters(writing))
        if exact is not None:
            doubt = Doubt(rule, rule.own, rule.start, small) if kind & CHECKED else None
            return Outcome(exact, doubtful=doubtful, doubt=doubt)
        if place == NOBODY:
            if not kind & (SMALL | CHECKED):
                return _NOTHING
            place = min(cases.values())
            doubtful = True
        level = rule.caps if writing.isupper() else rule.low if small else rule.start
        return Outcome(place, doubtful=doubtful, doubt=Doubt(rule, level, level, small))


def is_divided(text: str, start: int, end: int) -> bool:
    """Do the words of `text[start:end]` belong to different items, sentences or lines?"""
    if text[start:end].replace(" ", "").isalnum():
        return False
    # Marks followed by a blank became two blanks and never match: only glued ones ("Python,Machine,Learning") get here.
    if _DIVIDER.search(text, start, end):
        return True
    lines = text.count("\n", start, end)
    return lines > 1 or (lines == 1 and text.find("\n", start) - text.rfind("\n", 0, start) < _WRAPPED)
