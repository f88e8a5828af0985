"""The smallest sets of skills that lift a posting over a bar, and what each costs to learn.

Exact: every set of up to three of the skills that the posting asks for and the person lacks (and what these need first)
is looked at, cheapest first, until enough are found. A need's credit after adding a set is the greatest of its credits
after adding each skill alone (credit.py joins claims by the greater figure), so a set costs one maximum and one sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.fit.graph import Graph

EFFORT_DAYS = {1: 3, 2: 10, 3: 45, 4: 120, 5: 365}
"""Days that the lexicon's effort steps stand for."""

MOST_EFFORT = 5
"""The step of what takes a year or more."""

MOST_SETS = 5
CHUNK = 4096


@dataclass(frozen=True, slots=True)
class Option:
    """A skill that could be learned: credits of the posting's needs once it is added, and skills it then counts as held."""

    skill: str
    credits: NDArray[np.int32]
    provides: frozenset[str]
    lacks: frozenset[str]
    """What it needs first and the person does not hold."""
    days: int


@dataclass(frozen=True, slots=True)
class Found:
    """Places in the options, ascending, and the sum of weight x credit that follows."""

    places: tuple[int, ...]
    total: int


def allowed(chosen: Sequence[Option]) -> bool:
    """Whether the skills can be learned one after another, each once all that it needs first is held or was learned.

    What a skill itself implies comes with it, and so cannot come before it.
    """
    left, given = list(chosen), frozenset[str]()
    while left:
        later = [option for option in left if not option.lacks <= given]
        if len(later) == len(left):
            return False
        given = given.union(*(option.provides for option in left if option.lacks <= given))
        left = later
    return True


def needed_first(chosen: Sequence[Option], credits: NDArray[np.int32]) -> tuple[tuple[str, str], ...]:
    """The skills that bring nothing themselves (`credits` are the needs' units now), each with one that needs it."""
    idle = [option for option in chosen if (option.credits <= credits).all()]
    pairs = ((one, next((o for o in chosen if o is not one and o.lacks & one.provides), None)) for one in idle)
    return tuple((one.skill, other.skill) for one, other in pairs if other is not None)


def smallest(
    options: Sequence[Option],
    credits: NDArray[np.int32],
    weights: NDArray[np.int32],
    target: int,
    most: int = MOST_SETS,
) -> tuple[Found, ...]:
    """The cheapest sets whose sum reaches `target`: by days, then size, then the options' own order.

    No set is given that holds another that suffices. `credits` are the needs' units now, `weights` their weights.
    """
    wide = weights.astype(np.int64)
    table = np.stack([np.maximum(option.credits, credits) for option in options] + [credits]).astype(np.int64)
    now = int(credits @ wide)
    gains = table @ wide - now
    days = np.array([option.days for option in options] + [0])
    places = _subsets(len(options))
    # A set never brings more than its skills bring one by one.
    places = places[gains[places].sum(axis=1) >= target - now]
    sizes = (places < len(options)).sum(axis=1)
    places = places[np.lexsort((places[:, 2], places[:, 1], places[:, 0], sizes, days[places].sum(axis=1)))]
    found: list[Found] = []
    for begin in range(0, len(places), CHUNK):
        chunk = places[begin : begin + CHUNK]
        totals = table[chunk].max(axis=1) @ wide
        for at in np.flatnonzero(totals >= target).tolist():
            chosen = tuple(place for place in chunk[at].tolist() if place < len(options))
            if any(set(known.places) <= set(chosen) for known in found) or not allowed([options[i] for i in chosen]):
                continue
            found.append(Found(chosen, int(totals[at])))
            if len(found) == most:
                return tuple(found)
    return tuple(found)


def _subsets(count: int) -> NDArray[np.intp]:
    """All sets of one, two or three of `count` places, ascending in each row, filled up with `count`."""
    one = np.arange(count)
    first, second = np.triu_indices(count, 1)
    after = count - 1 - second
    third = np.arange(after.sum()) - np.repeat(np.cumsum(after) - after, after) + np.repeat(second + 1, after)
    singles = np.stack([one, np.full(count, count), np.full(count, count)], axis=1)
    pairs = np.stack([first, second, np.full(len(first), count)], axis=1)
    triples = np.stack([np.repeat(first, after), np.repeat(second, after), third], axis=1)
    return np.concatenate([singles, pairs, triples]).astype(np.intp)


def learning_order(skills: Sequence[str], graph: Graph) -> tuple[str, ...]:
    """The skills with what they need before them; the easier first where both orders would do."""
    left, order = list(skills), list[str]()
    while left:
        free = [s for s in left if not any(need in left for need in _needs(s, graph) if need != s)] or left
        nearest = min(free, key=lambda s: (_effort(s, graph), s))
        order.append(nearest)
        left.remove(nearest)
    return tuple(order)


def days_of(skill: str, graph: Graph) -> int:
    """Days to learn a skill."""
    return EFFORT_DAYS[_effort(skill, graph)]


def _effort(skill: str, graph: Graph) -> int:
    entry = graph.get(skill)
    return min(MOST_EFFORT, max(1, entry.effort)) if entry else 2


def _needs(skill: str, graph: Graph) -> tuple[str, ...]:
    entry = graph.get(skill)
    return entry.needs if entry else ()
