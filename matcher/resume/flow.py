"""Which section every line stands in: the text flows on from its heading, through columns and pages."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.resume import dates
from matcher.resume.lines import Line
from matcher.resume.sections import Heading


def assign(lines: Sequence[Line], found: Sequence[Heading]) -> list[int | None]:
    """For every line the index of its heading in `found`, None above the first one.

    A column that opens without a heading does not continue the section the column before it ended with; at the top of
    a page a line continues what its own column was in on the page before.
    """
    starts = {h.at: number for number, h in enumerate(found)}
    out: list[int | None] = []
    current: int | None = None
    for at, line in enumerate(lines):
        if at in starts:
            current = starts[at]
        elif at and line.block != lines[at - 1].block:
            current = _carry(lines, found, out, at, current)
        out.append(current)
    return out


def _carry(
    lines: Sequence[Line], found: Sequence[Heading], out: Sequence[int | None], at: int, current: int | None
) -> int | None:
    line, last = lines[at], lines[at - 1]
    if current is None:
        return None
    head = lines[found[current].at]
    if line.page != last.page or (line.page != head.page and line.top < last.top - 30):
        probe = next((x for x in lines[at : at + 3] if not x.label), line)
        for back in range(at - 1, -1, -1):
            other = lines[back]
            if other.page < line.page - 1:
                break
            if other.label or other.page != line.page - 1 or out[back] is None:
                continue
            if min(other.right, probe.right) - max(other.left, probe.left) > 0.3 * (probe.right - probe.left):
                return out[back]
        return current
    if line.page == head.page and line.top < head.top - 6 and not line.bullet and not (last is head and head.label):
        return current if found[current].kind in ("experience", "education") and _flows(lines, found, at) else None
    return current


def _flows(lines: Sequence[Line], found: Sequence[Heading], at: int) -> bool:
    """Does a column that opens without a heading open with an entry, in the type of the column before it: text that flows from
    column to column? Such a column is as wide as the one before it, and has headings further down."""
    line, last = lines[at], lines[at - 1]
    starts = {h.at for h in found}
    until = next((k for k in range(at, len(lines)) if k in starts and lines[k].block == line.block), None)
    if until is None or not 1 <= until - at <= 40:
        return False
    wide, before = line.right - line.left, last.right - last.left
    alike = 0.75 * before < wide < 1.33 * before and line.style.size == lines[at - 1].style.size
    return alike and any(dates.is_one_span(p.text) for x in lines[at : min(at + 4, until)] for p in x.parts)
