"""The posting's own text with every requirement marked in it: met, partly met, missing, or for the reader to check."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from matcher.model import Explanation, Verdict
from ui.widgets.marked_text import MarkedText, Stretch

KINDS = {"yes": "met", "partial": "partly", "no": "missing"}
SIGNS = {"met": "✓", "partly": "≈", "missing": "✗", "check": "!"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("PostingText", text)


def kind_of(verdict: Verdict) -> str:
    """ "met", "partly", "missing", or "check" for a hard line that the résumé does not show to be met."""
    return "check" if verdict.requirement.hard and verdict.met == "no" else KINDS[verdict.met]


def kind_text(kind: str) -> str:
    """A kind in words."""
    return {
        "met": _tr("met"),
        "partly": _tr("partly met"),
        "missing": _tr("missing"),
        "check": _tr("check yourself"),
    }[kind]


def stretches_of(e: Explanation) -> tuple[Stretch, ...]:
    """One stretch a verdict; its key is the verdict's place."""
    return tuple(
        Stretch(v.requirement.start, v.requirement.end, kind, i, f"{SIGNS[kind]} {kind_text(kind)}")
        for i, v in enumerate(e.verdicts)
        for kind in (kind_of(v),)
    )


class PostingText(MarkedText):
    def __init__(self) -> None:
        super().__init__(_tr("Text of the posting"))

    def show_explanation(self, e: Explanation) -> None:
        self.show_text(e.opening.posting.text, stretches_of(e))
