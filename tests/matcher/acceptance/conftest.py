"""The two front doors as the acceptance tests use them, with the answers they give."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from matcher.cli.main import main
from matcher.store import keys

TODAY = date(2026, 11, 23)
PASSPHRASE = "three blue herons on a wall"

Cli = Callable[..., "Answer"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.code == 0, self.err
        return json.loads(self.out)

    def told(self) -> str:
        """The line a refused command must print; checks that it is one line and that nothing else was said."""
        assert self.code in (1, 2), (self.code, self.out[:200], self.err[:400])
        assert self.out == ""
        assert "Traceback" not in self.err
        lines = self.err.strip().splitlines()
        if self.code == 1:
            assert len([line for line in lines if line.startswith("rolefit: ")]) == 1, self.err
            assert all(line.startswith(("rolefit: ", "left out: ")) for line in lines), self.err
        return lines[-1]


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deriving a key from a passphrase is slow on purpose, and tests open many libraries."""
    monkeypatch.setattr(keys, "SCRYPT_N", 1 << 10)


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """The command line, run in this process."""

    def run(*words: object) -> Answer:
        capsys.readouterr()
        try:
            code = main([str(w) for w in words])
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return run


def spawn(*words: object, env: Mapping[str, str] | None = None, given: bytes = b"") -> Answer:
    """The command line in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "matcher.cli", *(str(w) for w in words)],
        input=given,
        capture_output=True,
        env={**os.environ, **(env or {})},
        timeout=120,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    """A small résumé of somebody invented."""
    file = tmp_path / "resume.txt"
    file.write_text(
        "Anna Bergmann\nanna.bergmann@example.org\n\nExperience\nData Scientist, Harrow Mills, 2019 - present\n"
        "- Built services with Python, SQL and Docker.\n\nSkills\nPython, SQL, Docker, Tableau\n",
        "utf-8",
    )
    return file


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    """A small ad."""
    file = tmp_path / "posting.txt"
    file.write_text("Data Scientist\n\nRequirements\n- 3+ years of Python\n- SQL or R\n- Kubernetes\n", "utf-8")
    return file
