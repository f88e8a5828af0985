"""What begins with a word: the writings of skills and the phrases that the finder listens for, as one tree of words.

Made word by word as texts bring them and kept, so that a finder of any size is ready at once and small: of some seventy
thousand writings a text meets a few hundred. An automaton over characters reads a text a little faster and takes a tenth of a
second to build.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Final

from matcher.skills.table import NOBODY

if TYPE_CHECKING:
    from matcher.skills.outcomes import Outcome

MOST: Final = 50_000
"""Different words kept, some 10 MB of them: beyond that they are collected anew."""

_AFTER_BLANK: Final = chr(ord(" ") + 1)
_LEAF: Final[dict[str, Node]] = {}
"""What goes on behind a word that ends all its writings; one for all."""
_UNMET: Final[dict[str, Outcome]] = {}
_Rows = tuple[int, int, int]
"""The first row, the one behind the last, and how many characters of them are read: the words so far, a blank behind each."""
_Phrase = tuple[str, int, int]
"""What is still to come of a phrase, the bit of a signal or 0, the number of a trigger or NOBODY."""


class Node:
    """A word in its place: what ends with it, and what goes on, by the next word.

    A text costs above all the memory it touches, so all that the finder asks of a word stands in one object.
    """

    __slots__ = ("idle", "kind", "listens", "met", "next", "place", "row", "signal", "stems", "triggers", "unread")

    def __init__(self) -> None:
        self.next: dict[str, Node] = _LEAF
        """Where the next word leads."""
        self.unread: _Rows | None = None
        """The writings that go on from here, as long as `next` lacks them: see `Vocabulary.grow`."""
        self.idle = True
        """Nothing ends here, and there are no stems."""
        self.listens = False
        """There are signals, triggers or stems."""
        self.row = NOBODY
        """Of the writing that ends here, or NOBODY."""
        self.kind = 0
        """Its kind."""
        self.place = NOBODY
        """Of the skill that it names, if its kind is 0: wherever it stands."""
        self.met: dict[str, Outcome] = _UNMET
        """What it came to, as texts wrote it so far."""
        self.signal = 0
        """The signals that end here: one bit for each sort."""
        self.triggers: tuple[int, ...] = ()
        """The numbers of the triggers that end here."""
        self.stems: tuple[_Phrase, ...] = ()
        """Phrases that end in any word of a stem behind this one: that stem is to come."""

    def end(self, row: int, kind: int, place: int) -> None:
        """Let a writing end here."""
        self.row, self.kind, self.place, self.idle = row, kind, place, False

    def listen(self, rest: str, signal: int, trigger: int) -> None:
        """Add a phrase of which `rest` is still to come behind this word: from its first word on, nothing behind the last blank
        if it ends with a whole word."""
        word, blank, more = rest.partition(" ")
        if blank:
            self.step(word).listen(more, signal, trigger)
            return
        self.idle = False
        self.listens = True
        if word:
            self.stems += ((word, signal, trigger),)
        elif trigger == NOBODY:
            self.signal |= signal
        else:
            self.triggers += (trigger,)

    def step(self, word: str) -> Node:
        """Where `word` leads, made if need be."""
        if not self.next:
            self.next = {}
        found = self.next.get(word)
        if found is None:
            found = self.next[word] = Node()
        return found


DULL: Final = Node()
"""A word that begins nothing."""


class Vocabulary:
    """Folded word -> what begins with it. Safe to use from several threads: a word may be made twice, alike."""

    def __init__(
        self,
        writings: Sequence[str],
        kinds: bytes,
        owners: Sequence[int],
        signals: Iterable[tuple[str, int]] = (),
        triggers: Sequence[str] = (),
    ) -> None:
        """`writings`, `kinds`, `owners`: as in a table. `signals`: phrases, each with the bit of its sort; `triggers`: phrases
        told by their numbers. A phrase begins with a blank; one without a blank at its end takes any ending."""
        self.known: dict[str, Node] = {"": DULL}
        """The words met so far: ask it first, and `node` for what it does not hold."""
        self._writings, self._kinds, self._owners = writings, kinds, owners
        self._growing = Lock()
        self._phrases: dict[str, list[_Phrase]] = {}
        """By first word, without it."""
        self._stems: dict[str, list[_Phrase]] = {}
        """Those that may end in any word of a stem, by that."""
        for text, sort in signals:
            self._add(text, sort, NOBODY)
        for number, text in enumerate(triggers):
            self._add(text, 0, number)
        self._longest = max([len(stem) for stem in self._stems], default=0)

    def _add(self, text: str, signal: int, trigger: int) -> None:
        first, blank, rest = text[1:].partition(" ")
        (self._phrases if blank else self._stems).setdefault(first, []).append((rest, signal, trigger))

    def node(self, word: str) -> Node:
        """What begins with `word`; DULL for nothing."""
        found = self.known.get(word)
        if found is None:
            if len(self.known) >= MOST:
                self.known.clear()
            found = self.known[word] = self._node(word) if word else DULL
        return found

    def _node(self, word: str) -> Node:
        node = Node()
        self._begin(node, word)
        for rest, signal, trigger in self._phrases.get(word, ()):
            node.listen(rest, signal, trigger)
        for end in range(1, min(len(word), self._longest) + 1):
            for _, signal, trigger in self._stems.get(word[:end], ()):
                node.listen("", signal, trigger)
        return DULL if node.idle and not node.next else node

    def _begin(self, node: Node, word: str) -> None:
        """Add the writings of which `word`, at `node`, is the first."""
        writings = self._writings
        row = bisect_left(writings, word)
        if row < len(writings) and writings[row] == word:
            self._end(node, row)
            row += 1
        # Most words begin no other word, let alone a writing.
        if row < len(writings) and writings[row].startswith(word):
            first = bisect_left(writings, word + " ", row)
            stop = bisect_left(writings, word + _AFTER_BLANK, first)
            if first < stop:
                node.unread = (first, stop, len(word) + 1)
                self.grow(node)

    def grow(self, node: Node) -> None:
        """Put the words with which the writings of `node` go on into `next`. What follows those waits until a text comes there:
        most never does."""
        with self._growing:
            if node.unread is None:
                return
            first, stop, read = node.unread
            writings = self._writings
            grown = dict(node.next)
            for row in range(first, stop):
                writing = writings[row]
                end = writing.find(" ", read)
                word = writing[read:] if end < 0 else writing[read:end]
                child = grown.get(word)
                if child is None:
                    child = grown[word] = Node()
                if end < 0:
                    self._end(child, row)
                else:
                    child.unread = (row if child.unread is None else child.unread[0], row + 1, end + 1)
            # In this order: who reads along must not miss anything.
            node.next = grown
            node.unread = None

    def _end(self, node: Node, row: int) -> None:
        kind = self._kinds[row]
        node.end(row, kind, NOBODY if kind else self._owners[row])
