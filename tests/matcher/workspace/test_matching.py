"""The rows of a ranking are what each posting gives when it is read and judged by itself, however many there are."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date

import pytest

from matcher import assets
from matcher.cli import documents
from matcher.model import Candidate, Missing, Posting, WhatIf
from matcher.workspace import Workspace, answers
from matcher.workspace.asked import missing_once

TODAY = date(2026, 11, 23)
LINES = (
    "- Python or R", "- 5+ years of SQL", "- Docker and Kubernetes", "- PyTorch, TensorFlow or JAX", "- A/B testing",
    "Nice to have", "- Spark or Kafka", "You will", "- build models in Python", "- a master's degree in statistics", "- Go",
)  # fmt: skip
TEXTS = {
    "odd": "We sell shoes.",
    "short": "Requirements\n- SQL",
    "foreign": "Wir suchen eine Köchin, die gern und viel kocht und die Küche sauber hält. Python ist kein Muss.",
    "long": "Requirements\n" + "\n".join(LINES),
}


@pytest.fixture(scope="module")
def ws() -> Iterator[Workspace]:
    with Workspace.unstored(today=TODAY) as made:
        made.add_samples()
        made.add_postings([Posting(id, id, text) for id, text in TEXTS.items()])
        yield made


@pytest.fixture(scope="module")
def candidate(ws: Workspace) -> Candidate:
    return ws.read_resume(assets.path("samples/resumes") / "between.pdf")


@pytest.mark.parametrize("change", [WhatIf(), WhatIf(("docker", "r"), ("python",))])
def test_a_row_is_what_the_posting_gives_alone(ws: Workspace, candidate: Candidate, change: WhatIf) -> None:
    ranking = ws.with_roles(ws.rank(candidate, what_if=change))
    assert ranking.roles is not None
    rows = tuple(ws.matches(candidate, ranking, what_if=change, top=len(ranking)))
    assert [row.rank for row in rows] == list(range(1, len(ranking) + 1))
    for row, shares in zip(rows, ranking.roles.tolist(), strict=True):
        posting = ws.posting(row.posting.id)
        assert row.fit == ws.fit(candidate, ws.opening(posting), what_if=change)
        assert (row.posting.title, row.posting.url) == (posting.title, posting.url)
        assert row.roles == tuple(zip(ranking.role_names, shares, strict=True))
        mix = dict(ws.role_mix(ws.opening(posting)).roles)
        assert all(share == pytest.approx(mix[role], abs=1e-6) for role, share in row.roles)


@pytest.mark.parametrize("text", ["Python and SQL", "Nothing of the kind is known to me. " * 20])
def test_a_doubtful_resume_is_told_in_every_row(ws: Workspace, text: str) -> None:
    doubted = ws.read_text(text)
    for row in ws.matches(doubted, ws.rank(doubted), top=500):
        assert row.fit == ws.fit(doubted, ws.opening(ws.posting(row.posting.id)))
        assert row.fit.confidence == "low" and row.fit.reason


def test_whatever_is_asked(candidate: Candidate) -> None:
    draw = random.Random(5)
    asked = [draw.choices(LINES, k=draw.randrange(9)) for _ in range(60)]
    with Workspace.unstored(today=TODAY) as own:
        own.add_postings([Posting(f"p{i}", f"Engineer {i}", "\n".join(some)) for i, some in enumerate(asked)])
        for row in own.matches(candidate, own.rank(candidate), top=60):
            assert row.fit == own.fit(candidate, own.opening(own.posting(row.posting.id)))


def test_a_skill_is_missing_once_at_its_strongest(candidate: Candidate) -> None:
    text = "Nice to have\n- Terraform or Ansible\n\nRequirements\n- Terraform or Pulumi\n\nYou will\n- maintain Terraform or Chef"
    with Workspace.unstored(today=TODAY) as own:
        own.add_postings([Posting("p1", "Engineer", text)])
        row = next(own.matches(candidate, own.rank(candidate)))
        levels = {m.skill: m.level for m in row.fit.missing}
        assert len(levels) == len(row.fit.missing) and levels["terraform"] == "required"
        assert row.fit == own.fit(candidate, own.opening(own.posting("p1")))
        assert row.fit.missing == own.explain(candidate, own.posting("p1")).fit.missing


def test_missing_once_keeps_the_order_of_the_first() -> None:
    asked = [Missing("b", "mentioned"), Missing("a", "preferred"), Missing("b", "required"), Missing("a", "mentioned")]
    assert missing_once(asked) == (Missing("b", "required"), Missing("a", "preferred"))


def test_the_best_few_are_the_first_of_all(
    ws: Workspace, candidate: Candidate, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranking = ws.rank(candidate)
    rows = tuple(ws.matches(candidate, ranking, top=len(ranking)))
    for at_once in (1, 7, 1000):
        monkeypatch.setattr(answers, "AT_ONCE", at_once)
        for top in (1, 7, 8, len(ranking), 10 * len(ranking)):
            assert tuple(ws.matches(candidate, ranking, top=top)) == rows[:top]


def test_a_posting_that_is_gone_is_passed_over(candidate: Candidate) -> None:
    with Workspace.unstored(today=TODAY) as own:
        own.add_postings([Posting(f"p{i}", "Engineer", f"Requirements\n- SQL\n- number {i}") for i in range(9)])
        ranking = own.rank(candidate)
        before = {row.posting.id: row for row in own.matches(candidate, ranking)}
        own.delete_postings([ranking.ids[0], ranking.ids[5]])
        left = tuple(own.matches(candidate, ranking))
        assert [row.rank for row in left] == [2, 3, 4, 5, 7, 8, 9]
        assert all(row == before[row.posting.id] for row in left)


def test_the_document_is_written_piece_by_piece(ws: Workspace, candidate: Candidate) -> None:
    ranking = ws.rank(candidate)
    rows = [documents.match(row) for row in ws.matches(candidate, ranking, top=9)]
    for some in ([], rows[:1], rows):
        whole = {"schema": "rolefit.rank/1", "postings": len(ranking), "matches": some}
        assert "".join(documents.ranking(len(ranking), some)) == json.dumps(whole, ensure_ascii=False)
