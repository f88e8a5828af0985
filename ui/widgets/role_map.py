"""The role map: every stored posting by where its content stands between two roles and how well it fits, and the résumé.

Many postings are painted as one density image made by numpy; few also as dots. Nothing is done a posting at a time, so that
100,000 of them are hovered over at the screen's own pace.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from matcher.model.scales import GOOD_FIT
from ui import theme
from ui.widgets.chart import Chart, Twin
from ui.widgets.marks import FROM, TO, YOU, colour, paint_mark
from ui.widgets.standing import SPREAD, percent_text, place, role_prose

DOTS = 3000
"""Up to so many postings are painted one by one."""

CELL = 3
"""Pixels of the screen for each cell of the density image."""

NEAR = 14.0
"""Pixels within which the pointer means a posting."""

TWIN_ROWS = 50

Named = Callable[[str], str]


class RoleMap(Chart):
    posting_asked = Signal(str)
    """A posting was clicked, or Enter pressed on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setMinimumSize(320, 300)
        self._ids: tuple[str, ...] = ()
        self._x: NDArray[np.float64] = np.zeros(0)
        self._y: NDArray[np.float64] = np.zeros(0)
        self._p: NDArray[np.float64] = np.zeros(0)
        self._titled: NDArray[np.int8] = np.zeros(0, np.int8)
        self._title: Named = str
        self._roles = ("", "")
        self._you: float | None = None
        self._bar = float(GOOD_FIT)
        self._image: tuple[tuple[object, ...], QImage] | None = None
        self.current = -1

    def show_postings(
        self,
        ids: tuple[str, ...],
        log_odds: NDArray[np.float64],
        fit: NDArray[np.float64],
        title: Named,
        titled: NDArray[np.int8] | None = None,
    ) -> None:
        """Postings best first; `log_odds` place them between the roles, `fit` is 0..100; `title` names one by id.

        `titled` is 1 or 2 where a posting's title names the role left or aimed at, else 0.
        """
        self._ids, self._title = ids, title
        self._titled = np.zeros(len(ids), np.int8) if titled is None else titled
        clipped = np.clip(log_odds, -60, 60)
        self._x = 1 / (1 + np.exp(-clipped / SPREAD))
        self._p = 1 / (1 + np.exp(-clipped))
        self._y = np.asarray(fit, np.float64)
        self._image, self.current = None, -1
        self._name()
        self.update()

    def show_you(self, log_odds: float, roles: tuple[str, str], bar: float) -> None:
        self._you, self._roles, self._bar = log_odds, roles, bar
        self._name()
        self.update()

    def _name(self) -> None:
        said = self.tr("Role map: {0} postings from {1} to {2} against fit. {3} come to {4} or above.")
        good = int((self._y >= self._bar).sum())
        number = QLocale().toString
        text = said.format(number(len(self._ids)), *self._roles, number(good), number(round(self._bar)))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(720, 400)

    def twin(self) -> Twin:
        heads = (self.tr("Posting"), self.tr("Fit"), self.tr("Reads as {0}").format(role_prose(self._roles[1])),
                 self.tr("Titled"))  # fmt: skip
        named = ("", *self._roles)
        rows = tuple(
            (
                self._title(self._ids[i]),
                QLocale().toString(round(float(self._y[i]))),
                percent_text(float(self._p[i])),
                named[int(self._titled[i])],
            )
            for i in range(min(TWIN_ROWS, len(self._ids)))
        )
        return Twin(heads, rows)

    def posting_text(self, row: int) -> str:
        """One posting in words."""
        said = self.tr("{0}: fit {1}, {2} {3}")
        fit = QLocale().toString(round(float(self._y[row])))
        return said.format(
            self._title(self._ids[row]), fit, percent_text(float(self._p[row])), role_prose(self._roles[1])
        )

    # ---- painting

    def _plot(self, area: QRectF) -> QRectF:
        words = QFontMetricsF(self.font())
        left = words.horizontalAdvance("100") + 14
        return area.adjusted(left, words.height() + 8, -12, -2 * words.height() - 10)

    def _spot(self, plot: QRectF, row: int) -> QPointF:
        return QPointF(
            plot.left() + float(self._x[row]) * plot.width(), plot.bottom() - float(self._y[row]) / 100 * plot.height()
        )

    def paint_chart(self, painter: QPainter, area: QRectF) -> None:
        plot = self._plot(area)
        if plot.width() < 20 or plot.height() < 20:
            return
        self._paint_axes(painter, plot)
        if len(self._ids) > DOTS:
            painter.drawImage(plot, self._density(plot))
        else:
            self._paint_dots(painter, plot)
        self._paint_you(painter, plot, area)
        if 0 <= self.current < len(self._ids):
            self._paint_current(painter, plot, area)

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        t, words = theme.current(), QFontMetricsF(self.font())
        for fit in (0, 25, 50, 75, 100):
            y = plot.bottom() - fit / 100 * plot.height()
            painter.setPen(QPen(QColor(t.border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(t.muted))
            box = QRectF(plot.left() - 60, y - words.height() / 2, 52, words.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, QLocale().toString(fit))
        self._paint_bar(painter, plot)
        half, below = plot.width() / 2, plot.bottom() + words.height() / 2 + 4
        for i, (mark, text) in enumerate(((FROM, self._roles[0]), (TO, self._roles[1]))):
            side = Qt.AlignmentFlag.AlignRight if i else Qt.AlignmentFlag.AlignLeft
            box = QRectF(plot.left() + i * half + 14, below, half - 28, words.height())
            painter.setPen(QColor(t.text))
            shown = words.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, side, shown)
            paint_mark(painter, mark, QPointF(plot.right() - 5 if i else plot.left() + 5, box.center().y()))

    def _paint_bar(self, painter: QPainter, plot: QRectF) -> None:
        """The bar of a good fit; its name stands on the half where the résumé does not."""
        t, words = theme.current(), QFontMetricsF(self.font())
        y = plot.bottom() - self._bar / 100 * plot.height()
        painter.setPen(QPen(QColor(t.met), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        text = self.tr("your bar for a good fit")
        width = words.horizontalAdvance(text) + 8
        right = self._you is None or self._you < 0
        box = QRectF(plot.right() - width if right else plot.left(), y - words.height() - 1, width, words.height())
        painter.fillRect(box, QColor(t.surface))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_dots(self, painter: QPainter, plot: QRectF) -> None:
        """Each posting as a mark: its place is what it reads as, its shape and colour what its title says."""
        t = theme.current()
        shade = QColor(t.muted)
        shade.setAlpha(130)
        painter.setPen(QPen(QColor(t.surface), 0.8))
        painter.setBrush(shade)
        for row in np.flatnonzero(self._titled == 0).tolist():
            painter.drawEllipse(self._spot(plot, row), 3.2, 3.2)
        for number, mark in ((1, FROM), (2, TO)):
            for row in np.flatnonzero(self._titled == number).tolist():
                paint_mark(painter, mark, self._spot(plot, row), 4.2)

    def _density(self, plot: QRectF) -> QImage:
        """The number of postings in each cell as opacity, by its root so that a lone posting is still seen."""
        shade = theme.current().parts[0]
        wide, high = max(2, int(plot.width() // CELL)), max(2, int(plot.height() // CELL))
        key = (wide, high, shade)
        if self._image is not None and self._image[0] == key:
            return self._image[1]
        column = np.minimum((self._x * wide).astype(np.int64), wide - 1)
        row = np.clip(((1 - self._y / 100) * high).astype(np.int64), 0, high - 1)
        number = np.bincount(row * wide + column, minlength=wide * high)
        opacity = np.sqrt(number / max(1, int(np.quantile(number[number > 0], 0.99)))).clip(0, 1)
        alpha = np.where(number > 0, 50 + 205 * opacity, 0).astype(np.uint32)
        red, green, blue = (int(shade[i : i + 2], 16) for i in (1, 3, 5))
        # Qt wants colours multiplied by their opacity.
        pixels = alpha << 24 | (alpha * red // 255) << 16 | (alpha * green // 255) << 8 | alpha * blue // 255
        image = QImage(
            pixels.astype(np.uint32).tobytes(), wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied
        ).copy()
        self._image = (key, image)
        return image

    def _paint_you(self, painter: QPainter, plot: QRectF, area: QRectF) -> None:
        if self._you is None:
            return
        t, words = theme.current(), QFontMetricsF(self.font())
        x = plot.left() + place(self._you) * plot.width()
        painter.setPen(QPen(colour(YOU), 1.6))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        paint_mark(painter, YOU, QPointF(x, plot.top()), 6)
        text = self.tr("your résumé")
        width = words.horizontalAdvance(text) + 2
        left = x + 10 if x + 12 + width < area.right() else x - 10 - width
        painter.setPen(QColor(t.text))
        painter.drawText(QRectF(left, area.top() + 2, width, words.height()), text)

    def _paint_current(self, painter: QPainter, plot: QRectF, area: QRectF) -> None:
        t, words = theme.current(), QFontMetricsF(self.font())
        at = self._spot(plot, self.current)
        painter.setPen(QPen(QColor(t.text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, 8, 8)
        text = words.elidedText(self.posting_text(self.current), Qt.TextElideMode.ElideMiddle, area.width() * 0.7)
        width, height = words.horizontalAdvance(text) + 16, words.height() + 8
        left = min(max(at.x() - width / 2, area.left() + 2), area.right() - width - 2)
        top = at.y() - height - 12 if at.y() - height - 12 > area.top() else at.y() + 12
        painter.setPen(QPen(QColor(t.border), 1))
        painter.setBrush(QColor(t.raised))
        painter.drawRoundedRect(QRectF(left, top, width, height), 5, 5)
        painter.setPen(QColor(t.text))
        painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignCenter, text)

    # ---- reading it

    def row_at(self, at: QPointF) -> int:
        """The posting nearest to a point of the widget, -1 where none is near."""
        if not len(self._ids):
            return -1
        plot = self._plot(QRectF(self.rect()))
        dx = plot.left() + self._x * plot.width() - at.x()
        dy = plot.bottom() - self._y / 100 * plot.height() - at.y()
        far = dx * dx + dy * dy
        row = int(far.argmin())
        return row if far[row] <= NEAR * NEAR else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_current(self.row_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.current >= 0 else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_current(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.posting_asked.emit(self._ids[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the next better or poorer fit, Left and Right along the line, Enter to the posting."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.posting_asked.emit(self._ids[self.current])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and len(self._ids):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._set_current(min(max(self.current + step, 0), len(self._ids) - 1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and len(self._ids):
            self._step_along(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def _step_along(self, way: int) -> None:
        if self.current < 0:
            self._set_current(0)
            return
        ahead = (self._x - self._x[self.current]) * way
        beyond = np.flatnonzero(ahead > 0)
        if len(beyond):
            self._set_current(int(beyond[ahead[beyond].argmin()]))

    def _set_current(self, row: int) -> None:
        if row != self.current:
            self.current = row
            if row >= 0:
                self.setAccessibleDescription(self.posting_text(row))
            self.update()
