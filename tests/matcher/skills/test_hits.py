from __future__ import annotations

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
    assert hits_of("EKS", (0,), (3,), ("kubernetes",), inferred=(True,)) == [
        Hit(0, 3, "EKS", "kubernetes", inferred=True)
    ]
    assert hits_of("", (), (), ()) == []
