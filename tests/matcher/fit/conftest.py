"""A small lexicon and makers of candidates and openings, for all tests of the room."""

from __future__ import annotations

import random
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from matcher.fit import credit
from matcher.fit.gaps import Judge
from matcher.fit.graph import graph_of
from matcher.model import (
    Candidate,
    Claim,
    Contact,
    Demand,
    Evidence,
    Explanation,
    Fit,
    Opening,
    Posting,
    Profile,
    Requirement,
    Skill,
    Source,
    WhatIf,
)

SKILLS = (
    Skill("airflow", "Airflow", "data-engineering", needs=("python",), effort=3),
    Skill("aws", "AWS", "cloud", effort=4),
    Skill("causal-inference", "Causal inference", "experimentation", needs=("statistics",), effort=4),
    Skill("communication", "Communication", "business", effort=2),
    Skill("deep-learning", "Deep learning", "deep-learning", needs=("python",), effort=4),
    Skill("docker", "Docker", "containers", effort=2),
    Skill("eks", "EKS", "cloud", part_of=("aws",), implies=("kubernetes",), needs=("docker",), effort=3),
    Skill("fastapi", "FastAPI", "deployment", implies=("python",), effort=2),
    Skill("kubeflow", "Kubeflow", "mlops", implies=("kubernetes", "docker"), needs=("kubernetes", "docker"), effort=3),
    Skill("kubernetes", "Kubernetes", "containers", needs=("docker",), effort=4),
    Skill("postgresql", "PostgreSQL", "sql", implies=("sql",), effort=2),
    Skill("python", "Python", "software-engineering", effort=3),
    Skill(
        "pytorch", "PyTorch", "deep-learning", is_a=("deep-learning",), implies=("python",), near=(("tensorflow", 0.7),)
    ),
    Skill("r", "R", "statistics", near=(("python", 0.3),), effort=3),
    Skill("spark", "Spark", "data-engineering", effort=3),
    Skill("sql", "SQL", "sql", effort=2),
    Skill("statistics", "Statistics", "statistics", effort=4),
    Skill("tableau", "Tableau", "analysis", effort=1),
    Skill("tensorflow", "TensorFlow", "deep-learning", is_a=("deep-learning",), implies=("python",)),
)

TEXT = (
    "Built churn models and experiments for a marketplace with Python and SQL, ran dashboards and forecasts for the "
    "finance team, wrote pipelines, presented results to product managers and trained two analysts in statistics. "
    "Deployed a recommendation service and measured its effect on sales over several quarters."
)


def claim(skill: str, strength: float = 1.0, months: int | None = 24) -> Claim:
    return Claim(skill, strength, months, None, False, (Evidence(1, (10.0, 20.0, 60.0, 30.0), skill),))


def candidate(
    *claims: Claim, text: str = TEXT, years: float | None = 4.0, degree: int = 3, seniority: int | None = 2
) -> Candidate:
    profile = Profile(Source("made.txt", "0" * 64, 1, "en"), Contact(), (), (), (), years, ())
    return Candidate(profile, claims, years, degree, seniority, text)


def opening(
    name: str,
    *demands: tuple[tuple[str, ...], str, float | None],
    text: str = TEXT,
    years: float | None = None,
    degree: int | None = None,
    seniority: int | None = None,
    thin: str = "",
) -> Opening:
    """One requirement a demand, each a line of the posting's text."""
    lines = [f"{level}: {' or '.join(skills)}" for skills, level, _ in demands]
    body = "\n".join([*lines, text])
    requirements, start = [], 0
    for line, (skills, level, asked) in zip(lines, demands, strict=True):
        requirements.append(Requirement(line, start, start + len(line), level, level, (skills,), asked))
        start += len(line) + 1
    asked_for = tuple(Demand(skills, level, at, asked) for at, (skills, level, asked) in enumerate(demands))
    posting = Posting(name, name.title(), body)
    named = tuple(sorted({skill for skills, _, _ in demands for skill in skills}))
    return Opening(posting, tuple(requirements), asked_for, named, years, degree, seniority, "en", thin)


def any_candidate(rng: random.Random) -> Candidate:
    held = rng.sample([skill.id for skill in SKILLS], rng.randrange(8))
    claims = [claim(skill, rng.choice([0.3, 0.5, 0.6, 1.0]), rng.choice([None, 3, 18, 60])) for skill in sorted(held)]
    claims = [replace(one, inferred=rng.random() < 0.2) for one in claims]
    years, step = rng.choice([None, 0.5, 3.0, 12.0]), rng.choice([None, 0, 2, 4])
    return candidate(*claims, years=years, degree=rng.randrange(6), seniority=step)


def any_opening(rng: random.Random, name: str) -> Opening:
    ids = [skill.id for skill in SKILLS]
    demands = []
    for _ in range(rng.randrange(9)):
        skills = tuple(rng.sample(ids, rng.choice([1, 1, 1, 2, 3])))
        demands.append(
            (skills, rng.choice(["required", "preferred", "mentioned"]), rng.choice([None, None, 1.0, 3.5, 11.0]))
        )
    words = " ".join(rng.choice(TEXT.split()) for _ in range(30))
    return opening(
        name,
        *demands,
        text=words,
        years=rng.choice([None, 1.0, 2.5, 8.0]),
        degree=rng.choice([None, 2, 3, 5]),
        seniority=rng.choice([None, 1, 3]),
        thin=rng.choice(["", "", "", "snippet", "no-requirements", "other-language"]),
    )


def changed(person: Candidate, skills: tuple[Skill, ...], what_if: WhatIf | None, added: Claim) -> Candidate:
    return person if what_if is None else credit.what_if(person, what_if, graph_of(skills), added)


def fit_of(
    person: Candidate,
    posting: Opening,
    skills: tuple[Skill, ...],
    what_if: WhatIf | None = None,
    added: Claim = credit.ADDED,
    **options: Any,
) -> Fit:
    return Judge(changed(person, skills, what_if, added), skills, added=added, **options).fit(posting)


def explain(
    person: Candidate,
    posting: Opening,
    skills: tuple[Skill, ...],
    *,
    bar: float = 70.0,
    what_if: WhatIf | None = None,
    added: Claim = credit.ADDED,
    **options: Any,
) -> Explanation:
    return Judge(changed(person, skills, what_if, added), skills, added=added, **options).explain(posting, bar)


@pytest.fixture(scope="session")
def made() -> SimpleNamespace:
    return SimpleNamespace(
        skills=SKILLS,
        text=TEXT,
        claim=claim,
        candidate=candidate,
        opening=opening,
        any_candidate=any_candidate,
        any_opening=any_opening,
        fit_of=fit_of,
        explain=explain,
    )
