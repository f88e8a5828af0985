"""Explanations: verdicts with their points, exact gains, smallest sets equal to brute force."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.fit.graph import graph_of
from matcher.fit.parts.skills import MIDDLE, PRIOR
from matcher.fit.score import PARTS
from matcher.fit.tables import weight_of
from matcher.fit.verdicts import MET, UNMET
from matcher.model import Anchor, Education, Passage, Requirement, Section, Skill, WhatIf

SEEDS = st.integers(0, 10**9)


def pair(made, seed):
    rng = random.Random(seed)
    return rng, made.any_candidate(rng), made.any_opening(rng, "p")


@settings(max_examples=80, deadline=None)
@given(SEEDS)
def test_every_gain_is_exact(made, seed):
    rng, person, posting = pair(made, seed)
    template = made.claim("", 1.0, rng.choice([None, 6, 48]))
    told = made.explain(person, posting, made.skills, added=template)
    assert {gap.skill for gap in told.gaps}.isdisjoint(person.skills)
    for gap in told.gaps:
        after = made.fit_of(person, posting, made.skills, what_if=WhatIf(added=(gap.skill,)), added=template)
        assert after.fit == pytest.approx(told.fit.fit + gap.gain, abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_verdicts_add_up_to_the_skills_part(made, seed):
    _, person, posting = pair(made, seed)
    posting = replace(posting, thin="", years=None, degree=None)
    told = made.explain(person, posting, made.skills)
    weight = 100 * PARTS[0].weight
    full = weight * (1 - PRIOR * MIDDLE / asked(told, weight)) if told.verdicts else 0.0
    points = sum(v.points for v in told.verdicts)
    shift = weight * PRIOR * MIDDLE / asked(told, weight) if told.verdicts else weight * MIDDLE
    assert points + shift == pytest.approx(told.fit.components[0].points, abs=1e-9)
    assert points <= full + 1e-9
    assert all(0 <= v.points <= v.of + 1e-9 for v in told.verdicts)


def asked(told, weight):
    """The posting's weight with PRIOR, from what its verdicts are worth: of = weight x asked / (asked + PRIOR)."""
    share = sum(v.of for v in told.verdicts) / weight
    return PRIOR / (1 - share)


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_no_verdict_without_a_span(made, seed):
    _, person, posting = pair(made, seed)
    for verdict in made.explain(person, posting, made.skills).verdicts:
        by_skills = bool(verdict.requirement.groups) and "all work counts" not in verdict.why
        assert (verdict.met == "no") == (not verdict.because) or not by_skills
        if verdict.of and verdict.because:
            share = verdict.points / verdict.of + 1e-9
            assert verdict.met == ("yes" if share >= MET else "partial") and share >= UNMET
        elif verdict.met == "no" and verdict.points >= UNMET * verdict.of > 0:
            assert "does not say" in verdict.why


def test_hard_lines_stand_first_without_points(made):
    posting = made.opening("a", (("python",), "required", None), (("sql",), "preferred", None))
    hard = Requirement("No visa sponsorship.", 0, 20, "required", "required", hard="work-authorisation")
    posting = replace(posting, requirements=(*posting.requirements, hard))
    told = made.explain(made.candidate(made.claim("python")), posting, made.skills)
    assert told.verdicts[0].requirement is hard and (told.verdicts[0].points, told.verdicts[0].of) == (0, 0)
    assert [v.met for v in told.verdicts[1:]] == ["yes", "no"]
    assert told.verdicts[1].because[0].text == "python"


def test_a_hard_line_stands_twice_only_where_its_skills_earn_points(made):
    posting = made.opening("a", (("python",), "required", None), (("python",), "required", None))
    both = tuple(replace(requirement, hard="on-site") for requirement in posting.requirements)
    told = made.explain(made.candidate(made.claim("python")), replace(posting, requirements=both), made.skills)
    assert [(v.requirement.start, v.of > 0) for v in told.verdicts] == [
        (both[0].start, False),
        (both[1].start, False),
        (both[0].start, True),
    ]


def test_what_only_the_person_can_tell_is_no_gap(made):
    posting = made.opening("a", (("docker",), "required", None), (("sql",), "required", None))
    licence, sql = posting.requirements
    posting = replace(posting, requirements=(replace(licence, hard="licence"), sql))
    person = made.candidate(made.claim("python"))
    told = made.explain(person, posting, made.skills)
    assert [gap.skill for gap in told.gaps] == ["sql"]
    assert all("docker" not in one.skills for one in made.explain(person, posting, made.skills, bar=45.0).smallest_sets)


def test_gaps_name_no_field_of_a_degree_and_what_more_ads_ask_for_first(made):
    rare, often = sorted(("spark", "tableau"), key=lambda skill: -weight_of(graph_of(made.skills).get(skill), skill))
    demands = ((("statistics", rare, often), "required", None), (("field-chemistry",), "required", None))
    entries = (*made.skills, Skill("field-chemistry", "Chemistry", "research", effort=5))
    posting = made.opening("a", *demands)
    told = made.explain(made.candidate(), posting, entries)
    assert "field-chemistry" not in [gap.skill for gap in told.gaps]
    assert [gap.skill for gap in told.gaps if gap.skill in (rare, often)] == [often, rare]


def test_years_and_degree_carry_their_parts_points(made):
    posting = made.opening("a", (("python",), "required", None), years=5.0, degree=4)
    asks = Requirement("5 years, master", 0, 15, "required", "required", years=5.0, degree=4)
    posting = replace(posting, requirements=(*posting.requirements, asks))
    told = made.explain(made.candidate(made.claim("python"), years=5.0, degree=3), posting, made.skills)
    parts = {c.name: c.points for c in told.fit.components}
    assert told.verdicts[-1].met == "partial"
    assert told.verdicts[-1].points == pytest.approx(parts["experience"] + parts["degree"])


def passage(text, top, section="education"):
    """A passage of one word, 10 points high."""
    return Passage(text, section, 1, (Anchor(0, len(text), 1, (10.0, top, 90.0, top + 10), text),))


def test_a_degree_is_shown_by_its_entry_alone_the_highest_first(made):
    lines = (
        ("Education", 0.0),
        ("BSc Physics", 20.0),
        ("MSc Statistics", 40.0),
        ("Some school", 52.0),
        ("Chess club", 80.0),
    )
    passages = (passage("Built models", 100.0, "experience"), *(passage(text, top) for text, top in lines))
    education = (
        Education("BSc", None, None, 1, 3, (10.0, 20.0, 90.0, 30.0)),
        Education("MSc", None, None, 1, 4, (10.0, 40.0, 90.0, 62.0)),
        Education(None, None, None, 1, 0, (10.0, 80.0, 90.0, 90.0)),
    )
    person = made.candidate(degree=4)
    profile = replace(person.profile, passages=passages, sections=(Section("education", "Education", 1),))
    posting = made.opening("a", degree=4)
    asks = Requirement("A master", 0, 8, "required", "required", degree=4)
    posting = replace(posting, requirements=(asks,))

    def shown(education):
        told = made.explain(replace(person, profile=replace(profile, education=education)), posting, made.skills)
        return [place.text for place in told.verdicts[0].because]

    assert shown(education) == ["MSc Statistics", "BSc Physics"]
    assert shown(tuple(replace(entry, box=None) for entry in education)) == ["MSc Statistics", "BSc Physics"]
    assert shown(()) == ["BSc Physics", "MSc Statistics", "Some school", "Chess club"]


def test_a_kind_of_what_is_asked_meets_it_and_a_neighbour_does_so_in_part(made):
    wide = made.opening("a", (("deep-learning",), "required", None), (("tensorflow",), "required", None))
    told = made.explain(made.candidate(made.claim("pytorch")), wide, made.skills)
    assert [v.met for v in told.verdicts] == ["yes", "partial"]
    assert [(n.skill, n.via) for v in told.verdicts for n in v.near] == [
        ("deep-learning", "pytorch"),
        ("tensorflow", "pytorch"),
    ]
    assert told.fit.matched == ("deep-learning",)


def test_too_few_months_of_a_skill_meet_its_years_in_part(made):
    posting = made.opening("a", (("python",), "required", 3.0))
    met = [
        made.explain(made.candidate(made.claim("python", 1.0, m)), posting, made.skills).verdicts[0].met
        for m in (12, 36)
    ]
    assert met == ["partial", "yes"]


def test_a_need_counts_where_it_is_asked_most_strongly(made):
    posting = made.opening("a", (("python",), "mentioned", None), (("python",), "required", 3.0))
    posting = replace(posting, demands=(replace(posting.demands[1], requirement=0),), years=3.0)
    told = made.explain(made.candidate(made.claim("python", 1.0, 36)), posting, made.skills)
    first, second = told.verdicts
    parts = {c.name: c for c in told.fit.components}
    assert first.of == 0 and second.of > parts["experience"].of, "the need's own points and those of the years"
    assert "all work counts" in second.why and "at another line" in first.why
    assert "at another line" not in second.why


def test_years_are_shown_by_the_jobs_not_by_the_heading(made):
    lines = (("Experience", None), ("Analyst, Acme", 0), ("Built models", 0), ("Clerk, Beta", 1))
    passages = [replace(passage(text, 20.0 * at, "experience"), entry=entry) for at, (text, entry) in enumerate(lines)]
    person = made.candidate(years=4.0)
    sections = (Section("experience", "Experience", 1),)
    person = replace(person, profile=replace(person.profile, passages=tuple(passages), sections=sections))
    posting = made.opening("a", years=3.0)
    posting = replace(posting, requirements=(Requirement("3 years", 0, 7, "required", "required", years=3.0),))
    assert [p.text for p in made.explain(person, posting, made.skills).verdicts[0].because] == [
        "Analyst, Acme",
        "Clerk, Beta",
    ]


def test_a_degree_in_one_of_the_fields_meets_the_line_and_leaves_no_gap(made):
    education = (Education("MSc Statistics", None, None, 1, 4, (0.0, 0.0, 90.0, 40.0)),)
    shown = replace(made.claim("statistics", 0.36), inferred=True)
    asks = Requirement("MSc in statistics or R", 0, 22, "required", "required", (("statistics", "r"),), degree=4)
    posting = made.opening("a", (("statistics", "r"), "required", None), degree=4)
    posting = replace(posting, requirements=(asks,))

    def told(education):
        person = made.candidate(shown, degree=4)
        person = replace(person, profile=replace(person.profile, education=education))
        return made.explain(person, posting, made.skills)

    with_degree, without = told(education), told(())
    assert with_degree.gaps == () and with_degree.verdicts[0].why == ""
    assert with_degree.verdicts[0].points == pytest.approx(with_degree.verdicts[0].of)
    assert [gap.skill for gap in without.gaps] == ["r"] and "no degree in it" in without.verdicts[0].why


def test_the_levels_read_are_told_with_their_points(made):
    posting = made.opening("a", (("python",), "required", None), seniority=3)
    note = made.explain(made.candidate(seniority=2), posting, made.skills).note
    assert "reads as senior" in note and "the résumé as mid level: 4.2 of 7.0 points" in note


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_high_confidence_never_stands_beside_little(made, seed):
    _, person, posting = pair(made, seed)
    told = made.explain(person, posting, made.skills)
    assert ("names little" in told.note) <= (told.fit.confidence != "high" and bool(told.fit.reason))
