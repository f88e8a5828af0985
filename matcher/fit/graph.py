"""How skills stand to one another, as integers ready to be multiplied: what holding one skill is worth for another.

`FULL` (1000) units are the whole credit of a need. Integers, because sums of integers are exact in every order: adding a
skill, removing it and adding it again gives the same bytes, and one posting alone gets what it gets among a million.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from matcher.model import Claim, Skill

FULL = 1000
"""Units of a need that is met entirely."""

NEAR_SHARE = 0.8
"""Of the lexicon's `near` strength: someone who knows a substitute still has to learn the thing asked for."""

KIND_SHARE = 0.75
"""For each step up `is_a`: who knows PyTorch knows a deep-learning framework, though perhaps not the one in mind."""

PART_SHARE = 0.75
"""For one step up `part_of`: who runs EKS knows a good part of AWS."""

GENERAL_SHARE = 0.25
"""Down one step of `is_a` or `part_of`: who knows deep learning is a little nearer to PyTorch than one who does not."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Holding one skill gives `shares` / FULL of its credit to each of `targets` (itself among them, with FULL)."""

    targets: NDArray[np.intp]
    shares: NDArray[np.int32]


class Graph:
    """The lexicon's relations by number. `place` maps a skill id to its row; rows follow the order of the lexicon."""

    def __init__(self, skills: tuple[Skill, ...]) -> None:
        self.skills = skills
        self.place = {skill.id: row for row, skill in enumerate(skills)}
        self.given: dict[tuple[int, float, int | None], NDArray[np.int32]] = {}
        """What claims of some skill, strength and months were found to give (credit.Worth)."""
        self._ties: dict[int, Tie] = {}
        self._shown: dict[str, tuple[str, ...]] = {}
        self._near_to: dict[str, list[tuple[int, float]]] = {}
        self._below: dict[str, list[int]] = {}
        for row, skill in enumerate(skills):
            for other, strength in skill.near:
                self._near_to.setdefault(other, []).append((row, strength))
            for general in (*skill.is_a, *skill.part_of):
                self._below.setdefault(general, []).append(row)

    def get(self, skill: str) -> Skill | None:
        """The lexicon's entry, or None for a skill that the lexicon does not hold (any more)."""
        row = self.place.get(skill)
        return None if row is None else self.skills[row]

    def closure(self, skill: str) -> tuple[str, ...]:
        """All that `skill` implies, directly or over others, without itself, nearest first."""
        found: dict[str, None] = {skill: None}
        queue = [skill]
        for at in queue:
            entry = self.get(at)
            for other in entry.implies if entry else ():
                if other not in found:
                    found[other] = None
                    queue.append(other)
        return tuple(found)[1:]

    def kinds(self, skill: str) -> frozenset[str]:
        """All that `skill` is a kind of, over any number of steps."""
        entry = self.get(skill)
        return frozenset(above for above, _ in self._above(entry)) if entry else frozenset()

    def shown_by(self, skill: str) -> tuple[str, ...]:
        """All that using `skill` is using too: what it implies, is a kind of or a part of, without itself."""
        found = self._shown.get(skill)
        if found is None:
            entry = self.get(skill)
            above = {*self.closure(skill), *self.kinds(skill), *(entry.part_of if entry else ())}
            found = self._shown[skill] = tuple(sorted(above - {skill}))
        return found

    def learned_before(self, claims: Iterable[Claim]) -> frozenset[str]:
        """All that these claims need first, over any number of steps: who works with a thing has learned what it needs."""
        found: dict[str, None] = dict.fromkeys(need for claim in claims for need in self._needs(claim.skill))
        queue = list(found)
        for at in queue:
            new = [need for need in self._needs(at) if need not in found]
            found.update(dict.fromkeys(new))
            queue += new
        return frozenset(found)

    def _needs(self, skill: str) -> tuple[str, ...]:
        entry = self.get(skill)
        return entry.needs if entry else ()

    def tie(self, row: int) -> Tie:
        """What holding the skill of this row gives, targets ascending."""
        found = self._ties.get(row)
        if found is None:
            shares = sorted(self._shares(row).items())
            targets = np.array([target for target, _ in shares], np.intp)
            found = self._ties[row] = Tie(targets, np.array([share for _, share in shares], np.int32))
        return found

    def _shares(self, row: int) -> dict[int, int]:
        """The shares of FULL that holding a skill gives, by row."""
        skill = self.skills[row]
        shares = {row: FULL}

        def tie(asked: int | None, share: float) -> None:
            if asked is not None:
                shares[asked] = max(shares.get(asked, 0), round(FULL * share))

        for other, strength in skill.near:
            tie(self.place.get(other), NEAR_SHARE * strength)
        for asked, strength in self._near_to.get(skill.id, ()):
            tie(asked, NEAR_SHARE * strength)
        for above, steps in self._above(skill):
            tie(self.place.get(above), KIND_SHARE**steps)
        for whole in skill.part_of:
            tie(self.place.get(whole), PART_SHARE)
        for below in self._below.get(skill.id, ()):
            tie(below, GENERAL_SHARE)
        return shares

    def _above(self, skill: Skill) -> Iterable[tuple[str, int]]:
        """Each kind that `skill` is, with the fewest steps up to it."""
        steps = {skill.id: 0}
        queue = [skill.id]
        for at in queue:
            entry = self.get(at)
            for above in entry.is_a if entry else ():
                if above not in steps:
                    steps[above] = steps[at] + 1
                    queue.append(above)
                    yield above, steps[above]


@dataclass(frozen=True, eq=False, slots=True)
class _Same:
    """A lexicon's tuple compared by being the same object: hashing thousands of skills costs more than the graph saves."""

    skills: tuple[Skill, ...]

    def __hash__(self) -> int:
        return id(self.skills)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.skills is self.skills


@lru_cache(maxsize=4)
def _cached(same: _Same) -> Graph:
    return Graph(same.skills)


def graph_of(skills: tuple[Skill, ...]) -> Graph:
    """The graph of a lexicon, made once for each tuple of skills."""
    return _cached(_Same(skills))
