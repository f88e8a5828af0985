"""A desk over a small library in memory: no samples, a few postings, a résumé pasted as text. No file, no keyring."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from matcher.postings.load import posting_of_text
from matcher.workspace import Workspace
from ui.desk import Desk
from ui.settings import Settings
from ui.work import Work

RESUME = """Rosa Teller
rosa.teller@example.org | +44 20 5550 0188 | Leeds, UK

Experience

Data Scientist, Brook Analytics
March 2020 - Present
- Built churn models in Python and scikit-learn, with SQL on PostgreSQL.
- Ran A/B tests with the product team.

Junior Analyst, Fenland Foods
2017 - 2019
- Dashboards in Tableau.

Education

MSc in Statistics, University of Ashdown, 2017

Skills

Python, SQL, scikit-learn, Tableau, Docker
"""

POSTINGS = (
    ("Data Scientist", "Alder Freight", "Requirements: Python, SQL and A/B testing. You know scikit-learn."),
    ("Machine Learning Engineer", "Beech Robotics", "Requirements: Python, Docker and Kubernetes. PyTorch is a plus."),
    ("Analyst", "Cedar Foods", "Requirements: SQL and Tableau. Excel is nice to have."),
)


_READY: dict[str, object] = {}
"""The lexicon and the finder, made once for all desks: a third of a second each time otherwise."""


def fill(ws: Workspace) -> None:
    """The postings above, and no samples."""
    if not _READY:
        _READY.update(lexicon=ws.lexicon, finder=ws.finder, stamp=ws.stamp)
    ws.__dict__.update(_READY)
    ws.store.set_value("samples-seen", True)
    ws.add_postings([posting_of_text(text, title=title, organization=firm) for title, firm, text in POSTINGS])


@pytest.fixture
def resume_text() -> str:
    return RESUME


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[Callable[..., Desk]]:
    """Opens desks: `make_desk()` over a session that stores nothing, `make_desk(ws)` over another workspace."""
    made: list[Desk] = []

    def make(ws: Workspace | None = None, settings: Path | None = None) -> Desk:
        desk = Desk(Settings(settings), Work())
        made.append(desk)
        ws = ws or Workspace.unstored()
        fill(ws)
        with qtbot.waitSignal(desk.opened, timeout=20_000):
            desk.open(lambda: ws)
        return desk

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def small_desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


@pytest.fixture
def read_desk(small_desk: Desk, qtbot: QtBot) -> Desk:
    """A desk on which the résumé above lies open and ranked."""
    with qtbot.waitSignal(small_desk.ranking_changed, timeout=20_000):
        small_desk.open_resume(RESUME)
    return small_desk
