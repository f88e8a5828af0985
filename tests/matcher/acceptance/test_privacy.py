"""No byte of a résumé or a posting lies readable anywhere: not in the library, its log, its index, a cache, a log line."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from matcher.cli.main import main
from matcher.workspace import Passphrase, Workspace
from tests.matcher.acceptance.conftest import PASSPHRASE, TODAY, Cli

MARKS = (b"zwitscher", b"5550199", b"quixelbrand", b"zorbulate")


def held(*folders: Path) -> list[tuple[Path, bytes]]:
    """Files in which a mark can be read, in UTF-8 or UTF-16."""
    found = []
    for file in (f for folder in folders for f in folder.rglob("*") if f.is_file()):
        data = file.read_bytes().lower()
        wide = data.replace(b"\0", b"")
        found += [(file, mark) for mark in MARKS if mark in data or mark in wide]
    return found


def test_nothing_readable_is_left(
    cli: Cli, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "TMPDIR"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("ROLEFIT_PASSPHRASE", PASSPHRASE)
    given = tmp_path / "given"
    given.mkdir()
    resume, ad = given / "cv.txt", given / "ad.txt"
    resume.write_text(
        "Carla Zwitscherling\nzwitscher@example.org | +49 171 5550199\n\nExperience\n"
        "Data Scientist, Quixelbrand, 2019 - present\n- Built services with Python and SQL.\n",
        "utf-8",
    )
    ad.write_text(
        "Data Scientist\n\nWe zorbulate at Quixelbrand.\n\nRequirements\n- Python\n- SQL\n- Kubernetes\n", "utf-8"
    )
    assert main(["import", str(ad), "--passphrase"]) == 0
    assert main(["rank", str(resume)]) == 0
    left = [home, *(tmp_path / name for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR"))]
    with Workspace.open(home, Passphrase(PASSPHRASE), today=TODAY) as ws:
        candidate = ws.read_resume(resume)
        ws.keep_resume(resume, candidate)
        ws.backup()
        ws.explain(candidate, ws.posting(ws.rows()[0].id))
        assert any(home.rglob("*-wal")) and any((home / "backups").iterdir())
        assert held(*left) == []
    assert held(*left) == []
    said = caplog.text.lower().encode()
    assert not any(mark in said for mark in MARKS)


def test_a_skill_of_the_users_own_is_not_readable(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    with Workspace.open(home, Passphrase(PASSPHRASE), today=TODAY) as ws:
        ws.set_own_skill("Zorbulate", (), "specialities")
        ws.add_samples()
        ws.rank(ws.read_text("Anna Bergmann\n\nSkills\nPython, Zorbulate\n"))
        assert held(home, cache) == []
