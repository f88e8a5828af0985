"""A text -> its sentences, each with the zone it stands in: by the headings above it, and by its own wording.

Zones: "required", "preferred", "duties", "about", "benefits", "equal-opportunity", "how-to-apply", "keywords", "other".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple, final

from matcher.model import Hit
from matcher.postings import degrees, headings, inline
from matcher.postings.by_wording import KEYWORDS, SILENT, zone_by_wording
from matcher.postings.prose import Prose
from matcher.postings.sentences import sentences

_ASKING = frozenset(("required", "preferred", "duties"))
_WEIGHED = frozenset(("required", "preferred"))
_TAGS = re.compile(r"#\w\S*(?:[ ,]+#\w\S*)+$")


class Sentence(NamedTuple):
    """text[start:end] of a posting, and its zone. `headed`: a heading opened the zone; `list_of`: the offsets of the line
    ending in a colon that this bullet belongs to, or None."""

    start: int
    end: int
    zone: str
    headed: bool
    bullet: bool
    list_of: tuple[int, int] | None = None
    one_of: bool = False
    """Its items are a choice."""


_FIRM = re.compile(
    r"must|primary|core|requir|minimum|essential|basic|mandatory|need|anforder|voraussetz|requis|exig|mínim"
)
_A_LIST = 2
"""More bullets than these are a list."""
_MAX_LABEL = 40
"""Characters from a line's beginning in which a label ends."""
_PLACED = ("location:", "job location:", "work location:", "locations:", "standort:", "arbeitsort:", "lieu:", "place:")
"""Beginnings of lines that say where a job is; a "Preferred:" in them is a place."""
_BUTTON = re.compile(r"(?:quick |easy )?apply\b(?: (?:now|here|online|for this (?:job|role|position)))?\W*$")
"""What stands on a board above an ad to be clicked is no part of it."""
_A_LABEL = 3
"""Blanks up to which a line with a colon is a mere label."""
_SHORT_LIST = 8
"""Skills looked at in a line that may be a heading."""
_A_PARAGRAPH = 12
"""Blanks from which on a line is running text."""


def zoned(prose: Prose, hits: Sequence[Hit] = ()) -> list[Sentence]:
    """The sentences of a text in order. `hits`, by start: a short line that asks for one of them is no heading."""
    text = prose.text
    state = _State()
    found: list[Sentence] = []
    lines = _lines(text)
    listed = [text.startswith("- ", start) for start, _ in lines]
    listed.append(False)
    for number, (start, end) in enumerate(lines):
        if end - start < 2:
            continue
        if not _is_heading(prose, start, end, listed[number], listed[number + 1], hits, state):
            _read_line(prose, start, end, listed[number], state, found)
    return found


@final
class _State:
    """Where a text has been read to: the zone, whether a heading opened it, and what stands above."""

    __slots__ = ("bullets", "headed", "list_of", "over", "zone")

    def __init__(self) -> None:
        self.zone: str = "other"
        self.headed: bool = False
        self.over: str = ""
        """The zone that the last heading on a line of its own opened."""
        self.bullets: int = 0
        self.list_of: tuple[int, int] | None = None


def _is_heading(
    prose: Prose, start: int, end: int, bullet: bool, listed: bool, hits: Sequence[Hit], state: _State
) -> bool:
    """Whether a line is a heading, or a button of a board; a heading changes `state`. `listed`: the next line is a bullet."""
    text = prose.text
    spoken = text[start] in "WH" and inline.spoken(text, start, end) is not None
    opened = None if spoken else headings.zone_of_line(text, start, end)
    if opened is not None and not (
        (bullet or not listed)
        and headings.asks(text, start, end, _within(hits, start, end) or degrees.places(prose, start, end))
    ):
        if opened == "how-to-apply" and not state.headed and _BUTTON.match(prose.low, start, end):
            return True
        state.zone, state.headed, state.over, state.bullets = opened, True, opened, 0
        state.list_of = (start, end)
        return True
    like_heading = opened is None and headings.looks_like_heading(text, start, end)
    if (state.zone == KEYWORDS and not bullet and _is_paragraph(text, start, end)) or (
        like_heading and state.zone in SILENT
    ):
        state.zone, state.headed = "other", False
    if not like_heading:
        return False
    state.list_of = (start, end)
    return text[end - 1] == ":" and not _has_degree(prose, start, end)


def _read_line(prose: Prose, start: int, end: int, bullet: bool, state: _State, found: list[Sentence]) -> None:
    """Adds the sentences of a line that is no heading, and changes `state` by the headings inside it."""
    text = prose.text
    opens = inline.inside(text, start, end)
    if opens and not prose.low.startswith(_PLACED, start):
        _read_opened(prose, (start, end), bullet, opens, state, found)
    elif text[start] == "#" and _TAGS.match(text, start, end):
        _split(prose, start, end, KEYWORDS, False, bullet, None, found)
        return
    else:
        state.bullets += bullet
        zone, headed = state.zone, state.headed
        if not bullet and state.bullets > _A_LIST and _is_paragraph(text, start, end):
            zone, headed = "other", False
        _split(prose, start, end, zone, headed, bullet, state.list_of if bullet else None, found)
    if text[end - 1] != ":":
        if not bullet:
            state.list_of = None
        return
    state.list_of = (start, end)
    if not bullet and (led := headings.zone_led_to(prose.low, start, end)):
        state.zone, state.headed, state.bullets = led, True, 0


def _read_opened(
    prose: Prose,
    line: tuple[int, int],
    bullet: bool,
    opens: list[inline.Heading],
    state: _State,
    found: list[Sentence],
) -> None:
    """The same for a line with headings inside."""
    start, end = line
    listed = state.bullets > 0
    state.bullets += bullet
    under = state.list_of if bullet else None
    before = (state.zone, state.headed)
    at = start
    for heading in opens:
        if heading.zone == "other":
            if state.zone not in _ASKING:
                state.zone, state.headed = "other", False
            continue
        if heading.start > at:
            _split(prose, at, heading.start, state.zone, state.headed, bullet, under, found)
        plain = state.over == "preferred" and (bullet or not listed)
        if not (plain and _is_plain_label(prose.low, heading, start, end)):
            state.zone, state.headed, state.bullets = heading.zone, True, 0
        at = heading.end
    told = state.bullets > _A_LIST and not bullet and at == start and _is_paragraph(prose.text, start, end)
    _split(prose, at, end, *(("other", False) if told else (state.zone, state.headed)), bullet, under, found)
    if (
        len(opens) == 1
        and at - start < _MAX_LABEL
        and at < end
        and _is_label(opens[0].zone, state.over, bullet, listed)
    ):
        state.zone, state.headed = before


def _has_degree(prose: Prose, start: int, end: int) -> bool:
    """Whether a line that leads on to a list asks for a degree itself ("The ideal, degree educated analyst, will:")."""
    return prose.text.count(" ", start, end) > _A_LABEL and degrees.degree(prose, start, end) is not None


def _within(hits: Sequence[Hit], start: int, end: int) -> list[tuple[int, int]]:
    """The places of the hits that lie in a line."""
    first = bisect_left(hits, start, key=_start)
    return [(hit.start, hit.end) for hit in hits[first : first + _SHORT_LIST] if hit.end <= end]


def _start(hit: Hit) -> int:
    return hit.start


def _is_label(zone: str, over: str, bullet: bool, listed: bool) -> bool:
    """Whether what a line begins with is a label of that line alone ("- Preferred: Looker"), and no heading of what follows:
    in a list, or among lines without bullets, under a heading that asks."""
    if zone == KEYWORDS:
        return bullet
    return zone in _WEIGHED and over in _WEIGHED and (bullet or not listed)


def _is_plain_label(low: str, heading: inline.Heading, start: int, end: int) -> bool:
    """Whether a line begins with a label that says nothing of how strongly it asks ("Education: …" under "Preferred")."""
    return (
        heading.zone == "required"
        and heading.start == start
        and heading.end < end
        and not _FIRM.search(low, start, heading.end)
    )


def _is_paragraph(text: str, start: int, end: int) -> bool:
    """Whether a line is running text, which behind a list of bullets no longer belongs to it."""
    return text[start].isupper() and text[end - 1] in ".!" and text.count(" ", start, end) >= _A_PARAGRAPH


def _split(
    prose: Prose,
    start: int,
    end: int,
    zone: str,
    headed: bool,
    bullet: bool,
    list_of: tuple[int, int] | None,
    found: list[Sentence],
) -> None:
    """Adds the sentences of a line, or of a part of one, that stands in `zone`."""
    for first, last in sentences(prose.text, start, end):
        if last - first < 2 and not bullet:
            continue
        kind = zone_by_wording(prose, first, last, zone)
        found.append(Sentence(first, last, kind, headed and kind == zone, bullet, list_of))


def _lines(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            first = start if len(bare) == len(line) else start + line.index(bare[0])
            found.append((first, first + len(bare)))
        start += len(line) + 1
    return found
