"""One requirement judged: its words, the verdict, and the words of the résumé it rests on. A click or Enter shows both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from matcher.model import Verdict
from ui.models.words import points_text
from ui.widgets.posting_text import SIGNS, kind_of, kind_text

LINES_SHOWN = 4


def _noop(text: str) -> str:
    """Marks a text that is translated where it is shown."""
    return text


HARD_NAMES = {
    "work-authorisation": _noop("Permission to work"),
    "clearance": _noop("Security clearance"),
    "licence": _noop("Licence"),
    "on-site": _noop("Place of work"),
    "language": _noop("Language"),
    "travel": _noop("Travel"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("RequirementCard", text)


def label(text: str, role: str = "") -> QLabel:
    """A line of plain text that wraps."""
    made = QLabel(text)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def verdict_text(v: Verdict) -> str:
    """ "✓ met, 5.5 of 5.5 points", "! check yourself" …"""
    kind = kind_of(v)
    said = f"{SIGNS[kind]} {kind_text(kind)}"
    if kind == "check" or not v.of:
        return said
    return _tr("{0}, {1} points").format(said, points_text(v.points, v.of))


def evidence_text(v: Verdict) -> str:
    """ "Résumé, page 1: “SQL”, “Python”", the same words once."""
    lines = [(line.page, line.text.strip(" ,;.:")) for line in v.because]
    first: dict[str, tuple[int, str]] = {}
    for page, text in lines:
        first.setdefault(text.casefold(), (page, text))
    shown = list(first.values())[:LINES_SHOWN]
    if not shown:
        return ""
    pages = ", ".join(QLocale().toString(page) for page in sorted({page for page, _ in shown}))
    return _tr("Résumé, page {0}: {1}").format(pages, ", ".join(f"“{text}”" for _, text in shown))


class RequirementCard(QFrame):
    asked = Signal(int)
    """The verdict's place: show it in the posting and on the résumé."""

    def __init__(self, place: int, verdict: Verdict, name: Callable[[str], str]) -> None:
        super().__init__()
        self.place = place
        kind = kind_of(verdict)
        self.setProperty("card", True)
        self.setProperty("met", kind)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(_tr("Show it in the posting and on the résumé (Enter)"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(2)
        inside.addWidget(label(verdict.requirement.text))
        said = verdict_text(verdict)
        if kind == "check":
            topic = _tr(HARD_NAMES.get(verdict.requirement.hard, ""))
            said = ": ".join(part for part in (topic, _tr("not scored, only you can tell")) if part)
            inside.addWidget(label(f"! {said}", "partly"))
        else:
            inside.addWidget(label(said, kind))
        for near in verdict.near:
            held, asked = name(near.via), name(near.skill)
            share = QLocale().toString(round(100 * near.strength))
            inside.addWidget(label(_tr("Your {0} counts for {1} % of {2}.").format(held, share, asked), "muted"))
        evidence = evidence_text(verdict)
        if evidence:
            inside.addWidget(label(evidence, "muted"))
        self.setAccessibleName(f"{verdict.requirement.text}. {said}. {evidence}".strip())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit(self.place)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit(self.place)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
