"""Documents that cannot rot: every file, command and make word they name is there, and the tree is what they say."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from matcher.cli.grammar import parser

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted(ROOT.glob("*.md"))
TOP = {
    "matcher", "ui", "assets", "tests", "pyproject.toml", "build.spec", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md",
    "CHANGELOG.md", "LICENSE", "Makefile", ".ci", ".gitignore",
}  # fmt: skip


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.name)
def test_every_path_named_is_there(document: Path) -> None:
    text = document.read_text("utf-8")
    named = set(re.findall(r"`((?:matcher|ui|assets|tests|\.ci)/[\w./-]*)`", text))
    named |= set(re.findall(r"\]\(([\w./-]+)\)", text))
    missing = sorted(p for p in named if not (ROOT / p).exists() and "/x.py" not in p)
    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.name)
def test_every_make_word_is_there(document: Path) -> None:
    words = set(re.findall(r"^(?:    |.*`)make ([a-z-]+)", document.read_text("utf-8"), re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert words <= targets


def test_every_command_of_the_readme_parses() -> None:
    lines = re.findall(r"^    (rolefit [^#\n]+?)\s*(?:#.*)?$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert len(lines) >= 5
    for line in lines:
        parser().parse_args(shlex.split(line)[1:])


def test_the_top_level_is_what_it_should_be() -> None:
    ask = ["git", "-c", "safe.directory=*", "ls-files"]
    if shutil.which("git") and (ROOT / ".git").exists():
        listed = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        assert {line.partition("/")[0] for line in listed.splitlines()} == TOP
    else:  # an archive of the sources, where nothing else has been made yet
        assert {path.name for path in ROOT.iterdir()} >= TOP - {".gitignore"}


def test_no_module_is_two_things() -> None:
    long = []
    for folder in ("matcher", "ui"):
        for file in (ROOT / folder).rglob("*.py"):
            lines = len(file.read_text("utf-8").splitlines())
            if lines > 320:
                long.append(f"{file.relative_to(ROOT)}: {lines}")
    assert long == []


def test_lock_files_pin_everything_and_name_no_host() -> None:
    for lock in (ROOT / ".ci").glob("lock-*.txt"):
        text = lock.read_text("utf-8")
        assert "://" not in text
        assert all("==" in line for line in text.splitlines() if re.match(r"[a-z]", line))
