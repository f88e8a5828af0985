"""The résumé in words, passage by passage: the twin of its page pictures, and all there is of a résumé without pages."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from matcher.model import Anchor, Box, Passage, Profile
from ui.widgets.marked_text import MarkedText, Stretch
from ui.widgets.page_view import Mark


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResumeText", text)


def text_of(profile: Profile) -> tuple[str, tuple[tuple[int, Passage], ...]]:
    """The résumé's passages one below the other, a blank line between sections, and where each begins."""
    lines: list[str] = []
    starts: list[tuple[int, Passage]] = []
    at, section = 0, ""
    for passage in profile.passages:
        if section and passage.section != section:
            lines.append("")
            at += 1
        section = passage.section
        starts.append((at, passage))
        lines.append(passage.text)
        at += len(passage.text) + 1
    return "\n".join(lines), tuple(starts)


def stretches_of(starts: Iterable[tuple[int, Passage]], marks: Iterable[Mark]) -> tuple[Stretch, ...]:
    """The marks on the pages as stretches of the text: from the first to the last word inside a mark's box."""
    anchors = [(start, anchor) for start, passage in starts for anchor in passage.anchors]
    found = []
    for mark in marks:
        inside = [(start, a) for start, a in anchors if a.page == mark.page and _inside(a, mark.box)]
        for start in dict.fromkeys(start for start, _ in inside):
            mine = [a for s, a in inside if s == start]
            first, last = min(a.start for a in mine), max(a.end for a in mine)
            found.append(Stretch(start + first, start + last, mark.kind, mark.key, mark.label))
    return tuple(found)


def _inside(anchor: Anchor, box: Box) -> bool:
    """True where a word's middle lies in the box."""
    x, y = (anchor.box[0] + anchor.box[2]) / 2, (anchor.box[1] + anchor.box[3]) / 2
    return box[0] - 1 <= x <= box[2] + 1 and box[1] - 1 <= y <= box[3] + 1


class ResumeText(MarkedText):
    def __init__(self) -> None:
        super().__init__(_tr("Text of the résumé"))

    def show_profile(self, profile: Profile, marks: tuple[Mark, ...]) -> None:
        text, starts = text_of(profile)
        self.show_text(text, stretches_of(starts, marks))
