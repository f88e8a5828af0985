"""Jobs out of the entries of experience sections: which piece of each head is the title, which the organization."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from matcher.resume.dates import Span
from matcher.resume.entries import Entry
from matcher.resume.heads import BREAK, Piece
from matcher.resume.places import is_place, without_place
from matcher.resume.vocabulary import (
    institution_endings,
    institution_words,
    organization_words,
    title_endings,
    title_words,
)

LEGAL = re.compile(
    r"(?<!\w)(?:inc|llc|ltd|corp|gmbh|ag|kg|e\.?v|plc|llp|s\.?a\.?s?|s\.?l|sarl|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v"
    r"|co|ltda|pvt|pty|oy)(?!\w)\.?"
    r"|公司|有限|集团|大学",
    re.IGNORECASE,
)
AT = re.compile(
    r"^(.{3,}?)\s+(?:at|@|bei|chez|presso|em|en|na|no)\s+(?=[A-Z0-9À-Ý])(.{2,})$|^(.{2,}?[^\s(])\s*@\s*([^\s)].+)$"
)


FREELANCE = re.compile(
    r"\b(?:freelanc\w*|self[- ]employed|independent|freiberuflich\w*|selbst(?:st)?ändig\w*"
    r"|autónom[oa])\b",
    re.IGNORECASE,
)
"""Who works so works under no firm."""

MACHINES = re.compile(
    r"\b(?:sql|web|app|application|database|mail|file|proxy|inference|game|api|mcp|windows|linux|http"
    r"|tableau)[ -]servers?\b",
    re.IGNORECASE,
)
"""Servers that wait on nobody."""


@dataclass(frozen=True, slots=True)
class Job:
    """A job before it becomes a model value: its texts, its date, and its entry."""

    title: str | None
    organization: str | None
    span: Span | None
    entry: Entry


def titleness(text: str) -> float:
    """Above 0 for a text that reads like a job title, below 0 for an organization's name."""
    points = 0.0
    words = text.split()
    text = MACHINES.sub("", text)
    found = list(title_words().finditer(text))
    last = bool(found) and found[-1].end() >= len(text.rstrip(" .)")) - 1
    if found:
        points += 2.0 + 0.5 * last
    elif title_endings().search(text):
        points += 1.8
    if LEGAL.search(text):
        points -= 2.5
    elif organization_words().search(text):
        points -= 0.3 if last else 1.2 if found else 1.6
    if institution_words().search(text) or institution_endings().search(text):
        points -= 0.8
    if len(words) > 9:
        points -= 0.3
    return points


def jobs(groups: Sequence[Sequence[Entry]]) -> list[Job]:
    """Jobs of all experience sections, in reading order. How most heads are built settles the unclear ones."""
    leaning = 0.0
    for entries in groups:
        for entry in entries:
            if len(entry.pieces) >= 2:
                a, b = entry.pieces[0], entry.pieces[1]
                leaning += max(-2.0, min(2.0, titleness(a.text) - titleness(b.text)))
    leaning = max(-2.5, min(2.5, leaning))
    looks = _title_looks(groups, leaning)
    out: list[Job] = []
    for entries in groups:
        company: str | None = None
        split = False
        joined = [e for e in entries if len(e.pieces) == 1 and abs(_best_split(e.pieces[0].text)[0]) >= 1.5]
        commas = 2 * len(joined) >= len(entries)
        order = _order(entries)
        over = _overarching(entries)
        for at, entry in enumerate(entries):
            if at in over.values():
                company = entry.pieces[0].text
                continue
            if entry.pieces and BREAK.match(entry.pieces[0].text):
                continue
            if at in over:
                out.append(Job(entry.pieces[0].text, without_place(company or ""), entry.span, entry))
                continue
            title, organization, inherits = _roles(entry, leaning, looks, None if split else company, commas, order)
            split = len(entry.pieces) == 1 and organization is not None and not inherits
            if title is None and organization is None:
                continue
            if inherits and title and FREELANCE.search(title):
                inherits = False
            if inherits:
                organization = company
            title = without_place(title) if title and order else title
            organization = without_place(organization) if organization else None
            company = organization or company
            out.append(Job(title, organization, entry.span, entry))
    if any(job.span is not None for job in out):  # beside dated jobs, a text without a date that names no post is none
        out = [job for job in out if job.span is not None or (job.organization and titleness(job.title or "") > 0)]
    return out


def _overarching(entries: Sequence[Entry]) -> dict[int, int]:
    """Posts under one organization that is dated itself: entry -> the entry that names their organization. Both say one
    thing only, look different, and the organization's time covers the posts'."""
    over: dict[int, int] = {}
    for at, entry in enumerate(entries):
        if at in over or len(entry.pieces) != 1 or entry.span is None or entry.span.single:
            continue
        name = entry.pieces[0]
        below: list[int] = []
        for number in range(at + 1, len(entries)):
            post = entries[number]
            if len(post.pieces) != 1 or _look(post.pieces[0]) == _look(name) or not _covers(entry.span, post.span):
                break
            below.append(number)
        if below and titleness(name.text) <= max(titleness(entries[n].pieces[0].text) for n in below):
            over.update(dict.fromkeys(below, at))
    return over


def _covers(whole: Span, part: Span | None) -> bool:
    """Does a span hold another one, to the year?"""
    if part is None or not whole.start or not part.start:
        return False
    late = "9999" if part.current else part.end or part.start
    end = "9999" if whole.current else whole.end or whole.start
    return whole.start[:4] <= part.start[:4] and late[:4] <= end[:4]


def _order(entries: Sequence[Entry]) -> int:
    """1 where most heads name the title before a comma or dash and the organization after it, -1 for the other way round, 0
    where heads are not made like that."""
    clear = [d for e in entries if e.pieces and abs(d := _direction(e.pieces)) >= 1.5]
    firsts = sum(d > 0 for d in clear)
    if len(clear) < 0.5 * len(entries) or len(clear) < 2 or 0 < firsts < len(clear):
        return 0
    return 1 if firsts else -1


def _direction(said: Sequence[Piece]) -> float:
    """How clearly a head's first line names the title first (above 0) or the organization."""
    if len(said) > 1 and said[0].line == said[1].line:
        return titleness(said[0].text) - titleness(said[1].text)
    return _best_split(said[0].text)[0]


Look = tuple[float, bool, bool, bool]


def _look(piece: Piece) -> Look:
    return (piece.style.size, piece.style.bold, piece.style.italic, piece.style.caps)


def _title_looks(groups: Sequence[Sequence[Entry]], leaning: float) -> dict[Look, int]:
    """How often each look was a title (+) or an organization (-) in heads that say both."""
    votes: dict[Look, int] = {}
    for entries in groups:
        for entry in entries:
            if len(entry.pieces) >= 2 and _look(entry.pieces[0]) != _look(entry.pieces[1]):
                first = titleness(entry.pieces[0].text) - titleness(entry.pieces[1].text) + 0.8 * leaning > 0
                for piece, is_title in ((entry.pieces[0], first), (entry.pieces[1], not first)):
                    votes[_look(piece)] = votes.get(_look(piece), 0) + (1 if is_title else -1)
    return votes


def _roles(
    entry: Entry, leaning: float, looks: dict[Look, int], company: str | None, commas: bool, order: int
) -> tuple[str | None, str | None, bool]:
    """(title, organization, whether the organization is the one of the entry before)."""
    said = entry.pieces
    if not said:
        return None, None, False
    if any(p.role for p in said):
        titles, names = ([p.text for p in said if p.role in (role, "")] for role in ("title", "organization"))
        titles = [p.text for p in said if p.role == "title"] or titles
        names = [p.text for p in said if p.role == "organization"] or names
        return titles[0] if titles else None, names[0] if names else None, False
    for piece in said[:2]:
        at = AT.match(piece.text)
        if at and titleness(at[1] or at[3]) >= (
            0 if re.search(r"\s(?:at|@)\s", piece.text) and len(said) == 1 else 0.5
        ):
            return (at[1] or at[3]).strip(" ,"), (at[2] or at[4]).strip(), False
    beside = len(said) > 1 and said[1].line == said[0].line
    if len(said) == 1 or (beside and commas and abs(_best_split(said[0].text)[0]) >= 1.5):
        return _alone(said[0], looks, company, order)
    if beside and order and _best_split(said[0].text, order)[2] and is_place(said[1].text.rstrip(".")):
        return _alone(said[0], looks, company, order)
    first, second = said[0], said[1]
    if len(said) > 2 and max(titleness(first.text), titleness(second.text)) < titleness(said[2].text) - 0.5:
        second = said[2]
    lean = titleness(first.text) - titleness(second.text) + 0.8 * leaning
    if lean == 0:
        lean = looks.get(_look(first), 0) - looks.get(_look(second), 0) or 0.1
    title, organization = (first.text, second.text) if lean > 0 else (second.text, first.text)
    return title, organization, False


def _alone(
    piece: Piece, looks: dict[Look, int], company: str | None, order: int
) -> tuple[str | None, str | None, bool]:
    """A head that says one thing only: "Title, Organization" in one (in the `order` of its neighbours where its own words do
    not tell), or a title under the organization before it."""
    difference, a, b = _best_split(piece.text, order)
    inherits = company is not None and looks.get(_look(piece), 0) > 0
    if abs(difference) >= 1.5 and not inherits:
        return (a, b, False) if difference > 0 else (b, a, False)
    if inherits or titleness(piece.text) >= 0:
        return piece.text, None, inherits or company is not None
    return None, piece.text, False


def _best_split(text: str, order: int = 0) -> tuple[float, str, str]:
    """Where a text falls apart best into title and organization: (how clearly, before, after); above 0 title first. Where its
    words do not tell, `order` does at the first separator."""
    text = without_place(text) if order else text
    best = (0.0, text, "")
    first: tuple[float, str, str] | None = None
    for found in re.finditer(r",\s+|\s+[-–—]\s+|:\s+|，|\s{2,}", text):
        a, b = text[: found.start()].strip(), text[found.end() :].strip()
        if not a or not b or LEGAL.match(b) or a.count("(") > a.count(")"):
            continue
        difference = titleness(a) - titleness(b)
        first = first or (2.0 * order, a, b)
        if abs(difference) > abs(best[0]):
            best = (difference, a, b)
    return first if order and first and abs(best[0]) < 1.5 else best
