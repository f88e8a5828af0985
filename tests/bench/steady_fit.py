"""By how much a small edit of a résumé moves its fits, on a folder of job ads.

    python -m tests.bench.steady_fit FOLDER [--every 10]

FOLDER holds any files that the importer knows. The résumé is the one of tests/matcher/workspace/test_stability.py. Printed are,
for each kind of edit, percentiles of the points by which fits move, over all ads and all edits of the kind.
"""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

import numpy as np

from matcher.fit.index import Index
from matcher.fit.score import Scorer
from matcher.model import Candidate
from matcher.postings.load import load
from matcher.workspace import Workspace
from tests.matcher.workspace.test_stability import REORDERED, RESUME

SAID_OTHERWISE = {
    "- Built demand forecasts for 40 districts with Python and gradient boosting, which halved the balancing cost.": (
        "- Halved what balancing costs by forecasting the demand of 40 districts (gradient boosting, Python)."
    ),
    "- Designed A/B tests of tariffs with the pricing team and reported their effect to the board.": (
        "- Together with pricing, planned A/B tests for tariffs and told the board what they changed."
    ),
    "- Wrote the SQL models behind the churn dashboard in Tableau.": (
        "- The Tableau dashboard on churn rests on SQL models that I wrote."
    ),
    "- Trained two analysts in statistics and code review.": (
        "- Two analysts learned statistics and the review of code from me."
    ),
    "- Kept weekly sales reports in Excel and SQL for twelve stores.": (
        "- Twelve stores got their sales reports from me every week, made with SQL and Excel."
    ),
    "- Moved the reports to Python scripts that run in Docker every night.": (
        "- Since then the reports come from Python scripts, run each night in Docker."
    ),
}
"""A bullet each, the same skills named."""

ONE_MORE = (
    "- Presented the yearly plan of the team to the executive committee.",
    "- Visited the districts' control rooms and wrote down how dispatchers work.",
    "- Organised the hiring of three colleagues.",
    "- Answered questions of the regulator about tariffs.",
)
"""Bullets that name no skill of the lexicon but working skills."""


def candidates(ws: Workspace) -> dict[str, list[Candidate]]:
    """The edited résumés by the kind of edit."""
    last = next(reversed(SAID_OTHERWISE))
    texts = {
        "a bullet said otherwise": [RESUME.replace(*pair) for pair in SAID_OTHERWISE.items()],
        "a bullet left out": [RESUME.replace(f"{bullet}\n", "") for bullet in SAID_OTHERWISE],
        "a bullet more": [RESUME.replace(last, f"{last}\n{bullet}") for bullet in ONE_MORE],
        "another order": [RESUME.replace(*pair) for pair in REORDERED.values()],
    }
    return {kind: [ws.read_text(text) for text in some] for kind, some in texts.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="take every n-th ad only")
    options = parser.parse_args()
    with Workspace.unstored(today=date(2026, 11, 23)) as ws:
        openings = [ws.opening(posting) for posting in load([options.folder]).postings[:: options.every]]
        index = Index.build(openings, ws.skills())
        before = Scorer(index, ws.read_text(RESUME), ws.skills()).fit.copy()
        print(f"{len(index)} ads")
        for kind, edited in candidates(ws).items():
            moved = np.concatenate([np.abs(Scorer(index, one, ws.skills()).fit - before) for one in edited])
            cells = "  ".join(f"{share} of 100: {np.percentile(moved, share):.2f}" for share in (50, 90, 99))
            print(f"{kind:24s} {len(edited)} edits  {cells}  at most {moved.max():.2f}")


if __name__ == "__main__":
    main()
