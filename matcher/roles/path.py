"""An order of skills to learn: what opens most postings for the least effort, each after what it needs.

Greedy: every step takes the skill, together with the needs of it that are still missing, whose (postings newly over the bar +
rise of the median fit / 100) a day of effort is greatest. Where no single skill opens a posting the rise of the median decides.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from matcher import assets
from matcher.model import PathStep, Skill

DAYS = (0, 3, 10, 40, 120, 300)
"""Days of learning for an effort of 1 to 5."""

STEPS = 6

Fits = Callable[[tuple[str, ...]], NDArray[np.float64]]
"""The fits of the postings aimed at, with these skills added."""


@dataclass(frozen=True)
class Aim:
    """What a path is planned for: `fits` of the postings `ids`, the `bar` of a good fit, the share of ads asking a skill."""

    fits: Fits
    ids: tuple[str, ...]
    bar: float
    share_to: dict[str, float]


@cache
def proofs() -> tuple[dict[str, str], dict[str, str]]:
    """(by skill, by area): evidence that would show a skill, as something that can be checked."""
    with assets.path("roles/proofs.toml").open("rb") as f:
        row = tomllib.load(f)
    return dict(row["skill"]), dict(row["area"])


def proof(skill: Skill) -> str:
    """Checkable evidence of a skill."""
    by_skill, by_area = proofs()
    return by_skill.get(skill.id) or by_area.get(skill.area, "").format(skill=skill.name)


def missing_needs(skill: str, held: frozenset[str], skills: dict[str, Skill]) -> tuple[str, ...]:
    """What must be learned before `skill`, deepest first; a circle of needs is cut."""
    order: list[str] = []

    def walk(id: str, above: frozenset[str]) -> None:
        for need in skills[id].needs if id in skills else ():
            if need not in held and need not in above and need not in order:
                walk(need, above | {need})
                order.append(need)

    walk(skill, frozenset({skill}))
    return tuple(order)


def plan(
    options: Sequence[str], held: frozenset[str], skills: Sequence[Skill], aim: Aim, steps: int = STEPS
) -> tuple[PathStep, ...]:
    """At most `steps` steps over `options` (ids not held); a step that needs others first is preceded by them."""
    known = {s.id: s for s in skills}
    added: tuple[str, ...] = ()
    before = aim.fits(added)
    path: list[PathStep] = []
    while len(path) < steps and len(before):
        best = _best(options, held, added, known, aim, before)
        if best is None:
            break
        for skill in best:
            after = aim.fits((*added, skill))
            path.append(_step(known[skill], held, added, before, after, aim, known))
            added, before = (*added, skill), after
    return tuple(path[:steps])


def _best(
    options: Sequence[str],
    held: frozenset[str],
    added: tuple[str, ...],
    known: dict[str, Skill],
    aim: Aim,
    before: NDArray[np.float64],
) -> tuple[str, ...] | None:
    """The skill worth most a day, after the needs it still has; None when nothing helps."""
    now = held | set(added)
    found: list[tuple[float, str, tuple[str, ...]]] = []
    for skill in options:
        if skill in now or skill not in known:
            continue
        bundle = (*(n for n in missing_needs(skill, frozenset(now), known) if n in known), skill)
        after = aim.fits((*added, *bundle))
        worth = _opened(before, after, aim.bar).sum() + (np.median(after) - np.median(before)) / 100
        worth += float((after - before).mean()) / 1000
        days = sum(DAYS[known[s].effort] for s in bundle)
        if worth > 0:
            found.append((-worth / days, skill, bundle))
    return min(found)[2] if found else None


def _opened(before: NDArray[np.float64], after: NDArray[np.float64], bar: float) -> NDArray[np.bool_]:
    return (before < bar) & (after >= bar)


def _step(
    skill: Skill,
    held: frozenset[str],
    added: tuple[str, ...],
    before: NDArray[np.float64],
    after: NDArray[np.float64],
    aim: Aim,
    known: dict[str, Skill],
) -> PathStep:
    opened = np.flatnonzero(_opened(before, after, aim.bar))
    share = aim.share_to.get(skill.id, 0.0)
    why = f"{share:.0%} of these ads name it" if share >= 0.005 else "others build on it"
    return PathStep(
        skill=skill.id,
        why=why,
        needs=tuple(n for n in skill.needs if n not in held or n in added),
        fit_median_before=float(np.median(before)),
        fit_median_after=float(np.median(after)),
        unlocks=len(opened),
        opens=tuple(aim.ids[i] for i in opened),
        proof=proof(skill),
    )
