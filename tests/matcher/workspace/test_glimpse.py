"""A glimpse gives the very bits that moving the whole ranking would give."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np
import pytest

from matcher import assets
from matcher.errors import LibraryError
from matcher.model import Candidate, Posting, WhatIf
from matcher.roles.features import scale
from matcher.roles.mix import mixes, telling
from matcher.roles.table import SkillTable
from matcher.workspace import Workspace
from matcher.workspace.glimpse import Glimpse, Needs
from matcher.workspace.lenses import SURE


@pytest.fixture(scope="module")
def ws() -> Iterator[Workspace]:
    with Workspace.unstored(today=date(2026, 11, 23)) as made:
        made.add_samples()
        made.index()
        # A second segment, and a posting that is gone.
        text = "Requirements\n- TensorFlow or JAX\n- 3 years of Kubernetes\n- Rust, Scala or Go"
        made.add_postings([Posting(id="late", title="Machine Learning Engineer", text=text)])
        made.index()
        yield made


@pytest.fixture(scope="module")
def candidate(ws: Workspace) -> Candidate:
    return ws.read_resume(assets.path("samples/resumes") / "between.pdf")


def test_the_same_bits_as_the_scorer(ws: Workspace, candidate: Candidate) -> None:
    index = ws.index()
    scorer, other = ws.scorer(candidate), ws.scorer(candidate)
    rows = np.sort(np.random.default_rng(2).choice(index.rows, 40, replace=False))
    glimpse = Glimpse(scorer, Needs.of(index, rows))
    assert np.array_equal(glimpse.fits(()), scorer.fit[rows])
    lacking = [s.id for s in ws.skills() if s.id not in candidate.skills]
    for skill in lacking[::40]:
        for added in ((skill,), (skill, "kubernetes", "jax"), ("rust", skill)):
            other.update(ws.changed(candidate, WhatIf(added=tuple(sorted(set(added))))))
            assert np.array_equal(glimpse.fits(added), other.fit[rows]), added
    assert np.array_equal(glimpse.fits(()), scorer.fit[rows])


def test_no_rows_and_no_postings(ws: Workspace, candidate: Candidate) -> None:
    nothing = np.zeros(0, np.int64)
    assert len(Glimpse(ws.scorer(candidate), Needs.of(ws.index(), nothing)).fits(("docker",))) == 0
    with Workspace.unstored(today=date(2026, 11, 23)) as empty:
        lens = empty.role_lens(candidate)
        assert lens.path == () and all(lack.unlocks == 0 for lack in lens.lack)
        assert lens.basis.source == "bundled"
        assert empty.belied_titles() == () and len(empty.role_line((), "data-scientist", "data-engineer")) == 0


def test_titles_are_belied_by_content(ws: Workspace) -> None:
    found = ws.belied_titles()
    shares = [max(p for _, p in mix.roles) for _, mix in found]
    assert found and shares == sorted(shares, reverse=True)
    for _, mix in found:
        best = max(mix.roles, key=lambda r: r[1])[0]
        assert mix.title_role is not None and best != mix.title_role


def test_a_role_that_is_sure_is_also_told() -> None:
    """So that no title is said to be belied by a posting in which next to nothing was found: the nearest such mix to nothing."""
    nothing = mixes(SkillTable.build([("p1", "", ())]))[0].astype(np.float64)
    for role in range(len(nothing)):
        near = nothing * (1 - SURE) / (1 - nothing[role])
        near[role] = SURE
        assert telling(near[None, :]).all()


def test_the_line_places_postings_as_the_lens_places_people(ws: Workspace) -> None:
    ids = tuple(row.id for row in ws.rows())
    one = ws.role_line(ids, "data-scientist", "machine-learning-engineer")
    model = ws.role_model("data-scientist", "machine-learning-engineer")
    opening = ws.opening(ws.posting(ids[3]))
    named = set(opening.skills)
    assert one[3] == pytest.approx(model.baseline + scale(len(named)) * sum(model.weights.get(s, 0.0) for s in named))


def test_a_posting_that_goes_between_two_questions_leaves_a_row_of_zeros(ws: Workspace, candidate: Candidate) -> None:
    ranking = ws.rank(candidate)
    first, last = min(ranking.ids), max(ranking.ids)
    roles = ("data-scientist", "machine-learning-engineer")
    full, line = ws.with_roles(ranking), ws.role_line(ranking.ids, *roles)
    ws.delete_postings((first, last))
    try:
        left, gone = ws.with_roles(ranking), np.isin(ranking.ids, (first, last))
        assert full.roles is not None and left.roles is not None and gone.sum() == 2
        assert not left.roles[gone].any() and np.array_equal(left.roles[~gone], full.roles[~gone])
        ids = tuple(ranking.ids)
        assert not ws.role_line(ids, *roles)[gone].any() and ws.role_line(ids, *roles)[~gone].all() and line.all()
        assert not ws.titled(ids, *roles)[gone].any()
    finally:
        ws.restore_postings((first, last))


def test_a_lens_needs_no_room_to_be_kept(ws: Workspace, candidate: Candidate, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise LibraryError("The disk is full.", "Make room.")

    monkeypatch.setattr(ws.store, "put_cache", full)
    assert ws.role_model("data-engineer", "data-analyst").role_to == "data-analyst"
