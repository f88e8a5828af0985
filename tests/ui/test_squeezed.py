"""Nothing is painted in less room than it needs, not for a single frame: what is new is laid out to the end before it is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from tests.ui.conftest import matches_of, settle
from ui.pages.role_lens import PATH, RoleLensPage
from ui.settings import Settings
from ui.widgets.labels import label
from ui.widgets.scrolled import Scrolled
from ui.window import Window

ROUNDING = 2
"""Pixels that a style's borders may take."""


class Squeezed(QObject):
    """Counts the paintings of widgets that are lower than what they show."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.painted = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and not watched.isWindow():
            self.painted += 1
            if watched.height() < needed(watched) - ROUNDING:
                self.seen.append(f"{type(watched).__name__} {watched.height()} of {needed(watched)}")
        return False


def needed(widget: QWidget) -> int:
    """The least height of a widget as wide as this one is, 0 where that is not known."""
    layout = widget.layout()
    if layout is not None:
        wraps = layout.hasHeightForWidth()
        return layout.minimumHeightForWidth(widget.width()) if wraps else layout.minimumSize().height()
    if isinstance(widget, QLabel):
        return widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.minimumSizeHint().height()
    return 0


@pytest.fixture
def squeezed() -> Iterator[Squeezed]:
    app, counter = QCoreApplication.instance(), Squeezed()
    assert app is not None
    app.installEventFilter(counter)
    yield counter
    app.removeEventFilter(counter)


def test_postings_that_are_walked_through_are_never_squeezed(window: Window, squeezed: Squeezed) -> None:
    desk = window.desk
    assert desk.ranking is not None
    for place in (3, 20, 40, 5):
        desk.choose(desk.ranking.ids[place])
        settle(window)
    study = matches_of(window).detail.study
    assert study is not None
    desk.toggle(study.explanation.gaps[0].skill)
    settle(window)
    matches_of(window).bar.opens.setChecked(True)
    settle(window)
    assert squeezed.painted and not squeezed.seen


def test_the_steps_of_a_way_are_never_squeezed(window: Window, squeezed: Squeezed) -> None:
    window.show_page("role-lens")
    settle(window)
    lens = window.pages["role-lens"]
    assert isinstance(lens, RoleLensPage)
    for _ in range(2):
        lens.tabs.setCurrentIndex(PATH)
        settle(window)
        lens.swap.click()
        settle(window)
    assert lens.path.cards and squeezed.painted and not squeezed.seen


def test_what_grows_by_many_parts_at_once_is_painted_in_its_full_height(
    qapp: QCoreApplication, squeezed: Squeezed
) -> None:
    """Cards inside one another, put into what scrolls while a repainting is already under way."""
    window, held = Window(Settings(None), None), QWidget()
    column = QVBoxLayout(held)
    window.setCentralWidget(Scrolled(held))
    window.resize(760, 480)
    window.show()
    qapp.processEvents()
    for _ in range(3):
        window.update()
        for _ in range(8):
            card = QFrame()
            inside = QVBoxLayout(card)
            for length in (4, 40, 90):
                inside.addWidget(label("as many words as that " * length))
            column.addWidget(card)
        qapp.processEvents()
    for _ in range(5):
        qapp.processEvents()
    assert squeezed.painted > 24 and not squeezed.seen
    window.close()
