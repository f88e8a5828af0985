"""What was read in a résumé, marked on its pages, and a legend that switches the marks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from matcher.model import Candidate, Evidence, PageImage
from ui.widgets.flow import Flow
from ui.widgets.page_picture import ENTRY, HIDDEN, KINDS, PAPER, SECTION, SKILL, Mark, PagePicture, draw_mark

GAP = 12


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
