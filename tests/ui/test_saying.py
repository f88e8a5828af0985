"""The library's sentences in the user's language."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from matcher.wording import say, together
from ui.saying import bare, counted, date_text, decimal, moment_text, said
from ui.widgets.standing_card import summing

KNOWN = {"{n} rows of {file}": "{n} Zeilen aus {file}", "Empty.": "Leer.", "needs {what}": "verlangt {what}"}
DATES = {"d MMM yyyy": "d. MMM yyyy"}


class Small(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1):  # type: ignore[no-untyped-def]
        return {"matcher": KNOWN, "Saying": DATES}.get(context, {}).get(source)


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    translator = Small()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


def test_the_template_is_translated_and_filled_in_the_locale(qapp, german) -> None:
    assert said(say("{n} rows of {file}", n=12345, file="a.csv")) == "12.345 Zeilen aus a.csv"
    assert said(together(say("{n} rows of {file}", n=1, file="x"), say("Empty."))) == "1 Zeilen aus x Leer."
    assert said(say("needs {what}", what=("a", "Empty.", say("Empty.")))) == "verlangt a, Empty. und Leer."
    assert said(say("{x:.1f} {y}", x=1.25, y=0.5)) == "1,2 0,5"
    assert said(say("{d} {t}", d=date(2026, 1, 2), t=datetime(2026, 1, 2, 15, 4))) == "2. Jan. 2026 2. Jan. 2026, 15:04"


def test_what_has_no_translation_stays(qapp, german) -> None:
    assert said("Python") == "Python"
    assert said("") == ""
    assert said("Empty.") == "Leer."


def test_numbers_and_dates(qapp, german) -> None:
    assert counted(1, "1 Ding", "{0} Dinge") == "1 Ding"
    assert counted(2000, "1 Ding", "{0} Dinge") == "2.000 Dinge"
    assert date_text("2026-03-04T10:00") == "4. März 2026"
    assert (date_text("soon"), date_text(None)) == ("soon", "")
    assert moment_text(datetime(2026, 3, 4, 5, 6, 7)) == "4. März 2026, 05:06"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("(PyTorch,", "PyTorch"), ("Python)", "Python"), ("R (three years)", "R (three years)"), ("[SQL", "SQL"),
        ("f(x)", "f(x)"), ("C++.", "C++"), ("", ""), ("()", "()"), ("(", ""),
    ],
)  # fmt: skip
def test_quoted_words_lose_the_marks_they_were_cut_off_with(text: str, words: str) -> None:
    assert bare(text) == words


@pytest.mark.parametrize("value", [9.25, 9.35, 0.05, 0.15, 2.675, 1e6 + 0.25, 0.0])
def test_numbers_are_rounded_as_the_terminal_does(value: float) -> None:
    for places in (1, 2):
        assert decimal(value, places).replace(",", "").replace("\N{NO-BREAK SPACE}", "") == f"{value:.{places}f}"


@settings(deadline=None)
@given(parts=st.lists(st.floats(-9, 9), min_size=1, max_size=4))
def test_the_parts_of_a_sum_add_up_as_they_are_shown(parts: list[float]) -> None:
    total = math.fsum(parts)
    shown = summing(parts, total)
    assert round(100 * math.fsum(shown)) == round(100 * float(f"{total:.2f}"))
    assert all(abs(one - other) < 0.011 for one, other in zip(shown, parts, strict=True))
