"""What each part of the fit earns, on pairs of résumé and posting that people judged.

    python -m tests.bench.judge_fit FOLDER [--draws 2000]

FOLDER holds .jsonl files: {"resume_id", "resume_text", "posting_text", "grades": [0-3, …]}, one pair a line. Printed are
nDCG@10 (gain 2^grade - 1), Spearman's rank correlation and the share of posting pairs whose grades differ by 1 or more
that stand in the right order, all against the mean grade, a résumé at a time, then averaged; then what each loses when
one part is left out, with the 5th and 95th percentile over résumés drawn anew; and how grades lie against the bar.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

from matcher.fit.parts import NAMES, PARTS
from matcher.model.scales import GOOD_FIT
from matcher.workspace import Workspace

FIGURES = ("nDCG@10", "Spearman", "pairwise")
FIT_TO_BOTH = 2.0
"""The mean grade from which a posting counts as a fit."""


@dataclass(frozen=True)
class Judged:
    """One résumé's pairs: `values` is pairs x parts, each 0..1; `grades` the mean of the readers'."""

    values: np.ndarray
    grades: np.ndarray

    def figures(self, weights: np.ndarray) -> np.ndarray:
        """FIGURES for a ranking with these weights of the parts."""
        return figures(self.values @ weights, self.grades)


def figures(scores: np.ndarray, grades: np.ndarray) -> np.ndarray:
    """FIGURES of one résumé's scores."""
    gains, discount = 2.0**grades - 1, 1 / np.log2(np.arange(2, 12))
    order, ideal = np.argsort(-scores, kind="stable")[:10], np.sort(gains)[::-1][:10]
    ndcg = gains[order] @ discount[: len(order)] / (ideal @ discount[: len(ideal)])
    spearman = np.corrcoef(ranks(scores), ranks(grades))[0, 1]
    pairs = [(a, b) if grades[a] > grades[b] else (b, a) for a, b in combinations(range(len(grades)), 2)]
    right = [(scores[a] > scores[b]) + 0.5 * (scores[a] == scores[b]) for a, b in pairs if grades[a] - grades[b] >= 1]
    return np.array([ndcg, spearman, np.mean(right)])


def ranks(values: np.ndarray) -> np.ndarray:
    """Places in ascending order, equal values sharing their mean."""
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count - 1) / 2)[place]


def read(folder: Path) -> list[Judged]:
    """The pairs by résumé, in the order in which their names sort."""
    rows = [json.loads(line) for file in sorted(folder.glob("*.jsonl")) for line in file.open(encoding="utf-8")]
    by: dict[str, tuple[list[list[float]], list[float]]] = {}
    with Workspace.unstored() as ws:
        for row in rows:
            fit = ws.text_fit(row["resume_text"], row["posting_text"])
            values, grades = by.setdefault(row["resume_id"], ([], []))
            values.append([c.points / c.of for c in fit.components])
            grades.append(float(np.mean(row["grades"])))
    return [Judged(np.array(values), np.array(grades)) for _, (values, grades) in sorted(by.items())]


def without(left_out: str = "") -> np.ndarray:
    """The published weights with one part left out."""
    weights = np.array([0.0 if part.name == left_out else part.weight for part in PARTS])
    return weights / weights.sum()


def interval(per_resume: np.ndarray, draws: int) -> np.ndarray:
    """The 5th and 95th percentile of the mean over résumés drawn anew, for each figure."""
    rng = np.random.default_rng(0)
    drawn = rng.integers(0, len(per_resume), (draws, len(per_resume)))
    return np.percentile(per_resume[drawn].mean(axis=1), [5, 95], axis=0)


def ablation(judged: Sequence[Judged], draws: int) -> None:
    whole = np.array([one.figures(without()) for one in judged])
    print("all parts        ", "  ".join(f"{n} {v:.3f}" for n, v in zip(FIGURES, whole.mean(axis=0), strict=True)))
    for name in NAMES:
        change = np.array([one.figures(without(name)) for one in judged]) - whole
        low, high = interval(change, draws)
        cells = (f"{m:+.3f} [{a:+.3f}, {b:+.3f}]" for m, a, b in zip(change.mean(axis=0), low, high, strict=True))
        print(f"without {name:10s}", "  ".join(cells))


def bar(judged: Sequence[Judged]) -> None:
    fits = np.concatenate([100 * (one.values @ without()) for one in judged])
    grades = np.concatenate([one.grades for one in judged])
    for least in (GOOD_FIT - 10, GOOD_FIT - 5, GOOD_FIT, GOOD_FIT + 5, GOOD_FIT + 10):
        over, good = fits >= least, grades >= FIT_TO_BOTH
        both = (over & good).sum()
        print(f"fit >= {least:.0f}: {over.sum()} pairs, {both / max(1, over.sum()):.2f} of them a fit", end="; ")
        print(f"{both / good.sum():.2f} of all fits")
    for grade in range(4):
        mine = fits[np.abs(grades - grade) <= 0.25]
        print(
            f"graded {grade}: median fit {np.median(mine):.0f}, {len(mine)} pairs"
            if len(mine)
            else f"graded {grade}: none"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--draws", type=int, default=2000, help="draws of résumés for the intervals")
    options = parser.parse_args()
    judged = read(options.folder)
    print(f"{sum(len(one.grades) for one in judged)} pairs of {len(judged)} résumés")
    ablation(judged, options.draws)
    bar(judged)


if __name__ == "__main__":
    main()
