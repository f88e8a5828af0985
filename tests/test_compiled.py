"""The modules that wheels and the bundle ship as machine code answer like the Python they were made from."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "assets" / "samples"

ANSWERS = """
import json, sys
from matcher.postings import requirements, zones
from matcher.skills import find, lexicon
from matcher.model import Posting

finder = find.Finder(lexicon.load())
for text in json.load(sys.stdin):
    hits = finder.find(text)
    posting = Posting("1", "Data scientist", text)
    print(repr(hits), repr(requirements.opening(posting, hits)))
print(find.__file__, zones.__file__)
"""


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the library with its hot modules compiled."""
    folder = tmp_path_factory.mktemp("compiled")
    made = subprocess.run(
        [sys.executable, ROOT / ".ci" / "compile.py", folder], capture_output=True, text=True, check=False, timeout=600
    )
    assert made.returncode == 0, made.stderr
    return folder


def run(folder: Path, *arguments: str, given: str = "") -> str:
    """What a Python process says that takes the library from `folder`."""
    # As `python -c` and `python -m` do, the working directory comes first on the path.
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, input=given, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def texts() -> list[str]:
    """Sample ads together, in pieces and shuffled, all sentences of the pair lists, and text that no one writes."""
    files = [path.read_text("utf-8") for path in sorted((SAMPLES / "postings").glob("*.yaml"))]
    ads = [file[start : start + 3000] for file in files for start in range(0, len(file), 1500)]
    pairs = tomllib.loads((ROOT / "tests/data/skills/pairs.toml").read_text("utf-8"))
    sentences = [str(text) for part in pairs.values() for text, _ in part["pairs"]]
    chance = random.Random(7)
    words = re.findall(r"\S+\s*", "".join(ads))
    mixed = ["".join(chance.choices(words, k=120)) for _ in range(60)]
    signs = [chr(n) for n in (*range(32, 127), 0xA0, 0xAD, 0xE9, 0xFB01, 0x301, 0x200B, 0x4E2D, 0x1F600, 0xD800)] + [
        "\n"
    ]
    noise = ["".join(chance.choices(signs, k=200)) for _ in range(60)]
    return [*files, *ads, *sentences, *mixed, *noise, "", " ", "\n\n", "C", "R & D"]


def test_finder_and_grammar(compiled: Path) -> None:
    given = json.dumps(texts())
    *plain, plain_files = run(ROOT, "-c", ANSWERS, given=given).splitlines()
    *fast, fast_files = run(compiled, "-c", ANSWERS, given=given).splitlines()
    assert plain_files.count(".py") == 2 and ".py" not in fast_files
    assert len(plain) == len(fast) > 700
    for one, other in zip(plain, fast, strict=True):
        assert one == other


@pytest.mark.parametrize("command", ["rank", "roles"])
def test_command_line(compiled: Path, command: str) -> None:
    resume = next(iter(sorted((SAMPLES / "resumes").glob("*.pdf"))))
    arguments = ["-m", "matcher.cli", command, str(resume), "--postings", str(SAMPLES / "postings"), "--json"]
    assert run(ROOT, *arguments, "--today", "2026-01-15") == run(compiled, *arguments, "--today", "2026-01-15")
