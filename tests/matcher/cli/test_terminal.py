"""Names that look like markup, files with odd names, and a folder that holds a module of the window's name."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from matcher import assets
from matcher.cli import window
from matcher.cli.bar import bar
from matcher.cli.main import main

RESUME = str(assets.path("samples/resumes/between.pdf"))
NAME = "Dream [/x] job [red] :warning:"


def test_names_in_brackets_are_shown_as_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ROLEFIT_PASSPHRASE", "kiln prices in seven towns")
    library = ["--home", str(tmp_path / "home"), "--passphrase", "--today", "2026-11-23"]
    ad = tmp_path / "ad.txt"
    ad.write_text(f"{NAME}\n\nRequirements\n- Python and SQL\n- Docker [/b] and Kubernetes [bold]\n", "utf-8")
    cv = tmp_path / "cv.txt"
    cv.write_text(
        f"Ada Moor\n\nExperience\n{NAME}, Mill [/i] Ltd, 2019 - 2024\n- Wrote Python [/u] for mills\n", "utf-8"
    )
    assert main([*library, "role", "define", NAME, "--postings", str(ad)]) == 0
    for words in (["profile", str(cv)], ["rank", str(cv)], ["explain", str(cv), str(ad)], ["role", "list"]):
        capsys.readouterr()
        assert main([*library, *words]) == 0
        out = " ".join(capsys.readouterr().out.split())
        assert "[/x]" in out and "[red]" in out and ":warning:" in out
    assert main([*library, "roles", RESUME, "--to", NAME]) == 0
    assert f"to {NAME}" in capsys.readouterr().out


def test_a_bar_names_any_file(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(time, "monotonic", iter(range(1000)).__next__)
    with bar("Importing") as tick:
        tick(1, 2, "ads [/x].csv")
    assert "[/x]" in capsys.readouterr().err


def test_the_window_is_ours_wherever_it_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder may hold a module of the same name."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "__init__.py").write_text("")
    (tmp_path / "ui" / "__main__.py").write_text("print('not ours')")
    words = [*window._program(), "--help"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "not ours" not in done.stdout + done.stderr
    assert "rolefit" in done.stdout.lower()
