"""The role lens: how quick it is on the samples, and how well its models tell roles apart on ads of sources left out.

    python -m tests.bench.bench_roles [FOLDER]

FOLDER holds *.jsonl.gz of ads, one JSON object a line with "source", "title" and "text"; without it only the speed is
measured. Times are medians in milliseconds of CPU. AUC and calibration error (10 bins, both roles weighed alike) are of
models that never saw an ad of the source; titles only label, no model sees them.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from datetime import date
from itertools import cycle
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from matcher.model import Skill, WhatIf
from matcher.roles.features import scale
from matcher.roles.learn import FEWEST, Ad, fit_pair
from matcher.roles.mix import DS, MLE
from matcher.roles.prior import prior
from matcher.roles.table import SkillTable
from matcher.roles.train import train
from matcher.workspace import Workspace

ADS = 4000
LIMITS = {"train on 4,000 ads": 2000.0, "lens of a new résumé": 50.0, "what-if toggle": 16.0}
"""Milliseconds that each may take."""


def median(work: Callable[[], object], runs: int = 9) -> float:
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return 1000 * statistics.median(times)


def synthetic(n: int, seed: int = 3) -> SkillTable:
    """n ads, half of either role, drawn skill by skill with the shipped shares."""
    rng = np.random.default_rng(seed)
    known, rows = prior(), []
    for role, title in ((DS, "Data Scientist"), (MLE, "Machine Learning Engineer")):
        names = sorted(known.counts[role])
        shares = np.array([known.counts[role][s] for s in names]) / known.n[role]
        drawn = rng.random((n // 2, len(names))) < shares
        rows += [
            (f"{title[0]}{i:06d}", title, tuple(names[j] for j in np.flatnonzero(row))) for i, row in enumerate(drawn)
        ]
    return SkillTable.build(rows)


def speed() -> None:
    with Workspace.unstored(today=date(2026, 11, 23)) as ws:
        ws.add_samples()
        candidate = ws.read_resume(ws.sample_resumes()[0])
        table = synthetic(ADS)
        found = {"train on 4,000 ads": median(lambda: train(table, DS, MLE, ws.skills()), 3)}
        ws.role_lens(candidate)

        def anew() -> None:
            # A résumé that was never asked about: the same one, as another object.
            ws.role_lens(ws.changed(candidate, WhatIf()), path=False)

        sides = cycle((WhatIf(added=("docker",)), WhatIf()))
        found["lens of a new résumé"] = median(anew)
        found["what-if toggle"] = median(lambda: ws.role_lens(candidate, what_if=next(sides), path=False))
        found["lens with its path"] = median(lambda: ws.role_lens(candidate), 3)
    for name, took in found.items():
        limit = LIMITS.get(name)
        print(f"{name:24} {took:8.1f} ms" + (f"   limit {limit:.0f}: {took / limit:.2f} of it" if limit else ""))


def auc(scores: NDArray[np.float64], truth: NDArray[np.bool_]) -> float:
    """The chance that a drawn MLE ad scores above a drawn DS ad, ties half."""
    from scipy.stats import rankdata

    ranks, n = rankdata(scores), int(truth.sum())
    return float((ranks[truth].sum() - n * (n + 1) / 2) / (n * (len(truth) - n)))


def calibration_error(p: NDArray[np.float64], truth: NDArray[np.bool_]) -> float:
    """Mean distance of what was said from what came true over ten bins, both roles weighed alike."""
    weight = np.where(truth, 0.5 / truth.sum(), 0.5 / (~truth).sum())
    bins = np.minimum((p * 10).astype(int), 9)
    return float(sum(abs(np.sum(weight[bins == b] * (p[bins == b] - truth[bins == b]))) for b in range(10)))


def left_out(ads: list[Ad], skills: tuple[Skill, ...]) -> None:
    """One row for each source with enough ads of both roles, and all of them pooled."""
    pooled: list[tuple[float, bool]] = []
    for source in sorted({ad.source for ad in ads}):
        out = [ad for ad in ads if ad.source == source]
        truth = np.array([ad.role == MLE for ad in out])
        if min(truth.sum(), (~truth).sum()) < FEWEST:
            continue
        fit = fit_pair([ad for ad in ads if ad.source != source], DS, MLE, skills)
        weight = dict(zip(fit.names, fit.weights.tolist(), strict=True))
        odds = np.array(
            [fit.baseline + scale(len(ad.skills)) * sum(weight.get(s, 0.0) for s in ad.skills) for ad in out]
        )
        p = 1 / (1 + np.exp(-odds))
        pooled += zip(p.tolist(), truth.tolist(), strict=True)
        print(f"{source:24} n {len(out):5}   AUC {auc(odds, truth):.3f}   ECE {calibration_error(p, truth):.3f}")
    if pooled:
        p, truth = np.array([row[0] for row in pooled]), np.array([row[1] for row in pooled])
        print(f"{'pooled':24} n {len(p):5}   AUC {auc(p, truth):.3f}   ECE {calibration_error(p, truth):.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, help="real ads to measure on")
    options = parser.parse_args()
    speed()
    if options.folder is None or not options.folder.is_dir():
        print("no folder of ads given: only the speed was measured")
        return
    from matcher.skills import lexicon
    from matcher.skills.find import Finder
    from tests.bench.count_roles import read

    words = lexicon.load()
    ads = [ad for ad in read(options.folder, Finder(words)) if ad.role in (DS, MLE)]
    left_out(ads, words.skills)


if __name__ == "__main__":
    main()
