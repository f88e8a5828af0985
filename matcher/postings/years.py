"""Years of experience that a sentence asks for: "3+ years", "5-7 years", "minimum of two years", "two (2) years"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from matcher.postings.prose import YEARS, Prose

MOST = 20.0
"""More is what a company or a team looks back on."""

_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "eighteen": 18, "fifteen": 15, "twenty": 20, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
}  # fmt: skip
_NUMBER = r"(?<=at least )a|\d{1,2}(?:[.,]5)?|" + "|".join(_WORDS)
_YEARS = re.compile(
    rf"(?<![\w.$£€,])({_NUMBER})(?: ?\(\d{{1,2}}\+?\))? ?(?:\+|plus|or more)? ?(?:(?:-|–|—"
    rf"|to|bis|à|a) ?({_NUMBER})(?: ?\(\d{{1,2}}\+?\))? ?\+?)?"
    r" ?(?:or more |plus |full |solid |relevant |professional )?[- ]?(?:years?|yrs?|jahren?"
    r"|ans|années|años)\b\.?(?:['’`´])?( ?\+)?"
)
_MONTHS = re.compile(
    r"(?<![\w.$£€,])(\d{1,2}|six|twelve|eighteen) ?\+? ?(?:months?|monate?n?)(?:['’]|\b)(?= ?(?:to|-|–|bis) ?\d+ years?"
    r"| of (?:commercial|professional|industry|relevant|practical|production|work)\b"
    r"|(?: \w+){0,3} (?:experience|working"
    r"|hands-on|berufserfahrung|erfahrung))"
)
_BETWEEN = re.compile(rf"\b(?:between|zwischen|entre) ({_NUMBER}) (?:and|und|et|y) $")
_AFTER_NOT = re.compile(
    r"[\s'’]*(?:in the market|in business|between (?:us|them)\b|old|of age|ago|contract|college"
    r"|university|undergraduate|bachelor|program"
    r"|fixed|term|history|anniversary|assignment|in business|degree"
    r"|or older|warranty|growth|plan\b|strategy|roadmap|post[- ]|running|in a row|and older"
    r"|period|internship|visa|of (?:operation|success|growth|history|study|college|university"
    r"|leave|service as a company))"
)
_BEFORE_NOT = re.compile(
    r"(?:last|past|next|first|every|each|for over|for more than|for nearly|founded|for almost"
    r"|for the|after|within|nearly|celebrat\w+|age of|(?:be|are|aged?|is)(?: at least| over)?"
    r"|over the(?: last| past)?|(?:less|fewer|no more|not more) than|up to|maximum(?: of)?|max\.?)\s*$"
)
_LASTING = re.compile(
    r"\b(?:contract|term|exten[ds]\w*|vest\w*|run|lasts|duration|period|sabbatical)\b(?![^.;,]*\b(?:at least|min"
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


_LEAD = 64
"""Characters before the first telling word at which a number of years can begin ("two (2) or more to five (5) full years")."""
_RANGE = 8
"""Characters within which years behind months are the upper end of a range."""
_OR = re.compile(r"[\s,(]*(?:\w+\s+){0,2}or\s+(?:\w+\s+){0,2}")


class Years(NamedTuple):
    """A number of years asked for at `start`..`end`; of a range the lower end."""

    start: int
    end: int
    years: float


def years(prose: Prose, start: int, end: int) -> tuple[Years, ...]:
    """All years asked for at start..end, in order. Ages, contracts, degrees and a company's history are none."""
    if not prose.said(start, end) & YEARS:
        return ()
    low = prose.low
    found: list[Years] = []
    for match in _YEARS.finditer(low, max(start, prose.first(YEARS, start, end) - _LEAD), end):
        before = _BEFORE_NOT.search(low[max(start, match.start() - 24) : match.start()])
        if before and before[0].strip() in {"last", "past"} and _YOURS.search(low, start, match.start()):
            before = None
        if before or _AFTER_NOT.match(low, match.end(), end):
            continue
        told = _OURS.search(low, max(start, match.start() - 60), match.start()) or _OURS_BEHIND.match(
            low, match.end(), end
        )
        if told and not _ASKING.search(low, start, match.start()):
            continue
        if _LASTING.search(low, max(start, match.start() - 40), match.start()):
            continue
        between = _BETWEEN.search(low, max(start, match.start() - 24), match.start())
        value = _value(between[1] if between else match[1])
        if value <= MOST:
            found.append(Years(match.start(), match.end(), value))
    months = _MONTHS.search(low, start, end)
    if months:
        # "6 months to 1 year": of a range the lower end.
        found = [each for each in found if each.start - months.end() > _RANGE]
        found.append(Years(months.start(), months.end(), _value(months[1]) / 12))
        found.sort()
    return tuple(found)


def asked(found: tuple[Years, ...], low: str, degrees: int) -> float | None:
    """What a sentence asks for in all: the most, but the least where it names alternatives that are no degrees.

    With degrees ("MSc and 5 years or PhD and 2 years") the lowest degree counts, and with it the most years.
    """
    if not found:
        return None
    values = [each.years for each in found]
    if degrees < 2 and all(_OR.fullmatch(low, a.end, b.start) for a, b in pairwise(found)):
        return min(values)
    return max(values)


def _value(text: str) -> float:
    if text == "a":
        return 1.0
    return float(_WORDS[text]) if text in _WORDS else float(text.replace(",", "."))
