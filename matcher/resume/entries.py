"""A section's lines cut into entries: the head of each (title, organization, dates, place) and the text below it.

Nearly every entry prints exactly one date or span, so dated lines are the anchors; the lines around an anchor belong to
its head unless they are text (list items and what runs on from them, sentences).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from matcher.resume import anchors, prose
from matcher.resume.dates import Span
from matcher.resume.heads import Piece, pieces
from matcher.resume.lines import Line, Style
from matcher.resume.vocabulary import institution_words

FAR = 5.0
"""Type sizes from which a blank parts whatever stands on its sides."""


@dataclass(slots=True)
class Entry:
    """One entry as it stands: the numbers of its head's and body's lines, its date, its pieces."""

    head: list[int]
    span: Span | None
    pieces: list[Piece] = field(default_factory=list)
    body: list[int] = field(default_factory=list)
    places: list[str] = field(default_factory=list)

    @property
    def lines(self) -> list[int]:
        return sorted({*self.head, *self.body})


def cut(
    lines: Sequence[Line], members: Sequence[int], body: Style, day_first: bool, loose: bool = False
) -> list[Entry]:
    """The entries among the lines `members` of one section. `loose` takes plain short lines for heads too (education)."""
    spans = anchors.find(lines, members, day_first, loose)
    text = prose.find(lines, members, spans, body, loose)
    if not spans:
        return _undated(lines, members, text)
    owner = _heads(lines, members, spans, text, 0.0)
    if reach := _paragraph_gap(lines, members, spans, text, owner):
        owner = _heads(lines, members, spans, text, reach)
    _complete(lines, members, owner, text)
    entries = [Entry(sorted(at for at, a in owner.items() if a == anchor), spans[anchor]) for anchor in sorted(spans)]
    entries = [e for e in entries if e.head]
    starts = {e.head[0]: e for e in entries}
    current: Entry | None = None
    for at in members:
        if at in starts:
            current = starts[at]
        elif current is not None and at not in owner:
            current.body.append(at)
    for entry in entries:
        entry.pieces, entry.places = pieces(lines, entry.head)
    return _merge_nameless(lines, entries)


def _merge_nameless(lines: Sequence[Line], entries: list[Entry]) -> list[Entry]:
    """A date that heads nothing is part of the text above it."""
    out: list[Entry] = []
    for entry in entries:
        if out and not entry.pieces and not lines[entry.head[0]].label:
            out[-1].body.extend(entry.lines)
        else:
            out.append(entry)
    return out


def _paragraph_gap(
    lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span], text: set[int], owner: dict[int, int]
) -> float:
    """How far apart a head's lines stand where each is a paragraph of its own; 0 where most dates have their heads already.

    Paragraphs set alike leave the same blank inside a head as around it, so a blank tells nothing: where half of the dates
    or more would head nothing, the nearest line that is no text belongs to them.
    """
    heads: dict[int, list[int]] = {at: [] for at in spans if not lines[at].label}
    for at, anchor in owner.items():
        if anchor in heads:
            heads[anchor].append(at)
    bare = [anchor for anchor, head in heads.items() if not pieces(lines, sorted(head))[0]]
    if not bare or 2 * len(bare) < len(heads):
        return 0.0
    gaps: list[float] = []
    for above, below in pairwise(members):
        dated = {above, below} & set(bare)
        if not dated or {above, below} & text or (above in spans and below in spans):
            continue
        if lines[above].block == lines[below].block and lines[below].gap <= FAR * lines[below].style.size:
            gaps.append(lines[below].gap)
    return 1.1 * sorted(gaps)[len(gaps) // 2] if gaps else 0.0


def _heads(
    lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span], text: set[int], reach: float
) -> dict[int, int]:
    """Line -> the anchor whose head it belongs to. `reach`: the points up to which a blank does not end a head, whatever
    the type's size."""
    owner = {at: at for at in spans}
    dated = sorted(spans)
    place = {at: i for i, at in enumerate(members)}
    free = [members[i] for i in range(place[dated[0]])]
    above = [] if lines[dated[0]].label else _upward(lines, free, dated[0], text, reach)
    owner.update(dict.fromkeys(above, dated[0]))
    first = style_of_head(lines, above or [dated[0]])
    leads = bool(above)
    for a, b in pairwise(dated):
        between = [members[i] for i in range(place[a] + 1, place[b])]
        if lines[b].label:
            owner.update(dict.fromkeys(_downward(lines, between, a, text, 3, reach), a))
            continue
        _share(lines, between, a, b, text, first, leads, owner, reach)
    tail = [members[i] for i in range(place[dated[-1]] + 1, len(members))]
    down = _downward(lines, tail, dated[-1], text, 3, reach)
    owner.update(dict.fromkeys(down, dated[-1]))
    return owner


def _complete(lines: Sequence[Line], members: Sequence[int], owner: dict[int, int], text: set[int]) -> None:
    """A head that says one thing or none takes what stands out right below it, across a blank or a page's end."""
    place = {at: i for i, at in enumerate(members)}
    for anchor in sorted(set(owner.values())):
        head = sorted(at for at, a in owner.items() if a == anchor)
        texts = [p.text for p in pieces(lines, head)[0]]
        said = len(texts)
        below = members[place[head[-1]] + 1 : place[head[-1]] + 4]
        if lines[anchor].label or not below or below[0] in owner or below[0] in text:
            continue
        first = lines[below[0]]
        school = institution_words().search
        near = first.gap <= 1.5 * first.style.size
        named = near and school(first.text) is not None and not any(school(t) for t in texts)  # the school it lacks
        if said > 1 and not named:
            continue
        loud = (first.style.bold or named) and not first.bullet and len(first.text.split()) <= 8
        closed = named or (len(below) > 1 and (below[1] in text or said == 0))  # or it may head the next entry
        if not loud or not closed or (first.page == lines[head[-1]].page and first.gap > 3 * first.style.size):
            continue
        owner[below[0]] = anchor
        for b in below[1:]:
            if said or b in owner or b in text or lines[b].gap > 1.2 * lines[b].style.size:
                break
            owner[b] = anchor


def style_of_head(lines: Sequence[Line], head: Sequence[int]) -> tuple[float, bool, bool]:
    """The look of a head's first line."""
    s = lines[head[0]].style
    return (s.size, s.bold, s.caps)


def _upward(lines: Sequence[Line], free: Sequence[int], anchor: int, text: set[int], reach: float) -> list[int]:
    """The head's lines above its anchor: up to four, until text or a blank."""
    out: list[int] = []
    below = lines[anchor]
    for at in reversed(free):
        line = lines[at]
        if at in text or len(out) >= 4:
            break
        size = max(below.style.size, line.style.size)
        nearer = below.gap < 0.75 * line.gap and below.gap <= 2.2 * size  # loosely set: nearer to what follows
        if line.block == below.block and below.gap > max(1.3 * size, reach) and not nearer:
            break
        if line.page != below.page and out:
            break
        out.insert(0, at)
        below = line
    return out


def _downward(
    lines: Sequence[Line], free: Sequence[int], anchor: int, text: set[int], most: int, reach: float
) -> list[int]:
    """The head's lines below its anchor: until text, a blank, or plain text once two things are said."""
    out: list[int] = []
    last = lines[anchor]
    for at in free:
        line = lines[at]
        if at in text or len(out) >= most:
            break
        if line.block == last.block and line.gap > max(line.style.size, last.style.size, reach):
            break
        out.append(at)
        last = line
    return out


def _share(
    lines: Sequence[Line],
    between: list[int],
    a: int,
    b: int,
    text: set[int],
    first: tuple[float, bool, bool],
    leads: bool,
    owner: dict[int, int],
    reach: float,
) -> None:
    """Gives the lines between two anchors to the first one's head, the second one's head, or to neither (text)."""
    marks = [i for i, at in enumerate(between) if at in text]
    if marks:
        down = _downward(lines, between[: marks[0]], a, text, 3, reach)
        owner.update(dict.fromkeys(down, a))
        owner.update(dict.fromkeys(_upward(lines, between[marks[-1] + 1 :], b, text, reach), b))
        return
    if not between:
        return
    split = _boundary(lines, between, b, first, leads)
    owner.update(dict.fromkeys(between[:split][:4], a))
    owner.update(dict.fromkeys(between[split:][-4:], b))


def _boundary(lines: Sequence[Line], between: list[int], b: int, first: tuple[float, bool, bool], leads: bool) -> int:
    """Where, among head lines only, the next entry begins: at the look of the first entry's first line, else at the widest
    blank, else after all (dates lead) or before all (dates follow)."""
    looks = [i for i, at in enumerate(between) if style_of_head(lines, [at]) == first]
    other = [i for i, at in enumerate(between) if style_of_head(lines, [at]) != first]
    if leads and looks and other:
        return looks[-1] if looks[-1] == 0 or looks[-1] - 1 not in looks else looks[0]
    run = [*between, b]
    gaps = [lines[at].gap if lines[at].block == lines[run[i - 1]].block else 99.0 for i, at in enumerate(run)]
    widest = max(range(len(run)), key=lambda i: (gaps[i], -i))
    usual = sorted(gaps)[len(gaps) // 2]
    if gaps[widest] > 1.35 * usual + 1:
        return widest
    return 0 if leads else len(between)


def _begins_alike(lines: Sequence[Line], first: int, at: int) -> bool:
    """Is a line set like the one an entry opened with, and do both say two things by themselves?"""
    if style_of_head(lines, [first]) != style_of_head(lines, [at]) or lines[at].block != lines[first].block:
        return False
    return all(len(pieces(lines, [line])[0]) >= 2 for line in (first, at))


def _undated(lines: Sequence[Line], members: Sequence[int], text: set[int]) -> list[Entry]:
    """Entries of a section without any date: each run of head lines that opens it, or follows text or a blank."""
    entries: list[Entry] = []
    last: int | None = None
    for at in members:
        line = lines[at]
        if at in text:
            if entries:
                entries[-1].body.append(at)
        else:
            blank = last is not None and line.block == lines[last].block and line.gap > 0.9 * line.style.size
            fresh = last is None or last in text or blank or (lines[last].block != line.block and not lines[last].label)
            fresh = fresh or (bool(entries) and _begins_alike(lines, entries[-1].head[0], at))
            if fresh or not entries:
                entries.append(Entry([at], None))
            else:
                entries[-1].head.append(at)
        last = at
    for entry in entries:
        entry.pieces, entry.places = pieces(lines, entry.head[:4])
    return entries
