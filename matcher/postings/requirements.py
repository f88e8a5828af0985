"""A posting and its hits -> an Opening: the requirement grammar. Deterministic, by rules, every answer with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from matcher.model import Demand, Hit, Level, Opening, Posting, Requirement
from matcher.postings import degrees, levels, needless, wishes, years
from matcher.postings.asset import table
from matcher.postings.by_wording import KEYWORDS, SILENT
from matcher.postings.demands import RANK, Asked, demands, narrowed
from matcher.postings.groups import needs
from matcher.postings.hard_lines import binds, hard_lines, is_offer
from matcher.postings.joins import offers_choice
from matcher.postings.language import language
from matcher.postings.prose import DEGREE, HARD, STEP, YEARS, Prose
from matcher.postings.seniority import HEAD, seniority
from matcher.postings.shares import years_of
from matcher.postings.zones import Sentence, zoned

SNIPPET_WORDS = 60
"""An ad of fewer words is a snippet of one, unless it asks for as much as a whole one does."""
WHOLE_NEEDS = 5
HEADED_NEEDS = 3
"""Needs from which on a short ad is a whole one: without headings, and with one over what it asks for."""
_CUT_OFF = re.compile(
    r"(?:…|\.\.\.|\b(?:read|show|see|view) more|\bmehr (?:anzeigen|lesen)|weiterlesen)\W*$", re.IGNORECASE
)
"""How a text ends whose rest is elsewhere."""

_MAX_SENTENCES = 5000
"""Sentences read of one ad; a text with more is none."""

_ASKING = frozenset(("required", "duties"))
_SHORT = 60
"""Characters of a bullet that can be an item of a choice."""

_JUDGED = YEARS | DEGREE | HARD
"""Without a skill and without a word of these kinds a sentence asks for nothing that can be judged."""

_TAIL = 30
"""Characters at the end of a text in which is said that more follows."""
_AT_ONCE = 4
"""Characters before a degree that still begins its part ("A BSc")."""
_BESIDE = 24
"""Characters between two sentences in which an "or" can make each do for the other."""
_ORS = frozenset(("or", "oder", "ou", "o", "and/or"))
_OR_THEN = ("or ", "oder ", "ou ", "alternatively")
_BOSS = re.compile(
    r"\breport(?:s|ing)? (?:directly )?(?:in)?to (?:the |our |a )?(?:\w+ ){0,3}?(?:head|director|vp|vice president"
    r"|chief|manager|lead"
    r"|leader|supervisor)\b[^,.;)]*?(?=$|[,.;)]| and | who | you )"
)
"""Whose trade is not asked of somebody who reports to them."""
_HELD = re.compile(
    r"\b(?:driv\w+ licen[cs]e|licen[cs]es?$|führerschein|fahrerlaubnis|permis\b|(?<!customs )clearance|dbs\b|vetting"
    r"|background (?:check|screen)"
    r"|work permit|right to work|visa)"
)
"""What is the hard line itself by another name: held or not, and no skill to be weighed."""
_TOLD = 7
"""Blanks from which on a sentence is running text."""


def opening(posting: Posting, hits: Sequence[Hit]) -> Opening:
    """What `posting` asks for. `hits` are the skills found in `posting.text`, in any order; inferred ones are not used,
    and asides only where a sentence asks for what it names.

    Requirements are those sentences, or parts of them, that name skills, years, a degree or a hard line in a zone that asks;
    hard lines are lifted out of every zone. One with two hard lines stands once for each, its needs with the first.
    """
    text = posting.text
    prose = Prose(text)
    named = [hit for hit in hits if not hit.inferred]
    if any(b.start <= a.start for a, b in pairwise(named)):
        named.sort(key=lambda hit: (hit.start, -hit.end))
    requirements: list[Requirement] = []
    asked: list[Asked] = []
    at = 0
    sentences = _with_choices(zoned(prose, named), prose.low)[:_MAX_SENTENCES]
    headed = any(sentence.headed and sentence.zone in _ASKING for sentence in sentences)
    title = " ".join(posting.title.split()).casefold()
    for sentence in sentences:
        if not sentence.headed and " ".join(text[sentence.start : sentence.end].split()).casefold() == title:
            continue
        while at < len(named) and named[at].start < sentence.start:
            at += 1
        inside: list[Hit] = []
        while at < len(named) and named[at].start < sentence.end:
            inside.append(named[at])
            at += 1
        _read(prose, sentence, inside, headed, requirements, asked)
    tongue = language(text)
    found = demands(narrowed(requirements, asked))
    ways = _easiest_ways(requirements, prose.low)
    most = _most_years(ways)
    return Opening(
        posting=posting,
        requirements=tuple(requirements),
        demands=found,
        skills=tuple(dict.fromkeys(hit.skill for hit in named)),
        years=most,
        degree=_degree(ways),
        seniority=seniority(posting.title, prose.low if prose.said(0, HEAD) & STEP else "", most),
        language=tongue,
        thin=_thin(text, tongue, found, HEADED_NEEDS if headed else WHOLE_NEEDS),
    )


def _with_choices(found: list[Sentence], low: str) -> list[Sentence]:
    """The sentences, short bullets under a line like "one or more of the following:" put together to one choice."""
    kept: list[Sentence] = []
    choices: dict[tuple[int, int], bool] = {}
    held = False
    for each in found:
        line = each.list_of
        choice = False
        if line is not None and each.end - each.start <= _SHORT:
            choice = choices.get(line) is True
            if line not in choices:
                choice = choices[line] = offers_choice(low[line[0] : line[1]])
        if choice and held and kept[-1].list_of == line:
            kept[-1] = kept[-1]._replace(end=each.end)
        else:
            kept.append(each._replace(one_of=True) if choice else each)
        held = choice
    return kept


def _read(
    prose: Prose, sentence: Sentence, hits: list[Hit], headed: bool, requirements: list[Requirement], asked: list[Asked]
) -> None:
    """Adds what one sentence asks for. What stands under no heading and speaks of the company makes no demand; in an ad
    with headings (`headed`) that holds for the shortest line."""
    start, end, zone = sentence.start, sentence.end, sentence.zone
    if hits and prose.low.find("report", start, end) >= 0 and (boss := _BOSS.search(prose.low, start, end)):
        hits = [hit for hit in hits if not boss.start() <= hit.start < boss.end()]
    if not hits and not prose.said(start, end) & _JUDGED:
        return
    hard = hard_lines(prose, start, end, zone)
    plain = zone == "other" and not hard and (headed or _is_told(prose, sentence))
    told = plain and not (levels.speaks_of_the_job(prose, start, end) or wishes.wishes(prose, start, end))
    if zone in SILENT or told:
        if hard:
            level: Level = "mentioned" if is_offer(prose, start, end) else _hard_level(prose, start, end, "required")
            requirements.extend(_hard_only(prose.text[start:end], start, end, level, zone, hard))
        return
    whole = levels.level_of_zone(prose, start, end, zone)
    pieces = wishes.parts(prose, start, end, whole)
    if len(pieces) == 1:
        _read_part(prose, pieces[0], hits, hard, sentence, requirements, asked)
        return
    for piece in pieces:
        inside = [hit for hit in hits if piece[0] <= hit.start < piece[1]]
        _read_part(
            prose, piece, inside, hard_lines(prose, piece[0], piece[1], zone, end), sentence, requirements, asked
        )


def _is_told(prose: Prose, sentence: Sentence) -> bool:
    """Whether a sentence under no heading is running text that tells of the company, and no item of a list."""
    start, end = sentence.start, sentence.end
    return not sentence.bullet and prose.text.count(" ", start, end) >= _TOLD and levels.tells(prose, start, end)


def _read_part(
    prose: Prose,
    piece: tuple[int, int, Level],
    hits: list[Hit],
    hard: tuple[str, ...],
    sentence: Sentence,
    requirements: list[Requirement],
    asked: list[Asked],
) -> None:
    """Adds what one part of a sentence asks for, if it asks for anything that can be judged."""
    start, end, level = piece
    spans = years.years(prose, start, end)
    spared = needless.not_needed(prose, start, end, level == "preferred")
    if spared is not None:
        hits = [hit for hit in hits if not spared[0] <= hit.start < spared[1]]
        spans = tuple([span for span in spans if not spared[0] <= span.start < spared[1]])
    if any(hit.aside for hit in hits) and not levels.names_needs(prose, start, end, sentence.zone, level):
        hits = [hit for hit in hits if not hit.aside]
    if hits and hard:
        hits = [hit for hit in hits if _HELD.search(hit.text.lower()) is None]
    found = needs(prose, start, end, hits, sentence.one_of)
    degree = degrees.degree(prose, start, end)
    if not (found or spans or degree is not None or hard):
        return
    if hard and not found:
        level = "mentioned" if is_offer(prose, start, end) else _hard_level(prose, start, end, level)
    elif sentence.zone == KEYWORDS:
        level = "mentioned"
    elif level == "mentioned" and (
        spans or (degree is not None and (not found or _opens_with_degree(prose, start, end)))
    ):
        level = "required"
    most = years.asked(spans, prose.low, degrees.count(prose, start, end) if len(spans) > 1 else 0) if spans else None
    text = prose.text[start:end]
    zone = "other" if sentence.zone == KEYWORDS else sentence.zone
    groups = tuple([skills for skills, _, _, _ in found])
    full = Requirement(text, start, end, level, zone, groups, most, degree, hard[0] if hard else "")
    requirements.append(full)
    for (skills, _, _, general), own in zip(found, years_of(prose.low, found, spans), strict=True):
        asked.append((len(requirements) - 1, full, skills, own, general))
    if len(hard) > 1:
        requirements.extend(_hard_only(text, start, end, level, zone, hard[1:]))


def _opens_with_degree(prose: Prose, start: int, end: int) -> bool:
    """Whether a part begins with a degree ("BS or MS in physics"), which asks wherever it stands."""
    return prose.first(DEGREE, start, end) - start <= _AT_ONCE


def _hard_only(text: str, start: int, end: int, level: Level, zone: str, hard: tuple[str, ...]) -> list[Requirement]:
    return [Requirement(text, start, end, level, zone, hard=kind) for kind in hard]


def _hard_level(prose: Prose, start: int, end: int, level: Level) -> Level:
    """A hard line is required unless its own words make it a wish, or its zone where its words do not bind."""
    if any(part[2] == "preferred" for part in wishes.parts(prose, start, end, "required")):
        return "preferred"
    return "preferred" if level == "preferred" and not binds(prose, start, end) else "required"


def _easiest_ways(requirements: Sequence[Requirement], low: str) -> list[Requirement]:
    """The requirements without those that an easier one in their place will do for: of sentences that only an "or" parts
    ("PhD and 2 years", "OR", "Master's and 6 years") the one with the lowest degree, of equals the first."""
    kept: list[Requirement] = []
    ways: list[Requirement] = []
    for requirement in requirements:
        if requirement.degree is None:
            kept.append(requirement)
            continue
        if ways and not _in_place_of(low, ways[-1], requirement):
            kept.append(min(ways, key=_degree_of))
            ways = []
        ways.append(requirement)
    return [*kept, min(ways, key=_degree_of)] if ways else kept


def _degree_of(requirement: Requirement) -> int:
    return requirement.degree or 0


def _in_place_of(low: str, first: Requirement, second: Requirement) -> bool:
    """Whether nothing but an "or" stands between two requirements of one level."""
    if first.level != second.level or second.start < first.end or second.start - first.end > _BESIDE:
        return False
    between = low[first.end : second.start].strip(" \n\t.,;:*-–—()|")
    return between in _ORS or (not between and low.startswith(_OR_THEN, second.start))


def _most_years(requirements: Sequence[Requirement]) -> float | None:
    """What the ad asks overall: the most that a required sentence asks."""
    return max([r.years for r in requirements if r.years is not None and r.level == "required"], default=None)


def _degree(requirements: Sequence[Requirement]) -> int | None:
    """The highest of the lowest levels that required sentences accept; without any, nothing."""
    return max([r.degree for r in requirements if r.degree is not None and r.level == "required"], default=None)


def _thin(text: str, tongue: str, found: tuple[Demand, ...], whole: int) -> str:
    """Why little can be said of an ad; a short one that asks for `whole` needs is no snippet."""
    if tongue not in table()["grammar"]["languages"]:
        return "other-language"
    asked = sum(RANK[demand.level] > 0 for demand in found)
    short = len(text.split(None, SNIPPET_WORDS)) < SNIPPET_WORDS
    if (short and asked < whole) or _CUT_OFF.search(text, max(0, len(text) - _TAIL)):
        return "snippet"
    return "" if asked else "no-requirements"
