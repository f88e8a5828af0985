"""Reading order from geometry: a page is cut along its empty corridors into columns, rails, tables and bands.

What stands on a corridor's two sides decides what it is: two texts of their own (columns: left, then right), short labels
level with what they name (a rail: row by row), cells between drawn lines (a table: cell by cell), or dates and places at
the end of lines (no cut at all). The tallest corridor is cut first, and the pieces are cut again. The order of the content
stream plays no part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from matcher.model import Box, Page, Word
from matcher.resume.corridors import Corridor, Row, Sides, between_centred, corridors, level_bars, split, worth
from matcher.resume.lines import Line, is_sign, join, make_line, rows, split_parts
from matcher.resume.marks import Drawn, between_cards
from matcher.resume.outdents import before_next_section, cut_outdented, from_heading_row, open_columns
from matcher.resume.places import is_dateish
from matcher.resume.sides import (
    group_labels,
    is_close,
    is_columns,
    is_flush,
    is_grid,
    is_rail,
    is_tail,
    reach,
    with_raised_starts,
)

MOST_POSTS = 400
"""Upright lines on a page beyond which they are a drawing, no frames around texts."""


class _Reader:
    """Turns one page into lines. Holds the page's drawn lines and areas and numbers the blocks."""

    def __init__(self, page: Page, first_block: int) -> None:
        self.page = page
        self.block = first_block
        self.lines: list[Line] = []
        self.walls = [b for b in (*page.rules, *page.fills) if b[3] - b[1] > 0.2 * page.height]
        self.bars = level_bars(page.rules)
        self.posts = [b for b in page.rules if b[2] - b[0] < 3 and b[3] - b[1] > 8]
        self.frames = [b for b in self.posts if self._is_frame(b)] if len(self.posts) <= MOST_POSTS else []
        self.frames += between_cards(page)

    def read(self, found: list[Row], label: bool = False, depth: int = 0) -> None:
        """Appends the rows' lines in reading order."""
        if not found:
            return
        best = self._best(found) if depth < 8 and not label else None
        if best is None:
            self._leaf(found, label)
            return
        corridor, kind = best
        above, inside, below = (
            found[: corridor.first],
            found[corridor.first : corridor.last + 1],
            found[corridor.last + 1 :],
        )
        sides = split(inside, corridor)
        self.read(above, depth=depth + 1)
        if kind == "columns":
            self.read([r for _, r in sides.left], depth=depth + 1)
            self.read([r for _, r in sides.right], depth=depth + 1)
        elif kind == "table":
            self._table(inside, corridor, depth)
        else:
            self._rail(sides, depth)
        self.read(below, depth=depth + 1)

    def _leaf(self, found: list[Row], label: bool) -> None:
        self.block += 1
        left = min(w.x0 for r in found for w in r)
        right = max(w.x1 for r in found for w in r)
        above: float | None = None
        tails = _loose_tails(found)
        for at, row in enumerate(found):
            top, bottom = min(w.top for w in row), max(w.bottom for w in row)
            gap = 99.0 if above is None else top - above
            cut = tails.get(at)
            kept = [w for w in row if cut is None or w.x0 < cut]
            self.lines.append(make_line(self.page.number, kept, self.block, left, right, gap, label))
            if at not in tails:
                for below in range(at + 1, len(found)):
                    if below not in tails:
                        break
                    tail = [w for w in found[below] if w.x0 >= tails[below]]
                    self.lines.append(make_line(self.page.number, tail, self.block, left, right, 1.0, label))
            above = bottom

    def _rail(self, sides: Sides, depth: int) -> None:
        """Row by row: the label, all its lines as one, then what it names."""
        labels = with_raised_starts(group_labels(sides), sides.right)
        starts = [at for at, _ in labels]
        before = [r for at, r in sides.right if not starts or at < starts[0]]
        self.read(before, depth=depth + 1)
        for number, (at, label_rows) in enumerate(labels):
            until = starts[number + 1] if number + 1 < len(starts) else 10**6
            self._label([w for r in label_rows for w in r])
            self.read([r for k, r in sides.right if at <= k < until], depth=depth + 1)

    def _label(self, words: list[Word]) -> None:
        self.block += 1
        left, right = min(w.x0 for w in words), max(w.x1 for w in words)
        self.lines.append(make_line(self.page.number, words, self.block, left, right, 99.0, True))

    def _table(self, inside: list[Row], corridor: Corridor, depth: int) -> None:
        """Band by band between the drawn lines, in each band cell by cell; a short first cell is a label."""
        edges = sorted(b[1] for b in self._crossing(inside, corridor))
        bands: dict[int, list[Row]] = {}
        for row in inside:
            middle = sum(w.top + w.bottom for w in row) / (2 * len(row))
            bands.setdefault(sum(e < middle for e in edges), []).append(row)
        for band in bands.values():
            top, bottom = min(w.top for r in band for w in r), max(w.bottom for r in band for w in r)
            posts = {round(b[0]) for b in self.posts if b[1] < top + 4 and b[3] > bottom - 4}
            cuts = sorted(posts | {round(corridor.middle)}) if posts else [round(corridor.middle)]
            cuts = [x for x in cuts if not any(w.x0 < x - 1 and w.x1 > x + 1 for r in band for w in r)]
            cells = [[[w for w in r if low <= w.x0 < high] for r in band] for low, high in pairwise([-1e9, *cuts, 1e9])]
            filled = [[r for r in cell if r] for cell in cells if any(cell)]
            if not posts and len(filled) == 2 and not is_close(filled[0]):  # a section of its own between two lines
                self.read(band, depth=depth + 1)
                continue
            for number, cell in enumerate(filled):
                words = [w for r in cell for w in r]
                if number == 0 and len(filled) > 1 and len(words) <= 6:
                    self._label(words)
                else:
                    self.read(cell, depth=depth + 1)

    def _crossing(self, inside: list[Row], corridor: Corridor) -> list[Box]:
        """The drawn lines that run across a corridor between its rows."""
        top, bottom = min(w.top for w in inside[0]), max(w.bottom for r in inside for w in r)
        return [
            b
            for b in self.bars
            if b[0] < corridor.left - 3 and b[2] > corridor.right + 3 and top - 6 < b[1] < bottom + 6
        ]

    def _table_bars(self, inside: list[Row], corridor: Corridor) -> list[Box]:
        """The crossing lines of a table: not those that underline a heading (a row with nothing at the right)."""
        out = []
        for bar in self._crossing(inside, corridor):
            near = [r for r in inside if min(w.top for w in r) - 2 < bar[1] < max(w.bottom for w in r) + 14]
            if not near or any(w.x0 > corridor.middle for r in near for w in r):
                out.append(bar)
        return out

    def _best(self, found: list[Row]) -> tuple[Corridor, str] | None:
        """The tallest corridor that is worth a cut, and as what."""
        if len(found) < 2:
            return None
        best: tuple[float, float, Corridor, str] | None = None
        for corridor in corridors(found):
            if best is not None and (worth(found, corridor), -corridor.left) <= (best[0], best[1]):
                continue
            kind, judged = self._judge(found, corridor)
            if kind != "columns" and (part := from_heading_row(found, corridor)) != corridor:
                kind, judged = self._judge(found, part)
            corridor = judged
            value = worth(found, corridor)
            if kind and (best is None or (value, -corridor.left) > (best[0], best[1])):
                best = (value, -corridor.left, corridor, kind)
        return None if best is None else (best[2], best[3])

    def _is_frame(self, post: Box) -> bool:
        """Is an upright line taller than two lines of text, with a level line at its upper and lower end?"""
        ends = [any(abs(b[1] - y) < 3 and b[0] - 3 < post[0] < b[2] + 3 for b in self.bars) for y in (post[1], post[3])]
        return post[3] - post[1] >= 36 and all(ends)

    def _boxed(self, found: list[Row], corridor: Corridor) -> Corridor | None:
        """The part of a corridor beside which a frame's upright side is drawn, with texts of two lines or more in the frames
        left and right of it; None where there is none, or where the frames are a table's cells."""
        best: Corridor | None = None
        for post in self.frames:
            if not corridor.left - 6 <= post[0] <= corridor.right + 6:
                continue
            inside = [
                i
                for i in range(corridor.first, corridor.last + 1)
                if post[1] - 2 <= sum(w.top + w.bottom for w in found[i]) / (2 * len(found[i])) <= post[3] + 2
            ]
            if len(inside) < 2 or (best and inside[-1] - inside[0] <= best.last - best.first):
                continue
            part = replace(corridor, first=inside[0], last=inside[-1])
            sides = split(found[part.first : part.last + 1], part)
            cells = [
                b for b in self._crossing(found[part.first : part.last + 1], part) if post[1] + 4 < b[1] < post[3] - 4
            ]
            if min(len(sides.left), len(sides.right)) >= 2 and not cells:
                best = part
        return best

    def _judge(self, found: list[Row], corridor: Corridor) -> tuple[str, Corridor]:
        """ "columns", "rail", "table" or "" for no cut; and the corridor cut down to where it holds."""
        walled = any(corridor.left - 6 <= e <= corridor.right + 6 for b in self.walls for e in (b[0], b[2]))
        if not walled and (boxed := self._boxed(found, corridor)) is not None:
            return "columns", boxed
        if not walled:
            corridor = self._trim(found, between_centred(found, corridor))
        sides = split(found[corridor.first : corridor.last + 1], corridor)
        n_left, n_right = len(sides.left), len(sides.right)
        if min(n_left, n_right) < 1 or n_left + n_right < 4:
            return "", corridor
        if not walled and min(n_left, n_right) >= 2 and open_columns(sides):
            return "columns", before_next_section(corridor, sides)
        barred = len(self._table_bars(found[corridor.first : corridor.last + 1], corridor)) >= 3
        if (not walled or barred) and is_tail(sides):
            return "", corridor
        if barred and sides.both >= 2:
            return "table", corridor
        if (not walled or is_flush(sides)) and (n_right >= 3 or len(sides.left) >= 2) and is_rail(sides):
            return "rail", corridor
        if walled and min(n_left, n_right) >= 3:
            return "columns", corridor
        wide = min(n_left, n_right) >= 3 and reach(sides) >= 0.22 and is_columns(sides)
        if not walled and (wide or is_grid(sides, corridor)):
            within = self._between_bars(found, corridor)
            return ("columns", corridor) if within == corridor else self._judge(found, within)
        return "", corridor

    def _between_bars(self, found: list[Row], corridor: Corridor) -> Corridor:
        """The corridor cut down to its longest stretch that no drawn line crosses from edge to edge: such a line parts
        sections that stand one below the other."""
        inside = found[corridor.first : corridor.last + 1]
        left, right = min(r[0].x0 for r in inside), max(r[-1].x1 for r in inside)
        bands = [
            b for b in self.page.fills if b[3] - b[1] < 40 and b[0] < corridor.left - 3 and b[2] > corridor.right + 3
        ]
        wide = [b for b in (*self._crossing(inside, corridor), *bands) if b[2] - b[0] >= 0.85 * (right - left)]
        cuts = {
            sum(sum(w.top + w.bottom for w in r) / (2 * len(r)) < b[1] for r in inside) + corridor.first for b in wide
        }
        edges = sorted({corridor.first, *cuts, corridor.last + 1})
        low, high = max(pairwise(edges), key=lambda s: (s[1] - s[0], -s[0]))
        return replace(corridor, first=low, last=high - 1)

    def _trim(self, found: list[Row], corridor: Corridor) -> Corridor:
        """A grid in the middle of a column must not swallow the short lines around it."""
        inside = found[corridor.first : corridor.last + 1]
        share = len(inside) / len(found)
        right = [i for i, r in enumerate(inside) if r[-1].x1 > corridor.middle]
        left = [i for i, r in enumerate(inside) if r[0].x0 < corridor.middle]
        if not right or not left:
            return corridor
        first, last = 0, len(inside) - 1
        edge = min(w.x0 for r in inside for w in r if w.x0 > corridor.middle)
        if left[0] > 0 and all(inside[i][0].x0 > edge + 8 for i in range(left[0])):
            first = left[0]  # a centred head above both columns
        local = share < 0.5 and corridor.last < len(found) - 1
        if local or (right[-1] < last and self._crossed(inside[right[-1] :], corridor)):
            last = right[-1]
        if share < 0.5:
            own = [i for i in right if not is_dateish(join([w for w in inside[i] if w.x0 > corridor.middle]))]
            first = max(first, own[0] if own else right[0])
        return replace(corridor, first=corridor.first + first, last=corridor.first + last)

    def _crossed(self, tail: list[Row], corridor: Corridor) -> bool:
        """Does a drawn line run across the corridor beside these rows?"""
        top, bottom = min(w.top for w in tail[0]), max(w.bottom for w in tail[-1])
        return any(
            b[0] < corridor.left - 3 and b[2] > corridor.right + 3 and top < b[1] < bottom + 4 for b in self.bars
        )


def read_page(page: Page, words: Sequence[Word], first_block: int = 0) -> tuple[list[Line], int]:
    """The page's lines in reading order, and the last block's number."""
    reader = _Reader(page, first_block)
    reader.read(cut_outdented(rows(words)))
    drawn = Drawn(page)
    return [drawn.mark(line) for line in reader.lines], reader.block


def _loose_tails(found: list[Row]) -> dict[int, float]:
    """A column of dates and places that goes on beside list items belongs to the line it starts at: row -> x where its
    tail begins, for rows that must give theirs up.
    """
    ends: list[float | None] = []
    for row in found:
        parts = split_parts(row, 1.0)
        last = parts[-1]
        tail = len(parts) > 1 and is_dateish(last.text) and len(last.words) <= 8
        ends.append(last.x0 if tail else None)
    out: dict[int, float] = {}
    item = is_sign(found[0][0])
    for at in range(1, len(found)):
        first = found[at][0]
        opener = at - 1 in out or not item
        item = is_sign(first) or (item and first.x0 > found[at - 1][0].x0 - 3)
        x, above = ends[at], ends[at - 1]
        if x is None or above is None or not item or not opener:
            continue
        here, there = found[at][-1], found[at - 1][-1]
        level = abs(here.x1 - there.x1) < 3 or abs(x - above) < 3
        if level and here.top - there.bottom < 0.8 * max(here.size, 6):
            out[at] = x
    return out
