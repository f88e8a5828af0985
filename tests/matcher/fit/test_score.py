"""Ranking: sums that add up, the same number everywhere, monotone what-ifs, middling scores for thin evidence."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.errors import BadRequest
from matcher.fit import credit
from matcher.fit.graph import graph_of
from matcher.fit.index import Index
from matcher.fit.parts import NAMES, PARTS
from matcher.fit.score import Scorer
from matcher.fit.still import MIDDLE
from matcher.model import Skill, WhatIf

SEEDS = st.integers(0, 10**9)


def library(made, seed, size=40):
    rng = random.Random(seed)
    return rng, [made.any_opening(rng, f"p{n:03d}") for n in range(size)]


def test_weights_are_published_and_add_up():
    assert sum(part.weight for part in PARTS) == pytest.approx(1.0)
    assert NAMES[0] == "skills", "the only part that a what-if moves comes first"


def rank(index, person, skills, what_if=None):
    person = person if what_if is None else credit.what_if(person, what_if, graph_of(skills))
    return Scorer(index, person, skills).ranking()


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_points_add_up_and_stay_in_range(made, seed):
    rng, openings = library(made, seed)
    ranking = rank(Index.build(openings, made.skills), made.any_candidate(rng), made.skills)
    assert np.allclose(ranking.points.sum(axis=1), ranking.fit, atol=1e-9)
    assert (ranking.points >= -1e-9).all() and (ranking.points <= ranking.of + 1e-9).all()
    assert (np.diff(ranking.fit) <= 0).all()
    assert sorted(ranking.ids) == sorted(o.posting.id for o in openings)


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_alone_and_among_many_is_the_same_number(made, seed):
    rng, openings = library(made, seed)
    person = made.any_candidate(rng)
    ranking = rank(Index.build(openings, made.skills), person, made.skills)
    alone = {o.posting.id: made.fit_of(person, o, made.skills) for o in openings}
    for place, name in enumerate(ranking.ids):
        assert alone[name].fit == ranking.fit[place]
        assert [c.points for c in alone[name].components] == ranking.points[place].tolist()
        assert ("low", "medium", "high")[ranking.confidence[place]] == alone[name].confidence


@settings(max_examples=30, deadline=None)
@given(SEEDS)
def test_order_of_postings_changes_nothing(made, seed):
    rng, openings = library(made, seed, 25)
    person = made.any_candidate(rng)
    first = rank(Index.build(openings, made.skills), person, made.skills)
    rng.shuffle(openings)
    again = rank(Index.build(openings, made.skills), person, made.skills)
    assert first.ids == again.ids
    assert first.fit.tobytes() == again.fit.tobytes() and first.points.tobytes() == again.points.tobytes()


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_toggles_in_any_order_equal_scoring_anew(made, seed):
    rng, openings = library(made, seed)
    index, person = Index.build(openings, made.skills), made.any_candidate(rng)
    scorer = Scorer(index, person, made.skills)
    for skill in rng.choices([s.id for s in made.skills], k=12):
        scorer.toggle(skill)
        anew = Scorer(index, scorer.candidate, made.skills)
        assert scorer.fit.tobytes() == anew.fit.tobytes()
        assert scorer.top(7).tolist() == scorer.ranking().rows[:7].tolist()


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_adding_never_lowers_and_removing_never_raises(made, seed):
    rng, openings = library(made, seed, 20)
    index, person = Index.build(openings, made.skills), made.any_candidate(rng)
    before = Scorer(index, person, made.skills).fit
    template = made.claim("", 1.0, rng.choice([None, 2, 40]))
    for skill in made.skills:
        more = credit.what_if(person, WhatIf(added=(skill.id,)), graph_of(made.skills), template)
        less = credit.what_if(person, WhatIf(removed=(skill.id,)), graph_of(made.skills), template)
        assert (Scorer(index, more, made.skills).fit >= before).all()
        assert (Scorer(index, less, made.skills).fit <= before).all()


@settings(max_examples=30, deadline=None)
@given(SEEDS, st.permutations(("eks", "python", "pytorch", "r", "kubernetes")))
def test_order_of_added_skills_changes_nothing(made, seed, order):
    rng, openings = library(made, seed, 20)
    index, person = Index.build(openings, made.skills), made.any_candidate(rng)
    first = rank(index, person, made.skills, what_if=WhatIf(added=tuple(sorted(order))))
    again = rank(index, person, made.skills, what_if=WhatIf(added=tuple(order)))
    assert first.ids == again.ids and first.fit.tobytes() == again.fit.tobytes()


def test_six_vague_words_stay_below_thirty_of_forty_five_needs(made):
    lexicon = (
        *(Skill(f"soft-{n}", f"Soft {n}", "business") for n in range(6)),
        *(Skill(f"tool-{n:02d}", f"Tool {n}", "cloud") for n in range(45)),
    )
    soft, tools = [skill.id for skill in lexicon[:6]], [skill.id for skill in lexicon[6:]]
    person = made.candidate(*(made.claim(skill) for skill in (*soft, *tools[:30])))
    full = made.fit_of(person, made.opening("full", *(((skill,), "required", None) for skill in tools)), lexicon)
    for level in ("required", "mentioned"):
        thin = made.fit_of(person, made.opening("thin", *(((skill,), level, None) for skill in soft)), lexicon)
        assert thin.fit < full.fit
        assert thin.confidence != "high" and thin.reason


def test_a_posting_without_requirements_stands_in_the_middle_and_says_so(made):
    person = made.candidate(*(made.claim(s.id) for s in made.skills))
    empty = made.fit_of(person, made.opening("empty", text="", thin="no-requirements"), made.skills)
    assert empty.confidence == "low" and empty.reason
    assert abs(empty.fit - 100 * MIDDLE) < 15


def test_a_resume_that_could_not_be_read_lowers_confidence(made):
    posting = made.opening("a", *(((s.id,), "required", None) for s in made.skills))
    unread = made.fit_of(made.candidate(text=""), posting, made.skills)
    assert unread.confidence == "low" and "résumé" in unread.reason


def test_years_of_a_skill_scale_its_credit(made):
    posting = made.opening("a", (("python",), "required", 5.0))
    fits = [
        made.fit_of(made.candidate(made.claim("python", 1.0, m)), posting, made.skills).fit
        for m in (0, 12, 30, 60, 120)
    ]
    assert fits[0] < fits[1] < fits[2] < fits[3] == fits[4]


def test_near_credit_stands_between_none_and_all(made):
    posting = made.opening("a", (("pytorch",), "required", None))
    none, near, held = (
        made.fit_of(made.candidate(*claims), posting, made.skills)
        for claims in ([], [made.claim("tensorflow")], [made.claim("pytorch")])
    )
    assert none.fit < near.fit < held.fit
    assert [(n.skill, n.via) for n in near.partial] == [("pytorch", "tensorflow")] and 0 < near.partial[0].strength < 1
    assert held.matched == ("pytorch",) and [m.skill for m in none.missing] == ["pytorch"]


def test_either_or_counts_once_with_the_best_alternative(made):
    person = made.candidate(made.claim("python"))
    one = made.fit_of(person, made.opening("a", (("python",), "required", None)), made.skills)
    either = made.fit_of(person, made.opening("a", (("python", "spark"), "required", None)), made.skills)
    assert either.missing == () and either.components[0].points == pytest.approx(one.components[0].points, abs=2.0)


def test_weights_can_be_chosen(made):
    posting, person = made.opening("a", (("python",), "required", None)), made.candidate(made.claim("python"))
    only = made.fit_of(person, posting, made.skills, weights=dict.fromkeys(NAMES, 0.0) | {"skills": 3.0})
    assert [c.of for c in only.components] == [100.0, 0.0, 0.0, 0.0, 0.0][: len(NAMES)]
    for wrong in ({"luck": 1.0}, dict.fromkeys(NAMES, 0.0), {"text": -1.0}, {"text": float("nan")}):
        with pytest.raises(BadRequest):
            made.fit_of(person, posting, made.skills, weights=wrong)
