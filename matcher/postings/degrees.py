"""The degree that a sentence asks for: the lowest level it accepts, as a place in matcher.model.DEGREES."""

from __future__ import annotations

import re

from matcher.postings.prose import Prose

_DEGREE = re.compile(
    # doctorate
    r"(?:(?P<d5>\bph\.? ?d\.?(?:'?’?s)?(?![a-z])|\bdoctor(?:ate|al|at)\b|\bd\.?phil\b|\bpromoviert"
    r"|\bpromotion (?:in|im)\b|\bdoctorado\b)"
    # master
    r"|(?P<d4>(?<!scrum )(?<!head )\bmaster(?:'s|’s|s'|s|´s)?(?=[ ,/.;:)]|$)"
    r"(?! (?:data|plan|the|your|branch|file|class|service|agreement|of ceremon|new|complex"
    r"|slave|record|schedule|thesis|a\b))"
    r"|\bm\. ?(?:sc?|a|eng)\b\.?|\bmsc?(?=[ ,/.;)]|$)(?![ -](?:office|excel|sql|access|word"
    r"|power|project|azure|teams|dynamics"
    r"|visio|outlook|windows|bi\b|365|suite|fabric|copilot|sharepoint|ssis|products))|\bmba\b|\bmeng\b|\bm\.?tech\b"
    r"|\b(?:advanced|graduate|postgraduate|higher) (?:university )?(?=degree)|\bpost-?graduate (?:qualification"
    r"|education)|\bbac ?\+ ?5"
    r"|\bdiplôme d.ingénieur|\bécole d.ingénieurs?|\bmáster\b|\bdiplom(?:-| in\b))"
    # associate, secondary
    r"|(?P<d2>\bassociate(?:'s|’s|s)? (?=degree)|\bassociate of (?:arts|science)|\bbac ?\+ ?2"
    r"|\b(?:two|2)[- ]year (?=degree)"
    r"|\bfoundation (?=degree)|\bhnd\b)"
    r"|(?P<d1>\bhigh[- ]school (?:diploma|degree|education|graduate)|\bged\b|\ba[- ]levels?\b|\babitur\b"
    r"|\bsecondary (?:school|education)|\bbaccalauréat\b|\bbachillerato\b)"
    # bachelor, and a degree that is not named
    r"|(?P<d3>\bbachelor(?:'s|’s|s'|s|´s)?\b|\bb\. ?(?:sc?|a|eng)\b\.?|\bbsc?(?=[ ,/.;)]|$)|\bbeng\b|\bb\.?tech\b"
    r"|\bba(?= (?:degree|in\b|or\b)|/|, ?(?:bs|ms)|$)"
    r"|\b(?:undergraduate|college|university|(?:four|4)[- ]year|first|honou?rs|relevant|technical"
    r"|quantitative|stem|science|engineering"
    r"|numerate|scientific|related) (?=degree)|\bdegree(?:[ -](?:level|educated|qualified"
    r"|holder)| (?:in|or|from|within|with)\b|, )"
    r"|\b(?:a|any|your) degree\b|\bdegree\b(?=.{0,30}\b(?:required|preferred|or equivalent))"
    r"|\beducated to degree|\b2[:.]1\b(?= (?:or|in|from|hon)|[,;)]|$)|\bhochschul"
    r"|\bstudium\b|\buniversitätsabschluss|\bfachhochschul|\bbac ?\+ ?[34]|\blicence (?:en"
    r"|universitaire|pro)|\bgrado en\b"
    r"|\blicenciatura\b|\btitulación (?:universitaria|superior)|\bdiplôme universitaire|\bgraduate (?:in|of|from)\b))"
    r"(?:(?: or |/)(?:higher|above))?(?: ?degrees?)?(?: level)?"
)
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
    if not prose.says("degree", start, end):
        return None
    low = prose.low
    if _NAME.fullmatch(low, start, end):
        return None
    levels = [
        int((match.lastgroup or "d0")[1:])
        for match in _DEGREE.finditer(low, start, end)
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
    if not prose.says("degree", start, end):
        return 0
    return len({match.lastgroup for match in _DEGREE.finditer(prose.low, start, end)})
