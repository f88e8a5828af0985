"""The degree that a sentence asks for: the lowest level it accepts, as a place in matcher.model.DEGREES."""

from __future__ import annotations

import re

from matcher.postings.prose import DEGREE, YEARS, Prose

_FIELD = (
    r"(?:accounting|actuarial|agri\w*|analytics|applied|artificial|bio\w*|business|chem\w*|civil|comput\w*|data|econ\w*"
    r"|electr\w*|engineering|environmental|finance|geo\w*|health|industrial|information|machine|management|material\w*"
    r"|math\w*|mechanical|medic\w*|nursing|operations|physic\w*|psych\w*|public|quantitative|related|relevant|social"
    r"|software|statistic\w*|stem|systems|technical)"
)
_BARE = (
    r"(?=[,/.;:)–]|$| ?\(| [-–|/&+\d]|-phd| (?:in|or|and|from|with|is|are|degree|level|required|preferred|a plus|plus|at|bs|ba"
    rf"|phd|ph|work|students?|candidates?|graduates?|thesis|{_FIELD})\b)"
)
"""What stands behind two letters ("BS", "MS") that are a degree: "MS Planner" is none."""
_ENDED = r"(?=[ ,/.;:)-]|$)"
_ROWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # Tried in order: what is named first, what is not named last.
    (
        "d5",
        (
            r"ph\.? ?d\.?(?:'?’?s)?(?![a-z])",
            r"doctor(?:ate|al|at)\b",
            r"d\.?phil\b",
            r"promoviert|promotion(?: (?:in|im)\b|(?= (?:in|im|wünschenswert|erwünscht|von vorteil|oder)\b))",
            r"doktor(?:titel|grad)\b",
            r"doctorado\b",
        ),
    ),
    (
        "d4",
        (
            rf"master(?<!scrum master)(?<!head master)(?:'s|’s|s'|s|´s)?{_ENDED}(?! (?:large|big|complex|our|these|how"
            r"|multiple|data|plan|the|your|branch|file|class|service|agreement|of ceremon|new|slave|record|schedule|thesis"
            r"|a\b(?! plus| bonus| must)))(?!-(?!level|degree))",
            r"m\. ?(?:sc?|a|eng)\b\.?|msc(?=[ ,/.;)-]|$)|meng\b|m\.?tech\b",
            rf"ms{_BARE}",
            r"mba\b",
            r"master(?:studi\w+|abschl\w+|grad|niveau|titel)\b|diplom(?:-| in\b)",
            r"post-?graduate (?:qualification|education)",
            r"bac ?\+ ?5|diplôme d.ingénieur|école d.ingénieurs?|máster\b",
        ),
    ),
    (
        "d2",
        (
            r"associate(?:'s|’s|s)?(?:[- ]level)? (?=degree)|associate of (?:arts|science)",
            r"(?:two|2)[- ]year (?=degree)|foundation (?=degree)|hnd\b|bac ?\+ ?2",
        ),
    ),
    (
        "d1",
        (
            r"gcses?\b|ged\b|high[- ]school (?:diploma|degree|education|graduate)|secondary (?:school|education)",
            r"a-levels?\b|a levels\b|(?<!at )(?<!to )a level(?= (?:in|or|maths|grade)\b)",
            r"abitur\b|baccalauréat\b|bachillerato\b",
        ),
    ),
    (
        "d3",
        (
            r"bachelor(?:'s|’s|s'|s|´s|studi\w+|abschl\w+|grad|niveau)?\b(?! (?:part|pad|weekend))",
            r"b\. ?(?:sc?|a|eng)\b\.?|bsc(?=[ ,/.;)-]|$)|beng\b|b\.?tech\b",
            rf"bs{_BARE}",
            r"ba(?= (?:degree|in\b|or\b)|/|, ?(?:bs|ms)|$)",
            r"2[:.]1\b(?= (?:or|in|from|hon)|[,;)]|$)",
            r"bac ?\+ ?[34]|licence (?:en|universitaire|pro)|grado en\b|licenciatura\b",
        ),
    ),
    ("g4", (r"(?:advanced|graduate|postgraduate|higher) (?:university )?(?=degree)",)),
    (
        "g3",
        (
            r"(?:undergraduate|college|university|(?:four|4)[- ]year|first|honou?rs|relevant|technical|quantitative|stem"
            r"|science|engineering|numerate|scientific|related) (?=degree)",
            r"degree(?:[ -](?:level|educated|qualified|holder)| (?:in|or|from|within|with)\b|, )",
            r"(?:a|any|your) degree\b|educated to degree|degree\b(?=.{0,30}\b(?:required|preferred|helps|helpful|a plus"
            r"|desirable|essential|needed|mandatory|or equivalent))",
            r"completed (?:university |academic )?studies|(?:university|academic) studies",
            r"graduate (?:in|of|from)\b(?! an? (?:\w+ )?(?:school|boot ?camp|academy))",
            r"hochschul|studium\b|universitätsabschluss|fachhochschul",
            r"titulación (?:universitaria|superior)|diplôme universitaire",
        ),
    ),
)
"""Wordings by group: "d" and the level of a degree that is named, "g" and the level of one that is not."""
_DEGREE = re.compile(
    # The word boundary stands before all: most places are ruled out by it at once.
    rf"\b(?:{'|'.join(['(?P<' + group + '>' + '|'.join(rows) + ')' for group, rows in _ROWS])})"
    r"(?:(?: or |/)(?:higher|above))?(?:[- ]level)?(?: ?degrees?)?(?: level)?"
)
_MANNER = re.compile(
    rf"-(?:style|quality|type|like|led|free|heavy|driven)\b"
    rf"|[- ]level (?!{_FIELD})(?!(?:degree|educat|qualif|stud|train|or|and|in|with|at"
    r"|from|candidate|graduate|academic|research|require|prefer|is|are|a plus|ideal|desir|scientist"
    r"|statistic|engineer|economist)\w*)[a-z]"
    r"| (?:detector|admissions?|recruit\w*|office|alumni|applicants?)\b"
)
"""What only speaks of a degree, behind its name: "PhD-level thinking", "an MBA-style case"."""
_OTHER_MEANING = {
    "ba": re.compile(r"\b(?:as(?: an?)?|the|our|senior|junior|lead|technical|business|it|experienced) $"),
    "bs": re.compile(
        r"\b(?:tolerance (?:for|of)|call(?:ing)?|cut(?:ting)?(?: through)?(?: the)?|zero|smell(?:ing)?) $"
    ),
}
"""Before two letters that mean something else: a business analyst, plain nonsense."""
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
    r"[^.;,(]{0,40}?\b(?:"
    # it is said not to be needed
    r"(?:(?:not|by no means|never)|(?:is|are)n['’]t)(?: \w+){0,2}? (?:needed|required|necessary|essential|mandatory"
    r"|compulsory|obligatory|expected|important|vital|crucial|(?:a|any|an absolute) (?:must|requirement|prerequisite"
    r"|condition))|unnecessary|optional|or (?:no degree|not)"
    r"|(?:nicht|kein\w{0,2})(?: \w+)?? (?:nötig|notwendig|erforderlich|zwingend|voraus\w+|pflicht|muss|bedingung)"
    # it makes up for years
    r"|counts? (?:for|as|towards?)|(?:may|can|could|will) (?:replace|substitute|count|stand in|reduce|be substituted for)"
    r")\b"
)
_ELSE = re.compile(
    r"[^.;(]{0,60}?\b(?:or|oder)(?: (?:an?|eine?|another|completed|finished|abgeschlossene|graduate of|similar|coding|data"
    r"|technical|software|relevant)){0,4} (?:boot ?camp|apprenticeship|self[- ](?:taught|study)|(?:coding|trade) school|school"
    r"|trainee|vocational|(?:berufs)?ausbildung)\b"
)
"""Something that more people have and that will do: "or a bootcamp"."""
_TRAINED = re.compile(
    r"\b(?:ausbildung|boot ?camp|self[- ]taught)\b[^.;]{0,70}\b(?:oder|bzw\.|or)"
    r" (?:(?:an?|ein(?:en)?|abgeschlossenes|vergleichbares|abgeschlossener) )*$"
)
"""The same before the degree: "Ausbildung oder Studium"."""
_WITH_LESS = re.compile(
    # "5 years of experience (3 with a PhD)", "five years, or two with a PhD", "six years (or a master's)"
    r"\b(?:years?|yrs?|jahren?)\b[^.;]*(?:\(|[,;] ?(?:or |oder )?|\b(?:or|oder) )(?:\d{1,2}|one|two|three|four|five|six)\+?"
    r"(?: years?| yrs?)? (?:with|for|if|mit)\b[^(),;]*$|\b(?:years?|yrs?|jahren?)\b[^.;]*\((?:or|oder) [^()]*$"
)
"""A degree that makes fewer years do, where the first way asks for none."""
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
        if not _only_speaks(low, match, start, end):
            found.append(match)
    return found


def _only_speaks(low: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether the words of a degree are no degree here: "PhD-level thinking", "as a BA" (business analyst)."""
    told = match.end(match.lastgroup or 0)
    if _MANNER.match(low, told, end) is not None:
        return True
    other = _OTHER_MEANING.get(low[match.start() : told])
    return other is not None and other.search(low, max(start, match.start() - 24), match.start()) is not None


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
        elif _is_spared(low, match, start, reach) or (not found and _WITH_LESS.search(low, start, at)):
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
        or _ELSE.match(low, match.end(), reach) is not None
        or _TRAINED.search(low, max(start, at - 100), at) is not None
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
