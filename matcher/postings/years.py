"""Years of experience that a sentence asks for: "3+ years", "5-7 years", "minimum of two years", "two (2) years"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from matcher.postings import degrees
from matcher.postings.prose import DEGREE, YEARS, Prose

MOST = 20.0
"""More is what a company or a team looks back on."""

_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20, "couple of": 2, "couple": 2,
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "dix": 10,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "diez": 10,
}  # fmt: skip
_SPELLED = "|".join(_WORDS)
_LONG = re.compile(rf"(?<!\w)(\d{{1,2}}|{_SPELLED})-?jährige")
"""Years as an adjective: "fünfjährige Erfahrung"."""
_NUMBER = (
    r"(?<=at least )a|a(?= year or (?:two|more))|half a(?= decade)|(?<=more than )a(?= year)|a(?= decade)"
    rf"|\d{{1,2}}(?:[.,]5)?|{_SPELLED}"
)
_AGAIN = rf"(?: ?\((?:\d{{1,2}}(?: ?[-–] ?\d{{1,2}})?|{_SPELLED})\+?\))?"
"""The number once more in brackets: "three (3)", "3 (three)"."""
_MORE = r"(?: ?\+| ?[- ]plus| or more| oder mehr| ou plus| o más)?"
_UP_TO = (
    r"(?: ?(?:-|–|—|to|bis|à|a|or|oder|ou|o) ?|-to-|,? (?:but|and) (?:no|not) more than |,? but (?:less|fewer) than )"
)
_YEARS = re.compile(
    rf"(?<![\w.$£€,])({_NUMBER}){_AGAIN}{_MORE}(?:{_UP_TO}({_NUMBER}){_AGAIN} ?\+?)?"
    r" ?(?:or more |plus |full |solid |relevant |professional )?[- ]?(?:years?|yrs?|y(?= ?\+)|yoe\b|jahren?"
    r"|ans|années?|años?|(decades?))\b\.?(?:['’`´])?( ?\+)?"
)
_MONTHS = re.compile(
    r"(?<![\w.$£€,])(?<!\d[-–])(\d{1,2}|six|twelve|eighteen)(?: ?(?:-|–|—|to|bis) ?(?:\d{1,2}|twelve"
    r"|eighteen))? ?\+? ?(?:months?|monate?n?)(?:['’]|\b)(?= ?(?:to|-|–"
    r"|bis) ?\d+ years?"
    r"| of (?:commercial|professional|industry|relevant|practical|production|work)\b"
    r"|(?: \w+){0,3} (?:experience|working"
    r"|hands-on|berufserfahrung|erfahrung))"
)
_TOLD_BEFORE = re.compile(
    r"\b(?:experience level|yoe|(?:years?|yrs) of (?:\w+ ){0,2}experience|(?:work |professional )?experience"
    r"(?: (?:required|needed|in years|\((?:in )?(?:years|yrs)\)))?) ?[:=–-] ?(?:min(?:imum|\.)? |at least )?"
    r"(\d{1,2})(?: ?\+| ?(?:-|–|to) ?\d{1,2}(?![\d%k]))?(?= *(?:[\n,;|)]|\.(?!\d)|$))"
    r"|\b(?:several|some|a few|multiple|many) years[^.;(]{0,70}\((?:min(?:imum|\.)?|at least)(?: of)? (\d{1,2})\+?\)"
)
"""A number whose unit stands before it: "Experience level: 7+", "several years of experience (min. 4)"."""
_BETWEEN = re.compile(rf"\b(?:between|zwischen|entre) ({_NUMBER}) (?:and|und|et|y) $")
_AFTER_NOT = re.compile(
    r"[\s'’]*(?:in the market|in business|between (?:us|them)\b|old|young|strong|alt\b|und älter|oder älter"
    r"|of age|ago|from now|projects?\b|programme|engagement|horizon|of (?:data|logs|records|claims|transactions)"
    r"|contract|college"
    r"|university|undergraduate|bachelor|program(?!m)"
    r"|fixed|term|history|anniversary|assignment|in business|degree"
    r"|or older|warranty|growth|plan\b|strategy|roadmap"
    r"|post[- ](?!qualif|regist|ph|doc|grad|degree|licen|certif|train)|running|in a row|and older"
    r"|period|internship|visa|of (?:operation|success|growth|history|study|college|university"
    r"|leave|service as a company))"
)
_BEFORE_NOT = re.compile(
    r"\b(?:(?:going|go|goes|dating|reaching) back|spanning|covering|worth of|(?:company|firm|agency|team|bank"
    r"|consultancy|group) with(?: over| more than"
    r"| nearly)?|last|past|next|first|every|each|for over|for more than|for nearly|founded|for almost"
    r"|for the|after|within|nearly|celebrat\w+|age of|aged?(?: at least| over)?"
    r"|over the(?: last| past)?|(?<!no )(?<!not )(?<!nicht )(?:less|fewer|weniger|moins) (?:than|als|de)|(?:no"
    r"|not) more than"
    r"|not exceeding|not to exceed|under|below|at (?:the )?most|up to|maximum(?: of)?|max\.?|maximal|höchstens|bis zu"
    r"|nicht mehr als|jusqu['’]à|hasta)\s*$"
)
_AGE_BEFORE = re.compile(r"\b(?:be|are|is|you['’]re)(?: at least| over)?\s*$")
_OF_AGE = 16
"""From so many years on, what somebody "is" or must "be" is an age."""
_MOST_BEHIND = re.compile(
    r"[\s'’]*(?:of )?(?:\w+ ){0,3}?(?:at (?:the )?most\b|or (?:less|fewer)\b|max(?:imum|imal)?\b|tops\b"
    r"|höchstens\b|au plus\b|como máximo)"
)
"""A number of years with such a word behind it is the most, not the least."""
_STAYS = re.compile(
    r"lived|reside|residen|wohnhaft|ansässig|footprint|been |licen|permit|passport|citizensh|führersch|gelebt|history"
    r"|record"
)
"""Without one of them neither of the next two is found."""
_STAYED = re.compile(
    r"\b(?:lived|resided|resid(?:ent|ence|ency)|wohnhaft|ansässig|footprint|been (?:living |based |present )?in the"
    r" (?:u\.?k|u\.?s|eu|country|united)\b|(?:licen[cs]e|permit|passport|citizenship|führerschein)\b[^.;,]{0,20}"
    r"\b(?:held|for|since|seit))\b[^.;]{0,40}$"
)
_STAYED_BEHIND = re.compile(
    r"[\s'’]*(?:of |in )?(?:[\w-]+ ){0,4}?(?:residen\w+|footprint|wohnhaft|ansässig|gelebt"
    r"|(?:checkable|verifiable|address|credit|criminal)(?: \w+){0,2} (?:history|record))\b"
)
_WORKED_BEHIND = re.compile(
    r"[\s'’]*(?:of |in |as |an )?(?:[\w-]+ ){0,5}?(?:experience|expertise|\w*erfahrung|expérience)\b"
)
"""Years of living somewhere, or of holding a licence, are told by words on either side, unless they are years of experience."""
_LASTING = re.compile(
    r"\b(?:contract|term|exten[ds]\w*|vest\w*|run|lasts|duration|period|sabbatical|assignment|placement"
    r"|fellowship)\b(?![^.;,]*\b(?:at least|min"
    r"|minimum)\b)[^.;,]{0,16}$"
)
"""What takes so many years and is no work done before."""
_OURS = re.compile(
    r"\b(?:we|our (?:company|firm|team|client|founders?)|us|wir|the (?:company|firm|team|business|agency)|my client"
    r"|a (?:team|group|company|firm) of|founders?)\b"
)
_YOURS = re.compile(r"\byou(?:['’]ve| have) (?:spent|worked)\b")
_OURS_BEHIND = re.compile(r"[^.;]{0,50}\b(?:we|our|wir)\b")
_ASKING = re.compile(r"\b(?:you|require|look|need|seek|ask|must|such|bring|minimum|at least|candidates?|applicants?)")


_DECADE = 10
_LEAD = 64
"""Characters before the first telling word at which a number of years can begin ("two (2) or more to five (5) full years")."""
_RANGE = 8
"""Characters within which years behind months are the upper end of a range."""
_FAR = 300
"""Characters before a number of years in which a word can say whose they are."""
_OR = re.compile(r"[\s,(]*(?:\w+\s+){0,2}or\s+(?:\w+\s+){0,2}")


class Years(NamedTuple):
    """A number of years asked for at `start`..`end`; of a range the lower end."""

    start: int
    end: int
    years: float


def years(prose: Prose, start: int, end: int) -> tuple[Years, ...]:
    """All years asked for at start..end, in order. Ages, contracts, degrees, a company's history, years of living somewhere
    and the most that somebody may have are none; nor are years in whose place a degree will do."""
    if not prose.said(start, end) & YEARS:
        return ()
    low = prose.low
    found: list[Years] = []
    stays = _STAYS.search(low, start, end) is not None
    for match in _YEARS.finditer(low, max(start, prose.first(YEARS, start, end) - _LEAD), end):
        before = _BEFORE_NOT.search(low[max(start, match.start() - 24) : match.start()])
        if (
            before
            and before[0].strip() in {"last", "past"}
            and _YOURS.search(low, max(start, match.start() - _FAR), match.start())
        ):
            before = None
        if before or _AFTER_NOT.match(low, match.end(), end):
            continue
        if match[2] is None and _MOST_BEHIND.match(low, match.end(), end):
            continue
        if stays and _stayed(low, match, start, end):
            continue
        told = _OURS.search(low, max(start, match.start() - 60), match.start()) or _OURS_BEHIND.match(
            low, match.end(), end
        )
        if told and not _ASKING.search(low, max(start, match.start() - _FAR), match.start()):
            continue
        if _LASTING.search(low, max(start, match.start() - 40), match.start()):
            continue
        between = _BETWEEN.search(low, max(start, match.start() - 24), match.start())
        value = _value(between[1] if between else match[1]) * (_DECADE if match[3] else 1)
        if value >= _OF_AGE and _AGE_BEFORE.search(low, max(start, match.start() - 24), match.start()):
            continue
        if value <= MOST:
            found.append(Years(match.start(), match.end(), value))
    if len(found) == 1 and prose.said(start, end) & DEGREE and degrees.instead_of_years(prose, start, end):
        return ()
    if not found and (before_it := _TOLD_BEFORE.search(low, start, end)):
        found.append(Years(before_it.start(), before_it.end(), _value(before_it[1] or before_it[2])))
    if not found and (long := _LONG.search(low, start, end)) and "erfahrung" in low[long.end() : end]:
        found.append(Years(long.start(), long.end(), _value(long[1])))
    months = _MONTHS.search(low, start, end)
    if months:
        # "6 months to 1 year": of a range the lower end.
        found = [each for each in found if each.start - months.end() > _RANGE]
        found.append(Years(months.start(), months.end(), _value(months[1]) / 12))
        found.sort()
    return tuple(found)


def _stayed(low: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether so long one must have lived somewhere, or held a licence."""
    if _STAYED_BEHIND.match(low, match.end(), end):
        return True
    if _STAYED.search(low, max(start, match.start() - 80), match.start()) is None:
        return False
    return _WORKED_BEHIND.match(low, match.end(), end) is None


def asked(found: tuple[Years, ...], low: str, levels: int) -> float | None:
    """What a sentence asks for in all: the most, but the least where it names alternatives that are no degrees.

    With degrees ("MSc and 5 years or PhD and 2 years") the lowest degree counts, and with it the most years.
    """
    if not found:
        return None
    values = [each.years for each in found]
    if levels < 2 and all(_OR.fullmatch(low, a.end, b.start) for a, b in pairwise(found)):
        return min(values)
    return max(values)


def _value(text: str) -> float:
    if text in {"a", "half a"}:
        return 1.0 if text == "a" else 0.5
    return float(_WORDS[text]) if text in _WORDS else float(text.replace(",", "."))
