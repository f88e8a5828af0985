"""The arrays against a slow twin that follows the formulas need by need."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.fit.credit import IN_LIST, YEARS, credit, held
from matcher.fit.graph import FULL, GENERAL_SHARE, KIND_SHARE, NEAR_SHARE, PART_SHARE
from matcher.fit.index import Index
from matcher.fit.parts import PARTS
from matcher.fit.parts.skills import MIDDLE, PRIOR
from matcher.fit.score import Scorer
from matcher.fit.still import MIDDLE as FIT_MIDDLE
from matcher.fit.still import TRUST_THIN
from matcher.fit.tables import weight_of

LEVELS = {"required": 4, "preferred": 2, "mentioned": 1}


def share(skills, has, asks):
    """What holding `has` gives of `asks`, by reading the lexicon."""
    by = {skill.id: skill for skill in skills}
    if has == asks:
        return 1.0
    found = [NEAR_SHARE * s for other, s in by[has].near if other == asks]
    found += [NEAR_SHARE * s for other, s in by[asks].near if other == has]
    steps, above = 0, {has}
    while above:
        above = {kind for skill in above for kind in by[skill].is_a}
        steps += 1
        found += [KIND_SHARE**steps] if asks in above else []
    found += [PART_SHARE] if asks in by[has].part_of else []
    found += [GENERAL_SHARE] if has in (*by[asks].is_a, *by[asks].part_of) else []
    return max(found, default=0.0)


def shown_by(skills, skill):
    """All that using `skill` is using too, by reading the lexicon."""
    by = {entry.id: entry for entry in skills}
    found = set(by[skill].part_of)
    for ways in (lambda entry: entry.is_a, lambda entry: entry.implies):
        queue = [skill]
        for at in queue:
            queue += [other for other in ways(by[at]) if other not in queue]
        found |= set(queue)
    return found - {skill}


def in_use(skills, claims):
    """Each claim with the most that the named claims which show it are worth."""
    found = dict(claims)
    for shown in (claim for claim in claims.values() if not claim.inferred and claim.strength >= IN_LIST):
        shows = [c for c in claims.values() if not c.inferred and shown.skill in shown_by(skills, c.skill)]
        found[shown.skill] = replace(
            shown,
            strength=max(c.strength for c in (shown, *shows)),
            months=max(c.months or 0 for c in (shown, *shows)),
        )
    return found


def slow_points(skills, person, opening):
    """Points of the skills part."""
    by = {skill.id: skill for skill in skills}
    claims = in_use(skills, held(person.claims))
    best = {}
    for demand in opening.demands:
        key = frozenset(demand.skills)
        years = max(y for y in YEARS if y <= (demand.years or 0))
        weight = LEVELS[demand.level] * max(weight_of(by[s], s) for s in key)
        if key not in best or (weight, years) > best[key][:2]:
            best[key] = (weight, years, LEVELS[demand.level])
    total = asked = 0
    for key, (weight, years, level) in best.items():
        if len(key) > 1 and any(frozenset((s,)) in best and best[frozenset((s,))][2] >= level for s in key):
            continue
        got = [round(FULL * share(skills, c, s)) * credit(claims[c], years) // FULL for s in key for c in claims]
        total += weight * max(got, default=0)
        asked += weight
    value = (total / FULL + PRIOR * MIDDLE) / (asked + PRIOR)
    return 100 * PARTS[0].weight * (FIT_MIDDLE + TRUST_THIN[opening.thin] * (value - FIT_MIDDLE))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_skills_part_equals_its_formula(made, seed):
    rng = random.Random(seed)
    openings = [made.any_opening(rng, f"p{n}") for n in range(12)]
    person = made.any_candidate(rng)
    ranking = Scorer(Index.build(openings, made.skills), person, made.skills).ranking()
    for place, row in enumerate(ranking.rows.tolist()):
        assert ranking.points[place, 0] == pytest.approx(slow_points(made.skills, person, openings[row]), abs=1e-9)
