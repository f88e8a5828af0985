"""The lens is a sum: it adds up exactly, and every promised gain is kept."""

from __future__ import annotations

import math
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matcher.model import Candidate, WhatIf
from matcher.roles.features import scale
from matcher.roles.lens import SHOWN, areas, lens, log_odds
from matcher.roles.table import SkillTable
from matcher.roles.train import RoleModel, train

from .conftest import SKILLS, draw, person

DS, MLE = "data-scientist", "machine-learning-engineer"
MODEL = train(SkillTable.build(draw(100, 5)), DS, MLE, SKILLS)
some = st.lists(st.sampled_from([s.id for s in SKILLS]), unique=True)


def looked_at(candidate: Candidate, changed: Callable[[Candidate, WhatIf], Candidate], model: RoleModel = MODEL):  # type: ignore[no-untyped-def]
    return lens(model, candidate, lambda s: changed(candidate, WhatIf(added=(s,))), lambda s: 0)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(skills=some)
def test_adds_up_and_keeps_its_promises(skills: list[str], changed: Callable[[Candidate, WhatIf], Candidate]) -> None:
    candidate = person(*skills)
    got = looked_at(candidate, changed)
    parts = [p.contribution for p in (*got.have, *got.kept)]
    assert math.isclose(got.log_odds, got.baseline + math.fsum(parts), abs_tol=1e-12)
    assert math.isclose(got.p_to, 1 / (1 + math.exp(-got.log_odds)))
    assert all(p.contribution > 0 for p in got.have) and all(p.contribution < 0 for p in got.kept)
    for lack in got.lack:
        after = log_odds(MODEL, changed(candidate, WhatIf(added=(lack.skill,))).claims, got.scale)
        assert math.isclose(after, got.log_odds + lack.gain_log_odds, abs_tol=1e-12)
        assert lack.skill not in candidate.skills


def test_a_skill_shown_counts_less_than_one_named() -> None:
    named, shown = (
        log_odds(MODEL, p.claims, 0.7) - MODEL.baseline
        for p in (person("kubernetes"), person(inferred=("kubernetes",)))
    )
    assert math.isclose(shown, SHOWN * named)


def test_a_what_if_keeps_the_scale_of_the_resume(changed: Callable[[Candidate, WhatIf], Candidate]) -> None:
    """So that what a lens promises of a skill is what the lens with that skill says."""
    candidate = person(*[s.id for s in SKILLS if s.id != "kubernetes"], *(f"x{i}" for i in range(40)))
    before = looked_at(candidate, changed)
    (lack,) = [lack for lack in before.lack if lack.skill == "kubernetes"]
    tried = changed(candidate, WhatIf(added=("kubernetes",)))
    after = lens(MODEL, tried, lambda s: tried, lambda s: 0, base=candidate)
    assert after.scale == before.scale == scale(49) < 1 < scale(5)
    assert math.isclose(after.log_odds, before.log_odds + lack.gain_log_odds, abs_tol=1e-12)


def test_a_long_resume_is_not_surer_by_its_length_alone() -> None:
    """Four times as many skills, each as telling, count twice, not four times."""
    assert math.isclose(100 * scale(100), 2 * 25 * scale(25))
    assert scale(1) == scale(11)


def test_sides(changed: Callable[[Candidate, WhatIf], Candidate]) -> None:
    scientist = looked_at(person("r", "statistics", "sql", "python"), changed)
    engineer = looked_at(person("kubernetes", "docker", "pytorch", "java"), changed)
    assert scientist.p_to < 0.2 < 0.8 < engineer.p_to
    assert {p.skill for p in scientist.kept} >= {"r", "statistics"}
    assert {x.skill for x in scientist.lack} >= {"kubernetes", "docker", "pytorch"}


def test_area_shares_add_up() -> None:
    rows = areas(MODEL, person("r", "docker"))
    for column in ("resume", "share_from", "share_to"):
        assert math.isclose(math.fsum(getattr(row, column) for row in rows), 1)
