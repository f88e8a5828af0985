"""Role lens: where the résumé stands between two roles, what it has, lacks and keeps, the way across, and the pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from matcher.errors import RolefitError
from matcher.model import RoleLens, RoleMix, WhatIf
from ui.desk import Desk
from ui.own_roles import OwnRoles, role_names
from ui.saying import said
from ui.widgets.belied import BeliedTitles
from ui.widgets.labels import label
from ui.widgets.lens_pictures import LensPictures
from ui.widgets.lens_sides import LensSides
from ui.widgets.path_view import PathView, PathWords
from ui.widgets.report_button import ReportButton
from ui.widgets.role_pair import FROM, TO, RolePair
from ui.widgets.scrolled import Scrolled
from ui.widgets.standing import role_prose
from ui.widgets.standing_card import StandingCard

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from matcher.progress import Progress

GAP, PATH, PICTURES, TITLES = range(4)

WARM_AFTER = 1500
"""Milliseconds after the first ranking before the lens gets ready unseen."""

LEAST_HEIGHT = 260
"""Pixels of the lower half; in a lower window the whole page scrolls."""


@dataclass(frozen=True)
class _Seen:
    """What the page shows: the lens, the plain one without the what-if, and where the ranked postings stand."""

    lens: RoleLens
    plain: RoleLens
    ids: tuple[str, ...]
    line: NDArray[np.float64]
    titled: NDArray[np.int8]
    fit: NDArray[np.float64]
    names: dict[str, str]


class RoleLensPage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._plain: tuple[object, object, tuple[object, ...], RoleLens] | None = None
        self.seen: _Seen | None = None
        self._warmed = False
        self._warming = QTimer(self, singleShot=True, interval=WARM_AFTER)
        self._warming.timeout.connect(self._warm)
        self.pair = RolePair(desk)
        self.role_from, self.role_to, self.swap, self.own = (
            self.pair.role_from, self.pair.role_to, self.pair.swap, self.pair.own
        )  # fmt: skip
        self._own = OwnRoles.of(desk)
        self.report = ReportButton(desk)
        told = self.tr("Open a résumé to see where it stands between two roles.")
        self.message = label(told, "muted", centred=True)
        self.standing = StandingCard()
        self.sides = LensSides()
        self.path = PathView()
        self.pictures = LensPictures()
        self.titles = BeliedTitles()
        self.tabs = self._make_tabs()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.message)
        self.stack.addWidget(Scrolled(self._make_content()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._make_head())
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.tabs.tabBar())
        self._connect()

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self.pair)
        head.addStretch(1)
        head.addWidget(self.report)
        return head

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.tabBar().setDrawBase(False)
        tabs.tabBar().setAutoFillBackground(False)
        tabs.setMinimumHeight(LEAST_HEIGHT)
        tabs.addTab(Scrolled(self.sides), self.tr("Your gap"))
        tabs.addTab(Scrolled(self.path), self.tr("The way across"))
        tabs.addTab(Scrolled(self.pictures), self.tr("Pictures"))
        tabs.addTab(self.titles, self.tr("Titles and content"))
        return tabs

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.standing)
        column.addWidget(self.tabs, 1)
        return content

    def _connect(self) -> None:
        desk = self._desk
        desk.opened.connect(self._on_opened)
        self._own.changed.connect(self._on_roles_changed)
        self.pair.chosen.connect(self._ask)
        desk.ranking_changed.connect(self._on_ranking_changed)
        self.standing.toggled.connect(desk.toggle)
        self.standing.cleared.connect(lambda: desk.set_what_if(WhatIf()))
        self.sides.toggled.connect(desk.toggle)
        self.path.toggled.connect(desk.toggle)
        for source in (self.path, self.pictures, self.titles):
            source.posting_asked.connect(self._on_posting_asked)
        self.tabs.currentChanged.connect(self._on_tab)

    # ---- what happened

    def _on_opened(self) -> None:
        if self._desk.ws is not None:
            self._list_roles(FROM, TO)

    def _on_roles_changed(self) -> None:
        """A role was made, renamed or deleted: what stands in the boxes stays where it can."""
        self._list_roles(*self.pair.roles())
        self._plain = None
        if self.isVisible():
            self._ask()

    def _list_roles(self, one: str | None, two: str | None) -> None:
        if (ws := self._desk.ws) is not None:
            self.pair.show_roles(role_names(ws), one, two)

    def _on_ranking_changed(self) -> None:
        if self.isVisible():
            self._ask()
        elif not self._warmed:
            self._warming.start()

    def _warm(self) -> None:
        """Learn what separates the usual two roles before anybody comes here, once the window has come to rest."""
        ws = self._desk.ws
        if ws is not None and not self._warmed:
            self._warmed = True
            self._desk.work.start("role-warm", lambda tick: ws.role_model(FROM, TO, tick), lambda model: None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The résumé, the ranking or the bar of a good fit may be others by now.
        self._ask()

    def _on_posting_asked(self, posting: str) -> None:
        self._desk.choose(posting)
        self._desk.page_asked.emit("matches")

    def _on_tab(self, tab: int) -> None:
        if tab == PATH:
            self._ask_path()
        elif tab == TITLES:
            self._ask_titles()

    # ---- asking

    def _ask(self) -> None:
        desk, ws, candidate, ranking = self._desk, self._desk.ws, self._desk.candidate, self._desk.ranking
        if ws is None or candidate is None or ranking is None or not self.role_from.count():
            return
        (one, two), terms = self.pair.roles(), desk.terms
        what_if = terms.what_if
        if not candidate.skills and not what_if.added:
            desk.work.cancel("role-lens")
            self.seen = None
            self.report.show_lens(None)
            self._on_failed(self.tr("No skill was read, so there is nothing to place."))
            return
        if one == two:
            desk.work.cancel("role-lens")
            self._on_failed(self.tr("These are the same role. Choose two that differ."))
            return
        catalogue, asked, kept = desk.catalogue, (one, two, terms.bar, terms.weights), self._plain
        same = kept is not None and kept[0] is candidate and kept[1] is catalogue and kept[2] == asked
        plain = kept[3] if kept and same else None

        def run(tick: Progress) -> _Seen:
            def lens(change: WhatIf) -> RoleLens:
                reckoned = terms._replace(what_if=change)
                return ws.role_lens(candidate, one, two, **reckoned._asdict(), path=False, tick=tick)

            now = lens(what_if)
            before = plain or (lens(WhatIf()) if what_if.added or what_if.removed else now)
            line = ws.role_line(ranking.ids, one, two, tick)
            titled = ws.titled(ranking.ids, one, two, tick)
            return _Seen(now, before, ranking.ids, line, titled, ranking.fit, role_names(ws))

        def done(seen: _Seen) -> None:
            self._plain = (candidate, catalogue, asked, seen.plain)
            self._show(seen)

        if self.seen is None:
            self.message.setText(self.tr("Reading what separates the two roles …"))
        desk.work.start("role-lens", run, done, lambda error: self._on_failed(_said(error)))

    def _ask_path(self) -> None:
        desk, ws, candidate = self._desk, self._desk.ws, self._desk.candidate
        if ws is None or candidate is None or self.seen is None:
            return
        (one, two), terms = self.pair.roles(), desk.terms
        desk.work.start(
            "role-path",
            lambda tick: ws.role_lens(candidate, one, two, **terms._asdict(), tick=tick),
            self._show_path,
            lambda error: self.path.show_words(_said(error)),
            self.tr("Planning the way across"),
        )

    def _ask_titles(self) -> None:
        ws = self._desk.ws
        if ws is not None:
            self._desk.work.start("belied", lambda tick: ws.belied_titles(tick=tick), self._show_titles)

    # ---- showing

    def _on_failed(self, text: str) -> None:
        self.message.setText(text)
        self.stack.setCurrentIndex(0)

    def _show(self, seen: _Seen) -> None:
        ws, candidate = self._desk.ws, self._desk.candidate
        if ws is None or candidate is None:
            return
        self.seen = seen
        roles = (seen.names[seen.lens.role_from], seen.names[seen.lens.role_to])
        bar = float(self._desk.settings.get("bar"))
        tried = frozenset(self._desk.what_if.added)
        areas = {id: said(name) for id, name in ws.areas.items()}
        self.standing.show_lens(seen.lens, seen.plain, roles, self._desk.skill, self._desk.what_if)
        self.sides.show_lens(seen.lens, seen.plain, roles, self._desk.skill, areas, tried, ws.quoter(candidate))
        held = (candidate.skills | tried) - set(self._desk.what_if.removed)
        self.pictures.show_lens(seen.lens, roles, self._desk.skill, areas, held, bar)
        self.pictures.show_postings(seen.ids, seen.line, seen.fit, self._posting_name, seen.titled)
        self.report.show_lens(seen.lens)
        self.stack.setCurrentIndex(1)
        self._on_tab(self.tabs.currentIndex())

    def _show_path(self, lens: RoleLens) -> None:
        ws = self._desk.ws
        if ws is None or self.seen is None:
            return
        shares = {c.skill: c.share_to.share for c in lens.contrast}
        goal = role_prose(self.seen.names[lens.role_to])
        bar = float(self._desk.settings.get("bar"))
        words = PathWords(goal, bar, lambda id: self._desk.skill(id).name, self._posting_name, shares,
                          lambda id: self._desk.skill(id).effort, frozenset(self._desk.what_if.added))  # fmt: skip
        self.path.show_path(lens.path, words, lens.path_order)

    def _show_titles(self, found: tuple[tuple[str, RoleMix], ...]) -> None:
        ws = self._desk.ws
        if ws is not None:
            names = role_names(ws)
            self.titles.show_titles(
                found, self._posting_name, lambda id: names.get(id, id), lambda id: self._desk.skill(id).name
            )

    def _posting_name(self, id: str) -> str:
        row = self._desk.rows.get(id)
        return " · ".join(v for v in (row.title, row.organization) if v) if row else id


def _said(error: Exception) -> str:
    """Why there is no answer; a defect is told by a dialog of its own, and its text may quote a document."""
    if not isinstance(error, RolefitError):
        return QCoreApplication.translate("RoleLensPage", "This could not be worked out.")
    return " ".join(said(part) for part in (error.title, error.hint) if part)
