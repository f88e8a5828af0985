"""The smallest sets: equal to brute force, learned in order, and none that nobody would follow."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.fit import credit
from matcher.fit.gaps import HELD
from matcher.fit.graph import graph_of
from matcher.fit.needs import needs_of
from matcher.fit.sets import days_of
from matcher.model import WhatIf

SEEDS = st.integers(0, 10**9)


def pair(made, seed):
    rng = random.Random(seed)
    return rng, made.any_candidate(rng), made.any_opening(rng, "p")


@settings(max_examples=60, deadline=None)
@given(SEEDS, st.sampled_from([40.0, 50.0, 55.0, 60.0, 70.0]))
def test_smallest_sets_equal_brute_force(made, seed, bar):
    rng, person, posting = pair(made, seed)
    posting = replace(posting, thin="")
    template = made.claim("", 1.0, rng.choice([None, 6, 48]))
    told = made.explain(person, posting, made.skills, bar=bar, added=template)
    assert {frozenset(s.skills) for s in told.smallest_sets} <= brute_force(made, person, posting, bar, template)
    for found in told.smallest_sets:
        after = made.fit_of(person, posting, made.skills, what_if=WhatIf(added=found.skills), added=template)
        assert after.fit == found.fit_after >= bar
    costs = [sum(days_of(s, graph_of(made.skills)) for s in found.skills) for found in told.smallest_sets]
    assert costs == sorted(costs)
    every = brute_force(made, person, posting, bar, template)
    assert len(told.smallest_sets) == min(5, len(every))
    cheapest = sorted(sum(days_of(s, graph_of(made.skills)) for s in one) for one in every)
    assert costs == cheapest[: len(costs)]


def brute_force(made, person, posting, bar, template):
    """All minimal sets, found by adding every set of up to three skills and scoring again."""
    graph = graph_of(made.skills)
    if made.fit_of(person, posting, made.skills).fit >= bar:
        return set()
    held = credit.Worth(credit.used(credit.held(person.claims), graph), graph)
    pool = {s for need in needs_of(posting, graph) for s in need.skills} - person.skills - {"communication"}
    known = learned(person, graph)
    for _ in made.skills:
        pool |= {n for s in pool for n in graph.get(s).needs if held.of([n])[0, 0] < HELD and n not in known}
    reaching = []
    for size in (1, 2, 3):
        for chosen in combinations(sorted(pool), size):
            after = credit.what_if(person, WhatIf(added=chosen), graph, template)
            ready = any(can_follow(person, order, graph, template) for order in permutations(chosen))
            if ready and made.fit_of(after, posting, made.skills).fit >= bar:
                reaching.append(frozenset(chosen))
    return {one for one in reaching if not any(other < one for other in reaching)}


def learned(person, graph):
    """What is needed before the skills that are named well enough, over all steps."""
    found = {
        c.skill for c in credit.used(credit.held(person.claims), graph).values() if not c.inferred and c.strength >= 0.5
    }
    known = set()
    for _ in graph.skills:
        known |= {need for skill in found | known for need in graph.get(skill).needs}
    return known


def can_follow(person, order, graph, template):
    """Whether each skill's needs are held once those before it are added."""
    for place, skill in enumerate(order):
        before = credit.what_if(person, WhatIf(added=order[:place]), graph, template)
        worth = credit.Worth(credit.used(credit.held(before.claims), graph), graph)
        lacks = {need for need in graph.get(skill).needs if worth.of([need])[0, 0] < HELD}
        if lacks - learned(person, graph):
            return False
    return True


def test_nobody_learns_again_what_he_needed_for_what_he_does(made):
    """EKS needs Docker: who works with it is not told to learn Docker before Kubernetes."""
    posting = made.opening("a", (("kubernetes",), "required", None), (("python",), "required", None))
    person = made.candidate(made.claim("python"), made.claim("eks"))
    sets = [
        one.skills
        for one in made.explain(person, posting, made.skills, bar=bar_above(made, person, posting)).smallest_sets
    ]
    assert sets == [("kubernetes",)]
    liked = made.candidate(made.claim("python"), made.claim("eks", 0.3))
    sets = [
        one.skills
        for one in made.explain(liked, posting, made.skills, bar=bar_above(made, liked, posting)).smallest_sets
    ]
    assert sets == [("docker", "kubernetes")]


def bar_above(made, person, posting):
    return made.fit_of(person, posting, made.skills).fit + 1


def test_sets_hold_no_working_skill_and_no_field_of_a_degree(made):
    demands = [
        (("communication",), "required", None),
        (("statistics",), "required", None),
        (("spark",), "required", None),
    ]
    posting = made.opening("a", *demands)
    person = made.candidate(made.claim("python"))
    entries = tuple(replace(s, effort=5) if s.id == "statistics" else s for s in made.skills)

    def found(posting):
        sets = made.explain(person, posting, entries, bar=made.fit_of(person, posting, entries).fit + 0.5).smallest_sets
        return {skill for one in sets for skill in one.skills}

    assert found(posting) == {"statistics", "spark"}
    asks = tuple(replace(r, degree=3) if "statistics" in r.skills else r for r in posting.requirements)
    assert found(replace(posting, requirements=asks)) == {"spark"}


def test_what_a_skill_implies_does_not_come_before_it(made):
    posting = made.opening("a", (("kubeflow",), "required", None), (("python",), "required", None))
    person = made.candidate(made.claim("python"))
    now = made.fit_of(person, posting, made.skills).fit
    sets = made.explain(person, posting, made.skills, bar=now + 1).smallest_sets
    assert sets[0].skills == ("docker", "kubernetes", "kubeflow")
    assert all({"docker", "kubernetes"} <= set(one.skills) for one in sets if "kubeflow" in one.skills)


def test_sets_come_in_learning_order_with_what_they_need(made):
    posting = made.opening("a", (("kubernetes",), "required", None), (("python",), "required", None))
    person = made.candidate(made.claim("python"))
    now = made.fit_of(person, posting, made.skills).fit
    told = made.explain(person, posting, made.skills, bar=now + 1)
    assert told.smallest_sets[0].skills == ("docker", "kubernetes")
    assert made.explain(person, posting, made.skills, bar=now).smallest_sets == ()
    assert made.explain(person, posting, made.skills, bar=100.0).smallest_sets == ()
