"""Hits of one sentence -> needs: "Python or R" is one need that either meets, "Python and SQL" are two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from matcher.model import Hit
from matcher.postings.joins import AND, FOLLOWING, LOOK, MAX_GAP, OPEN_END, OR, Join, announces, far, join
from matcher.postings.kinds import THING, also_sql, is_general, is_sql, lists_kinds
from matcher.postings.prose import CHOICE, Prose

Need = tuple[tuple[str, ...], int, int, bool]
"""Skill ids of which one is enough, the offset of the first, where the last ends, and whether the first is a general word for
the others ("BI tools such as Tableau, Looker")."""

_CLOSES = re.compile(r"[);]|\.(?= )")
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
    if said & CHOICE and low.find(":", start, end) > 0 and (listed := FOLLOWING.search(low, start, end)):
        inside = [hit for hit in hits if hit.start >= listed.end()]
        if len(inside) > 1 and inside[0].start - listed.end() <= MAX_GAP:
            ahead = [hit for hit in hits if hit.end <= listed.start()]
            return (*needs(prose, start, listed.start(), ahead), _need(inside))
    return _joined(low, start, end, said, hits)


def _joined(low: str, start: int, end: int, said: int, hits: Sequence[Hit]) -> tuple[Need, ...]:
    """The needs of two hits or more, by the words between them."""
    found: list[Need] = []
    before = hits[0]
    pending = _List([before], announced=announces(low[max(start, before.start - LOOK) : before.start], said))
    for hit in hits[1:]:
        between = low[before.end : hit.start]
        link = join(between) if len(between) <= MAX_GAP else far(between)
        if link.or_bracket:
            pending = _last_alone(pending, low, found)
            pending.hits.append(hit)
            pending.any_of = True
        elif link.ends:
            pending.any_of = True
            _flush(pending, low, end, found)
            pending = _List([hit], announced=link.announces)
        elif link.opens and not link.closes:
            choice = link.announces or (pending.announced and len(pending.hits) == 1)
            general = is_general(before, between, start)
            if general:
                choice = choice or announces(low[max(start, hit.start - LOOK) : hit.start], said)
            if general or (pending.announced and len(pending.hits) == 1):
                pending.hits.pop()
            choice = choice or (general and lists_kinds(before, between) and _bare_list(low, hit.start, end))
            _flush(pending, low, end, found)
            joins = general and choice and THING.match(between) is None
            pending = _List([before, hit] if joins else [hit], announced=choice, general=joins)
        elif link.announces and link.link != "or":
            _flush(pending, low, end, found)
            pending = _List([hit], announced=True)
        elif pending.announced and _goes_on(link, pending):
            pending.hits.append(hit)
            pending.anded = pending.anded or link.link == "and"
            pending.any_of = pending.any_of or link.link == "or"
        elif not pending.announced and link.link == "or":
            if between.strip() == "/":
                # "Python, SQL, AWS/GCP": a slash binds its two neighbours.
                pending = _last_alone(pending, low, found)
            pending.hits.append(hit)
            pending.any_of = True
            pending.spelled = pending.spelled or between.strip() != "/"
        elif not pending.announced and link.link == "list" and not pending.any_of:
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


def _goes_on(link: Join, pending: _List) -> bool:
    """Whether an announced choice goes on; over an "and" only where nothing else stands between, and not behind an "or"."""
    if not link.link or link.closes:
        return False
    return link.link != "and" or (link.words <= 1 and not pending.any_of)


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
    if pending.any_of or pending.announced or OPEN_END.match(low, hits[-1].end, end):
        slashed = pending.any_of and not (pending.spelled or pending.announced)
        listed = pending.announced and pending.anded and not (pending.any_of or pending.general)
        if (slashed or listed) and also_sql(hits) and not OPEN_END.match(low, hits[-1].end, end):
            found.extend(
                sorted([_need([h for h in hits if not is_sql(h)]), _need([h for h in hits if is_sql(h)])], key=_place)
            )
        else:
            found.append(_need(hits, pending.general))
        return
    found.extend([((hit.skill,), hit.start, hit.end, False) for hit in hits])


def _place(need: Need) -> int:
    return need[1]


def _bare_list(low: str, start: int, end: int) -> bool:
    """Whether what stands in the bracket is joined by commas alone or by "or", not by "and"."""
    close = _CLOSES.search(low, start, end)
    inner = low[start : close.start() if close else end]
    return AND.search(inner) is None or OR.search(inner) is not None
