"""The path: needs come first, promises are exact, and greedy is close to the best order on small cases."""

from __future__ import annotations

import itertools
import random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from matcher.model import Lack, Skill
from matcher.roles.needs import covered, missing_needs
from matcher.roles.path import DAYS, Aim, apart, order, plan
from matcher.roles.proofs import FIELD, STEP, proof, proofs, telling, umbrellas
from matcher.skills import lexicon

SKILLS = (
    Skill("docker", "Docker", "containers", effort=2),
    Skill("kubernetes", "Kubernetes", "containers", needs=("docker",), effort=3),
    Skill("java", "Java", "software-engineering", effort=4),
    Skill("linux", "Linux", "software-engineering", effort=2),
)
IDS = [s.id for s in SKILLS]


class World:
    """Postings that each want some skills; a posting's fit is the share of them held, times 100."""

    def __init__(self, wants: list[frozenset[str]], held: frozenset[str]) -> None:
        self.wants, self.held = wants, held

    def fits(self, added: tuple[str, ...]) -> NDArray[np.float64]:
        have = self.held | set(added)
        return np.array([100 * len(w & have) / len(w) if w else 50 for w in self.wants])

    def aim(self) -> Aim:
        return Aim(self.fits, tuple(str(i) for i in range(len(self.wants))), 70, dict.fromkeys(IDS, 0.4))


wants = st.lists(st.sets(st.sampled_from(IDS)).map(frozenset), min_size=1, max_size=8)


@settings(deadline=None)
@given(wants=wants, held=st.sets(st.sampled_from(IDS)).map(frozenset))
def test_needs_come_first_and_promises_hold(wants: list[frozenset[str]], held: frozenset[str]) -> None:
    world = World(wants, held)
    steps = plan([s for s in IDS if s not in held], held, SKILLS, world.aim())
    added: tuple[str, ...] = ()
    for step in steps:
        before, after = world.fits(added), world.fits((*added, step.skill))
        assert step.skill not in held | set(added)
        needed = {s.id: s.needs for s in SKILLS}[step.skill]
        assert set(needed) <= held | set(added)
        assert step.fit_median_before == np.median(before) and step.fit_median_after == np.median(after)
        assert step.unlocks == ((before < 70) & (after >= 70)).sum() == len(step.opens)
        added = (*added, step.skill)


@settings(deadline=None)
@given(wants=wants)
def test_greedy_opens_nearly_as_much_as_the_best_order(wants: list[frozenset[str]]) -> None:
    world = World(wants, frozenset())
    steps = plan(IDS, frozenset(), SKILLS, world.aim())
    opened = int((world.fits(tuple(s.skill for s in steps)) >= 70).sum())
    orders = itertools.permutations(IDS)
    best = max(int((world.fits(order) >= 70).sum()) for order in orders)
    # Greedy goes on while anything helps, so within six steps of four skills it opens all that can be opened.
    assert opened == best


def test_cheap_before_dear() -> None:
    world = World([frozenset({"linux"}), frozenset({"java"})], frozenset())
    assert [s.skill for s in plan(IDS, frozenset(), SKILLS, world.aim())] == ["linux", "java"]


def test_circles_of_needs_are_cut() -> None:
    round = {s.id: s for s in (Skill("a", "A", "x", needs=("b",)), Skill("b", "B", "x", needs=("a",)))}
    assert missing_needs("a", frozenset(), round) == ("b",)


def test_a_kind_of_a_skill_covers_it() -> None:
    known = {
        s.id: s
        for s in (
            Skill("frameworks", "F", "x"),
            Skill("pytorch", "P", "x", is_a=("frameworks",), implies=("python",)),
            Skill("python", "Py", "x", is_a=("programming",)),
            Skill("programming", "Pr", "x"),
        )
    }
    assert covered({"pytorch"}, known) == {"pytorch", "frameworks", "python", "programming"}


def test_two_skills_that_open_only_together_are_found() -> None:
    world = World([frozenset({"docker", "linux", "java"})] * 3, frozenset({"java"}))
    steps = plan(["docker", "linux"], frozenset({"java"}), SKILLS, world.aim())
    assert {s.skill for s in steps} == {"docker", "linux"} and steps[-1].unlocks == 3
    assert steps[0].unlocks == 0 and steps[0].nearest == "0" and steps[0].nearest_after > steps[0].nearest_before


def test_greedy_opens_nearly_as_early_as_the_best_order() -> None:
    """Postings open while one learns: the sum over postings of days open, against that of the best of all orders."""
    chance, mine, best = random.Random(5), 0.0, 0.0
    for _ in range(60):
        wanted = [frozenset(chance.sample(IDS, chance.randint(1, 3))) for _ in range(6)]
        world = World(wanted, frozenset())
        steps = tuple(s.skill for s in plan(IDS, frozenset(), SKILLS, world.aim()))
        orders = [o for o in itertools.permutations(IDS) if o.index("docker") < o.index("kubernetes")]
        mine += days_open(world, steps)
        best += max(days_open(world, order) for order in orders)
    assert 0.95 * best <= mine <= best


def days_open(world: World, order: tuple[str, ...]) -> float:
    effort = {s.id: DAYS[s.effort] for s in SKILLS}
    everything, day, total = sum(effort.values()), 0, 0.0
    before = world.fits(())
    for place, skill in enumerate(order, 1):
        day += effort[skill]
        after = world.fits(order[:place])
        total += (everything - day) * int(((before < 70) & (after >= 70)).sum())
        before = after
    return total


def test_what_brings_nothing_is_no_step() -> None:
    world = World([frozenset({"java"})], frozenset())
    assert plan(["linux"], frozenset(), SKILLS, world.aim()) == ()


def test_a_goal_that_brings_nothing_is_left_out_though_its_needs_do() -> None:
    """Kubernetes needs Docker: where only Docker is asked, Docker is the way, and the way ends there."""
    world = World([frozenset({"docker"})], frozenset())
    assert [step.skill for step in plan(["kubernetes"], frozenset(), SKILLS, world.aim())] == ["docker"]
    world = World([frozenset({"kubernetes"})], frozenset())
    first, last = plan(["kubernetes"], frozenset(), SKILLS, world.aim())
    assert (first.skill, first.toward, first.unlocks, last.unlocks) == ("docker", "kubernetes", 0, 1)


def test_of_two_that_bring_postings_as_near_the_one_that_sets_the_roles_apart_comes_first() -> None:
    fits = World([frozenset({"docker", "linux", "java", "kubernetes"})], frozenset()).fits
    lacks = (Lack("linux", 0.5, 0.5, step=True), Lack("docker", 0.1, 0.2, step=True))
    aim = Aim(fits, ("0",), 90, {}, apart(lacks))
    steps = plan(["docker", "linux"], frozenset(), SKILLS, aim)
    assert [step.skill for step in steps] == ["linux", "docker"] and order(steps, lacks, SKILLS) == ""
    told = order(steps[1:], lacks, SKILLS)
    assert told.startswith("Linux sets the two roles apart most")
    assert order(steps[::-1], lacks, SKILLS).startswith("Docker comes before Linux")


def test_every_skill_and_area_has_a_proof() -> None:
    words = lexicon.load()
    known = proofs()
    assert set(known.area) == set(words.areas)
    unknown = sorted(id for id in (*known.skill, *known.family, *known.vague) if words.get(id) is None)
    assert unknown == []
    assert all(proof(skill) and "{" not in proof(skill) for skill in words.skills)


def test_steps_are_things_that_somebody_can_learn() -> None:
    words = lexicon.load()
    above = umbrellas(words.skills)

    def told(id: str) -> str:
        skill = words.get(id)
        assert skill is not None
        return telling(skill, words.kind(id), above)

    for id in (
        "docker",
        "pytorch",
        "kubernetes",
        "tensorflow",
        "a-b-testing",
        "power-bi",
        "vllm",
        "stakeholder-management",
    ):
        assert told(id) == STEP, id
    for id in ("programming", "nosql", "research"):
        assert told(id) == FIELD, id
    for id in ("machine-learning", "machine-learning-frameworks", "spoken-english", "big-data", "field-computer-science",
               "problem-solving"):  # fmt: skip
        assert told(id) == "", id
