"""How fast the lexicon loads and the finder runs, and how many of the pair list and the held-back sentences it gets right.

Run as `python -m tests.bench.bench_skills [FILE …]`: FILE is a plain text of ads to time the finder on, by default the sample
postings, cut anew again and again until there is enough to time. These are few words, which the processor keeps at hand, but
some thrice as many skills to the line as in ads as they are: files of many ads say more. CPU seconds, the best of five.

The finder is timed as plain Python, as a checkout runs it, and as machine code, as wheels and the bundle ship it: compiled into a
temporary folder and timed by a process that has that folder first on its path.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

from matcher import assets
from matcher.skills import lexicon
from matcher.skills.find import Finder

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data" / "skills"
AD = 2500
"""Characters of one text: the length of a usual ad."""
ENOUGH = 1_000_000
"""Characters to time the finder on."""
FLOOR = 10
"""MB/s a core, of the finder as it is shipped."""
PACE = "--pace"
"""Asks for nothing but the finder's pace."""


def best(work: Callable[[], object], times: int = 5) -> float:
    """The least CPU seconds of several runs."""
    out = []
    for _ in range(times):
        start = time.process_time()
        work()
        out.append(time.process_time() - start)
    return min(out)


def pairs(name: str) -> list[tuple[str, list[str]]]:
    content = tomllib.loads((DATA / name).read_text(encoding="utf-8"))
    rows = [row for part in content.values() for row in part["pairs"]]
    return [(text, [n.strip() for n in names.split(",") if n.strip()]) for text, names in rows]


def score(finder: Finder, known: lexicon.Lexicon, rows: list[tuple[str, list[str]]], watched: set[str | None]) -> str:
    """Sentences right in full, misses and false hits among the watched skills."""
    right = misses = false = 0
    for text, names in rows:
        wanted = {known.resolve(name) for name in names}
        found = {hit.skill for hit in finder.find(text) if not hit.inferred} & watched
        right, misses, false = right + (wanted == found), misses + len(wanted - found), false + len(found - wanted)
    return f"{right} of {len(rows)} sentences right, {misses} misses, {false} false hits"


def texts_of(paths: Sequence[str]) -> list[str]:
    """The files, or our sample postings, as texts of AD characters: cut once, and again from further on if that is too little."""
    files = [Path(path) for path in paths] or sorted(assets.path("samples/postings").glob("*.yaml"))
    lines = "\n".join(path.read_text(encoding="utf-8") for path in files).splitlines()
    whole = "\n".join(line.strip() for line in lines)
    cuts = max(1, round(ENOUGH / len(whole)))
    return [whole[start : start + AD] for cut in range(cuts) for start in range(AD * cut // cuts, len(whole), AD)]


def megabytes(texts: Sequence[str]) -> float:
    return sum(len(text.encode()) for text in texts) / 1e6


def pace(find: Callable[[str], object], texts: Sequence[str]) -> float:
    """MB/s, warm: the finder learns the words that texts bring."""
    for text in texts:
        find(text)
    return megabytes(texts) / best(lambda: [find(text) for text in texts])


def compiled_pace(paths: Sequence[str]) -> str:
    """The pace of the compiled finder, or why there is none."""
    with tempfile.TemporaryDirectory() as folder:
        made = subprocess.run(
            [sys.executable, ROOT / ".ci" / "compile.py", folder], capture_output=True, text=True, check=False
        )
        if made.returncode:
            return "not timed: needs mypy, setuptools and a C compiler"
        # By the path of this file, so that the folder is searched before the checkout.
        path = os.pathsep.join((folder, str(ROOT)))
        timed = subprocess.run(
            [sys.executable, __file__, PACE, *paths],
            env={**os.environ, "PYTHONPATH": path, "PYTHONSAFEPATH": "1"},
            capture_output=True,
            text=True,
            check=True,
        )
    return f"{float(timed.stdout):.1f} MB/s (floor {FLOOR})"


def paces(finder: Finder, known: lexicon.Lexicon, paths: Sequence[str]) -> list[tuple[str, str]]:
    """How fast texts are read: by the finder both ways, and by a plain look-up of the same names beside it."""
    from tests.bench.bench_peers import PlainList

    texts = texts_of(paths)
    size = megabytes(texts)
    hits = sum(len(finder.find(text)) for text in texts) / size / 1000
    of = f"{len(texts):,} texts, {size:.1f} MB, {hits:.0f} hits a KB" + ("" if paths else ": the few sample postings")
    names = PlainList(name for skill in known.skills for name in (skill.name, *skill.aliases))
    return [
        ("find, compiled", f"{compiled_pace(paths)}; {of}"),
        ("find, plain Python", f"{pace(finder.find, texts):.1f} MB/s"),
        ("its names as a list", f"{pace(names, texts):.1f} MB/s (plain Python; no context, no case, nothing inferred)"),
    ]


def main(paths: list[str]) -> None:
    if paths[:1] == [PACE]:
        sys.stdout.write(f"{pace(Finder(lexicon.load()).find, texts_of(paths[1:]))}\n")
        return
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        cold = best(lexicon.load, 1)
        known = lexicon.load(cache=cache)
        warm = best(lambda: lexicon.load(cache=cache))
        ready = best(lambda: Finder(lexicon.load(cache=cache)))
    finder = Finder(known)
    text = texts_of(paths)[0]
    first = best(lambda: finder.find(text), 1)
    watched = {
        known.resolve(name) for file in ("pairs.toml", "held_back.toml") for _, names in pairs(file) for name in names
    }
    rows = [
        ("lexicon", f"{len(known.skills)} skills, {sum(1 + len(s.aliases) for s in known.skills)} names and aliases"),
        ("load without cache", f"{cold * 1000:.0f} ms"),
        ("load from cache", f"{warm * 1000:.0f} ms"),
        ("load, finder ready", f"{ready * 1000:.0f} ms (floor 50)"),
        (f"first text of {len(text):,}", f"{first * 1000:.1f} ms"),
        *paces(finder, known, paths),
        ("pair list", score(finder, known, pairs("pairs.toml"), watched)),
        ("held-back sentences", score(finder, known, pairs("held_back.toml"), watched)),
    ]
    for name, value in rows:
        sys.stdout.write(f"{name:<22}{value}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
