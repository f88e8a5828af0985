"""The table equals a plain dict of rows, however it was put together."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.errors import LibraryError
from matcher.roles.table import NO_ROW, SkillTable

ids = st.sampled_from([f"p{i}" for i in range(12)])
rows = st.lists(
    st.tuples(
        ids, st.sampled_from(["Data Scientist", "ML Engineer", "Cook"]), st.lists(st.sampled_from("abcdef")).map(tuple)
    ),
    max_size=10,
)


def plain(table: SkillTable) -> dict[str, tuple[str | None, tuple[str, ...]]]:
    return {
        id.decode(): (table.role_names[role] if role >= 0 else None, table.skills_of(i))
        for i, (id, role) in enumerate(zip(table.ids.tolist(), table.role.tolist(), strict=True))
    }


@given(first=rows, second=rows, removed=st.lists(ids))
def test_updated_equals_built_anew(first: list, second: list, removed: list[str]) -> None:
    kept = {row[0]: row for row in first}
    got = SkillTable.build(first).updated(SkillTable.build(second), removed)
    for id in removed:
        kept.pop(id, None)
    kept.update({row[0]: row for row in second})
    assert plain(got) == plain(SkillTable.build(kept.values()))
    assert sorted(plain(got)) == [id.decode() for id in got.ids.tolist()]


@given(rows)
def test_sums_equal_a_loop(first: list) -> None:
    table = SkillTable.build(first)
    weights = np.arange(2.0 * len(table.skill_names)).reshape(-1, 2) + 1
    expected = [
        sum((weights[table.skill_names.index(s)] for s in table.skills_of(i)), np.zeros(2)) for i in range(len(table))
    ]
    assert np.allclose(table.sums(weights), np.array(expected).reshape(-1, 2))


def test_kept_and_opened(tmp_path: Path) -> None:
    table = SkillTable.build([("p1", "Data Scientist", ("sql",)), ("p2", "Cook", ())])
    table.save(tmp_path)
    assert plain(SkillTable.open(tmp_path)) == plain(table)
    (tmp_path / "roles.json").write_text("half a {")
    with pytest.raises(LibraryError):
        SkillTable.open(tmp_path)


def test_an_open_table_outlives_the_next_one_kept(tmp_path: Path) -> None:
    """It maps files: they must not change under it."""
    first = SkillTable.build([(f"p{i}", "Cook", ("sql",)) for i in range(50)])
    first.save(tmp_path)
    opened = SkillTable.open(tmp_path)
    SkillTable.build([("q", "Data Scientist", ("r",))]).save(tmp_path)
    assert plain(opened) == plain(first)
    assert len(SkillTable.open(tmp_path)) == 1
    assert len(list(tmp_path.glob("*.npy"))) == 4


def test_rows_among_and_their_counts() -> None:
    table = SkillTable.build([("a", "Cook", ("r", "sql")), ("b", "Cook", ("sql",)), ("c", "Cook", ())])
    assert table.rows_among(["c", "a", "nowhere"]).tolist() == [0, 2]
    assert table.counts(table.rows_among(["a", "b"])) == {"r": 1.0, "sql": 2.0}
    assert table.counts(table.rows_among([])) == {}


def test_places_follow_the_ids_asked_for() -> None:
    table = SkillTable.build([(f"p{i}", "Cook", ()) for i in range(5)])
    assert table.places(["p3", "p0"]).tolist() == [3, 0]
    assert table.places(["p2b", "p3", "zz", ""]).tolist() == [NO_ROW, 3, NO_ROW, NO_ROW]
    assert SkillTable.build(()).places(["p0"]).tolist() == [NO_ROW]
