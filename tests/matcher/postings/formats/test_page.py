"""The title of a saved page, wherever it stands, and what is said of a page without one."""

from __future__ import annotations

from pathlib import Path

import pytest

from matcher.postings.load import load

LONG = " ".join(["You will count pears with the team and tell the growers how many there are."] * 8)


@pytest.mark.parametrize(
    "body",
    [
        f"<p>Pear Counter</p><h3>Orchard Ltd, Kent</h3><p>{LONG}</p>",
        f"<p>{LONG}</p><h3>Pear Counter</h3><p>{LONG}</p>",
        f"<nav>Menu</nav><h2></h2><h2>Pear Counter</h2><div>{LONG}</div>",
        f"<p>Vacancy</p><h1>Pear Counter</h1><p>{LONG}</p>",
        f"<main><ul><li>Pear Counter</li></ul><p>{LONG}</p></main>",
    ],
)
def test_a_page_is_named_by_its_first_heading_or_line(tmp_path: Path, body: str) -> None:
    (tmp_path / "page.html").write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    found = load([tmp_path])
    assert [posting.title for posting in found.postings] == ["Pear Counter"]
    assert found.rejected == ()


@pytest.mark.parametrize(
    ("body", "told"),
    [(f"<p>{LONG}</p>", "paste the ad's text"), ("", "paste"), ("<p>Pear Counter</p>", "paste its text")],
)
def test_a_page_that_names_nothing_says_what_to_do(tmp_path: Path, body: str, told: str) -> None:
    (tmp_path / "page.html").write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    found = load([tmp_path])
    assert found.postings == ()
    (rejected,) = found.rejected
    assert rejected.row is None
    assert told in rejected.reason
    assert "column" not in rejected.reason
