"""What begins with a word: the writings of skills and the phrases that the finder listens for, as one tree of words.

Made word by word as texts bring them and kept, so that a finder of any size is ready at once: of some fifty thousand writings
a text meets a few hundred. An automaton over characters reads a text a little faster and takes a tenth of a second to build.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from matcher.skills.table import NOBODY

MOST = 50_000
"""Different words kept, some 10 MB of them: beyond that they are collected anew."""

_AFTER_BLANK = chr(ord(" ") + 1)
_Phrase = tuple[str, int]
"""The words still to come, divided and followed by blanks (no blank behind the last: any ending), and the phrase's number."""


class Outcome(NamedTuple):
    """What a writing is, as it stands in a text."""

    place: int
    """The skill's, or NOBODY: a decoy, or nothing that counts in this writing."""
    counts: bool = True
    """It names its skill, or may, or hides what stands in it."""
    sure: bool = True
    """No look at the words around it is needed, but for its neighbours' sake."""
    doubtful: bool = False
    """The text needs one: an everyday word, or another case than its own."""


class Node(dict[str, "Node"]):
    """A word in its place: what ends with it; as a dictionary, what goes on, by the next word.

    `row` is that of the writing that ends here, or NOBODY; `phrases` the numbers of
    those that end here; `stems` (stem, number) of phrases that end in any word of that stem behind this one. `idle`: nothing ends
    here, and there are no stems. `place`: of the skill that the writing names wherever it stands, or NOBODY. `met`: what the
    writing came to, as texts wrote it so far. One object for all: what a text costs is above all the memory it touches.
    """

    __slots__ = ("idle", "met", "phrases", "place", "row", "stems")

    def __init__(self) -> None:
        super().__init__()
        self.row = self.place = NOBODY
        self.phrases: tuple[int, ...] = ()
        self.stems: tuple[_Phrase, ...] = ()
        self.idle = True
        self.met: dict[str, Outcome] | None = None

    def end(self, row: int, place: int) -> None:
        """Let a writing end here."""
        self.row, self.place, self.idle = row, place, False

    def listen(self, rest: str, number: int) -> None:
        """Add a phrase of which `rest` is still to come behind this word."""
        word, blank, more = rest.partition(" ")
        if blank:
            self.step(word).listen(more, number)
            return
        self.idle = False
        if word:
            self.stems += ((word, number),)
        else:
            self.phrases += (number,)

    def step(self, word: str) -> Node:
        """Where `word` leads, made if need be."""
        found = self.get(word)
        if found is None:
            found = self[word] = Node()
        return found


class Vocabulary(dict[str, Node | None]):
    """Folded word -> what begins with it, None for nothing. Safe to use from several threads: a word may be made twice, alike."""

    def __init__(self, writings: Sequence[str], kinds: bytes, owners: Sequence[int], phrases: Iterable[str]) -> None:
        """`writings`, `kinds`, `owners`: as in a table. `phrases`: each from a blank on; one without a blank
        at its end takes any ending."""
        super().__init__()
        self._writings, self._kinds, self._owners = writings, kinds, owners
        self._phrases: dict[str, list[_Phrase]] = {}
        """By first word, without it."""
        self._stems: dict[str, list[int]] = {}
        """Those that may end in any word of a stem, by that."""
        for number, phrase in enumerate(phrases):
            first, blank, rest = phrase[1:].partition(" ")
            if blank:
                self._phrases.setdefault(first, []).append((rest, number))
            else:
                self._stems.setdefault(first, []).append(number)
        self._longest = max(map(len, self._stems), default=0)

    def __missing__(self, word: str) -> Node | None:
        if len(self) >= MOST:
            self.clear()
        self[word] = node = self._node(word) if word else None
        return node

    def _node(self, word: str) -> Node | None:
        node = Node()
        self._grow(node, word)
        for rest, number in self._phrases.get(word, ()):
            node.listen(rest, number)
        for end in range(1, min(len(word), self._longest) + 1):
            for number in self._stems.get(word[:end], ()):
                node.listen("", number)
        return None if node.idle and not node else node

    def _grow(self, top: Node, word: str) -> None:
        """Add all writings of which `word`, at `top`, is the first."""
        writings = self._writings
        first = bisect_left(writings, word)
        if first < len(writings) and writings[first] == word:
            self._end(top, first)
            first += 1
        last = bisect_left(writings, word + _AFTER_BLANK, lo=first)
        for row in range(bisect_left(writings, word + " ", lo=first, hi=last), last):
            node = top
            for part in writings[row].split(" ")[1:]:
                node = node.step(part)
            self._end(node, row)

    def _end(self, node: Node, row: int) -> None:
        node.end(row, NOBODY if self._kinds[row] else self._owners[row])
