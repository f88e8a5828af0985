"""A section's lines cut into entries: the head of each (title, organization, dates, place) and the text below it.

Nearly every entry prints exactly one date or span, so dated lines are the anchors; the lines around an anchor belong to
its head unless they are text (bullets and what runs on from them, sentences).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from matcher.model import Word
from matcher.resume import dates
from matcher.resume.dates import Span
from matcher.resume.lines import Line, Style, join, style_of

SEPARATOR = re.compile(r"^(?:[|•·∙‖¦–—―−»›]|-|--|//|::?|@|~)$")
KINDS_OF_WORK = re.compile(
    r"^\W*(?:full[- ]?time|part[- ]?time|internship|intern|contract(?:or)?|freelance|permanent|temporary|seasonal|apprenticeship|"
    r"remote|hybrid|on-?site|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd|stage|alternance|tempo integral|jornada completa|"
    r"全职|兼职|实习|promoted|gpa\W.*|cgpa\W.*)\W*$",
    re.IGNORECASE,
)


ABBREVIATED = re.compile(
    r"(?:\b(?:inc|ltd|co|corp|llc|dept|univ|jr|sr|ph\.?d|b\.?sc|m\.?sc|vs|etc|bros|intl|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
    r"|\b[^\W\d_]|\d)\.$",
    re.IGNORECASE,
)
TRAINEE = re.compile(r"^(?:intern|internship|stage|praktikum|实习)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a head that says one thing. `line` is the line's place in the document; `order` its place in the head;
    `beside` where it shares a right-hand part of its line with a date.
    """

    text: str
    line: int
    style: Style
    order: int = 0
    beside: bool = False


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
    runs_on = _continuations(lines, members)
    spans = {
        at: span for at in members if at not in runs_on and (span := dated(lines, at, day_first, loose)) is not None
    }
    _stack(lines, members, spans)
    text = _body_lines(lines, members, spans, body, loose)
    if not spans:
        return _undated(lines, members, text, body)
    text |= _plain_looks(lines, members, spans, text)
    owner = _heads(lines, members, spans, text, body)
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


def dated(lines: Sequence[Line], at: int, day_first: bool, loose: bool = False) -> Span | None:
    """The date that heads an entry on this line, if it stands where such dates stand: in a part of its own, at the line's
    front or end, on a line that is no sentence.
    """
    line = lines[at]
    whole = line.text
    if len(whole) > 160:
        return None
    found = dates.find(whole, day_first)
    if not found:
        return None
    rest = dates.without(whole)
    best: Span | None = None
    offset = 0
    for part in line.parts:
        for span in dates.find(part.text, day_first):
            alone = len(dates.without(part.text)) <= 3
            front = not re.sub(r"[\W_]", "", part.text[: span.at])
            left = dates.without(part.text[span.to :])
            end = not left or KINDS_OF_WORK.match(left) is not None or dates.is_place(left)
            narrow = span.single and not span.ahead and len(span.start or "") == 4
            if line.bullet and not (alone and len(line.parts) > 1) and not (end and not narrow and not span.single):
                continue
            if not (alone or front or end) or (narrow and not alone and len(rest.split()) > (13 if loose else 8)):
                continue
            if whole[:1].islower() and not alone and not (front and not span.single):
                continue
            if narrow and front and not alone and re.match(r"\s+[a-z]", part.text[span.to :]):
                continue
            if len(rest.split()) > 16 or (rest.endswith(".") and len(rest.split()) > 9):
                continue
            if best is None or (best.single and not span.single):
                best = span
        offset += len(part.text) + 1
    return best


def _continuations(lines: Sequence[Line], members: Sequence[int]) -> set[int]:
    """Lines that run on from a list item: set under its text, close to it, the same look."""
    out: set[int] = set()
    item: Line | None = None
    last: Line | None = None
    for at in members:
        line = lines[at]
        if line.bullet:
            item = line
        elif item is not None and last is not None and line.block == last.block and len(line.parts) == 1:
            near = line.gap <= 0.75 * max(line.style.size, 6) and item.x0 - 3 <= line.x0 <= item.x0 + 12
            same = line.style.size == item.style.size and line.style.bold == item.style.bold
            if near and same and item.sign is not None and item.sign.x1 < line.x0:
                out.add(at)
            else:
                item = None
        else:
            item = None
        last = line
    return out


def _plain_looks(lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span], text: set[int]) -> set[int]:
    """Lines in the look of running text, where heads say enough in looks of their own next to their date."""
    votes: Counter[tuple[float, bool, bool]] = Counter()
    for at in members:
        if at not in spans and not lines[at].label:
            votes[_dress(lines[at])] += len(lines[at].text)
    if not votes:
        return set()
    plain = votes.most_common(1)[0][0]
    place = {at: i for i, at in enumerate(members)}
    rich = named = 0
    for at in spans:
        said = set(_looks_said(lines, at))
        for step in (-1, 1):
            i = place[at] + step
            while 0 <= i < len(members) and members[i] not in text and members[i] not in spans:
                if _dress(lines[members[i]]) == plain:
                    break
                said |= _looks_said(lines, members[i])
                i += step
        rich += len(said) >= 2
        named += len(said) >= 1
    if rich < 0.4 * len(spans) or named < 0.75 * len(spans):
        return set()
    return {
        at
        for at in members
        if at not in spans
        and not lines[at].label
        and all((round(w.size * 2) / 2, w.bold, w.italic) == plain for w in lines[at].words)
        and not dates.is_dateish(lines[at].text)
    }


def _looks_said(lines: Sequence[Line], at: int) -> set[tuple[float, bool, bool]]:
    """The looks of what a line says, dates and places aside."""
    return {(p.style.size, p.style.bold, p.style.italic) for p in pieces(lines, [at])[0]}


def _dress(line: Line) -> tuple[float, bool, bool]:
    return (line.style.size, line.style.bold, line.style.italic)


def _stack(lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span]) -> None:
    """Two dates one above the other, alone on their lines, are one span (the later one may stand above)."""
    for a, b in pairwise(members):
        if a in spans and b in spans and spans[a].single and spans[b].single and lines[a].block == lines[b].block:
            if dates.without(lines[a].text) == "" and dates.without(lines[b].text) == "" and lines[b].gap < 12:
                both = sorted(filter(None, (spans[a].start or spans[a].end, spans[b].start or spans[b].end)))
                if len(both) == 2:
                    spans[a] = Span(both[0], both[1], False, 0, 0)
                    del spans[b]
    for at in members:
        if lines[at].label and at in spans and spans[at].single:
            every = dates.find(lines[at].text)
            if len(every) == 1 and dates.says_now(lines[at].text):
                spans[at] = Span(every[0].start, None, True, 0, 0)
            if len(every) == 2 and all(s.single for s in every):
                both = sorted(s.start or s.end or "" for s in every)
                spans[at] = Span(both[0], both[1], False, 0, 0)


def _body_lines(
    lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span], body: Style, loose: bool
) -> set[int]:
    """The lines that are text, not heads."""
    text: set[int] = set()
    outer = _outer_bullets(lines, members, spans)
    running: Line | None = None
    last: Line | None = None
    for at in members:
        line = lines[at]
        near = last is not None and line.block == last.block and line.gap <= 0.75 * max(line.style.size, 6)
        if at in spans or at in outer or line.label:
            running = None
        elif line.bullet:
            text.add(at)
            running = line
        elif running is not None and near and not _stands_out(line, running.style) and line.x0 >= running.x0 - 3:
            text.add(at)
        elif last is not None and last.label and not line.bullet:
            running = None
        elif _sentence(line, body, loose) or (last is not None and running is last and near and _runs_on(last, line)):
            text.add(at)
            running = line
        else:
            running = None
        last = line
    return text


def _outer_bullets(lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span]) -> set[int]:
    """List items that head entries themselves: an outer list sign, a short line, and a dated line right below it."""
    signs = [lines[at] for at in members if lines[at].sign is not None]
    if not signs:
        return set()
    edge = min(line.tokens[0].x0 for line in signs)
    inner = any(line.tokens[0].x0 > edge + 4 for line in signs)
    out = set()
    for at, follow in pairwise(members):
        line = lines[at]
        if line.sign is None or at in spans or line.sign.x0 > edge + 4:
            continue
        under = lines[follow].x0 >= line.sign.x0 + 2
        if (
            follow in spans
            and under
            and not lines[follow].bullet
            and (inner or line.style.bold)
            and len(line.text.split()) <= 12
        ):
            out.add(at)
    return out


def _stands_out(line: Line, text: Style) -> bool:
    s = line.style
    return (s.bold and not text.bold) or s.size > text.size + 0.6 or (s.caps and not text.caps and len(line.text) > 4)


def _sentence(line: Line, body: Style, loose: bool) -> bool:
    """Running text: long, in the body's style, or ending like a sentence."""
    words = len(line.text.split())
    if _stands_out(line, body):
        return False
    if len(line.parts) > 1 and words <= 14:
        return False
    ended = line.text.rstrip().endswith((".", ";", "。", "；", "!")) and not ABBREVIATED.search(line.text)
    if words >= (14 if loose else 11) or (ended and words >= 4):
        return True
    return len(line.text) > 24 and not line.text.isascii() and line.text.endswith(("。", "；", "，"))


def _runs_on(last: Line, line: Line) -> bool:
    return last.x1 >= last.right - 0.2 * (last.right - last.left) and line.style.size == last.style.size


def _heads(
    lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span], text: set[int], body: Style
) -> dict[int, int]:
    """Line -> the anchor whose head it belongs to."""
    owner = {at: at for at in spans}
    anchors = sorted(spans)
    place = {at: i for i, at in enumerate(members)}
    free = [members[i] for i in range(place[anchors[0]])]
    above = [] if lines[anchors[0]].label else _upward(lines, free, anchors[0], text)
    owner.update(dict.fromkeys(above, anchors[0]))
    first = style_of_head(lines, above or [anchors[0]])
    leads = bool(above)
    for a, b in pairwise(anchors):
        between = [members[i] for i in range(place[a] + 1, place[b])]
        if lines[b].label:
            owner.update(dict.fromkeys(_downward(lines, between, a, text, body, 3), a))
            continue
        _share(lines, between, a, b, text, first, leads, owner)
    tail = [members[i] for i in range(place[anchors[-1]] + 1, len(members))]
    down = _downward(lines, tail, anchors[-1], text, body, 3)
    owner.update(dict.fromkeys(down, anchors[-1]))
    return owner


def style_of_head(lines: Sequence[Line], head: Sequence[int]) -> tuple[float, bool, bool]:
    """The look of a head's first line."""
    s = lines[head[0]].style
    return (s.size, s.bold, s.caps)


def _upward(lines: Sequence[Line], free: Sequence[int], anchor: int, text: set[int]) -> list[int]:
    """The head's lines above its anchor: up to four, until text or a blank."""
    out: list[int] = []
    below = lines[anchor]
    for at in reversed(free):
        line = lines[at]
        if at in text or len(out) >= 4:
            break
        if line.block == below.block and below.gap > 1.3 * max(below.style.size, line.style.size):
            break
        if line.page != below.page and out:
            break
        out.insert(0, at)
        below = line
    return out


def _downward(
    lines: Sequence[Line], free: Sequence[int], anchor: int, text: set[int], body: Style, most: int
) -> list[int]:
    """The head's lines below its anchor: until text, a blank, or plain text once two things are said."""
    out: list[int] = []
    last = lines[anchor]
    for at in free:
        line = lines[at]
        if at in text or len(out) >= most:
            break
        if line.block == last.block and line.gap > 1.0 * max(line.style.size, last.style.size):
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
) -> None:
    """Gives the lines between two anchors to the first one's head, the second one's head, or to neither (text)."""
    marks = [i for i, at in enumerate(between) if at in text]
    if marks:
        down = _downward(lines, between[: marks[0]], a, text, lines[a].style, 3)
        owner.update(dict.fromkeys(down, a))
        owner.update(dict.fromkeys(_upward(lines, between[marks[-1] + 1 :], b, text), b))
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
    gaps = [
        lines[at].gap if lines[at].block == lines[run[i - 1]].block else 99.0 for i, at in enumerate(run) if i or True
    ]
    widest = max(range(len(run)), key=lambda i: (gaps[i], -i))
    usual = sorted(gaps)[len(gaps) // 2]
    if gaps[widest] > 1.35 * usual + 1:
        return widest
    return 0 if leads else len(between)


def _undated(lines: Sequence[Line], members: Sequence[int], text: set[int], body: Style) -> list[Entry]:
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
            if fresh and (entries or True):
                entries.append(Entry([at], None))
            else:
                entries[-1].head.append(at)
        last = at
    for entry in entries:
        entry.pieces, entry.places = pieces(lines, entry.head[:4])
    return entries


# ---------------------------------------------------------------- what a head says


def pieces(lines: Sequence[Line], head: Sequence[int]) -> tuple[list[Piece], list[str]]:
    """A head's pieces in order, without dates, lengths of time, places and links; and its places."""
    found: list[Piece] = []
    places: list[str] = []
    for at in head:
        for part in lines[at].parts:
            beside = part is not lines[at].parts[0] and dates.has_date(part.text)
            for words in _segments(part.words):
                text = _tidy(dates.without(join(words)))
                if not text or not re.search(r"[^\W\d_]", text):
                    continue
                if KINDS_OF_WORK.match(text) and not (TRAINEE.match(text) and words[0] is lines[at].words[0]):
                    continue
                if re.fullmatch(r"(?:https?://|www\.)\S+", text):
                    continue
                if dates.is_place(text):
                    places.append(text)
                    continue
                found.append(Piece(text, at, style_of(words), len(found), beside))
    sure = [p for p in found if not p.beside]
    return (sure if len(sure) >= 2 else found), places


def _tidy(text: str) -> str:
    text = text.strip(" \t|•·∙,;:–—-−/»›@~")
    if text.count("(") != text.count(")"):
        text = (
            re.sub(r"^\W+|\($|\)$", "", text)
            if abs(text.count("(") - text.count(")")) == 1 and text[-1:] in "()"
            else text
        )
    return text.strip(" \t|•·,;–—")


def _segments(words: Sequence[Word]) -> list[list[Word]]:
    """Words cut at separators, and where the look changes for good (weight, slant, a clear change of size)."""
    out: list[list[Word]] = [[]]
    for at, word in enumerate(words):
        inside = sum(w.text.count("(") - w.text.count(")") for w in out[-1]) > 0
        if SEPARATOR.match(word.text) and not inside and not _inside_date(words, at):
            out.append([])
            continue
        if out[-1] and not inside and _look(out[-1][-1]) != _look(word) and _look(out[-1][0]) == _look(out[-1][-1]):
            rest = {_look(w) for w in words[at : at + 2]}
            if len(rest) == 1 and not out[-1][-1].text.endswith("("):
                out.append([])
        out[-1].append(word)
    return [s for s in out if s]


def _look(word: Word) -> tuple[bool, bool, int]:
    return (word.bold, word.italic, round(word.size / 1.5))


def _inside_date(words: Sequence[Word], at: int) -> bool:
    """Is the sign between two halves of a date or span?"""
    around = join([w for w in words[max(0, at - 4) : at + 5]])
    before = len(join(words[max(0, at - 4) : at])) + 1
    return any(s.at < before < s.to - 1 for s in dates.find(around))


def common_style(lines: Sequence[Line], members: Sequence[int]) -> Style | None:
    """The style most of the section's list items are set in."""
    votes: Counter[Style] = Counter()
    for at in members:
        if lines[at].bullet:
            votes[lines[at].style] += len(lines[at].text)
    return votes.most_common(1)[0][0] if votes else None
