"""Reading takes time in proportion to the text, whatever it is made of: eight times the text, not sixty-four times as long."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import date

import pytest

from matcher.resume import contact, education, names
from matcher.resume.parse import profile
from matcher.resume.text import COLUMNS, LONGEST, document_of_text

LONG, SHORT = 24000, 3000
MOST = 24.0
"""Times as long; 8 is in proportion, 64 is the square. Half-way between, as times are uneven."""


def seconds(work: Callable[[], object]) -> float:
    """CPU time, the best of three."""
    times = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def growth(work: Callable[[str], object], unit: str) -> float:
    """How many times as long the long text takes; what is hardly measurable counts as a millisecond."""
    short, long = ((unit * size)[:size] for size in (SHORT, LONG))
    return seconds(lambda: work(long)) / max(seconds(lambda: work(short)), 1e-3)


@pytest.mark.parametrize(
    "unit",
    [
        "(",
        "a",
        "A",
        "1",
        "-",
        "—",
        "@",
        "/",
        "é",
        "数",
        "a.",
        "- ",
        "http://",
        "@ ",
        "( ",
        "\n",
        "Experience\n",
        "a@",
        "[a",
        "**a ",
    ],
)
def test_a_text_of_one_thing_is_read_in_proportion(unit: str) -> None:
    today = date(2026, 11, 23)
    assert growth(lambda text: profile(document_of_text(text, "cv.md"), today=today), unit) < MOST


@pytest.mark.parametrize("unit", ["# ", " ", "#", "-", "- ", "[", "<http:", "`", "*a"])
def test_markdown_is_read_in_proportion(unit: str) -> None:
    assert growth(lambda text: document_of_text(f"# {text}!", "cv.md"), unit) < MOST


PATTERNS = (contact.EMAIL, contact.PHONE, education.MARK, names.PRONOUNS, names.DEGREES_BEHIND)


@pytest.mark.parametrize("unit", ["(", "a", "1", " ", "- ", ", ", "a.", "a@", "1 ", "(he/"])
@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.pattern[:12])
def test_a_pattern_looks_once_at_each_place(pattern: re.Pattern[str], unit: str) -> None:
    assert growth(lambda text: pattern.sub("", f"{text}!"), unit) < MOST


def test_an_endless_word_goes_on_in_the_next_line() -> None:
    words = document_of_text("x" * (2 * LONGEST + 10), "cv.txt").pages[0].words
    assert [len(word.text) for word in words] == [LONGEST, LONGEST, 10]
    assert len({word.top for word in words}) == 3
    (whole,) = document_of_text("https://example.org/" + "a" * COLUMNS, "cv.txt").pages[0].words
    assert len(whole.text) == COLUMNS + 20


def test_a_heading_keeps_a_sign_that_belongs_to_its_last_word() -> None:
    said = [
        " ".join(w.text for w in document_of_text(t, "a.md").pages[0].words) for t in ("# C#", "# Skills ##", "# #")
    ]
    assert said == ["C#", "Skills", ""]
