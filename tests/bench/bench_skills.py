"""How fast the lexicon loads and the finder runs, and how many of the pair list and the held-back sentences it gets right.

Run as `python -m tests.bench.bench_skills [FILE …]`: FILE is a plain text of ads to time the finder on, by default the sample
postings. CPU seconds, the best of five.
"""

from __future__ import annotations

import sys
import tempfile
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

from matcher import assets
from matcher.skills import lexicon
from matcher.skills.find import Finder

DATA = Path(__file__).parents[1] / "data" / "skills"
AD = 2500
"""Characters of one text: the length of a usual ad."""


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


def texts_of(paths: list[str]) -> list[str]:
    files = [Path(path) for path in paths] or sorted(assets.path("samples/postings").glob("*.yaml"))
    lines = "\n".join(path.read_text(encoding="utf-8") for path in files).splitlines()
    whole = "\n".join(line.strip() for line in lines)
    return [whole[start : start + AD] for start in range(0, len(whole), AD)]


def main(paths: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        cold = best(lexicon.load, 1)
        known = lexicon.load(cache=cache)
        warm = best(lambda: lexicon.load(cache=cache))
        ready = best(lambda: Finder(lexicon.load(cache=cache)))
    finder = Finder(known)
    texts = texts_of(paths)
    first = best(lambda: finder.find(texts[0]), 1)
    size = sum(len(text.encode()) for text in texts) / 1e6
    seconds = best(lambda: [finder.find(text) for text in texts])
    watched = {
        known.resolve(name) for file in ("pairs.toml", "held_back.toml") for _, names in pairs(file) for name in names
    }
    rows = [
        ("lexicon", f"{len(known.skills)} skills, {sum(1 + len(s.aliases) for s in known.skills)} names and aliases"),
        ("load without cache", f"{cold * 1000:.0f} ms"),
        ("load from cache", f"{warm * 1000:.0f} ms"),
        ("load, finder ready", f"{ready * 1000:.0f} ms (floor 50)"),
        ("first text of 2,500", f"{first * 1000:.1f} ms more"),
        ("find", f"{size / seconds:.1f} MB/s (floor 10; {len(texts)} texts, {size:.2f} MB)"),
        ("pair list", score(finder, known, pairs("pairs.toml"), watched)),
        ("held-back sentences", score(finder, known, pairs("held_back.toml"), watched)),
    ]
    for name, value in rows:
        sys.stdout.write(f"{name:<22}{value}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
