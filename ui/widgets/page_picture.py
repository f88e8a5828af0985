"""A page of the résumé as a picture, with what was read marked where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from matcher.model import Box, Evidence, PageImage
from ui import theme
from ui.saying import tip

SECTION, ENTRY, SKILL, HIDDEN = "section", "entry", "skill", "hidden"
KINDS = (SECTION, ENTRY, SKILL, HIDDEN)
PAPER = theme.LIGHT
"""A page is white in either theme, and so are the inks drawn on it."""
A4 = (595.0, 842.0)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something read at a place: `key` is "job.0", "degree.1", a skill's id, or "" where nothing can be chosen."""

    kind: str
    page: int
    box: Box
    text: str
    key: str = ""


def pen_of(kind: str, width: float = 1.4) -> QPen:
    """Each kind has a line style of its own, so that nobody needs the colours."""
    colour, style = {
        SECTION: (PAPER.parts[0], Qt.PenStyle.DashLine),
        ENTRY: (PAPER.partly, Qt.PenStyle.SolidLine),
        SKILL: (PAPER.met, Qt.PenStyle.SolidLine),
        HIDDEN: (PAPER.missing, Qt.PenStyle.DotLine),
    }[kind]
    return QPen(QColor(colour), width, style)


def draw_mark(painter: QPainter, kind: str, area: QRectF, *, chosen: bool = False) -> None:
    """A section is framed in dashes, an entry has a bar at its left, a skill is underlined, a hidden word is dotted round."""
    painter.setPen(pen_of(kind, 2.6 if chosen else 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if chosen:
        fill = QColor(PAPER.accent)
        fill.setAlphaF(0.22)
        painter.fillRect(area, fill)
    if kind == ENTRY:
        painter.setPen(pen_of(kind, 5.0 if chosen else 3.0))
        painter.drawLine(area.topLeft() - QPointF(5, 0), area.bottomLeft() - QPointF(5, 0))
    elif kind == SKILL:
        fill = QColor(PAPER.met)
        fill.setAlphaF(0.13)
        painter.fillRect(area, fill)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
    else:
        painter.drawRoundedRect(area.adjusted(-2, -1, 2, 1), 2, 2)


class PagePicture(QWidget):
    """One page. A plain-text résumé has no picture: its words are drawn where they stand."""

    mark_clicked = Signal(str, str)

    def __init__(self, number: int, words: tuple[Evidence, ...]) -> None:
        super().__init__()
        self.number = number
        self._words = words
        self._image: QImage | None = None
        self._scaled: QImage | None = None
        self._points = A4 if not words else (
            max(A4[0], *(w.box[2] + 20 for w in words)), max(A4[1], *(w.box[3] + 20 for w in words))
        )  # fmt: skip
        self.marks: tuple[Mark, ...] = ()
        self.shown: frozenset[str] = frozenset(KINDS)
        self.chosen = ""
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_image(self, page: PageImage) -> None:
        image = QImage(page.bgr, page.width, page.height, 3 * page.width, QImage.Format.Format_BGR888)
        self._image = image.copy()  # the bytes belong to Python
        self._scaled = None
        self._points = (page.width / page.scale, page.height / page.scale)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._points[1] / self._points[0])

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def resizeEvent(self, event: object) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def area_of(self, box: Box) -> QRectF:
        """A box of the page in this widget's pixels."""
        scale = self.width() / self._points[0]
        return QRectF(box[0] * scale, box[1] * scale, (box[2] - box[0]) * scale, (box[3] - box[1]) * scale)

    def mark_at(self, at: QPointF) -> Mark | None:
        """The smallest mark under a point."""
        under = [m for m in self.marks if m.kind in self.shown and self.area_of(m.box).contains(at)]
        return min(under, key=lambda m: (m.box[2] - m.box[0]) * (m.box[3] - m.box[1]), default=None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(PAPER.surface))
        if self._image is not None:
            painter.drawImage(QRectF(self.rect()), self._fitting(self._image))
        else:
            self._draw_words(painter)
        drawn = set()
        for mark in sorted(self.marks, key=lambda m: not m.key or m.key != self.chosen):
            # One word may show several skills; its mark is drawn once.
            if mark.kind in self.shown and (mark.kind, mark.box) not in drawn:
                drawn.add((mark.kind, mark.box))
                draw_mark(painter, mark.kind, self.area_of(mark.box), chosen=bool(mark.key) and mark.key == self.chosen)
        painter.setPen(QColor(theme.current().border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _fitting(self, image: QImage) -> QImage:
        """The picture at this size, made once: shrunk while painting, small type would be ragged."""
        size = self.size() * self.devicePixelRatioF()
        if self._scaled is None or self._scaled.size() != size:
            way = Qt.TransformationMode.SmoothTransformation
            self._scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, way)
        return self._scaled

    def _draw_words(self, painter: QPainter) -> None:
        painter.setPen(QColor(PAPER.text))
        font = QFont("monospace")
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(max(4, round(10 * self.width() / self._points[0])))
        painter.setFont(font)
        for word in self._words:
            painter.drawText(self.area_of(word.box).bottomLeft() - QPointF(0, 2), word.text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        if mark is not None and mark.key:
            self.mark_clicked.emit(mark.kind, mark.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if mark and mark.key else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            alike = [m.text for m in self.marks if mark and (m.kind, m.box) == (mark.kind, mark.box)]
            QToolTip.showText(event.globalPos(), tip(", ".join(alike)), self)
            return True
        return super().event(event)
