"""Which lines are section headings, and which section every line stands in.

A heading is known by its wording, told from a label of the same wording by how it is set (size, weight, capitals, colour,
a drawn line), and an unknown wording set just like the known ones is a heading too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from matcher.resume.lines import Line, Part, Style
from matcher.resume.looks import (
    Look,
    clean,
    column_heads,
    distinct,
    is_indented,
    is_short,
    look_of,
    same_dress,
    same_place,
)
from matcher.resume.vocabulary import CJK, bare, heading_parts, heading_words, headings


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
        if both := _in_two_scripts(text):
            return both, True
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


def _in_two_scripts(text: str) -> str:
    """The kind a heading says in Chinese and in Latin letters side by side, where both wordings are listed; else ""."""
    halves = re.findall(r"[\u3400-\u9fff/、]+|[A-Za-z&/ ]+", text)
    kinds = [headings().get(bare(half), "") for half in halves if bare(half)]
    return kinds[0] if len(kinds) == 2 and all(kinds) else ""


JOINING = ("and", "&", "und", "et", "y", "e")

NUMBER = re.compile(r"^\W*\d{1,2}\W+")
"""The number of a heading that is one of a row ("01 / Experience")."""

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


def with_whole_headings(lines: Sequence[Line]) -> list[Line]:
    """The lines, with headings broken over two of them put together: set alike, close, and one listed wording as a whole."""
    out: list[Line] = []
    for line in lines:
        if out and _breaks_heading(out[-1], line):
            above = out.pop()
            words = above.words + line.words
            text = f"{above.text} {line.text}"
            line = replace(above, words=words, parts=(Part(words, text),), text=text, ruled=above.ruled or line.ruled)
        out.append(line)
    return out


def _breaks_heading(above: Line, line: Line) -> bool:
    if (above.page, above.block, look_of(above)) != (line.page, line.block, look_of(line)):
        return False
    if line.gap > 0.6 * line.style.size or len(above.parts) > 1 or len(line.parts) > 1 or above.bullet or line.bullet:
        return False
    if len(above.words) > 4 or len(line.words) > 4 or above.style.colour != line.style.colour:
        return False
    alone = bare(above.text) in headings() and bare(line.text) in headings()
    return not alone and bare(f"{above.text} {line.text}") in headings()


def _opens_with_it(text: str) -> bool:
    """ "Education and professional training": a listed word, and a connection."""
    words = text.casefold().split()
    return 2 <= len(words) <= 5 and words[0] in heading_words() and words[1] in JOINING


def _cores(found: Sequence[Heading]) -> int:
    return len({h.kind for h in found} & set(CORE))


def _by_look(lines: Sequence[Line], body: Style) -> list[Heading]:
    """The headings by how they are set."""
    seen = {at: kind_of(line.text) for at, line in enumerate(lines) if is_short(line)}
    for at in column_heads(lines, seen):
        del seen[at]
    weight = {at: distinct(lines[at], body) for at in seen}
    known = [at for at, (kind, whole) in seen.items() if whole and weight[at] >= 1]
    colons = [at for at in known if lines[at].text.endswith((":", "："))]
    if len(colons) < 0.6 * len(known):
        known = [at for at in known if at not in colons]
    if len(known) < 2:
        loud = _loud(lines, seen, weight)
        return loud if len(loud) >= 3 else _plain(lines, seen, weight)
    groups: dict[Look, list[int]] = {}
    for at in known:
        groups.setdefault(look_of(lines[at]), []).append(at)
    first = max(groups, key=lambda k: (len({bare(lines[a].text) for a in groups[k]}) * _mean(groups[k], weight), k[0]))
    best = _mean(groups[first], weight)
    railed = sum(lines[at].label for at in groups[first]) >= 0.6 * len(groups[first])
    if railed and first[0] < 1.08 * body.size:
        edges = [
            lines[at].x0 for at in groups[first] if lines[at].label
        ]  # one too wide for the rail begins where they do
        groups[first] = [at for at in groups[first] if lines[at].label or any(abs(lines[at].x0 - x) < 2 for x in edges)]
    blocks = {lines[at].block for at in groups[first]}
    taken: dict[Look, list[int]] = {}
    for key, members in groups.items():
        own = [a for a in members if lines[a].block not in blocks and not lines[a].label]
        lone = len({bare(lines[a].text) for a in members}) < 2
        if key != first and railed and not any(lines[a].label for a in members) and (lone or key[0] < 1.15 * first[0]):
            continue
        if key == first or (_mean(members, weight) >= 0.8 * best and key[0] >= 0.88 * first[0]):
            taken[key] = _ruled_ones(lines, members, weight)
        elif own and _mean(own, weight) >= 1.5:
            taken[key] = own
    for key, kinds in _all_of_kinds(lines, seen, weight).items():
        taken.setdefault(key, kinds)
    for key, members in taken.items():
        alike = [lines[a] for a in members]
        taken[key] = [a for a in members if not is_indented(lines[a], alike)]
    found = {at for members in taken.values() for at in members}
    found |= {at for at in known if _lone_label(lines[at], body, seen[at][0], [a for a in found if a < at])}
    for at, (kind, _) in seen.items():
        look = _taken_look(look_of(lines[at]), taken, kind)
        if at in found or look is None or (at in colons and len(colons) < 0.6 * len(known)):
            continue
        members = taken[look]
        if railed and first[0] < 1.08 * body.size and not lines[at].label:
            continue
        if at < 3 and not kind and not _below_the_name(lines, at):
            continue  # the name may be set like a heading
        if not _is_alike(lines, at, kind, members, body) or _outdone(lines, at, taken, weight):
            continue
        same = [a for a in seen if look_of(lines[a]) == look_of(lines[at])]
        share = sum(bool(seen[a][0]) for a in same) / len(same)
        if (len(members) >= 2 and share >= 0.4 and weight[at] >= 1.5) or kind:
            found.add(at)
    return [Heading(at, seen[at][0] or "other", clean(lines[at].text)) for at in sorted(found)]


def _all_of_kinds(
    lines: Sequence[Line], seen: dict[int, tuple[str, bool]], weight: dict[int, float]
) -> dict[Look, list[int]]:
    """Looks that stand out and hold nothing but lines in which a word says the kind of section, two kinds at least."""
    groups: dict[Look, list[int]] = {}
    for at in seen:
        groups.setdefault(look_of(lines[at]), []).append(at)
    return {
        key: members
        for key, members in groups.items()
        if len({seen[a][0] for a in members} - {""}) >= 2
        and all(seen[a][0] in CORE and weight[a] >= 2.5 for a in members)
    }


def _loud(lines: Sequence[Line], seen: dict[int, tuple[str, bool]], weight: dict[int, float]) -> list[Heading]:
    """Where hardly a wording is listed: the lines of the look that stands out most and returns at least three times, each
    with text of another look below it."""
    groups: dict[Look, list[int]] = {}
    for at in seen:
        follows = at + 1 < len(lines) and look_of(lines[at + 1]) != look_of(lines[at])
        if at >= 2 and weight[at] >= 3 and follows:
            groups.setdefault(look_of(lines[at]), []).append(at)
    enough = [members for members in groups.values() if len({bare(lines[a].text) for a in members}) >= 3]
    if not enough:
        return []
    members = max(enough, key=lambda m: (lines[m[0]].style.size, weight[m[0]], -m[0]))
    return [Heading(at, seen[at][0] or "other", clean(lines[at].text)) for at in members]


def _is_alike(lines: Sequence[Line], at: int, kind: str, members: Sequence[int], body: Style) -> bool:
    """Does a line of unlisted wording stand where the known headings of its look do, and is it no cell of a table?"""
    line, alike = lines[at], [lines[a] for a in members]
    if not same_dress(line, alike, body) or (not kind and not same_place(line, alike)):
        return False
    near = [lines[a] for a in range(max(0, at - 2), min(len(lines), at + 3)) if a != at]
    level = [x for x in near if x.page == line.page and abs(x.top - line.top) < 3]
    if any(x.x0 < line.x0 or look_of(x) == look_of(line) for x in level):
        return False
    text = line.text
    text = NUMBER.sub("", text) if kind else text
    return len(bare(text)) >= (2 if CJK.search(text) else 4) and not any(c.isdigit() for c in text)


def _below_the_name(lines: Sequence[Line], at: int) -> bool:
    """Does an address, or a line in far larger type, stand above?"""
    return any("@" in line.text or line.style.size >= 1.3 * lines[at].style.size for line in lines[:at])


def _taken_look(look: Look, taken: dict[Look, list[int]], kind: str) -> Look | None:
    """The look of known headings that a line has: its own, or, where a word of it says the kind, its own but for capitals."""
    if look in taken:
        return look
    other = (*look[:4], not look[4])
    return other if kind in CORE and other in taken else None


def _outdone(lines: Sequence[Line], at: int, taken: dict[Look, list[int]], weight: dict[int, float]) -> bool:
    """Are all headings of the line's column set in looks that stand out more than its own?"""
    line = lines[at]
    column = [
        a
        for members in taken.values()
        for a in members
        if min(lines[a].right, line.right) - max(lines[a].left, line.left) > 0.5 * (line.right - line.left)
    ]
    return bool(column) and all(weight[a] > weight[at] + 1 and lines[a].style.size > line.style.size for a in column)


def _ruled_ones(lines: Sequence[Line], members: list[int], weight: dict[int, float]) -> list[int]:
    """Where most headings of one look have a drawn line, those without are none, unless they stand out by much else."""
    ruled = [at for at in members if lines[at].ruled]
    return [a for a in members if lines[a].ruled or weight[a] >= 2.5] if len(ruled) >= 0.6 * len(members) else members


def _lone_label(line: Line, body: Style, kind: str, above: Sequence[int]) -> bool:
    """A label of known wording above all other headings opens a section of its own, set smaller or not: a bold one, or
    the one of the personal data."""
    stands = (line.style.bold and not body.bold) or kind == "contact"
    return line.label and stands and not above and not line.text.endswith(":") and bool(kind)


def _plain(lines: Sequence[Line], seen: dict[int, tuple[str, bool]], weight: dict[int, float]) -> list[Heading]:
    """Where headings do not stand out: known wordings alone on their line, after a blank; where there is no blank either,
    those of the core sections."""
    alone = [
        at for at, (_, whole) in sorted(seen.items()) if whole and len(lines[at].parts) == 1 and not lines[at].bullet
    ]
    apart = [
        at
        for at in alone
        if weight[at] >= 1
        or lines[at].gap >= 0.5 * lines[at].style.size
        or lines[at].text.endswith(":")
        or (1 <= at <= 2 and seen[at][0] in CORE)  # right below the name, where nobody gave an address
    ]
    set_apart = [at for at in apart if weight[at] >= 1 or lines[at].gap >= 0.5 * lines[at].style.size]
    if sum(not lines[at].text.endswith(":") for at in set_apart) >= 2:  # a colon alone leads to a list in a section
        apart = [at for at in apart if at in set_apart or seen[at][0] in CORE]
    return [Heading(at, seen[at][0], clean(lines[at].text)) for at in apart or _closely_set(lines, seen, alone)]


def _closely_set(lines: Sequence[Line], seen: dict[int, tuple[str, bool]], alone: Sequence[int]) -> list[int]:
    """Of known wordings alone on their line without a blank above, those that no sentence runs through."""
    return [
        at
        for at in alone
        if seen[at][0] in CORE
        and 0 < at < len(lines) - 1
        and lines[at].text[:1].isupper()
        and not lines[at + 1].text[:1].islower()
    ]


def _mean(members: Sequence[int], weight: dict[int, float]) -> float:
    return sum(weight[a] for a in members) / len(members)
