from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from matcher.model import Hit
from matcher.skills.hits import hits_of


def test_hits_made_by_columns_are_those_made_one_by_one() -> None:
    text = "Python and SQL"
    made = hits_of(text, (0, 11), (6, 14), ("python", "sql"), asides=(False, True))
    assert made == [Hit(0, 6, "Python", "python"), Hit(11, 14, "SQL", "sql", aside=True)]
    assert list(map(hash, made)) == list(
        map(hash, (Hit(0, 6, "Python", "python"), Hit(11, 14, "SQL", "sql", aside=True)))
    )


def test_inferred_hits_and_no_hits() -> None:
    assert hits_of("EKS", (0,), (3,), ("kubernetes",), inferred=True) == [Hit(0, 3, "EKS", "kubernetes", inferred=True)]
    assert hits_of("", (), (), ()) == []


def test_a_made_hit_is_a_hit_like_any_other() -> None:
    (made,) = hits_of("SQL", (0,), (3,), ("sql",))
    assert type(made) is Hit
    with pytest.raises(FrozenInstanceError):
        made.start = 1  # type: ignore[misc]
    assert replace(made, end=2) == Hit(0, 2, "SQL", "sql")
    assert pickle.loads(pickle.dumps(made)) == made
