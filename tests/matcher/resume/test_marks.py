"""What is drawn around a line."""

from __future__ import annotations

import pytest

from matcher.model import Box, Page, Word
from matcher.resume.lines import Line, make_line
from matcher.resume.marks import Drawn

SIZE = 10.0


def line(text: str, x0: float = 50.0) -> Line:
    word = Word(text, x0, 100, x0 + 40, 110, "Serif", SIZE, False, False, (0.0, 0.0, 0.0), "", True)
    return make_line(1, [word], 1, x0, 500, 5.0)


def page(fills: tuple[Box, ...] = (), rules: tuple[Box, ...] = ()) -> Page:
    return Page(1, 595, 842, (), rules, fills)


def dot(x0: float, side: float = 3.0) -> Box:
    return (x0, 105 - side / 2, x0 + side, 105 + side / 2)


@pytest.mark.parametrize("field", ["fills", "rules"])
def test_a_small_round_shape_in_front_is_a_list_sign(field: str) -> None:
    shapes = (dot(40),)
    drawn = page(fills=shapes) if field == "fills" else page(rules=shapes)
    assert Drawn(drawn).mark(line("wove")).bullet == "•"


@pytest.mark.parametrize(
    "shapes",
    [
        (),
        (dot(40, 7.0),),  # the dot of a timeline
        (dot(40, 0.8),),
        (dot(20),),  # too far
        (dot(40), dot(43.5)),  # the parts of an icon
        ((40.0, 100.0, 41.5, 110.0),),  # a bar
        ((40.0, 300.0, 43.0, 303.0),),
    ],
)
def test_other_shapes_are_none(shapes: tuple[Box, ...]) -> None:
    assert Drawn(page(fills=shapes)).mark(line("wove")).bullet == ""


def test_a_heading_with_a_dot_stays_a_heading() -> None:
    assert Drawn(page(fills=(dot(40),))).mark(line("Education")).bullet == ""


def test_a_rule_below_a_line() -> None:
    assert Drawn(page(rules=((50.0, 112.0, 300.0, 112.5),))).mark(line("Education")).ruled
    assert not Drawn(page(rules=((50.0, 130.0, 300.0, 130.5),))).mark(line("Education")).ruled
