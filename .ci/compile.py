"""Compiles the modules in which texts spend their time to machine code: `python .ci/compile.py FOLDER`.

FOLDER gets a copy of matcher/, ui/ and assets/ in which each module of HOT stands as an extension module beside its source,
made by mypyc from the same Python, and answers the same (tests/test_compiled.py). Wheels and the bundle ship these; a checkout
stays plain Python, so that what is edited is what runs. Needs mypy, setuptools and a C compiler; ends with 1 where that fails.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

HOT = (
    "postings/by_wording.py",
    "postings/degrees.py",
    "postings/demands.py",
    "postings/groups.py",
    "postings/hard_lines.py",
    "postings/headings.py",
    "postings/inline.py",
    "postings/joins.py",
    "postings/kinds.py",
    "postings/language.py",
    "postings/levels.py",
    "postings/needless.py",
    "postings/prose.py",
    "postings/remote.py",
    "postings/requirements.py",
    "postings/seniority.py",
    "postings/sentences.py",
    "postings/shares.py",
    "postings/wishes.py",
    "postings/years.py",
    "postings/zones.py",
    "skills/context.py",
    "skills/find.py",
    "skills/fold.py",
    "skills/infer.py",
    "skills/judge.py",
    "skills/matches.py",
    "skills/naming.py",
    "skills/outcomes.py",
    "skills/surroundings.py",
    "skills/vocabulary.py",
)
"""Files of matcher/."""

_NOT_CODE = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd")


def main(folder: Path) -> None:
    """Make `folder` anew. Raises SystemExit where there is no compiler."""
    from mypyc.build import mypycify
    from setuptools import setup

    shutil.rmtree(folder, ignore_errors=True)
    for part in ("matcher", "ui", "assets"):
        shutil.copytree(ROOT / part, folder / part, ignore=_NOT_CODE)
    os.chdir(folder)
    modules = mypycify([f"matcher/{name}" for name in HOT], opt_level="3", target_dir="c")
    setup(
        name="rolefit",
        packages=[],
        ext_modules=modules,
        script_args=["-q", "build_ext", "--inplace", "--build-temp", "c"],
    )


def extensions(folder: Path) -> list[Path]:
    """The extension modules made in `folder`, relative to it, the one that all others share first."""
    suffixes = (".so", ".pyd")
    found = [path for path in folder.iterdir() if path.suffix in suffixes]
    found += [path for path in (folder / "matcher").rglob("*") if path.suffix in suffixes]
    return [path.relative_to(folder) for path in found]


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
