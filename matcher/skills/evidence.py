"""Where a hit stands on the page: the words it covers, as one box and one text for each line they run over."""

from __future__ import annotations

from itertools import pairwise

from matcher.model import Anchor, Evidence, Passage


def evidence(passage: Passage, start: int, end: int) -> tuple[Evidence, ...]:
    """The places of `passage.text[start:end]`, one for each line fragment; empty where the passage has no anchors there."""
    touched = [anchor for anchor in passage.anchors if anchor.start < end and anchor.end > start]
    fragments: list[list[Anchor]] = []
    for anchor in touched:
        if fragments and _follows(fragments[-1][-1], anchor):
            fragments[-1].append(anchor)
        else:
            fragments.append([anchor])
    return tuple(_of_fragment(fragment) for fragment in fragments)


def _follows(last: Anchor, anchor: Anchor) -> bool:
    """Does `anchor` stand right of `last` on the same line?"""
    middle = (anchor.box[1] + anchor.box[3]) / 2
    return last.page == anchor.page and last.box[1] <= middle <= last.box[3] and anchor.box[0] >= last.box[0]


def _of_fragment(fragment: list[Anchor]) -> Evidence:
    boxes = [anchor.box for anchor in fragment]
    box = (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
    text = fragment[0].text
    for last, anchor in pairwise(fragment):
        text += ("" if last.end == anchor.start else " ") + anchor.text
    return Evidence(fragment[0].page, box, trimmed(text))


def trimmed(text: str) -> str:
    """The words without a bracket whose other half stands elsewhere, and without a comma behind them: "(EconML," is EconML."""
    kept = text.rstrip(",;:")
    while True:
        last = kept
        for opens, closes in ("()", "[]", "{}"):
            if kept.count(opens) > kept.count(closes) and kept.startswith(opens):
                kept = kept[1:]
            elif kept.count(closes) > kept.count(opens) and kept.rstrip(".,;:").endswith(closes):
                kept = kept.rstrip(".,;:")[:-1].rstrip(",;:")
        if kept == last:
            return kept if any(character.isalnum() for character in kept) else text
