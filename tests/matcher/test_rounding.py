"""What is shown adds up to what is shown beside it."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from matcher.model import Component, Fit
from matcher.rounding import adding_up, shown_parts

amounts = st.floats(0, 60, allow_nan=False)


def whole(value: float) -> int:
    """Tenths of a number with one decimal."""
    assert abs(10 * value - round(10 * value)) < 1e-9
    return round(10 * value)


@given(st.lists(amounts, max_size=12))
def test_parts_add_up_and_stay_near(parts: list[float]) -> None:
    total = math.fsum(parts)
    shown = adding_up(parts, total)
    assert sum(map(whole, shown)) == whole(float(f"{total:.1f}"))
    assert all(abs(one - part) < 0.1 + 1e-6 for one, part in zip(shown, parts, strict=True))
    assert all(one == 0 for one, part in zip(shown, parts, strict=True) if part == 0)


@given(st.lists(st.integers(0, 600).map(lambda tenths: tenths / 10), max_size=12))
def test_what_adds_up_already_is_left_alone(parts: list[float]) -> None:
    assert adding_up(parts, math.fsum(parts)) == tuple(parts)


@given(st.lists(st.tuples(st.floats(0.01, 1), st.floats(0, 1)), min_size=1, max_size=6))
def test_the_parts_of_a_fit_add_up_to_it(drawn: list[tuple[float, float]]) -> None:
    scale = 100 / math.fsum(weight for weight, _ in drawn)
    components = tuple(Component(str(i), weight * scale * met, weight * scale) for i, (weight, met) in enumerate(drawn))
    total = math.fsum(part.points for part in components)
    shown = shown_parts(Fit("p", total, "high", "", components))
    assert sum(whole(points) for points, _ in shown) == whole(float(f"{total:.1f}"))
    assert sum(whole(of) for _, of in shown) == 1000
    for (points, of), part in zip(shown, components, strict=True):
        assert abs(points - part.points) < 0.1 + 1e-6 and abs(of - part.of) < 0.1 + 1e-6
        assert points <= of + 0.1 + 1e-9


def test_rounding_alone_would_miss() -> None:
    assert adding_up([12.04, 15.94, 7.04, 5.62, 8.0], 48.64) == (12.0, 16.0, 7.0, 5.6, 8.0)
    full = Fit("p", 100.0, "high", "", (Component("a", 100 / 3, 100 / 3), Component("b", 200 / 3, 200 / 3)))
    assert shown_parts(full) == ((33.3, 33.3), (66.7, 66.7))
