"""Employer and place under a title: told where they are sure, never taken from lists of tools or departments."""

from __future__ import annotations

import pytest

from matcher.postings.byline import byline
from matcher.postings.plain import posting_of_plain

ABOUT = "\nAbout Quill\nWe print maps. Join Otterbox Data if you like them."


@pytest.mark.parametrize(
    ("title", "under", "said"),
    [
        ("ML Engineer", "Heron Labs · Oakland, CA (hybrid) · $170k", ("Heron Labs", "Oakland, CA (hybrid)")),
        ("Data Analyst", "Marlow Stores | Leeds | up to £38k", ("Marlow Stores", "Leeds")),
        ("Quant", "Harrow & Lyle Bank plc, London (Canary Wharf)", ("Harrow & Lyle Bank plc", "London (Canary Wharf)")),
        ("Datenanalyst (m/w/d)", "Bergmann Antriebe GmbH, Rottweil", ("Bergmann Antriebe GmbH", "Rottweil")),
        ("AI Engineer @ Quillstack", "", ("Quillstack", None)),
        ("ML Engineer", "Quill · Lisbon · hybrid", ("Quill", "Lisbon")),
        ("ML Engineer", "Remote · Quill · Paris", ("Quill", "Paris")),
        ("ML Engineer", "Otterbox Data | Porto | Remote", ("Otterbox Data", "Porto")),
        ("Data Analyst", "Finance · London, UK · Hybrid", (None, "London, UK")),
    ],
)  # fmt: skip
def test_what_is_sure_is_told(title: str, under: str, said: tuple[str | None, str | None]) -> None:
    assert byline(title, under, f"{title}\n{under}{ABOUT}") == said


@pytest.mark.parametrize(
    "under",
    [
        "Airflow · Kafka · Remote", "Python | Spark | AWS | Contract", "Java - Spring - Hybrid", "Marketing · Berlin · Hybrid",
        "Munich · Germany · Permanent", "London - Hybrid", "Paris - CDI", "A leading Company, Based In Leeds",
        "About Acme University, Leeds", "Acme Bank, we are hiring", "Requirements · Python", "Data · Product · Engineering",
    ],
)  # fmt: skip
def test_lists_and_sentences_name_nobody(under: str) -> None:
    assert byline("Data Engineer", under, f"Data Engineer\n{under}{ABOUT}") == (None, None)


def test_an_ad_takes_them_from_its_head() -> None:
    posting = posting_of_plain(
        "Data Scientist\nQuill · Lisbon · hybrid\n\nAbout Quill\nWe print maps.\n\nRequirements\n- SQL"
    )
    assert (posting.organization, posting.location) == ("Quill", "Lisbon")
