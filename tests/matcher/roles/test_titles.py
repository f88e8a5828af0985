"""Titles name one role, or none: mixed and unknown ones label nothing."""

from __future__ import annotations

import pytest

from matcher.roles.titles import plain_words, roles, title_role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Data Scientist", "data-scientist"),
        ("Sr. Data Scientist - NLP (m/f/d)", "data-scientist"),
        ("Lead Decision Scientist", "data-scientist"),
        ("Machine Learning Engineer II", "machine-learning-engineer"),
        ("Senior ML Engineer, Ranking", "machine-learning-engineer"),
        ("Software Engineer, Machine Learning", "machine-learning-engineer"),
        ("MLOps Engineer", "mlops-engineer"),
        ("Machine Learning Platform Engineer", "mlops-engineer"),
        ("Senior Data Engineer", "data-engineer"),
        ("Analytics Engineer", "data-engineer"),
        ("Product Analyst", "data-analyst"),
        ("Applied Scientist II", "applied-scientist"),
        ("Research Scientist", "research-scientist"),
        ("GenAI Engineer", "ai-engineer"),
        ("Backend Developer", "software-engineer"),
        ("Site Reliability Engineer", "devops-engineer"),
        ("Head of Data Science", None),
        ("Data Scientist / Machine Learning Engineer", None),
        ("Data Scientist, Machine Learning Engineer", None),
        ("Data Scientist Machine Learning Engineer", None),
        ("Machine Learning Engineer, Data Science", "machine-learning-engineer"),
        ("Data Science Recruiter", None),
        ("Cook", None),
        ("", None),
        (None, None),
    ],
)
def test_title_role(title: str | None, role: str | None) -> None:
    assert title_role(title) == role


def test_roles_have_ids_of_their_own() -> None:
    ids = [role.id for role in roles()]
    assert len(ids) == len(set(ids)) >= 10


def test_plain_words() -> None:
    assert plain_words("Sr. Data-Scientist (NLP)") == "senior data scientist nlp"
