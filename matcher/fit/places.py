"""Where a résumé shows what a posting asks overall: the lines of its jobs and of its degrees."""

from __future__ import annotations

from matcher.model import Anchor, Candidate, Education, Evidence, Passage, Profile

MOST_EVIDENCE = 6
"""Passages shown with one requirement."""


def jobs(candidate: Candidate) -> tuple[Evidence, ...]:
    """The first line of every job: where it stands with its dates; where no job was told apart, the section's lines."""
    headings = {section.heading for section in candidate.profile.sections}
    stand = [
        p for p in candidate.profile.passages if p.section == "experience" and p.anchors and p.text not in headings
    ]
    jobs = [passage for passage in stand if passage.entry is not None]
    lines: dict[int | None, Evidence] = {}
    for passage in jobs or stand:
        lines.setdefault(passage.entry, _line(passage))
    return tuple(lines.values())[:MOST_EVIDENCE]


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
    same = [anchor for anchor in passage.anchors if _beside(first, anchor)]
    boxes = [anchor.box for anchor in same]
    box = (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
    return Evidence(first.page, box, " ".join(anchor.text for anchor in same))


def _beside(one: Anchor, two: Anchor) -> bool:
    middle = (two.box[1] + two.box[3]) / 2
    return one.page == two.page and one.box[1] <= middle <= one.box[3]
