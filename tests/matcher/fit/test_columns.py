"""The two forms of columns: nothing lost between them, and the same sums from either."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.fit import columns, segment
from matcher.fit.columns import listed
from matcher.fit.index import Index
from matcher.fit.score import Scorer


def needs(part):
    """(row, skill, years, weight) of every entry."""
    found = listed(part)
    size = np.diff(found.ptr)
    skills = [part.skill_names[skill] for skill in np.repeat(found.skill, size).tolist()]
    entries = (
        found.rows.tolist(),
        skills,
        np.repeat(found.years, size).tolist(),
        np.repeat(found.weight, size).tolist(),
    )
    return sorted(zip(*entries, strict=True))


@pytest.fixture
def small(monkeypatch):
    """Few postings count as many."""
    monkeypatch.setattr(columns, "LEAST_ROWS", 1)
    monkeypatch.setattr(columns, "DENSE", 0.05)


def both(made, openings, monkeypatch):
    """The index with a dense form, and the one without."""
    dense = Index.build(openings, made.skills)
    with monkeypatch.context() as patch:
        patch.setattr(columns, "LEAST_ROWS", 10**9)
        return dense, Index.build(openings, made.skills)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**9))
def test_both_forms_hold_the_same_needs_and_give_the_same_bits(made, seed):
    rng = random.Random(seed)
    openings = [made.any_opening(rng, f"p{n:03d}") for n in range(40)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(columns, "LEAST_ROWS", 1)
        patch.setattr(columns, "DENSE", 0.05)
        dense, sparse = both(made, openings, patch)
        assert len(dense.segments[0].dense_skill) and not len(sparse.segments[0].dense_skill)
        assert needs(dense.segments[0]) == needs(sparse.segments[0])
        person = made.any_candidate(rng)
        one, two = (Scorer(index, person, made.skills) for index in (dense, sparse))
        for skill in rng.choices([s.id for s in made.skills], k=8):
            assert one.fit.tobytes() == two.fit.tobytes() and one.sums.tobytes() == two.sums.tobytes()
            one.toggle(skill)
            two.toggle(skill)


def test_joining_keeps_every_need(made, small):
    rng = random.Random(3)
    openings = [made.any_opening(rng, f"p{n:03d}") for n in range(60)]
    empty = Index.build((), made.skills)
    parts = [segment.build(openings[a : a + 20], empty.graph) for a in (0, 20, 40)]
    whole = Index.build(openings, made.skills).segments[0]
    joined = empty.extended(parts).segments[-1]
    assert needs(joined) == needs(whole) and len(joined.dense_skill)
    assert [n for n in segment.ARRAYS if getattr(joined, n).tobytes() != getattr(whole, n).tobytes()] == []
