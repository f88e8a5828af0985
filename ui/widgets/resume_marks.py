"""The résumé's pages as pictures, with everything that was read marked on them, and a legend that switches the marks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QIcon, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from matcher.model import Box, Candidate, Evidence, PageImage
from ui import theme
from ui.widgets.flow import Flow

SECTION, ENTRY, SKILL, HIDDEN = "section", "entry", "skill", "hidden"
KINDS = (SECTION, ENTRY, SKILL, HIDDEN)
PAPER = theme.LIGHT
"""A page is white in either theme, and so are the inks drawn on it."""
A4 = (595.0, 842.0)
GAP = 12


@dataclass(frozen=True, slots=True)
class Mark:
    """Something read at a place: `key` is "job.0", "degree.1", a skill's id, or "" where nothing can be chosen."""

    kind: str
    page: int
    box: Box
    text: str
    key: str = ""


def marks_of(candidate: Candidate, names: dict[str, str]) -> tuple[Mark, ...]:
    """All marks of a résumé; `names` are the skills' display names."""
    p = candidate.profile
    found = [Mark(SECTION, s.page, s.box, s.heading) for s in p.sections if s.box]
    for i, job in enumerate(p.experience):
        if job.box:
            found.append(Mark(ENTRY, job.page, job.box, _joined(job.title, job.organization), f"job.{i}"))
    for i, degree in enumerate(p.education):
        if degree.box:
            found.append(
                Mark(ENTRY, degree.page, degree.box, _joined(degree.degree, degree.institution), f"degree.{i}")
            )
    for claim in sorted(candidate.claims, key=lambda c: c.inferred):  # where two share a word, the named one is meant
        name = names.get(claim.skill, claim.skill)
        found += [Mark(SKILL, e.page, e.box, name, claim.skill) for e in dict.fromkeys(claim.evidence)]
    return (*found, *(Mark(HIDDEN, e.page, e.box, e.text) for e in p.hidden))


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


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
            QToolTip.showText(event.globalPos(), ", ".join(alike), self)
            return True
        return super().event(event)


class ResumeMarks(QWidget):
    """The pages under each other, as wide as there is room, and the legend above them."""

    mark_clicked = Signal(str, str)
    """kind and key of the mark."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[PagePicture] = []
        self._names = {
            SECTION: self.tr("Headings"),
            ENTRY: self.tr("Jobs and education"),
            SKILL: self.tr("Skills"),
            HIDDEN: self.tr("Hidden words"),
        }
        legend = Flow(spacing=12)
        self.legend: dict[str, QCheckBox] = {}
        for kind in KINDS:
            box = QCheckBox(self._names[kind])
            box.setIcon(_icon(kind))
            box.setIconSize(QSize(22, 14))
            box.setChecked(True)
            box.setToolTip(self.tr("Show or hide these marks"))
            box.toggled.connect(self._on_legend)
            self.legend[kind] = box
            legend.add(box)
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("The pages of the résumé"))
        self.view.setMinimumWidth(220)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(legend)
        layout.addWidget(self.view, 1)

    def show_resume(self, candidate: Candidate, marks: tuple[Mark, ...], *, keep_images: bool) -> None:
        """Show this résumé's marks; `keep_images` when the pages are those that are shown already."""
        count = max(1, candidate.profile.source.pages)
        if not keep_images or len(self.pages) != count:
            self._make_pages(candidate, count)
        for page in self.pages:
            page.marks = tuple(m for m in marks if m.page == page.number)
            counts = [sum(m.kind == kind for m in page.marks) for kind in KINDS]
            said = ", ".join(f"{self._names[kind]}: {n}" for kind, n in zip(KINDS, counts, strict=True) if n)
            page.setAccessibleName(self.tr("Page {0} of {1}").format(page.number, count))
            page.setAccessibleDescription(said)
            page.update()
        self.legend[HIDDEN].setVisible(any(m.kind == HIDDEN for m in marks))

    def _make_pages(self, candidate: Candidate, count: int) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(GAP)
        words: dict[int, list[Evidence]] = {}
        for passage in candidate.profile.passages:
            for a in passage.anchors:
                words.setdefault(a.page, []).append(Evidence(a.page, a.box, a.text))
        self.pages = [PagePicture(number, tuple(words.get(number, ()))) for number in range(1, count + 1)]
        for page in self.pages:
            page.mark_clicked.connect(self.mark_clicked)
            column.addWidget(page)
        column.addStretch(1)
        self.view.setWidget(body)

    def set_image(self, image: PageImage) -> None:
        if 1 <= image.page <= len(self.pages):
            self.pages[image.page - 1].set_image(image)

    def choose(self, key: str) -> None:
        """Light up the marks of this key and bring the first one into view."""
        first = True
        for page in self.pages:
            page.chosen = key
            page.update()
            for mark in page.marks:
                if key and mark.key == key and first:
                    middle = page.area_of(mark.box).center()
                    place = page.pos() + middle.toPoint()
                    self.view.ensureVisible(place.x(), place.y(), 20, self.view.viewport().height() // 3)
                    first = False

    def _on_legend(self) -> None:
        shown = frozenset(kind for kind, box in self.legend.items() if box.isChecked())
        for page in self.pages:
            page.shown = shown
            page.update()


def _icon(kind: str) -> QIcon:
    picture = QPixmap(44, 28)
    picture.setDevicePixelRatio(2)
    picture.fill(QColor(PAPER.surface))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = 9 if kind == ENTRY else 4
    draw_mark(painter, kind, QRectF(left, 3, 22 - left - 3, 8))
    painter.end()
    return QIcon(picture)
