"""Sums brought up to date against plain Python that counts every need anew: whole numbers, equal after any toggles."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.fit import change as change_module
from matcher.fit import columns, sums
from matcher.fit.change import change
from matcher.fit.credit import Worth, bucket, held, places, used
from matcher.fit.graph import graph_of
from matcher.fit.index import Index
from matcher.fit.needs import needs_of
from matcher.fit.score import Scorer

SEEDS = st.integers(0, 10**9)


def slow_sums(candidate, openings, graph):
    """weight x credit of the best alternative, need by need."""
    worth = Worth(used(held(candidate.claims), graph), graph)
    found = []
    for opening in openings:
        total = 0
        for need in needs_of(opening, graph):
            total += need.weight * max(int(worth.of((skill,))[0, need.years]) for skill in need.skills)
        found.append(total)
    return found


def any_library(made, rng, size):
    """Openings of which some ask for one of many skills."""
    ids = [skill.id for skill in made.skills]
    found = []
    for n in range(size):
        demands = [
            (
                tuple(rng.sample(ids, rng.choice([1, 1, 2, 3, 4, 6, 11]))),
                rng.choice(["required", "preferred", "mentioned"]),
                rng.choice([None, None, 1.0, 3.5, 11.0]),
            )
            for _ in range(rng.randrange(7))
        ]
        found.append(made.opening(f"p{n:03d}", *demands))
    return found


@pytest.fixture(params=["lists", "words of 8 bits", "words of 16 bits", "small pieces"])
def form(request, monkeypatch):
    """The ways in which the same needs can be held and counted."""
    if request.param != "lists":
        monkeypatch.setattr(columns, "LEAST_ROWS", 1)
        monkeypatch.setattr(columns, "DENSE", 0.05)
    if request.param == "words of 16 bits":
        monkeypatch.setattr(columns, "WIDE_ROWS", 1)
    if request.param == "small pieces":
        monkeypatch.setattr(sums, "PIECE", 3)
        monkeypatch.setattr(change_module, "PIECE", 3)
    return request.param


@pytest.mark.parametrize("seed", range(6))
def test_sums_are_those_of_plain_python_after_any_toggles(made, form, seed):
    rng = random.Random(seed)
    openings = any_library(made, rng, 25)
    index, graph = Index.build(openings, made.skills), graph_of(made.skills)
    assert form == "lists" or index.segments[0].dense_word.itemsize == (2 if "16" in form else 1)
    scorer = Scorer(index, made.any_candidate(rng), made.skills)
    for skill in rng.choices([s.id for s in made.skills], k=10):
        assert scorer.sums.tolist() == slow_sums(scorer.candidate, openings, graph)
        scorer.toggle(skill)
    assert scorer.sums.tolist() == slow_sums(scorer.candidate, openings, graph)


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_from_anyone_to_anyone(made, seed):
    """Many skills at once, some gained and some lost; rows that are not named have not changed."""
    rng = random.Random(seed)
    openings = any_library(made, rng, 20)
    graph = graph_of(made.skills)
    segment = Index.build(openings, made.skills).segments[0]
    at = places(segment.skill_names, graph)
    one, two = made.any_candidate(rng), made.any_candidate(rng)
    before, after = (Worth(used(held(person.claims), graph), graph).at(at) for person in (one, two))
    total = np.array(slow_sums(one, openings, graph), np.int32)
    start = total.copy()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(change_module, "FEW", 0.001)
        touched = change(segment, before, after, total)
    assert total.tolist() == slow_sums(two, openings, graph)
    assert touched is not None and set(np.flatnonzero(total != start).tolist()) <= set(touched.tolist())


def test_a_choice_whose_alternatives_all_change_counts_once(made):
    opening = made.opening("a", (("python", "r", "spark", "sql"), "required", 3.5))
    graph = graph_of(made.skills)
    segment = Index.build([opening], made.skills).segments[0]
    at = places(segment.skill_names, graph)
    steps = [(), ("python", "sql"), ("r",), ("python", "r", "spark", "sql"), ("spark",), ()]
    total, before = np.zeros(1, np.int32), Worth({}, graph).at(at)
    for skills in steps:
        person = made.candidate(*(made.claim(skill, 0.5 + len(skill) / 20, 20 * len(skill)) for skill in skills))
        after = Worth(held(person.claims), graph).at(at)
        change(segment, before, after, total)
        weight = needs_of(opening, graph)[0].weight
        assert total.tolist() == [weight * int(after[:, bucket(3.5)].max())]
        before = after
