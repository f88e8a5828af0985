"""Requirements -> demands: each need of a posting once, with the strongest it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from matcher.model import Demand, Level, Requirement

Asked = tuple[int, Requirement, tuple[str, ...], float | None, bool]
"""A need: index of the requirement, the requirement, skill ids, years, and whether the first skill is a general word for the
others."""
RANK: Mapping[Level, int] = {"required": 2, "preferred": 1, "mentioned": 0}


def narrowed(requirements: list[Requirement], needs: Sequence[Asked]) -> Sequence[Asked]:
    """`needs` without the general words of choices that are asked for by themselves, as strongly, elsewhere: beside "Deep
    learning" the line "Deep learning frameworks (PyTorch, JAX)" asks for one of the two. `requirements` are changed alike.
    """
    if not any(need[4] for need in needs):
        return needs
    alone: dict[str, int] = {}
    for need in needs:
        if len(need[2]) == 1:
            alone[need[2][0]] = max(alone.get(need[2][0], 0), RANK[need[1].level])
    kept: list[Asked] = []
    for index, requirement, skills, years, general in needs:
        if general and alone.get(skills[0], -1) >= RANK[requirement.level]:
            groups = requirements[index].groups
            examples = skills[1:]
            requirements[index] = replace(
                requirements[index], groups=tuple([examples if group == skills else group for group in groups])
            )
            kept.append((index, requirement, examples, years, False))
        else:
            kept.append((index, requirement, skills, years, general))
    return kept


def demands(needs: Iterable[Asked]) -> tuple[Demand, ...]:
    """The demands of `needs`, in order.

    The same skills asked for twice are one demand with the stronger level and the most years. A choice that a narrower
    demand of the same strength or more already meets ("Python or R" beside "Python") is left out: meeting the one meets
    the other. A weaker demand for a skill that stands in a stronger choice stays: it narrows the choice.
    """
    merged: dict[frozenset[str], Demand] = {}
    for index, requirement, skills, years, _ in needs:
        key = frozenset(skills)
        known = merged.get(key)
        if known is None:
            merged[key] = Demand(skills, requirement.level, index, years)
            continue
        level = known.level if RANK[known.level] >= RANK[requirement.level] else requirement.level
        most = known.years if years is None or (known.years is not None and known.years >= years) else years
        if level != known.level or most != known.years:
            merged[key] = Demand(known.skills, level, known.requirement, most)
    choices = [key for key in merged if len(key) > 1]
    if not choices:
        return tuple(merged.values())
    narrow: dict[str, list[tuple[frozenset[str], Demand]]] = {}
    for key, demand in merged.items():
        for skill in key:
            narrow.setdefault(skill, []).append((key, demand))
    left_out = {key for key in choices if _met_by_narrower(key, merged[key], narrow)}
    return tuple([demand for key, demand in merged.items() if key not in left_out])


def _met_by_narrower(
    key: frozenset[str], demand: Demand, narrow: Mapping[str, list[tuple[frozenset[str], Demand]]]
) -> bool:
    for skill in key:
        for other, its in narrow[skill]:
            if other < key and RANK[its.level] >= RANK[demand.level] and (demand.years or 0) <= (its.years or 0):
                return True
    return False
