"""What would show a skill: evidence that can be checked, from assets/roles/proofs.toml; and which skills are steps at all."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from matcher import assets
from matcher.model import Skill
from matcher.wording import Wording, say

STEP, FIELD = "step", "field"

Telling = Callable[[str], str]
"""By a skill's id: STEP, FIELD or ""."""


@dataclass(frozen=True)
class Proofs:
    """Templates by skill, by what a skill is one or part of, and by area; and skills that nobody learns as such."""

    skill: dict[str, str]
    family: dict[str, str]
    area: dict[str, str]
    vague: frozenset[str]


@cache
def proofs() -> Proofs:
    """The content of the file."""
    with assets.path("roles/proofs.toml").open("rb") as f:
        row = tomllib.load(f)
    return Proofs(dict(row["skill"]), dict(row["family"]), dict(row["area"]), frozenset(row["vague"]))


def proof(skill: Skill) -> Wording:
    """Checkable evidence of a skill, with its name in it where it is not about this one alone."""
    known = proofs()
    if skill.id in known.skill:
        return say(known.skill[skill.id])
    for family in (*skill.is_a, *skill.part_of):
        if family in known.family:
            return say(known.family[family], skill=skill.name)
    return say(known.area.get(skill.area, ""), skill=skill.name)


def telling(skill: Skill, kind: str, umbrellas: frozenset[str]) -> str:
    """What a skill that somebody lacks may be told as: STEP to take, FIELD to name, or "" for neither.

    A step has evidence of its own, or is a named tool or method and no umbrella. Ways of working, trades and academic fields that
    nothing checkable shows are not told at all. `kind` is the lexicon's ("named", "topic", "working", "domain").
    """
    known = proofs()
    if skill.id in known.vague or skill.id.startswith("spoken-"):
        return ""
    if skill.id in known.skill or (kind == "named" and skill.id not in umbrellas):
        return STEP
    return FIELD if kind in ("named", "topic") else ""


def umbrellas(skills: Sequence[Skill]) -> frozenset[str]:
    """The skills that others are kinds of."""
    return frozenset(parent for skill in skills for parent in skill.is_a)
