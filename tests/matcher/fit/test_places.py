"""Where a résumé shows the years of its jobs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcher.fit.places import jobs
from matcher.model import Anchor, Experience, Passage


@pytest.mark.parametrize(
    ("line", "dates", "told"),
    [
        ("Analyst, Acme, Mar 2021 - present", ("2021-03", None), "Mar 2021 - present"),
        ("Analyst, Acme (October 2019 to Sept. 2021), Leeds", ("2019-10", "2021-09"), "(October 2019 to Sept. 2021),"),
        ("2014 to 2019: Analyst in claims", ("2014", "2019"), "2014 to 2019:"),
        ("Research intern Jun - Sep 2024", ("2024-06", "2024-09"), "Jun - Sep 2024"),
        ("Analyst 01/2023 – heute", ("2023-01", None), "01/2023 – heute"),
        ("Seit 2022 Analyst bei Acme", ("2022", None), "2022"),
        ("Analyst, Acme", ("2022", None), "Analyst, Acme"),
    ],
)
def test_years_are_shown_by_the_dates_of_a_job(made, line, dates, told):
    words = [Anchor(0, 0, 1, (30.0 * n, 10.0, 30.0 * n + 25, 20.0), word) for n, word in enumerate(line.split())]
    lines = (Passage("Reports", "experience", 1, (Anchor(0, 7, 1, (0.0, 30.0, 50.0, 40.0), "Reports"),), 0),)
    person = made.candidate(years=4.0)
    job = Experience("Analyst", "Acme", *dates, current=dates[1] is None, page=1)
    profile = replace(
        person.profile, passages=(Passage(line, "experience", 1, tuple(words), 0), *lines), experience=(job,)
    )
    (shown,) = jobs(replace(person, profile=profile))
    first = line.split().index(told.split()[0])
    assert shown.text == told and shown.box == (30.0 * first, 10.0, 30.0 * (first + len(told.split()) - 1) + 25, 20.0)
