"""Sections under headings of unlisted wording, told by what stands in them ("Milestones" over jobs, "Roots" over degrees).

Only where the résumé has no section of that kind: a heading of known wording always wins.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from matcher.resume import dates
from matcher.resume.education import level_of
from matcher.resume.lines import Line
from matcher.resume.sections import Heading, kind_of
from matcher.resume.vocabulary import institution_endings, institution_words, title_endings, title_words

NEAR = 3
"""Lines in which a degree, its school and its date, or a post and its dates, stand."""


def told(lines: Sequence[Line], headings: Sequence[Heading], members: Callable[[int], list[int]]) -> list[Heading]:
    """The headings, the first one of unlisted wording over degrees made "education" where there is none, and each over two
    posts "experience" where there is none. `members` gives the lines under the heading of a number."""
    out = list(headings)
    kinds = {heading.kind for heading in headings}
    unknown = [n for n, h in enumerate(headings) if h.kind == "other" and not kind_of(h.text)[0]]
    if "experience" not in kinds:
        for number in unknown:
            if _count(lines, members(number), _is_post) >= 2:
                out[number] = replace(out[number], kind="experience")
    if "education" not in kinds:
        over = [n for n in unknown if out[n].kind == "other" and _count(lines, members(n), _is_degree)]
        for number in over[:1]:
            out[number] = replace(out[number], kind="education")
    return out


def _count(lines: Sequence[Line], members: Sequence[int], test: Callable[[str], bool]) -> int:
    """How many dated lines have, with the lines next to them, a text that passes `test`."""
    found = 0
    for place, at in enumerate(members):
        if dates.has_date(lines[at].text):
            near = members[max(0, place - NEAR + 1) : place + NEAR]
            found += test(" ".join(lines[k].text for k in near if not lines[k].bullet or k == at))
    return found


def _is_degree(text: str) -> bool:
    school = institution_words().search(text) or institution_endings().search(text)
    return bool(school) and level_of(text) > 0


def _is_post(text: str) -> bool:
    spans = [span for span in dates.find(text) if not span.single]
    return bool(spans) and bool(title_words().search(text) or title_endings().search(text))
