"""One requirement judged: its words, the verdict, and the words of the résumé it rests on. A click or Enter shows both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from matcher.model import Near, Verdict
from ui.models.words import points_text
from ui.saying import bare, quoted
from ui.saying import said as translated
from ui.widgets.labels import label, restyle
from ui.widgets.posting_text import SIGNS, kind_of, kind_text

LINES_SHOWN = 4


def _noop(text: str) -> str:
    """Marks a text that is translated where it is shown."""
    return text


HARD_NAMES = {
    "work-authorisation": _noop("Permission to work"),
    "clearance": _noop("Clearance or check"),
    "licence": _noop("Licence"),
    "on-site": _noop("Place of work"),
    "language": _noop("Language"),
    "travel": _noop("Travel"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("RequirementCard", text)


def verdict_text(v: Verdict) -> str:
    """ "✓ met, 5.5 of 5.5 points", "! Travel: not scored, only you can tell"."""
    kind = kind_of(v)
    if kind == "check":
        topic = _tr(HARD_NAMES.get(v.requirement.hard, ""))
        if v.of:
            unseen = _tr("{0}, {1} points").format(_tr("not on the résumé"), points_text(v.points, v.of))
            return "! " + ": ".join(part for part in (topic, unseen) if part)
        return "! " + ": ".join(part for part in (topic, _tr("not scored, only you can tell")) if part)
    said = f"{SIGNS[kind]} {kind_text(kind)}"
    if not v.of:
        return said
    return _tr("{0}, {1} points").format(said, points_text(v.points, v.of))


def near_text(near: Near, name: Callable[[str], str]) -> str:
    """ "Your PyTorch counts for 70 % of TensorFlow."."""
    share = QLocale().toString(round(100 * near.strength))
    return _tr("Your {0} counts for {1} % of {2}.").format(name(near.via), share, name(near.skill))


def evidence_text(v: Verdict) -> str:
    """ "Résumé, page 1: “SQL”, “Python”", the same words once."""
    lines = [(line.page, bare(line.text)) for line in v.because]
    first: dict[str, tuple[int, str]] = {}
    for page, text in lines:
        first.setdefault(text.casefold(), (page, text))
    shown = list(first.values())[:LINES_SHOWN]
    if not shown:
        return ""
    pages = ", ".join(QLocale().toString(page) for page in sorted({page for page, _ in shown}))
    return _tr("Résumé, page {0}: {1}").format(pages, ", ".join(quoted(text) for _, text in shown))


class RequirementCard(QFrame):
    """A card is used again for another verdict: making one costs a millisecond, of which a long posting asks forty."""

    asked = Signal(int)
    """The verdict's place: show it in the posting and on the résumé."""

    def __init__(self) -> None:
        super().__init__()
        self.place = -1
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(_tr("Show it in the posting and on the résumé (Enter)"))
        self._text, self._said, self._rests_on = label(""), label("", "met"), label("", "muted")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(2)
        for line in (self._text, self._said, self._rests_on):
            inside.addWidget(line)

    def show_verdict(self, place: int, verdict: Verdict, name: Callable[[str], str]) -> None:
        """Show the verdict that stands at `place`; `name` gives a skill's name for its id."""
        self.place = place
        kind, evidence = kind_of(verdict), evidence_text(verdict)
        said = verdict_text(verdict)
        self._text.setText(verdict.requirement.text)
        self._said.setText(said)
        lines = [*(near_text(near, name) for near in verdict.near), translated(verdict.why), evidence]
        self._rests_on.setText("\n".join(line for line in lines if line))
        self._rests_on.setVisible(bool(self._rests_on.text()))
        self.setAccessibleName(f"{verdict.requirement.text}. {said}. {evidence}".strip())
        restyle(self, "met", kind)
        restyle(self._said, "role", "partly" if kind == "check" else kind)

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
