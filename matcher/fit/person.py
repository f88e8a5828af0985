"""A candidate as the parts see one: credits, text vector, years, degree, seniority, and how far the reading is trusted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from matcher.fit.credit import Worth, held, used
from matcher.fit.graph import Graph
from matcher.fit.text import Vector, of_resume
from matcher.model import Candidate, Claim, Education, Evidence
from matcher.wording import say

SPOKEN = "spoken-"
"""Begins the ids of the lexicon's languages."""

TRUST_DOUBTED = 0.6
"""How much of the distance to the middle is kept for a résumé that could hardly be read."""

UNREADABLE = frozenset({"scanned-page", "no-character-map", "partly-read"})
"""Cautions after which most of a résumé may be missing."""

SHORT_TEXT = 200
"""Fewer characters than this are no résumé, or one that was not read."""


@dataclass(frozen=True, slots=True)
class Person:
    """`claims` count what shows others in use (credit.used). `trust` 0..1 draws every part toward the middle; `doubt` says
    why, "" where there is none."""

    claims: dict[str, Claim]
    worth: Worth
    text: Vector
    years: float | None
    degree: int | None
    seniority: int | None
    trust: float
    doubt: str

    @property
    def shows_nothing(self) -> bool:
        """Whether the résumé shows no skill but the languages it is written in."""
        return all(skill.startswith(SPOKEN) for skill in self.claims)

    def changed(self, candidate: Candidate, graph: Graph) -> Person:
        """The same person with other claims: what a what-if changes, and all it changes."""
        claims = used(held(candidate.claims), graph)
        return replace(self, claims=claims, worth=Worth(claims, graph, studied(claims, candidate)))


def person_of(candidate: Candidate, graph: Graph) -> Person:
    """The candidate, ready to be scored."""
    claims = used(held(candidate.claims), graph)
    doubt = doubt_of(candidate)
    return Person(
        claims,
        Worth(claims, graph, studied(claims, candidate)),
        of_resume(candidate),
        candidate.years,
        candidate.degree if candidate.degree or candidate.profile.education else None,
        candidate.seniority,
        TRUST_DOUBTED if doubt else 1.0,
        doubt,
    )


def studied(claims: dict[str, Claim], candidate: Candidate) -> frozenset[str]:
    """The skills that a degree names ("MSc Statistics").

    A claim that a what-if adds has no evidence and is none of them, so the order of adding changes nothing.
    """
    degrees = [entry for entry in candidate.profile.education if entry.level and entry.degree]
    return frozenset(
        skill
        for skill, claim in claims.items()
        if any(_names(entry, place) for entry in degrees for place in claim.evidence)
    )


def _names(entry: Education, place: Evidence) -> bool:
    """Whether the passage is a part of the degree's name."""
    if entry.page != place.page or place.text.strip(" ,;.:()").casefold() not in (entry.degree or "").casefold():
        return False
    if entry.box is None:
        return True
    left, top, right, bottom = place.box
    return entry.box[0] <= (left + right) / 2 <= entry.box[2] and entry.box[1] <= (top + bottom) / 2 <= entry.box[3]


def doubt_of(candidate: Candidate) -> str:
    """Why the résumé itself says little, for the reader; "" where it was read well.

    Claims play no part: a skill added or removed by a what-if must not move the trust in the rest.
    """
    if {caution.code for caution in candidate.profile.cautions} & UNREADABLE:
        return say("A part of the résumé could not be read.")
    if len(candidate.text) < SHORT_TEXT:
        return say("Hardly any text was found on the résumé.")
    return ""
