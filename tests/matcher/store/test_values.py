"""Values come back as they were, caches only for the version they were made from."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.model import Skill
from matcher.store.store import Store

JSON = st.recursive(
    st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(JSON)
@settings(deadline=None, max_examples=50)
def test_any_json_value(value) -> None:
    with Store.in_memory() as store:
        store.set_value("k", value)
        assert store.get_value("k") == value


def test_values_by_name(any_store) -> None:
    assert any_store.get_value("theme") is None
    assert any_store.get_value("theme", "system") == "system"
    any_store.set_value("theme", "dark")
    any_store.set_value("theme", None)
    assert any_store.get_value("theme", "system") == "system"
    with pytest.raises(TypeError):
        any_store.set_value("theme", object())
    any_store.set_value("generation", "mine")
    assert any_store.generation() == 0


def test_user_skills(any_store) -> None:
    kayak = Skill("kayak", "Kayak", "specialities", ("paddling",), near=(("canoe", 0.5),), needs=("water",), effort=3)
    abacus = Skill("abacus", "Abacus", "analysis")
    any_store.set_user_skill(kayak)
    any_store.set_user_skill(abacus)
    assert any_store.user_skills() == (abacus, kayak)
    any_store.set_user_skill(Skill("kayak", "Kayaking", "specialities"))
    assert any_store.user_skills()[1].name == "Kayaking"
    assert any_store.remove_user_skill("kayak")
    assert not any_store.remove_user_skill("kayak")
    assert any_store.user_skills() == (abacus,)


def test_caches(any_store) -> None:
    for n in range(9):
        any_store.put_cache("opening", f"p{n}", "1", bytes([n]))
    any_store.put_cache("opening", "p5", "2", b"newer")
    any_store.put_cache("index", "", "1", b"")
    assert any_store.get_cache("opening", "p7", "1") == b"\7"
    assert any_store.get_cache("opening", "p5", "1") is None
    assert any_store.get_cache("opening", "p5", "2") == b"newer"
    assert any_store.get_cache("index", "", "1") == b""
    assert any_store.get_cache("index", "x", "1") is None


def test_skills_are_exchanged_at_once(any_store) -> None:
    one, two = Skill("own-one", "One", "analysis"), Skill("own-two", "Two", "analysis")
    any_store.set_user_skill(one)
    any_store.set_user_skill(two, instead_of="own-one")
    assert any_store.user_skills() == (two,)
    any_store.set_user_skills((one, two))
    assert any_store.user_skills() == (one, two)
    any_store.set_user_skills((one,))
    assert any_store.user_skills() == (one,)
