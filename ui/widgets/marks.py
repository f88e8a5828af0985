"""The marks of the charts: each meaning has a shape besides its colour, so that none is told by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from ui import theme

YOU, FROM, TO = "you", "from", "to"


def colour(mark: str) -> QColor:
    """The mark's colour in the theme in force."""
    t = theme.current()
    return QColor({YOU: t.text, FROM: t.parts[0], TO: t.parts[6]}[mark])


def paint_mark(painter: QPainter, mark: str, at: QPointF, radius: float = 5.0) -> None:
    """A diamond for you, a disc for the role left, a square for the role aimed at."""
    painter.setPen(QPen(QColor(theme.current().surface), 1))
    painter.setBrush(QBrush(colour(mark)))
    if mark == YOU:
        r = radius * 1.3
        painter.drawPolygon(QPolygonF([at + QPointF(x * r, y * r) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]))
    elif mark == FROM:
        painter.drawEllipse(at, radius, radius)
    else:
        painter.drawRect(QRectF(at.x() - radius * 0.9, at.y() - radius * 0.9, radius * 1.8, radius * 1.8))


def paint_legend(painter: QPainter, area: QRectF, entries: list[tuple[str, str]]) -> None:
    """Marks with their meanings from left to right; what does not fit any more is cut short."""
    words = QFontMetricsF(painter.font())
    x = area.left()
    for mark, text in entries:
        room = area.right() - x - 18
        if room < 20:
            return
        paint_mark(painter, mark, QPointF(x + 6, area.center().y()))
        painter.setPen(QColor(theme.current().muted))
        shown = words.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x + 16, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        x += 16 + words.horizontalAdvance(shown) + 20
