"""The line of a résumé that a piece of evidence stands in, short enough to be read."""

from __future__ import annotations

from collections.abc import Callable

from matcher.model import Evidence, Passage, Profile

LONGEST = 160
"""Characters of a quotation; longer lines are cut around the evidence, at words."""

BULLETS = "•‣◦▪·*–- "
"""What a line may begin with that is no part of what it says."""


def quoter(profile: Profile) -> Callable[[Evidence], str]:
    """A function that gives the passage around a piece of evidence; the evidence's own words where none is found."""
    by_page: dict[int, list[tuple[float, float, int, Passage]]] = {}
    for passage in profile.passages:
        for anchor in passage.anchors:
            x, y = (anchor.box[0] + anchor.box[2]) / 2, (anchor.box[1] + anchor.box[3]) / 2
            by_page.setdefault(anchor.page, []).append((x, y, anchor.start, passage))

    def quote(evidence: Evidence) -> str:
        x0, top, x1, bottom = evidence.box
        for x, y, start, passage in by_page.get(evidence.page, ()):
            if x0 <= x <= x1 and top <= y <= bottom and evidence.text in passage.text:
                return cut(passage.text, start).lstrip(BULLETS)
        return cut(evidence.text, 0).lstrip(BULLETS)

    return quote


def cut(text: str, start: int) -> str:
    """At most LONGEST characters of `text` around the offset `start`, with dots where something is left out."""
    if len(text) <= LONGEST:
        return text
    first = max(0, min(start - LONGEST // 3, len(text) - LONGEST))
    if first:
        first = text.find(" ", first) + 1 or first
    last = first + LONGEST
    if last < len(text):
        last = max(text.rfind(" ", first, last), first + 1)
    return ("… " if first else "") + text[first:last].strip() + (" …" if last < len(text) else "")
