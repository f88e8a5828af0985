"""How long somebody worked: the months of each job, and the years of all of them together."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from matcher.model import Experience


def months_of(start: str | None, end: str | None, current: bool, today: date) -> tuple[int, int] | None:
    """The months a job covers as [first, last + 1), counted from year 0; None without a start.

    A bare year counts from January as a start and to January as an end (2008 - 2011 is three years); one year alone
    counts in full. Never past `today`.
    """
    if start is None:
        return None
    limit = today.year * 12 + today.month
    year, _, month = start.partition("-")
    first = int(year) * 12 + (int(month) - 1 if month else 0)
    if current:
        last = limit
    elif end is None or end == start:
        last = first + (1 if month else 12)
    else:
        end_year, _, end_month = end.partition("-")
        last = int(end_year) * 12 + (int(end_month) if end_month else 0)
        last = max(last, first + 1)
    last = min(last, limit)
    return (first, last) if last > first else None


def union_years(spans: list[tuple[int, int]]) -> float:
    """The length of the union of month intervals in years, rounded to a hundredth."""
    total, reach = 0, -1
    for first, last in sorted(spans):
        total += max(0, last - max(first, reach))
        reach = max(reach, last)
    return round(total / 12, 2)


def total_years(jobs: Iterable[Experience], today: date) -> float | None:
    """The union of the jobs' intervals in years; None when no job has a date."""
    spans = [months_of(job.start, job.end, job.current, today) for job in jobs]
    found = [span for span in spans if span is not None]
    return union_years(found) if found else None
