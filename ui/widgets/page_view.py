"""The résumé's real pages as pictures, drawn by the reader's child process, with boxes marked on them.

Pages are asked for when they come into view and kept by page and scale. `Mark.kind` is "met", "partly", "missing" or
"plain"; each has its own line style, so that colour is never alone. A resumé that is plain text has no pages:
`unavailable` says so, and the owner shows its text instead.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from matcher.model import Box, PageImage
from ui import theme
from ui.desk import Desk
from ui.saying import tip

GAP = 12
"""Pixels round and between pages."""

A4 = (595.0, 842.0)
"""Points: the size of a page that has not been drawn yet."""

STEP = 0.25
"""Scales are rounded up to this, so that a splitter dragged by a pixel draws nothing anew."""

KEPT = 12
"""Pages kept as pictures: some 2 MB each."""

ZOOMS = (0.5, 4.0)

STYLES = {
    "met": Qt.PenStyle.SolidLine,
    "partly": Qt.PenStyle.DashLine,
    "missing": Qt.PenStyle.DotLine,
    "plain": Qt.PenStyle.SolidLine,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A box on a page. Marks of one `key` are chosen together; `label` is what it stands for, in words."""

    page: int
    box: Box
    kind: str = "plain"
    key: int = 0
    label: str = ""


class PageView(QScrollArea):
    mark_clicked = Signal(int)
    unavailable = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._zoom = 1.0
        self._pages = _Pages(desk, self)
        self.setWidget(self._pages)
        self.verticalScrollBar().valueChanged.connect(self._pages.ask_for_visible)
        desk.resume_changed.connect(self._on_resume)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these boxes; nothing is chosen."""
        self._pages.marks, self._pages.chosen = marks, None
        self._pages.update()

    def choose(self, key: int | None) -> None:
        """Make the marks of `key` stand out and bring the first of them into view."""
        self._pages.chosen = key
        self._pages.update()
        first = next((mark for mark in self._pages.marks if mark.key == key), None)
        if first is not None:
            centre = self._pages.rect_of(first).center().toPoint()
            self.ensureVisible(centre.x(), centre.y(), 60, self.viewport().height() // 3)

    @property
    def chosen(self) -> int | None:
        return self._pages.chosen

    def rect_of(self, mark: Mark) -> QRectF:
        """Where a mark is painted, in pixels of `widget()`."""
        return self._pages.rect_of(mark)

    def drawn(self) -> bool:
        """True once the first page is there."""
        return bool(self._pages.images)

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller than the width of the view."""
        self._zoom = min(ZOOMS[1], max(ZOOMS[0], self._zoom * factor))
        self._fit()

    def _on_resume(self) -> None:
        self._pages.start_anew()
        self._fit()

    def _fit(self) -> None:
        self._pages.fit((self.viewport().width() - 2 * GAP) * self._zoom)
        if self.isVisible():
            self._pages.ask_for_visible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)
            event.accept()
        else:
            super().wheelEvent(event)


class _Pages(QWidget):
    """The paper: all pages below one another."""

    def __init__(self, desk: Desk, view: PageView) -> None:
        super().__init__()
        self._desk = desk
        self._view = view
        self.marks: tuple[Mark, ...] = ()
        self.chosen: int | None = None
        self.images: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._sizes: dict[int, tuple[float, float]] = {}
        self._asked: set[tuple[int, float]] = set()
        self._count = 0
        self._scale = 1.0
        self.setMouseTracking(True)

    def start_anew(self) -> None:
        candidate = self._desk.candidate
        self._count = candidate.profile.source.pages if candidate else 0
        self.images.clear()
        self._sizes.clear()
        self._asked.clear()
        self.marks, self.chosen = (), None
        self._say()
        self.update()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Pages of the résumé"))
        self.setAccessibleDescription(self.tr("{0} pages. The Text view holds the same in words.").format(self._count))

    def fit(self, width: float) -> None:
        """Lay the pages out so that the widest is `width` pixels wide."""
        widest = max((self._size(page)[0] for page in self._numbers()), default=A4[0])
        self._scale = max(0.1, width / widest)
        height = sum(self._size(page)[1] * self._scale + GAP for page in self._numbers()) + GAP
        self.resize(QSize(round(widest * self._scale) + 2 * GAP, ceil(height)))
        self.update()

    def _numbers(self) -> range:
        return range(1, self._count + 1)

    def _size(self, page: int) -> tuple[float, float]:
        return self._sizes.get(page) or next(iter(self._sizes.values()), A4)

    def area(self, page: int) -> QRectF:
        """Where a page lies, in pixels."""
        top = GAP + sum(self._size(before)[1] * self._scale + GAP for before in range(1, page))
        width, height = self._size(page)
        return QRectF((self.width() - width * self._scale) / 2, top, width * self._scale, height * self._scale)

    def rect_of(self, mark: Mark) -> QRectF:
        area, (x0, y0, x1, y1) = self.area(mark.page), mark.box
        return QRectF(
            area.left() + x0 * self._scale,
            area.top() + y0 * self._scale,
            (x1 - x0) * self._scale,
            (y1 - y0) * self._scale,
        )

    # ---- pictures

    def ask_for_visible(self) -> None:
        """Have the pages in view drawn at the scale they are shown at."""
        if self._desk.ws is None:
            return
        seen = QRectF(self._view.viewport().rect()).translated(0, self._view.verticalScrollBar().value())
        wanted = min(6.0, STEP * ceil(self._scale * self.devicePixelRatioF() / STEP))
        for page in self._numbers():
            if self.area(page).intersects(seen) and (page, wanted) not in self.images | dict.fromkeys(self._asked):
                self._ask(page, wanted)

    def _ask(self, page: int, scale: float) -> None:
        sha256 = self._desk.candidate.profile.source.sha256 if self._desk.candidate else ""
        # Of one page the last scale asked for is the one that comes.
        self._asked = {key for key in self._asked if key[0] != page} | {(page, scale)}

        def done(image: PageImage) -> None:
            candidate = self._desk.candidate
            self._asked.discard((page, scale))
            if candidate is not None and candidate.profile.source.sha256 == sha256:
                self._keep(image, scale)

        def failed(_: Exception) -> None:
            candidate = self._desk.candidate
            if candidate is not None and candidate.profile.source.sha256 == sha256:
                self._asked.discard((page, scale))
                self._view.unavailable.emit()

        self._desk.page_image(page, scale, done, failed)

    def _keep(self, image: PageImage, scale: float) -> None:
        picture = QImage(image.bgr, image.width, image.height, 3 * image.width, QImage.Format.Format_BGR888).copy()
        self.images[image.page, scale] = picture
        while len(self.images) > KEPT:
            self.images.popitem(last=False)
        size = (image.width / image.scale, image.height / image.scale)
        known = self._sizes.get(image.page)
        self._sizes[image.page] = size
        if known is None:
            self._view._fit()
            self._view.choose(self.chosen)
        self.update()

    def _picture(self, page: int) -> QImage | None:
        """The page's sharpest picture: an older one stands in while a better one is drawn."""
        found = [key for key in self.images if key[0] == page]
        return self.images[max(found)] if found else None

    # ---- painting and clicks

    def paintEvent(self, event: QPaintEvent) -> None:
        # Paper is white in either theme, and so are the colours that stand on it.
        paper = theme.LIGHT
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._numbers():
            area = self.area(page)
            if not area.intersects(QRectF(event.rect())):
                continue
            picture = self._picture(page)
            painter.fillRect(area, QColor(paper.surface))
            if picture is not None:
                painter.drawImage(area, picture)
            painter.setPen(QColor(theme.current().border))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
        for mark in sorted(self.marks, key=lambda m: m.key == self.chosen):
            self._paint_mark(painter, mark, paper)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: Mark, paper: theme.Tokens) -> None:
        chosen = mark.key == self.chosen
        colour = QColor(
            {"met": paper.met, "partly": paper.partly, "missing": paper.missing}.get(mark.kind, paper.accent)
        )
        fill = QColor(colour)
        fill.setAlpha(70 if chosen else 22)
        area = self.rect_of(mark).adjusted(-2, -1, 2, 1)
        painter.fillRect(area, fill)
        painter.setPen(QPen(colour, 1.5 if chosen else 1, STYLES.get(mark.kind, Qt.PenStyle.SolidLine)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if chosen:
            painter.drawRect(area.adjusted(-1.5, -1.5, 1.5, 1.5))
        else:
            painter.drawLine(area.bottomLeft(), area.bottomRight())

    def marks_at(self, point: QPointF) -> list[Mark]:
        """The marks under a point, the smallest first."""
        found = [mark for mark in self.marks if self.rect_of(mark).adjusted(-3, -2, 3, 2).contains(point)]
        return sorted(found, key=lambda m: (m.box[2] - m.box[0]) * (m.box[3] - m.box[1]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = [mark.key for mark in self.marks_at(event.position())]
        if not found:
            super().mousePressEvent(event)
            return
        keys = list(dict.fromkeys(found))
        # A second click on one spot goes on to the next requirement it stands for.
        later = keys[(keys.index(self.chosen) + 1) % len(keys)] if self.chosen in keys else keys[0]
        self._view.mark_clicked.emit(later)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.marks_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        self.setToolTip(tip(found[0].label) if found else "")
