"""The table equals a plain dict of rows, however it was put together."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.errors import LibraryError
from matcher.roles.table import ARRAYS, MOST_MARKS, NO_ROW, Ask, SkillTable

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


alternatives = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=3, unique=True).map(tuple)
asks = st.dictionaries(ids, st.lists(st.tuples(alternatives, st.integers(0, MOST_MARKS)), max_size=4))


def asked(table: SkillTable) -> dict[str, list[Ask]]:
    """What each posting asks for."""
    return {
        id.decode(): [table.ask(words) for words in row]
        for id, row in zip(table.ids.tolist(), table.asks(), strict=True)
    }


@given(first=rows, second=rows, one=asks, two=asks, removed=st.lists(ids))
def test_what_is_asked_stays_in_order(first: list, second: list, one: dict, two: dict, removed: list[str]) -> None:
    expected = {row[0]: one.get(row[0], []) for row in first if row[0] not in removed}
    expected |= {row[0]: two.get(row[0], []) for row in second}
    got = SkillTable.build(first, one).updated(SkillTable.build(second, two), removed)
    assert asked(got) == expected
    backwards = np.arange(len(got))[::-1]
    assert list(got.taken(backwards).asks()) == list(got.asks())[::-1]


def test_a_mark_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="mark"):
        SkillTable.build([("p1", "Cook", ())], {"p1": [(("sql",), MOST_MARKS + 1)]})


@given(rows)
def test_sums_equal_a_loop(first: list) -> None:
    table = SkillTable.build(first)
    weights = np.arange(2.0 * len(table.skill_names)).reshape(-1, 2) + 1
    expected = [
        sum((weights[table.skill_names.index(s)] for s in table.skills_of(i)), np.zeros(2)) for i in range(len(table))
    ]
    assert np.allclose(table.sums(weights), np.array(expected).reshape(-1, 2))


def test_kept_and_opened(tmp_path: Path) -> None:
    table = SkillTable.build([("p1", "Data Scientist", ("sql",)), ("p2", "Cook", ())], {"p1": [(("sql", "r"), 3)]})
    table.save(tmp_path)
    assert plain(SkillTable.open(tmp_path)) == plain(table)
    assert asked(SkillTable.open(tmp_path)) == {"p1": [(("sql", "r"), 3)], "p2": []}
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
    assert len(list(tmp_path.glob("*.npy"))) == len(ARRAYS)


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
