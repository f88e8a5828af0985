"""Ranking speed on synthetic postings, and the text part beside bm25s and scikit-learn where they are installed.

    python -m tests.bench.bench_fit [--most 1000000] [--peers 100000]

A posting asks for about 25 needs out of 1,500 skills; the peers' texts have about 100 telling terms. Both have frequencies
like those of real ads (few very common ones, many rare ones). Times are milliseconds of CPU, the best of several runs.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import numpy as np

from matcher.fit.choices import choice_arrays
from matcher.fit.columns import Columns
from matcher.fit.credit import YEARS
from matcher.fit.graph import graph_of
from matcher.fit.index import Index
from matcher.fit.parts import text as text_part
from matcher.fit.score import Scorer
from matcher.fit.segment import KIND, NOT_ASKED, Segment, column_arrays, pointers
from matcher.fit.text import TOPICS, of_resume
from matcher.model import Candidate, Claim, Contact, Profile, Skill, Source

SKILLS = 1500
NEEDS = 22
CHOICES = 1.5
TERMS = 9000
TERMS_A_TEXT = 100


def frequencies(kinds: int, total: float, most: float) -> np.ndarray:
    """Shares of postings that hold each kind: Zipf's law, none above `most`, adding up to `total`."""
    shape = 1.0 / np.arange(3, kinds + 3)
    low, high = 0.0, 1e6
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if np.minimum(most, shape * middle).sum() < total else (low, middle)
    return np.minimum(most, shape * high)


def drawn(rng: np.random.Generator, rows: int, share: float) -> np.ndarray:
    """Ascending rows, each taken with probability `share`."""
    steps = rng.geometric(share, int(rows * share + 6 * (rows * share) ** 0.5 + 8))
    taken = np.cumsum(steps) - 1
    return taken[taken < rows].astype(np.uint32)


def distinct(members: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """The alternatives of choices with these sizes, where one stands twice its neighbour in its stead."""
    choice = np.repeat(np.arange(len(sizes)), sizes)
    while True:
        order = np.lexsort((members, choice))
        again = (choice[order[1:]] == choice[order[:-1]]) & (members[order[1:]] == members[order[:-1]])
        if not again.any():
            return members
        members[order[1:][again]] = (members[order[1:][again]] + 1) % SKILLS


def synthetic(rows: int, seed: int = 7) -> Segment:
    """A segment of `rows` postings, made without going through texts."""
    rng = np.random.default_rng(seed)
    asked, needs = np.zeros(rows, np.int32), np.zeros(rows, np.int32)
    keys, columns = [], []
    for skill, share in enumerate(frequencies(SKILLS, NEEDS, 0.6)):
        found = drawn(rng, rows, share)
        kind = rng.choice(3 * len(YEARS), len(found), p=_kinds())
        specific = int(rng.integers(15, 101))
        for one in np.unique(kind).tolist():
            part, weight = found[kind == one], (4, 2, 1)[one % 3] * specific
            keys.append((skill, one // 3, weight))
            columns.append(part)
            asked[part] += weight
            needs[part] += 1
    order = sorted(range(len(keys)), key=keys.__getitem__)
    key = np.array([keys[i] for i in order])
    choice_row = np.sort(rng.integers(0, rows, int(rows * CHOICES)).astype(np.uint32))
    sizes = rng.integers(2, 4, len(choice_row)).astype(np.int64)
    shares = frequencies(SKILLS, NEEDS, 0.6)
    members = distinct(rng.choice(SKILLS, sizes.sum(), p=shares / shares.sum()), sizes).astype(np.int32) * len(YEARS)
    weights = rng.integers(60, 401, len(choice_row)).astype(np.int32)
    np.add.at(asked, choice_row, weights)
    ids = np.char.mod("%016x", np.arange(rows) * 0x9E3779B97F4A7C1 % 2**55).astype("S16")
    small = [rng.choice(np.array([*SMALL.get(name, ()), unsaid], np.uint8), rows) for name, unsaid in UNSAID.items()]
    kinds, kind = np.unique(np.stack(small, axis=1), axis=0, return_inverse=True)
    return Segment(
        ids=ids,
        order=np.argsort(ids).astype(np.uint32),
        skills=np.array([f"s{skill:04d}" for skill in range(SKILLS)], "S5"),
        **column_arrays(
            Columns(
                key[:, 0].astype(np.int32),
                key[:, 1].astype(np.uint8),
                key[:, 2].astype(np.int32),
                pointers(np.array([len(columns[i]) for i in order])),
                np.concatenate([columns[i] for i in order]),
            ),
            rows,
        ),
        **choice_arrays(choice_row, weights, sizes, members),
        asked=asked,
        needs=np.minimum(needs, 255).astype(np.uint8),
        kind=kind.reshape(-1).astype(np.uint16),
        kinds=kinds,
        topics=rng.integers(-40, 41, (rows, TOPICS), dtype=np.int8),
    )


SMALL = {"years": (2, 4, 6, 10), "degree": (3, 4), "seniority": (1, 2, 3)}
UNSAID = {name: NOT_ASKED if name in SMALL else 0 for name in KIND}


def _kinds() -> np.ndarray:
    """How often a need is asked with each number of years, at each of three levels."""
    years = np.array([0.9, *[0.1 / (len(YEARS) - 1)] * (len(YEARS) - 1)])
    return np.outer(years, [0.4, 0.2, 0.4]).ravel()


def person(seed: int = 3) -> tuple[Candidate, tuple[Skill, ...]]:
    """Someone with 60 skills, and a lexicon in which every skill has two neighbours."""
    rng = np.random.default_rng(seed)
    lexicon = tuple(
        Skill(
            f"s{k:04d}", f"S {k}", "a", near=((f"s{(k * 7 + 1) % SKILLS:04d}", 0.6), (f"s{(k + 5) % SKILLS:04d}", 0.3))
        )
        for k in range(SKILLS)
    )
    shares = frequencies(SKILLS, NEEDS, 0.6)
    held = np.sort(rng.choice(SKILLS, 60, replace=False, p=shares / shares.sum()))
    claims = tuple(Claim(f"s{k:04d}", 1.0, 30) for k in held)
    profile = Profile(Source("made.txt", "", 1), Contact(), (), (), (), 5.0, ())
    return Candidate(profile, claims, 5.0, 3, 2, "python models, statistics and pipelines " * 20), lexicon


def best(work: Callable[[], object], runs: int = 5) -> float:
    """Milliseconds of CPU, the best of several runs."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return 1000 * min(times)


def measure(rows: int) -> dict[str, float]:
    """Milliseconds, and bytes a posting, for one size of library."""
    segment = synthetic(rows)
    candidate, lexicon = person()
    sizes = {item.name: getattr(segment, item.name).nbytes for item in fields(Segment)}
    text = of_resume(candidate)
    with tempfile.TemporaryDirectory() as folder:
        Index((segment,), np.zeros(rows, np.bool_), graph_of(lexicon)).save(Path(folder))
        opened = best(lambda: Index.open(Path(folder), lexicon))
        index = Index.open(Path(folder), lexicon)
        scorer = Scorer(index, candidate, lexicon)
        toggles = []
        for skill in np.random.default_rng(1).choice(SKILLS, 40, p=(s := frequencies(SKILLS, NEEDS, 0.6)) / s.sum()):
            toggles += [best(lambda: (scorer.toggle(f"s{skill:04d}"), scorer.top(50)), 1) for _ in range(2)]  # noqa: B023
        once = best(lambda: text_part.products(segment.topics, text))
        return {
            "postings": rows,
            "bytes a posting": (sum(sizes.values()) - segment.topics.nbytes) / rows,
            "for text": segment.topics.nbytes / rows,
            "open": opened,
            "all parts but text": best(lambda: Scorer(index, candidate, lexicon)) - once,
            "text once": once,
            "toggle, median": float(np.median(toggles)),
            "toggle, worst": max(toggles),
            "best 50": best(lambda: scorer.top(50)),
            "whole order": best(scorer.ranking, 2),
        }


def peers(rows: int) -> dict[str, float]:
    """Milliseconds for one query against synthetic texts: ours, and each peer that is installed on the same words."""
    rng = np.random.default_rng(5)
    shares = frequencies(TERMS, TERMS_A_TEXT, 0.4)
    words: list[list[str]] = [[] for _ in range(rows)]
    for term, share in enumerate(shares):
        for row in drawn(rng, rows, share).tolist():
            words[row].append(f"w{term}")
    query = [f"w{term}" for term in np.flatnonzero(rng.random(TERMS) < 3 * shares).tolist()]
    topics = rng.integers(-40, 41, (rows, TOPICS), dtype=np.int8)
    found = {"postings": float(rows), "rolefit": best(lambda: text_part.products(topics, topics[0]))}
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer

        model = TfidfVectorizer(sublinear_tf=True, dtype=np.float32)
        matrix = model.fit_transform(" ".join(one) for one in words)
        found["scikit-learn TF-IDF"] = best(lambda: matrix @ model.transform([" ".join(query)]).T)
    except ImportError:
        pass
    try:
        import bm25s

        model = bm25s.BM25()
        model.index(words, show_progress=False)
        found["bm25s"] = best(lambda: model.get_scores(query))
    except ImportError:
        pass
    return found


def show(table: dict[str, float]) -> None:
    print(
        "  ".join(f"{name} {value:,.2f}" if value < 1000 else f"{name} {value:,.0f}" for name, value in table.items())
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--most", type=int, default=1_000_000, help="postings in the largest library")
    parser.add_argument("--peers", type=int, default=100_000, help="postings for the comparison with other libraries")
    options = parser.parse_args()
    print("milliseconds of CPU on one core")
    for rows in (1_000, 10_000, 100_000, 1_000_000):
        if rows <= options.most:
            show(measure(rows))
    found = peers(options.peers)
    print("text part beside other libraries")
    show(found)
    ours = found.pop("rolefit")
    print("  ".join(f"{name}: {value / ours:.1f} x ours" for name, value in found.items() if name != "postings"))


if __name__ == "__main__":
    main()
