"""A small edit of a résumé moves its fits a little, another order of the same lines not at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np
import pytest

from matcher.workspace import Workspace

RESUME = """Noor Vandersteen
noor@vandersteen.example · Ghent

EXPERIENCE

Data Scientist, Heliotrope Energy
Mar 2021 - present
- Built demand forecasts for 40 districts with Python and gradient boosting, which halved the balancing cost.
- Designed A/B tests of tariffs with the pricing team and reported their effect to the board.
- Wrote the SQL models behind the churn dashboard in Tableau.
- Trained two analysts in statistics and code review.

Data Analyst, Oude Haven Retail
Jun 2018 - Feb 2021
- Kept weekly sales reports in Excel and SQL for twelve stores.
- Moved the reports to Python scripts that run in Docker every night.

SKILLS

Python, SQL, scikit-learn, pandas, Tableau, Docker, Git

EDUCATION

MSc in Statistics, Universiteit Leie, 2018
"""

FEW_POINTS = 3.0
"""What an edit of one line may move any fit by; half of the fits move by less than a fifth of it."""

FEW_OF_A_TITLE = 4.0
"""The same of a word more in a title: what a job is called says most of what it is about."""

REWORDED = {
    "one bullet said otherwise": (
        "- Designed A/B tests of tariffs with the pricing team and reported their effect to the board.",
        "- Together with pricing, planned A/B tests for tariffs and told the board what they changed.",
    ),
    "two bullets as one": (
        "stores.\n- Moved the reports to Python scripts that run in Docker every night.",
        "stores, then moved them to Python scripts that run in Docker every night.",
    ),
    "a slip of the keys": ("Trained two analysts", "Traind two analysts"),
    "a title said more fully": ("Data Scientist, Heliotrope", "Data Scientist (Forecasting), Heliotrope"),
    "a date with another dash": ("Mar 2021 - present", "03/2021 – present"),
}

REORDERED = {
    "skills in another order": (
        "Python, SQL, scikit-learn, pandas, Tableau, Docker, Git",
        "Git, Docker, Tableau, pandas, scikit-learn, SQL, Python",
    ),
    "bullets in another order": (
        "- Wrote the SQL models behind the churn dashboard in Tableau.\n- Trained two analysts in statistics and code review.",
        "- Trained two analysts in statistics and code review.\n- Wrote the SQL models behind the churn dashboard in Tableau.",
    ),
}


@pytest.fixture(scope="module")
def ws() -> Iterator[Workspace]:
    with Workspace.unstored(today=date(2026, 11, 23)) as made:
        made.add_samples()
        yield made


def moved(ws: Workspace, edit: tuple[str, str]) -> np.ndarray:
    """By how much each sample posting's fit moves."""
    assert edit[0] in RESUME
    before, after = (ws.scorer(ws.read_text(text)).fit for text in (RESUME, RESUME.replace(*edit)))
    return np.abs(after - before)


@pytest.mark.parametrize("edit", REWORDED)
def test_an_edit_of_one_line_moves_fits_by_few_points(ws: Workspace, edit: str) -> None:
    few = FEW_OF_A_TITLE if "title" in edit else FEW_POINTS
    by = moved(ws, REWORDED[edit])
    assert by.max() <= few and np.median(by) <= few / 5


@pytest.mark.parametrize("edit", REORDERED)
def test_another_order_changes_nothing(ws: Workspace, edit: str) -> None:
    assert moved(ws, REORDERED[edit]).max() == 0
