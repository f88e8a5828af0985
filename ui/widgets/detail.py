"""The chosen posting: what it is and how well it fits, its status, why, and the posting beside the résumé."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from matcher.model import RoleMix
from ui.desk import Desk, Study
from ui.models.catalogue import STATUSES
from ui.models.words import role_text, shortened, status_text
from ui.saying import date_text
from ui.widgets.choice import Choice
from ui.widgets.evidence import EvidenceView
from ui.widgets.explanation import ExplanationView
from ui.widgets.few_lines import FewLines
from ui.widgets.labels import label, restyle
from ui.widgets.score_bar import ScoreBar, summary

PULLS_SHOWN = 3

TITLE_LENGTH, PLACE_LENGTH = 110, 160
"""Characters shown; the tool tip holds all of them."""

NO_BREAK = "\N{NO-BREAK SPACE}"

LEAST_HEIGHT = 96
"""Pixels that the two documents keep in a low window; there they can be given the whole of it."""

LOW = 460
"""Pixels of height below which the head is kept short."""


class Detail(QStackedWidget):
    """Empty, or one posting."""

    wide_asked = Signal(bool)
    """True: all room for the detail; False: the list back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.study: Study | None = None
        self.empty = label(self.tr("Choose a posting to see what fits and what is missing."), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = FewLines("title")
        self.place = FewLines("muted")
        self.score = ScoreBar()
        self.roles = label("", "muted")
        self.why = ExplanationView(desk)
        self.evidence = EvidenceView(desk)
        # Once filled it would ask for more, also while it is not the tab that is seen.
        self.evidence.setMinimumHeight(LEAST_HEIGHT)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.why, self.tr("Why this fit"))
        self.tabs.addTab(self.evidence, self.tr("Posting beside résumé"))
        self.wide = QToolButton()
        self.wide.setText("⤢")
        self.wide.setCheckable(True)
        self.wide.setShortcut("Ctrl+L")
        self.wide.setToolTip(self.tr("Hide the list, for more room (Ctrl+L)"))
        self.wide.setAccessibleName(self.tr("Hide the list"))
        self.wide.toggled.connect(self.wide_asked)
        self.tabs.setCornerWidget(self.wide)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._head())
        layout.addWidget(self.score)
        layout.addWidget(self.roles)
        layout.addWidget(self.tabs, 1)
        self.addWidget(self.empty)
        self.addWidget(body)
        self.why.requirement_asked.connect(self.show_requirement)
        desk.status_changed.connect(self._on_status)

    def _head(self) -> QHBoxLayout:
        """What it is, and beside it what can be done with it."""
        self.status = Choice()
        self.status.setAccessibleName(self.tr("Status"))
        self.status.setToolTip(
            self.tr("Status: S saves, A marks as applied, H hides; the same key again takes it back")
        )
        for status in STATUSES:
            self.status.addItem(status_text(status), status)
        self.status.activated.connect(self._on_status_picked)
        self.link = QPushButton(self.tr("Open the ad"))
        self.link.setToolTip(self.tr("Opens it in your browser, the one thing here that goes online"))
        self.link.clicked.connect(self._on_link)
        words, verbs, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.place)
        verbs.addWidget(self.status)
        verbs.addWidget(self.link)
        row.addLayout(words, 1)
        row.addLayout(verbs)
        row.setAlignment(verbs, Qt.AlignmentFlag.AlignTop)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < LOW
        self.score.set_brief(low)
        restyle(self.title, "role", "heading" if low else "title")

    def show_empty(self, text: str) -> None:
        """Say why there is nothing."""
        self.study = None
        self.wide.setChecked(False)
        self.empty.setText(text)
        self.setCurrentWidget(self.empty)

    def show_study(self, study: Study) -> None:
        """Show a posting; the same one again keeps its place."""
        e, before = study.explanation, self.study
        same = before is not None and before.explanation.opening.posting.id == e.opening.posting.id
        self.study = study
        posting, candidate = e.opening.posting, self._desk.candidate
        self.title.say(shortened(posting.title, TITLE_LENGTH), posting.title)
        pieces = [posting.organization, posting.location, date_text(posting.posted).replace(" ", NO_BREAK)]
        if posting.sample:
            pieces.append(self.tr("sample posting"))
        place = " · ".join(v for v in pieces if v)
        self.place.say(shortened(place, PLACE_LENGTH), place)
        self.score.show_fit(e.fit, summary(e, candidate.years if candidate else None))
        self.roles.setText(self._roles_text(study.mix))
        self.roles.setVisible(bool(self.roles.text()))
        self.link.setVisible((posting.url or "").startswith(("http://", "https://")))
        self.why.show_explanation(e, keep_place=same)
        self.evidence.show_explanation(e)
        self._on_status(posting.id)
        self.setCurrentIndex(1)

    def _roles_text(self, mix: RoleMix) -> str:
        """ "Titled Data scientist, reads as ML engineer 78 %: because of Kubernetes, Docker." """
        if not mix.roles:
            return ""
        if not mix.tells:
            return self._untold(mix)
        role, share = max(mix.roles, key=lambda pair: pair[1])
        percent = QLocale().toString(round(100 * share))
        reads = self.tr("reads as {0} {1} %").format(role_text(role), percent)
        names = ", ".join(self._desk.skill(p.skill).name for p in mix.because[:PULLS_SHOWN])
        because = self.tr(": because of {0}.").format(names) if names else "."
        differs = mix.title_role is not None and mix.title_role != role
        restyle(self.roles, "role", "partly" if differs else "muted")
        if mix.title_role is None:
            return reads[:1].upper() + reads[1:] + because
        if not differs:
            agrees = self.tr("Reads as {0}, {1} %, as its title says").format(role_text(role), percent)
            return agrees + because
        return "≠ " + self.tr("Titled {0}, {1}").format(role_text(mix.title_role), reads) + because

    def _untold(self, mix: RoleMix) -> str:
        restyle(self.roles, "role", "muted")
        nothing = self.tr("Reads as no role: nothing was found in this posting to tell roles by.")
        if mix.title_role is None:
            return nothing
        return self.tr("Titled {0}. {1}").format(role_text(mix.title_role), nothing)

    def show_requirement(self, place: int) -> None:
        """The posting beside the résumé, at one requirement."""
        self.tabs.setCurrentWidget(self.evidence)
        self.evidence.choose(place)

    def _on_status(self, posting: str) -> None:
        row = self._desk.catalogue.get(posting)
        if self.study is not None and row is not None and posting == self.study.explanation.opening.posting.id:
            self.status.setCurrentIndex(STATUSES.index(row.status))

    def _on_status_picked(self, place: int) -> None:
        if self.study is None:
            return
        posting = self.study.explanation.opening.posting.id
        row = self._desk.catalogue.get(posting)
        if row is not None and row.status != STATUSES[place]:
            self._desk.set_status(posting, STATUSES[place])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.study is not None:
            # Colours stand in rich texts and in marks: a new theme needs them made again. Not now: Qt is walking the
            # widgets that this would delete.
            QTimer.singleShot(0, self._dress_again)

    def _dress_again(self) -> None:
        if self.study is not None:
            self.show_study(self.study)

    def _on_link(self) -> None:
        if self.study is not None:
            QDesktopServices.openUrl(QUrl(self.study.explanation.opening.posting.url or ""))
