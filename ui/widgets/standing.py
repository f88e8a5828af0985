"""Where a résumé stands between two roles: a line from one to the other with a marker, and the same in words."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcher.wording import in_prose
from ui import theme
from ui.language import spoken

SPREAD = 2.0
"""Log-odds are divided by this before they are placed, so that the far ends of the line still tell people apart."""


def place(log_odds: float) -> float:
    """The place of log-odds on the line, 0 (the role left) to 1 (the role aimed at)."""
    return sigmoid(log_odds / SPREAD)


def sigmoid(x: float) -> float:
    """1 / (1 + exp(-x)), far out as at 60, where nothing changes any more."""
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, x))))


def percent_text(p: float) -> str:
    """A share 0..1 for people; nothing that was estimated is ever certain."""
    if p < 0.01:
        return QCoreApplication.translate("Standing", "less than 1 %")
    if p > 0.99:
        return QCoreApplication.translate("Standing", "more than 99 %")
    return QCoreApplication.translate("Standing", "{0} %").format(QLocale().toString(round(100 * p)))


class OwnName(str):
    """The name of a role that the user made: it is written as they wrote it."""

    __slots__ = ()


def role_prose(name: str) -> str:
    """A role's name inside a sentence: "data scientist", "MLOps engineer"; where nouns are written large, as it is."""
    return name if isinstance(name, OwnName) or spoken() != "en" else in_prose(name)


def standing_text(log_odds: float, role_from: str, role_to: str) -> str:
    """The place between two roles in words; `role_*` as inside a sentence."""
    near, far = (role_to, role_from) if log_odds > 0 else (role_from, role_to)
    if abs(log_odds) <= 0.5:
        said = QCoreApplication.translate("Standing", "Your résumé stands in the middle between {0} and {1}.")
        return said.format(role_from, role_to)
    if abs(log_odds) <= 2.5:
        said = QCoreApplication.translate("Standing", "Your résumé stands nearer to {0} than to {1}.")
    else:
        said = QCoreApplication.translate("Standing", "Your résumé stands much nearer to {0} than to {1}.")
    return said.format(near, far)


def odds_text(p_to: float, role_from: str, role_to: str) -> str:
    """What a probability means, in numbers of postings; nothing that was estimated is ever certain."""
    of_to = round(100 * p_to)
    if of_to < 1 or of_to > 99:
        said = QCoreApplication.translate(
            "Standing", "Of 100 postings that read like it, 99 or more would be {0} postings."
        )
        return said.format(role_to if of_to > 99 else role_from)
    said = QCoreApplication.translate(
        "Standing", "Of 100 postings that read like it, {0} would be {1} postings and {2} {3} postings."
    )
    number = QLocale().toString
    return said.format(number(100 - of_to), role_from, number(of_to), role_to)


class StandingLine(QWidget):
    """The line. `before` is where the résumé stands without the what-if, drawn hollow while one is in force."""

    def __init__(self) -> None:
        super().__init__()
        self._ends = ("", "")
        self._now: float | None = None
        self._before: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_place(self, role_from: str, role_to: str, log_odds: float, before: float | None = None) -> None:
        self._ends, self._now = (role_from, role_to), log_odds
        self._before = before if before is not None and abs(before - log_odds) > 1e-9 else None
        said = self.tr("A line from {0} to {1}: you stand at {2} of 100.")
        self.setAccessibleName(said.format(role_from, role_to, round(100 * place(log_odds))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 2 * self.fontMetrics().height() + 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._now is None:
            return
        t = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = QFontMetricsF(self.font())
        y = words.height() + 14
        track = QRectF(12, y - 4, self.width() - 24, 8)
        shade = QLinearGradient(track.topLeft(), track.topRight())
        shade.setColorAt(0, QColor(t.parts[0]))
        shade.setColorAt(0.5, QColor(t.track))
        shade.setColorAt(1, QColor(t.parts[6]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(track, 4, 4)
        painter.setPen(QColor(t.muted))
        half = track.width() / 2
        for i, (text, side) in enumerate(
            ((self._ends[0], Qt.AlignmentFlag.AlignLeft), (self._ends[1], Qt.AlignmentFlag.AlignRight))
        ):
            area = QRectF(track.left() + i * half, y + 10, half, words.height() + 2)
            painter.drawText(area, side, words.elidedText(text, Qt.TextElideMode.ElideRight, half - 8))
        if self._before is not None:
            self._mark(painter, track, self._before, hollow=True)
        self._mark(painter, track, self._now, hollow=False)
        painter.end()

    def _mark(self, painter: QPainter, track: QRectF, log_odds: float, *, hollow: bool) -> None:
        t = theme.current()
        at = QPointF(track.left() + place(log_odds) * track.width(), track.center().y())
        diamond = QPolygonF([at + QPointF(x, y) for x, y in ((0, -9), (9, 0), (0, 9), (-9, 0))])
        painter.setPen(QPen(QColor(t.muted if hollow else t.surface), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else QColor(t.text))
        painter.drawPolygon(diamond)
        if hollow:
            return
        text = self.tr("you")
        words = QFontMetricsF(self.font())
        width = words.horizontalAdvance(text)
        left = min(max(at.x() - width / 2, 2.0), self.width() - width - 2)
        painter.setPen(QColor(t.text))
        painter.drawText(QRectF(left, at.y() - 12 - words.height(), width + 2, words.height()), text)
