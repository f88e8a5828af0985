"""Hits of one sentence -> needs: "Python or R" is one need that either meets, "Python and SQL" are two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from matcher.model import Hit
from matcher.postings.kinds import THING, also_sql, is_general, is_sql, lists_kinds
from matcher.postings.prose import CHOICE, DEGREE, Prose

Need = tuple[tuple[str, ...], int, int, bool]
"""Skill ids of which one is enough, the offset of the first, where the last ends, and whether the first is a general word for
the others ("BI tools such as Tableau, Looker")."""

_OR = re.compile(
    r"(?:^|[\s,(/])(?:or|and/or|oder|bzw\.?|ou|et/ou|o|und/oder|y/o|alternatively|versus|vs\.?)(?=[\s,)/]|$)"
)
_ELSEWHERE = re.compile(r" (?:in|within) (?!(?:an?|the|one|either|r|c)\b)[a-z]{3,}(?: [a-z]+)? or\b")
"""An "or" between two places of work, and not between the skills: "C++ in games or simulation"."""
_AND = re.compile(
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
_FOLLOWING = re.compile(
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
_OPEN_END = re.compile(
    r"[\s,)]*(?:and/or|or|oder|ou|o)\s+(?:an? |any |some |ein(?:e[nmrs]?)? |une? |d['’])?(?:\w+ ){0,1}?"
    r"(?:others?|similar|equivalents?|comparable|related|alike|the like|such|another|alternatives?|both|either"
    r"|something (?:along|like|similar|equivalent)"
    r"|ähnlich\w*|vergleichbar\w*|gleichwertig\w*"
    r"|équivalent\w*|similaire\w*|similar\w*|autre\w*|otr[oa]s?)\b"
)
_CLOSES = re.compile(r"[);]|\.(?= )")
_OR_BRACKET = re.compile(r"\s*\(\s*(?:and ?/ ?)?(?:or|oder|ou|o)\b")
_FIELD = re.compile(
    r"(?:degree|bachelor'?’?s|master'?’?s|ph\.? ?d\.?|\b[bm]\.? ?sc?\.?|studium|abschluss"
    r"|diplom|diplôme|grado)\b[^.;]{0,40}?\b(?:in|of|der|des|en)\b"
    r"(?: an?\b)?[^.;,]{0,30}$|\b(?:studium|studiengang) (?:der |des )?$"
)
_PAST = re.compile(r"[.;)]|\b(?:and|und|et)\b")
_ANY = CHOICE | DEGREE
_LOOK = 80
"""Characters before a hit in which a choice is announced."""
_MAX_GAP = 60
_FAR = 5
_MAX_SENTENCE = 3000
"""Characters above which a "sentence" is a heap of words: every hit is a need of its own."""


@dataclass(slots=True)
class _List:
    """What has been listed so far: hits, and whether one of them is enough."""

    hits: list[Hit]
    any_of: bool = False
    """An "or" stood among them."""
    general: bool = False
    """The first is a general word for the others."""
    announced: bool = False
    """"One of", "such as": a choice whatever joins the items."""
    anded: bool = False
    """An "and" stood among them."""
    spelled: bool = False
    """The "or" is a word, and not only a slash."""


class _Join(NamedTuple):
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


def needs(prose: Prose, start: int, end: int, hits: Sequence[Hit], one_of: bool = False) -> tuple[Need, ...]:
    """The needs at start..end, in order; `hits` are the named ones inside, by start, not overlapping.

    A general word whose kinds are listed behind it is one more alternative where one of them is enough ("cloud platforms
    (AWS, GCP or Azure)"), and covered by them where all are asked for. `one_of`: the line above said that one of this list
    is enough.
    """
    if len(hits) < 2 or one_of:
        return (_need(hits),) if hits else ()
    if end - start > _MAX_SENTENCE:
        return tuple({hit.skill: ((hit.skill,), hit.start, hit.end, False) for hit in reversed(hits)}.values())[::-1]
    low = prose.low
    said = prose.said(start, end)
    if said & CHOICE and low.find(":", start, end) > 0 and (listed := _FOLLOWING.search(low, start, end)):
        inside = [hit for hit in hits if hit.start >= listed.end()]
        if len(inside) > 1 and inside[0].start - listed.end() <= _MAX_GAP:
            ahead = [hit for hit in hits if hit.end <= listed.start()]
            return (*needs(prose, start, listed.start(), ahead), _need(inside))
    return _joined(low, start, end, said, hits)


def _joined(low: str, start: int, end: int, said: int, hits: Sequence[Hit]) -> tuple[Need, ...]:
    """The needs of two hits or more, by the words between them."""
    found: list[Need] = []
    before = hits[0]
    pending = _List([before], announced=_announces(low[max(start, before.start - _LOOK) : before.start], said))
    for hit in hits[1:]:
        between = low[before.end : hit.start]
        join = _join(between) if len(between) <= _MAX_GAP else _far(between)
        if join.or_bracket:
            pending = _last_alone(pending, low, found)
            pending.hits.append(hit)
            pending.any_of = True
        elif join.ends:
            pending.any_of = True
            _flush(pending, low, end, found)
            pending = _List([hit], announced=join.announces)
        elif join.opens and not join.closes:
            choice = join.announces or (pending.announced and len(pending.hits) == 1)
            general = is_general(before, between, start)
            if general:
                choice = choice or _announces(low[max(start, hit.start - _LOOK) : hit.start], said)
            if general or (pending.announced and len(pending.hits) == 1):
                pending.hits.pop()
            choice = choice or (general and lists_kinds(before, between) and _bare_list(low, hit.start, end))
            _flush(pending, low, end, found)
            joins = general and choice and THING.match(between) is None
            pending = _List([before, hit] if joins else [hit], announced=choice, general=joins)
        elif join.announces and join.link != "or":
            _flush(pending, low, end, found)
            pending = _List([hit], announced=True)
        elif pending.announced and _goes_on(join, pending):
            pending.hits.append(hit)
            pending.anded = pending.anded or join.link == "and"
            pending.any_of = pending.any_of or join.link == "or"
        elif not pending.announced and join.link == "or":
            if between.strip() == "/":
                # "Python, SQL, AWS/GCP": a slash binds its two neighbours.
                pending = _last_alone(pending, low, found)
            pending.hits.append(hit)
            pending.any_of = True
            pending.spelled = pending.spelled or between.strip() != "/"
        elif not pending.announced and join.link == "list" and not pending.any_of:
            pending.hits.append(hit)
        else:
            _flush(pending, low, end, found)
            pending = _List([hit])
        before = hit
    _flush(pending, low, end, found)
    if len(found) == 1:
        return (found[0],)
    seen: dict[tuple[str, ...], Need] = {}
    for need in found:
        seen.setdefault(need[0], need)
    return tuple(seen.values())


def _last_alone(pending: _List, low: str, found: list[Need]) -> _List:
    """The last of what has been listed, the others added as needs: in "Postgres, Docker, AWS (or GCP)" the bracket speaks of the
    last alone, in "Python, SQL, AWS/GCP" the slash."""
    if len(pending.hits) < 2 or pending.any_of or pending.announced:
        return pending
    last = pending.hits.pop()
    _flush(pending, low, last.start, found)
    return _List([last])


@lru_cache(maxsize=8192)
def _join(between: str) -> _Join:
    """Lists are joined by the same few words again and again (", ", " and "): what was judged once is kept."""
    examples = _EXAMPLES.search(between) is not None
    return _Join(
        _OR_BRACKET.match(between) is not None,
        examples or _opens(between),
        examples or _chooses(between, _ANY),
        _link(between),
        ")" in between,
        len(_WORDS.findall(between)),
        _ends(between),
    )


def _far(between: str) -> _Join:
    """The same where so much stands between that no list goes on over it."""
    announces = _announces(between[-_LOOK:], _ANY)
    return _Join(_OR_BRACKET.match(between) is not None, False, announces, "", ")" in between, _FAR, _ends(between))


def _goes_on(join: _Join, pending: _List) -> bool:
    """Whether an announced choice goes on; over an "and" only where nothing else stands between, and not behind an "or"."""
    if not join.link or join.closes:
        return False
    return join.link != "and" or (join.words <= 1 and not pending.any_of)


def offers_choice(line: str) -> bool:
    """Whether a line in lower case says that one item of the list below it is enough ("one or more of the following:")."""
    return line.endswith(":") and _ONE_OF.search(line) is not None


def _need(hits: Sequence[Hit], general: bool = False) -> Need:
    first = hits[0]
    if len(hits) == 1:
        return (first.skill,), first.start, first.end, False
    skills = tuple(dict.fromkeys([hit.skill for hit in hits]))
    return skills, first.start, hits[-1].end, general and len(skills) > 1


def _flush(pending: _List, low: str, end: int, found: list[Need]) -> None:
    """Adds the needs listed so far."""
    hits = pending.hits
    if not hits:
        return
    if pending.any_of or pending.announced or _OPEN_END.match(low, hits[-1].end, end):
        slashed = pending.any_of and not (pending.spelled or pending.announced)
        listed = pending.announced and pending.anded and not (pending.any_of or pending.general)
        if (slashed or listed) and also_sql(hits) and not _OPEN_END.match(low, hits[-1].end, end):
            found.extend(
                sorted([_need([h for h in hits if not is_sql(h)]), _need([h for h in hits if is_sql(h)])], key=_place)
            )
        else:
            found.append(_need(hits, pending.general))
        return
    found.extend([((hit.skill,), hit.start, hit.end, False) for hit in hits])


def _place(need: Need) -> int:
    return need[1]


def _link(between: str) -> str:
    if ";" in between or ". " in between:
        return ""
    words = _WORDS.findall(between)
    if _OR.search(between):
        return "or" if len(words) <= _FAR and _ELSEWHERE.match(between) is None else ""
    if between.strip() == "/":
        return "or"
    if _AND.search(between):
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
    closed = _OPEN_END.match(between)
    if closed is None:
        return False
    rest = between[closed.end() :]
    return _AND.search(rest) is not None or (
        rest.lstrip(" )")[:1] in {",", ";"} and not _opens(rest) and _OR.search(rest) is None
    )


def _announces(words: str, said: int) -> bool:
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


def _bare_list(low: str, start: int, end: int) -> bool:
    """Whether what stands in the bracket is joined by commas alone or by "or", not by "and"."""
    close = _CLOSES.search(low, start, end)
    inner = low[start : close.start() if close else end]
    return _AND.search(inner) is None or _OR.search(inner) is not None
