"""A small world of roles: a lexicon of ten skills, ads drawn with planted shares, and people."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from matcher.model import Candidate, Claim, Contact, Profile, Skill, Source, WhatIf
from matcher.roles.table import Row

SKILLS = tuple(
    Skill(id, id, area, needs=needs)
    for id, area, needs in (
        ("a-b-testing", "experimentation", ()),
        ("docker", "containers", ("linux",)),
        ("java", "software-engineering", ()),
        ("kubernetes", "containers", ("docker",)),
        ("linux", "software-engineering", ()),
        ("python", "software-engineering", ()),
        ("pytorch", "deep-learning", ("python",)),
        ("r", "statistics", ()),
        ("sql", "sql", ()),
        ("statistics", "statistics", ()),
    )
)

PLANTED = {
    "Data Scientist": {"python": 0.8, "sql": 0.6, "r": 0.5, "statistics": 0.7, "a-b-testing": 0.3, "docker": 0.1, "pytorch": 0.2},
    "Machine Learning Engineer": {
        "python": 0.8, "docker": 0.6, "kubernetes": 0.5, "linux": 0.3, "pytorch": 0.6, "java": 0.3, "sql": 0.2, "statistics": 0.1,
    },
}  # fmt: skip
"""Title -> the true share of its ads that name a skill."""


def draw(n: int, seed: int) -> list[Row]:
    """n ads of either title."""
    chance = random.Random(seed)
    return [
        (f"p{i:05d}-{place}", title, tuple(sorted(s for s, p in shares.items() if chance.random() < p)))
        for place, (title, shares) in enumerate(PLANTED.items())
        for i in range(n)
    ]


def person(*skills: str, inferred: tuple[str, ...] = ()) -> Candidate:
    claims = [Claim(s, 1.0) for s in skills] + [Claim(s, 0.6, inferred=True) for s in inferred]
    profile = Profile(Source("x", "0" * 64, 1), Contact(), (), (), (), None, ())
    return Candidate(profile, tuple(sorted(claims, key=lambda c: c.skill)), None, 0, None, "")


@pytest.fixture
def changed() -> Callable[[Candidate, WhatIf], Candidate]:
    def change(candidate: Candidate, what_if: WhatIf) -> Candidate:
        kept = {c.skill: c for c in candidate.claims if c.skill not in what_if.removed}
        kept.update({s: Claim(s, 1.0) for s in what_if.added})
        return Candidate(candidate.profile, tuple(kept[s] for s in sorted(kept)), None, 0, None, "")

    return change
