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
    r"(?<=at least )a|(?<=more than )a(?= year)|(?<=over )a(?= year)|a(?= year or (?:two|more))|half a(?= decade)"
    rf"|a(?= decade)|\d{{1,2}}(?:[.,]5)?|{_SPELLED}"
)
_AGAIN = rf"(?: ?\((?:\d{{1,2}}(?: ?[-–] ?\d{{1,2}})?|{_SPELLED})\+?\))?"
"""The number once more in brackets: "three (3)", "3 (three)"."""
_MORE = r"(?: ?\+| ?[- ]plus| or more| oder mehr| ou plus| o más)?"
_UP_TO = (
    r"(?: ?(?:-|–|—|to|bis|à|a|or|oder|ou|o) ?|-to-|,? (?:but|and) (?:no|not) more than |,? but (?:less|fewer) than )"
)
_YEARS = re.compile(
    rf"(?<![\w.$£€,])({_NUMBER}){_AGAIN}{_MORE}(?:{_UP_TO}({_NUMBER}){_AGAIN} ?\+?)?"
    r" ?(?:or more |plus |full |solid |relevant |professional )?[- ]?"
    r"(?:years?|yrs?|y(?= ?\+)|(?<=\+)y|(?<=\+ )y|yoe|jahren?|ans|années?|años?|(decades?))\b\.?(?:['’`´])?( ?\+)?"
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
    # "Experience level: 7+", "YoE: 4", "Relevant experience - 5+"
    r"\b(?:experience level|yoe|(?:years?|yrs) of (?:\w+ ){0,2}experience|(?:work |professional )?experience"
    r"(?: (?:required|needed|in years|\((?:in )?(?:years|yrs)\)))?) ?[:=–-] ?(?:min(?:imum|\.)? |at least )?"
    r"(\d{1,2})(?: ?\+| ?(?:-|–|to) ?\d{1,2}(?![\d%k]))?(?= *(?:[\n,;|)]|\.(?!\d)|$))"
    # "Years in a similar post: 5"
    r"|\b(?:years?|yrs) (?:in|as|with|working|spent)\b[^.;:\d\n]{2,40}[:=] ?(\d{1,2})\+?(?= *(?:[\n,;|)]|\.(?!\d)|$))"
    # "several years of experience (min. 4)"
    r"|\b(?:several|some|a few|multiple|many) years[^.;(]{0,70}\((?:min(?:imum|\.)?|at least)(?: of)? (\d{1,2})\+?\)"
)
_BETWEEN = re.compile(rf"\b(?:between|zwischen|entre) ({_NUMBER}) (?:and|und|et|y) $")
_ENDS = r"(?=$|[^\w\s-]| (?:in|from|to|for|with|on|of|at|across|by|as|into|that|which|is|will|until|starting|including|such)\b)"
"""Behind a word that stands for itself: "a project in Rust", not "project management"."""
_STORED = r"(?:data|logs?|readings|records|claims|transactions|documents|reports|prices|measurements|archives?|history)"
_AFTER_NOT = re.compile(
    r"[\s'’-]*(?:"
    # ages, and how long a firm stands
    rf"(?:old|young|strong|alt){_ENDS}|of age\b|(?:or|and|und|oder) (?:older|älter)\b|in (?:the market|business"
    rf"|a row)\b"
    rf"|between (?:us|them)\b|ago\b|from now\b|running{_ENDS}"
    # how long something takes or holds
    r"|fixed[- ]term\b|term\b|contract(?! (?:manag|law|negotiat|admin))"
    r"|post[- ](?!qualif|regist|ph|doc|grad|degree|licen|certif|train)"
    rf"|(?:fixed|project|programme|program|engagement|assignment|internship|period|plan|strategy|roadmap"
    rf"|horizon"
    rf"|anniversary|warranty|guarantee|visa|growth|history)s?(?:{_ENDS}| (?:and|or|role|position|basis)\b)"
    # studies
    r"|(?:college|university|undergraduate|bachelor|degree)"
    # what is kept, looked back on or given
    rf"|(?:worth )?of (?:operation|success|growth|history){_ENDS}|of (?:study|leave|college|university)\b"
    r"|of service as a company\b|worth\b"
    rf"|of (?:(?!with\b|in\b|and\b|\w+ing\b)[\w-]+ ){{0,2}}?{_STORED}{_ENDS}"
    r")"
)
"""What is counted in years and is no work done before, behind the number."""
_BEFORE_NOT = re.compile(
    r"\b(?:"
    # looking back or ahead
    r"back|spanning|covering|last|past|next|coming|following|first|every|each|after|within|for the|over the(?: last| past)?"
    # of a firm or a product
    r"|founded|celebrat\w+|for (?:over|more than|nearly|almost)|nearly"
    r"|(?:company|firm|agency|team|bank|consultancy|group) with(?: over| more than| nearly)?"
    r"|(?:used by|has run|been (?:used|sold|made|known|live|around|trusted|running|in \w+))\b[^.;,]{0,40} for"
    # ages
    r"|age of|aged?(?: at least| over)?"
    # the most, not the least
    r"|(?<!no )(?<!not )(?<!nicht )(?:less|fewer|weniger|moins) (?:than|als|de)|(?:no|not) more than|not (?:exceeding"
    r"|to exceed)"
    r"|under|below|at (?:the )?most|up to|maximum(?: of)?|max\.?|maximal|höchstens|bis zu|nicht mehr als|jusqu['’]à"
    r"|hasta"
    r")\s*$"
)
"""The same before the number."""
_MADE_OF = re.compile(
    r"[\s+]*(?:$|[^\w\s-]|(?:minimum|min|of|in|as|with|exp|experience|background|track|hands|work|commercial"
    r"|professional"
    r"|industry|relevant|proven|practical|prior|previous|post)\b)"
)
"""What stands behind "3-year" where it is no word for something that takes three years ("a 3-year project")."""
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
    r"[\s'’-]*(?:(?!(?:with|for|who|college|university|undergraduate|bachelor\S*|degree|contract)\b)[\w/&'’-]+,? ){0,8}?"
    r"(?:experience|expertise|\w*erfahrung|expérience)\b"
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
        before = _BEFORE_NOT.search(low[max(start, match.start() - 64) : match.start()])
        if (
            before
            and before[0].strip() in {"last", "past"}
            and _YOURS.search(low, max(start, match.start() - _FAR), match.start())
        ):
            before = None
        if before or _is_something_else(low, match.end(), end):
            continue
        if low.endswith("-year", match.start(), match.end()) and not (
            _MADE_OF.match(low, match.end(), end) or _WORKED_BEHIND.match(low, match.end(), end)
        ):
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
        found.append(Years(before_it.start(), before_it.end(), _value(before_it[1] or before_it[2] or before_it[3])))
    if not found and (long := _LONG.search(low, start, end)) and "erfahrung" in low[long.end() : end]:
        found.append(Years(long.start(), long.end(), _value(long[1])))
    months = _MONTHS.search(low, start, end)
    if months:
        # "6 months to 1 year": of a range the lower end.
        found = [each for each in found if each.start - months.end() > _RANGE]
        found.append(Years(months.start(), months.end(), _value(months[1]) / 12))
        found.sort()
    return tuple(found)


def _is_something_else(low: str, at: int, end: int) -> bool:
    """Whether what stands behind a number of years at `at` is counted in years and is no experience."""
    return _AFTER_NOT.match(low, at, end) is not None and _WORKED_BEHIND.match(low, at, end) is None


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
