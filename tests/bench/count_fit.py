"""Counts the tables of assets/fit anew from a folder of job ads.

    python -m tests.bench.count_fit FOLDER [--every 2] [--only words|skills]

FOLDER holds any files that the importer knows. Three tables are written, numbers alone:
words.npz    for each word in at least LEAST ads and at most MOST of them (rarer ones are names and misprints, more common
             ones tell nothing): its CRC-32, ln(ads / ads that hold it), and its place in the strongest directions of a
             truncated singular value decomposition of the ads' weighted words (matcher/fit/text.py has the formula).
skills.json  for each skill in how many of the counted ads it is asked for, and for each area the median of its skills.
asked.json   how many of them ask for each number of half years of experience, and for each step of seniority.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from matcher.fit.text import TOPICS, number, words
from matcher.model import Posting
from matcher.postings.load import load

LEAST = 15
MOST = 0.4
CLIP = 12
"""Standard deviations kept of a topic's places; what lies beyond counts as lying there."""

FEWEST = 5
"""Ads that must ask for a skill before its own count is used rather than its area's."""


def count_words(postings: Iterable[Posting]) -> dict[str, np.ndarray]:
    """The arrays of words.npz."""
    import scipy.sparse
    from sklearn.utils.extmath import randomized_svd

    counts = [Counter(map(number, words(posting.text))) for posting in postings]
    seen = Counter(word for count in counts for word in count)
    kept = sorted(word for word, ads in seen.items() if LEAST <= ads <= MOST * len(counts))
    column = {word: place for place, word in enumerate(kept)}
    weights = np.log(len(counts) / np.array([seen[word] for word in kept]))
    entries = [
        (row, column[word], 1 + np.log(n))
        for row, count in enumerate(counts)
        for word, n in count.items()
        if word in column
    ]
    rows, columns, values = (np.array(part) for part in zip(*entries, strict=True))
    matrix = scipy.sparse.csr_matrix((values * weights[columns], (rows, columns)), (len(counts), len(kept)))
    lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    matrix = scipy.sparse.diags(1 / np.maximum(lengths, 1e-9)) @ matrix
    places = randomized_svd(matrix, TOPICS, n_iter=7, random_state=0)[2].T
    units = np.minimum(np.abs(places).max(axis=0), CLIP * places.std(axis=0)) / 127
    return {
        "words": np.array(kept, np.uint32),
        "weights": np.rint(16 * weights).astype(np.uint8),
        "places": np.clip(np.rint(places / units), -127, 127).astype(np.int8),
        "units": units.astype(np.float32),
    }


def count_openings(postings: Iterable[Posting]) -> tuple[dict[str, object], dict[str, object]]:
    """The tables of skills.json and asked.json."""
    from matcher.postings.requirements import opening
    from matcher.skills import lexicon
    from matcher.skills.find import Finder

    entries = lexicon.load()
    finder = Finder(entries)
    ads, seen, years, seniority = 0, Counter[str](), Counter[int](), Counter[int]()
    for posting in postings:
        asked = opening(posting, finder.find(posting.text))
        seen.update({skill for demand in asked.demands for skill in demand.skills})
        years.update([] if asked.years is None else [round(2 * asked.years)])
        seniority.update([] if asked.seniority is None else [asked.seniority])
        ads += 1
    area = {skill.id: skill.area for skill in entries.skills}
    by_area: dict[str, list[int]] = {}
    for skill in sorted(area):
        by_area.setdefault(area[skill], []).append(seen[skill])
    skills = {
        "about": f"In how many of {ads} job ads each skill is asked for (tests/bench/count_fit.py).",
        "ads": ads,
        "areas": {
            name: max(1, statistics.median_low([n for n in counts if n] or [1]))
            for name, counts in sorted(by_area.items())
        },
        "skills": {skill: seen[skill] for skill in sorted(area) if seen[skill] >= FEWEST},
    }
    asked_for = {
        "about": f"How many of {ads} job ads ask for so many half years, and for so high a step (tests/bench/count_fit.py).",
        "years": {str(step): years[step] for step in sorted(years)},
        "seniority": {str(step): seniority[step] for step in sorted(seniority)},
    }
    return skills, asked_for


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="count every n-th ad only")
    parser.add_argument("--only", choices=("words", "skills"))
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "assets" / "fit")
    options = parser.parse_args()
    postings = load([options.folder]).postings[:: options.every]
    if not postings:
        parser.error("no ad was found there: the importer reads neither compressed files nor unknown formats")
    if options.only != "skills":
        np.savez(options.out / "words.npz", **count_words(postings))
    if options.only != "words":
        for name, table in zip(("skills", "asked"), count_openings(postings), strict=True):
            (options.out / f"{name}.json").write_text(json.dumps(table, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
