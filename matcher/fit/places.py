"""Where a résumé shows what a posting asks overall: the dates of its jobs and the lines of its degrees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from matcher.model import Anchor, Candidate, Education, Evidence, Experience, Passage, Profile

MOST_EVIDENCE = 6
"""Passages shown with one requirement."""

MOST_WORDS = 5
"""Words from the year a job began to the year it ended: "2021 - Feb. 2024"."""

_WORD = re.compile(r"[^\W\d_]{4,}")


def jobs(candidate: Candidate) -> tuple[Evidence, ...]:
    """The dates of every job, or its first line where they are not found; where no job was told apart, the section's lines."""
    headings = {section.heading for section in candidate.profile.sections}
    stand = [
        p for p in candidate.profile.passages if p.section == "experience" and p.anchors and p.text not in headings
    ]
    told: dict[int | None, list[Passage]] = {}
    for passage in [passage for passage in stand if passage.entry is not None] or stand:
        told.setdefault(passage.entry, []).append(passage)
    entries = dict(enumerate(candidate.profile.experience))
    found = (_dates(passages, entries.get(-1 if entry is None else entry)) for entry, passages in told.items())
    lines = (dates or _line(passages[0]) for dates, passages in zip(found, told.values(), strict=True))
    return tuple(lines)[:MOST_EVIDENCE]


def _dates(passages: Iterable[Passage], job: Experience | None) -> Evidence | None:
    """The words between a job's first date and its last, on the first line that holds the year it began."""
    if job is None or job.start is None:
        return None
    for passage in passages:
        for place, anchor in enumerate(passage.anchors):
            if job.start[:4] in anchor.text:
                line = [place for place, other in enumerate(passage.anchors) if _beside(anchor, other)]
                return _joined(passage.anchors[_first(passage, place, job) : _last(passage, line, place, job) + 1])
    return None


def _first(passage: Passage, year: int, job: Experience) -> int:
    """Where a date begins whose year stands at `year`: at its month, where it has one that stands in a word of its own.

    "Jun - Sep 2024" names the year once, for both months.
    """
    start = str(job.start)
    if len(start) == 4 or passage.anchors[year].text.strip("(,.;:|-–—") != start[:4]:
        return year
    words = [anchor.text for anchor in passage.anchors[max(0, year - 3) : year + MOST_WORDS]]
    once = job.end is not None and job.end[:4] == start[:4] != job.end and sum(start[:4] in word for word in words) == 1
    return max(0, year - (3 if once and job.end != job.start else 1))


def _last(passage: Passage, line: Sequence[int], first: int, job: Experience) -> int:
    """Where the last date ends on the line: at the year the job ended, or two words on ("- present") where it goes on."""
    rest = [place for place in line if first <= place <= first + MOST_WORDS]
    if job.end is None:
        left = [place for place in rest if place <= first + 2]
        return left[-1] if job.current and len(left) == 3 and not _WORD.search(passage.anchors[left[1]].text) else first
    return max((place for place in rest if job.end[:4] in passage.anchors[place].text), default=first)


def degrees(candidate: Candidate) -> tuple[Evidence, ...]:
    """The first line of every degree, the highest first."""
    found = []
    for entry in sorted(candidate.profile.education, key=lambda entry: -entry.level):
        lines = [p for p in candidate.profile.passages if p.anchors and p.page == entry.page and _tells(p, entry)]
        found += [_line(passage) for passage in lines[:1] if entry.level]
    return tuple(dict.fromkeys(found))[:MOST_EVIDENCE] or _said_of_education(candidate.profile)


def _said_of_education(profile: Profile) -> tuple[Evidence, ...]:
    """The lines of the section, where no degree could be told from another line; its headings prove nothing."""
    headings = {section.heading for section in profile.sections}
    passages = (p for p in profile.passages if p.section == "education" and p.anchors and p.text not in headings)
    return tuple(_line(passage) for passage in passages)[:MOST_EVIDENCE]


def _tells(passage: Passage, entry: Education) -> bool:
    """Whether a passage begins inside an entry's box, or, where that is not known, holds its degree's words."""
    if entry.box is None:
        return bool(entry.degree) and str(entry.degree) in passage.text
    left, top, right, bottom = passage.anchors[0].box
    x, y = (left + right) / 2, (top + bottom) / 2
    return entry.box[0] <= x <= entry.box[2] and entry.box[1] <= y <= entry.box[3]


def _line(passage: Passage) -> Evidence:
    """The words of a passage that stand on one line with its first, and the box round them."""
    first = passage.anchors[0]
    return _joined([anchor for anchor in passage.anchors if _beside(first, anchor)])


def _joined(same: Sequence[Anchor]) -> Evidence:
    """The words of one line, and the box round them."""
    boxes = [anchor.box for anchor in same]
    box = (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
    return Evidence(same[0].page, box, " ".join(anchor.text for anchor in same))


def _beside(one: Anchor, two: Anchor) -> bool:
    middle = (two.box[1] + two.box[3]) / 2
    return one.page == two.page and one.box[1] <= middle <= one.box[3]
