"""What stands on the two sides of a corridor: texts of their own, labels and what they name, cells, or the ends of lines."""

from __future__ import annotations

from itertools import pairwise

from matcher.resume import dates
from matcher.resume.corridors import Corridor, Row, Sides
from matcher.resume.dates import is_broken_span, is_one_date
from matcher.resume.lines import BULLETS, join, split_parts, style_of
from matcher.resume.places import is_dateish, is_place
from matcher.resume.vocabulary import bare, headings


def is_tail(sides: Sides) -> bool:
    """Is the right side only the ends of the left side's lines: dates, places, links?"""
    n_left, n_right = len(sides.left), len(sides.right)
    dated = sum(is_dateish(join(r)) for _, r in sides.right)
    if dated >= 0.95 * n_right and n_right <= n_left and any(dates.has_date(join(r)) for _, r in sides.right):
        return True
    if dated >= 0.6 * n_right and n_right <= 0.6 * n_left:
        return True
    if sides.both < 0.7 * n_right:
        return False
    if dated >= 0.6 * n_right:
        return True
    few = sum(len(r) <= 5 for _, r in sides.right) >= 0.8 * n_right
    if few and sides.both == n_right <= 0.7 * n_left and all(dates.has_date(join(a)) for a, _ in _pairs(sides)):
        return True  # what is said beside the dates of entries
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
    headed = sum(at not in level and bare(_text(rows_)) in headings() for at, rows_ in labels)
    if strict + free < 0.85 * len(labels) or strict < max(0.6 * (len(labels) - headed), 1):
        return False
    if sum(len(r) <= 5 for _, r in sides.left) < 0.85 * n_left:
        return False
    width_left = max(r[-1].x1 for _, r in sides.left) - min(r[0].x0 for _, r in sides.left)
    width_right = max(r[-1].x1 for _, r in sides.right) - min(r[0].x0 for _, r in sides.right)
    beside = [(at, rows_) for at, rows_ in labels if at in level]
    dated = sum(is_dateish(_text(rows_)) for _, rows_ in beside)
    if dated >= 0.6 * len(beside) or dated >= 0.6 * len(labels):
        return True
    flush = _spread([r[-1].x1 for _, r in sides.left]) < 2 and _spread([r[0].x0 for _, r in sides.left]) > 4
    if width_left > (0.9 if flush and len(labels) >= 6 else 0.6) * width_right:
        return False
    if any(r[0].text in BULLETS for _, r in sides.left):
        return False
    if flush or n_left <= 0.5 * n_right:
        return True
    if _opens(labels, sides.right) >= 0.9:
        colons = sum(join(rows_[-1]).endswith((":", "：")) for _, rows_ in beside)
        mean_left = sum(len(r) for _, rows_ in beside for r in rows_) / len(beside)
        mean_right = sum(len(split_parts(r)[0].words) for _, r in sides.right) / n_right
        if colons >= 0.6 * len(beside) or (mean_left <= 3 and mean_right >= 1.5 * mean_left):
            return True
    other = sum(style_of(a) != style_of(b) for a, b in _pairs(sides))
    return other >= 0.7 * max(sides.both, 1) and n_left <= 1.05 * n_right


def is_close(cell: list[Row]) -> bool:
    """Do a cell's rows stand as close as the lines of one text?"""
    return all(_gap(a, b) <= 0.8 * max(a[0].size, 4.0) for a, b in pairwise(cell))


def is_flush(sides: Sides) -> bool:
    """Do the left side's texts end at one edge and begin anywhere, as labels do that are set against a drawn line?"""
    return (
        len(sides.left) >= 4
        and _spread([r[-1].x1 for _, r in sides.left]) < 2
        and _spread([r[0].x0 for _, r in sides.left]) > 12
    )


def is_columns(sides: Sides) -> bool:
    """Do both sides carry a text of their own?"""
    n_left, n_right = len(sides.left), len(sides.right)
    short = sides.left if _side_height(sides.left) < _side_height(sides.right) else sides.right
    if reach(sides) < 0.45 and not (_headed(short) or _wraps(short) >= 2):
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
    return min(listed) >= 2


def is_grid(sides: Sides, corridor: Corridor) -> bool:
    """A few short cells side by side, left-aligned, set alike, some of them wrapped."""
    n_left, n_right = len(sides.left), len(sides.right)
    if min(n_left, n_right) < 2 or max(n_left, n_right) < 3 or sides.both < 2 or corridor.right - corridor.left < 9:
        return False
    if _spread([r[0].x0 for _, r in sides.left]) > 1.5 or not _in_columns([r for _, r in sides.right]):
        return False
    level = sorted({i for i, _ in sides.left} & {i for i, _ in sides.right})
    if level != list(range(len(level))) or _stretched(sides) >= 0.5:  # cells stand side by side from the first row on
        return False
    longest = max(len(split_parts(r)[0].words) for side in (sides.left, sides.right) for _, r in side)
    alike = all(style_of(a) == style_of(b) for a, b in _pairs(sides))
    texts = [join(r) for side in (sides.left, sides.right) for _, r in side]
    if not alike or any("@" in text for text in texts):
        return False
    dated = [dates.has_date(join(r)) for r in (*dict(sides.left).values(), *dict(sides.right).values())]
    if any(dated):  # entries side by side: each has a date, level with the other's
        pairs = _pairs(sides)
        both = [dates.has_date(join(a)) == dates.has_date(join(b)) for a, b in pairs]
        return all(both) and sum(dated) == 2 * sum(dates.has_date(join(a)) for a, _ in pairs)
    return longest <= 4


def _in_columns(found: list[Row]) -> bool:
    """Do all cells of the rows begin where the fullest row's cells do? Two columns are no answer: between them is cut first."""
    starts = [[p.x0 for p in split_parts(row)] for row in found]
    edges = max(starts, key=len)
    return len(edges) != 2 and all(min(abs(x - edge) for edge in edges) <= 1.5 for row in starts for x in row)


def group_labels(sides: Sides) -> list[tuple[int, list[Row]]]:
    """The left side's rows gathered to labels: (row where it starts, its rows)."""
    tight = len(sides.left) < 0.7 * len(sides.right)
    beside = dict(sides.right)
    level = set(beside)
    out: list[tuple[int, list[Row]]] = []
    above: tuple[int, Row] | None = None
    for place, (number, row) in enumerate(sides.left):
        i = number if number in level else _overlapped(row, sides.right, number)
        if above is not None:
            gap = min(w.top for w in row) - max(w.bottom for w in above[1])
            size = max(w.size for w in row)
            ended = join(above[1]).rstrip().endswith(":")
            style = style_of(row)
            near = gap <= 0.55 * size and style.size == style_of(above[1]).size and not ended
            one = style.bold or style.caps or bare(join(out[-1][1][0]) + join(row)) in headings()
            broken = is_broken_span(" ".join(join(r) for r in out[-1][1]), join(row))
            single = len(out[-1][1]) == 1 and is_one_date(join(above[1])) and is_one_date(join(row))
            broken = broken or _spells_span(out[-1][1], [r for _, r in sides.left[place : place + 3]])
            stacked = broken or (single and _differ(beside.get(above[0]), beside.get(i)))
            placed = dates.has_date(join(above[1])) and is_place(join(row))
            if near and ((tight and one) or stacked or placed or i not in level):
                out[-1][1].append(row)
                above = (i, row)
                continue
        out.append((i, [row]))
        above = (i, row)
    return out


def _spells_span(above: list[Row], rest: list[Row]) -> bool:
    """Do the rows above, which are no date yet, give one span of dates with the next row, or with two or three of them
    ("Oct." / "2019 – August" / "2021")?"""
    if dates.is_one_span(_text(above)):
        return False
    return any(dates.is_one_span(_text([*above, *rest[:count]])) for count in range(1, len(rest) + 1))


def _text(rows_: list[Row]) -> str:
    return " ".join(join(r) for r in rows_)


def with_raised_starts(
    labels: list[tuple[int, list[Row]]], right: list[tuple[int, Row]]
) -> list[tuple[int, list[Row]]]:
    """The labels, each starting at the row it names where most are set a little lower than that: the row that opens a
    paragraph less than two lines above the label."""
    opens = {i: row for n, (i, row) in enumerate(right) if n == 0 or _gap(right[n - 1][1], row) > 0.8 * row[0].size}
    raised: dict[int, int] = {}
    for at, rows_ in labels:
        before = [i for i, _ in right if i < at][-2:]
        top = min(w.top for w in rows_[0])
        for i in reversed(before):
            row = opens.get(i)
            if at not in opens and row and 0 < top - min(w.top for w in row) <= 1.6 * max(row[0].size, 4.0):
                raised[at] = i
                break
    if len(raised) < max(2, 0.6 * len(labels)):
        return labels
    return [(raised.get(at, at), rows_) for at, rows_ in labels]


def _gap(above: Row, below: Row) -> float:
    return min(w.top for w in below) - max(w.bottom for w in above)


def _overlapped(row: Row, right: list[tuple[int, Row]], number: int) -> int:
    """The right side's row that stands at the same height as this one, set larger or smaller; else its own number."""
    top, bottom = min(w.top for w in row), max(w.bottom for w in row)
    for i, other in right:
        low, high = min(w.top for w in other), max(w.bottom for w in other)
        apart = abs(other[0].size - row[0].size) > 0.1 * row[0].size and abs(i - number) <= 1
        if apart and min(bottom, high) - max(top, low) >= 0.6 * min(bottom - top, high - low):
            return i
    return number


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


def _stretched(sides: Sides) -> float:
    """The share of rows whose gap at the corridor is no wider than their other gaps: justified text, not columns."""
    even = 0
    pairs = _pairs(sides)
    for a, b in pairs:
        gaps = sorted(y.x0 - x.x1 for x, y in pairwise([*a, *b]))
        if len(gaps) >= 3:
            usual = gaps[len(gaps) // 2] if len(gaps) >= 5 else gaps[0]
            even += b[0].x0 - a[-1].x1 <= 1.5 * max(usual, 1.0)
    return even / max(len(pairs), 1)


def _side_height(side: list[tuple[int, Row]]) -> float:
    return max(w.bottom for w in side[-1][1]) - min(w.top for w in side[0][1])


def reach(sides: Sides) -> float:
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
    for (_, a), (i, _) in pairwise(right):
        before[i] = a
    rows_at = dict(right)
    count = 0
    for at, _ in labels:
        above, here = before.get(at), rows_at.get(at)
        if above is None or here is None:
            count += 1
            continue
        gap = min(w.top for w in here) - max(w.bottom for w in above)
        full = above[-1].x1 + (here[0].x1 - here[0].x0) > edge - 2
        runs = full and len(above) >= 4 and gap < 0.7 * max(here[0].size, 4.0)
        count += not (runs and style_of(above) == style_of(here))
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
