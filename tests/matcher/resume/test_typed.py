"""Typed text, where all gaps are alike: words that stand below each other by chance are no columns."""

from __future__ import annotations

from datetime import date

from matcher.resume.parse import profile
from matcher.resume.text import document_of_text

TYPED = """Ada Berg
ada@example.org

Technical knowledge
Wonderful tools in use
Carefully kept notebooks
Quarterly reports by hand
Databases of every size
Analytics with Python

Experience
Data Engineer, Norrsken
2019 - 2023
- Kept the pipelines of a grocer running
"""


def test_words_below_each_other_are_no_column() -> None:
    read = profile(document_of_text(TYPED, "ada.txt"), today=date(2026, 11, 1))
    assert [section.heading for section in read.sections] == ["Technical knowledge", "Experience"]
    assert [(job.title, job.organization, job.start, job.end) for job in read.experience] == [
        ("Data Engineer", "Norrsken", "2019", "2023")
    ]
