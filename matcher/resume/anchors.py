"""Anchors: the lines whose date heads an entry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from matcher.resume import dates
from matcher.resume.dates import Span
from matcher.resume.heads import KINDS_OF_WORK, opening_sentence
from matcher.resume.lines import BULLETS, Line
from matcher.resume.places import is_place

ASIDE = re.compile(r"\s*[(\[][^()\[\]]{2,40}[)\]]$")
"""What is said in brackets behind a date ("fixed term", "maternity leave", "Distinction")."""


def find(lines: Sequence[Line], members: Sequence[int], day_first: bool, loose: bool) -> dict[int, Span]:
    """Line -> the date or span that heads an entry there. Spans broken over two lines are whole."""
    runs_on = _continuations(lines, members)
    listed = _lists_entries(lines, members, loose)
    spans = {
        at: span
        for at in members
        if at not in runs_on and (span := dated(lines[at], day_first, loose, listed)) is not None
    }
    _stack(lines, members, spans)
    _close(lines, members, spans)
    _leave_open(lines, spans)
    return spans


def dated(line: Line, day_first: bool, loose: bool = False, listed: bool = False) -> Span | None:
    """The date that heads an entry on this line, if it stands where such dates stand: in a part of its own, at the line's
    front or end, on a line that is no sentence.
    """
    whole = line.text
    if len(whole) > 160:
        return None
    found = dates.find(whole, day_first)
    if not found:
        return None
    if (lead := opening_sentence(whole)) and (line.gap > 0.4 * line.style.size or line.bullet):
        return dates.find(whole[:lead], day_first)[-1]
    rest = dates.without(whole.rstrip(" ."))
    best: Span | None = None
    offset = 0
    for part in line.parts:
        if (both := _side_by_side(part.text, day_first)) is not None:
            return both
        for span in dates.find(part.text, day_first):
            alone = len(dates.without(part.text)) <= 3
            front = not re.sub(r"[\W_]", "", part.text[: span.at])
            left = ASIDE.sub("", dates.without(part.text[span.to :])).strip(" .)]")
            end = not left or KINDS_OF_WORK.match(left) is not None or is_place(left)
            narrow = span.single and not span.ahead and len(span.start or "") == 4
            if (
                line.bullet
                and not listed
                and not (alone and len(line.parts) > 1)
                and not (end and not narrow and not span.single)
            ):
                continue
            if not (alone or front or end) or (narrow and not alone and len(rest.split()) > (13 if loose else 8)):
                continue
            if whole[:1].islower() and not alone and not (front and not span.single):
                continue
            if narrow and front and not alone and re.match(r"\s+[a-z]", part.text[span.to :]):
                continue
            if len(rest.split()) > 16 or (rest.endswith(".") and len(rest.split()) > 9):
                continue
            bracketed = part.text.count("(", 0, span.at) > part.text.count(")", 0, span.at)
            if best is None or (best.single and not span.single and not bracketed):
                best = span
        offset += len(part.text) + 1
    return best


def _side_by_side(text: str, day_first: bool) -> Span | None:
    """Two dates, or a date and a word for the present, with nothing legible between them: a span whose dash is lost."""
    found = dates.find(text, day_first)
    if re.search(r"[^\s\ufffd]", _cut(text, found)) or not all(s.single and not s.ahead for s in found):
        return Span(found[0].start, None, True, 0, 0) if _then_now(text, found) else None
    if len(found) == 2 and found[0].start and found[1].start and found[0].start < found[1].start:
        return Span(found[0].start, found[1].start, False, 0, 0)
    return None


def _then_now(text: str, found: Sequence[Span]) -> bool:
    """Is the text one date and, right behind it, a word for the present?"""
    return len(found) == 1 and found[0].single and not text[: found[0].at].strip() and dates.is_now(text[found[0].to :])


def _cut(text: str, found: Sequence[Span]) -> str:
    for span in reversed(found):
        text = text[: span.at] + text[span.to :]
    return text


def _lists_entries(lines: Sequence[Line], members: Sequence[int], loose: bool) -> bool:
    """Are the section's list items its entries: nearly all of them dated, and few lines dated besides?"""
    signs = [lines[at] for at in members if lines[at].bullet]
    dated_signs = sum(dates.has_date(line.text) for line in signs)
    others = sum(dates.has_date(lines[at].text) for at in members if not lines[at].bullet)
    return bool(signs) and dated_signs >= 0.8 * len(signs) and others == 0 and (loose or len(signs) >= 2)


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
            drawn = item.sign is None and item.text[0] not in BULLETS
            if near and same and (drawn or (item.sign is not None and item.sign.x1 < line.x0)):
                out.add(at)
            else:
                item = None
        else:
            item = None
        last = line
    return out


def _stack(lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span]) -> None:
    """Two dates one above the other, alone on their lines, are one span (the later one may stand above)."""
    for a, b in pairwise(members):
        if a not in spans or b not in spans or lines[a].block != lines[b].block or lines[b].gap >= 12:
            continue
        if not (spans[a].single and spans[b].single) or dates.without(lines[a].text) or dates.without(lines[b].text):
            continue
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


def _close(lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span]) -> None:
    """A span left open at a line's end ("Feb 2021 –") is closed by the word or date right below it."""
    for a, b in pairwise(members):
        span = spans.get(a)
        if span is None or span.single or span.end or span.current or lines[a].page != lines[b].page:
            continue
        here, below = lines[a].parts[-1], lines[b].parts[-1]
        if not re.search(rf"{dates.DASH}\s*$", here.text) or (
            abs(here.x1 - below.x1) > 40 and abs(here.x0 - below.x0) > 40
        ):
            continue
        if dates.is_now(below.text):
            spans[a] = Span(span.start, None, True, 0, 0)
        elif dates.is_one_date(below.text):
            late = dates.find(below.text)[0]
            spans[a] = Span(span.start, late.start or late.end, False, 0, 0)
            spans.pop(b, None)


def _leave_open(lines: Sequence[Line], spans: dict[int, Span]) -> None:
    """The latest span goes on where it ends in a dash and nothing behind it ("2021 –")."""
    latest = max((s.start or "" for s in spans.values()), default="")
    for at, span in spans.items():
        if span.single or span.end or span.current or span.start != latest:
            continue
        if any(re.search(rf"\d\s*{dates.DASH}\s*\)?\s*$", p.text) for p in lines[at].parts):
            spans[at] = replace(span, current=True)
