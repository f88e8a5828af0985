"""For how long a résumé says by itself that a skill was used: "Spark (5 years)", "7+ years of Python"."""

from __future__ import annotations

import re

from matcher.model import Hit

_YEARS = r"(?P<years>\d{1,2})(?:[.,](?P<half>5))? ?\+? ?(?:years?|yrs?\.?|jahren?|ans|años|anos)(?!\w)"
_BEHIND = re.compile(rf" ?(?:[(\[:–—-] ?)(?:over |more than |über |> ?)?{_YEARS}", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?<![\w.,–-]){_YEARS}['’]?(?: of)?(?: [\w-]+)?(?: experience| erfahrung| d['’]expérience| de experiencia)?"
    r"(?: working)?(?: (?:with|in|of|on|using|mit|en|con|de|avec))? $",
    re.IGNORECASE,
)
_MOST = 40
"""Years of a working life."""


def stated_months(text: str, hit: Hit) -> int:
    """Months that `text` says right behind or right before the skill, 0 where it says none."""
    found = _BEHIND.match(text, hit.end) or _BEFORE.search(text[max(0, hit.start - 60) : hit.start])
    if found is None:
        return 0
    return 12 * min(int(found["years"]), _MOST) + (6 if found["half"] else 0)
