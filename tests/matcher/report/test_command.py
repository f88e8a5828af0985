"""`rolefit report`: to standard output and to a file, in both formats, and told when it cannot be written."""

from __future__ import annotations

from pathlib import Path

import pytest

from matcher import assets
from matcher.cli.main import main

RESUME = str(assets.path("samples/resumes") / "between.pdf")
GIVEN = ["--postings", str(assets.path("samples/postings")), "--today", "2026-11-23"]


def test_printed_and_written_are_the_same(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["report", RESUME, *GIVEN]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("# From data scientist to machine learning engineer")
    assert main(["report", RESUME, *GIVEN, "--out", str(tmp_path / "r.md")]) == 0
    assert (tmp_path / "r.md").read_text("utf-8") == printed


def test_html_the_other_way_round_with_a_skill_and_a_name(tmp_path: Path) -> None:
    file = tmp_path / "r.html"
    more = ["--from", "machine-learning-engineer", "--to", "data-scientist", "--with", "Tableau", "--name"]
    assert main(["report", RESUME, *GIVEN, "--format", "html", "--out", str(file), *more]) == 0
    page = file.read_text("utf-8")
    assert "<h1>From machine learning engineer to data scientist: " in page and "with Tableau." in page


def test_a_file_that_cannot_be_written_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["report", RESUME, *GIVEN, "--out", str(tmp_path / "nowhere" / "r.md")]) == 1
    assert "cannot be written" in capsys.readouterr().err
