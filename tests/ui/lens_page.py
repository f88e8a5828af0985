"""The role lens page on the samples, settled: first tab, data scientist to machine learning engineer, nothing tried out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.ui.conftest import settle
from ui.pages.role_lens import FROM, GAP, TO, RoleLensPage
from ui.window import Window


@pytest.fixture
def lens_page(window: Window) -> Iterator[RoleLensPage]:
    page = window.pages["role-lens"]
    assert isinstance(page, RoleLensPage)
    page.tabs.setCurrentIndex(GAP)
    for box, role in ((page.role_from, FROM), (page.role_to, TO)):
        box.setCurrentIndex(box.findData(role))
    window.show_page("role-lens")
    settle(window)
    assert page.seen is not None and page.stack.currentIndex() == 1
    yield page
    page.path.show_words("")
    settle(window)
