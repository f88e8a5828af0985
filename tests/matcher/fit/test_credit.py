"""Credit of claims: monotone, commutative, and what skills give one another."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from matcher.fit import credit
from matcher.fit.credit import held, used
from matcher.fit.graph import FULL, graph_of
from matcher.fit.tables import SPECIFIC_LEAST, SPECIFIC_MOST, specificity, weight_of
from matcher.model import Claim, Skill, WhatIf

CLAIMS = st.builds(
    Claim, st.just("python"), st.floats(0, 1), st.one_of(st.none(), st.integers(0, 400)), inferred=st.booleans()
)


@given(CLAIMS, CLAIMS, st.sampled_from(credit.YEARS))
def test_two_claims_of_one_skill_are_worth_at_least_as_much_as_either(one, two, years):
    both = credit.credit(credit.stronger(one, two), years)
    assert max(credit.credit(one, years), credit.credit(two, years)) <= both <= FULL
    assert both == credit.credit(credit.stronger(two, one), years)


def test_what_is_hardly_claimed_earns_hardly_anything():
    listed = credit.credit(Claim("python", credit.IN_LIST), 0)
    assert listed == round(credit.FULL * 0.7)
    for strength in (0.0, 0.1, 0.3, 0.4):
        assert credit.credit(Claim("python", strength), 0) == round(listed * strength / credit.IN_LIST)


@given(CLAIMS)
def test_more_years_asked_never_give_more_credit(one):
    ladder = credit.ladder(one).tolist()
    assert ladder == sorted(ladder, reverse=True)
    assert ladder[-1] > 0 or one.strength < 0.01


def test_years_asked_are_read_downwards():
    assert [credit.YEARS[credit.bucket(y)] for y in (None, 0.5, 1, 3.9, 7, 30)] == [0, 0, 1, 3, 6, 10]


def test_an_added_skill_brings_what_it_implies(made):
    graph = graph_of(made.skills)
    after = credit.what_if(made.candidate(), WhatIf(added=("eks",)), graph)
    assert {c.skill: (c.strength, c.inferred) for c in after.claims} == {
        "eks": (1.0, False),
        "kubernetes": (credit.IMPLIED, True),
    }
    less = credit.what_if(after, WhatIf(removed=("eks",)), graph)
    assert [c.skill for c in less.claims] == ["kubernetes"], "removing takes that claim alone"


def test_order_of_adding_changes_no_figure(made):
    graph, person = graph_of(made.skills), made.candidate(made.claim("python", 0.3, 5))
    results = set()
    for order in permutations(("pytorch", "python", "fastapi", "eks")):
        after = credit.what_if(person, WhatIf(added=order), graph, replace(credit.ADDED, months=9))
        results.add(tuple((c.skill, c.strength, c.months, c.inferred) for c in after.claims))
    assert len(results) == 1


def test_skills_outside_the_lexicon_count_for_themselves(made):
    worth = credit.Worth({"cobol": made.claim("cobol")}, graph_of(made.skills))
    assert worth.of(["python", "cobol", "nothing"])[:, 0].tolist() == [0, FULL, 0]


def test_the_graph_is_made_once_for_a_lexicon(made):
    assert graph_of(made.skills) is graph_of(made.skills)


def test_rarer_skills_are_more_specific_and_soft_ones_weigh_less(made):
    table = specificity()
    shares = sorted(table.shares.items(), key=lambda item: item[1])
    assert table.of(shares[0][0]) > table.of(shares[-1][0]) >= SPECIFIC_LEAST
    assert all(SPECIFIC_LEAST <= table.of(skill) <= SPECIFIC_MOST for skill, _ in shares)
    hard, soft = Skill("never-seen", "", "cloud"), Skill("never-seen", "", "business")
    assert weight_of(soft, "never-seen") < 0.5 * weight_of(hard, "never-seen")


def test_what_is_listed_is_in_use_where_a_kind_a_part_or_what_implies_it_is(made):
    graph = graph_of(made.skills)

    def strength(skill, shows, listed=0.5, inferred=False):
        named = replace(made.claim(skill, listed, None), inferred=inferred)
        return used({skill: named, shows: made.claim(shows, 1.0, 30)}, graph)[skill]

    for skill, shows in (("deep-learning", "pytorch"), ("aws", "eks"), ("python", "fastapi")):
        claim = strength(skill, shows)
        assert (claim.strength, claim.months) == (1.0, 30)
        assert [place.text for place in claim.evidence] == [shows, skill]
    assert strength("python", "spark").strength == 0.5
    assert strength("deep-learning", "pytorch", listed=0.3).strength == 0.3
    assert strength("python", "fastapi", inferred=True).strength == 0.5


def test_being_in_use_is_found_once_whatever_the_order(made):
    graph = graph_of(made.skills)
    for seed in range(60):
        claims = held(made.any_candidate(random.Random(seed)).claims)
        once = used(claims, graph)
        assert used(dict(reversed(claims.items())), graph) == once
        assert all(once[skill].strength >= claim.strength for skill, claim in claims.items())
