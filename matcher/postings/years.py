"""Years of experience that a sentence asks for: "3+ years", "5-7 years", "minimum of two years", "two (2) years"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from matcher.postings.prose import Prose

MOST = 30.0

_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "fifteen": 15, "twenty": 20, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
}  # fmt: skip
_NUMBER = r"\d{1,2}(?:[.,]5)?|" + "|".join(_WORDS)
_YEARS = re.compile(
    rf"(?<![\w.$£€,])({_NUMBER})(?: ?\(\d{{1,2}}\+?\))? ?(?:\+|plus|or more)? ?(?:(?:-|–|—"
    rf"|to|bis|à|a) ?({_NUMBER})(?: ?\(\d{{1,2}}\+?\))? ?\+?)?"
    r" ?(?:or more |plus |full |solid |relevant |professional )?[- ]?(?:years?|yrs?|jahren?"
    r"|ans|années|años)\b\.?(?:['’`´])?( ?\+)?"
)
_AFTER_NOT = re.compile(
    r"[\s'’]*(?:old|of age|ago|contract|college|university|undergraduate|bachelor|program"
    r"|fixed|term|history|anniversary|assignment|in business|degree"
    r"|or older|warranty|growth|plan\b|strategy|roadmap|post[- ]|running|in a row|and older"
    r"|period|internship|visa|of (?:operation|success|growth|history|study|college|university"
    r"|leave|service as a company))"
)
_BEFORE_NOT = re.compile(
    r"(?:last|past|next|first|every|each|for over|for more than|for nearly|founded|for almost"
    r"|for the|after|within|nearly|celebrat\w+|age of|(?:be|are|aged?|is)(?: at least| over)?|over the(?: last| past)?)\s*$"
)
_OURS = re.compile(r"\b(?:we|our (?:company|firm|team|client|founders?)|us|wir|the company|my client)\b")


_OR = re.compile(r"[\s,(]*(?:\w+\s+){0,2}or\s+(?:\w+\s+){0,2}")


class Years(NamedTuple):
    """A number of years asked for at `start`..`end`; of a range the lower end."""

    start: int
    end: int
    years: float


def years(prose: Prose, start: int, end: int) -> tuple[Years, ...]:
    """All years asked for at start..end, in order. Ages, contracts, degrees and a company's history are none."""
    if not prose.says("years", start, end):
        return ()
    low = prose.low
    found: list[Years] = []
    for match in _YEARS.finditer(low, start, end):
        if _AFTER_NOT.match(low, match.end(), end) or _BEFORE_NOT.search(
            low[max(start, match.start() - 24) : match.start()]
        ):
            continue
        if _OURS.search(low, max(start, match.start() - 40), match.start()) and not re.search(
            r"\byou\b|require|look|need|seek|ask", low[start : match.start()]
        ):
            continue
        value = _value(match[1])
        if value <= MOST:
            found.append(Years(match.start(), match.end(), value))
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
    return float(_WORDS[text]) if text in _WORDS else float(text.replace(",", "."))
