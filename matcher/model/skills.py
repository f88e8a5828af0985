"""Skills: what there are, where one was found, what a résumé says of them, and what it might say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.model.profile import Evidence, Profile


@dataclass(frozen=True, slots=True)
class Skill:
    """One entry of the lexicon. `near` pairs are (skill id, strength 0..1); `effort` 1 (days) .. 5 (a year or more)."""

    id: str
    name: str
    area: str
    aliases: tuple[str, ...] = ()
    is_a: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    near: tuple[tuple[str, float], ...] = ()
    needs: tuple[str, ...] = ()
    effort: int = 2


@dataclass(frozen=True, slots=True)
class Hit:
    """A skill found in a text at `start`..`end`. `inferred` hits were shown, not named ("on EKS" gives kubernetes).

    `aside`: the word stands in an ad without being asked for ("we are a bank that runs on Java").
    """

    start: int
    end: int
    text: str
    skill: str
    inferred: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """What a résumé says of one skill. `strength` 0..1 (a job > a project > a list; inferred less)."""

    skill: str
    strength: float
    months: int | None = None
    last_used: str | None = None
    inferred: bool = False
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A résumé ready to be matched. `text` has contact block and names masked and is all a vectoriser may see."""

    profile: Profile
    claims: tuple[Claim, ...]
    years: float | None
    degree: int
    seniority: int | None
    text: str

    @property
    def skills(self) -> frozenset[str]:
        return frozenset(c.skill for c in self.claims)


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The profile asked about: `added` skills (as if named in the latest job) and `removed` ones, by id."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
