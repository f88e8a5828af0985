"""The degree that a sentence asks for: the lowest level it accepts, as a place in matcher.model.DEGREES."""

from __future__ import annotations

import re

from matcher.postings.prose import DEGREE, YEARS, Prose

_DEGREE = re.compile(
    # The word boundary stands before all: most places are ruled out by it at once.
    r"\b(?:"
    # doctorate
    r"(?P<d5>ph\.? ?d\.?(?:'?’?s)?(?![a-z]|-level (?:think|work|rig|problem))|doctor(?:ate|al|at)\b|d\.?phil\b"
    r"|promoviert|promotion(?: (?:in|im)\b"
    r"|(?= (?:in|im"
    r"|wünschenswert|erwünscht|von vorteil|oder)\b))"
    r"|doctorado\b|doktor(?:titel|grad)\b)"
    # master
    r"|(?P<d4>master(?<!scrum master)(?<!head master)(?:'s|’s|s'|s|´s)?(?=[ ,/.;:)]|$)"
    r"(?! (?:large|big|complex|our|these|how|multiple|data|plan|the|your|branch|file|class|service|agreement"
    r"|of ceremon|new|complex"
    r"|slave|record|schedule|thesis|a\b(?! plus| bonus| must)))"
    r"|m\. ?(?:sc?|a|eng)\b\.?|msc?(?=[ ,/.;)]|$)(?![ -](?:proficien|certif|office|excel|sql|access|word|power"
    r"|project|azure|teams"
    r"|dynamics"
    r"|visio|outlook|windows|bi\b|365|suite|fabric|copilot|sharepoint|ssis|products))|mba\b(?!-(?:style|type))|meng\b"
    r"|m\.?tech\b"
    r"|master(?:studi\w+|abschl\w+|grad|niveau|titel)\b|post-?graduate (?:qualification|education)|bac ?\+ ?5"
    r"|diplôme d.ingénieur|école d.ingénieurs?|máster\b|diplom(?:-| in\b))"
    # associate, secondary
    r"|(?P<d2>associate(?:'s|’s|s)? (?=degree)|associate of (?:arts|science)|bac ?\+ ?2|(?:two|2)[- ]year (?=degree)"
    r"|foundation (?=degree)|hnd\b)"
    r"|(?P<d1>gcses?\b|high[- ]school (?:diploma|degree|education|graduate)|ged\b|a-levels?\b|a levels\b"
    r"|(?<!at )(?<!to )a level(?= (?:in|or|maths|grade)\b)|abitur\b"
    r"|secondary (?:school|education)|baccalauréat\b|bachillerato\b)"
    # bachelor
    r"|(?P<d3>bachelor(?! part| pad)(?:'s|’s|s'|s|´s|studi\w+|abschl\w+|grad|niveau)?\b|b\. ?(?:sc?|a|eng)\b\.?"
    r"|bsc?(?=[ ,/.;)]|$)(?! detect)|beng\b|b\.?tech\b"
    r"|(?<!as a )ba(?= (?:degree|in\b|or\b)|/|, ?(?:bs|ms)|$)"
    r"|2[:.]1\b(?= (?:or|in|from|hon)|[,;)]|$)|bac ?\+ ?[34]|licence (?:en|universitaire|pro)|grado en\b"
    r"|licenciatura\b)"
    # a degree that is not named
    r"|(?P<g4>(?:advanced|graduate|postgraduate|higher) (?:university )?(?=degree))"
    r"|(?P<g3>(?:undergraduate|college|university|(?:four|4)[- ]year|first|honou?rs|relevant|technical"
    r"|quantitative|stem"
    r"|science"
    r"|engineering|numerate|scientific|related) (?=degree)"
    r"|degree(?:[ -](?:level|educated|qualified|holder)| (?:in|or|from|within|with)\b|, )"
    r"|(?:a|any|your) degree\b|degree\b(?=.{0,30}\b(?:required|preferred|helps|helpful|a plus|desirable|essential"
    r"|needed|mandatory|or equivalent))"
    r"|educated to degree|completed (?:university |academic )?studies|(?:university|academic) studies|hochschul"
    r"|studium\b|universitätsabschluss|fachhochschul|titulación (?:universitaria"
    r"|superior)|diplôme universitaire|graduate (?:in|of|from)\b))"
    r"(?:(?: or |/)(?:higher|above))?(?: level(?= degree))?(?: ?degrees?)?(?: level)?"
)
_LEAD = 32
"""Characters before the first telling word at which a degree can begin ("advanced university degree")."""
_OF_OTHERS = re.compile(
    r"[ -](?:students|candidates|researchers|scientists|interns|colleagues|economists|statisticians|engineers|theses"
    r"|projects"
    r"|supervis\w+|graduates on|level (?:colleagues|students|researchers))\b"
)
_AMONG = re.compile(
    r"\b(?:mentor|supervis|advis|coach|teach|train|guid|host|help|support|work(?:s|ing)? (?:\w+ )?with|collaborat"
    r"|alongside|among"
    r"|team of|group of|our|partner|join|surrounded by|led by)\w*\b[^.;:]{0,50}$"
)
"""A degree that others have or study for: "mentor PhD students", "a team of PhD scientists"."""
_PURSUING = re.compile(
    r"\b(?:pursuing|enrolled|working towards?|studying (?:for|towards)|current(?:ly)? (?:a )?(?:student"
    r"|studying|completing|undertaking)|candidates? for|im studium|student in|eingeschrieben"
    r"|immatrikuliert|étudiante?|cursando)\b"
)
_NAME = re.compile(r"[^\W\d][\w.'’-]*(?: [\w.'’-]+){1,3}, (?:ph\.? ?d\.?|mba|m\.?sc\.?)")
"""A person with a title."""
_DOCTORATE = 5
_ONE_LESS = {1: 0, 2: 1, 3: 1, 4: 3, 5: 3}
_SAID = re.compile(r"\w*,? ?(?:\((?:\w+ ){0,2}|: ?(?:\w+ ){0,2}|auf |at )")
"""What stands between a degree that is not named and its name: "Studium (Master)", "degree: MSc"."""
_WISHED = re.compile(
    r"[^);]{0,30}\b(?:prefer\w+|ideal\w*|desir\w+|a plus|bonus|bevorzugt|vorteil|wünschenswert|von vorteil)\b"
)
_GAP = r"(?:(?!\b(?:but|and|aber|und|sondern)\b)[^.;,:]){0,50}$"
_NOT = re.compile(
    r"\b(?:in lieu of|instead of|in place of|(?:as a )?substitutes? for|no(?! (?:less|lower|fewer|later))"
    r"|not(?! (?:only|just|merely|less|lower|below|lack))|without|never"
    r"|(?:do|does|need|did|wo)n['’]t(?! (?:just|only))|regardless of|irrespective of|whether or not"
    r"|keine?[nmrs]?|nicht(?! nur)|ohne)\b" + _GAP
)
_BARRED = re.compile(
    r"\b(?:no|not|cannot|can['’]t|never|nobody|unable|kein\w*|nicht)\b[^.;,]{0,40}\b(?:without|lack\w*"
    r"|ohne)\b[^.;,]{0,30}$"
)
_BARRED_BEHIND = re.compile(
    r"[^.;]{0,30}\b(?:(?:will not|won['’]t|cannot|can['’]t|can not|not|need not|do not"
    r"|don['’]t) (?:be )?(?:consider\w*"
    r"|appl(?:y|ied)|accept\w*|progress\w*|qualif\w+|reviewed|invited|shortlisted|hire|employ)"
    r"|nicht berücksichtig\w+)\b"
)
"""Who has no degree is turned away: it is asked for after all."""
_NEEDLESS = re.compile(
    r"[^.;,(]{0,40}?\b(?:(?:(?:not|by no means|never)|(?:is|are)n['’]t)(?: \w+){0,2}? (?:needed|required"
    r"|necessary|essential"
    r"|mandatory|compulsory|obligatory|expected|important|vital|crucial|(?:a|any|an absolute) (?:must|requirement"
    r"|prerequisite|condition))"
    r"|unnecessary|optional|or (?:no degree|not|(?:an? )?(?:coding |data )?(?:boot ?camp|apprenticeship)"
    r"|self[- ]taught)\b|(?:nicht|kein\w{0,2})(?: \w+)?? (?:nötig|notwendig"
    r"|erforderlich|zwingend"
    r"|voraus\w+|pflicht|muss|bedingung))\b"
)
_TRAINED = re.compile(
    r"\bausbildung\b[^.;]{0,70}\b(?:oder|bzw\.) (?:(?:ein(?:en)?|abgeschlossenes|vergleichbares|abgeschlossener) )*$"
)
"""An apprenticeship that will do in place of studies."""
_WITH_LESS = re.compile(r"\(\d{1,2}\+?(?: years?| yrs?)? (?:with|for|if|mit)\b[^()]*$")
"""A degree that makes fewer years do: "5 years of experience (3 with a PhD)"."""
_LISTED = re.compile(r"\w{0,12},? ?(?:(?:or|nor|oder|noch) )?(?:an? |eine[ns]? )?")
"""Between degrees that are denied together: "no bachelor's, master's or PhD"."""
_OF_YEARS = re.compile(
    r"\b(?:or|oder|ou|o) (?:(?:at least|a minimum of|minimum|over|more than|mindestens|equivalent|alternatively"
    r"|some) )*"
    r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs)\b[^.;,]{0,16}?"
    r"(?:years?|yrs?|jahren?|ans|años)\b"
)
_INSTEAD = re.compile(r"[^.;]{0,60}?\b(?:or|oder|ou|o) (?:(?:an?|eine?[nr]?|completed|having|hold) )*$")
_SEVERAL = re.compile(r"(?:years?|yrs?|jahren?|ans|años)\b")


def degree(prose: Prose, start: int, end: int) -> int | None:
    """The lowest level named at start..end, None where none is asked for.

    "or equivalent experience" changes nothing: the level named is what the equivalent is measured by. A degree still being
    studied for counts as the level below it. Of "a doctorate or so many years" the years are asked, which more people have.
    """
    if not prose.said(start, end) & DEGREE:
        return None
    low = prose.low
    if _NAME.fullmatch(low, start, end):
        return None
    found = _asked(low, _named(prose, start, end), start, end)
    if not found:
        return None
    lowest = min([_level(match) for match in found])
    if lowest == _DOCTORATE and prose.said(start, end) & YEARS and _either(low, found, start, end):
        return None
    return _ONE_LESS[lowest] if _PURSUING.search(low, start, end) else lowest


def instead_of_years(prose: Prose, start: int, end: int) -> bool:
    """Whether start..end asks for a degree below a doctorate or, in its place, for years: the degree is what is asked then."""
    if not prose.said(start, end) & DEGREE:
        return False
    low = prose.low
    found = _asked(low, _named(prose, start, end), start, end)
    return bool(found) and min([_level(match) for match in found]) < _DOCTORATE and _either(low, found, start, end)


def places(prose: Prose, start: int, end: int) -> list[tuple[int, int]]:
    """Where degrees are named at start..end."""
    if not prose.said(start, end) & DEGREE:
        return []
    return [match.span() for match in _DEGREE.finditer(prose.low, start, end)]


def count(prose: Prose, start: int, end: int) -> int:
    """How many levels are named, for sentences that name alternatives."""
    if not prose.said(start, end) & DEGREE:
        return 0
    return len({_level(match) for match in _DEGREE.finditer(prose.low, start, end)})


def _level(match: re.Match[str]) -> int:
    return int((match.lastgroup or "d0")[1:])


def _named(prose: Prose, start: int, end: int) -> list[re.Match[str]]:
    """The degrees at start..end; one that is not named makes room for those that say which are meant."""
    low = prose.low
    found: list[re.Match[str]] = []
    for match in _DEGREE.finditer(low, max(start, prose.first(DEGREE, start, end) - _LEAD), end):
        if (
            found
            and (found[-1].lastgroup or "").startswith("g")
            and _SAID.fullmatch(low, found[-1].end(), match.start())
        ):
            if _WISHED.match(low, match.end(), end) is not None:
                continue
            found.pop()
        found.append(match)
    return found


def _asked(low: str, named: list[re.Match[str]], start: int, end: int) -> list[re.Match[str]]:
    """Those degrees beside which no word says that they are not needed."""
    found: list[re.Match[str]] = []
    denied = -1
    for place, match in enumerate(named):
        at = match.start()
        reach = end
        if place + 1 < len(named) and _LISTED.fullmatch(low, match.end(), named[place + 1].start()) is None:
            reach = named[place + 1].start()
        if denied >= 0 and _LISTED.fullmatch(low, denied, at):
            denied = match.end()
        elif _is_spared(low, match, start, reach):
            denied = -1
        elif _NOT.search(low, max(start, at - 70), at) and not (
            _BARRED.search(low, max(start, at - 100), at) or _BARRED_BEHIND.match(low, match.end(), reach)
        ):
            denied = match.end()
        else:
            denied = -1
            found.append(match)
    return found


def _is_spared(low: str, match: re.Match[str], start: int, reach: int) -> bool:
    """Whether a degree is not asked for by what stands beside it: others have it, less will do, or it is said to be needless."""
    at = match.start()
    return (
        _NEEDLESS.match(low, match.end(), reach) is not None
        or _TRAINED.search(low, max(start, at - 100), at) is not None
        or _WITH_LESS.search(low, max(start, at - 60), at) is not None
        or (
            _OF_OTHERS.match(low, match.end(), reach) is not None
            and _AMONG.search(low, max(start, at - 90), at) is not None
        )
    )


def _either(low: str, found: list[re.Match[str]], start: int, end: int) -> bool:
    """Whether the degrees and one number of years stand on the two sides of an "or"."""
    if len(_SEVERAL.findall(low, start, end)) != 1:
        return False
    if _OF_YEARS.search(low, found[-1].end(), min(end, found[-1].end() + 90)):
        return True
    told = _SEVERAL.search(low, start, found[0].start())
    return (
        told is not None
        and "degree" not in low[start : told.start()]
        and _INSTEAD.match(low, told.end(), found[0].start()) is not None
    )
