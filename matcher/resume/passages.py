"""Lines to passages: paragraphs, list items, cells as contiguous text, each word tied to its box."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from matcher.model import Anchor, Passage, SectionKind, Word
from matcher.resume.lines import Line
from matcher.resume.vocabulary import hyphened

BETWEEN_PARTS = " · "
"""Stands between two cells or columns of a line; no anchor covers it."""


LABELLED = re.compile(r"[^\W\d_][^:,;.]{2,30}:\s+\S")
"""A word or three with a colon, and what they head ("Beginner: Kubernetes, Go"): one row of several."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a line stands in: its section's kind and its job."""

    kind: SectionKind
    entry: int | None
    heading: bool
    head: bool = False


def build(lines: Sequence[Line], context: Callable[[int], Context]) -> tuple[Passage, ...]:
    """Passages in reading order; every word of every line is in exactly one."""
    words = frozenset(w.text.casefold().strip(".,;:()") for line in lines for w in line.words)
    out: list[Passage] = []
    group: list[Line] = []
    here: Context | None = None
    leading: dict[tuple[int, float], float] = {}
    for last, line in pairwise(lines):
        if last.block == line.block and last.style.size == line.style.size:
            key = (line.block, line.style.size)
            leading[key] = min(leading.get(key, 99.0), max(line.gap, 0.5))
    for at, line in enumerate(lines):
        there = context(at)
        usual = leading.get((line.block, line.style.size), 99.0)
        spread = not line.bullet and line.gap > 1.5 * usual + 1 and line.gap < 90
        if group and here is not None and not spread and _continues(group, line, here, there):
            group.append(line)
            continue
        if group and here is not None:
            out.append(_passage(group, here, words))
        group, here = [line], there
    if group and here is not None:
        out.append(_passage(group, here, words))
    return tuple(out)


def _continues(group: Sequence[Line], line: Line, here: Context, there: Context) -> bool:
    """Does the line belong to the passage before it?"""
    last = group[-1]
    if here.heading or there.heading or line.bullet or line.page != last.page:
        return False
    if (here.kind, here.entry) != (there.kind, there.entry) or here.head != there.head:
        return False
    if last.label:
        return True
    if line.label or line.block != last.block:
        return False
    if there.head or line.gap > 0.8 * max(line.style.size, 6) or abs(line.style.size - last.style.size) > 1.2:
        return False
    if len(line.parts) > 1 and line.parts[1].x0 - line.parts[0].x1 > 3 * line.style.size:
        return False
    if LABELLED.match(group[0].text) and LABELLED.match(line.text) and not last.text.endswith(("-", ",")):
        return False
    hyphen = last.text.endswith("-")
    lower = line.text[:1].islower()
    tight = last.x1 + 0.3 * line.style.size + (line.words[0].x1 - line.words[0].x0) > last.right - 1
    hanging = bool(group[0].bullet) and line.x0 >= group[0].x0 - 3
    label = line.words[0].bold and not last.words[-1].bold and not group[0].bullet
    return hyphen or lower or hanging or (tight and not label) or last.text.endswith((",", "、", "/", "&"))


def _passage(group: Sequence[Line], here: Context, words: frozenset[str]) -> Passage:
    text = ""
    anchors: list[Anchor] = []
    for number, line in enumerate(group):
        for at, word in enumerate(line.tokens):
            glue = _glue(text, line, at, word, number, words)
            if glue is None:  # a word cut at the line's end: the hyphen goes
                text = text[:-1]
                if anchors and anchors[-1].end > len(text):
                    last = anchors[-1]
                    anchors[-1] = Anchor(last.start, len(text), last.page, last.box, last.text)
                glue = ""
            text += glue
            anchors.append(Anchor(len(text), len(text) + len(word.text), line.page, word.box, word.text))
            text += word.text
    return Passage(text, here.kind, group[0].page, tuple(anchors), here.entry)


def _glue(text: str, line: Line, at: int, word: Word, number: int, words: frozenset[str]) -> str | None:
    """What stands before a word; None to take the hyphen before it away."""
    if not text:
        return ""
    if at:
        starts = {p.words[0] for p in line.parts[1:]}
        if word in starts:
            return BETWEEN_PARTS
        return " " if word.space_before else ""
    if number and text.endswith("-") and len(text) > 1 and text[-2].isalpha():
        start = len(text) - 1
        while start and text[start - 1].isalpha():
            start -= 1
        front = text[start:-1].casefold()
        first, second = hyphened()
        back = word.text.casefold().strip(".,;:()")
        if (
            not word.text[:1].islower()
            or front in first
            or back in second
            or f"{front}-{back}" in words
            or "-" in text.rsplit(maxsplit=1)[-1][:-1]
        ):
            return ""
        return None
    return " "
