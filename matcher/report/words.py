"""The words of a report: names by id, numbers as people read them, and the language it is written in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from matcher.model import Evidence, WhatIf
from matcher.wording import Wording, in_prose, say

PARTS = {
    "skills": say("skills"), "text": say("wording"), "experience": say("experience"), "seniority": say("seniority"),
    "degree": say("degree"),
}  # fmt: skip
"""The parts of a fit."""

CONFIDENCES = {"high": say("high"), "medium": say("medium"), "low": say("low")}


@dataclass(frozen=True)
class Words:
    """Names by id, the day, the bar of a good fit, and `name`: the person's, or "" where it is not wanted.

    `own(id)` is true for a role that the user made. `said` puts a sentence into `language` (ISO 639-1).
    """

    skill: Callable[[str], str]
    role: Callable[[str], str]
    own: Callable[[str], bool]
    areas: Mapping[str, str]
    area_of: Callable[[str], str]
    posting: Callable[[str], str]
    quote: Callable[[Evidence], str]
    today: date
    bar: float
    name: str = ""
    what_if: WhatIf = WhatIf()
    said: Callable[[str], str] = str
    language: str = "en"

    def role_head(self, id: str) -> str:
        """A role's name as a heading has it."""
        return self.role(id) if self.own(id) else self.said(self.role(id))

    def role_prose(self, id: str) -> str:
        """A role's name inside a sentence: "data scientist", "MLOps engineer"; as it is where nouns are written large."""
        name = self.role_head(id)
        return name if self.own(id) or self.language != "en" else in_prose(name)

    def area(self, id: str) -> str:
        """An area's name."""
        return self.said(self.areas.get(id, id))


def percent(p: float) -> Wording:
    """0..1 as people read it; nothing that was estimated is ever certain."""
    if p < 0.01:
        return say("less than 1 %")
    return say("more than 99 %") if p > 0.99 else say("{percent} %", percent=round(100 * p))


def share(p: float) -> Wording:
    """0..1 as people read it, of what was counted: nothing is "0 %"."""
    return percent(p) if p else say("{percent} %", percent=0)


def signed(value: float) -> Wording:
    """ "+0.46", with a true minus sign."""
    return say("−{value:.2f}", value=-value) if round(value, 2) < 0 else say("+{value:.2f}", value=abs(value))
