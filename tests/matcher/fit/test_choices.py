"""Either/or needs as arrays: each choice once by itself, and once for every alternative with all the others."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.fit.choices import blocks_of, choice_arrays, groups_of
from matcher.fit.credit import YEARS
from matcher.fit.index import Index

SEEDS = st.integers(0, 10**9)


def any_choices(rng, rows=30, keys=40):
    """(row, weight, keys), rows ascending."""
    found = [
        (rng.randrange(rows), rng.randrange(1, 400), rng.sample(range(keys), rng.choice([2, 2, 3, 4, 5, 6, 9, 12])))
        for _ in range(rng.randrange(40))
    ]
    return sorted(found, key=lambda choice: choice[0])


class Arrays:
    """Stands for a segment that holds these choices alone."""

    def __init__(self, choices):
        self.__dict__ |= choice_arrays(
            np.array([row for row, _, _ in choices], np.uint32),
            np.array([weight for _, weight, _ in choices], np.int32),
            np.array([len(keys) for _, _, keys in choices], np.int64),
            np.array([key for _, _, keys in choices for key in keys], np.int32),
        )


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_every_choice_stands_once_with_its_alternatives_in_their_order(seed):
    choices = any_choices(random.Random(seed))
    found = []
    for block in blocks_of(Arrays(choices)):
        assert (np.diff(block.row.astype(int)) >= 0).all()
        found += zip(block.row.tolist(), block.weight.tolist(), block.keys.tolist(), strict=True)
    assert found == sorted(choices, key=lambda choice: len(choice[2]))


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_every_alternative_knows_the_others(seed):
    choices = any_choices(random.Random(seed))
    arrays = Arrays(choices)
    found = []
    for group in groups_of(arrays):
        width = group.other.shape[1]
        assert width & (width - 1) == 0, "a power of two"
        for run in range(group.first, group.end):
            key = int(arrays.member_skill[run]) * len(YEARS) + int(arrays.member_years[run])
            for at in range(int(arrays.member_ptr[run]), int(arrays.member_ptr[run + 1])):
                others = frozenset(group.other[at - group.start].tolist())
                found.append((int(arrays.member_row[at]), int(arrays.member_weight[at]), key, others))
    wanted = [(row, weight, key, frozenset(keys) - {key}) for row, weight, keys in choices for key in keys]
    order = lambda entry: (*entry[:3], sorted(entry[3]))  # noqa: E731
    assert sorted(found, key=order) == sorted(wanted, key=order)


@settings(max_examples=30, deadline=None)
@given(SEEDS)
def test_runs_ascend_and_so_do_their_rows(seed):
    arrays = Arrays(any_choices(random.Random(seed)))
    runs = list(
        zip(arrays.member_width.tolist(), arrays.member_skill.tolist(), arrays.member_years.tolist(), strict=True)
    )
    assert runs == sorted(set(runs))
    for first, end in zip(arrays.member_ptr[:-1].tolist(), arrays.member_ptr[1:].tolist(), strict=True):
        assert first < end and (np.diff(arrays.member_row[first:end].astype(int)) >= 0).all()


@pytest.mark.parametrize(("most", "width"), [(2**16 - 1, 2), (2**16, 4)])
def test_keys_and_weights_take_two_bytes_where_they_fit(most, width):
    arrays = Arrays([(0, most, [1, most])])
    assert {arrays.choice_keys.itemsize, arrays.choice_weight.itemsize, arrays.member_weight.itemsize} == {width}
    assert arrays.member_other.tolist() == [most, 1] and arrays.choice_weight.tolist() == [most]


def test_pointers_cut_the_alternatives_choice_by_choice(made):
    rng = random.Random(2)
    segment = Index.build([made.any_opening(rng, f"p{n}") for n in range(40)], made.skills).segments[0]
    wanted = [keys for block in blocks_of(segment) for keys in block.keys.tolist()]
    ptr = segment.choice_ptr.tolist()
    assert [segment.choice_keys[a:b].tolist() for a, b in pairwise(ptr)] == wanted
