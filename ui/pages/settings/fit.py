"""The bar for a good fit, and how much each part counts, with what that does to the best postings."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.settings.form import Form
from ui.settings import SETTINGS
from ui.widgets.labels import label
from ui.widgets.weights_editor import BEST, WeightsEditor


class FitTab(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = Form("fit", desk.settings)
        self.weights = WeightsEditor()
        row = next(row for row in SETTINGS if row.kind == "weights")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.form)
        layout.addWidget(label(row.said_label(), "heading"))
        layout.addWidget(label(row.said_help(), "muted"))
        layout.addWidget(self.weights, 1)
        self.weights.changed.connect(desk.settings.set_weights)
        desk.opened.connect(self._on_opened)
        desk.ranking_changed.connect(self._on_ranking)
        self._on_opened()

    def _on_opened(self) -> None:
        ws = self._desk.ws
        if ws is not None:
            self.weights.set_parts(ws.parts(), self._desk.settings.weights())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_ranking()

    def _on_ranking(self) -> None:
        """Show what the weights do: only while that is seen."""
        if not self.isVisible():
            return
        ws, candidate, ranked = self._desk.ws, self._desk.candidate, self._desk.ranked
        if ws is None or candidate is None or ranked is None:
            return
        if self._desk.settings.weights() is None:
            self._show_best(None)
            return
        what_if = self._desk.what_if

        def run(_tick: object) -> dict[str, int]:
            return {id: place for place, id in enumerate(ws.rank(candidate, what_if=what_if).ids)}

        self._desk.work.start("published", run, self._show_best, self._desk.tell)

    def _show_best(self, before: dict[str, int] | None) -> None:
        """The best by the weights in force, and where each stood `before`, None where nothing moved."""
        ranked = self._desk.ranked
        if ranked is None:
            return
        best = []
        for rank, place in enumerate(ranked.order[:BEST].tolist()):
            row = self._desk.catalogue.rows[place]
            title = " · ".join(v for v in (row.title, row.organization) if v)
            moved = 0 if before is None else before[row.id] - rank if row.id in before else None
            best.append((title, float(ranked.fit[place]), moved))
        self.weights.show_best(best)
