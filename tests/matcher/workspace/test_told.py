"""What an explanation says beside its numbers: where the rest of the points is, why a skill earns a part, languages once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from matcher.fit.sets import Option, needed_first
from matcher.model import Explanation
from matcher.postings.load import posting_of_text
from matcher.workspace import Workspace

POSTING = (
    "Machine Learning Engineer\n\nRequirements\n- Fluent German and English\n- Python and SQL\n"
    "- PyTorch and MLflow\n- Must be authorised to work in the EU\n"
)
RESUME = "Anna Berg\n\nExperience\nData Analyst, Firm, 2020 - 2023\n- Wrote reports in Excel and SQL\n\nSkills\nPython, Excel\n"


def told(folder: Path, resume: str) -> Explanation:
    (folder / "r.txt").write_text(resume, "utf-8")
    with Workspace.unstored(today=date(2026, 11, 23)) as ws:
        candidate = ws.read_resume(folder / "r.txt")
        return ws.explain(candidate, posting_of_text(POSTING, None))


@pytest.mark.parametrize(("languages", "met"), [("\nLanguages\nGerman\n", "partial"), ("", "no")])
def test_a_language_is_judged_once_among_the_hard_lines(tmp_path: Path, languages: str, met: str) -> None:
    e = told(tmp_path, RESUME + languages)
    rows = [v for v in e.verdicts if v.requirement.hard == "language"]
    assert [v.met for v in rows] == [met] and rows[0].of > 0 and rows[0] in e.verdicts[:2]
    spans = [(v.requirement.start, v.requirement.end) for v in e.verdicts]
    assert len(spans) == len(set(spans))


def test_the_rest_of_the_points_is_told(tmp_path: Path) -> None:
    e = told(tmp_path, RESUME)
    skills = next(c for c in e.fit.components if c.name == "skills")
    asked = [v for v in e.verdicts if v.requirement.groups]
    left = skills.of - sum(v.of for v in asked)
    given = skills.points - sum(v.points for v in asked)
    assert e.note.startswith("This posting names little.")
    assert f"{left:.1f} of the {skills.of:.1f} points" in e.note and f"{given:.1f} are given" in e.note


def test_a_skill_that_is_only_listed_says_why_it_earns_a_part(tmp_path: Path) -> None:
    row = next(v for v in told(tmp_path, RESUME).verdicts if "SQL" in v.requirement.text)
    assert row.met == "yes" and row.points < row.of
    assert "named outside of jobs only: Python." in row.why


def test_a_set_names_what_is_only_needed_first() -> None:
    now = np.array([0, 400], np.int32)
    idle = Option("numpy", now, frozenset({"numpy"}), frozenset(), 10)
    wanted = Option("pytorch", np.array([1000, 400], np.int32), frozenset({"pytorch"}), frozenset({"numpy"}), 45)
    assert needed_first([idle, wanted], now) == (("numpy", "pytorch"),)
    assert needed_first([wanted], now) == ()
