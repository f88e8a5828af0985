"""How a line is set, as far as it tells a heading: what stands out from the text, and what is set alike."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.resume import dates
from matcher.resume.lines import Line, Style
from matcher.resume.vocabulary import CJK, bare, headings

Look = tuple[float, bool, bool, str, bool]
"""Size, bold, italic, font, capitals (or Chinese)."""


def look_of(line: Line) -> Look:
    s = line.style
    return (s.size, s.bold, s.italic, s.font, s.caps or bool(CJK.search(line.text)))


def is_short(line: Line) -> bool:
    """Could the line be a heading by its look: few words, letters, no sentence, no date, no address?"""
    text = line.text
    if (
        len(text) > 60
        or len(line.parts) > 2
        or (text.endswith((".", ",", ";")) and bare(text) not in headings())
        or "@" in text
        or ("/" in text[:-1] and "http" in text)
    ):
        return False
    words = text.split()
    if not 1 <= len(words) <= 8 and len(bare(text)) > 24:
        return False
    if line.bullet and not headings().get(bare(text)) and not (line.ruled and line.style.caps):
        return False
    letters = [c for c in text if c.isalpha()]
    apart = len(words) <= 4 and line.gap > line.style.size
    small = text == text.lower() and (bare(text) in headings() or apart)
    raised = small or letters[:1] == [c.upper() for c in letters[:1]]
    return len(letters) >= 2 and raised and not dates.has_date(text)


def distinct(line: Line, body: Style) -> float:
    """How far the line's style stands out from the body's, in points of taste (1 is just visible)."""
    style, points = line.style, 0.0
    if body.size:
        ratio = style.size / body.size
        points += 3 if ratio >= 1.25 else 2 if ratio >= 1.08 else -1 if ratio < 0.9 else 0
    points += 1.5 * (style.bold and not body.bold)
    points += 1.5 * (style.caps and not body.caps)
    points += 2.0 * line.ruled
    points += 0.7 * (style.colour != body.colour)
    points += 0.5 * (style.font != body.font and style.bold == body.bold)
    points += 1.0 * line.label
    return points


def same_dress(line: Line, members: Sequence[Line], body: Style) -> bool:
    """Does the line share the colour, and the drawn line if they have one, with the known headings of its look?"""
    if sum(m.ruled for m in members) >= 0.6 * len(members) and not line.ruled and line.style.size < 1.2 * body.size:
        return False
    return (
        line.label
        or any(m.style.colour == line.style.colour for m in members)
        or len({m.style.colour for m in members}) > 2
    )


def same_place(line: Line, members: Sequence[Line]) -> bool:
    """Does the line stand as the known headings do: alone on its line, at their edge, in the middle where they do?"""
    if len(line.parts) > 1 and all(len(m.parts) == 1 for m in members):
        return False
    if is_indented(line, members):
        return False
    return is_centred(line) or not all(is_centred(m) for m in members)


def is_indented(line: Line, members: Sequence[Line]) -> bool:
    """Does the line begin further in than most headings of its look in its column?"""
    edges = [m.x0 for m in members if m.block == line.block]
    at_edge = sum(abs(x - min(edges)) < 2 for x in edges)
    return at_edge >= 3 and at_edge > 0.6 * len(edges) and line.x0 > min(edges) + 8 and not is_centred(line)


def is_centred(line: Line) -> bool:
    return abs((line.x0 + line.x1) - (line.left + line.right)) < 8


def clean(text: str) -> str:
    """A heading without its colon and frame."""
    return text.strip(" :：·•|*#_").strip()


def column_heads(lines: Sequence[Line], seen: dict[int, tuple[str, bool]]) -> list[int]:
    """The heads of a table's columns ("Language | Reading | Speaking"): three or more cells level with a label and set like
    it, of which one at least is no heading's wording."""
    out: list[int] = []
    for at, line in enumerate(lines):
        if not line.label:
            continue
        row = [at]
        for other in range(at + 1, min(at + 12, len(lines))):
            below = lines[other]
            if (
                below.label
                or below.page != line.page
                or abs(below.top - line.top) > 3
                or look_of(below) != look_of(line)
            ):
                break
            row.append(other)
        if len(row) >= 3 and not all(seen.get(cell, ("", False))[0] for cell in row):
            out += [cell for cell in row if cell in seen]
    return out
