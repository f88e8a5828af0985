from __future__ import annotations

import pytest

from matcher.skills.find import Finder
from matcher.skills.lexicon import Lexicon


def shown(finder: Finder, text: str) -> list[tuple[str, str]]:
    return [(hit.skill, hit.text) for hit in finder.find(text) if hit.inferred]


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Deployed three models to users", [("deployment", "Deployed three models")]),
        ("deploys the modelling code", [("deployment", "deploys the modelling")]),
        ("deploy models", []),
        ("Runs on EKS.", [("deployment", "on EKS")]),
        ("Redeployed the model", []),
        ("deployed, the model", []),
        ("Containers that we orchestrate", [("kubernetes", "Containers that we orchestrate")]),
        ("We orchestrated some containers.", [("kubernetes", "orchestrated some containers")]),
        ("We like containers. You orchestrate people.", []),
        ("APIs in FastAPI", [("python", "FastAPI"), ("web-api", "FastAPI")]),
        ("APIs in FastAPI and Python", [("web-api", "FastAPI")]),
        ("FastAPI, FastAPI", [("python", "FastAPI"), ("web-api", "FastAPI")]),
        ("Kubernetes: containers that we orchestrate", []),
    ],
)
def test_what_is_shown(small_finder: Finder, text: str, skills: list[tuple[str, str]]) -> None:
    assert shown(small_finder, text) == skills


def test_a_model_behind_an_api_on_eks(finder: Finder, shipped: Lexicon) -> None:
    found = {skill for skill, _ in shown(finder, "Deployed a churn model behind FastAPI on EKS.")}
    named = {hit.skill for hit in finder.find("Deployed a churn model behind FastAPI on EKS.") if not hit.inferred}
    for name in ("AWS", "Kubernetes"):
        assert shipped.resolve(name) in found
    assert shipped.resolve("Model deployment") in found | named


@pytest.mark.parametrize(
    ("text", "named", "inferred"),
    [
        ("Work with our data science team and Java developers.", [], ["data-science", "java"]),
        ("Three years as a Java developer.", ["java"], []),
        ("Java developer with a love of Java.", ["java"], []),
        ("Java\nTeam of five", ["java"], []),
    ],
)
def test_a_skill_in_a_jobs_name_is_shown_and_not_named(
    finder: Finder, text: str, named: list[str], inferred: list[str]
) -> None:
    hits = [hit for hit in finder.find(text) if hit.skill in ("java", "data-science")]
    assert [hit.skill for hit in hits if not hit.inferred] == named
    assert [hit.skill for hit in hits if hit.inferred] == inferred
