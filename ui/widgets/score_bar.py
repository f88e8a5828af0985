"""A fit, explained where it stands: the number, a band in words, a bar of its parts and what each part gave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from matcher.model import Component, Explanation, Fit, Verdict
from matcher.rounding import shown_parts
from ui import saying, theme
from ui.models.words import band, confidence_text, part_help, part_text, points_text
from ui.widgets.cells import paint_parts
from ui.widgets.labels import label


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScoreBar", text)


def shown(fit: Fit) -> tuple[Component, ...]:
    """The parts with the numbers that stand on screen: one decimal, adding up to the fit."""
    parts = zip(fit.components, shown_parts(fit), strict=True)
    return tuple(Component(part.name, points, of) for part, (points, of) in parts)


def part_line(component: Component) -> str:
    """ "Skills: 33.7 of 45.0. What the posting asks for …" """
    said = _tr("{0}: {1} points.").format(part_text(component.name), points_text(component.points, component.of))
    return f"{said} {part_help(component.name)}"


def summary(e: Explanation, years: float | None) -> str:
    """The fit in a sentence: "9 of 12 required met (2 by a related skill), 1 in part, 2 missing; years 3 of 5."."""
    asked = [v for v in e.verdicts if v.requirement.level == "required" and not v.requirement.hard]
    if not asked:
        asked = [v for v in e.verdicts if not v.requirement.hard]
        said = _tr("{0} of {1} points of the posting met") if asked else _tr("The posting names nothing to check")
    else:
        said = _tr("{0} of {1} required met")
    counts = [_tr("{0} in part"), _tr("{0} missing")]
    pieces = [said.format(sum(v.met == "yes" for v in asked), len(asked)) + _related(asked, "yes")]
    for text, met in zip(counts, ("partial", "no"), strict=True):
        if number := sum(v.met == met for v in asked):
            pieces.append(text.format(number) + _related(asked, met))
    text = ", ".join(pieces)
    if e.opening.years:
        locale = QLocale()
        asked_for = locale.toString(float(e.opening.years), "g", 3)
        held = _tr("unknown") if years is None else locale.toString(round(years, 1), "g", 3)
        text += "; " + _tr("years {0} of {1}").format(held, asked_for)
    return text + "."


def _related(asked: Sequence[Verdict], met: str) -> str:
    """ " (1 by a related skill)" of those that are met so."""
    number = sum(bool(v.near) and v.met == met != "no" for v in asked)
    return " " + _tr("({0} by a related skill)").format(number) if number else ""


class PartsBar(QWidget):
    """The bar; each part says its points where the mouse rests on it, all of them to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._components: tuple[Component, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, components: tuple[Component, ...]) -> None:
        """Parts as `shown` gives them."""
        self._components = components
        said = "; ".join(f"{part_text(c.name)} {points_text(c.points, c.of)}" for c in components)
        self.setAccessibleName(_tr("Parts of the fit"))
        self.setAccessibleDescription(said)
        self.update()

    def part_at(self, x: float) -> Component | None:
        """The part painted at this x, None on the empty rest of the track."""
        at = 0.0
        for component in self._components:
            at += self.width() * component.points / 100
            if x < at:
                return component
        return None

    def sizeHint(self) -> QSize:
        return QSize(200, 16)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            part = self.part_at(event.pos().x())
            given = sum(c.points for c in self._components)
            missing = _tr("{0} points not reached.").format(saying.decimal(100 - given))
            QToolTip.showText(event.globalPos(), part_line(part) if part else missing, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_parts(painter, QRectF(self.rect()).adjusted(0, 2, 0, -2), [c.points for c in self._components])
        painter.end()


class ScoreBar(QWidget):
    """The head of a posting's explanation."""

    def __init__(self) -> None:
        super().__init__()
        self.number = QLabel()
        self.number.setProperty("role", "title")
        self.words = label("")
        self.bar = PartsBar()
        self.legend = QLabel()
        self.legend.setWordWrap(True)
        self.legend.setProperty("role", "muted")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.reason = label("", "muted")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.number)
        top.addWidget(self.words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(self.legend)
        layout.addWidget(self.reason)

    def set_brief(self, brief: bool) -> None:
        """Only the number, its words and the bar, where there is little room: the bar's tool tips say the rest."""
        self.legend.setVisible(not brief)
        self.reason.setVisible(not brief)

    def show_fit(self, fit: Fit, said: str = "") -> None:
        """`said` is the fit in a sentence, as `summary` gives it."""
        self.number.setText(_tr("Fit {0}").format(QLocale().toString(round(fit.fit))))
        self.words.setText(f"{band(fit.fit)}: {said}" if said else band(fit.fit))
        parts = shown(fit)
        self.bar.show_parts(parts)
        t = theme.current()
        self.legend.setText(
            "&nbsp;&nbsp; ".join(
                f"<span style='color:{t.parts[i % len(t.parts)]}'>■</span>&nbsp;"
                + f"{part_text(c.name)} {points_text(c.points, c.of)}".replace(" ", "&nbsp;")
                for i, c in enumerate(parts)
            )
        )
        self.legend.setToolTip("\n".join(part_line(c) for c in parts))
        confidence = _tr("Confidence in this fit: {0}.").format(confidence_text(fit.confidence))
        self.reason.setText(f"{confidence} {saying.said(fit.reason)}".strip())
        self.words.setToolTip(self.reason.text())
