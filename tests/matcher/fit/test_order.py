"""The best rows, found from the greatest fit of every block."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.fit import order
from matcher.fit.index import Index
from matcher.fit.order import Heads, best_first

ROWS = 37
"""No whole number of blocks of 4."""


@pytest.fixture(scope="module")
def index(made):
    return Index.build([made.opening(f"p{n * 7 % ROWS:03d}") for n in range(ROWS)], made.skills)


def without(index, gone):
    mask = np.zeros(ROWS, np.bool_)
    mask[list(gone)] = True
    return Index(index.segments, mask, index.graph)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([0.0, 20.0, 55.5, 55.5, 99.0]), min_size=ROWS, max_size=ROWS),
    st.sets(st.integers(0, ROWS - 1)),
    st.lists(st.tuples(st.integers(0, ROWS - 1), st.sampled_from([0.0, 55.5, 60.0])), max_size=8),
    st.integers(0, ROWS + 3),
)
def test_the_top_is_the_beginning_of_the_whole_order(index, fits, gone, changes, count):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(order, "BLOCK", 4)
        left = without(index, gone)
        heads = Heads(left, np.empty(Heads.size(left)))
        heads.fit[:] = fits
        heads.renew(0, len(fits))
        assert heads.top(count).tolist() == best_first(left, heads.fit)[:count].tolist()
        for row, fit in changes:
            heads.fit[row] = fit
            heads.renew_at(np.array([row]))
            assert heads.top(count).tolist() == best_first(left, heads.fit)[:count].tolist()
        rows = np.array([row for row, _ in changes], np.intp)
        heads.fit[rows] = 70.0
        heads.renew_at(rows)
        assert heads.top(count).tolist() == best_first(left, heads.fit)[:count].tolist()


def test_equal_fits_stand_by_id(index):
    heads = Heads(index, np.empty(Heads.size(index)))
    heads.fit[:] = 50.0
    heads.renew(0, ROWS)
    assert index.ids_of(heads.top(3)) == ("p000", "p001", "p002")
