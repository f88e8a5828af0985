"""When a skill was in use: month intervals of the jobs it stands in, and the months they cover together."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from matcher.model import Experience

Interval = tuple[int, int]
"""First month and the one after the last, counted from year 0."""


def interval(job: Experience, today: date) -> Interval | None:
    """The months a job covers, None without a start. Never past `today`.

    A bare year counts from January as a start and to January as an end (2008 - 2011 is three years); one year alone counts in
    full, one month alone as one month. The same rule gives `Profile.years_experience`.
    """
    if job.start is None:
        return None
    limit = today.year * 12 + today.month
    year, _, month = job.start.partition("-")
    first = int(year) * 12 + (int(month) - 1 if month else 0)
    if job.current:
        last = limit
    elif job.end is None or job.end == job.start:
        last = first + (1 if month else 12)
    else:
        end_year, _, end_month = job.end.partition("-")
        last = max(int(end_year) * 12 + (int(end_month) if end_month else 0), first + 1)
    last = min(last, limit)
    return (first, last) if last > first else None


def covered(intervals: Iterable[Interval]) -> int:
    """Months in the union of `intervals`: two jobs at once count once."""
    total, reach = 0, -1
    for first, last in sorted(intervals):
        total += max(0, last - max(first, reach))
        reach = max(reach, last)
    return total


def month_text(month: int) -> str:
    """A month counted from year 0 as "YYYY-MM"."""
    return f"{month // 12:04d}-{month % 12 + 1:02d}"


def latest(jobs: Iterable[Experience], today: date) -> tuple[Experience, Interval] | None:
    """The job that ended last (of several the one begun last, then the first in reading order), None without a dated job."""
    dated = [(job, span) for job in jobs if (span := interval(job, today))]
    return max(dated, key=lambda pair: (pair[1][1], pair[1][0]), default=None)
