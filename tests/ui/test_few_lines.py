"""Titles and companies of any length stand in two lines and push nothing aside."""

from __future__ import annotations

import pytest

from matcher.postings.load import posting_of_text
from tests.ui.conftest import matches_of, settle, until
from ui.window import Window


@pytest.mark.parametrize("word", ["Verylongwordwithoutanyblank" * 8, "Senior Principal Engineer of Things " * 6])
@pytest.mark.parametrize("width", [760, 1280])
def test_a_long_title_or_company_pushes_nothing_aside(window: Window, width: int, word: str) -> None:
    desk, page = window.desk, matches_of(window)
    window.resize(width, 820)
    settle(window)
    before = page.splitter.sizes()
    posting = posting_of_text(
        "Requirements: You know Python and SQL and like to work on A/B tests.", title=word, organization=word
    )
    total = len(desk.rows)
    desk.change_postings(lambda ws: ws.add_postings([posting]))
    until(lambda: len(desk.rows) == total + 1)
    settle(window)
    desk.choose(posting.id)
    settle(window)
    until(lambda: page.detail.study is not None and page.detail.study.explanation.opening.posting.id == posting.id)
    settle(window)
    try:
        assert [abs(a - b) <= 2 for a, b in zip(before, page.splitter.sizes(), strict=True)] == [True, True]
        for shown in (page.detail.title, page.detail.place):
            assert shown.height() >= shown.heightForWidth(shown.width())
            assert shown.width() <= page.detail.width()
            assert word.strip()[:100] in shown.toolTip()
    finally:
        desk.change_postings(lambda ws: ws.delete_postings([posting.id]))
        until(lambda: len(desk.rows) == total)
        settle(window)
        window.resize(1280, 820)
        settle(window)
