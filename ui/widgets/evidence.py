"""The posting beside the résumé: requirements marked in the one, their evidence in the other; a click moves both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from matcher.model import Explanation
from ui import theme
from ui.desk import Desk
from ui.saying import bare, quoted
from ui.widgets.labels import label
from ui.widgets.page_view import Mark, PageView
from ui.widgets.posting_text import SIGNS, PostingText, kind_of, kind_text
from ui.widgets.resume_text import ResumeText

LONGEST_LABEL = 160
"""Characters of a requirement shown in a tooltip."""


def marks_of(e: Explanation) -> tuple[Mark, ...]:
    """The evidence of every verdict as boxes; the key is the verdict's place."""
    return tuple(
        Mark(line.page, line.box, kind_of(v), i, v.requirement.text[:LONGEST_LABEL])
        for i, v in enumerate(e.verdicts)
        for line in v.because
    )


class EvidenceView(QWidget):
    requirement_chosen = Signal(int)
    """The place of a verdict that was clicked on either side."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._explanation: Explanation | None = None
        self._marked = False
        self.posting = PostingText()
        self.pages = PageView(desk)
        self.text = ResumeText()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pages)
        self.stack.addWidget(self.text)
        self.said = label("", "muted")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        legend, switch = self._legend(), self._switch()
        legend.setMinimumHeight(switch.sizeHint().height())
        self.splitter.addWidget(_column(legend, self.posting))
        self.splitter.addWidget(_column(switch, self.stack, left=8))
        self.splitter.setSizes([500, 500])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.said)
        self.posting.stretch_clicked.connect(self._on_clicked)
        self.pages.mark_clicked.connect(self._on_clicked)
        self.text.stretch_clicked.connect(self._on_clicked)
        self.pages.unavailable.connect(self._on_unavailable)
        desk.resume_changed.connect(self._on_resume)

    def _legend(self) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        self._legend_label = label
        return label

    def _say_legend(self) -> None:
        t = theme.current()
        colours = {"met": t.met, "partly": t.partly, "missing": t.missing, "check": t.partly}
        self._legend_label.setText(
            " &nbsp; ".join(
                f"<span style='color:{colours[kind]}'>{sign}&nbsp;{kind_text(kind).replace(' ', '&nbsp;')}</span>"
                for kind, sign in SIGNS.items()
            )
        )

    def _switch(self) -> QWidget:
        """Page or text."""
        self.as_page = QToolButton(text=self.tr("Page"), checkable=True, checked=True)
        self.as_text = QToolButton(text=self.tr("Text"), checkable=True)
        self.as_text.setToolTip(self.tr("The résumé in words, as it was read"))
        group = QButtonGroup(self)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(QLabel(self.tr("Résumé")))
        layout.addStretch(1)
        for place, button in enumerate((self.as_page, self.as_text)):
            group.addButton(button, place)
            layout.addWidget(button)
        for text, name, factor in (("−", self.tr("Smaller"), 1 / 1.25), ("+", self.tr("Larger"), 1.25)):
            button = QToolButton(text=text, toolTip=name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, f=factor: self.pages.zoom_by(f))
            layout.addWidget(button)
        group.idClicked.connect(self.stack.setCurrentIndex)
        return row

    def show_explanation(self, e: Explanation) -> None:
        """Mark both sides; nothing is chosen. Not before the view is seen: most postings are left before that."""
        self._explanation, self._marked = e, False
        if self.isVisible():
            self._mark()

    def _mark(self) -> None:
        e = self._explanation
        if e is None or self._marked:
            return
        self._marked = True
        marks = marks_of(e)
        self._say_legend()
        self.posting.show_explanation(e)
        self.pages.set_marks(marks)
        if self._desk.candidate is not None:
            self.text.show_profile(self._desk.candidate.profile, marks)
        self.said.setText(self.tr("Click a marked line on either side to see what it rests on."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._mark()

    def choose(self, place: int) -> None:
        """Bring a requirement and its evidence into view on both sides."""
        e = self._explanation
        if e is None or not 0 <= place < len(e.verdicts):
            return
        self._mark()
        for side in (self.posting, self.pages, self.text):
            side.choose(place)
        verdict = e.verdicts[place]
        kind = kind_of(verdict)
        lines = ", ".join(dict.fromkeys(quoted(bare(line.text)) for line in verdict.because))
        rest = self.tr("shown by {0}").format(lines) if lines else self.tr("nothing on the résumé shows it")
        self.said.setText(
            f"{SIGNS[kind]} {kind_text(kind)}: {rest}."
            if kind != "check"
            else self.tr("Not scored: only you can tell.")
        )

    def _on_clicked(self, place: int) -> None:
        self.choose(place)
        self.requirement_chosen.emit(place)

    def _on_unavailable(self) -> None:
        self.as_page.setEnabled(False)
        self.as_page.setToolTip(self.tr("This résumé has no pages to show"))
        self.as_text.setChecked(True)
        self.stack.setCurrentWidget(self.text)

    def _on_resume(self) -> None:
        self.as_page.setEnabled(True)
        self.as_page.setToolTip(self.tr("The résumé as it looks"))
        self.as_page.setChecked(True)
        self.stack.setCurrentWidget(self.pages)


def _column(head: QWidget, body: QWidget, left: int = 0) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(left, 0, 0, 0)
    layout.addWidget(head)
    layout.addWidget(body, 1)
    return column
