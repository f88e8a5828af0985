"""One shape for all writings of a word: lower-case ASCII words between single blanks, with the way back to the text.

`fold("Scikit-learn, C++/R")` is " scikit learn  c++ r ". The comma and its blank became two blanks: words divided by a comma
never join. Letters keep their place one by one, so offsets need no table unless the text holds ligatures, soft hyphens,
combining accents or runs of blanks; only then an `index` is made, of the stretches that do keep their place.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from typing import Final

_KEPT: Final = "+#&"
_LETTER: Final = "\x01"
"""Stands for a letter of another script: part of a word, equal to no letter of ours."""
_TABLE: Final = (
    "".join([c.lower() if c.isalnum() or c in _KEPT + _LETTER else " " for c in map(chr, range(128))]) + " " * 128
).encode()
_ASCII: Final = bytes(range(128))
_UNEVEN: Final = re.compile("[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufb00-\ufb06\ufeff]")
"""What has more or fewer characters in the folded words than in the text, beside runs of blanks."""
_GLUED: Final = re.compile(r"\+(?<=\w\+)(?=[A-Za-z])")
"""A plus between two words ("SQL+Python") parts them; the one of "C++" does not. The literal first is what is fast."""
_RUN: Final = re.compile("  +")


@dataclass(frozen=True, slots=True)
class Index:
    """Text offsets of folded characters, by stretches in which both count alike; never falls."""

    folded: tuple[int, ...]
    """Where each stretch begins, in folded characters; the first at 0."""
    text: tuple[int, ...]
    """The text offset of the first character of each."""
    size: int
    """Folded characters."""

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, at: int) -> int:
        """The text offset of the folded character `at`, 0 <= at < size."""
        stretch = bisect_right(self.folded, at) - 1
        return self.text[stretch] + at - self.folded[stretch]

    def first_from(self, offset: int) -> int:
        """The first folded character that stands at text `offset` or behind it; `size` without one."""
        stretch = bisect_left(self.text, offset) - 1
        if stretch < 0:
            return 0
        end = self.folded[stretch + 1] if stretch + 1 < len(self.folded) else self.size
        return min(self.folded[stretch] + offset - self.text[stretch], end)


class _Stretches:
    """Collects the stretches of a text that is folded from left to right."""

    __slots__ = ("_folded", "_size", "_text", "parts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._folded: list[int] = []
        self._text: list[int] = []
        self._size = 0

    def add(self, part: str, offset: int) -> None:
        """`part` comes from text `offset`, one character of it for each."""
        if part:
            self.parts.append(part)
            self._folded.append(self._size)
            self._text.append(offset)
            self._size += len(part)

    def add_to(self, part: str, offset: int) -> None:
        """The same, without a blank at the beginning of `part` where the last one ended with one."""
        if part and part[0] == " " and self.parts and self.parts[-1][-1] == " ":
            self.add(part[1:], offset + 1)
        else:
            self.add(part, offset)

    def index(self) -> Index:
        return Index(tuple(self._folded), tuple(self._text), self._size)


@dataclass(frozen=True, slots=True)
class Folded:
    """`words` begins and ends with one blank. `index` gives the text offset of each character between them, if needed."""

    words: str
    index: Index | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Text offsets of `words[start + 1 : end + 1]`: `start` is the place of the blank before the first word."""
        if self.index is None:
            return start, end
        return self.index[start], self.index[end - 1] + 1

    def offset(self, at: int) -> int:
        """The text offset of the character behind the blank at `at`; of the last one for the blank at the end."""
        # The folded text of a text without an index is as long, but for the blank at its end.
        return at if self.index is None else self.index[min(at, len(self.index) - 1)]


@cache
def plain_char(char: str) -> str:
    """The one ASCII character that stands for `char`: é is e, Ｐ is P, a bullet is a comma, ж is a foreign letter."""
    parts = [part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part)]
    if len(parts) == 1 and parts[0] < "\x80":
        return parts[0]
    category = unicodedata.category(char)
    if category == "Pd" or char in "‘’′":
        return "-"
    if category.startswith("Z"):
        return " "
    # Scripts written without blanks (Chinese, Japanese, Thai) must not glue to a Latin name beside them, and signs part words.
    return _LETTER if category in ("Ll", "Lu", "Lt") else ","


@cache
def is_mark(char: str) -> bool:
    """Is `char` no part of a word, no blank, and nothing that stands for one of these?"""
    plain = plain_char(char)
    return not (char.isalnum() or plain.isalnum() or plain in f" _{_KEPT}{_LETTER}")


def fold(text: str) -> Folded:
    """The folded words of `text`. Never fails; costs some 2 ns a character for plain text."""
    if not text.isascii():
        foreign = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
        # One pass for each different character is far cheaper than one call for each occurrence. Marks can stay: they become
        # blanks in the end.
        uneven: list[str] = []
        for char in sorted(set(foreign)):
            if _UNEVEN.match(char):
                uneven.append(char)
            elif not is_mark(char):
                text = text.replace(char, plain_char(char))
        if uneven:
            return _fold_uneven(text, uneven)
    if "+" in text:
        text = _GLUED.sub(" ", text)
    if "  " in text:
        return _fold_runs(text)
    return Folded(_plain_words(text))


def _plain_words(text: str) -> str:
    """`text` in lower case with marks as blanks, between blanks. By way of bytes, which are translated far faster."""
    return f" {text.encode('ascii', 'replace').translate(_TABLE).decode('ascii')} "


def _fold_runs(text: str) -> Folded:
    """Fold `text` (one character each) with runs of blanks inside a line taken as one."""
    out = _Stretches()
    last = 0
    for run in _RUN.finditer(text):
        if text[run.start() - 1 : run.start()].isalnum():
            out.add(text[last : run.start() + 1], last)
            last = run.end()
    if not last:
        return Folded(_plain_words(text))
    out.add(text[last:], last)
    return Folded(_plain_words("".join(out.parts)), out.index())


def _fold_uneven(text: str, uneven: list[str]) -> Folded:
    """Fold where characters, those of `uneven`, may stand for none or several; all runs of blanks are taken as one."""
    odd = [(run.start(), run.end()) for run in _RUN.finditer(text)]
    for char in uneven:
        at = text.find(char)
        while at >= 0:
            odd.append((at, at + 1))
            at = text.find(char, at + 1)
    odd.sort()
    out = _Stretches()
    last = 0
    for start, end in odd:
        if text[start] == " ":
            out.add_to(text[last : start + 1], last)
        else:
            out.add_to(text[last:start], last)
            for part in unicodedata.normalize("NFKD", text[start]):
                if part < "\x80":
                    out.add(part, start)
        last = end
    out.add_to(text[last:], last)
    return Folded(_plain_words(_GLUED.sub(" ", "".join(out.parts))), out.index())


def words_of(text: str) -> str:
    """The folded words of a name or alias, divided by single blanks: "Node.js" is "node js"."""
    return " ".join(fold(text).words.split())
