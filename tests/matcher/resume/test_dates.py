"""Dates in all the ways résumés print them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.resume import dates, places, worked

SPANS = [
    ("Mar 2019 - Present", "2019-03", None, True),
    ("Sept 2014- May 2016", "2014-09", "2016-05", False),
    ("Summer 2011 and 2012", "2011", "2012", False),
    ("2011–13", "2011", "2013", False),
    ("Aug 16 - NOW", "2016-08", None, True),
    ("seit Oktober 2020", "2020-10", None, True),
    ("Jänner 2018 - März 2019", "2018-01", "2019-03", False),
    ("2017 年 4 月 – 至今", "2017-04", None, True),
    ("2016年9月-2020年6月", "2016-09", "2020-06", False),
    ("2019.09 至今", "2019-09", None, True),
    ("2015 / 04 - Harbour Mills", "2015-04", None, False),
    ("06/2018 - 07/2020", "2018-06", "2020-07", False),
    ("2017.05-2017.09", "2017-05", "2017-09", False),
    ("May – Aug 2017", "2017-05", "2017-08", False),
    ("Nov – Feb 2017", "2016-11", "2017-02", False),
    ("depuis mars 2019", "2019-03", None, True),
    ("de janvier 2018 à mars 2020", "2018-01", "2020-03", False),
    ("setembro de 2020 - atual", "2020-09", None, True),
    ("enero de 2018 – actualidad", "2018-01", None, True),
    ("01.02.2015 - 31.03.2018", "2015-02", "2018-03", False),
    ("Oct ’16 – Dec ’18", "2016-10", "2018-12", False),
    ("Jan. 2016 to date", "2016-01", None, True),
    ("March 3, 2015 – May 2, 2016", "2015-03", "2016-05", False),
    ("WS 2012/13", "2012", None, False),
    ("June 2021 - Present (3 years 10 months)", "2021-06", None, True),
    ("Mar 2023–Pres.", "2023-03", None, True),
    ("FY23 – present", "2023", None, True),
    ("03 – 09/2017", "2017-03", "2017-09", False),
    ("11 - 02/2018", "2017-11", "2018-02", False),
    ("03/23 – ", "2023-03", None, False),
    ("[2020-2023]", "2020", "2023", False),
]


@pytest.mark.parametrize(("text", "start", "end", "current"), SPANS)
def test_spans(text: str, start: str, end: str | None, current: bool) -> None:
    (span,) = dates.find(text)
    assert (span.start, span.end, span.current) == (start, end, current)


def test_an_expected_date_is_an_end() -> None:
    (span,) = dates.find("Expected Graduation: June 2026")
    assert (span.start, span.end, span.ahead) == (None, "2026-06", True)


def test_end_printed_before_start_is_put_right() -> None:
    (span,) = dates.find("2020 - 2016")
    assert (span.start, span.end) == ("2016", "2020")


@pytest.mark.parametrize("text", ["call 555 2100", "grew by 2000%", "$2015 a month", "no date at all"])
def test_no_dates_where_there_are_none(text: str) -> None:
    assert dates.find(text) == ()


def test_slashes_follow_the_document() -> None:
    assert dates.day_first("from 31/08/2020 on", otherwise=False)
    assert not dates.day_first("from 08/31/2020 on", otherwise=True)
    assert dates.find("01/09/2020", day_first=True)[0].start == "2020-09"
    assert dates.find("01/09/2020", day_first=False)[0].start == "2020-01"


def test_what_stands_beside_a_date() -> None:
    assert dates.without("Potter, Kiln House (Jan 2019 – Mar 2021)") == "Potter, Kiln House"
    assert dates.without("6 years 4 months") == ""
    assert dates.is_duration("6 years 4 months")
    assert not dates.is_duration("4 years of Latin")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("oct. 2019–août 2021", True),
        ("Sept. 2021 – today", True),
        ("oct. 2019–août", False),
        ("oct. 2019", False),
        ("2019 – 2021 Leeds", False),
        ("", False),
    ],
)
def test_one_span_and_nothing_else(text: str, whole: bool) -> None:
    assert dates.is_one_span(text) is whole


def test_spans_broken_over_lines() -> None:
    assert dates.is_broken_span("enero 2018 – febrero", "2021")
    assert dates.is_broken_span("March 2019 –", "today")
    assert dates.is_broken_span("septembre", "2021–")
    assert dates.is_broken_span("octobre", "2018–août")
    assert dates.is_broken_span("octobre 2018–août", "2021")
    assert dates.is_broken_span("Janeiro 2016–", "Dezembro")
    assert not dates.is_broken_span("Python", "2018–")
    assert not dates.is_broken_span("2014 – 2016", "2012 – 2014")


PLACES = [
    "San Francisco, CA",
    "Pune, Maharashtra, India",
    "Greater New York City Area",
    "Remote",
    "杭州",
    "Wien",
    "Kiln, Kenya",
]


@pytest.mark.parametrize("text", PLACES)
def test_places(text: str) -> None:
    assert places.is_place(text)


@pytest.mark.parametrize(
    "text", ["Harbour Mills, Leeds", "Potter, Kiln House, Paris", "Bank of Kenya", "Council of Europe"]
)
def test_names_that_hold_a_place_are_no_places(text: str) -> None:
    assert not places.is_place(text)


def test_the_place_after_a_name_is_cut() -> None:
    assert places.without_place("Harbour Mills, Leeds, UK") == "Harbour Mills"
    assert places.without_place("Harbour Mills, Knitwear") == "Harbour Mills, Knitwear"


TODAY = date(2026, 6, 15)


def test_years_are_the_union_of_intervals() -> None:
    both = [worked.months_of("2018-01", "2019-12", False, TODAY), worked.months_of("2019-01", "2020-12", False, TODAY)]
    assert worked.union_years([s for s in both if s]) == 3.0


def test_lengths() -> None:
    assert worked.union_years([worked.months_of("2008", "2011", False, TODAY) or (0, 0)]) == pytest.approx(3.0, abs=0.1)
    assert worked.months_of("2030-01", None, True, TODAY) is None
    first, last = worked.months_of("2026-01", None, True, TODAY) or (0, 0)
    assert last - first == 6


month = st.integers(1, 12)
year = st.integers(1960, 2026)


@given(year, month, year, month)
def test_any_month_span_is_found_in_order(y1: int, m1: int, y2: int, m2: int) -> None:
    (span,) = dates.find(f"{m1:02d}/{y1} – {m2:02d}/{y2}")
    assert (span.start, span.end) == tuple(sorted((f"{y1}-{m1:02d}", f"{y2}-{m2:02d}")))


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(1, 60)), max_size=8))
def test_union_is_never_more_than_the_sum(spans: list[tuple[int, int]]) -> None:
    pairs = [(a, a + n) for a, n in spans]
    assert 0 <= worked.union_years(pairs) <= sum(n for _, n in spans) / 12 + 0.01


@given(st.text(max_size=80))
def test_any_text_is_survived(text: str) -> None:
    for span in dates.find(text):
        assert 0 <= span.at < span.to <= len(text)
    dates.without(text)
    places.is_place(text)
