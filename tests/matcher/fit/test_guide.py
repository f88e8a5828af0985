"""The guide tells what the code does: every number in it is computed here again."""

from __future__ import annotations

import json
import re

import pytest

from matcher import assets
from matcher.fit import still
from matcher.fit.credit import LISTED, SHORT, credit
from matcher.fit.graph import FULL, GENERAL_SHARE, KIND_SHARE, NEAR_SHARE, PART_SHARE
from matcher.fit.needs import LEVEL_WEIGHTS
from matcher.fit.parts import PARTS, degree, experience, seniority, skills, text
from matcher.fit.person import TRUST_DOUBTED
from matcher.fit.score import FEW_NEEDS
from matcher.fit.tables import SOFT_SHARE, SPECIFIC_LEAST, SPECIFIC_MOST
from matcher.fit.text import ITEMS, JOB_TITLE, TITLE, TOPICS
from matcher.fit.verdicts import MET, UNMET
from matcher.model import Claim
from matcher.model.scales import GOOD_FIT
from matcher.skills.weigh import STRENGTH

GUIDE = " ".join(assets.path("guide/fit.md").read_text("utf-8").split())
NAMES = {
    "skills": "Skills",
    "text": "Wording",
    "degree": "Degree",
    "experience": "Experience",
    "seniority": "Seniority",
}
WEIGHTS = {part.name: 100 * part.weight for part in PARTS}


@pytest.mark.parametrize("name", NAMES)
def test_the_parts_weigh_what_the_guide_says(name):
    assert f"| {NAMES[name]} | {WEIGHTS[name]:.0f} |" in GUIDE


def percent(share: float) -> str:
    return f"{100 * share:.0f} %"


@pytest.mark.parametrize(
    "said",
    [
        f"**{LEVEL_WEIGHTS['required']}** for a must, **{LEVEL_WEIGHTS['preferred']}** for a nice-to-have",
        f"**{LEVEL_WEIGHTS['mentioned']}** for a word",
        f"weighs {SPECIFIC_LEAST}, one that hardly any names weighs {SPECIFIC_MOST}",
        f"in a project **{percent(credit(Claim('', STRENGTH['projects']), 0) / FULL)}**",
        f"in a list alone **{percent(credit(Claim('', STRENGTH['skills']), 0) / FULL)}**",
        f"The rule is {percent(LISTED)} for naming it",
        f"{percent(SHORT)} is for having it",
        f"It is **{percent(NEAR_SHARE)}** of how near",
        f"(PyTorch for deep learning) earns {percent(KIND_SHARE)}, a part of it (EKS for AWS) {percent(PART_SHARE)}",
        f"the wider thing for the narrower one {percent(GENERAL_SHARE)}",
        f"**{skills.PRIOR:,}** of unsaid weight, met to **{percent(skills.MIDDLE)}**",
        f"among {TOPICS} directions",
        f"ad's title count **{TITLE}** times more, those of your jobs' titles **{JOB_TITLE}** times",
        f"A line of **{ITEMS}** names or more",
        f"A likeness of **{text.UNLIKE}** or less earns nothing, **{text.ALIKE}** or more all",
        f"{percent(seniority.STEPS[1])} for one step up, {percent(seniority.STEPS[-1])} for one step down",
        f"{percent(degree.UNSAID)} where none is asked for",
        f"you get {percent(experience.UNKNOWN)} for experience, {percent(seniority.UNKNOWN)} for seniority and half",
        f"toward **{100 * still.MIDDLE:.0f}**, the middle",
        f"without requirements keeps {percent(still.TRUST_THIN['no-requirements'])} of its distance",
        f"not read {percent(still.TRUST_THIN['other-language'])}, a résumé that could hardly be read {percent(TRUST_DOUBTED)}",
        f"with fewer than {FEW_NEEDS} needs; with fewer than {2 * FEW_NEEDS}",
        f"✓ from **{percent(MET)}** of its points on, ✗ under **{percent(UNMET)}**",
        f"A fit of **{GOOD_FIT:.0f}** or more counts as good",
    ],
)
def test_the_numbers_are_those_of_the_code(said):
    assert said in GUIDE


def test_working_skills_and_the_count_of_ads():
    assert SOFT_SHARE == 0.25 and "weigh a quarter of that" in GUIDE
    ads = json.loads(assets.path("fit/skills.json").read_text("utf-8"))["ads"]
    assert f"{ads:,} job ads" in GUIDE


def test_the_example_is_the_formula():
    weights = [4 * 47, 4 * 69, 2 * 70]
    near = NEAR_SHARE * 0.7
    credits = [
        credit(Claim("", strength), 0) / FULL * share for strength, share in ((1.0, 1.0), (1.0, near), (0.5, 1.0))
    ]
    both = [weight * one for weight, one in zip(weights, credits, strict=True)]
    top, bottom = sum(both) + skills.PRIOR * skills.MIDDLE, sum(weights) + skills.PRIOR
    assert [f"{value:.1f}" for value in (*both, top)] == ["188.0", "154.6", "98.0", "1160.6"] and bottom == 2404
    points = [
        WEIGHTS["skills"] * top / bottom,
        WEIGHTS["text"] * (0.57 - text.UNLIKE) / (text.ALIKE - text.UNLIKE),
        WEIGHTS["experience"] * (4 / 5) ** 2,
        WEIGHTS["seniority"] * seniority.STEPS[1],
        WEIGHTS["degree"] * 0.5,
    ]
    example = GUIDE.partition("## An example")[2].partition("## What if")[0]
    told = [float(number) for number in re.findall(r"\*\*(\d+\.\d\d)\*\*", example)]
    gain = WEIGHTS["skills"] * weights[1] * (1 - near) / bottom
    assert told == [pytest.approx(value, abs=0.005) for value in (*points, sum(points), gain)]
