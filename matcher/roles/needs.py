"""What one learns before a skill, and what one need not because one holds a kind of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from matcher.model import Skill


def covered(held: Iterable[str], skills: Mapping[str, Skill]) -> frozenset[str]:
    """What is held, and all that it is a kind or part of, or implies: whoever knows PyTorch needs no course in its family."""
    found, open_ = set(held), sorted(held)
    while open_:
        skill = skills.get(open_.pop())
        for above in (*skill.is_a, *skill.part_of, *skill.implies) if skill else ():
            if above not in found:
                found.add(above)
                open_.append(above)
    return frozenset(found)


def missing_needs(skill: str, held: frozenset[str], skills: Mapping[str, Skill]) -> tuple[str, ...]:
    """What must be learned before `skill`, deepest first; a circle of needs is cut."""
    order: list[str] = []

    def walk(id: str, above: frozenset[str]) -> None:
        for need in skills[id].needs if id in skills else ():
            if need not in held and need not in above and need not in order:
                walk(need, above | {need})
                order.append(need)

    walk(skill, frozenset({skill}))
    return tuple(order)
