"""Headings inside a line: behind its beginning, a sentence or a bullet, in ads whose line breaks were lost."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from matcher.postings import headings

_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![^\W_].)[^\W_]*(?:['’`´][^\W_]+)*")
_LEADING_ON = frozenset(("the", "a", "an", "our", "of", "and", "with", "to", "in", "for", "all", "these", "any"))
_SPOKEN = frozenset(("you", "what", "who", "your", "youll"))
"""First words of headings that are spelled as in a sentence ("What you will do")."""
_SPOKEN_STARTS = ("What ", "Who ", "How ")
_SPOKEN_SIZE = 3
_DASH = re.compile(r" [-–—*•·] \S")
"""An item of a list whose line breaks were lost follows ("What you bring - 4+ years of …")."""
_MAX_PHRASE = 90
_MAX_TRIES = 2000
"""Places tried in one line; more are no headings but a heap of words."""
_LONG_LINE = 60
"""Words in a line from which on headings may hide in it without a colon."""
_BULLETED = 3
"""Bullets inside a line that make it a list."""


class Token(NamedTuple):
    """A word of a text in lower case without apostrophes, and its place."""

    word: str
    start: int
    end: int
    capital: bool


class Heading(NamedTuple):
    """A heading at `start`..`end` of the text, colon included, and the zone it opens."""

    start: int
    end: int
    zone: str


def tokens(text: str, start: int, end: int, most: int) -> list[Token]:
    """The first `most` words of text[start:end]."""
    return [
        Token(headings.plain(match[0]), match.start(), match.end(), match[0][0].isupper())
        for match in islice(headings.WORD.finditer(text, start, end), most)
    ]


def inside(text: str, start: int, end: int) -> list[Heading]:
    """Headings inside a longer line: at its start or after a sentence, with a colon; in very long lines, and in those with
    several bullets, also without one, where a capital or a bullet follows."""
    found: list[Heading] = []
    width = end - start
    roomy = (width > 2 * _LONG_LINE and text.count(" ", start, end) > _LONG_LINE) or _bulleted(text, start, end)
    if not roomy and text[start] in "WH" and (leading := spoken(text, start, end)) is not None:
        return [leading]
    colon = start if roomy else text.find(":", start, end)
    if colon < 0:
        return found
    free, alone, _ = headings.phrases()
    openers = headings.openers()
    done, tried = start, 0
    for capital in _CAPITAL.finditer(text, start if roomy else max(start, colon - _MAX_PHRASE - 2), end):
        first = capital.start()
        if first < done:
            continue
        if not roomy:
            # In shorter lines only a colon makes a heading: without one in reach there is no need to look.
            colon = colon if colon >= first else text.find(":", first, end + 3)
            if colon < 0:
                break
            if colon > first + _MAX_PHRASE + 2:
                continue
        word = capital[0]
        opener = openers.get(word) or (None if word.isalnum() else openers.get(headings.plain(word)))
        if opener is None:
            continue
        lengths, reach = opener
        tried += 1
        if tried > _MAX_TRIES:
            break
        stop = min(end, first + _MAX_PHRASE)
        bare = headings.words_of(text[first : min(stop, first + reach)])
        for size in lengths:
            phrase = " ".join(bare[:size])
            zone = free.get(phrase) or (alone.get(phrase) if first == start or size == 1 else None)
            if zone is None or size > len(bare):
                continue
            words = tokens(text, first, stop, size + 1)
            behind = _placed(text, words, size, (start, end), roomy and phrase in free) if size <= len(words) else None
            if behind is not None:
                found.append(Heading(first, behind, zone))
                done = behind
                break
    return found


def spoken(text: str, start: int, end: int) -> Heading | None:
    """A heading of three words or more at the start of a line, spelled as in a sentence, where what follows begins with a
    capital or a number: "What we're looking for 5+ years of …"."""
    if not text.startswith(_SPOKEN_STARTS, start):
        return None
    free, _, sizes = headings.phrases()
    words = tokens(text, start, min(end, start + _MAX_PHRASE), headings.MAX_WORDS)
    for size in sizes.get(words[0].word, ()):
        if not _SPOKEN_SIZE <= size < len(words):
            continue
        zone = free.get(" ".join([word.word for word in words[:size]]))
        follow = words[size]
        if zone is not None and text[words[size - 1].end : follow.start] == " ":
            own = (
                follow.capital
                and not words[1].capital
                and follow.word != "i"
                and not text[follow.start : follow.end].isupper()
            )
            return Heading(start, words[size - 1].end, zone) if own or follow.word[0].isdigit() else None
    return None


def _bulleted(text: str, start: int, end: int) -> bool:
    """Whether a line holds a list whose line breaks were lost."""
    return text.count(" - ", start, end) >= _BULLETED or text.count(" • ", start, end) >= _BULLETED


def _placed(text: str, words: list[Token], size: int, line: tuple[int, int], roomy: bool) -> int | None:
    """Where a heading of the first `size` words ends, None where its place in the line or what follows makes it none."""
    start, end = line
    first, stop = words[0].start, words[size - 1].end
    before = text[max(start, first - 20) : first].rstrip(" -*")
    opened = first == start or not before or before[-1] in ".!?:;)*|•"
    follow = text[stop : stop + 3]
    if follow.lstrip()[:1] == ":":
        if "xperience" in text[max(start, first - 12) : stop] and text[stop : stop + 4].lstrip(": ")[:1].isdigit():
            # "Experience: 5+" says how much, and opens nothing.
            return None
        behind = stop + follow.index(":") + 1
        closes = size > 1 and behind >= end and all(word.capital for word in words[:size])
        return behind if opened or roomy or closes or first - start < 30 else None
    if _DASH.match(text, stop, end) and (opened or words[0].capital):
        return stop
    if not roomy or size >= len(words) or "." in text[stop : words[size].start] or not words[size].capital:
        return None
    titled = all(word.capital for word in words[:size] if len(word.word) > 3) or (size > 1 and words[0].word in _SPOKEN)
    led = before.rsplit(" ", 1)[-1].lower() in _LEADING_ON
    return stop if titled and (opened or size > 1 or text[stop] == " ") and not led else None
