"""Do skills that are near one another stand in the same ads? `python -m tests.bench.count_near FOLDER [--every N] [--top N]`.

FOLDER holds *.jsonl.gz of ads, one JSON object a line with "text". Who asks for a skill often asks for its substitute as well
("TensorFlow or PyTorch"), so a near pair should stand together more often than chance:

    lift = ads that name both x all ads / (ads that name the one x ads that name the other)

Prints the median lift by strength, beside that of pairs of one area that are not near, then every near pair that contradicts
(chance alone would give EXPECTED ads, and the lift is below 1), then the pairs of the highest lift that are not near.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from matcher.model import Skill
from matcher.skills import lexicon
from matcher.skills.find import Finder

EXPECTED = 3.0
"""Ads that chance alone must give a pair for its lift to mean anything."""
STEPS = (0.3, 0.5, 0.7, 0.9, 1.01)
"""Upper ends of the classes of strength."""


class Pair(NamedTuple):
    one: str
    other: str
    strength: float
    ads_one: int
    ads_other: int
    both: int
    lift: float


def named(folder: Path, finder: Finder, every: int) -> Iterator[frozenset[str]]:
    """The skills that every n-th ad names."""
    for file in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % every == 0:
                    yield frozenset(hit.skill for hit in finder.find(json.loads(line)["text"]) if not hit.inferred)


def pairs(ads: Iterable[frozenset[str]], skills: Iterable[Skill]) -> list[Pair]:
    """All pairs of near skills or of one area that chance would put together in EXPECTED ads, with their lift."""
    known = {skill.id: skill for skill in skills}
    single, together, total = Counter[str](), Counter[tuple[str, str]](), 0
    for ad in ads:
        total += 1
        single.update(ad)
        together.update(combinations(sorted(ad), 2))
    out = []
    for one, other in combinations(sorted(single), 2):
        strength = dict(known[one].near).get(other, 0.0)
        expected = single[one] * single[other] / total
        if expected >= EXPECTED and (strength or known[one].area == known[other].area):
            both = together[one, other]
            out.append(Pair(one, other, strength, single[one], single[other], both, both / expected))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="count every n-th ad only")
    parser.add_argument("--top", type=int, default=60)
    options = parser.parse_args()
    words = lexicon.load()
    found = pairs(named(options.folder, Finder(words), options.every), words.skills)
    write = sys.stdout.write
    apart = [pair.lift for pair in found if not pair.strength]
    write(f"not near, one area: {len(apart)} pairs, median lift {statistics.median(apart):.2f}\n")
    low = 0.0
    for high in STEPS:
        lifts = [pair.lift for pair in found if pair.strength and low <= pair.strength < high]
        if lifts:
            write(f"near {low:.1f} to {high:.1f}: {len(lifts)} pairs, median lift {statistics.median(lifts):.2f}\n")
        low = high
    against = sorted((pair for pair in found if pair.strength and pair.lift < 1), key=lambda pair: pair.lift)
    write(f"\n{len(against)} near pairs contradict:\n")
    for pair in against:
        write(
            f"{pair.lift:6.2f}  {pair.strength:.2f}  {pair.one} ({pair.ads_one}) ~ {pair.other} ({pair.ads_other}): {pair.both}\n"
        )
    write("\nNot near, of the highest lift:\n")
    for pair in sorted((pair for pair in found if not pair.strength), key=lambda pair: -pair.lift)[: options.top]:
        write(f"{pair.lift:6.2f}  {pair.one} ({pair.ads_one}) ~ {pair.other} ({pair.ads_other}): {pair.both}\n")


if __name__ == "__main__":
    main()
