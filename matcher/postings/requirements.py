"""A posting and its hits -> an Opening: the requirement grammar. Deterministic, by rules, every answer with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from matcher.model import Demand, Hit, Level, Opening, Posting, Requirement
from matcher.postings import degrees, levels, years
from matcher.postings.asset import table
from matcher.postings.demands import RANK, demands
from matcher.postings.groups import needs, offers_choice
from matcher.postings.hard_lines import binds, hard_lines, is_offer
from matcher.postings.language import language
from matcher.postings.prose import Prose
from matcher.postings.seniority import seniority
from matcher.postings.zones import SILENT, Sentence, zoned

SNIPPET_WORDS = 60
"""An ad of fewer words is a snippet of one."""

_MAX_SENTENCES = 5000
"""Sentences read of one ad; a text with more is none."""

_ASKING = frozenset(("required", "duties"))
_SHORT = 60
"""Characters of a bullet that can be an item of a choice."""

_Need = tuple[int, Requirement, tuple[str, ...], float | None]


def opening(posting: Posting, hits: Sequence[Hit]) -> Opening:
    """What `posting` asks for. `hits` are the skills found in `posting.text`, in any order; inferred ones are not used.

    Requirements are those sentences, or parts of them, that name skills, years, a degree or a hard line in a zone that asks;
    hard lines are lifted out of every zone. One with two hard lines stands once for each, its needs with the first.
    """
    text = posting.text
    prose = Prose(text)
    named = sorted((hit for hit in hits if not hit.inferred), key=lambda hit: (hit.start, -hit.end))
    requirements: list[Requirement] = []
    asked: list[_Need] = []
    at = 0
    sentences = list(islice(_with_choices(zoned(prose), prose.low), _MAX_SENTENCES))
    headed = any(sentence.headed and sentence.zone in _ASKING for sentence in sentences)
    for sentence in sentences:
        while at < len(named) and named[at].start < sentence.start:
            at += 1
        inside: list[Hit] = []
        while at < len(named) and named[at].start < sentence.end:
            inside.append(named[at])
            at += 1
        _read(prose, sentence, inside, headed, requirements, asked)
    tongue = language(text)
    found = demands(asked)
    most = _most_years(requirements)
    return Opening(
        posting=posting,
        requirements=tuple(requirements),
        demands=found,
        skills=tuple(dict.fromkeys(hit.skill for hit in named)),
        years=most,
        degree=_degree(requirements),
        seniority=seniority(posting.title, prose.low, most),
        language=tongue,
        thin=_thin(text, tongue, found),
    )


def _with_choices(found: Iterable[Sentence], low: str) -> Iterator[Sentence]:
    """The sentences, short bullets under a line like "one or more of the following:" put together to one choice."""
    held: Sentence | None = None
    for each in found:
        short = each.bullet and each.end - each.start <= _SHORT
        choice = short and each.list_of is not None and offers_choice(low[each.list_of[0] : each.list_of[1]])
        if held is not None and choice and each.list_of == held.list_of:
            held = replace(held, end=each.end)
            continue
        if held is not None:
            yield held
            held = None
        if choice:
            held = replace(each, one_of=True)
        else:
            yield each
    if held is not None:
        yield held


def _read(
    prose: Prose, sentence: Sentence, hits: list[Hit], headed: bool, requirements: list[Requirement], asked: list[_Need]
) -> None:
    """Adds what one sentence asks for. In an ad with headings (`headed`) what stands under none and speaks of the company
    makes no demand."""
    start, end, zone = sentence.start, sentence.end, sentence.zone
    hard = hard_lines(prose, start, end, zone)
    told = headed and zone == "other" and not hard and not levels.speaks_of_the_job(prose, start, end)
    if zone in SILENT or told:
        if hard:
            level: Level = "mentioned" if is_offer(prose, start, end) else _hard_level(prose, start, end, "required")
            requirements.extend(_hard_only(prose.text, start, end, level, zone, hard))
        return
    whole = levels.level_of_zone(prose, start, end, zone, sentence.headed)
    for first, last, level in levels.parts(prose, start, end, whole):
        part = Requirement(prose.text[first:last], first, last, level, zone)
        inside = [hit for hit in hits if first <= hit.start < last]
        _read_part(prose, part, inside, sentence, requirements, asked)


def _read_part(
    prose: Prose,
    part: Requirement,
    hits: list[Hit],
    sentence: Sentence,
    requirements: list[Requirement],
    asked: list[_Need],
) -> None:
    """Adds what one part of a sentence asks for, if it asks for anything that can be judged."""
    start, end = part.start, part.end
    hard = hard_lines(prose, start, end, part.zone)
    needless = part.level != "preferred" and levels.not_needed(prose, start, end)
    found = () if needless else needs(prose.low, start, end, hits, sentence.one_of)
    spans = () if needless else years.years(prose, start, end)
    degree = degrees.degree(prose, start, end)
    if not (found or spans or degree is not None or hard):
        return
    level = part.level
    if hard and not found:
        level = "mentioned" if is_offer(prose, start, end) else _hard_level(prose, start, end, level)
    elif level == "mentioned" and (spans or (degree is not None and not found)):
        level = "required"
    most = years.asked(spans, prose.low, degrees.count(prose, start, end) if len(spans) > 1 else 0)
    full = Requirement(
        part.text,
        start,
        end,
        level,
        part.zone,
        groups=tuple(skills for skills, _ in found),
        years=most,
        degree=degree,
        hard=hard[0] if hard else "",
    )
    requirements.append(full)
    asked.extend((len(requirements) - 1, full, skills, _years_of(at, spans)) for skills, at in found)
    requirements.extend(_hard_only(part.text, 0, len(part.text), level, part.zone, hard[1:], start))


def _hard_only(
    text: str, start: int, end: int, level: Level, zone: str, hard: tuple[str, ...], offset: int = 0
) -> list[Requirement]:
    return [Requirement(text[start:end], start + offset, end + offset, level, zone, hard=kind) for kind in hard]


def _hard_level(prose: Prose, start: int, end: int, level: Level) -> Level:
    """A hard line is required unless its own words make it a wish, or its zone where its words do not bind."""
    if any(part[2] == "preferred" for part in levels.parts(prose, start, end, "required")):
        return "preferred"
    return "preferred" if level == "preferred" and not binds(prose, start, end) else "required"


def _years_of(at: int, spans: tuple[years.Years, ...]) -> float | None:
    """The years asked for a need at offset `at`: those before it in its part, else the first behind it."""
    if not spans:
        return None
    before = [span for span in spans if span.start < at]
    return before[-1].years if before else spans[0].years


def _most_years(requirements: Sequence[Requirement]) -> float | None:
    """What the ad asks overall: the most that a required sentence asks."""
    return max((r.years for r in requirements if r.years is not None and r.level == "required"), default=None)


def _degree(requirements: Sequence[Requirement]) -> int | None:
    """The highest of the lowest levels that required sentences accept; without any, nothing."""
    return max((r.degree for r in requirements if r.degree is not None and r.level == "required"), default=None)


def _thin(text: str, tongue: str, found: tuple[Demand, ...]) -> str:
    if tongue not in table()["grammar"]["languages"]:
        return "other-language"
    if len(text.split(None, SNIPPET_WORDS)) < SNIPPET_WORDS or text.endswith(("…", "...")):
        return "snippet"
    return "" if any(RANK[demand.level] for demand in found) else "no-requirements"
