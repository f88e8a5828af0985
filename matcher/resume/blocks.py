"""Reading order from geometry: a page is cut along its empty corridors into columns, rails and bands.

A corridor is an upright strip that no word crosses over several rows. What stands on its two sides decides what it is:
two texts of their own (columns: left, then right), short labels level with what they name (a rail: row by row), or dates
and places at the end of lines (no cut at all). The tallest corridor is cut first, and the pieces are cut again.
The order of the content stream plays no part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from matcher.model import Box, Page, Word
from matcher.resume import dates
from matcher.resume.dates import is_broken_span, is_one_date
from matcher.resume.lines import BULLETS, Line, is_sign, join, make_line, rows, split_parts, style_of
from matcher.resume.vocabulary import bare, headings

STEP = 2
"""Corridors are looked for every so many points."""

NARROW = 0.55
"""Gaps up to this many times the type size are word gaps, never a corridor."""

Row = list[Word]


@dataclass(frozen=True, slots=True)
class Corridor:
    """Rows `first`..`last` of a region have nothing between x `left` and x `right`."""

    first: int
    last: int
    left: float
    right: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Sides:
    """A corridor's rows cut in two. `both` counts rows with words on both sides."""

    left: list[tuple[int, Row]]
    right: list[tuple[int, Row]]
    both: int


class _Reader:
    """Turns one page into lines. Holds the page's drawn lines and areas and numbers the blocks."""

    def __init__(self, page: Page, first_block: int) -> None:
        self.page = page
        self.block = first_block
        self.lines: list[Line] = []
        self.walls = [b for b in (*page.rules, *page.fills) if b[3] - b[1] > 0.2 * page.height]
        self.bars = level_bars(page.rules)
        self.posts = [b for b in page.rules if b[2] - b[0] < 3 and b[3] - b[1] > 8]

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
        labels = group_labels(sides)
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
            near = [r for r in inside if bar[1] - 14 < max(w.bottom for w in r) < bar[1] + 3]
            if not near or any(w.x0 > corridor.middle for r in near for w in r):
                out.append(bar)
        return out

    def _best(self, found: list[Row]) -> tuple[Corridor, str] | None:
        """The tallest corridor that is worth a cut, and as what."""
        if len(found) < 2:
            return None
        best: tuple[float, float, Corridor, str] | None = None
        for corridor in corridors(found):
            if best is not None and (_worth(found, corridor), -corridor.left) <= (best[0], best[1]):
                continue
            kind, corridor = self._judge(found, corridor)
            worth = _worth(found, corridor)
            if kind and (best is None or (worth, -corridor.left) > (best[0], best[1])):
                best = (worth, -corridor.left, corridor, kind)
        return None if best is None else (best[2], best[3])

    def _judge(self, found: list[Row], corridor: Corridor) -> tuple[str, Corridor]:
        """ "columns", "rail", "table" or "" for no cut; and the corridor cut down to where it holds."""
        walled = any(corridor.left - 6 <= e <= corridor.right + 6 for b in self.walls for e in (b[0], b[2]))
        if not walled:
            corridor = self._trim(found, corridor)
        sides = split(found[corridor.first : corridor.last + 1], corridor)
        n_left, n_right = len(sides.left), len(sides.right)
        if min(n_left, n_right) < 1 or n_left + n_right < 4:
            return "", corridor
        barred = len(self._table_bars(found[corridor.first : corridor.last + 1], corridor)) >= 3
        if (not walled or barred) and is_tail(sides):
            return "", corridor
        if barred and sides.both >= 2:
            return "table", corridor
        if not walled and (n_right >= 3 or len(sides.left) >= 2) and is_rail(sides):
            return "rail", corridor
        if min(n_left, n_right) >= 3 and (walled or (_reach(sides) >= 0.22 and is_columns(sides))):
            return "columns", corridor
        if not walled and is_grid(sides, corridor):
            return "columns", corridor
        return "", corridor

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
            own = [i for i in right if not dates.is_dateish(join([w for w in inside[i] if w.x0 > corridor.middle]))]
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
    reader.read(rows(words))
    return [replace(line, ruled=_ruled(line, page)) for line in reader.lines], reader.block


def level_bars(rules: Sequence[Box]) -> list[Box]:
    """The drawn level lines, pieces of one line (a table's cell borders) put together."""
    out: list[Box] = []
    for b in sorted((r for r in rules if r[3] - r[1] < 4 and r[2] - r[0] > 4), key=lambda r: (round(r[1]), r[0])):
        if out and abs(out[-1][1] - b[1]) < 1.5 and b[0] - out[-1][2] < 6:
            out[-1] = (out[-1][0], out[-1][1], max(out[-1][2], b[2]), out[-1][3])
        else:
            out.append(b)
    return [b for b in out if b[2] - b[0] > 40]


def _worth(found: list[Row], corridor: Corridor) -> float:
    """A corridor's height, a little more for a wide one."""
    inside = found[corridor.first : corridor.last + 1]
    height = max(w.bottom for w in inside[-1]) - min(w.top for w in inside[0])
    return height * (1 + min(corridor.right - corridor.left, 30.0) / 200)


def corridors(found: list[Row]) -> list[Corridor]:
    """All corridors that cannot be made taller, left to right."""
    masks = [_mask(row) for row in found]
    left = int(min(r[0].x0 for r in found))
    right = int(max(w.x1 for r in found for w in r))
    spans: dict[tuple[int, int], list[list[int]]] = {}
    for x in range(left + STEP, right, STEP):
        start = None
        for i in range(len(found) + 1):
            free = i < len(found) and not masks[i] >> x & 1
            if free and start is None:
                start = i
            elif not free and start is not None:
                if i - start >= 2:
                    runs = spans.setdefault((start, i - 1), [])
                    if runs and runs[-1][1] == x - STEP:
                        runs[-1][1] = x
                    else:
                        runs.append([x, x])
                start = None
    out = []
    for (first, last), runs in spans.items():
        inside = found[first : last + 1]
        for a, b in runs:
            middle = (a + b) / 2
            if any(r[0].x0 < middle for r in inside) and any(r[-1].x1 > middle for r in inside):
                out.append(Corridor(first, last, a - STEP / 2, b + STEP / 2))
    return sorted(out, key=lambda c: (c.left, c.first))


def _mask(row: Row) -> int:
    """The points of x a row covers, as bits; word gaps and the gap after a list sign count as covered."""
    bits = 0
    for at, word in enumerate(row):
        x0, x1 = int(word.x0), int(word.x1) + 1
        if at:
            last = row[at - 1]
            gap = word.x0 - last.x1
            opens = at == 1 or last.x0 - row[at - 2].x1 > NARROW * max(last.size, 4.0)
            sign = opens and is_sign(last) and gap < 4 * max(last.size, word.size, 4.0)
            if sign or gap <= NARROW * max(min(word.size, last.size), 4.0):
                x0 = int(last.x1)
        bits |= ((1 << max(x1 - x0, 1)) - 1) << max(x0, 0)
    return bits


def split(inside: list[Row], corridor: Corridor) -> Sides:
    """The rows' words left and right of the corridor, with the rows' numbers inside it."""
    left: list[tuple[int, Row]] = []
    right: list[tuple[int, Row]] = []
    both = 0
    for i, row in enumerate(inside):
        a = [w for w in row if (w.x0 + w.x1) / 2 < corridor.middle]
        b = [w for w in row if (w.x0 + w.x1) / 2 >= corridor.middle]
        if a:
            left.append((i, a))
        if b:
            right.append((i, b))
        both += bool(a and b)
    return Sides(left, right, both)


def is_tail(sides: Sides) -> bool:
    """Is the right side only the ends of the left side's lines: dates, places, links?"""
    n_left, n_right = len(sides.left), len(sides.right)
    dated = sum(dates.is_dateish(join(r)) for _, r in sides.right)
    if dated >= 0.6 * n_right and n_right <= 0.6 * n_left:
        return True
    if sides.both < 0.7 * n_right:
        return False
    if dated >= 0.6 * n_right:
        return True
    few = sum(len(r) <= 5 for _, r in sides.right) >= 0.8 * n_right
    flush = _spread([r[-1].x1 for _, r in sides.right]) < 2 and _spread([r[0].x0 for _, r in sides.right]) > 6
    return few and ((flush and n_right <= n_left) or (dated >= 0.3 * n_right and n_right < 0.8 * n_left))


def is_rail(sides: Sides) -> bool:
    """Are the left side's texts labels, level with the first line of what they name?"""
    n_left, n_right = len(sides.left), len(sides.right)
    labels = group_labels(sides)
    if any("@" in w.text for _, r in sides.left for w in r):
        return False
    level = {i for i, _ in sides.right}
    strict = sum(at in level for at, _ in labels)
    free = sum(at not in level and _stands_free(rows_[0], sides.right) for at, rows_ in labels)
    if strict + free < 0.85 * len(labels) or strict < 0.6 * len(labels):
        return False
    if sum(len(r) <= 5 for _, r in sides.left) < 0.85 * n_left:
        return False
    width_left = max(r[-1].x1 for _, r in sides.left) - min(r[0].x0 for _, r in sides.left)
    width_right = max(r[-1].x1 for _, r in sides.right) - min(r[0].x0 for _, r in sides.right)
    dated = sum(dates.is_dateish(" ".join(join(r) for r in rows_)) for _, rows_ in labels)
    if dated >= 0.6 * len(labels):
        return True
    if width_left > 0.6 * width_right:
        return False
    if any(r[0].text in BULLETS for _, r in sides.left):
        return False
    flush = _spread([r[-1].x1 for _, r in sides.left]) < 2 and _spread([r[0].x0 for _, r in sides.left]) > 4
    if flush or n_left <= 0.5 * n_right:
        return True
    if _opens(labels, sides.right) >= 0.9:
        colons = sum(join(rows_[-1]).endswith((":", "：")) for _, rows_ in labels)
        mean_left = sum(len(r) for _, r in sides.left) / n_left
        mean_right = sum(len(split_parts(r)[0].words) for _, r in sides.right) / n_right
        if colons >= 0.6 * len(labels) or (n_right > n_left and mean_left <= 3 and mean_right >= 1.5 * mean_left):
            return True
    other = sum(style_of(a) != style_of(b) for a, b in _pairs(sides))
    return other >= 0.7 * max(sides.both, 1) and n_left <= 1.05 * n_right


def is_columns(sides: Sides) -> bool:
    """Do both sides carry a text of their own?"""
    n_left, n_right = len(sides.left), len(sides.right)
    short = sides.left if _side_height(sides.left) < _side_height(sides.right) else sides.right
    if _reach(sides) < 0.45 and not (_headed(short) or _wraps(short) >= 2):
        return False
    if _stretched(sides) >= 0.5:
        return False
    if min(_density(sides.left), _density(sides.right)) < 0.3:
        return False
    if sides.both < 0.6 * min(n_left, n_right):
        return True
    wraps = min(_wraps(sides.left), _wraps(sides.right))
    if wraps >= 2 or (_headed(sides.left) and _headed(sides.right)):
        return True
    listed = [sum(r[0].text in BULLETS for _, r in side) for side in (sides.left, sides.right)]
    if min(listed) >= 2:
        return True
    same = sum(style_of(a) == style_of(b) for a, b in _pairs(sides))
    return same >= 0.75 * max(sides.both, 1) and sides.both >= 3 and len({style_of(r) for _, r in sides.left}) >= 1


def group_labels(sides: Sides) -> list[tuple[int, list[Row]]]:
    """The left side's rows gathered to labels: (row where it starts, its rows)."""
    tight = len(sides.left) < 0.7 * len(sides.right)
    beside = dict(sides.right)
    level = set(beside)
    out: list[tuple[int, list[Row]]] = []
    above: tuple[int, Row] | None = None
    for i, row in sides.left:
        if above is not None:
            gap = min(w.top for w in row) - max(w.bottom for w in above[1])
            size = max(w.size for w in row)
            ended = join(above[1]).rstrip().endswith(":")
            style = style_of(row)
            near = gap <= 0.55 * size and style.size == style_of(above[1]).size and not ended
            one = style.bold or style.caps or bare(join(out[-1][1][0]) + join(row)) in headings()
            broken = is_broken_span(join(above[1]), join(row))
            single = len(out[-1][1]) == 1 and is_one_date(join(above[1])) and is_one_date(join(row))
            stacked = broken or (single and _differ(beside.get(above[0]), beside.get(i)))
            if near and ((tight and one) or stacked or i not in level):
                out[-1][1].append(row)
                above = (i, row)
                continue
        out.append((i, [row]))
        above = (i, row)
    return out


def _differ(first: Row | None, second: Row | None) -> bool:
    """Are two rows not set alike, so that they are no two rows of one table?"""
    return first is None or second is None or style_of(first) != style_of(second)


def _stands_free(row: Row, right: list[tuple[int, Row]]) -> bool:
    """Is nothing of the right side at the row's height?"""
    top, bottom = min(w.top for w in row) + 1, max(w.bottom for w in row) - 1
    return not any(w.top < bottom and w.bottom > top for _, r in right for w in r)


def _pairs(sides: Sides) -> list[tuple[Row, Row]]:
    right = dict(sides.right)
    return [(r, right[i]) for i, r in sides.left if i in right]


def _wraps(side: list[tuple[int, Row]]) -> int:
    """How often a line runs on into the next one: it reaches the side's edge, or the next word would not have fit."""
    edge = max(r[-1].x1 for _, r in side)
    count = 0
    for (_, a), (_, b) in pairwise(side):
        gap = min(w.top for w in b) - max(w.bottom for w in a)
        full = a[-1].x1 + (b[0].x1 - b[0].x0) > edge - 1 and len(a) >= 3
        count += full and gap < 0.9 * max(a[0].size, 4.0) and abs(a[-1].size - b[0].size) < 0.6
    return count


def is_grid(sides: Sides, corridor: Corridor) -> bool:
    """A few short cells side by side, left-aligned, set alike, some of them wrapped."""
    n_left, n_right = len(sides.left), len(sides.right)
    if min(n_left, n_right) < 2 or max(n_left, n_right) < 3 or sides.both < 2 or corridor.right - corridor.left < 9:
        return False
    if max(_spread([r[0].x0 for _, r in side]) for side in (sides.left, sides.right)) > 1.5:
        return False
    longest = max(len(split_parts(r)[0].words) for side in (sides.left, sides.right) for _, r in side)
    alike = all(style_of(a) == style_of(b) for a, b in _pairs(sides))
    return longest <= 4 and alike and not any(dates.has_date(join(r)) for _, r in sides.right)


def _stretched(sides: Sides) -> float:
    """The share of rows whose gap at the corridor is no wider than their other gaps: justified text, not columns."""
    even = 0
    pairs = _pairs(sides)
    for a, b in pairs:
        gaps = sorted(y.x0 - x.x1 for x, y in pairwise([*a, *b]))
        if len(gaps) >= 3:
            even += b[0].x0 - a[-1].x1 <= 1.5 * gaps[len(gaps) // 2]
    return even / max(len(pairs), 1)


def _side_height(side: list[tuple[int, Row]]) -> float:
    return max(w.bottom for w in side[-1][1]) - min(w.top for w in side[0][1])


def _reach(sides: Sides) -> float:
    """The share of the corridor's height that the shorter side covers."""
    tops = [min(w.top for w in side[0][1]) for side in (sides.left, sides.right)]
    bottoms = [max(w.bottom for w in side[-1][1]) for side in (sides.left, sides.right)]
    whole = max(bottoms) - min(tops)
    return min(b - t for t, b in zip(tops, bottoms, strict=True)) / max(whole, 1.0)


def _headed(side: list[tuple[int, Row]]) -> bool:
    """Does the side hold a section heading of known wording, set apart from the rest?"""
    usual = style_of([w for _, r in side for w in r])
    return any(bare(join(r)) in headings() and style_of(r) != usual for _, r in side)


def _opens(labels: list[tuple[int, list[Row]]], right: list[tuple[int, Row]]) -> float:
    """The share of labels that stand beside a line that opens something: not one that the line before runs on into."""
    edge = max(r[-1].x1 for _, r in right)
    before: dict[int, Row] = {}
    for (_, a), (i, b) in pairwise(right):
        before[i] = a
    rows_at = dict(right)
    count = 0
    for at, _ in labels:
        a, b = before.get(at), rows_at.get(at)
        if a is None or b is None:
            count += 1
            continue
        gap = min(w.top for w in b) - max(w.bottom for w in a)
        runs = a[-1].x1 + (b[0].x1 - b[0].x0) > edge - 2 and len(a) >= 4 and gap < 0.7 * max(b[0].size, 4.0)
        count += not (runs and style_of(a) == style_of(b))
    return count / max(len(labels), 1)


def _density(side: list[tuple[int, Row]]) -> float:
    """The share of a side's height that its rows fill."""
    top, bottom = min(w.top for w in side[0][1]), max(w.bottom for w in side[-1][1])
    filled = sum(max(w.bottom for w in r) - min(w.top for w in r) for _, r in side)
    return filled / max(bottom - top, 1.0)


def _spread(values: list[float]) -> float:
    """The width of the middle nine tenths."""
    ordered = sorted(values)
    cut = len(ordered) // 10
    return ordered[-1 - cut] - ordered[cut]


def _loose_tails(found: list[Row]) -> dict[int, float]:
    """A column of dates and places that goes on beside list items belongs to the line it starts at: row -> x where its
    tail begins, for rows that must give theirs up.
    """
    ends: list[float | None] = []
    for row in found:
        parts = split_parts(row, 1.0)
        last = parts[-1]
        tail = len(parts) > 1 and dates.is_dateish(last.text) and len(last.words) <= 8
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


def _ruled(line: Line, page: Page) -> bool:
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
