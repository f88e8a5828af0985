"""Counts the tables of assets/fit anew from a folder of job ads.

    python tests/bench/count_fit.py FOLDER [--only terms|skills]

FOLDER holds any files that the importer knows. Two tables are written, numbers alone:
terms.npz    for each of text.SPACE hashed words ln(ads / ads that hold it) in sixteenths; 0 for words in fewer than LEAST
             ads (names, misprints) or in more than MOST of them (they tell nothing).
skills.json  for each skill in how many of the counted ads it is asked for, and for each area the median of its skills.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from matcher.fit.text import SPACE, terms
from matcher.model import Posting
from matcher.postings.load import load

LEAST = 15
MOST = 0.4
FEWEST = 5
"""Ads that must ask for a skill before its own count is used rather than its area's."""


def count_terms(postings: Iterable[Posting]) -> np.ndarray:
    """The weights of terms.npz."""
    ads, seen = 0, np.zeros(SPACE, np.int64)
    for posting in postings:
        seen[sorted(set(terms(posting.text)))] += 1
        ads += 1
    kept = (seen >= LEAST) & (seen <= MOST * ads)
    weights = np.zeros(SPACE)
    weights[kept] = 16 * np.log(ads / seen[kept])
    return np.rint(np.minimum(weights, 255)).astype(np.uint8)


def count_skills(postings: Iterable[Posting]) -> dict[str, object]:
    """The table of skills.json."""
    from matcher.postings.requirements import opening

    from matcher.skills import lexicon
    from matcher.skills.find import Finder

    words = lexicon.load()
    finder = Finder(words)
    ads, seen = 0, Counter[str]()
    for posting in postings:
        asked = opening(posting, finder.find(posting.text))
        seen.update({skill for demand in asked.demands for skill in demand.skills})
        ads += 1
    area = {skill.id: skill.area for skill in words.skills}
    by_area: dict[str, list[int]] = {}
    for skill in sorted(area):
        by_area.setdefault(area[skill], []).append(seen[skill])
    return {
        "about": f"In how many of {ads} English job ads of 2019 to 2026 each skill is asked for (tests/bench/count_fit.py).",
        "ads": ads,
        "areas": {
            name: max(1, statistics.median_low([n for n in counts if n] or [1]))
            for name, counts in sorted(by_area.items())
        },
        "skills": {skill: seen[skill] for skill in sorted(area) if seen[skill] >= FEWEST},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="count every n-th ad only")
    parser.add_argument("--only", choices=("terms", "skills"))
    options = parser.parse_args()
    postings = load([options.folder]).postings[:: options.every]
    out = Path(__file__).parents[2] / "assets" / "fit"
    if options.only != "skills":
        np.savez_compressed(out / "terms.npz", weights=count_terms(postings))
    if options.only != "terms":
        (out / "skills.json").write_text(json.dumps(count_skills(postings), indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
