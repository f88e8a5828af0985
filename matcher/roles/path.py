"""An order of skills to learn: what brings most for the least effort, each after what it needs.

Greedy: every step takes the skill, together with the needs of it that are still missing, whose gain a day of effort is greatest.
The gain is the number of postings that come over the bar, and for each point by which one comes nearer to it a hundredth, times
how far the skill sets the two roles apart (1 for the one that does most): where two bring postings as near, that one comes first.
Where no single skill brings any posting over the bar, pairs of the best are looked at too. A goal whose own step brings nothing
that is shown is none, whatever its needs bring: the path ends where no goal is left. What a goal needs is a step even so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from matcher.model import Lack, PathStep, Skill
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

LITTLE = 0.05
"""How far a skill counts as setting the roles apart at the least."""

PLAIN = 0.5
"""Points that it must be where neither the median nor the posting nearest to the bar is moved."""

PAIRED = 8
"""Skills looked at in pairs."""

Fits = Callable[[tuple[str, ...]], NDArray[np.float64]]
"""The fits of the postings aimed at, with these skills added."""


@dataclass(frozen=True)
class Aim:
    """What a path is planned for: `fits` of the postings `ids`, the `bar` of a good fit, the share of ads asking a skill.

    `apart`: how far a skill sets the roles apart, 0..1; LITTLE for one that is not there, and 1 for all where none is.
    """

    fits: Fits
    ids: tuple[str, ...]
    bar: float
    share_to: dict[str, float]
    apart: dict[str, float] = field(default_factory=dict)

    def pull(self, skills: Iterable[str]) -> float:
        """How far the one of these that does most sets the roles apart."""
        return max((self.apart.get(skill, LITTLE) for skill in skills), default=0.0) if self.apart else 1.0


def apart(lacks: Sequence[Lack]) -> dict[str, float]:
    """How far each lacking skill sets the roles apart, against the first of them: by its pull and how often it is asked."""
    most = max((lack.gain_log_odds * lack.share_to for lack in lacks), default=0.0)
    return {lack.skill: max(LITTLE, lack.gain_log_odds * lack.share_to / most) for lack in lacks} if most > 0 else {}


def plan(
    options: Sequence[str], held: frozenset[str], skills: Sequence[Skill], aim: Aim, goals: int = GOALS
) -> tuple[PathStep, ...]:
    """The steps to at most `goals` of the `options` (ids not held); one that needs others first is preceded by them."""
    known = {s.id: s for s in skills}
    wanted = _with_needs([skill for skill in options if skill in known and skill not in held], held, known)
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


def order(path: Sequence[PathStep], lacks: Sequence[Lack], skills: Sequence[Skill]) -> Wording | str:
    """Why a path does not begin with, or toward, the first of the lacking skills, which sets the roles apart most, or ""."""
    names = {s.id: s.name for s in skills}
    top = next((lack.skill for lack in lacks if lack.step), "")
    if not path or not top or top in (path[0].skill, path[0].toward):
        return ""
    if any(step.skill == top for step in path):
        return say(
            "{first} comes before {apart}, which sets the two roles apart more: each step is the one that brings the most "
            "postings nearer to a good fit for the time it takes to learn.",
            first=names[path[0].toward or path[0].skill], apart=names[top],
        )  # fmt: skip
    return say(
        "{apart} sets the two roles apart most, but brings these postings less for the time it takes to learn.",
        apart=names[top],
    )


def _with_needs(options: Sequence[str], held: frozenset[str], known: dict[str, Skill]) -> list[str]:
    """The options and what they need first: where an option brings nothing, a need of it may."""
    needs = (_bundle(option, held, (), known)[:-1] for option in options)
    return list(dict.fromkeys((*options, *(need for some in needs for need in some))))


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
        last = before if len(bundle) == 1 else aim.fits((*added, *bundle[:-1]))
        if not _shows(last, after, aim.bar):
            return 0.0, 0, goals
        opened, nearer = int(_opened(before, after, aim.bar).sum()), _nearer(before, after, aim.bar)
        if not opened and nearer < LEAST:
            return 0.0, 0, goals
        return (
            -(opened + nearer * len(before) / 100 * aim.pull(goals)) / sum(DAYS[known[s].effort] for s in bundle),
            opened,
            goals,
        )

    left = [skill for skill in wanted if skill not in added]
    singles = sorted(worth((skill,)) for skill in left)
    if not singles or any(opened for _, opened, _ in singles):
        return singles[0][2] if singles else None
    few = [goals[0] for _, _, goals in singles[:PAIRED]]
    pairs = sorted(worth(pair) for pair in combinations(few, 2))
    opening = next((pair for _, opened, pair in pairs if opened), None)
    return opening or (singles[0][2] if singles[0][0] < 0 else None)


def _shows(before: NDArray[np.float64], after: NDArray[np.float64], bar: float) -> bool:
    """Whether a step's numbers tell of a gain: a posting opened, the median or the nearest one raised, or all by PLAIN."""
    if _opened(before, after, bar).any() or _nearer(before, after, bar) >= PLAIN:
        return True
    near = _nearest(after, bar)
    pairs = [(np.median(before), np.median(after)), *((before[near], after[near]) for _ in range(near >= 0))]
    return any(f"{low:.1f}" != f"{high:.1f}" for low, high in pairs)


def _nearer(before: NDArray[np.float64], after: NDArray[np.float64], bar: float) -> float:
    """Points by which the postings come nearer to the bar, on average."""
    return float((np.minimum(after, bar) - np.minimum(before, bar)).mean())


def _nearest(fits: NDArray[np.float64], bar: float) -> int:
    """The place of the highest fit below the bar, -1 where there is none."""
    below = np.where(fits < bar, fits, -1.0)
    return int(below.argmax()) if (below >= 0).any() else -1


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
    near = _nearest(after, aim.bar)
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
        nearer=_nearer(before, after, aim.bar),
    )


def _why(share: float, toward: str) -> Wording:
    if toward:
        return say("{skill} builds on it", skill=toward)
    if share >= 0.005:
        return say("{percent} % of these ads name it", percent=round(100 * share))
    return say("It brings postings nearer")
