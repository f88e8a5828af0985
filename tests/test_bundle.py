"""The bundle made by `make bundle`: it starts without Python, the .venv or a network, and ranks the samples."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.bundle

BUNDLE = Path(__file__).parents[1] / "dist" / "rolefit"
PROGRAM = BUNDLE / ("rolefit.exe" if sys.platform == "win32" else "rolefit")
WINDOW = BUNDLE / ("rolefit-app.exe" if sys.platform == "win32" else "rolefit-app")


@pytest.fixture
def moved(tmp_path: Path) -> Path:
    """The bundle where no checkout is near."""
    return Path(shutil.copytree(BUNDLE, tmp_path / "elsewhere", symlinks=True))


def bare(home: Path) -> dict[str, str]:
    """An environment in which no Python can be found."""
    return {
        "PATH": "/nowhere",
        "HOME": str(home),
        "ROLEFIT_HOME": str(home / "library"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def without_network(command: list[str]) -> list[str]:
    unshare = shutil.which("unshare")
    if unshare and os.geteuid() == 0:
        return [unshare, "-n", *command]
    return command


def test_ranks_the_samples(moved: Path, tmp_path: Path) -> None:
    command = without_network([str(moved / PROGRAM.name), "demo", "--json"])
    run = subprocess.run(command, env=bare(tmp_path), cwd=tmp_path, capture_output=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr.decode()
    answer = json.loads(run.stdout)
    assert answer["postings"] >= 60
    assert answer["matches"][0]["fit"] > answer["matches"][-1]["fit"]


def test_window_starts(moved: Path, tmp_path: Path) -> None:
    command = without_network([str(moved / WINDOW.name), "--no-store"])
    window = subprocess.Popen(command, env=bare(tmp_path), cwd=tmp_path, stderr=subprocess.PIPE)
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            window.wait(8)
    finally:
        window.kill()
        _, said = window.communicate()
    assert b"Traceback" not in said, said.decode()


def test_texts_are_read_by_machine_code() -> None:
    made = {path.name.partition(".")[0] for path in (BUNDLE / "_internal" / "matcher").rglob("*.*")}
    assert {"find", "naming", "zones"} <= made


def test_the_licences_of_all_libraries_come_along() -> None:
    folder = BUNDLE / "_internal" / "licences"
    said = (folder / "licences.txt").read_text("utf-8")
    for library in (
        "PySide6_Essentials",
        "numpy",
        "scipy",
        "scikit-learn",
        "pdfminer.six",
        "pypdfium2",
        "lxml",
        "keyring",
    ):
        assert f"\n{library} " in said
        assert library == "PySide6_Essentials" or any((folder / library).rglob("*")), library
