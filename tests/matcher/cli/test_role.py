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
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, count: int, said: str
) -> None:
    monkeypatch.setenv("ROLEFIT_PASSPHRASE", "four words are best")
    library, ads = ["--home", str(tmp_path / "home"), "--passphrase", "--today", "2026-05-01"], tmp_path / "ads"
    ads.mkdir()
    for number in range(count):
        text = (
            f"Pricing Analyst {number}\n\nRequirements: Python and SQL. You set prices for tile kilns in town {number}."
        )
        (ads / f"{number}.txt").write_text(text, "utf-8")
    assert main([*library, "role", "define", "Kiln pricing", "--postings", str(ads)]) == 0
    assert said in capsys.readouterr().out


def test_no_role_is_made_where_nothing_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--no-store", "role", "define", "Kiln pricing", "--matching", "kilns"]) == 1
    assert "nothing is kept" in capsys.readouterr().err
    assert main(["--no-store", "role", "list"]) == 0
