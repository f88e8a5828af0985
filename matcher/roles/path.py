"""An order of skills to learn: what brings most for the least effort, each after what it needs.

Greedy: every step takes the skill, together with the needs of it that are still missing, whose gain a day of effort is greatest.
The gain is the number of postings that come over the bar, and a hundredth for each point by which one comes nearer to it. Where
no single skill brings any posting over the bar, pairs of the best are looked at too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from matcher.model import PathStep, Skill
from matcher.roles.needs import covered, missing_needs
from matcher.roles.proofs import proof
from matcher.wording import Wording, say

DAYS = (0, 3, 10, 40, 120, 300)
"""Days of learning for an effort of 1 to 5."""

GOALS = 6
"""Skills that a path leads to; what they need comes on top."""

STEPS = 9
"""Steps after which no further goal is begun that would make it more."""

LEAST = 0.1
"""Points that a step must bring the postings nearer to the bar on average, where it opens none."""

PAIRED = 8
"""Skills looked at in pairs."""

Fits = Callable[[tuple[str, ...]], NDArray[np.float64]]
"""The fits of the postings aimed at, with these skills added."""


@dataclass(frozen=True)
class Aim:
    """What a path is planned for: `fits` of the postings `ids`, the `bar` of a good fit, the share of ads asking a skill."""

    fits: Fits
    ids: tuple[str, ...]
    bar: float
    share_to: dict[str, float]


def plan(
    options: Sequence[str], held: frozenset[str], skills: Sequence[Skill], aim: Aim, goals: int = GOALS
) -> tuple[PathStep, ...]:
    """The steps to at most `goals` of the `options` (ids not held); one that needs others first is preceded by them."""
    known = {s.id: s for s in skills}
    wanted = [skill for skill in options if skill in known and skill not in held]
    added: tuple[str, ...] = ()
    before = aim.fits(added)
    path: list[PathStep] = []
    reached = 0
    while reached < goals and len(before):
        best = _best(wanted, held, added, known, aim, before)
        if best is None:
            break
        for goal in best[: goals - reached]:
            bundle = _bundle(goal, held, added, known)
            if path and len(path) + len(bundle) > STEPS:
                return tuple(path)
            for skill in bundle:
                after = aim.fits((*added, skill))
                toward = goal if skill != goal else ""
                path.append(_step(known[skill], toward, (held, frozenset(added)), (before, after), aim, known))
                added, before = (*added, skill), after
            reached += 1
    return tuple(path)


def _bundle(skill: str, held: frozenset[str], added: tuple[str, ...], known: dict[str, Skill]) -> tuple[str, ...]:
    """The skill after the needs it still has; nothing where another step brought it."""
    now = held | set(added)
    if skill in now:
        return ()
    return (*(n for n in missing_needs(skill, covered(now, known), known) if n in known), skill)


def _best(
    wanted: Sequence[str],
    held: frozenset[str],
    added: tuple[str, ...],
    known: dict[str, Skill],
    aim: Aim,
    before: NDArray[np.float64],
) -> tuple[str, ...] | None:
    """The skill, or the pair of skills, worth most a day; None when nothing helps."""

    def worth(goals: tuple[str, ...]) -> tuple[float, int, tuple[str, ...]]:
        """Gain a day, negative so that the best sorts first, 0 where it is not worth telling; postings brought over the bar."""
        bundle: tuple[str, ...] = ()
        for goal in goals:
            bundle = (*bundle, *_bundle(goal, held, (*added, *bundle), known))
        after = aim.fits((*added, *bundle))
        opened = int(_opened(before, after, aim.bar).sum())
        nearer = float((np.minimum(after, aim.bar) - np.minimum(before, aim.bar)).sum()) / 100
        if not opened and 100 * nearer < LEAST * len(before):
            return 0.0, 0, goals
        return -(opened + nearer) / sum(DAYS[known[s].effort] for s in bundle), opened, goals

    left = [skill for skill in wanted if skill not in added]
    singles = sorted(worth((skill,)) for skill in left)
    if not singles or any(opened for _, opened, _ in singles):
        return singles[0][2] if singles else None
    few = [goals[0] for _, _, goals in singles[:PAIRED]]
    pairs = sorted(worth(pair) for pair in combinations(few, 2))
    opening = next((pair for _, opened, pair in pairs if opened), None)
    return opening or (singles[0][2] if singles[0][0] < 0 else None)


def _opened(before: NDArray[np.float64], after: NDArray[np.float64], bar: float) -> NDArray[np.bool_]:
    return (before < bar) & (after >= bar)


def _step(
    skill: Skill,
    toward: str,
    have: tuple[frozenset[str], frozenset[str]],
    fits: tuple[NDArray[np.float64], NDArray[np.float64]],
    aim: Aim,
    known: dict[str, Skill],
) -> PathStep:
    """`have` is what was held at the start and added since, `fits` those before and after the step."""
    (held, added), (before, after) = have, fits
    opened = np.flatnonzero(_opened(before, after, aim.bar))
    below = np.where(after < aim.bar, after, -1.0)
    near = int(below.argmax()) if (below >= 0).any() else -1
    return PathStep(
        skill=skill.id,
        why=_why(aim.share_to.get(skill.id, 0.0), known[toward].name if toward else ""),
        needs=tuple(n for n in skill.needs if n not in covered(held, known) or n in added),
        fit_median_before=float(np.median(before)),
        fit_median_after=float(np.median(after)),
        unlocks=len(opened),
        opens=tuple(aim.ids[i] for i in opened),
        proof=proof(skill),
        toward=toward,
        nearest=aim.ids[near] if near >= 0 else "",
        nearest_before=float(before[near]) if near >= 0 else 0.0,
        nearest_after=float(after[near]) if near >= 0 else 0.0,
    )


def _why(share: float, toward: str) -> Wording:
    if toward:
        return say("{skill} builds on it", skill=toward)
    if share >= 0.005:
        return say("{percent} % of these ads name it", percent=round(100 * share))
    return say("It brings postings nearer")
