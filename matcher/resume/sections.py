"""Which lines are section headings, and which section every line stands in.

A heading is known by its wording, told from a label of the same wording by how it is set (size, weight, capitals, colour,
a drawn line), and an unknown wording set just like the known ones is a heading too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from matcher.resume import dates
from matcher.resume.lines import Line, Style
from matcher.resume.vocabulary import CJK, bare, heading_parts, heading_words, headings

Key = tuple[float, bool, bool, str, bool]


@dataclass(frozen=True, slots=True)
class Heading:
    """The line `at` opens a section of this kind. `kind` may be "contact"."""

    at: int
    kind: str
    text: str


def body_style(lines: Sequence[Line]) -> Style:
    """The style most of the text is set in."""
    votes: Counter[Style] = Counter()
    for line in lines:
        votes[line.style] += len(line.text)
    return votes.most_common(1)[0][0]


def kind_of(text: str) -> tuple[str, bool]:
    """The kind a heading's wording says, and whether the whole wording is listed. ("", False) for an unknown one."""
    text = text.strip(" :：.·•|*#-–—_")
    known = headings().get(bare(text))
    if known:
        return known, True
    words = re.findall(r"[^\W\d_]+", text.casefold())
    if CJK.search(text):
        if len(text) <= 8:
            for part, kind in heading_parts():
                if part in text:
                    return kind, False
        return "", False
    if len(words) <= 5:
        for word in words:
            if word in heading_words():
                return heading_words()[word], False
    return "", False


JOINING = ("and", "&", "und", "et", "y", "e")

CORE = ("experience", "education", "skills")
"""Sections that nearly every résumé has."""


def find_headings(lines: Sequence[Line]) -> list[Heading]:
    """The headings in reading order."""
    if not lines:
        return []
    body = body_style(lines)
    by_look = _by_look(lines, body)
    if any((s.size, s.bold, s.font) != (body.size, body.bold, body.font) for s in (line.style for line in lines)):
        return by_look
    # Typed text has one look: labels and capitals inside sections must not outdo plain headings after a blank line.
    seen = {at: kind_of(line.text) for at, line in enumerate(lines) if is_short(line) and not line.label}
    seen = {at: (kind, whole or _opens_with_it(lines[at].text)) for at, (kind, whole) in seen.items()}
    plain = _plain(lines, seen, dict.fromkeys(seen, 0.0))
    return plain if _cores(plain) > _cores(by_look) else by_look


def _opens_with_it(text: str) -> bool:
    """ "Education and professional training": a listed word, and a connection."""
    words = text.casefold().split()
    return 2 <= len(words) <= 5 and words[0] in heading_words() and words[1] in JOINING


def _cores(found: Sequence[Heading]) -> int:
    return len({h.kind for h in found} & set(CORE))


def _by_look(lines: Sequence[Line], body: Style) -> list[Heading]:
    """The headings by how they are set."""
    seen = {at: kind_of(line.text) for at, line in enumerate(lines) if is_short(line)}
    weight = {at: distinct(lines[at], body) for at in seen}
    known = [at for at, (kind, whole) in seen.items() if whole and weight[at] >= 1]
    colons = [at for at in known if lines[at].text.endswith((":", "："))]
    if len(colons) < 0.6 * len(known):
        known = [at for at in known if at not in colons]
    if len(known) < 2:
        return _plain(lines, seen, weight)
    groups: dict[Key, list[int]] = {}
    for at in known:
        groups.setdefault(_key(lines[at]), []).append(at)
    first = max(groups, key=lambda k: (len({bare(lines[a].text) for a in groups[k]}) * _mean(groups[k], weight), k[0]))
    best = _mean(groups[first], weight)
    railed = sum(lines[at].label for at in groups[first]) >= 0.6 * len(groups[first])
    if railed and first[0] < 1.08 * body.size:
        edges = [
            lines[at].x0 for at in groups[first] if lines[at].label
        ]  # one too wide for the rail begins where they do
        groups[first] = [at for at in groups[first] if lines[at].label or any(abs(lines[at].x0 - x) < 2 for x in edges)]
    blocks = {lines[at].block for at in groups[first]}
    taken: dict[Key, list[int]] = {}
    for key, members in groups.items():
        own = [a for a in members if lines[a].block not in blocks and not lines[a].label]
        lone = len({bare(lines[a].text) for a in members}) < 2
        if key != first and railed and not any(lines[a].label for a in members) and (lone or key[0] < 1.15 * first[0]):
            continue
        if key == first or (_mean(members, weight) >= 0.8 * best and key[0] >= 0.88 * first[0]):
            taken[key] = _ruled_ones(lines, members, weight)
        elif own and _mean(own, weight) >= 1.5:
            taken[key] = own
    for key, members in taken.items():
        alike = [lines[a] for a in members]
        taken[key] = [a for a in members if not _indented(lines[a], alike)]
    found = {at for members in taken.values() for at in members}
    found |= {at for at in known if _lone_label(lines[at], body, seen[at][0], [a for a in found if a < at])}
    for at, (kind, _) in seen.items():
        if at in found or _key(lines[at]) not in taken or (at in colons and len(colons) < 0.6 * len(known)):
            continue
        members = taken[_key(lines[at])]
        if railed and first[0] < 1.08 * body.size and not lines[at].label:
            continue
        if at < 3 and not kind and not any("@" in line.text for line in lines[:at]):
            continue  # the name may be set like a heading
        if not _same_dress(lines[at], [lines[a] for a in members], body):
            continue
        if not kind and not _same_place(lines[at], [lines[a] for a in members]):
            continue
        same = [a for a in seen if _key(lines[a]) == _key(lines[at])]
        share = sum(bool(seen[a][0]) for a in same) / len(same)
        text = lines[at].text
        odd = len(bare(text)) < (2 if CJK.search(text) else 4) or any(c.isdigit() for c in text)
        if not odd and ((len(members) >= 2 and share >= 0.4 and weight[at] >= 1.5) or kind):
            found.add(at)
    return [Heading(at, seen[at][0] or "other", clean(lines[at].text)) for at in sorted(found)]


def _ruled_ones(lines: Sequence[Line], members: list[int], weight: dict[int, float]) -> list[int]:
    """Where most headings of one look have a drawn line, those without are none, unless they stand out by much else."""
    ruled = [at for at in members if lines[at].ruled]
    return [a for a in members if lines[a].ruled or weight[a] >= 2.5] if len(ruled) >= 0.6 * len(members) else members


def _same_dress(line: Line, members: Sequence[Line], body: Style) -> bool:
    """Does the line share the colour, and the drawn line if they have one, with the known headings of its look?"""
    if sum(m.ruled for m in members) >= 0.6 * len(members) and not line.ruled and line.style.size < 1.2 * body.size:
        return False
    return (
        line.label
        or any(m.style.colour == line.style.colour for m in members)
        or len({m.style.colour for m in members}) > 2
    )


def _same_place(line: Line, members: Sequence[Line]) -> bool:
    """Does the line stand as the known headings do: alone on its line, at their edge, in the middle where they do?"""
    if len(line.parts) > 1 and all(len(m.parts) == 1 for m in members):
        return False
    if _indented(line, members):
        return False
    return _centred(line) or not all(_centred(m) for m in members)


def _indented(line: Line, members: Sequence[Line]) -> bool:
    """Does the line begin further in than most headings of its look in its column?"""
    edges = [m.x0 for m in members if m.block == line.block]
    at_edge = sum(abs(x - min(edges)) < 2 for x in edges)
    return at_edge >= 3 and at_edge > 0.6 * len(edges) and line.x0 > min(edges) + 8 and not _centred(line)


def _centred(line: Line) -> bool:
    return abs((line.x0 + line.x1) - (line.left + line.right)) < 8


def _lone_label(line: Line, body: Style, kind: str, above: Sequence[int]) -> bool:
    """A label of known wording above all other headings opens a section of its own, set smaller or not: a bold one, or
    the one of the personal data."""
    stands = (line.style.bold and not body.bold) or kind == "contact"
    return line.label and stands and not above and not line.text.endswith(":") and bool(kind)


def clean(text: str) -> str:
    """A heading without its colon and frame."""
    return text.strip(" :：·•|*#_").strip()


def is_short(line: Line) -> bool:
    """Could the line be a heading by its look: few words, letters, no sentence, no date, no address?"""
    text = line.text
    if (
        len(text) > 60
        or len(line.parts) > 2
        or text.endswith((".", ",", ";"))
        or "@" in text
        or ("/" in text[:-1] and "http" in text)
    ):
        return False
    words = text.split()
    if not 1 <= len(words) <= 8 and len(bare(text)) > 24:
        return False
    if line.bullet and not headings().get(bare(text)):
        return False
    letters = [c for c in text if c.isalpha()]
    raised = letters[:1] == [c.upper() for c in letters[:1]] or (bare(text) in headings() and text == text.lower())
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


def _plain(lines: Sequence[Line], seen: dict[int, tuple[str, bool]], weight: dict[int, float]) -> list[Heading]:
    """Where headings do not stand out: known wordings alone on their line."""
    out = []
    for at, (kind, whole) in sorted(seen.items()):
        alone = len(lines[at].parts) == 1 and not lines[at].bullet
        if (
            whole
            and alone
            and (weight[at] >= 1 or lines[at].gap >= 0.5 * lines[at].style.size or lines[at].text.endswith(":"))
        ):
            out.append(Heading(at, kind, clean(lines[at].text)))
    return out


def _mean(members: Sequence[int], weight: dict[int, float]) -> float:
    return sum(weight[a] for a in members) / len(members)


def _key(line: Line) -> Key:
    s = line.style
    return (s.size, s.bold, s.italic, s.font, s.caps or bool(CJK.search(line.text)))


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
    if line.page == head.page and line.top < head.top - 6 and not line.bullet:
        return None
    return current
