"""Rows that say two things although hardly a gap parts them: a heading in the rail that reaches into the text beside it, and
headings side by side that open columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from matcher.model import Word
from matcher.resume.corridors import Corridor, Row, Sides
from matcher.resume.lines import join, split_parts, style_of
from matcher.resume.places import is_dateish
from matcher.resume.sections import kind_of
from matcher.resume.vocabulary import bare, headings

LONGEST = 5
"""Words of the longest heading that is looked for at the front of a row."""


def cut_outdented(found: Sequence[Row]) -> list[Row]:
    """The rows, with a rail's headings cut off that run into the text beside them.

    Such a heading is listed, set unlike the words behind it, begins where another listed heading begins a row, and the rows
    next to it begin further in.
    """
    fronts = [_front(row) for row in found]
    edges = [row[0].x0 for row, front in zip(found, fronts, strict=True) if front]
    out: list[Row] = []
    for at, (row, front) in enumerate(zip(found, fronts, strict=True)):
        siblings = sum(abs(x - row[0].x0) < 2 for x in edges) >= 2
        if 0 < front < len(row) and siblings and _reaches_in(found, at, front):
            out += [row[:front], row[front:]]
        else:
            out.append(row)
    return out


def _front(row: Row) -> int:
    """How many words at the row's front are a listed heading set unlike what follows, 0 for none."""
    for count in range(min(LONGEST, len(row)), 0, -1):
        if bare(join(row[:count])) in headings():
            if count == len(row):
                return count
            a, b = style_of(row[:count]), style_of([row[count]])
            return count if (a.size, a.bold, a.colour, a.caps) != (b.size, b.bold, b.colour, b.caps) else 0
    return 0


def _reaches_in(found: Sequence[Row], at: int, front: int) -> bool:
    """Does the row below begin further in, but not behind the heading?"""
    row, size = found[at], max(found[at][0].size, 4.0)
    below = found[at + 1][0].x0 if at + 1 < len(found) else row[0].x0
    return row[0].x0 + 4 * size < below < row[front - 1].x1 + 0.7 * size


def from_heading_row(found: Sequence[Row], corridor: Corridor) -> Corridor:
    """The corridor cut down to its longest stretch that begins with, or does not hold, a row of headings side by side: they
    open columns of their own."""
    starts = [i for i in range(corridor.first, corridor.last + 1) if _headings_side_by_side(found[i])]
    if not starts:
        return corridor
    edges = sorted({corridor.first, *starts, corridor.last + 1})
    low, high = max(pairwise(edges), key=lambda s: (s[1] - s[0], -s[0]))
    return replace(corridor, first=low, last=high - 1)


def _headings_side_by_side(row: Row) -> bool:
    parts = split_parts(row)
    if (
        len(parts) < 2
        or any(not kind_of(p.text)[0] for p in parts)
        or all(bare(p.text) not in headings() for p in parts)
    ):
        return False
    return len({_look(p.words) for p in parts}) == 1


def _look(words: Sequence[Word]) -> tuple[float, bool, tuple[float, ...]]:
    style = style_of(words)
    return (style.size, style.bold, style.colour)


def open_columns(sides: Sides) -> bool:
    """Do both sides begin, at one height, with a listed heading in one look that is not the look of what follows?"""
    (at_left, left), (at_right, right) = sides.left[0], sides.right[0]
    known = bare(join(left)) in headings() or bare(join(right)) in headings()
    known = known and bool(kind_of(join(left))[0]) and all(kind_of(p.text)[0] for p in split_parts(right))
    if at_left != at_right or not known or _look(left) != _look(right):
        return False
    return any(_look(row) != _look(left) for _, row in (*sides.left[1:], *sides.right[1:]))


def before_next_section(corridor: Corridor, sides: Sides) -> Corridor:
    """The corridor of two columns cut down to where, on the left, a section begins beside which the right side holds no more
    than dates and places: there the columns have ended."""
    own = [i for i, row in sides.right if not is_dateish(join(row))]
    if not own or own[-1] == sides.right[-1][0]:
        return corridor
    for i, row in sides.left:
        if i > own[-1] and bare(join(row)) in headings() and _look(row) == _look(sides.left[0][1]):
            return replace(corridor, last=corridor.first + i - 1)
    return corridor
