"""The degree that a sentence asks for: the lowest level it accepts, as a place in matcher.model.DEGREES."""

from __future__ import annotations

import re

_TRIGGER = re.compile(
    r"degree|bachelor|b\.? ?s|\bb\.? ?a\b|\bb\.?eng|b\.?tech|master|m\.? ?s|\bm\.?a\b|mba"
    r"|m\.?eng|m\.?tech|ph\.? ?d|doctor|d\.?phil|graduate|diploma|ged\b|a-level|abitur|studium"
    r"|abschluss|hochschul"
    r"|diplom|promo|promov|licence|bac ?\+|école|ingénieur|grado|licenciatura|titulaci|máster"
    r"|associate|educated|degré|universit|doctorat"
)
_DEGREES: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        5,
        re.compile(
            r"\bph\.? ?d\.?'?s?(?![a-z])|\bdoctora(?:te|l)\b|\bd\.?phil\b|\bdoctorat\b|\bpromoviert"
            r"|\babgeschlossene promotion|\bdoctorado\b|\bdoctoral\b"
        ),
    ),
    (
        4,
        re.compile(
            r"\bmaster(?:'s|’s|s|s'|´s)?(?=[ ,/.;)]|$)(?! (?:data|plan|the|your|branch|file"
            r"|class|service|agreement|of ceremon|new|complex|slave|record|schedule|thesis))"
            r"|\bm\. ?sc?\.?(?![a-z])|\bmsc?(?=[ ,/.;)]|$)(?![ -](?:office|excel|sql|access"
            r"|word|power|project|azure|teams|dynamics|visio|outlook|windows|bi\b|365|suite"
            r"|fabric|copilot|access|sharepoint|ssis|products))"
            r"|\bmba\b|\bm\.?eng\b|\bm\.?tech\b|\bm\.a\.|\b(?:advanced|graduate|postgraduate"
            r"|higher) degree|\bpost-?graduate (?:qualification|degree|education)|\bbac ?\+ ?5"
            r"|\bdiplôme d.ingénieur|\bécole d.ingénieurs?|\bmáster\b|\bdiplom(?:-| in|\b(?=.{0,30}(?:informatik"
            r"|mathematik|physik)))"
        ),
    ),
    (
        3,
        re.compile(
            r"\bbachelor(?:'s|’s|s|s'|´s)?\b|\bb\. ?sc?\.?(?![a-z])|\bbsc?(?=[ ,/.;)]|$)|\bb\.a\.?(?![a-z])"
            r"|\bba(?= (?:degree|in\b|or\b)|/|, ?(?:bs|ms)|$)|\bb\.?eng\b|\bb\.?tech\b|\b(?:undergraduate"
            r"|college|university|four[- ]year|4[- ]year|first|honou?rs|relevant|technical"
            r"|quantitative|stem|science|engineering|numerate|scientific|related) degree"
            r"|\bdegree(?:[ -](?:level|educated|qualified|holder)| (?:in|or|from|within|with)\b"
            r"|, )|\b(?:a|any|your) degree\b|\bdegree\b(?=.{0,30}\b(?:required|preferred|or equivalent))"
            r"|\beducated to degree|\bhochschul|\bstudium\b|\buniversitätsabschluss|\bbac ?\+ ?[34]"
            r"|\blicence (?:en|universitaire|pro)|\bgrado en\b|\blicenciatura\b|\btitulación (?:universitaria"
            r"|superior)|\bdiplôme universitaire|\bgraduate (?:in|of|from)\b|\bfachhochschul"
        ),
    ),
    (
        2,
        re.compile(
            r"\bassociate(?:'s|’s|s)? degree|\bassociate of (?:arts|science)|\bbac ?\+ ?2|\btwo[- ]year degree"
            r"|\b2[- ]year degree|\bfoundation degree|\bhnd\b"
        ),
    ),
    (
        1,
        re.compile(
            r"\bhigh[- ]school (?:diploma|degree|education|graduate)|\bged\b|\ba[- ]levels?\b"
            r"|\babitur\b|\bsecondary (?:school|education)|\bbaccalauréat\b|\bbachillerato\b"
        ),
    ),
)
_PURSUING = re.compile(
    r"\b(?:pursuing|enrolled|working towards?|studying (?:for|towards)|current(?:ly)? (?:a )?(?:student"
    r"|studying|completing|undertaking)|candidates? for|im studium|student in|eingeschrieben"
    r"|immatrikuliert|étudiante?|cursando)\b"
)
_ONE_LESS = {1: 0, 2: 1, 3: 1, 4: 3, 5: 3}
_NOT = re.compile(r"\b(?:no|not|without|don't need|don’t need)\b[^.;]{0,40}$")
_NEEDLESS = re.compile(
    r"^[^.;,]{0,30}\b(?:not (?:needed|required|necessary|a requirement)|isn't (?:needed|required)"
    r"|unnecessary|nicht (?:nötig|erforderlich))"
)


def degree(low: str, start: int, end: int) -> int | None:
    """The lowest level named in low[start:end], None where none is asked for.

    "or equivalent experience" changes nothing: the level named is what the equivalent is measured by. A degree still being
    studied for counts as the level below it.
    """
    if not _TRIGGER.search(low, start, end):
        return None
    levels: list[int] = []
    for level, pattern in _DEGREES:
        for match in pattern.finditer(low, start, end):
            if _NOT.search(low, max(start, match.start() - 60), match.start()) or _NEEDLESS.match(
                low[match.end() : end]
            ):
                continue
            levels.append(level)
    if not levels:
        return None
    lowest = min(levels)
    return _ONE_LESS[lowest] if _PURSUING.search(low, start, end) else lowest


def count(low: str, start: int, end: int) -> int:
    """How many levels are named, for sentences that name alternatives."""
    return sum(pattern.search(low, start, end) is not None for _, pattern in _DEGREES)
