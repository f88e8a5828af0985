from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from matcher.skills.matches import Matches
from matcher.skills.table import NOBODY


def made(places: list[int]) -> Matches:
    matches = Matches()
    for number, place in enumerate(places):
        matches.add(10 * number, 10 * number + 5, place)
    return matches


@given(st.lists(st.integers(NOBODY, 3)), st.sets(st.integers(0, 9)))
def test_matches_are_parted_in_order_and_what_names_nothing_goes(places: list[int], apart: set[int]) -> None:
    numbers = sorted(number for number in apart if number < len(places))
    rest, those = made(places).parted(numbers)
    assert rest.places == [place for n, place in enumerate(places) if n not in numbers and place != NOBODY]
    assert those.places == [places[n] for n in numbers if places[n] != NOBODY]
    for part in (rest, those):
        assert len(part) == len(part.starts) == len(part.ends) == len(part.places)
        assert part.starts == sorted(part.starts)
        assert part.ends == [start + 5 for start in part.starts]
