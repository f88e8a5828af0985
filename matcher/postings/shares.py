"""Which of the years of a sentence belong to which of its needs: "Python (5+ years), SQL (2+ years)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.postings.groups import Need
from matcher.postings.years import Years

_LEAST = r"(?:(?:for|with|of|at least|a|min(?:imum|destens|\.)?|more than|over|about|around|experience|seit|mit|über)[ :]+){0,4}"
_ENCLOSED = re.compile(rf"[ )]*(?:experience |skills )?(?:\(|[:–—|]|-(?= )) *{_LEAST}")
"""A bracket, colon or dash between a need and its years."""
_BESIDES = re.compile(
    r"(?:,? and|;|,? plus|,? und|,? sowie|,? et|,? y) (?:at least |a minimum of |minimum (?:of )?|mindestens |min\. )?$"
)
_PLAIN = re.compile(
    r"['’]?(?: of)?(?: (?:relevant|related|professional|work|working|industry|practical|total))*"
    r" ?(?:experience|praxis|\w*erfahrung|expérience|experiencia)(?! ?(?:with|in|of|as|using|work|build|lead|mit|als"
    r"|im|en|dans|avec|con)\b)"
)
"""Years of experience, of no one thing."""
_NEAR = 60
_BARE = re.compile(rf" (?:experience |skills )?{_LEAST}")


def years_of(low: str, found: Sequence[Need], spans: Sequence[Years]) -> list[float | None]:
    """The years asked for each of `found`, the needs of a part in order; `low` is the text in lower case.

    Years in the bracket or behind the colon of a need are its own. Where needs come before years, so are those that stand
    right behind. A need without any takes the last before it that are nobody's, else the first behind it. One number alone
    counts for all that stand before it.
    """
    if not spans:
        return [None] * len(found)
    follow = bool(found) and spans[0].start > found[0][1]
    own: list[float | None] = []
    taken: set[int] = set()
    for place, need in enumerate(found):
        stop = found[place + 1][1] if place + 1 < len(found) else len(low)
        number = _behind(low, need[2], stop, spans, follow)
        own.append(None if number is None else spans[number].years)
        if number is not None:
            taken.add(number)
    free = [span for number, span in enumerate(spans) if number not in taken and not _of_all(low, span)]
    for place, need in enumerate(found):
        if own[place] is not None:
            continue
        before = [span for span in free if span.start < need[1]]
        if not before and free and _of_the_next(low, free[0], need, found):
            continue
        if before or free:
            own[place] = before[-1].years if before else free[0].years
        elif len(spans) == 1 and spans[0].start > need[1] and not _of_all(low, spans[0]):
            own[place] = spans[0].years
    return own


def _of_all(low: str, span: Years) -> bool:
    """Whether so many years are asked for beside the needs, and for none of them: "Python, and 3 years of experience."."""
    return (
        _BESIDES.search(low, max(0, span.start - _NEAR), span.start) is not None
        and _PLAIN.match(low, span.end, span.end + _NEAR) is not None
    )


def _of_the_next(low: str, span: Years, need: Need, found: Sequence[Need]) -> bool:
    """Whether years behind a need are asked for the next: "Python, and 5 years of experience in SQL"."""
    after = any(other[1] >= span.end for other in found)
    return (
        after
        and need[2] <= span.start
        and _BESIDES.search(low, max(need[2], span.start - _NEAR), span.start) is not None
    )


def _behind(low: str, end: int, stop: int, spans: Sequence[Years], follow: bool) -> int | None:
    """The number of the span that stands right behind a need that ends at `end`, None without one."""
    for number, span in enumerate(spans):
        if span.start < end:
            continue
        if span.start >= stop:
            return None
        if _ENCLOSED.fullmatch(low, end, span.start) or (follow and _BARE.fullmatch(low, end, span.start)):
            return number
        return None
    return None
