"""Tables whose first row says what the columns hold."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.model import Profile
from matcher.resume import parse
from matcher.resume.text import document_of_text

HEAD = "Ada Loom\nada@loom.example\n\n"


def read(text: str) -> Profile:
    return parse.profile(document_of_text(HEAD + text, "table.txt"), today=date(2026, 6, 15))


def row(*cells: str) -> str:
    return "".join(f"{cell:<26}" for cell in cells) + "\n"


SCHOOLS = [
    ("Year", "Degree", "Institute"),
    ("2015-2019", "B.Tech Weaving", "Old Mill College"),
    ("2015", "Class XII", "Mill Lane School"),
]


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 2, 0), (2, 0, 1)])
def test_cells_say_what_their_column_says(order: tuple[int, ...]) -> None:
    text = "EDUCATION\n\n" + "".join(row(*(cells[i] for i in order)) for cells in SCHOOLS)
    got = [(e.degree, e.institution, e.end) for e in read(text).education]
    assert got == [("B.Tech Weaving", "Old Mill College", "2019"), ("Class XII", "Mill Lane School", "2015")]


def test_jobs_in_a_table() -> None:
    text = "EXPERIENCE\n\n" + row("Period", "Employer", "Position")
    text += row("2019 - 2021", "Old Mill Ltd", "Weaver") + row("2015 - 2019", "Tide Lab, Leeds", "Analyst")
    got = [(j.title, j.organization, j.start, j.end) for j in read(text).experience]
    assert got == [("Weaver", "Old Mill Ltd", "2019", "2021"), ("Analyst", "Tide Lab", "2015", "2019")]


def test_rows_without_column_heads_are_no_table() -> None:
    text = "EDUCATION\n\n" + "".join(row(*cells) for cells in SCHOOLS[1:])
    assert {e.end for e in read(text).education} == {"2019", "2015"}
