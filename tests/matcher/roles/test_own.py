"""Roles that people make: named once, compared like ours, sure of little when little is known."""

from __future__ import annotations

import math

import numpy as np
import pytest

from matcher.errors import BadRequest
from matcher.model import OwnRole
from matcher.roles.own import fit_name, known_role, made, names
from matcher.roles.table import SkillTable
from matcher.roles.train import FEWEST, RoleModel, train

from .conftest import SKILLS, draw

DS, MLE = "data-scientist", "machine-learning-engineer"
ENGINEERS = [row for row in draw(60, 11) if row[1] == "Machine Learning Engineer"]
SCIENTISTS = [row for row in draw(60, 12) if row[1] == "Data Scientist"]


def nameless(n: int) -> list[tuple[str, str, tuple[str, ...]]]:
    """Engineers' ads under titles that say nothing."""
    return [(f"o{i:03d}", "Wizard", skills) for i, (_, _, skills) in enumerate(ENGINEERS[:n])]


def own(n: int, name: str = "Wizard") -> OwnRole:
    return OwnRole(f"own-{name.lower()}", name, tuple(id for id, _, _ in nameless(n)))


def mean(model: RoleModel, table: SkillTable, role: OwnRole) -> float:
    weights = np.array([model.weights.get(s, 0.0) for s in table.skill_names]).reshape(-1, 1)
    line = table.sums(weights)[:, 0] * table.scales() + model.baseline
    return float(line[table.rows_among(role.postings)].mean())


def test_names() -> None:
    role = made("  Pricing   people ", ["b", "a", "b"], (), "2026-11-23")
    assert (role.id, role.name, role.postings) == ("own-pricing-people", "Pricing people", ("a", "b"))
    assert made("Pricing, people", ["a"], (role,), "").id == "own-pricing-people-2"
    assert made("Ünï", ["a"], (), "").id.startswith("own-")
    assert known_role("pricing people", (role,)) == known_role("own-pricing-people", (role,)) == role.id
    assert tuple(names((role,)))[-1] == role.id and DS in names((role,))
    assert fit_name("Pricing people", (role,), keep=role.id) == "Pricing people"
    for name in ("", "  ", "x" * 61, "Data Scientist", "data-scientist", "PRICING people"):
        with pytest.raises(BadRequest):
            made(name, ["a"], (role,), "")
    with pytest.raises(BadRequest):
        made("Nobody", [], (), "")
    with pytest.raises(BadRequest) as caught:
        known_role("cook", (role,))
    assert "own-pricing-people" in caught.value.hint


@pytest.mark.parametrize("n", [1, 5, 12, 60])
def test_an_own_role_against_one_of_ours(n: int) -> None:
    """Whatever little is known, its postings lie on its side, and the more the surer."""
    role, table = own(n), SkillTable.build([*nameless(n), *SCIENTISTS])
    model = train(table, DS, "Wizard", SKILLS, (role,))
    assert model.role_to == role.id and model.n_to == n
    assert mean(model, table, role) > 0
    assert model.weights.get("kubernetes", 0.0) >= 0 >= model.weights.get("r", 0.0)
    (row,) = [c for c in model.contrast if c.skill == "docker"]
    assert row.share_to.n == n and row.share_to.low <= row.share_to.share <= row.share_to.high
    assert row.share_to.high - row.share_to.low > (0.5 if n < FEWEST else 0.2)


def test_small_roles_are_shrunk() -> None:
    few, many = (
        train(SkillTable.build([*nameless(n), *SCIENTISTS]), DS, "own-wizard", SKILLS, (own(n),)) for n in (3, 60)
    )
    assert sum(map(abs, few.weights.values())) < sum(map(abs, many.weights.values()))


def test_against_shipped_counts_alone() -> None:
    """No data scientist's posting in the library: the shipped ads stand in, and the basis says so."""
    role, table = own(30), SkillTable.build(nameless(30))
    model = train(table, DS, role.id, SKILLS, (role,))
    assert model.basis.source == "both" and model.basis.postings_from == 0 and model.n_from > 1000
    assert mean(model, table, role) > 0
    back = train(table, role.id, DS, SKILLS, (role,))
    assert math.isclose(back.baseline, -model.baseline, abs_tol=1e-9)
    assert all(math.isclose(back.weights[s], -w, abs_tol=1e-9) for s, w in model.weights.items())


def test_our_numbers_stay_ours() -> None:
    """A role of the user's own changes nothing in what is said of the others, and takes its postings from theirs."""
    table = SkillTable.build([*SCIENTISTS, *ENGINEERS])
    alone, beside = train(table, DS, MLE, SKILLS), train(table, DS, MLE, SKILLS, (own(20),))
    assert alone == beside
    chosen = OwnRole("own-a", "A", tuple(id for id, _, _ in SCIENTISTS[:20]))
    assert train(table, chosen.id, DS, SKILLS, (chosen,)).basis.postings_to == len(SCIENTISTS) - 20
    both = (chosen, OwnRole("own-b", "B", tuple(id for id, _, _ in SCIENTISTS[15:40])))
    basis = train(table, "own-a", "own-b", SKILLS, both).basis
    assert (basis.postings_from, basis.postings_to) == (15, 20)


def test_a_role_whose_postings_are_gone_says_so() -> None:
    role = OwnRole("own-a", "A", ("not", "there"))
    with pytest.raises(BadRequest, match="A"):
        train(SkillTable.build(SCIENTISTS), DS, role.id, SKILLS, (role,))
