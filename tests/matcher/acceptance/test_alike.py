"""Figures and rules that two rooms hold, each for itself: rooms never import one another, so this keeps them alike."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from matcher.fit import credit, verdicts
from matcher.model import DEGREES, Experience
from matcher.postings import degrees
from matcher.resume import studying, worked
from matcher.skills import use, weigh
from matcher.store import keys
from ui.widgets import opening_way

TODAY = date(2026, 6, 15)
YEARS = st.integers(1990, 2030)
PRINTED = st.one_of(
    st.builds("{:04d}".format, YEARS), st.builds("{:04d}-{:02d}".format, YEARS, st.integers(1, 12)), st.none()
)


def test_the_strength_of_a_listed_claim_is_the_one_that_verdicts_explain() -> None:
    assert verdicts.IN_LIST == weigh.LISTED


def test_what_is_shown_by_another_skill_counts_alike_in_a_claim_and_in_a_what_if() -> None:
    assert credit.IMPLIED == weigh.INFERRED


def test_who_studies_for_a_degree_holds_the_same_one_in_a_resume_and_in_an_ad() -> None:
    assert {level: studying.BELOW[level] for level in range(1, len(DEGREES))} == degrees._ONE_LESS


def test_the_window_asks_for_a_passphrase_as_long_as_the_store_does() -> None:
    assert opening_way.SHORTEST == keys.SHORTEST_PASSPHRASE


@given(PRINTED, PRINTED, st.booleans())
def test_a_job_covers_the_same_months_in_the_profile_and_in_a_claim(
    start: str | None, end: str | None, current: bool
) -> None:
    job = Experience("Analyst", "Elm Ltd", start, None if current else end, current, 1)
    assert use.interval(job, TODAY) == worked.months_of(job.start, job.end, job.current, TODAY)


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(1, 40)), max_size=8))
def test_two_jobs_at_once_count_once_in_both(jobs: list[tuple[int, int]]) -> None:
    spans = [(first, first + months) for first, months in jobs]
    assert worked.union_years(spans) == round(use.covered(spans) / 12, 2)
    assert use.covered(spans) == len({month for first, last in spans for month in range(first, last)})
