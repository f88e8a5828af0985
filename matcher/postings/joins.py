"""What the words between two hits of a list say: "or", "and", "such as", "one of the following:"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from matcher.postings.prose import CHOICE, DEGREE

OR = re.compile(
    r"(?:^|[\s,(/])(?:or|and/or|oder|bzw\.?|ou|et/ou|o|und/oder|y/o|alternatively|versus|vs\.?)(?=[\s,)/]|$)"
)
_ELSEWHERE = re.compile(r" (?:in|within) (?!(?:an?|the|one|either|r|c)\b)[a-z]{3,}(?: [a-z]+)? or\b")
"""An "or" between two places of work, and not between the skills: "C++ in games or simulation"."""
AND = re.compile(
    r"(?:^|[\s,)])(?:and|&|und|sowie|et|y|e|plus|as well as|along with|combined with|together with"
    r"|but also|\+)(?=[\s,(]|$)"
)
_WORDS = re.compile(r"[^\W\d_]+")
_ONE_OF = re.compile(
    r"\b(?:one(?: or (?:more|two|several))?(?: \w+){0,3} (?:of\b|such as|languages?\b|frameworks?\b"
    r"|platforms?\b|tools?\b|providers?\b|databases?\b|clouds?\b)"
    r"|any(?: one)? of|some (?:or all |\([^()]{0,30}\) )?of (?:the|these)\b|(?:some|any) (?:mix|combination"
    r"|selection) of|at least (?:one|1|two|2)|either"
    r"|any (?:\w+ ){0,3}(?:language|framework"
    r"|platform|tool|provider|database|library|cloud)s?"
    r"|(?:a|another) (?:\w+ ){0,3}(?:language|framework|platform|tool|provider|database|library"
    r"|cloud|warehouse|system)(?= ?[(,:–-]| like| such)"
    r"|eine[rms]? (?:der|von|oder)|mindestens eine[rsn]?|l['’]une? (?:des|de|ou)|au moins une?"
    r"|al menos un[oa]?|alguno de|entweder)"
)
FOLLOWING = re.compile(
    r"\b(?:one|any|some|several|two|most|1|2)\b[^.;:()]{0,20}(?:\([^()]{0,30}\) )?\bof (?:the |these )?(?:following"
    r"|below|areas)\b[^.;:]{0,60}:"
    r"|\b(?:one|any|some)(?: or (?:more|all|both|several))?(?: \([^()]{0,30}\))? of(?: these| the)?(?: \w+){0,3}:"
)
"""A choice whose items all stand behind a colon: "one or more of the following areas: …"."""
_EXAMPLES = re.compile(
    r"(?:\bsuch as|\be\.? ?g\.?,?|\beg,?|\bfor (?:example|instance),?|\blike|\bi\. ?e\.,?"
    r"|\bz\. ?b\.|\bwie(?: z\. ?b\.)?|\bbeispielsweise|\bcomme"
    r"|\btel(?:le)?s? que|\bpar exemple|\bp\. ?ex\.|\bcomo|\bpor ejemplo|\bp\. ?ej\.|\bex[.:])[\s:,(\"']*$"
)
OPEN_END = re.compile(
    r"[\s,)]*(?:and/or|or|oder|ou|o)\s+(?:an? |any |some |ein(?:e[nmrs]?)? |une? |d['’])?(?:\w+ ){0,1}?"
    r"(?:others?|similar|equivalents?|comparable|related|alike|the like|such|another|alternatives?|both|either"
    r"|something (?:along|like|similar|equivalent)"
    r"|ähnlich\w*|vergleichbar\w*|gleichwertig\w*"
    r"|équivalent\w*|similaire\w*|similar\w*|autre\w*|otr[oa]s?)\b"
)
_OR_BRACKET = re.compile(r"\s*\(\s*(?:and ?/ ?)?(?:or|oder|ou|o)\b")
_FIELD = re.compile(
    r"(?:degree|bachelor'?’?s|master'?’?s|ph\.? ?d\.?|\b[bm]\.? ?sc?\.?|studium|abschluss"
    r"|diplom|diplôme|grado)\b[^.;]{0,40}?\b(?:in|of|der|des|en)\b"
    r"(?: an?\b)?[^.;,]{0,30}$|\b(?:studium|studiengang) (?:der |des )?$"
)
_PAST = re.compile(r"[.;)]|\b(?:and|und|et)\b")
_ANY = CHOICE | DEGREE
LOOK = 80
"""Characters before a hit in which a choice is announced."""
MAX_GAP = 60
_FAR = 5


class Join(NamedTuple):
    """What the words between two hits say."""

    or_bracket: bool
    """ "Python (or R)"."""
    opens: bool
    """Examples or kinds of what stands before begin."""
    announces: bool
    """One of what follows is enough."""
    link: str
    """How the two hang together: "or", "and", "list", or "" for not at all."""
    closes: bool
    """A bracket closes."""
    words: int
    ends: bool
    """The list before closes with "or similar", and something new follows."""


@lru_cache(maxsize=8192)
def join(between: str) -> Join:
    """Lists are joined by the same few words again and again (", ", " and "): what was judged once is kept."""
    examples = _EXAMPLES.search(between) is not None
    return Join(
        _OR_BRACKET.match(between) is not None,
        examples or _opens(between),
        examples or _chooses(between, _ANY),
        _link(between),
        ")" in between,
        len(_WORDS.findall(between)),
        _ends(between),
    )


def far(between: str) -> Join:
    """The same where so much stands between that no list goes on over it."""
    told = announces(between[-LOOK:], _ANY)
    return Join(_OR_BRACKET.match(between) is not None, False, told, "", ")" in between, _FAR, _ends(between))


def offers_choice(line: str) -> bool:
    """Whether a line in lower case says that one item of the list below it is enough ("one or more of the following:")."""
    return line.endswith(":") and _ONE_OF.search(line) is not None


def _link(between: str) -> str:
    if ";" in between or ". " in between:
        return ""
    words = _WORDS.findall(between)
    if OR.search(between):
        return "or" if len(words) <= _FAR and _ELSEWHERE.match(between) is None else ""
    if between.strip() == "/":
        return "or"
    if AND.search(between):
        return "and"
    stripped = between.strip()
    return "list" if stripped[:1] in {",", "/", "|", "•", "·"} and len(words) <= 3 else ""


def _opens(between: str) -> bool:
    """Whether examples or a list of kinds begin here: "such as", "e.g.", an open bracket, a colon."""
    stripped = between.rstrip()
    return stripped.endswith(("(", ":")) or ("(" in between and len(_WORDS.findall(between[between.index("(") :])) <= 3)


def _ends(between: str) -> bool:
    """Whether a list ends in "or similar" here and what follows is another ("Python or similar, and Tableau")."""
    if " or " not in between and " o" not in between:
        return False
    closed = OPEN_END.match(between)
    if closed is None:
        return False
    rest = between[closed.end() :]
    return AND.search(rest) is not None or (
        rest.lstrip(" )")[:1] in {",", ";"} and not _opens(rest) and OR.search(rest) is None
    )


def announces(words: str, said: int) -> bool:
    """Whether the words before a hit say that one of what follows is enough. `said`: the kinds of telling words about."""
    return _EXAMPLES.search(words) is not None or _chooses(words, said)


def _chooses(words: str, said: int) -> bool:
    if said & DEGREE and _FIELD.search(words):
        return True
    if not said & CHOICE:
        return False
    behind = -1
    for match in _ONE_OF.finditer(words):
        behind = match.end()
    return behind >= 0 and _PAST.search(words, behind) is None
