"""Corridors: upright strips of a page that no word crosses over several rows, and the rows cut in two along one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from matcher.model import Box, Word
from matcher.resume.lines import is_sign

STEP = 2
"""Corridors are looked for every so many points."""

NARROW = 0.68
"""Gaps up to this many times the type size are word gaps, never a corridor."""

NARROW_AT_EDGE = 0.45
"""So much is enough behind a row's first words where the next one stands at an edge that many rows share: a rail of dates
that hardly keeps its distance."""

WIDER = 1.3
"""So many times its row's usual gap is the gap before an edge."""

MANY = 4
"""Rows that make an edge."""

CLOSE = 9.0
"""Points: a corridor narrower than that may be there by chance."""

FRONT = 3
"""The most words before such an edge."""

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


def corridors(found: list[Row]) -> list[Corridor]:
    """All corridors that cannot be made taller, left to right."""
    edges = _edges(found)
    masks = [_mask(row, edges) for row in found]
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


def _edges(found: list[Row]) -> frozenset[int]:
    """The points of x where words begin behind a gap wider than their row's usual one, in many rows. (Typewriter type has
    wide gaps that are all alike: words standing below each other are chance there.)"""
    begins: Counter[int] = Counter()
    for row in found:
        usual = median(b.x0 - a.x1 for a, b in pairwise(row)) if len(row) > 1 else 0.0
        begins.update(
            round(b.x0) for a, b in pairwise(row) if b.x0 - a.x1 > max(NARROW_AT_EDGE * max(b.size, 4.0), WIDER * usual)
        )
    return frozenset(x for x, count in begins.items() if count >= MANY)


def _mask(row: Row, edges: frozenset[int]) -> int:
    """The points of x a row covers, as bits; word gaps and the gap after a list sign count as covered."""
    bits = 0
    usual = median(b.x0 - a.x1 for a, b in pairwise(row)) if edges and len(row) > 1 else 0.0
    for at, word in enumerate(row):
        x0, x1 = int(word.x0), int(word.x1) + 1
        if at:
            last = row[at - 1]
            gap = word.x0 - last.x1
            opens = at == 1 or last.x0 - row[at - 2].x1 > NARROW * max(last.size, 4.0)
            sign = opens and is_sign(last) and gap < 4 * max(last.size, word.size, 4.0)
            at_edge = at <= FRONT and round(word.x0) in edges and (len(row) <= 2 or gap > WIDER * usual)
            least = NARROW_AT_EDGE if at_edge else NARROW
            if sign or gap <= least * max(min(word.size, last.size), 4.0):
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


def worth(found: list[Row], corridor: Corridor) -> float:
    """A corridor's height, a little more for a wide one, and less for one behind which the rows begin anywhere."""
    inside = found[corridor.first : corridor.last + 1]
    height = max(w.bottom for w in inside[-1]) - min(w.top for w in inside[0])
    begins = Counter(round(x) for row in inside if (x := next((w.x0 for w in row if w.x0 > corridor.middle), 0.0)))
    usual = max(begins.values(), default=0) / max(sum(begins.values()), 1)
    ragged = corridor.right - corridor.left < CLOSE and sum(begins.values()) >= MANY and usual < 0.6
    return height * (1 + min(corridor.right - corridor.left, 30.0) / 200) * (0.75 if ragged else 1.0)


def level_bars(rules: Sequence[Box]) -> list[Box]:
    """The drawn level lines, pieces of one line (a table's cell borders) put together."""
    out: list[Box] = []
    for b in sorted((r for r in rules if r[3] - r[1] < 4 and r[2] - r[0] > 4), key=lambda r: (round(r[1]), r[0])):
        if out and abs(out[-1][1] - b[1]) < 1.5 and b[0] - out[-1][2] < 6:
            out[-1] = (out[-1][0], out[-1][1], max(out[-1][2], b[2]), out[-1][3])
        else:
            out.append(b)
    return [b for b in out if b[2] - b[0] > 40]


def between_centred(found: Sequence[Row], corridor: Corridor) -> Corridor:
    """The corridor cut down to its longest stretch without headings that stand in the middle of the page and right of it:
    they belong to neither side."""
    middle = (min(r[0].x0 for r in found) + max(r[-1].x1 for r in found)) / 2
    begins = [r[0].x0 for r in found[corridor.first : corridor.last + 1]]
    stretches: list[tuple[int, int]] = []
    first = corridor.first
    for at in range(corridor.first, corridor.last + 1):
        row = found[at]
        centred = abs((row[0].x0 + row[-1].x1) / 2 - middle) < 4 and row[0].x0 > corridor.middle
        if centred and sum(abs(x - row[0].x0) < 1.5 for x in begins) < 2:
            stretches.append((first, at - 1))
            first = at + 1
    stretches.append((first, corridor.last))
    low, high = max(stretches, key=lambda s: (s[1] - s[0], -s[0]))
    return replace(corridor, first=low, last=max(high, low))
