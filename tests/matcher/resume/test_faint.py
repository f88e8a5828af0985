"""What is too faint or too small to be read, told from shades and sizes."""

from __future__ import annotations

import pytest

from matcher.model import Word
from matcher.resume.faint import contrast, is_faint, is_small, with_whole_runs

WHITE, BLACK = 1.0, 0.0


def word(text: str, shade: float = 0.0, size: float = 10, hidden: str = "", bottom: float = 20) -> Word:
    return Word(text, 0, bottom - 10, 30, bottom, size=size, colour=(shade, shade, shade), hidden=hidden)


def drawn(shade: float, ground: float = 1.0) -> list[bytes]:
    """Three channels of a place that is a quarter ink."""
    return [bytes([round(255 * ground)] * 30 + [round(255 * shade)] * 10)] * 3


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(WHITE, BLACK) == pytest.approx(21)
    assert contrast(0x77 / 255, WHITE) == contrast(WHITE, 0x77 / 255) == pytest.approx(4.48, abs=0.01)
    assert contrast(0.5, 0.5) == 1


@pytest.mark.parametrize(
    ("shade", "ground", "faint"),
    [
        (0xDD, 0xFF, True),
        (0xCC, 0xFF, False),
        (0x99, 0xFF, False),
        (0xFF, 0x10, False),
        (0x20, 0x10, True),
        (0x00, 0xFF, False),
    ],
)
def test_faint_is_what_is_close_to_its_ground(shade: int, ground: int, faint: bool) -> None:
    assert is_faint(word("text", shade / 255), drawn(shade / 255, ground / 255)) is faint


def test_dark_letters_that_are_drawn_pale_are_all_but_transparent_unless_they_are_small() -> None:
    assert is_faint(word("text"), drawn(0.9))
    assert not is_faint(word("text", size=6), drawn(0.9))
    assert not is_faint(word("text", 0.6), drawn(0.9))


def test_signs_may_be_small() -> None:
    assert is_small(word("text", size=3)) and not is_small(word("•", size=3)) and not is_small(word("text", size=5))


def test_a_run_most_of_which_is_hidden_is_hidden_whole() -> None:
    run = [
        word("Kubernetes"),
        word("Docker", hidden="no-ink"),
        word("Terraform", hidden="no-ink"),
        word("Kafka", hidden="no-ink"),
    ]
    assert [w.hidden for w in with_whole_runs(run, [False] * 4)] == ["no-ink"] * 4
    assert [w.hidden for w in with_whole_runs(run[:2], [False] * 2)] == ["", "no-ink"]
    other = [word("Kubernetes", 0.5), *run[1:]]
    assert with_whole_runs(other, [False] * 4)[0].hidden == ""
    apart = [word("Kubernetes", bottom=40), *run[1:]]
    assert with_whole_runs(apart, [False] * 4)[0].hidden == ""
    assert with_whole_runs(apart, [True] * 4)[0].hidden == "no-ink"
    assert with_whole_runs(run, [False] * 4, {0})[0].hidden == ""
