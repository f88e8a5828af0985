"""`rolefit role`: what is typed, and what is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from matcher.cli.grammar import parser
from matcher.cli.main import main


def test_an_empty_name_is_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    """As an unset variable of the shell leaves it."""
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(["role", "define", "Mine", "--postings", ""])
    assert ended.value.code == 2
    assert "empty name" in capsys.readouterr().err


@pytest.mark.parametrize(("count", "said"), [(1, "made of 1 posting on"), (2, "made of 2 postings on")])
def test_it_says_of_how_many_postings_a_role_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], count: int, said: str
) -> None:
    for number in range(count):
        text = (
            f"Pricing Analyst {number}\n\nRequirements: Python and SQL. You set prices for tile kilns in town {number}."
        )
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    words = ["--no-store", "--today", "2026-05-01", "role", "define", "Kiln pricing", "--postings", str(tmp_path)]
    assert main(words) == 0
    assert said in capsys.readouterr().out
