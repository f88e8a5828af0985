"""The degree that a sentence asks for: the lowest level it accepts, as a place in matcher.model.DEGREES."""

from __future__ import annotations

import re

from matcher.postings.prose import DEGREE, Prose

_DEGREE = re.compile(
    # The word boundary stands before all: most places are ruled out by it at once.
    r"\b(?:"
    # doctorate
    r"(?P<d5>ph\.? ?d\.?(?:'?’?s)?(?![a-z])|doctor(?:ate|al|at)\b|d\.?phil\b|promoviert|promotion (?:in|im)\b"
    r"|doctorado\b)"
    # master
    r"|(?P<d4>master(?<!scrum master)(?<!head master)(?:'s|’s|s'|s|´s)?(?=[ ,/.;:)]|$)"
    r"(?! (?:large|big|complex|our|these|how|multiple|data|plan|the|your|branch|file|class|service|agreement"
    r"|of ceremon|new|complex"
    r"|slave|record|schedule|thesis|a\b))"
    r"|m\. ?(?:sc?|a|eng)\b\.?|msc?(?=[ ,/.;)]|$)(?![ -](?:office|excel|sql|access|word|power|project|azure|teams"
    r"|dynamics"
    r"|visio|outlook|windows|bi\b|365|suite|fabric|copilot|sharepoint|ssis|products))|mba\b|meng\b|m\.?tech\b"
    r"|(?:advanced|graduate|postgraduate|higher) (?:university )?(?=degree)|post-?graduate (?:qualification|education)"
    r"|bac ?\+ ?5|diplôme d.ingénieur|école d.ingénieurs?|máster\b|diplom(?:-| in\b))"
    # associate, secondary
    r"|(?P<d2>associate(?:'s|’s|s)? (?=degree)|associate of (?:arts|science)|bac ?\+ ?2|(?:two|2)[- ]year (?=degree)"
    r"|foundation (?=degree)|hnd\b)"
    r"|(?P<d1>gcses?\b|high[- ]school (?:diploma|degree|education|graduate)|ged\b|a-levels?\b|a levels\b"
    r"|(?<!at )(?<!to )a level(?= (?:in|or|maths|grade)\b)|abitur\b"
    r"|secondary (?:school|education)|baccalauréat\b|bachillerato\b)"
    # bachelor, and a degree that is not named
    r"|(?P<d3>bachelor(?:'s|’s|s'|s|´s)?\b|b\. ?(?:sc?|a|eng)\b\.?|bsc?(?=[ ,/.;)]|$)|beng\b|b\.?tech\b"
    r"|ba(?= (?:degree|in\b|or\b)|/|, ?(?:bs|ms)|$)"
    r"|(?:undergraduate|college|university|(?:four|4)[- ]year|first|honou?rs|relevant|technical|quantitative|stem"
    r"|science"
    r"|engineering|numerate|scientific|related) (?=degree)"
    r"|degree(?:[ -](?:level|educated|qualified|holder)| (?:in|or|from|within|with)\b|, )"
    r"|(?:a|any|your) degree\b|degree\b(?=.{0,30}\b(?:required|preferred|or equivalent))"
    r"|educated to degree|2[:.]1\b(?= (?:or|in|from|hon)|[,;)]|$)|hochschul"
    r"|studium\b|universitätsabschluss|fachhochschul|bac ?\+ ?[34]|licence (?:en|universitaire|pro)|grado en\b"
    r"|licenciatura\b|titulación (?:universitaria|superior)|diplôme universitaire|graduate (?:in|of|from)\b))"
    r"(?:(?: or |/)(?:higher|above))?(?: ?degrees?)?(?: level)?"
)
_LEAD = 32
"""Characters before the first telling word at which a degree can begin ("advanced university degree")."""
_PURSUING = re.compile(
    r"\b(?:pursuing|enrolled|working towards?|studying (?:for|towards)|current(?:ly)? (?:a )?(?:student"
    r"|studying|completing|undertaking)|candidates? for|im studium|student in|eingeschrieben"
    r"|immatrikuliert|étudiante?|cursando)\b"
)
_NAME = re.compile(r"[^\W\d][\w.'’-]*(?: [\w.'’-]+){1,3}, (?:ph\.? ?d\.?|mba|m\.?sc\.?)")
"""A person with a title."""
_ONE_LESS = {1: 0, 2: 1, 3: 1, 4: 3, 5: 3}
_NOT = re.compile(r"\b(?:no|not|without|don't need|don’t need)\b[^.;]{0,40}$")
_NEEDLESS = re.compile(
    r"^[^.;,]{0,30}\b(?:(?:not|by no means) (?:strictly |really )?(?:needed|required|necessary"
    r"|a requirement)|isn't (?:needed|required)"
    r"|unnecessary|nicht (?:nötig|erforderlich))"
)


def degree(prose: Prose, start: int, end: int) -> int | None:
    """The lowest level named at start..end, None where none is asked for.

    "or equivalent experience" changes nothing: the level named is what the equivalent is measured by. A degree still being
    studied for counts as the level below it.
    """
    if not prose.said(start, end) & DEGREE:
        return None
    low = prose.low
    if _NAME.fullmatch(low, start, end):
        return None
    levels = [
        int((match.lastgroup or "d0")[1:])
        for match in _DEGREE.finditer(low, max(start, prose.first(DEGREE, start, end) - _LEAD), end)
        if _asked(low, match, start, end)
    ]
    if not levels:
        return None
    lowest = min(levels)
    return _ONE_LESS[lowest] if _PURSUING.search(low, start, end) else lowest


def _asked(low: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether no word beside a degree says that it is not needed."""
    before = _NOT.search(low, max(start, match.start() - 60), match.start())
    return before is None and _NEEDLESS.match(low[match.end() : end]) is None


def count(prose: Prose, start: int, end: int) -> int:
    """How many levels are named, for sentences that name alternatives."""
    if not prose.said(start, end) & DEGREE:
        return 0
    return len({match.lastgroup for match in _DEGREE.finditer(prose.low, start, end)})
