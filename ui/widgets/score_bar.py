"""A fit, explained where it stands: the number, a band in words, a bar of its parts and what each part gave."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from matcher.model import Fit
from ui import theme
from ui.widgets.cells import paint_parts

BANDS = ((85, "an excellent fit"), (70, "a good fit"), (50, "a partial fit"), (30, "a weak fit"), (0, "a poor fit"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScoreBar", text)


def band(fit: float) -> str:
    """The fit in words."""
    for least, words in BANDS:
        if fit >= least:
            return _tr(words)
    return _tr(BANDS[-1][1])


def points_text(points: float, of: float) -> str:
    """ "12.5 of 20" in the user's locale."""
    locale = QLocale()
    return _tr("{0} of {1}").format(locale.toString(points, "f", 1), locale.toString(of, "f", 1))


def part_text(name: str) -> str:
    """A part's name as people read it."""
    return _tr(name).replace("-", " ").replace("_", " ")


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.points: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_parts(painter, QRectF(self.rect()).adjusted(0, 2, 0, -2), self.points)
        painter.end()


class ScoreBar(QWidget):
    """The head of a posting's explanation."""

    def __init__(self) -> None:
        super().__init__()
        self._number = QLabel()
        self._number.setProperty("role", "title")
        self._words = QLabel()
        self._bar = _Bar()
        self._parts = QLabel()
        self._parts.setWordWrap(True)
        self._parts.setProperty("role", "muted")
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        self._reason.setProperty("role", "muted")
        top = QHBoxLayout()
        top.addWidget(self._number)
        top.addWidget(self._words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._bar)
        layout.addWidget(self._parts)
        layout.addWidget(self._reason)

    def show_fit(self, fit: Fit) -> None:
        number = QLocale().toString(fit.fit, "f", 0)
        self._number.setText(_tr("Fit {0}").format(number))
        self._words.setText(band(fit.fit))
        self._bar.points = [c.points for c in fit.components]
        self._bar.update()
        t = theme.current()
        pieces = [
            f"<span style='color:{t.parts[i % len(t.parts)]}'>■</span> {part_text(c.name)} {points_text(c.points, c.of)}"
            for i, c in enumerate(fit.components)
        ]
        self._parts.setText(" &nbsp; ".join(pieces))
        self._bar.setAccessibleName(
            "; ".join(f"{part_text(c.name)} {points_text(c.points, c.of)}" for c in fit.components)
        )
        confidence = {"high": _tr("high"), "medium": _tr("medium"), "low": _tr("low")}[fit.confidence]
        said = _tr("Confidence: {0}").format(confidence)
        self._reason.setText(f"{said} ({fit.reason})" if fit.reason else said)
