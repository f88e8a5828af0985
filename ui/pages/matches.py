"""Matches: the ranked postings, and the chosen one taken apart beside the résumé."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from matcher.model import WhatIf
from ui.desk import Desk, Study
from ui.models.filters import Filter
from ui.models.matches import FIT, MatchesModel
from ui.widgets.detail import Detail
from ui.widgets.filter_bar import FilterBar
from ui.widgets.match_table import MatchTable
from ui.widgets.no_matches import NoMatches
from ui.widgets.openers import OpenersPanel
from ui.widgets.role_dialog import ask_role
from ui.widgets.sample_strip import SampleStrip
from ui.widgets.unread_strip import UnreadStrip
from ui.widgets.what_if_strip import WhatIfStrip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WALKING_MS = 40
"""Rows passed quicker than this are not explained, but for the first of them."""

ASKING_MS = 300
"""After the list has changed for the last time: what opens most of it takes a moment to find out."""

SIDE_BY_SIDE = 860
"""Pixels from which list and detail stand beside one another; below, the detail stands under the list."""

LOW = 640
"""Pixels of height in which list and detail, one above the other, leave no room for words between them."""

SHARES_WIDE, SHARES_NARROW = [500, 580], [550, 450]
"""Of the list and the detail, before the user moves what parts them."""


class MatchesPage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: NDArray[np.bool_] | None = None
        self._words = ""
        self.samples = SampleStrip(desk)
        self.unread = UnreadStrip(desk)
        self.strip = WhatIfStrip(desk)
        self.bar = FilterBar()
        self.openers = OpenersPanel(desk)
        self.model = MatchesModel(self)
        self.table = MatchTable(self.model)
        self.nothing = NoMatches(desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        self.detail = Detail(desk)
        self._left = left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.samples, self.unread, self.strip, self.bar, self.openers):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail)
        self.splitter.setSizes(SHARES_WIDE)
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._walking = QTimer(self, singleShot=True)
        self._walked = QElapsedTimer()
        self._listing = QTimer(self, singleShot=True, interval=0)
        self._asking = QTimer(self, singleShot=True, interval=ASKING_MS)
        self._asking.timeout.connect(self.openers.ask)
        self.setFocusProxy(self.table)
        self._connect()
        state = desk.settings.state("matches-splitter")
        if not state.isEmpty():
            self.splitter.restoreState(state)
        self._say_nothing()

    def _connect(self) -> None:
        desk = self._desk
        self._walking.timeout.connect(self._explain)
        self._listing.timeout.connect(self._show)
        self.bar.changed.connect(self._on_filter)
        self.nothing.all_asked.connect(lambda: self.bar.set_filter(Filter()))
        self.bar.kept.changed.connect(self._on_kept)
        self.bar.opens.toggled.connect(self.openers.open)
        self.openers.asked.connect(self._find_openers)
        desk.settings.changed.connect(self._on_setting)
        self.bar.role_asked.connect(lambda: ask_role(desk, self.model.postings(), self.window()))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.status_asked.connect(self._on_status_asked)
        self.table.search_asked.connect(self.bar.words.setFocus)
        self.table.activated.connect(lambda _: self.detail.tabs.setCurrentWidget(self.detail.evidence))
        self.detail.wide_asked.connect(self._left.setHidden)
        self.detail.tabs.currentChanged.connect(self._on_tab)
        self.splitter.splitterMoved.connect(
            lambda: desk.settings.keep_state("matches-splitter", self.splitter.saveState())
        )
        desk.opened.connect(self._on_opened)
        desk.ranking_changed.connect(self._on_ranking)
        desk.what_if_changed.connect(self._say_nothing)
        desk.posting_chosen.connect(self._on_chosen)
        desk.status_changed.connect(self._on_status)
        desk.postings_changed.connect(self._on_postings)
        desk.texts_indexed.connect(self._on_postings)
        desk.open_failed.connect(lambda _: self._say_nothing())
        self._shortcut("/", self, self.bar.words.setFocus, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut("Esc", self.bar, self._leave_filter, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut("Esc", self.detail, self._leave_detail, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut("Down", self.bar.words, self.table.setFocus, Qt.ShortcutContext.WidgetShortcut)

    @staticmethod
    def _shortcut(keys: str, where: QWidget, slot: Callable[[], object], context: Qt.ShortcutContext) -> None:
        # The context given to the constructor together with a slot is passed over: Down would be taken from the list.
        shortcut = QShortcut(QKeySequence(keys), where)
        shortcut.setContext(context)
        shortcut.activated.connect(slot)

    # ---- the list

    def _on_opened(self) -> None:
        if (ws := self._desk.ws) is not None:
            self.bar.kept.set_kept({name: Filter.of_dict(values) for name, values in ws.saved_filters().items()})
        self._say_nothing()

    def _on_ranking(self) -> None:
        ranked = self._desk.ranked
        if ranked is not None:
            self.bar.set_roles(ranked.columns.role_names)
            self.bar.set_locations(ranked.columns.catalogue.locations)
            self.table.show_moves(ranked.what_if != WhatIf())
        self._show()
        self._explain_soon()

    def _on_postings(self) -> None:
        self._found, self._words = None, ""
        self._on_filter()

    def _on_filter(self) -> None:
        """List what passes; for other words only once they are found, so that no list is shown that nobody asked for."""
        words = self.bar.filter().words if self._desk.ws is not None else ""
        if not words.strip():
            self._found, self._words = None, ""
            self._desk.forget_search()
        elif words != self._words:
            self._words = words
            self._desk.search(words, self._on_found)
            return
        self._show()

    def _on_found(self, found: NDArray[np.bool_]) -> None:
        if self._words:
            self._found = found
            self._show()

    def _show(self) -> None:
        """List what passes the filter, with the chosen posting still chosen where it is still there."""
        ranked, ws = self._desk.ranked, self._desk.ws
        if ranked is None or ws is None or ranked.columns.catalogue is not self._desk.catalogue:
            return
        keep = self.bar.filter().keep(ranked, self._found, ws.today)
        seen = self._chosen_in_view()
        with QSignalBlocker(self.table.selectionModel()):
            self.model.set_ranked(ranked, keep)
            row = self.model.row_of(self._desk.chosen)
            if row >= 0:
                self._select(row, seen=seen)
        self.bar.show_count(self.model.rowCount(), len(ranked))
        self._asking.start()
        self._say_nothing()
        if self.model.rowCount() and row < 0:
            self._select(0)
        elif row >= 0 and self.detail.study is None:
            # It was taken away with the last row.
            self._explain_soon()

    def _find_openers(self) -> None:
        ranked, ws = self._desk.ranked, self._desk.ws
        # While postings that came or went are not ranked yet, what was found lies by other places than the ranking.
        if ranked is not None and ws is not None and ranked.columns.catalogue is self._desk.catalogue:
            # Those that are to reach a fit must not be left out for not having it yet.
            keep = replace(self.bar.filter(), fit=0).keep(ranked, self._found, ws.today)
            self._desk.find_openers(keep, self.openers.show_openers)

    def _on_setting(self, key: str) -> None:
        if key == "bar":
            self.strip.refresh()
            self.openers.ask()
            self._explain_soon()

    def _chosen_in_view(self) -> bool:
        """Whether the list shows the chosen posting, or has none to show: then it goes on to do so."""
        row = self.model.row_of(self._desk.chosen)
        return row < 0 or self.table.viewport().rect().intersects(self.table.visualRect(self.model.index(row, FIT)))

    def _say_nothing(self) -> None:
        """Why there is no list, where there is none."""
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.table)
            return
        self.nothing.say()
        self.stack.setCurrentWidget(self.nothing)
        self.detail.show_empty("")

    def _select(self, row: int, *, seen: bool = True) -> None:
        """Make this row the current one and, with `seen`, bring it into view."""
        index = self.model.index(row, FIT)
        self.table.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        if seen:
            self.table.scrollTo(index)

    def _leave_filter(self) -> None:
        if self.bar.words.text():
            self.bar.words.clear()
        else:
            self.table.setFocus()

    def _leave_detail(self) -> None:
        """From the two documents back to the list."""
        self.detail.tabs.setCurrentWidget(self.detail.why)
        self.detail.wide.setChecked(False)
        self.table.setFocus()

    def _on_kept(self, wanted: dict[str, Filter]) -> None:
        ws = self._desk.ws
        if ws is not None:
            kept = {name: f.as_dict() for name, f in wanted.items()}
            self._desk.write(lambda: ws.save_filters(kept))

    def _on_tab(self, _: int) -> None:
        if self.splitter.orientation() == Qt.Orientation.Vertical:
            # Under the list there is no room for two documents.
            self.detail.wide.setChecked(self.detail.tabs.currentWidget() is self.detail.evidence)

    # ---- the chosen posting

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._desk.choose(self.model.posting_at(now.row()))

    def _on_chosen(self, posting: str) -> None:
        row = self.model.row_of(posting)
        if row >= 0 and row != self.table.currentIndex().row():
            self._select(row)
        self._explain_soon()

    def _explain_soon(self) -> None:
        """Once the list is painted: taking the posting apart would hold the painting up."""
        quick = self._walked.isValid() and self._walked.elapsed() < WALKING_MS
        self._walked.restart()
        self._walking.start(WALKING_MS if quick else 0)

    def _explain(self) -> None:
        if self._desk.chosen:
            self._desk.study(self._desk.chosen, self._on_studied)

    def _on_studied(self, study: Study) -> None:
        if study.explanation.opening.posting.id == self._desk.chosen and self.model.rowCount():
            self.detail.show_study(study)

    # ---- statuses

    def _on_status_asked(self, status: str) -> None:
        chosen, row = self._desk.chosen, self.table.currentIndex().row()
        if not chosen or row < 0:
            return
        if status == "hidden" and row + 1 < self.model.rowCount() and self.bar.filter().status == "":
            # The next one takes its place, as in a mail program.
            self._desk.choose(self.model.posting_at(row + 1))
        self._desk.set_status(chosen, status)

    def _on_status(self, posting: str) -> None:
        if self.bar.filter().status == "all":
            self.model.touch(posting)
        else:
            # Once for all that change together.
            self._listing.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= SIDE_BY_SIDE
        for strip in (self.samples, self.unread):
            strip.set_brief(not wide and event.size().height() < LOW)
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self.splitter.orientation():
            self.splitter.setOrientation(orientation)
            self.splitter.setSizes(SHARES_WIDE if wide else SHARES_NARROW)
