"""How much each part of a fit counts, as sliders, with what that does to the best postings beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ui.models.words import part_help, part_text
from ui.widgets.labels import label
from ui.widgets.tables import listing, set_row

SETTLED_MS = 120
"""A slider that moves on within this time ranks once."""

STEPS = 100
BEST = 8
SHORTEST = 160
"""Pixels that the preview keeps in a low window; the tab then scrolls."""


class WeightsEditor(QWidget):
    changed = Signal(object)
    """A dict of part name and weight, or None for the published ones."""

    def __init__(self) -> None:
        super().__init__()
        self._published: dict[str, float] = {}
        self.sliders: dict[str, QSlider] = {}
        self.shares: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.reset = QPushButton(self.tr("Reset to the published weights"))
        self.reset.clicked.connect(self._on_reset)
        told = self.tr("Your best postings with these weights, and by how many places each moved:")
        self.said = label(told, "muted")
        self.preview = listing(
            self.tr("Your best postings with these weights"), (self.tr("Posting"), self.tr("Fit"), self.tr("Moved"))
        )
        self.preview.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.preview.setMinimumHeight(SHORTEST)
        self._timer = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._timer.timeout.connect(self._on_settled)
        row = QHBoxLayout()
        row.addWidget(self.reset)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._grid)
        layout.addLayout(row)
        layout.addSpacing(8)
        layout.addWidget(self.said)
        layout.addWidget(self.preview, 1)

    def set_parts(self, published: Sequence[tuple[str, float]], chosen: dict[str, float] | None) -> None:
        """The parts and their published weights, and those in force."""
        self._published = dict(published)
        for row, (part, weight) in enumerate(published):
            if part not in self.sliders:
                self._add(row, part)
            slider = self.sliders[part]
            slider.blockSignals(True)
            slider.setValue(round(STEPS * (chosen or self._published).get(part, weight)))
            slider.blockSignals(False)
        self._say_shares()

    def show_best(self, best: Sequence[tuple[str, float, int | None]]) -> None:
        """The best postings: title, fit, and how many places they rose; None where that is not known."""
        locale = QLocale()
        self.preview.setRowCount(len(best))
        for row, (title, fit, rose) in enumerate(best):
            if not rose:
                moved = "–"
            else:
                moved = f"▲ {locale.toString(rose)}" if rose > 0 else f"▼ {locale.toString(-rose)}"
            set_row(self.preview, row, (title, locale.toString(round(fit)), moved))

    def weights(self) -> dict[str, float] | None:
        """The weights the sliders stand at; None where they are the published ones, or all at nothing."""
        values = {part: slider.value() / STEPS for part, slider in self.sliders.items()}
        published = {part: round(STEPS * weight) / STEPS for part, weight in self._published.items()}
        return None if values == published or not sum(values.values()) else values

    def _add(self, row: int, part: str) -> None:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, STEPS)
        slider.setPageStep(5)
        slider.setAccessibleName(part_text(part))
        slider.setAccessibleDescription(part_help(part))
        slider.valueChanged.connect(self._on_moved)
        share = QLabel()
        share.setMinimumWidth(48)
        share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        name = QLabel(part_text(part))
        name.setBuddy(slider)
        name.setToolTip(part_help(part))
        slider.setToolTip(part_help(part))
        self.sliders[part], self.shares[part] = slider, share
        for column, widget in enumerate((name, slider, share)):
            self._grid.addWidget(widget, row, column)

    def _say_shares(self) -> None:
        total = sum(slider.value() for slider in self.sliders.values())
        for part, slider in self.sliders.items():
            share = round(100 * slider.value() / total) if total else 0
            self.shares[part].setText(self.tr("{0} %").format(QLocale().toString(share)))
        self.reset.setEnabled(self.weights() is not None or not total)

    def _on_moved(self) -> None:
        self._say_shares()
        self._timer.start()

    def _on_settled(self) -> None:
        if any(slider.value() for slider in self.sliders.values()):
            self.changed.emit(self.weights())

    def _on_reset(self) -> None:
        self.set_parts(tuple(self._published.items()), None)
        self._timer.stop()
        self.changed.emit(None)
