"""One shape for all writings of a word: lower-case ASCII words between single blanks, with the way back to the text.

`fold("Scikit-learn, C++/R")` is " scikit learn  c++ r ". The comma and its blank became two blanks: words divided by a comma
never join. Letters keep their place one by one, so offsets need no table unless the text holds ligatures, soft hyphens,
combining accents or runs of blanks; only then `index` is made.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

_KEPT = "+#&"
_LETTER = "\x01"
"""Stands for a letter of another script: part of a word, equal to no letter of ours."""
_TABLE = "".join(c.lower() if c.isalnum() or c in _KEPT + _LETTER else " " for c in map(chr, range(128))).encode()
_TABLE += b" " * 128
_ASCII = bytes(range(128))
_UNEVEN = re.compile("[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufb00-\ufb06\ufeff]")
_GLUED = re.compile(r"\+(?<=\w\+)(?=[A-Za-z])")
"""A plus between two words ("SQL+Python") parts them; the one of "C++" does not. The literal first is what is fast."""
_RUN = re.compile("  +")


@dataclass(frozen=True, slots=True)
class Folded:
    """`words` begins and ends with one blank. `index` gives the text offset of each character between them, if needed."""

    words: str
    index: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Text offsets of `words[start + 1 : end + 1]`: `start` is the place of the blank before the first word."""
        if self.index is None:
            return start, end
        return self.index[start], self.index[end - 1] + 1


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


def fold(text: str) -> Folded:
    """The folded words of `text`. Never fails; costs some 2 ns a character for plain text."""
    if not text.isascii():
        foreign = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
        if _UNEVEN.search(foreign):
            return _fold_uneven(text)
        # One pass for each different character is far cheaper than one call for each occurrence.
        for char in sorted(set(foreign)):
            text = text.replace(char, plain_char(char))
    if "+" in text:
        text = _GLUED.sub(" ", text)
    if "  " in text:
        return _fold_runs(text)
    return Folded(_plain_words(text))


def _plain_words(text: str) -> str:
    """`text` (ASCII) in lower case with marks as blanks, between blanks. By way of bytes, which are translated far faster."""
    return f" {text.encode('ascii').translate(_TABLE).decode('ascii')} "


def _fold_runs(text: str) -> Folded:
    """Fold `text` (ASCII, one character each) with runs of blanks inside a line taken as one."""
    parts: list[str] = []
    index: list[int] = []
    last = 0
    for run in _RUN.finditer(text):
        if not text[run.start() - 1 : run.start()].isalnum():
            continue
        parts.append(text[last : run.start() + 1])
        index.extend(range(last, run.start() + 1))
        last = run.end()
    words = _plain_words("".join(parts) + text[last:])
    if not parts:
        return Folded(words)
    index.extend(range(last, len(text)))
    return Folded(words, tuple(index))


def _fold_uneven(text: str) -> Folded:
    """Fold character by character where one may stand for none or several."""
    chars: list[str] = []
    index: list[int] = []
    for place, char in enumerate(text):
        if char < "\x80":
            parts = char
        elif not _UNEVEN.match(char):
            parts = plain_char(char)
        else:
            parts = "".join(p for p in unicodedata.normalize("NFKD", char) if p < "\x80")
        if parts == " " and chars and chars[-1] == " ":
            continue
        chars.extend(parts)
        index.extend([place] * len(parts))
    plain = _GLUED.sub(" ", "".join(chars))
    return Folded(_plain_words(plain), tuple(index))


def words_of(text: str) -> str:
    """The folded words of a name or alias, divided by single blanks: "Node.js" is "node js"."""
    return " ".join(fold(text).words.split())
