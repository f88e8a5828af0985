"""Dates and spans of dates as résumés print them, in six languages, exactly as precise as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from matcher.resume.vocabulary import CJK, tables

DASH = r"[-–—−‐‑‒―~～→]+"


@dataclass(frozen=True, slots=True)
class Span:
    """A date or span of dates found at `at`..`to` of a text. "YYYY-MM" or "YYYY"; `end` None where it is open.

    `single` where only one date is printed; `ahead` where a word says that it lies in the future or is an end
    ("expected", "until").
    """

    start: str | None
    end: str | None
    current: bool
    at: int
    to: int
    single: bool = False
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class _Grammar:
    span: re.Pattern[str]
    point: re.Pattern[str]
    months: dict[str, int]
    duration: re.Pattern[str]
    only: re.Pattern[str]


def _alternatives(words: list[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(set(words), key=lambda w: (-len(w), w)))


@cache
def _grammar() -> _Grammar:
    """The patterns, built once out of the bundled words."""
    table = tables("titles")
    months = {w: int(n) for n, words in table["months"].items() for w in words}
    words = table["dates"]
    month = rf"(?:{_alternatives(list(months))})(?![^\W\d_])\.?"
    year = r"(?:19|20)\d\d(?!\d)"
    season = rf"(?:{_alternatives(words['seasons'])})(?![^\W\d_])"
    day = r"(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?)?"
    of = r"(?:\s*,?\s+(?:de\s+|del\s+|of\s+)?|\s*[/.\-]\s*|\s*,\s*|(?=['’]))"
    now = rf"(?<!\w)(?:{_alternatives([w for w in words['now'] if not CJK.search(w)])})(?!\w)|" + _alternatives(
        [w for w in words["now"] if CJK.search(w)]
    )
    point = "|".join(
        (
            rf"(?P<ym>(?<![\w]){day}(?P<m1>{month}){of}(?:\d{{1,2}}(?:st|nd|rd|th)?,\s*)?(?P<y1>{year}|['’]\d\d(?!\d)))",
            rf"(?<![\w])(?P<m2>{month})(?:(?P<mth>(?:\s+\d{{1,2}}(?:st|nd|rd|th)?)?(?=\s*(?:{DASH}|(?:to|bis|à|au|a)\s)))"
            rf"|\s+(?P<y8>\d\d)(?!\d)(?=\s*(?:{DASH}|to\b|$|\))))",
            rf"(?P<sy>(?<![\w])(?:{season})\s*(?:of\s+|de\s+|semester\s+|term\s+)?(?P<y3>{year})(?:/\d\d(?:\d\d)?)?)",
            rf"(?P<cjk>(?P<y4>{year})\s*年(?:\s*(?P<m4>\d{{1,2}})\s*月)?)",
            rf"(?P<iso>(?<![\d/.])(?P<y5>{year})(?P<s5>\s*[/.\-]\s*)(?P<m5>1[0-2]|0?[1-9])(?![\d])(?:[/.\-]\d{{1,2}}(?!\d))?)",
            rf"(?P<mm>(?<![\d/.–-])(?:1[0-2]|0[1-9])(?=\s*{DASH}\s*(?:1[0-2]|0[1-9])\s*[/.]\s*{year}))",
            rf"(?P<dmy>(?<![\d/.])(?P<d6>\d{{1,2}})\s?(?P<s6>[/.\-])\s?(?P<m6>\d{{1,2}})\s?[/.\-]\s?(?P<y6>{year}))",
            rf"(?P<my>(?<![\d/.])(?P<m7>1[0-2]|0?[1-9])\s*[/.\-]\s*(?P<y7>{year}))",
            rf"(?P<sh>(?<![\d/.])(?:1[0-2]|0[1-9])[/.]\d\d(?=\s*{DASH}\s*(?:(?:1[0-2]|0[1-9])[/.]\d\d(?!\d)|{now}|\)?$)))",
            r"(?P<fy>(?<!\w)FY\s?['’]?(?P<yf>(?:20)?\d\d)(?!\d))",
            rf"(?P<y>(?<![\w$€£#/.])(?P<y9>{year})(?![\w%]|[.,]\d|\+))",
        )
    )
    to_words = _alternatives([w for w in words["to"] if not CJK.search(w)])
    apart = rf"(?<=\d\s)/(?=\s(?:{year}|(?:1[0-2]|0[1-9])[/.]{year}|{now}))"
    to = rf"\s*(?:{DASH}|(?<=\s)(?:{to_words})(?=\s)|至今?|到|起至|/(?=\d\d(?!\d))|{apart})\s*"
    nameless = re.sub(r"\?P<\w+>", "?:", point)
    two = rf"(?:1[0-2]|0[1-9])[/.]\d\d(?![\d./])|(?<![\w])(?:{month})\s+\d\d(?!\d)|['’]?\d\d(?![\d.,:/%]|\s*(?:{DASH}|\w))"
    late = rf"{nameless}|{now}|{two}"
    until = rf"(?:{_alternatives(words['until'])})"
    since = rf"(?:{_alternatives(words['since_open'])})"
    span = (
        rf"(?:(?P<since>(?<!\w){since}\s+)|(?<!\w)(?:{_alternatives(words['since'])})\s+"
        rf"|(?P<until>(?<!\w){until}(?:\s+(?:in|date|graduation))?\s*:?\s+))?"
        rf"(?P<a>{nameless})"
        rf"(?:(?P<to>{to})(?:{until}\s+)?(?P<b>{late})|(?P<list>\s*(?:,|and|&|und|et|y|e)\s*)(?P<c>(?:{season}\s+)?{year})(?!\s*{DASH})"
        rf"|(?P<open>\s*(?:{DASH}|起|以来|–\s*)))?"
    )
    unit = rf"(?:{_alternatives(words['duration'])})"
    duration = rf"\(?\s*(?:\d+|less than a)\s*\+?\s*{unit}(?:\s*,?\s*(?:(?:and|und|et|y|e)\s+)?\d+\s*{unit})?\s*\)?"
    flags = re.IGNORECASE
    only_now = rf"(?:{now})"
    return _Grammar(
        re.compile(span, flags),
        re.compile(point, flags),
        months,
        re.compile(rf"(?<!\w){duration}(?!\w)", flags),
        re.compile(only_now, flags),
    )


def _year(text: str, near: int | None = None) -> int:
    value = int(text.lstrip("'’"))
    if value >= 100:
        return value
    if near is not None:
        guess = near - near % 100 + value
        return guess if guess >= near else guess + 100
    return 2000 + value if value <= 45 else 1900 + value


def _point(text: str, day_first: bool, near: int | None = None) -> tuple[int, int | None] | int | None:
    """(year, month or None) of one date; a bare month as its number; None for no date."""
    grammar = _grammar()
    found = grammar.point.search(text)
    alone = re.match(r"[^\W\d_]+", text)
    if re.fullmatch(
        r"1[0-2]|0[1-9]", text
    ):  # a month's number whose year stands behind the second date: "03 - 09/2017"
        return int(text)
    short = re.fullmatch(r"(1[0-2]|0[1-9])[/.](\d\d)", text.strip())
    if short:
        return _year(short[2], near), int(short[1])
    if found is None and alone and not re.search(r"\d\d", text) and alone[0].casefold() in grammar.months:
        return grammar.months[alone[0].casefold()]
    if found is None:
        named = re.search(r"([^\W\d_]+)\.?\s+(\d\d)(?!\d)", text)
        if named and named[1].casefold() in grammar.months:
            return _year(named[2], near), grammar.months[named[1].casefold()]
        two = re.search(r"(?<!\d)['’]?(\d\d)(?!\d)", text)
        return (_year(two[1], near), None) if two else None
    g = found.groupdict()
    month = {k: grammar.months[g[k].rstrip(".").casefold()] for k in ("m1", "m2") if g[k]}
    if g["ym"]:
        return _year(g["y1"], near), month["m1"]
    if g["mth"] is not None:
        return month["m2"]
    if g["sy"]:
        return int(g["y3"]), None
    if g["cjk"]:
        return int(g["y4"]), _month(g["m4"])
    if g["iso"]:
        return int(g["y5"]), int(g["m5"])
    if g["dmy"]:
        first, second = int(g["d6"]), int(g["m6"])
        mine = second if (g["s6"] != "/" or day_first or first > 12) and second <= 12 else first
        return int(g["y6"]), mine if 1 <= mine <= 12 else None
    if g["my"]:
        return int(g["y7"]), int(g["m7"])
    if g["fy"]:
        return _year(g["yf"]), None
    if g["y8"]:
        return _year(g["y8"], near), month["m2"]
    return int(g["y9"]), None


def _month(text: str | None) -> int | None:
    return int(text) if text and 1 <= int(text) <= 12 else None


def _printed(point: tuple[int, int | None] | None) -> str | None:
    if point is None:
        return None
    year, month = point
    return f"{year:04d}" if month is None else f"{year:04d}-{month:02d}"


def find(text: str, day_first: bool = True) -> tuple[Span, ...]:
    """All dates and spans in a text, in order. `day_first` decides 03/04/2015 where neither number is above 12."""
    return _find(text, day_first) if _DIGITS.search(text) else ()


_DIGITS = re.compile(r"\d\d")


@lru_cache(2048)
def _find(text: str, day_first: bool) -> tuple[Span, ...]:
    out = []
    for found in _grammar().span.finditer(text):
        span = _read(text, found, day_first)
        if span is not None:
            out.append(span)
    return tuple(out)


def _read(text: str, found: re.Match[str], day_first: bool) -> Span | None:
    a = _point(found["a"], day_first)
    late = found["b"] or found["c"]
    now = bool(late and found["b"] and _grammar().only.fullmatch(late.strip()))
    if found["to"] and "至今" in found["to"]:
        now = True
    near = a[0] if isinstance(a, tuple) else None
    b = _point(late, day_first, near) if late and not now else None
    if isinstance(a, int):  # a month whose year stands behind the second date: "May - Aug 2017"
        if not isinstance(b, tuple):
            return None
        a = (b[0] if b[1] is None or a <= b[1] else b[0] - 1, a)
    if a is None or isinstance(b, int):
        return None
    if b is not None and not 1900 <= b[0] <= 2099:
        return None
    at, to = found.start(), found.end()
    if found["open"]:
        to = found.start("open") if not text[found.end() :].strip() and not found["open"].strip() else found.end()
    start, end = _printed(a), _printed(b)
    if b is not None and (b[0], b[1] or 12) < (a[0], a[1] or 1):
        start, end = end, start
    since = bool(found["since"])
    if found["until"] and not late:
        return Span(None, start, False, at, to, True, True)
    if since and not late:
        return Span(start, None, True, at, to)
    if now:
        return Span(start, None, True, at, to)
    if not late:
        return Span(start, None, False, at, to, not found["open"])
    return Span(start, end, False, at, to)


def has_date(text: str) -> bool:
    """Does the text print a date?"""
    return bool(find(text))


@lru_cache(2048)
def without(text: str) -> str:
    """The text with its dates and durations cut out, and the signs they leave behind trimmed."""
    out, last = [], 0
    for span in find(text):
        out.append(text[last : span.at])
        last = span.to
    out.append(text[last:])
    left = _grammar().duration.sub(" ", " ".join(out))
    left = _grammar().only.sub(" ", left) if not re.search(r"[^\W\d_]{2,}\s+[^\W\d_]{2,}", left) else left
    left = re.sub(r"\(\s*\)|\[\s*\]", " ", left)
    left = re.sub(r"\s+", " ", left).strip(" \t,;:|·•-–—−/～~")
    if left.startswith("(") and ")" not in left:
        left = left[1:].lstrip()
    if left.endswith(")") and "(" not in left:
        left = left[:-1].rstrip()
    return left.strip(" ,;:|·•-–—−/～~(") if left.count("(") != left.count(")") else left


def is_one_date(text: str) -> bool:
    """Is the text one date alone, or one word for the present, and no span?"""
    found = find(text)
    if len(found) == 1:
        return found[0].single and not without(text)
    return not found and is_now(text)


def is_one_span(text: str) -> bool:
    """Is the text one span of dates with both ends, and nothing else?"""
    found = find(text)
    return len(found) == 1 and not found[0].single and bool(found[0].end or found[0].current) and not without(text)


def is_broken_span(above: str, below: str) -> bool:
    """Is one span of dates broken over two lines ("Jan 2018 – February" / "2021", "March 2019 –" / "today", "May" / "2019 –")?"""
    if len(above.split()) > 6 or len(below.split()) > 3:
        return False
    early, whole = find(above), find(f"{above} {below}")
    left = without(f"{above} {below}").casefold()
    month = left in _grammar().months and below.casefold().endswith(left)  # its year stands on the next line
    ended = len(whole) == 1 and (whole[0].end is not None or whole[0].current or not early or month)
    return ended and (not left or month) and not any(s.end or s.current for s in early)


def is_now(text: str) -> bool:
    """Is the text nothing but a word for the present?"""
    return _grammar().only.fullmatch(text.strip(" .()")) is not None


def says_now(text: str) -> bool:
    """Does the text hold a word for the present?"""
    return _grammar().only.search(text) is not None


def day_first(text: str, otherwise: bool) -> bool:
    """Does a document write 03/04/2015 with the day first? Told by its dates above 12, else `otherwise`."""
    found = [(int(a), int(b)) for a, b in re.findall(r"(?<!\d)(\d{1,2})/(\d{1,2})/(?:19|20)\d\d", text)]
    if any(a > 12 for a, _ in found):
        return True
    if any(b > 12 for _, b in found):
        return False
    return otherwise


def is_duration(text: str) -> bool:
    """Is the text nothing but a length of time ("6 years 4 months")?"""
    return bool(re.search(r"\d", text)) and _grammar().duration.fullmatch(text.strip()) is not None
