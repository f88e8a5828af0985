"""What begins with a word: the writings of skills and the phrases that the finder listens for, as one tree of words.

Made word by word as texts bring them and kept, so that a finder of any size is ready at once: of some fifty thousand writings
a text meets a few hundred. An automaton over characters reads a text a little faster and takes a tenth of a second to build.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from matcher.skills.table import NOBODY

MOST = 50_000
"""Different words kept, some 10 MB of them: beyond that they are collected anew."""

_AFTER_BLANK = chr(ord(" ") + 1)
_Phrase = tuple[str, int]
"""The words still to come, divided and followed by blanks (no blank behind the last: any ending), and the phrase's number."""


class Node(dict[str, "Node"]):
    """A word in its place: what ends with it; as a dictionary, what goes on, by the next word.

    `row` is that of the writing that ends here, or NOBODY; `phrases` the numbers of those that end here; `stems` (stem, number)
    of phrases that end in any word of that stem behind this one. `idle`: nothing ends here, and there are no stems.
    """

    __slots__ = ("idle", "phrases", "row", "stems")

    def __init__(self) -> None:
        super().__init__()
        self.row = NOBODY
        self.phrases: tuple[int, ...] = ()
        self.stems: tuple[_Phrase, ...] = ()
        self.idle = True

    def end(self, row: int) -> None:
        """Let a writing end here."""
        self.row, self.idle = row, False

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


_NOTHING = Node()


class Vocabulary(dict[str, Node]):
    """Folded word -> what begins with it. Safe to use from several threads: a word may be made twice, alike."""

    def __init__(self, writings: Sequence[str], phrases: Iterable[str]) -> None:
        """`writings`: folded, sorted. `phrases`: each from a blank on; one without a blank at its end takes any ending."""
        super().__init__()
        self._writings = writings
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

    def __missing__(self, word: str) -> Node:
        if len(self) >= MOST:
            self.clear()
        self[word] = node = self._node(word) if word else _NOTHING
        return node

    def _node(self, word: str) -> Node:
        node = Node()
        self._grow(node, word)
        for rest, number in self._phrases.get(word, ()):
            node.listen(rest, number)
        for end in range(1, min(len(word), self._longest) + 1):
            for number in self._stems.get(word[:end], ()):
                node.listen("", number)
        return _NOTHING if node.idle and not node else node

    def _grow(self, top: Node, word: str) -> None:
        """Add all writings of which `word`, at `top`, is the first."""
        writings = self._writings
        first = bisect_left(writings, word)
        if first < len(writings) and writings[first] == word:
            top.end(first)
            first += 1
        last = bisect_left(writings, word + _AFTER_BLANK, lo=first)
        for row in range(bisect_left(writings, word + " ", lo=first, hi=last), last):
            node = top
            for part in writings[row].split(" ")[1:]:
                node = node.step(part)
            node.end(row)
