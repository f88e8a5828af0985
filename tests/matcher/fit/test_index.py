"""The index: stored and opened again, updated in place, joined, damaged."""

from __future__ import annotations

import json
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.errors import LibraryError
from matcher.fit.graph import graph_of
from matcher.fit.index import FORMAT, SMALL_SEGMENTS, Index
from matcher.fit.score import Scorer
from matcher.fit.segment import ARRAYS, build

SEEDS = st.integers(0, 10**9)


def rank(index, person, skills):
    return Scorer(index, person, skills).ranking()


def updated(made, index, openings, removed):
    return index.extended((build(tuple(openings), graph_of(made.skills)),), removed)


def same(made, one, two, person):
    a, b = rank(one, person, made.skills), rank(two, person, made.skills)
    assert a.ids == b.ids
    assert a.fit.tobytes() == b.fit.tobytes() and a.points.tobytes() == b.points.tobytes()


@settings(max_examples=25, deadline=None)
@given(SEEDS)
def test_updates_equal_building_anew(made, seed):
    rng = random.Random(seed)
    person, index, stored = made.any_candidate(rng), Index.build((), made.skills), {}
    for _ in range(rng.randrange(1, SMALL_SEGMENTS + 4)):
        names = [f"p{rng.randrange(30):02d}" for _ in range(rng.randrange(8))]
        removed = [f"p{rng.randrange(30):02d}" for _ in range(rng.randrange(4))]
        added = {name: made.any_opening(rng, name) for name in names}
        stored = {k: v for k, v in stored.items() if k not in removed} | added
        index = updated(made, index, added.values(), removed)
        assert len(index) == len(stored) and sorted(index.ids) == sorted(stored)
    same(made, index, Index.build(stored.values(), made.skills), person)


def test_stored_index_opens_the_same_and_is_updated_in_place(made, tmp_path):
    rng = random.Random(5)
    openings = [made.any_opening(rng, f"p{n:03d}") for n in range(60)]
    person = made.any_candidate(rng)
    Index.build(openings[:40], made.skills).save(tmp_path / "index")
    index = Index.open(tmp_path / "index", made.skills)
    same(made, index, Index.build(openings[:40], made.skills), person)
    for opening in openings[40:]:
        index = updated(made, index, [opening], []).save(tmp_path / "index")
    updated(made, index, [], ["p001", "nobody"]).save(tmp_path / "index")
    again = Index.open(tmp_path / "index", made.skills)
    kept = [o for o in openings if o.posting.id != "p001"]
    same(made, again, Index.build(kept, made.skills), person)
    assert len(list((tmp_path / "index").glob("segment-*"))) <= SMALL_SEGMENTS


def test_an_empty_index_ranks_nothing(made, tmp_path):
    index = Index.build((), made.skills).save(tmp_path / "index")
    assert len(index) == 0 and rank(index, made.candidate(), made.skills).ids == ()
    assert Index.open(tmp_path / "index", made.skills).ids == ()


def test_the_first_of_two_postings_with_one_id_counts(made):
    one, two = made.opening("a", (("python",), "required", None)), made.opening("a", (("sql",), "required", None))
    index = Index.build([one, two], made.skills)
    assert index.ids == ("a",) and index.segments[0].skills.tolist() == [b"python"]


def test_ids_may_hold_any_letter(made):
    index = Index.build([made.opening("straße-東京"), made.opening("b")], made.skills)
    assert index.ids == ("straße-東京", "b")
    assert index.find(["b", "straße-東京", "c"]).tolist() == [0, 1]


@pytest.mark.parametrize("damage", ["manifest", "short", "missing", "version", "rows"])
def test_a_damaged_index_is_told(made, tmp_path, damage):
    folder = tmp_path / "index"
    rng = random.Random(1)
    Index.build([made.any_opening(rng, f"p{n}") for n in range(9)], made.skills).save(folder)
    array = folder / "segment-1" / f"{ARRAYS[-1]}.npy"
    if damage == "manifest":
        (folder / "index.json").write_text("{", "utf-8")
    elif damage == "short":
        array.write_bytes(array.read_bytes()[:-5])
    elif damage == "missing":
        array.unlink()
    elif damage == "version":
        older = json.loads((folder / "index.json").read_text("utf-8")) | {"format": FORMAT - 1}
        (folder / "index.json").write_text(json.dumps(older), "utf-8")
    else:
        np.save(next(folder.glob("gone-*.npy")), np.zeros(3, np.bool_))
    with pytest.raises(LibraryError):
        Index.open(folder, made.skills)
