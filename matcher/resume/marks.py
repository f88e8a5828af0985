"""What is drawn around a line: a rule below or beside it, a bar of colour behind it, a dot in front of it."""

from __future__ import annotations

from dataclasses import replace

from matcher.model import Box, Page
from matcher.resume.lines import Line
from matcher.resume.vocabulary import bare, headings

DOT = "•"

MOST_CARDS = 60
"""Areas on a page beyond which they are a drawing, no cards with texts."""


class Drawn:
    """A page's drawn shapes, sorted once for all its lines: level bars, areas that may lie behind a line, and dots."""

    def __init__(self, page: Page) -> None:
        self.bars = [b for b in page.rules if b[2] - b[0] >= 30 and b[3] - b[1] < 4]
        self.areas = [b for b in page.fills if b[2] - b[0] >= 45]
        self.small = [b for b in (*page.fills, *page.rules) if b[2] - b[0] <= 20 and b[3] - b[1] <= 20]

    def mark(self, line: Line) -> Line:
        """The line with what is drawn around it: `ruled`, and a list sign that is a shape and no letter."""
        bullet = line.bullet or (DOT if self._has_dot(line) else "")
        return replace(line, ruled=self._is_ruled(line), bullet=bullet)

    def _has_dot(self, line: Line) -> bool:
        """Does one small round or square shape stand in front of the line's first word, as browsers draw list signs?"""
        size = max(line.style.size, 4.0)
        low, high = line.words[0].top, line.words[0].bottom
        near = [
            b for b in self.small if line.x0 - 1.6 * size < b[0] and b[2] < line.x0 and low <= (b[1] + b[3]) / 2 <= high
        ]
        if len(near) != 1 or bare(line.text) in headings():
            return False
        x0, top, x1, bottom = near[0]
        wide, tall = x1 - x0, bottom - top
        even = wide > 0 and 0.8 <= tall / wide <= 1.25
        return even and 0.15 * size <= wide <= 0.45 * size and 0.3 * size <= line.x0 - x1 <= 1.3 * size

    def _is_ruled(self, line: Line) -> bool:
        """A drawn line just below it or level with it and wider than it, or a bar of colour behind it."""
        x0, top, x1, bottom = line.box
        height = bottom - top
        wide = max(60.0, 1.15 * (x1 - x0))
        for a, b, c, _ in self.bars:
            near = bottom - 0.3 * height <= b <= bottom + 0.9 * height
            below = near and a <= x0 + 8 and c >= x1 - 8 and c - a >= wide
            after = x1 - 2 <= a <= x1 + 25 and c <= line.right + 12
            before = x0 - 25 <= c <= x0 + 2 and a >= line.left - 12
            if below or (top <= b <= bottom and (after or before) and c - a >= 40):
                return True
        return any(_behind(area, line.box, height) for area in self.areas)


def _behind(fill: Box, box: Box, height: float) -> bool:
    """Does an area hold a line's box and not much more?"""
    a, b, c, d = fill
    beside = a <= box[0] + 2 and c >= box[2] - 2 and b <= box[1] + 3 and d >= box[3] - 3
    return beside and 0.8 * height <= d - b <= 2.6 * height


def between_cards(page: Page) -> list[Box]:
    """The strips between coloured or framed cards that stand side by side, as upright lines of no width: areas of one height
    and width or so, each less than two thirds of the page wide, and taller than two lines of text."""
    cards = sorted({_whole(b) for b in page.fills if b[3] - b[1] >= 36 and 60 <= b[2] - b[0] < 0.66 * page.width})
    if len(cards) > MOST_CARDS:
        return []
    out = []
    for left in cards:
        for right in cards:
            level = abs(left[1] - right[1]) < 3 and abs(left[3] - right[3]) < 3
            if level and 0 <= right[0] - left[2] < 40 and 0.5 < (right[2] - right[0]) / (left[2] - left[0]) < 2:
                middle = (left[2] + right[0]) / 2
                out.append((middle, left[1], middle, left[3]))
    return out


def _whole(box: Box) -> Box:
    x0, top, x1, bottom = box
    return (float(round(x0)), float(round(top)), float(round(x1)), float(round(bottom)))
