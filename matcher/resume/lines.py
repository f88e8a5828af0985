"""Words to rows, rows to lines: what stands on one line, where it breaks into parts, and in which style it is set."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from matcher.model import Box, Word

BULLETS = frozenset("•◦▪▫‣⁃∙·●○■□◆◇▶►▸➢➤➔➣✓✔✦✧❖⬥⦁⚫›»❯–—-−*»")
"""Signs that open a list item when they stand alone at the start of a line."""

GLUED_BULLETS = frozenset("•◦▪▫‣⁃●○■□◆◇▶►▸➢➤✓✔❖⦁❯")
"""Signs that open a list item even where no space follows."""

PART_GAP = 1.3
"""A gap wider than this many times the type size separates two parts of a line (a date at the right, a table cell)."""

AREA_CODE = re.compile(r"^\(\d{2}\)$")
"""What looks like a list item's number and, before more digits, is a telephone number's front."""

LISTED = re.compile(r"^(?:\[\d{1,4}\]|\(?\d{1,2}[.)]|\(?[a-h]\))$")


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is set. `size` in points rounded to a half; `caps` when its letters are all capitals."""

    size: float
    bold: bool
    italic: bool
    font: str
    colour: tuple[float, ...]
    caps: bool


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a line with no wide gap between them."""

    words: tuple[Word, ...]
    text: str

    @property
    def x0(self) -> float:
        return self.words[0].x0

    @property
    def x1(self) -> float:
        return self.words[-1].x1

    @property
    def style(self) -> Style:
        return style_of(self.words)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is read. `bullet` is the list sign cut off its front ("" for none); `block` numbers the column it
    stands in, `left` and `right` are that column's edges; `gap` is the blank above it inside the column, in points.
    `label` marks the left rail's text of a row; `ruled` a drawn line below or beside it, or a fill behind it.
    """

    page: int
    words: tuple[Word, ...]
    parts: tuple[Part, ...]
    text: str
    bullet: str
    style: Style
    block: int
    left: float
    right: float
    gap: float = 0.0
    label: bool = False
    ruled: bool = False
    sign: Word | None = None

    @property
    def x0(self) -> float:
        return self.words[0].x0

    @property
    def x1(self) -> float:
        return max(w.x1 for w in self.words)

    @property
    def top(self) -> float:
        return min(w.top for w in self.words)

    @property
    def bottom(self) -> float:
        return max(w.bottom for w in self.words)

    @property
    def box(self) -> Box:
        return (self.x0, self.top, self.x1, self.bottom)

    @property
    def tokens(self) -> tuple[Word, ...]:
        """All its words, the list sign too."""
        return (self.sign, *self.words) if self.sign is not None else self.words


def join(words: Sequence[Word]) -> str:
    """Words as text: a blank between two unless the second touches the first."""
    out: list[str] = []
    for word in words:
        if out and word.space_before:
            out.append(" ")
        out.append(word.text)
    return "".join(out)


def style_of(words: Sequence[Word]) -> Style:
    """The style most of the letters are set in."""
    votes: Counter[tuple[float, bool, bool, str, tuple[float, ...]]] = Counter()
    letters: list[str] = []
    for w in words:
        key = (round(w.size * 2) / 2, w.bold, w.italic, w.font, tuple(round(c, 2) for c in w.colour))
        votes[key] += len(w.text)
        letters.extend(c for c in w.text if c.isalpha())
    size, bold, italic, font, colour = votes.most_common(1)[0][0]
    cased = [c for c in letters if c.lower() != c.upper()]
    return Style(size, bold, italic, font, colour, len(cased) >= 2 and all(c.isupper() for c in cased))


def rows(words: Iterable[Word]) -> list[list[Word]]:
    """Words grouped by the height they stand at, top to bottom, each row left to right."""
    found: list[tuple[float, float, list[Word]]] = []  # middle, height of the first word, words
    for word in sorted(words, key=lambda w: ((w.top + w.bottom) / 2, w.x0)):
        middle, height = (word.top + word.bottom) / 2, max(word.bottom - word.top, 1.0)
        home = None
        for at in range(len(found) - 1, max(-1, len(found) - 5), -1):
            if abs(found[at][0] - middle) <= 0.32 * min(height, found[at][1]):
                home = at
                break
        if home is None:
            found.append((middle, height, [word]))
        else:
            found[home][2].append(word)
    out = [sorted(row, key=lambda w: w.x0) for _, _, row in found]
    return _absorb(out)


def _absorb(found: list[list[Word]]) -> list[list[Word]]:
    """Raised or lowered small signs, and list signs drawn off the line, go to the row they touch."""
    out: list[list[Word]] = []
    boxes = [(min(w.top for w in r), max(w.bottom for w in r), max(w.bottom - w.top for w in r)) for r in found]
    moved: dict[int, int] = {}
    for i, row in enumerate(found):
        top, bottom, height = boxes[i]
        for j in (i - 1, i + 1, i - 2, i + 2):
            if not 0 <= j < len(found) or j in moved or len(found[j]) < 1:
                continue
            overlap = min(bottom, boxes[j][1]) - max(top, boxes[j][0])
            small = len(row) <= 2 and (height <= 0.85 * boxes[j][2] or all(w.text in BULLETS for w in row))
            enough = 0.45 if small else 0.6
            if (
                overlap >= enough * min(height, boxes[j][2])
                and i not in moved.values()
                and _touches(row, found[j], enough)
            ):
                moved[i] = j
                break
    for i, row in enumerate(found):
        if i in moved:
            continue
        extra = [w for k, j in moved.items() if j == i for w in found[k]]
        out.append(sorted(row + extra, key=lambda w: w.x0) if extra else row)
    return out


def _touches(small: Sequence[Word], row: Sequence[Word], enough: float) -> bool:
    """Does a word stand beside one of the row, at its height? (Lines beside a large name are none of each other's.)"""
    reach = 0.45 * max(w.size or w.bottom - w.top for w in row)
    sign = all(w.text in BULLETS for w in small)
    return any(
        ((0 <= b.x0 - s.x1 <= (4 if sign else 1) * reach) or (-1 <= s.x0 - b.x1 <= reach))
        and min(s.bottom, b.bottom) - max(s.top, b.top) >= enough * min(s.bottom - s.top, b.bottom - b.top)
        for s in small
        for b in row
    )


def split_parts(words: Sequence[Word], factor: float = PART_GAP) -> tuple[Part, ...]:
    """Cuts a row at its wide gaps."""
    groups: list[list[Word]] = []
    for word in words:
        if groups:
            last = groups[-1][-1]
            if word.x0 - last.x1 <= factor * max(min(word.size or 10.0, last.size or 10.0), 4.0):
                groups[-1].append(word)
                continue
        groups.append([word])
    return tuple(Part(tuple(g), join(g)) for g in groups)


def is_justified(words: Sequence[Word], right: float) -> bool:
    """Is a row stretched to its column's right edge: many gaps, all alike?"""
    gaps = [b.x0 - a.x1 for a, b in pairwise(words)]
    return len(gaps) >= 3 and words[-1].x1 >= right - 2 and max(gaps) <= 1.35 * min(gaps) + 0.5


def is_sign(word: Word) -> bool:
    """A list sign, a number before a list item, or an icon: it never makes a column of its own."""
    text = word.text
    if text in BULLETS or LISTED.match(text):
        return True
    return len(text) <= 2 and all(unicodedata.category(c)[0] in "SC" and c not in "$€£<>+=~^|" for c in text)


SYMBOL_BULLETS = frozenset("\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf06e\uf06c\uf071\uf0a8\uf02d\uf0d7\uf0be")
"""The list signs of the Symbol and Wingdings typefaces where nothing maps them to Unicode."""


def _lists(text: str) -> bool:
    """Does the sign open a list item (and is no mere icon)?"""
    return text in BULLETS or text in SYMBOL_BULLETS or text == "o" or LISTED.match(text) is not None


def take_bullet(words: Sequence[Word]) -> tuple[Word | None, tuple[Word, ...]]:
    """Cuts a list sign off the front of a row. The sign of a lone glyph is its own word; glued ones stay in the text."""
    first = words[0]
    rest = tuple(words[1:])
    if rest and (is_sign(first) or (first.text == "o" and "courier" in first.font.lower())):
        gap = rest[0].x0 - first.x1
        telephone = AREA_CODE.match(first.text) and rest[0].text[0].isdigit()
        if not telephone and gap <= 4 * max(first.size, rest[0].size, 4.0):
            return first, rest
    return None, tuple(words)


def make_line(
    page: int, words: Sequence[Word], block: int, left: float, right: float, gap: float, label: bool = False
) -> Line:
    """A line out of a row's words."""
    sign, rest = take_bullet(words)
    bullet = sign.text if sign is not None and _lists(sign.text) else ""
    if not bullet and rest[0].text[0] in GLUED_BULLETS and len(rest[0].text) > 1:
        bullet = rest[0].text[0]
    parts = (Part(rest, join(rest)),) if is_justified(rest, right) else split_parts(rest)
    text = " ".join(p.text for p in parts)
    return Line(page, rest, parts, text, bullet, style_of(rest), block, left, right, gap, label, False, sign)
