"""What titles and degrees say of a person: seniority (a place in SENIORITIES) and degree (a place in DEGREES)."""

from __future__ import annotations

import re
from datetime import date

from matcher.model import SENIORITIES, Profile
from matcher.skills.use import interval

_STEPS = (
    ("head", r"head(?: of)?|chief|c[teid]o|vp|vice president|svp|evp|director|founder|co-?founder"),
    ("lead", r"lead(?:er)?|principal|staff|distinguished|architect|manager|fellow"),
    ("senior", r"senior|sr|expert|iii|iv"),
    ("intern", r"intern(?:ship)?|trainee|apprentice|working student|werkstudent(?:in)?|praktikant(?:in)?|stagiaire"),
    ("junior", r"junior|jr|graduate|entry[- ]level|assistant|associate"),
)
"""Tried in order: "Senior Lead Engineer" leads. A product or project manager leads work as a lead does."""
_TITLES = tuple((SENIORITIES.index(step), re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for step, words in _STEPS)
_MID = SENIORITIES.index("mid")
_RECENT = 12
"""Months before the end of the latest job in which another job's title still counts."""


def of_title(title: str) -> int:
    """The place in SENIORITIES that a title says, "mid" where it says none."""
    return next((place for place, words in _TITLES if words.search(title)), _MID)


def seniority(profile: Profile, today: date) -> int | None:
    """The highest of the latest titles: of jobs that ended within a year of the last one; the first title if none is dated."""
    titled = [(job.title, interval(job, today)) for job in profile.experience if job.title]
    dated = [(span[1], title) for title, span in titled if span]
    if not dated:
        return of_title(titled[0][0]) if titled else None
    last = max(end for end, _ in dated)
    return max(of_title(title) for end, title in dated if end >= last - _RECENT)


def degree(profile: Profile) -> int:
    """The highest degree named, completed or not, as a place in DEGREES."""
    return max((education.level for education in profile.education), default=0)
