"""What is drawn around a line: a rule below or beside it, a bar of colour behind it, a dot in front of it."""

from __future__ import annotations

from dataclasses import replace

from matcher.model import Box, Page
from matcher.resume.lines import Line
from matcher.resume.vocabulary import bare, headings

DOT = "•"


def marked(line: Line, page: Page) -> Line:
    """The line with what is drawn around it: `ruled`, and a list sign that is a shape and no letter."""
    bullet = line.bullet or (DOT if _has_dot(line, page) else "")
    return replace(line, ruled=_is_ruled(line, page), bullet=bullet)


def _has_dot(line: Line, page: Page) -> bool:
    """Does one small round or square shape stand in front of the line's first word, as browsers draw list signs?"""
    if bare(line.text) in headings():
        return False
    size = max(line.style.size, 4.0)
    low, high = line.words[0].top, line.words[0].bottom
    near = []
    for x0, top, x1, bottom in (*page.fills, *page.rules):
        if not (line.x0 - 1.6 * size < x0 and x1 < line.x0 and low <= (top + bottom) / 2 <= high):
            continue
        near.append((x0, top, x1, bottom))
    if len(near) != 1:
        return False
    x0, top, x1, bottom = near[0]
    wide, tall = x1 - x0, bottom - top
    round_ = wide > 0 and 0.8 <= tall / wide <= 1.25
    return round_ and 0.15 * size <= wide <= 0.45 * size and 0.3 * size <= line.x0 - x1 <= 1.3 * size


def _is_ruled(line: Line, page: Page) -> bool:
    """A drawn line just below it or level with it and wider than it, or a bar of colour behind it."""
    x0, top, x1, bottom = line.box
    height = bottom - top
    wide = max(60.0, 1.15 * (x1 - x0))
    for a, b, c, d in page.rules:
        if c - a >= 30 and d - b < 4:
            below = (
                bottom - 0.3 * height <= b <= bottom + 0.9 * height and a <= x0 + 8 and c >= x1 - 8 and c - a >= wide
            )
            after = x1 - 2 <= a <= x1 + 25 and c <= line.right + 12
            before = x0 - 25 <= c <= x0 + 2 and a >= line.left - 12
            if below or (top <= b <= bottom and (after or before) and c - a >= 40):
                return True
    return any(_behind((a, b, c, d), (x0, top, x1, bottom), height) for a, b, c, d in page.fills)


def _behind(fill: Box, box: Box, height: float) -> bool:
    a, b, c, d = fill
    return (
        a <= box[0] + 2
        and c >= box[2] - 2
        and b <= box[1] + 3
        and d >= box[3] - 3
        and 0.8 * height <= d - b <= 2.6 * height
        and c - a >= 60
    )
