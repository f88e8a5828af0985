"""Which zone a heading on a line of its own opens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from matcher.postings.asset import table

WORD = re.compile(r"[^\W_][^\W_'’`´]*(?:['’`´][^\W_]+)*")
_APOSTROPHES = str.maketrans("", "", "'’`´")
_SAID = frozenset(("be", "is", "are", "wird", "ist", "sind"))
"""In small letters they make a sentence of a line without a colon, whatever its names are spelled like."""
_LEAD_ONS = (["you", "will"], ["you", "have"], ["you", "bring"], ["you", "need"], ["you", "are"], ["youll", "do"])
"""What a heading that leads on to its list ends in."""
_COUNTED = re.compile(r"\d\+? ?(?:years?|yrs|jahre)\b", re.IGNORECASE)
"""No heading says how many years: "5 years experience required" asks."""
_SLACK = 12
"""Characters that blanks and apostrophes may add to a phrase."""
MAX_WORDS = 12
_MAX_LINE = 110
_MAX_BULLET = 80
"""A bullet of more characters, without a mark at its end that leads on, is no phrase of the table."""
_LEADS_ON = frozenset(":-–—….")
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
_WISHED = frozenset(
    ("preferred", "desired", "desirable", "optional", "wünschenswert", "appréciées", "souhaitées", "deseables")
)
_FIRM = frozenset(("required", "minimum", "essential", "basic", "must", "mandatory"))
"""Words that make of a heading that asks one that wishes, and those beside which they do not: "Qualifications (Preferred)"."""
_PLAIN = frozenset(
    ("requirements", "qualifications", "responsibilities", "duties", "benefits", "perks", "anforderungen", "aufgaben")
)
"""Headings of one word that no bullet consists of otherwise."""
_SAYS_HOW = frozenset(_ASKED.split())
"""What stands beside a skill where a short line asks for it: "Must have SQL", "Python preferred"."""
_GROUPED = frozenset(("skills", "experience", "knowledge", "kenntnisse"))
"""Last words of headings over more of the kind: "Preferred Python Skills"."""
_LEADS_TO = re.compile(r"\b(?:includ\w*|following|are|is|have|has|be|to|for|who|that|with|of|if you)\b[^.]{0,60}:$")
_TO_DUTIES = re.compile(
    r"\b(?:responsibilit\w+|duties|tasks|day[- ]to[- ]day|responsible for|(?:broad|varied|hands-on) role"
    r"|working (?:in|on|with)|you(?: will|['’]ll) (?:be )?(?!need|have"
    r"|bring|know))"
)
_TO_NEEDS = re.compile(
    r"\b(?:looking for|seek\w*|search\w*|requir\w+|qualifications?|skills|candidates?|applicants?|must have|experience"
    r"|you(?: will|['’]ll|['’]ve)? (?:have|bring|need|know)|you should|like to see)\b"
)
_TO_WISHES = re.compile(r"\b(?:plus|preferred|nice|bonus|desir\w+|ideally|advantage\w*|beneficial)\b")


@cache
def phrases() -> tuple[dict[str, str], dict[str, str], dict[str, tuple[int, ...]]]:
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
def openers() -> dict[str, tuple[tuple[int, ...], int]]:
    """By the first word of phrases, as it is spelled at the start of a heading: how many words they have, and the most
    characters to look at."""
    free, alone, sizes = phrases()
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


def plain(word: str) -> str:
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
    if ": " in line or line.count(" ") > MAX_WORDS:
        return None
    colon = last in _LEADS_ON and line.rstrip(" -–—").endswith((":", "…", "..."))
    return _zone_of_words(line, colon or last == "?")


def _zone_of_bullet(text: str, start: int, end: int) -> str | None:
    """The zone that a bullet opens: only where it is a phrase of several words and nothing else."""
    if end - start > _MAX_BULLET:
        return None
    blank = text.find(" ", start + 2, end)
    word = text[start + 2 : blank if blank > 0 else end]
    if not word.isalpha():
        first = WORD.search(text, start, end)
        if first is None:
            return None
        word = first[0]
    if word not in openers() and plain(word) not in phrases()[2]:
        return None
    line = text[start:end]
    if ": " in line or line.count(" ") > MAX_WORDS or _COUNTED.search(line):
        return None
    bare = words_of(line)
    return phrases()[0].get(" ".join(bare)) if len(bare) > 1 or bare[0] in _PLAIN else None


def words_of(line: str) -> list[str]:
    """The words of a line in lower case without apostrophes."""
    return WORD.findall(line.lower().translate(_APOSTROPHES))


@lru_cache(maxsize=4096)
def _zone_of_words(line: str, marked: bool) -> str | None:
    """The zone of a heading of a line's words. `marked`: it ends in a colon or asks, so more company is allowed.

    Boards and companies write the same few headings again and again: what was judged once is kept.
    """
    free, alone, _ = phrases()
    bare = words_of(line)
    if not 0 < len(bare) <= MAX_WORDS or _COUNTED.search(line):
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
        if zone == "required" and not _WISHED.isdisjoint(bare) and _FIRM.isdisjoint(bare):
            zone = "preferred"
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
    free, _, sizes = phrases()
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
    long: list[str] = [word for word in WORD.findall(line) if len(word) > 3]
    return sum(word[0].isupper() for word in long) * 2 >= len(long) and _SAID.isdisjoint(WORD.findall(line))


def asks(text: str, start: int, end: int, hits: Sequence[tuple[int, int]]) -> bool:
    """Whether a short line only asks for the skills at `hits` ("SQL (must have)") and opens nothing, whatever its words."""
    if not hits or text[end - 1] == ":":
        return False
    rest: list[str] = []
    at = start
    for first, last in hits:
        rest += words_of(text[at:first])
        at = last
    behind = words_of(text[at:end])
    if not _SAYS_HOW.issuperset(rest) or not _SAYS_HOW.issuperset(behind):
        return False
    return not behind or behind[-1] not in _GROUPED or not rest or not _titled(text[start:end])


def looks_like_heading(text: str, start: int, end: int) -> bool:
    """Whether a line looks like a heading that nobody listed: short, capitals or a colon at its end."""
    if not 3 < end - start <= 70 or text[end - 1] in ".;,!" or text.startswith("- ", start):
        return False
    words: list[str] = WORD.findall(text, start, end)
    if not 0 < len(words) <= 8:
        return False
    return text[end - 1] in ":?" or (words[0][0].isupper() and all(w[0].isupper() or len(w) < 4 for w in words))


def zone_led_to(low: str, start: int, end: int) -> str:
    """The zone of the list that running text leads on to ("… Major responsibilities include the following:"), "" for none."""
    last = low.rfind(". ", start, end)
    sentence = low[max(start, last + 1) : end]
    if _LEADS_TO.search(sentence) is None:
        return ""
    if _TO_DUTIES.search(sentence):
        return "duties"
    if not _TO_NEEDS.search(sentence):
        return ""
    return "preferred" if _TO_WISHES.search(sentence) else "required"
