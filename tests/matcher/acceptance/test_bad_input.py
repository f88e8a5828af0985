"""Whatever is typed or pointed at, a command ends with an exit code and one line, and never with a traceback."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.matcher.acceptance.conftest import Cli, spawn

NOISE = random.Random(7).randbytes(3000)
DATA = {
    "empty": b"",
    "blanks": b" \n\t\n" * 50,
    "zeros": bytes(500),
    "noise": NOISE,
    "pdf-noise": b"%PDF-1.7\n" + NOISE,
    "brackets": b"[" * 2_000,
    "braces": b'{"a":' * 500,
    "open-quote": b'title,description\n"Data Scientist,' + b"x" * 3_000,
    "comments": b"<!--" * 500,
    "nan": b'[{"title":"Cook","description":"Python and SQL and Docker are needed"},NaN]',
    "half-pair": b'{"title":"Data \\ud800 Scientist","description":"We need Python and SQL \\udfff here"}',
    "numbers": b'{"title":5,"description":{"a":[1,{"b":null}]},"company":[]}',
    "scalar": b"12345",
    "archive": b"PK\x03\x04" + NOISE[:100],
    "control": b"Data\x1b[31m Scientist\x07\n\nRequirements\n- Python\x00\n- SQL and Docker",
    "utf-16": "Anna Bergmann\n\nSkills\nPython, SQL".encode("utf-16"),
    "latin-1": "Zoë Müller\n\nSkills\nPython, SQL".encode("latin-1"),
    "laughing": ("- " * 300 + "a: &a [x, x]\n").encode(),
}


@pytest.mark.parametrize("suffix", [".txt", ".pdf"])
@pytest.mark.parametrize("name", DATA)
def test_any_file_as_resume(cli: Cli, tmp_path: Path, name: str, suffix: str) -> None:
    file = tmp_path / (name + suffix)
    file.write_bytes(DATA[name])
    answer = cli("profile", file, "--json")
    if answer.code:
        assert "mistake of its own" not in answer.told()
    else:
        assert answer.json["schema"] == "rolefit.profile/1"


@pytest.mark.parametrize("suffix", ["", ".json", ".csv", ".yaml"])
def test_any_file_as_postings(cli: Cli, resume: Path, tmp_path: Path, suffix: str) -> None:
    folder = tmp_path / "ads"
    folder.mkdir()
    for name, data in DATA.items():
        (folder / (name + suffix)).write_bytes(data)
    answer = cli("rank", resume, "--postings", folder, "--json")
    if answer.code:
        assert "mistake of its own" not in answer.told()
    else:
        assert answer.json["postings"] == len(answer.json["matches"])


def test_things_that_are_no_files(cli: Cli, resume: Path, posting: Path, tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "nowhere.pdf").symlink_to("gone")
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "folder.txt").mkdir()
    things = [*(tmp_path / n for n in ("loop.txt", "nowhere.pdf", "folder.pdf", "folder.txt", "gone.txt", "gone.pdf"))]
    things += [Path("/dev/null"), Path("a" * 300), Path("a" * 5000 + ".txt")]
    for thing in things:
        assert "mistake of its own" not in cli("profile", thing).told()
        assert "mistake of its own" not in cli("explain", resume, thing).told()
        assert "mistake of its own" not in cli("rank", resume, "--postings", thing).told()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--top", "0"], 2),
        (["--top", "many"], 2),
        (["--today", "2026-02-30"], 2),
        (["--with", "no such skill"], 1),
        (["--with", "python", "--without", "Python"], 1),
        (["--frobnicate"], 2),
        (["--postings"], 2),
        (["--postings", ""], 2),
        (["--home", ""], 2),
    ],
)
def test_wrong_options(cli: Cli, resume: Path, posting: Path, words: list[str], code: int) -> None:
    answer = cli("rank", resume, "--postings", posting, *words)
    answer.told()
    assert answer.code == code


@pytest.mark.parametrize("bar", ["nan", "inf", "-1", "101", "high", ""])
def test_a_bar_is_a_fit(cli: Cli, resume: Path, posting: Path, bar: str) -> None:
    answer = cli("explain", resume, posting, "--bar", bar)
    answer.told()
    assert answer.code == 2


def test_an_empty_path_is_not_the_current_folder(cli: Cli, posting: Path) -> None:
    assert cli("import", "").code == 2
    assert cli("profile", "").code == 2
    assert cli("rank", posting, "--postings", "").code == 2


def test_wrong_ids(cli: Cli, resume: Path) -> None:
    assert cli("explain", resume, "").code == cli("explain", resume, " ").code == 2
    for id in ("p0", "../../x", "%s", "\udcff"):
        assert "mistake of its own" not in cli("explain", resume, id).told()
    assert cli("roles", resume, "--from", "cook").code == 1
    assert cli("roles", resume, "--from", "data-scientist", "--to", "data-scientist").code == 1


def test_an_answer_that_cannot_be_written(resume: Path, posting: Path) -> None:
    for words in (["--json"], []):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [sys.executable, "-m", "matcher.cli", "rank", str(resume), "--postings", str(posting), *words],
                stdout=full,
                stderr=subprocess.PIPE,
                check=False,
            )
        assert done.returncode == 1
        assert done.stderr.decode().startswith("rolefit: Something could not be read or written: No space left")
        assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("closed", ["<&-", ">&-"])
def test_closed_streams(closed: str) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$0" -m matcher.cli batch skills {closed}', sys.executable],
        capture_output=True,
        env=os.environ,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"rolefit: Standard") and done.stderr.count(b"\n") == 1


def test_cut_input(tmp_path: Path) -> None:
    answer = spawn("batch", "skills", given=b'{"id":1,"text":"Py')
    assert answer.code == 0 and '"id": null, "error": ' in answer.out
    assert spawn("batch", "fit", given=b"").out == ""


def test_a_mistake_of_ours_quotes_nothing(cli: Cli, resume: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from matcher.cli import commands

    def broken(*_: object) -> int:
        raise KeyError("Anna Bergmann")

    monkeypatch.setitem(commands.COMMANDS, "profile", broken)
    line = cli("profile", resume).told()
    assert "KeyError in test_bad_input.py" in line
    assert "Anna" not in line
