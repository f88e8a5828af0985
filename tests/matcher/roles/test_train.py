"""What is learned: shares inside their intervals, a prior that fades, weights that are about skills."""

from __future__ import annotations

import math

import pytest

from matcher.errors import BadRequest
from matcher.roles.own import known_role
from matcher.roles.prior import prior
from matcher.roles.table import SkillTable
from matcher.roles.titles import saying
from matcher.roles.train import FEWEST, share, train
from matcher.skills import lexicon

from .conftest import PLANTED, SKILLS, draw

DS, MLE = "data-scientist", "machine-learning-engineer"


def test_wilson_interval() -> None:
    # k = 10 of 100: the interval of Wilson (1927) is 0.0552 to 0.1744.
    got = share(10, 100)
    assert (got.share, got.n) == (0.1, 100)
    assert (got.low, got.high) == (pytest.approx(0.0552, abs=1e-4), pytest.approx(0.1744, abs=1e-4))
    assert share(0, 0).low == 0 and share(0, 0).high == 1
    assert share(0, 20).low == 0 and share(20, 20).high == 1


def test_planted_shares_lie_in_their_intervals() -> None:
    inside = total = 0
    for seed in range(30):
        model = train(SkillTable.build(draw(80, seed)), DS, MLE, SKILLS)
        assert model.basis.source == "library"
        for row in model.contrast:
            for side, got in (("Data Scientist", row.share_from), ("Machine Learning Engineer", row.share_to)):
                true = PLANTED[side].get(row.skill, 0.0)
                inside += got.low <= true <= got.high
                total += 1
    assert total > 500
    assert inside / total >= 0.93


def test_weights_point_the_right_way() -> None:
    weights = train(SkillTable.build(draw(200, 1)), DS, MLE, SKILLS).weights
    assert weights["kubernetes"] > 0 and weights["pytorch"] > 0 and weights["docker"] > 0
    assert weights["r"] < 0 and weights["statistics"] < 0
    assert abs(weights.get("python", 0.0)) < min(weights["kubernetes"], -weights["r"])


def test_no_weight_goes_against_the_shares_that_are_shown() -> None:
    """Whatever the library holds: what pulls toward a role is named by more of its ads."""
    for n in (0, 5, 12, 60):
        for one, two in ((DS, MLE), ("data-analyst", "data-engineer")):
            model = train(SkillTable.build(draw(n, 7)), one, two, SKILLS)
            pulling = [c for c in model.contrast if c.weight]
            assert len(pulling) > 5
            assert all((c.share_to.share - c.share_from.share) * c.weight > 0 for c in pulling)


def test_the_prior_fades() -> None:
    shipped = prior().pair(DS, MLE)[1]
    sources = []
    for n in (0, FEWEST - 1, FEWEST, 50, 400):
        model = train(SkillTable.build(draw(n, 3)), DS, MLE, SKILLS)
        sources.append(model.basis.source)
        far = abs(model.weights["pytorch"] - shipped["pytorch"])
        assert far == 0 if n < FEWEST else far > 0
    assert sources == ["bundled", "both", "both", "library", "library"]


def test_turning_the_pair_round_turns_every_sign() -> None:
    one, two = (train(SkillTable.build(()), *pair, SKILLS) for pair in ((DS, MLE), (MLE, DS)))
    assert one.baseline == -two.baseline
    assert all(one.weights[s] == -two.weights[s] for s in one.weights)


def test_unknown_roles_are_refused() -> None:
    empty = SkillTable.build(())
    with pytest.raises(BadRequest):
        train(empty, "cook", MLE, SKILLS)
    with pytest.raises(BadRequest):
        train(empty, DS, DS, SKILLS)
    assert known_role("Data Scientist") == DS


def test_every_shipped_pair_and_number_is_sane() -> None:
    known = prior()
    assert set(known.roles) >= {DS, MLE, "data-analyst", "data-engineer"}
    for role in known.roles:
        assert known.n[role] >= 25
        assert all(0 <= k <= known.n[role] for k in known.counts[role].values())
    for baseline, weights in known.pairs.values():
        assert math.isfinite(baseline) and all(abs(w) < 5 for w in weights.values())


def test_no_term_but_skills_of_the_lexicon() -> None:
    """No company, place, year or boilerplate can be a term: each is a skill, and none says a role's name again."""
    ids = {s.id for s in lexicon.load().skills}
    weights = prior().pair(DS, MLE)[1]
    assert set(weights) <= ids
    assert not set(weights) & saying((DS, MLE))


def test_the_known_gap_is_in_the_prior() -> None:
    """Directions that published counts of DS and MLE ads agree on."""
    model = train(SkillTable.build(()), DS, MLE, lexicon.load().skills)
    shares = {c.skill: (c.share_from.share, c.share_to.share) for c in model.contrast}
    for skill in ("tensorflow", "docker", "kubernetes", "pytorch"):
        assert shares[skill][1] > 1.5 * shares[skill][0], skill
    for skill in ("r", "sql", "tableau"):
        assert shares[skill][0] > 1.5 * shares[skill][1], skill
    assert abs(shares["python"][0] - shares["python"][1]) < 0.2
