"""Wordings that may be too broad: `python -m tests.bench.count_aliases FOLDER [--every N] [--top N]`.

FOLDER holds *.jsonl.gz of ads, one JSON object a line with "text". A wording is suspect where it stands in many ads that name
nothing else of its area, beside which it may mean another thing. Prints, the most suspect first: the ads that hold the wording,
those of them that name no other skill of its area, how much more often than all wordings of the area that is, and an example.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from matcher.skills import lexicon
from matcher.skills.find import Finder

FEWEST = 4
"""Ads that must hold a wording for it to be judged."""
AROUND = 30
"""Characters of the example to either side."""

Wording = tuple[str, str]
"""A wording in small letters, and the id of the skill that it was taken for."""


def texts(folder: Path, every: int) -> Iterator[str]:
    """The text of every n-th ad."""
    for file in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % every == 0:
                    yield json.loads(line)["text"]


def count(
    found: Iterable[str], finder: Finder, area: dict[str, str]
) -> tuple[Counter[Wording], Counter[Wording], dict[Wording, str]]:
    """How many texts hold each wording, how many of them nothing else of its area, and an example of the latter."""
    held: Counter[Wording] = Counter()
    alone: Counter[Wording] = Counter()
    example: dict[Wording, str] = {}
    for text in found:
        places: dict[Wording, tuple[int, int]] = {}
        for hit in finder.find(text):
            if not hit.inferred:
                places.setdefault((hit.text.lower(), hit.skill), (hit.start, hit.end))
        skills = Counter(area[skill] for skill in {skill for _, skill in places})
        for wording, (start, end) in places.items():
            held[wording] += 1
            if skills[area[wording[1]]] == 1:
                alone[wording] += 1
                example.setdefault(wording, " ".join(text[max(0, start - AROUND) : end + AROUND].split()))
    return held, alone, example


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=4, help="count every n-th ad only")
    parser.add_argument("--top", type=int, default=200)
    options = parser.parse_args()
    known = lexicon.load()
    area = {skill.id: skill.area for skill in known.skills}
    held, alone, example = count(texts(options.folder, options.every), Finder(known), area)
    all_held, all_alone = Counter[str](), Counter[str]()
    for (_, skill), ads in held.items():
        all_held[area[skill]] += ads
    for (_, skill), ads in alone.items():
        all_alone[area[skill]] += ads
    usual = {name: all_alone[name] / ads for name, ads in all_held.items()}
    rows = [
        (alone[one] / ads / max(usual[area[one[1]]], 0.01), ads, one)
        for one, ads in held.items()
        if ads >= FEWEST and alone[one] >= 2
    ]
    for times, ads, one in sorted(rows, key=lambda row: (-row[0], row[2]))[: options.top]:
        sys.stdout.write(f"{ads:5} {alone[one]:5} {times:6.1f}x  {one[0]} = {one[1]}: {example[one]}\n")


if __name__ == "__main__":
    main()
