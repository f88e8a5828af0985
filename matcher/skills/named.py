"""The skills of a résumé's passages: which are named, and which are only shown by the way they are spoken of.

A tool or a method with a name of its own is named wherever it stands. A topic, a way of working or a trade (kinds.toml) is
named in a list of skills or of courses; in running text, as in "tested the software", it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from matcher.model import Hit, Passage
from matcher.skills.find import Finder

LISTS = frozenset({"skills", "certifications", "languages"})
"""Sections where every skill counts as named."""

_COURSES = re.compile(r"\b(?:course ?work|courses|modules|subjects)\b", re.IGNORECASE)
_LABEL = re.compile(r"(?:[ /&]+[\w-]+){0,2}\s*:(?=\s|$)")
"""What follows the first words of a row that are its label: "Web frameworks: Django, Flask"."""
_ITEM = re.compile(r"\s*[•◦▪‣·*●■\-–]\s*(.*?)\s*[.,;:]?\s*")


def hits_of(passages: Sequence[Passage], finder: Finder) -> list[list[Hit]]:
    """For each passage its hits, by start, with offsets into its text.

    The passages of a list section that follow one another are searched as one text: "Go" in one line is known by "Rust" in the
    next.
    """
    found: list[list[Hit]] = []
    for listed, group in groupby(passages, key=_is_listed):
        if listed:
            found += _of_list(list(group), finder)
        else:
            found += [_of_prose(passage, finder) for passage in group]
    return found


def _is_listed(passage: Passage) -> bool:
    return passage.section in LISTS


def _of_list(passages: Sequence[Passage], finder: Finder) -> list[list[Hit]]:
    text = "\n".join(passage.text for passage in passages)
    found: list[list[Hit]] = [[] for _ in passages]
    at, offset = 0, 0
    for hit in finder.find(text, ad=False):
        while hit.start >= offset + len(passages[at].text) + 1:
            offset += len(passages[at].text) + 1
            at += 1
        if hit.end <= offset + len(passages[at].text):
            start, end = hit.start - offset, hit.end - offset
            label = not finder.is_name(hit.skill) and _is_label(passages[at].text, start, end)
            found[at].append(replace(hit, start=start, end=end, inferred=hit.inferred or label))
    return found


def _is_label(line: str, start: int, end: int) -> bool:
    """Do these words head a row of skills, which are what the row names?"""
    label = _LABEL.match(line, end)
    return label is not None and not any(c.isalnum() for c in line[:start]) and line[label.end() :].strip() != ""


def _of_prose(passage: Passage, finder: Finder) -> list[Hit]:
    text = passage.text
    hits = finder.find(text, ad=False)
    courses = _COURSES.search(text) if passage.section == "education" else None
    item = _ITEM.fullmatch(text)
    out = []
    for hit in hits:
        if hit.inferred:
            out.append(replace(hit, inferred=not _is_own_title(hit, hits, finder)))
        elif finder.is_name(hit.skill) or (courses and hit.start > courses.start()) or (item and item[1] == hit.text):
            out.append(hit)
        else:
            out.append(replace(hit, inferred=True))
    return out


def _is_own_title(hit: Hit, hits: Sequence[Hit], finder: Finder) -> bool:
    """Is the skill shown by a job's or a team's name ("Java developer", "a Scrum team")? On a résumé that names the skill."""
    if not finder.is_name(hit.skill) or any(
        other.start <= hit.start < other.end and not other.inferred for other in hits
    ):
        return False
    return any(_names(words, hit.skill, finder) for words in (hit.text, hit.text.rpartition(" ")[0]) if words)


def _names(words: str, skill: str, finder: Finder) -> bool:
    return any(hit.skill == skill and hit.text == words and not hit.inferred for hit in finder.find(words, ad=False))
