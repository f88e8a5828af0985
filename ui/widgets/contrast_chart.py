"""The contrast chart: for each skill the share of either role's ads that name it, with 95 % intervals, widest apart first."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from matcher.model import Contrast, Share
from ui import theme
from ui.saying import tip
from ui.widgets.chart import Chart, Twin
from ui.widgets.marks import FROM, TO, YOU, colour, paint_legend, paint_mark
from ui.widgets.standing import percent_text

EACH_WAY = 12
"""Skills shown that either role asks for more."""

STEP = 0.2
"""Shares between two lines of the grid."""


class ContrastChart(Chart):
    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Contrast, ...] = ()
        self._held: frozenset[str] = frozenset()
        self._name: Callable[[str], str] = str
        self._roles = ("", "")
        self.current = -1
        self.setMouseTracking(True)

    def show_contrast(
        self, contrast: Sequence[Contrast], held: frozenset[str], name: Callable[[str], str], roles: tuple[str, str]
    ) -> None:
        """`contrast` widest apart first, as the lens gives it; skills without a pull are those that tell nothing."""
        told = [c for c in contrast if c.weight]
        apart = [(c.share_to.share - c.share_from.share, c) for c in told]
        more, less = [c for d, c in apart if d > 0][:EACH_WAY], [c for d, c in apart if d < 0][:EACH_WAY]
        self._rows, self._held, self._name, self._roles = (*more, *reversed(less)), held, name, roles
        self.current = min(self.current, len(self._rows) - 1)
        said = self.tr("Share of ads that name a skill: {0} against {1}. {2} skills; arrow keys read them one by one.")
        self.setAccessibleName(said.format(*roles, QLocale().toString(len(self._rows))))
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, int(self._line() * (len(self._rows) + 3)) + 8)

    def twin(self) -> Twin:
        heads = (self.tr("Skill"), self.tr("You"), *self._roles, self.tr("Interval {0}").format(self._roles[0]),
                 self.tr("Interval {0}").format(self._roles[1]))  # fmt: skip
        rows = tuple(
            (
                self._name(c.skill),
                self.tr("yes") if c.skill in self._held else self.tr("no"),
                percent_text(c.share_from.share),
                percent_text(c.share_to.share),
                _interval(c.share_from),
                _interval(c.share_to),
            )
            for c in self._rows
        )
        return Twin(heads, rows)

    def row_text(self, row: int) -> str:
        """One skill in words."""
        c = self._rows[row]
        said = self.tr("{0}: {1} of {2} ads ({3}), {4} of {5} ads ({6}).").format(
            self._name(c.skill), percent_text(c.share_from.share), self._roles[0], _interval(c.share_from),
            percent_text(c.share_to.share), self._roles[1], _interval(c.share_to),
        )  # fmt: skip
        return said + " " + (self.tr("You have it.") if c.skill in self._held else self.tr("You do not show it."))

    # ---- painting

    def _line(self) -> float:
        return float(QFontMetricsF(self.font()).height() + 5)

    def _names_width(self, painter: QPainter, area: QRectF) -> float:
        words = QFontMetricsF(_bold(painter.font()))
        widest = max((words.horizontalAdvance(self._name(c.skill)) for c in self._rows), default=0.0)
        return min(widest + 26, area.width() * 0.42)

    def _scale(self) -> float:
        """The share at the right end: a whole number of STEPs."""
        most = max((max(c.share_from.high, c.share_to.high) for c in self._rows), default=1.0)
        return max(STEP, math.ceil(most / STEP) * STEP)

    def paint_chart(self, painter: QPainter, area: QRectF) -> None:
        line, t = self._line(), theme.current()
        legend = [(FROM, self._roles[0]), (TO, self._roles[1]), (YOU, self.tr("you have it"))]
        paint_legend(painter, QRectF(area.left() + 4, area.top(), area.width() - 8, line), legend)
        left = area.left() + self._names_width(painter, area)
        plot = QRectF(left, area.top() + 1.4 * line, area.right() - left - 24, line * len(self._rows))
        self._paint_axis(painter, plot, line)
        for i, c in enumerate(self._rows):
            y = plot.top() + (i + 0.5) * line
            if i == self.current:
                painter.fillRect(QRectF(area.left(), y - line / 2, area.width(), line), QColor(t.selection))
            self._paint_name(painter, QRectF(area.left() + 4, y - line / 2, left - area.left() - 12, line), c)
            self._paint_row(painter, plot, y, c)

    def _paint_axis(self, painter: QPainter, plot: QRectF, line: float) -> None:
        t, scale = theme.current(), self._scale()
        steps = round(scale / STEP)
        for i in range(steps + 1):
            x = plot.left() + plot.width() * i / steps
            painter.setPen(QPen(QColor(t.border), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(QColor(t.muted))
            text = QLocale().toString(round(100 * scale * i / steps)) + " %"
            painter.drawText(QRectF(x - 40, plot.bottom() + 2, 80, line), Qt.AlignmentFlag.AlignHCenter, text)

    def _paint_name(self, painter: QPainter, box: QRectF, c: Contrast) -> None:
        held, font = c.skill in self._held, painter.font()
        if held:
            paint_mark(painter, YOU, QPointF(box.left() + 5, box.center().y()), 4)
            painter.setFont(_bold(font))
        painter.setPen(QColor(theme.current().text))
        name = QFontMetricsF(painter.font()).elidedText(
            self._name(c.skill), Qt.TextElideMode.ElideRight, box.width() - 16
        )
        painter.drawText(box.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(font)

    def _paint_row(self, painter: QPainter, plot: QRectF, y: float, c: Contrast) -> None:
        scale = self._scale()

        def at(share: float) -> float:
            return plot.left() + plot.width() * min(1.0, share / scale)

        painter.setPen(QPen(QColor(theme.current().border), 2))
        painter.drawLine(QPointF(at(c.share_from.share), y), QPointF(at(c.share_to.share), y))
        for mark, share, shift in ((FROM, c.share_from, -3.0), (TO, c.share_to, 3.0)):
            painter.setPen(QPen(colour(mark), 1.4))
            painter.drawLine(QPointF(at(share.low), y + shift), QPointF(at(share.high), y + shift))
        for mark, share in ((FROM, c.share_from), (TO, c.share_to)):
            paint_mark(painter, mark, QPointF(at(share.share), y), 4.5)

    # ---- reading it

    def _row_at(self, y: float) -> int:
        row = int((y - 1.4 * self._line()) // self._line())
        return row if 0 <= row < len(self._rows) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_current(self._row_at(event.position().y()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), tip(self.row_text(row)) if row >= 0 else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._rows:
            super().keyPressEvent(event)
            return
        self._set_current(min(max(self.current + step, 0), len(self._rows) - 1))
        self.setAccessibleDescription(self.row_text(self.current))
        QToolTip.showText(self.mapToGlobal(QPointF(40, 1.4 * self._line() + (self.current + 1) * self._line()).toPoint()),
                          self.row_text(self.current), self)  # fmt: skip

    def _set_current(self, row: int) -> None:
        if row != self.current:
            self.current = row
            self.update()


def _interval(share: Share) -> str:
    locale = QLocale()
    low, high = (locale.toString(round(100 * v)) for v in (share.low, share.high))
    return f"{low}–{high} %"


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made
