"""The step that a job's title says of a person: ranks by themselves, ranks of this field, ranks of other trades."""

from __future__ import annotations

import pytest

from matcher.model import SENIORITIES
from matcher.skills.standing import of_title


@pytest.mark.parametrize(
    ("title", "step"),
    [
        ("Team Lead", "lead"),
        ("Lead", "lead"),
        ("Principal", "lead"),
        ("QA Lead", "lead"),
        ("Test Lead", "lead"),
        ("Manager", "lead"),
        ("Delivery Manager", "lead"),
        ("Principal Consultant", "lead"),
        ("Teamleiterin", "lead"),
        ("Director", "head"),
        ("Managing Director", "head"),
        ("Leiter Datenanalyse", "head"),
        ("Abteilungsleiterin", "head"),
        ("Vice President", "head"),
        ("Head of Data", "head"),
        ("Senior Consultant", "senior"),
        ("Assistant Vice President", "mid"),
        ("AVP, Analytics", "mid"),
        ("Research Fellow", "mid"),
        ("Postdoctoral Fellow", "mid"),
        ("Data Scientist, Head & Neck Cancer", "mid"),
        ("Junior College Data Analyst", "mid"),
        ("School Principal", "mid"),
        ("Shift Lead", "mid"),
        ("Director of Nursing", "mid"),
        ("Head Chef", "mid"),
        ("Assistant Manager", "mid"),
        ("Data Fellow", "lead"),
    ],
)
def test_ranks_count_by_themselves_and_in_this_field(title: str, step: str) -> None:
    assert SENIORITIES[of_title(title)] == step
