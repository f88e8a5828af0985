"""The needs of one posting as the arrays hold them: each once, with the weight it carries.

weight = LEVEL_WEIGHTS[level] x specificity        (of an either/or need: the most specific of its skills)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from matcher.fit.credit import bucket
from matcher.fit.graph import Graph
from matcher.fit.tables import weight_of
from matcher.model import Level, Opening

LEVEL_WEIGHTS: dict[Level, int] = {"required": 4, "preferred": 2, "mentioned": 1}
"""A nice-to-have counts half of a must, a word in the duties a quarter."""


@dataclass(frozen=True, slots=True)
class Need:
    """One need: any of `skills` (in the posting's order) meets it. `years` is a place in credit.YEARS."""

    skills: tuple[str, ...]
    level: Level
    years: int
    weight: int
    requirement: int


def needs_of(opening: Opening, graph: Graph) -> tuple[Need, ...]:
    """The posting's demands without repetition: of demands for the same skills, the one that weighs most stays.

    A skill that is asked by itself is not asked again by a choice that holds it at the same or a lower level.
    """
    found: dict[frozenset[str], Need] = {}
    for demand in opening.demands:
        skills = tuple(dict.fromkeys(demand.skills))
        if not skills:
            continue
        specific = max(weight_of(graph.get(skill), skill) for skill in skills)
        need = Need(
            skills, demand.level, bucket(demand.years), LEVEL_WEIGHTS[demand.level] * specific, demand.requirement
        )
        known = found.get(frozenset(skills))
        if known is None or (need.weight, need.years, -need.requirement) > (
            known.weight,
            known.years,
            -known.requirement,
        ):
            found[frozenset(skills)] = need
    return tuple(need for need in found.values() if not _covered(need, found))


def at_strongest(needs: Iterable[Need], opening: Opening) -> tuple[Need, ...]:
    """Each need at the sentence that asks for it most strongly: by level, then by years, the first of equals."""
    asking: dict[frozenset[str], list[int]] = {}
    for place, requirement in enumerate(opening.requirements):
        for group in requirement.groups:
            asking.setdefault(frozenset(group), []).append(place)

    def strength(place: int) -> tuple[int, float, int]:
        requirement = opening.requirements[place]
        return LEVEL_WEIGHTS[requirement.level], requirement.years or 0, -place

    return tuple(
        replace(need, requirement=max(asking.get(frozenset(need.skills), [need.requirement]), key=strength))
        for need in needs
    )


def _covered(need: Need, found: dict[frozenset[str], Need]) -> bool:
    if len(need.skills) == 1:
        return False
    alone = (found.get(frozenset((skill,))) for skill in need.skills)
    return any(one is not None and LEVEL_WEIGHTS[one.level] >= LEVEL_WEIGHTS[need.level] for one in alone)
