"""An import that is killed leaves all or nothing; a second Rolefit is told; a library that is damaged is left alone."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from matcher.workspace import Passphrase, Workspace
from tests.matcher.acceptance.conftest import PASSPHRASE, TODAY, Cli


def rows(file: Path, count: int, tag: str) -> Path:
    """A file of ads."""
    text = "Requirements\n- Python\n- SQL and Docker"
    ads = [{"title": "Data Scientist", "company": f"{tag} {i}", "description": f"{text} {i}"} for i in range(count)]
    file.write_text("\n".join(map(json.dumps, ads)), "utf-8")
    return file


@pytest.fixture
def library(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of one ad that opens with PASSPHRASE."""
    monkeypatch.setenv("ROLEFIT_PASSPHRASE", PASSPHRASE)
    with Workspace.open(home, Passphrase(PASSPHRASE), today=TODAY) as ws:
        ws.import_postings([rows(tmp_path / "first.jsonl", 1, "first")])
    return home


def test_a_killed_import_is_whole_or_not_there(library: Path, tmp_path: Path) -> None:
    rng, before = random.Random(6), 1
    for attempt in range(4):
        file = rows(tmp_path / "many.jsonl", 100, f"attempt {attempt}")
        words = [sys.executable, "-m", "matcher.cli", "import", str(file)]
        with subprocess.Popen(words, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(0.5 + 1.5 * rng.random())
            process.kill()
        with Workspace.open(library, Passphrase(PASSPHRASE), create=False, today=TODAY) as ws:
            ws.store.verify()
            assert ws.count() in (before, before + 100)
            before = ws.count()


def test_the_second_writer_is_told(cli: Cli, library: Path, tmp_path: Path) -> None:
    more = rows(tmp_path / "more.jsonl", 2, "more")
    with Workspace.open(library, Passphrase(PASSPHRASE), today=TODAY) as ws:
        line = cli("import", more).told()
        assert "already open" in line or "in use" in line or "another" in line.lower()
        assert ws.count() == 1
    assert cli("import", more, "--json").json["postings"] == 3


@pytest.mark.parametrize("harm", ["flipped", "cut", "emptied", "text", "gone"])
def test_a_damaged_library_is_told_and_left_alone(cli: Cli, library: Path, resume: Path, harm: str) -> None:
    file = library / "library.rolefit"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    new = {"flipped": bytes(data), "cut": bytes(data[: len(data) // 3]), "emptied": b"", "text": b"a shopping list"}
    if harm == "gone":
        file.unlink()
    else:
        file.write_bytes(new[harm])
    for words in (("rank", resume), ("import", resume)):
        line = cli(*words).told()
        assert ("gone" if harm == "gone" else "damaged") in line
    assert not file.exists() if harm == "gone" else file.read_bytes() == new[harm]


def test_a_wrong_passphrase(cli: Cli, library: Path, resume: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (library / "library.rolefit").read_bytes()
    monkeypatch.setenv("ROLEFIT_PASSPHRASE", "not the right one")
    assert "passphrase is wrong" in cli("rank", resume).told()
    assert (library / "library.rolefit").read_bytes() == before
