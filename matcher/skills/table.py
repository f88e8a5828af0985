"""All writings of all skills in one table: what the finder's vocabulary is made from.

Row i says: the folded words `words[i]` name the skill at place `owners[i]`, under the conditions `kinds[i]`.
Writings given in a file come before writings derived from them, so a derived plural never takes a word from its owner.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from matcher.skills.fold import words_of
from matcher.skills.forms import begins_with_verb, plurals, variants

SEVERAL: Final = 1
"""More than one word: no comma or bracket may stand between them in the text."""
CASED: Final = 2
"""Counts only in the case of one of `cases[i]`."""
DOTTED: Final = 4
"""Begins with a dot (".NET"), which must be there."""
SMALL: Final = 8
"""An abbreviation that is no word when written small: "python, sas, r"; context.py decides."""
ROLE: Final = 16
"""Ends with a word for a person or a group ("data engineer"): shows the skill and does not name it."""
CHECKED: Final = 32
"""An everyday word too: context.py decides."""
DECOY: Final = 64
"""Names nothing ("go to market"); hides the writings inside it."""

VERBAL: Final = 128
"""Begins with what is done ("manage data"): gives way to a name that begins with its last word ("data pipelines")."""

SHORTEST_SMALL: Final = 3
"""Letters of an abbreviation that may be written small."""

NOBODY: Final = -1
_LETTERS: Final = re.compile(r"[^0-9A-Za-z+#]+")


@lru_cache(maxsize=65536)
def letters(writing: str) -> str:
    """What must agree in an exact writing: letters, digits, + and #, in their case."""
    if not writing.isascii():
        writing = unicodedata.normalize("NFKC", writing)
    return _LETTERS.sub("", writing)


@dataclass(frozen=True, slots=True)
class Writings:
    """What one skill is called: `names` count in any case, `exact` in theirs alone; `ambiguous` as in the files."""

    names: tuple[str, ...]
    exact: tuple[str, ...] = ()
    ambiguous: bool = False


@dataclass(frozen=True)
class Table:
    words: Sequence[str]
    """Sorted."""
    owners: Sequence[int]
    kinds: bytes
    cases: dict[int, dict[str, int]]
    """Row -> letters of an exact writing -> place of its skill."""

    def compiled(self) -> tuple[dict[str, Any], dict[str, bytes]]:
        """What JSON can hold, and the long columns as bytes."""
        owners = array("i", self.owners)
        if sys.byteorder == "big":
            owners.byteswap()
        long = {"words": "\n".join(self.words).encode(), "owners": owners.tobytes(), "kinds": self.kinds}
        return {str(row): by_case for row, by_case in self.cases.items()}, long

    @classmethod
    def of_compiled(cls, cases: dict[str, dict[str, int]], long: dict[str, bytes]) -> Table:
        """The table that `compiled` gave the two of."""
        owners = array("i", long["owners"])
        if sys.byteorder == "big":
            owners.byteswap()
        by_row = {int(row): by_case for row, by_case in cases.items()}
        return cls(long["words"].decode().split("\n"), owners, long["kinds"], by_row)

    def row_of(self, words: str) -> int | None:
        """The row of the folded `words`, or None."""
        row = bisect_left(self.words, words)
        return row if row < len(self.words) and self.words[row] == words else None

    def owner_of(self, name: str) -> int | None:
        """The place of the skill that `name` names, whatever its context, or None."""
        row = self.row_of(words_of(name))
        if row is None:
            return None
        by_case = self.cases.get(row, {})
        owner = by_case.get(letters(name), self.owners[row])
        if owner == NOBODY and by_case:
            owner = min(by_case.values())
        return None if owner == NOBODY else owner


class Builder:
    """Collects rows; the first skill to claim a writing keeps it."""

    def __init__(
        self,
        checked: Iterable[str] = (),
        common: Iterable[str] = (),
        roles: Iterable[str] = (),
        start: Table | None = None,
    ) -> None:
        self._checked = frozenset(checked)
        self._common = frozenset(common)
        self._roles = frozenset(roles)
        self._start = start or Table([], array("i"), b"", {})
        # What was added, and those rows of the table begun with that were touched by it.
        self._owners: dict[str, int] = {}
        self._kinds: dict[str, int] = {}
        self._cases: dict[str, dict[str, int]] = {}

    def add_all(
        self, writings: Sequence[tuple[int, Writings]], versions: dict[int, Sequence[str]] | None = None
    ) -> None:
        """Add the writings of each (place, writings): all that were given first, then what is derived from them."""
        for place, item in writings:
            for name in item.exact:
                self._add_exact(name, place)
            for name in item.names:
                self._add(words_of(name), place, name, item)
        for place, item in writings:
            for name in item.exact:
                for plural in plurals(name) if letters(name).isalpha() else ():
                    self._add_exact(plural, place)
            for name in item.names:
                if self._is_checked(words_of(name), item, name):
                    continue
                for words in variants(name)[1:]:
                    if words.replace(" ", "") not in self._checked:
                        self._add(words, place, name, item)
        for place, tails in (versions or {}).items():
            names = next(item.names for where, item in writings if where == place)
            for tail in tails:
                self._add(words_of(names[0]) + str(tail), place, names[0], Writings(()))

    def add_decoys(self, phrases: Iterable[str]) -> None:
        """Phrases that hide what stands in them; a phrase that names a skill is left alone."""
        for phrase in phrases:
            words = words_of(phrase)
            if words not in self._kinds:
                self._owners[words], self._kinds[words] = NOBODY, DECOY

    def _is_checked(self, words: str, item: Writings, name: str) -> bool:
        return words in self._checked or (item.ambiguous and " " not in words and name == item.names[0])

    def _touch(self, words: str) -> None:
        row = None if words in self._kinds else self._start.row_of(words)
        if row is not None:
            self._owners[words], self._kinds[words] = self._start.owners[row], self._start.kinds[row]
            if row in self._start.cases:
                self._cases[words] = dict(self._start.cases[row])

    def _add(self, words: str, place: int, name: str, item: Writings) -> None:
        self._touch(words)
        if not words or self._owners.get(words, NOBODY) != NOBODY:
            return
        kind = (SEVERAL if " " in words else 0) | (DOTTED if name.startswith(".") else 0)
        verbal = kind & SEVERAL and begins_with_verb(words)
        # "Mentoring analysts" is no job, "lead analyst" is.
        if (
            kind & SEVERAL
            and words.rpartition(" ")[2] in self._roles
            and not (verbal and words.partition(" ")[0].endswith(("ing", "ed")))
        ):
            kind |= ROLE
        if verbal:
            kind |= VERBAL
        if self._is_checked(words, item, name):
            kind |= CHECKED
            self._cases.setdefault(words, {}).setdefault(letters(name), place)
        self._owners[words] = place
        self._kinds[words] = kind | self._kinds.get(words, 0) & CHECKED

    def _add_exact(self, name: str, place: int) -> None:
        words = words_of(name)
        if not words:
            return
        self._touch(words)
        self._cases.setdefault(words, {}).setdefault(letters(name), place)
        self._owners.setdefault(words, NOBODY)
        kind = CHECKED if words in self._checked else CASED
        if kind == CASED and len(words) >= SHORTEST_SMALL and " " not in words and words not in self._common:
            kind |= SMALL
        self._kinds.setdefault(words, kind | (SEVERAL if " " in words else 0) | (DOTTED if name.startswith(".") else 0))

    def table(self) -> Table:
        """The rows of the table begun with and those collected, in the order of their words."""
        start = self._start
        added = sorted(words for words in self._owners if start.row_of(words) is None)
        before = [bisect_left(start.words, words) for words in added]
        words, owners, kinds = list(start.words), array("i", start.owners), bytearray(start.kinds)
        for number, (row, word) in enumerate(zip(before, added, strict=True)):
            words.insert(row + number, word)
            owners.insert(row + number, NOBODY)
            kinds.insert(row + number, 0)
        cases = {row + bisect_right(before, row): by_case for row, by_case in start.cases.items()}
        for word in self._owners:
            row = bisect_left(words, word)
            # A writing that counts in any case needs no exact one beside it, unless that one names another skill.
            owners[row], kinds[row] = self._owners[word], self._final_kind(word)
            if word in self._cases:
                cases[row] = self._cases[word]
        return Table(words, owners, bytes(kinds), dict(sorted(cases.items())))

    def _final_kind(self, word: str) -> int:
        kind, owner = self._kinds[word], self._owners[word]
        if owner == NOBODY or kind & CHECKED:
            return kind
        others = any(place != owner for place in self._cases.get(word, {}).values())
        return kind | CASED if others else kind & ~(CASED | SMALL)
