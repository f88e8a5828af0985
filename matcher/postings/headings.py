"""Which zone a heading opens: lines that are headings, and headings inside a line (ads whose line breaks were lost)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

from matcher.postings.asset import table

_WORD = re.compile(r"[^\W_][^\W_'’`´]*(?:['’`´][^\W_]+)*")
_APOSTROPHES = str.maketrans("", "", "'’`´")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![^\W_].)[^\W_]*(?:['’`´][^\W_]+)*")
_LEADING_ON = frozenset(("the", "a", "an", "our", "of", "and", "with", "to", "in", "for", "all", "these", "any"))
_SPOKEN = frozenset(("you", "what", "who", "your", "youll"))
"""First words of headings that are spelled as in a sentence ("What you will do")."""
_SAID = frozenset(("be", "is", "are", "wird", "ist", "sind"))
"""In small letters they make a sentence of a line without a colon, whatever its names are spelled like."""
_LEAD_ONS = (["you", "will"], ["you", "have"], ["you", "bring"], ["you", "need"], ["you", "are"], ["youll", "do"])
"""What a heading that leads on to its list ends in."""
_DASH = re.compile(r" [-–—*•·] \S")
"""An item of a list whose line breaks were lost follows ("What you bring - 4+ years of …")."""
_COUNTED = re.compile(r"\d\+? ?(?:years?|yrs|jahre)\b", re.IGNORECASE)
"""No heading says how many years: "5 years experience required" asks."""
_MAX_PHRASE = 90
_SLACK = 12
"""Characters that blanks and apostrophes may add to a phrase."""
_MAX_TRIES = 2000
"""Places tried in one line; more are no headings but a heap of words."""
_MAX_WORDS = 12
_MAX_LINE = 110
_MAX_BULLET = 80
"""A bullet of more characters, without a mark at its end that leads on, is no phrase of the table."""
_LEADS_ON = frozenset(":-–—….")
_LONG_LINE = 60
"""Words in a line from which on headings may hide in it without a colon."""
_BULLETED = 3
"""Bullets inside a line that make it a list."""
_LEADING = """
about the a an your our key main other minimum basic general specific essential important core primary additional required role
position job technical personal professional overview of and for this in to as you will be summary
"""
_LEADS = frozenset(_LEADING.split())


_ASKED = """
must have has required require requires preferred prefer nice to a an plus bonus essential essentially desirable desired optional
optionally mandatory is are be would strongly highly experience knowledge skills skill good great ideally and or with in of
needed necessary advantage advantageous beneficial helpful haves musthave working needs need you
von vorteil wünschenswert zwingend erforderlich muss kenntnisse erfahrung mit und oder ein idealerweise gute sind ist wäre
"""
_SAYS_HOW = frozenset(_ASKED.split())
"""What stands beside a skill where a short line asks for it: "Must have SQL", "Python preferred"."""
_GROUPED = frozenset(("skills", "experience", "knowledge", "kenntnisse"))
"""Last words of headings over more of the kind: "Preferred Python Skills"."""


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


@cache
def _phrases() -> tuple[dict[str, str], dict[str, str], dict[str, tuple[int, ...]]]:
    """Phrases that may have company, phrases that stand alone, and by first word how many words they have, most first."""
    headings = table()["headings"]
    free = {" ".join(phrase.split()): zone for zone, group in headings.items() if zone != "exact" for phrase in group}
    alone = {" ".join(phrase.split()): zone for zone, group in headings["exact"].items() for phrase in group}
    sizes: dict[str, set[int]] = {}
    for phrase in (*free, *alone):
        words = phrase.split()
        sizes.setdefault(words[0], set()).add(len(words))
    return free, alone, {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()}


@cache
def _openers() -> dict[str, tuple[tuple[int, ...], int]]:
    """By the first word of phrases, as it is spelled at the start of a heading: how many words they have, and the most
    characters to look at."""
    free, alone, sizes = _phrases()
    reach: dict[str, int] = {}
    for phrase in (*free, *alone):
        first = phrase.split(" ", 1)[0]
        reach[first] = max(reach.get(first, 0), len(phrase) + _SLACK)
    return {
        form: (found, reach[word])
        for word, found in sizes.items()
        for form in (word.capitalize(), word.upper(), word)
        if form[0].isupper() or form == word
    }


def tokens(text: str, start: int, end: int, most: int) -> list[Token]:
    """The first `most` words of text[start:end]."""
    return [
        Token(_plain(match[0]), match.start(), match.end(), match[0][0].isupper())
        for match in islice(_WORD.finditer(text, start, end), most)
    ]


def _plain(word: str) -> str:
    """A word in lower case without apostrophes."""
    return word.lower() if word.isalnum() else word.lower().translate(_APOSTROPHES)


def zone_of_line(text: str, start: int, end: int) -> str | None:
    """The zone that the line text[start:end] opens as a heading, None where it is no known heading."""
    last = text[end - 1]
    if end - start > _MAX_LINE or (last in ".;," and not text.endswith("...", start, end)):
        return None
    if text.startswith("- ", start):
        if last not in _LEADS_ON:
            return _zone_of_bullet(text, start, end)
        line = text[start:end]
        if not line.rstrip(" -–—").endswith((":", "…", "...")):
            return _zone_of_bullet(text, start, end)
    else:
        line = text[start:end]
    if ": " in line or line.count(" ") > _MAX_WORDS:
        return None
    colon = last in _LEADS_ON and line.rstrip(" -–—").endswith((":", "…", "..."))
    return _zone_of_words(line, colon or last == "?")


def _zone_of_bullet(text: str, start: int, end: int) -> str | None:
    """The zone that a bullet opens: only where it is a phrase of several words and nothing else."""
    if end - start > _MAX_BULLET:
        return None
    first = _WORD.search(text, start, end)
    if first is None or (_openers().get(first[0]) is None and _plain(first[0]) not in _phrases()[2]):
        return None
    line = text[start:end]
    if ": " in line or line.count(" ") > _MAX_WORDS or _COUNTED.search(line):
        return None
    bare = _bare(line)
    return _phrases()[0].get(" ".join(bare)) if len(bare) > 1 else None


def _bare(line: str) -> list[str]:
    return _WORD.findall(line.lower().translate(_APOSTROPHES))


@lru_cache(maxsize=4096)
def _zone_of_words(line: str, marked: bool) -> str | None:
    """The zone of a heading of a line's words. `marked`: it ends in a colon or asks, so more company is allowed.

    Boards and companies write the same few headings again and again: what was judged once is kept.
    """
    free, alone, _ = _phrases()
    bare = _bare(line)
    if not 0 < len(bare) <= _MAX_WORDS or _COUNTED.search(line):
        return None
    while len(bare) > 1 and bare[0].isdigit():
        bare = bare[1:]
    whole = " ".join(bare)
    if zone := free.get(whole) or alone.get(whole):
        return zone
    kinds = {alone.get(word) for word in bare if word not in _LEADS}
    if len(kinds) == 1 and (zone := kinds.pop()):
        return zone
    count = len(bare)
    best = _longest_phrase(bare, marked)
    if best is not None:
        size, zone = best
        return zone if marked or count - size <= 2 or _titled(line) else None
    if bare[0] in {"about", "why", "über", "life"} and count <= 6 and (marked or _titled(line)):
        return "benefits" if bare[0] in {"why", "life"} else "about"
    if marked and bare[-2:] in _LEAD_ONS:
        return "duties" if bare[-1] in {"will", "do"} else "required"
    if bare[0] in {"as", "your", "this"} and bare[-1] in {"will", "include", "includes", "to"} and marked:
        return "duties"
    return None


def _longest_phrase(bare: list[str], marked: bool) -> tuple[int, str] | None:
    """Words and zone of the longest phrase, of equals the first, among `bare` that has no more company than it may have."""
    free, _, sizes = _phrases()
    count = len(bare)
    found = [
        (-size, at, zone)
        for at, word in enumerate(bare)
        for size in sizes.get(word, ())
        if at + size <= count and (zone := free.get(" ".join(bare[at : at + size])))
    ]
    for minus, at, zone in sorted(found):
        size = -minus
        strangers = count - size - sum(word in _LEADS for word in (*bare[:at], *bare[at + size :]))
        ends = at == 0 or at + size == count
        if strangers <= (4 if marked and ends else 3 if ends and size > 1 else 1):
            return size, zone
    return None


def _titled(line: str) -> bool:
    """Whether most longer words start with a capital, as headings do."""
    long: list[str] = [word for word in _WORD.findall(line) if len(word) > 3]
    return sum(word[0].isupper() for word in long) * 2 >= len(long) and _SAID.isdisjoint(_WORD.findall(line))


def asks(text: str, start: int, end: int, hits: Sequence[tuple[int, int]]) -> bool:
    """Whether a short line only asks for the skills at `hits` ("SQL (must have)") and opens nothing, whatever its words."""
    if not hits or text[end - 1] == ":":
        return False
    rest: list[str] = []
    at = start
    for first, last in hits:
        rest += _bare(text[at:first])
        at = last
    behind = _bare(text[at:end])
    if not _SAYS_HOW.issuperset(rest) or not _SAYS_HOW.issuperset(behind):
        return False
    return not behind or behind[-1] not in _GROUPED or not rest or not _titled(text[start:end])


def looks_like_heading(text: str, start: int, end: int) -> bool:
    """Whether a line looks like a heading that nobody listed: short, capitals or a colon at its end."""
    if not 3 < end - start <= 70 or text[end - 1] in ".;,!" or text.startswith("- ", start):
        return False
    words: list[str] = _WORD.findall(text, start, end)
    if not 0 < len(words) <= 8:
        return False
    return text[end - 1] in ":?" or (words[0][0].isupper() and all(w[0].isupper() or len(w) < 4 for w in words))


def inside(text: str, start: int, end: int) -> list[Heading]:
    """Headings inside a longer line: at its start or after a sentence, with a colon; in very long lines, and in those with
    several bullets, also without one, where a capital or a bullet follows."""
    found: list[Heading] = []
    roomy = text.count(" ", start, end) > _LONG_LINE or _bulleted(text, start, end)
    colon = start if roomy else text.find(":", start, end)
    if colon < 0:
        return found
    free, alone, _ = _phrases()
    openers = _openers()
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
        opener = openers.get(word) or (None if word.isalnum() else openers.get(_plain(word)))
        if opener is None:
            continue
        lengths, reach = opener
        tried += 1
        if tried > _MAX_TRIES:
            break
        stop = min(end, first + _MAX_PHRASE)
        bare = _bare(text[first : min(stop, first + reach)])
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
