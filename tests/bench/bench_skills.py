"""How fast the lexicon loads and the finder runs, and how many of the pair list and the held-back sentences it gets right.

Run as `python -m tests.bench.bench_skills [FILE …]`: FILE is a plain text of ads to time the finder on. By default these are the
sample postings, which name nearly three times as many skills to the line as ads as they are (12 hits a KB, counted on 400 real
ones), and the same with pages of our guide between their lines, down to about that many; both are cut anew until there is enough
to time. They have few different words, which the processor keeps at hand: files of many ads say more. CPU seconds, the best of
five.

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
from collections.abc import Callable, Iterable, Sequence
from itertools import cycle
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
PROSE = 1.9
"""Characters of prose to one of the sample ads: see above."""
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


def lines_of(files: Iterable[Path]) -> list[str]:
    return [line.strip() for path in files for line in path.read_text(encoding="utf-8").splitlines()]


def thinned(ads: Sequence[str], prose: Sequence[str]) -> list[str]:
    """The lines of the ads, each with lines of prose behind it until both are as long as PROSE says."""
    out, said, told, more = [], 0, 0, cycle(prose)
    for line in ads:
        out.append(line)
        said += len(line)
        while told < PROSE * said:
            out.append(next(more))
            told += len(out[-1])
    return out


def cut(lines: Sequence[str]) -> list[str]:
    """Texts of AD characters: cut once, and again from further on if that is too little."""
    whole = "\n".join(lines)
    cuts = max(1, round(ENOUGH / len(whole)))
    return [whole[start : start + AD] for cut in range(cuts) for start in range(AD * cut // cuts, len(whole), AD)]


def sets_of(paths: Sequence[str]) -> dict[str, list[str]]:
    """The texts to time the finder on, by what they are called."""
    if paths:
        return {"the files": cut(lines_of(map(Path, paths)))}
    samples = lines_of(sorted(assets.path("samples/postings").glob("*.yaml")))
    guide = lines_of(assets.path(f"guide/{name}.md") for name in ("fit", "roles", "start"))
    return {"samples, prose between": cut(thinned(samples, guide)), "samples": cut(samples)}


def megabytes(texts: Sequence[str]) -> float:
    return sum(len(text.encode()) for text in texts) / 1e6


def pace(find: Callable[[str], object], texts: Sequence[str]) -> float:
    """MB/s, warm: the finder learns the words that texts bring."""
    for text in texts:
        find(text)
    return megabytes(texts) / best(lambda: [find(text) for text in texts])


def compiled_paces(paths: Sequence[str]) -> list[str]:
    """The paces of the compiled finder; none where it cannot be made."""
    with tempfile.TemporaryDirectory() as folder:
        made = subprocess.run(
            [sys.executable, ROOT / ".ci" / "compile.py", folder], capture_output=True, text=True, check=False
        )
        if made.returncode:
            return []
        # By the path of this file, so that the folder is searched before the checkout.
        path = os.pathsep.join((folder, str(ROOT)))
        timed = subprocess.run(
            [sys.executable, __file__, PACE, *paths],
            env={**os.environ, "PYTHONPATH": path, "PYTHONSAFEPATH": "1"},
            capture_output=True,
            text=True,
            check=True,
        )
    return [f"{float(line):.1f} MB/s compiled (floor {FLOOR})" for line in timed.stdout.split()]


def paces(finder: Finder, known: lexicon.Lexicon, paths: Sequence[str]) -> list[tuple[str, str]]:
    """How fast texts are read: by the finder both ways, and by a plain look-up of the same names beside it."""
    from tests.bench.bench_peers import PlainList

    names = PlainList(name for skill in known.skills for name in (skill.name, *skill.aliases))
    sets = sets_of(paths)
    compiled = compiled_paces(paths) or ["not compiled: needs mypy, setuptools and a C compiler"] * len(sets)
    rows = []
    for (name, texts), shipped in zip(sets.items(), compiled, strict=True):
        size = megabytes(texts)
        hits = sum(len(finder.find(text)) for text in texts) / size / 1000
        plain, peer = pace(finder.find, texts), pace(names, texts)
        rows.append((f"find in {name}", f"{shipped}, {plain:.1f} plain Python; {size:.1f} MB, {hits:.0f} hits a KB"))
        rows.append(("  its names as a list", f"{peer:.1f} MB/s plain Python: no context, no case, nothing inferred"))
    return rows


def main(paths: list[str]) -> None:
    if paths[:1] == [PACE]:
        find = Finder(lexicon.load()).find
        sys.stdout.writelines(f"{pace(find, texts)}\n" for texts in sets_of(paths[1:]).values())
        return
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        cold = best(lexicon.load, 1)
        known = lexicon.load(cache=cache)
        warm = best(lambda: lexicon.load(cache=cache))
        ready = best(lambda: Finder(lexicon.load(cache=cache)))
    finder = Finder(known)
    text = next(iter(sets_of(paths).values()))[0]
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
        sys.stdout.write(f"{name:<32}{value}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
