"""What the list shows: words, and behind a button the other criteria and the filters kept by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.models.catalogue import STATUSES
from ui.models.filters import ALL, OPEN, Filter
from ui.models.words import role_text, status_text

CHOICES: dict[str, tuple[str, tuple[tuple[str, str | int], ...]]] = {
    "role": (str(QT_TRANSLATE_NOOP("FilterBar", "Reads as")), ((str(QT_TRANSLATE_NOOP("FilterBar", "Any role")), ""),)),
    "where": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Where")),
        (
            (str(QT_TRANSLATE_NOOP("FilterBar", "Anywhere")), ""),
            (str(QT_TRANSLATE_NOOP("FilterBar", "Remote")), "remote"),
            (str(QT_TRANSLATE_NOOP("FilterBar", "On site")), "on-site"),
        ),
    ),
    "days": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Posted")),
        (
            (str(QT_TRANSLATE_NOOP("FilterBar", "Any time")), 0),
            (str(QT_TRANSLATE_NOOP("FilterBar", "Last 7 days")), 7),
            (str(QT_TRANSLATE_NOOP("FilterBar", "Last 30 days")), 30),
            (str(QT_TRANSLATE_NOOP("FilterBar", "Last 90 days")), 90),
        ),
    ),
    "status": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Status")),
        (
            (str(QT_TRANSLATE_NOOP("FilterBar", "All but hidden")), OPEN),
            (str(QT_TRANSLATE_NOOP("FilterBar", "All, hidden too")), ALL),
        ),
    ),
    "confidence": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Confidence")),
        (
            (str(QT_TRANSLATE_NOOP("FilterBar", "Any")), 0),
            (str(QT_TRANSLATE_NOOP("FilterBar", "Medium or high")), 1),
            (str(QT_TRANSLATE_NOOP("FilterBar", "High")), 2),
        ),
    ),
    "fit": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Fit")),
        (
            (str(QT_TRANSLATE_NOOP("FilterBar", "Any")), 0),
            (str(QT_TRANSLATE_NOOP("FilterBar", "30 or more")), 30),
            (str(QT_TRANSLATE_NOOP("FilterBar", "50 or more")), 50),
            (str(QT_TRANSLATE_NOOP("FilterBar", "70 or more")), 70),
        ),
    ),
}
"""Field of Filter -> label, and (text, value) of each choice."""

COLUMNS = 3


class FilterBar(QWidget):
    changed = Signal()
    saved_changed = Signal(object)
    """All kept filters by name, to be stored."""

    def __init__(self) -> None:
        super().__init__()
        self._filter = Filter()
        self._saved: dict[str, Filter] = {}
        self._quiet = False
        self.words = QLineEdit(placeholderText=self.tr("Filter by title, company, text or skill"))
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(self.tr("Filter"))
        self.words.setToolTip(self.tr("Press / to come here from the list"))
        self.more = QToolButton(text=self.tr("Filters"), checkable=True)
        self.more.setToolTip(self.tr("Role, place, date, status, confidence, and filters you kept"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.panel = QFrame()
        self.panel.setProperty("card", True)
        self.combos: dict[str, QComboBox] = {}
        self._make_panel()
        self.panel.hide()
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.more)
        row.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.panel)
        self.words.textChanged.connect(self._on_changed)
        self.more.toggled.connect(self.panel.setVisible)

    def _make_panel(self) -> None:
        grid = QGridLayout(self.panel)
        grid.setContentsMargins(12, 8, 12, 8)
        for i, (field, (title, choices)) in enumerate(CHOICES.items()):
            combo = QComboBox()
            combo.setAccessibleName(self.tr(title))
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
            for text, value in choices:
                combo.addItem(self.tr(text), value)
            if field == "status":
                for status in STATUSES:
                    combo.addItem(status_text(status), status)
            combo.currentIndexChanged.connect(self._on_changed)
            label = QLabel(self.tr(title))
            label.setProperty("role", "muted")
            label.setBuddy(combo)
            grid.addWidget(label, 2 * (i // COLUMNS), i % COLUMNS)
            grid.addWidget(combo, 2 * (i // COLUMNS) + 1, i % COLUMNS)
            self.combos[field] = combo
        self.reset = QPushButton(self.tr("Show all again"))
        self.reset.clicked.connect(lambda: self.set_filter(Filter()))
        self.kept = QToolButton(text=self.tr("Kept filters"))
        self.kept.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.kept)
        self.kept.setMenu(self.menu)
        row = QHBoxLayout()
        row.addWidget(self.kept)
        row.addStretch(1)
        row.addWidget(self.reset)
        grid.addLayout(row, 2 * ((len(CHOICES) - 1) // COLUMNS) + 2, 0, 1, COLUMNS)
        self._fill_menu()

    # ---- the filter

    def filter(self) -> Filter:
        return self._filter

    def set_filter(self, wanted: Filter) -> None:
        """Show this filter in the controls, and announce it once."""
        self._quiet = True
        self.words.setText(wanted.words)
        for field, combo in self.combos.items():
            combo.setCurrentIndex(max(0, combo.findData(getattr(wanted, field))))
        self._quiet = False
        self._on_changed()

    def set_roles(self, roles: Iterable[str]) -> None:
        """Offer these roles; the one chosen stays chosen."""
        combo = self.combos["role"]
        chosen = combo.currentData()
        self._quiet = True
        while combo.count() > 1:
            combo.removeItem(1)
        for role in roles:
            combo.addItem(role_text(role), role)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._quiet = False

    def _on_changed(self) -> None:
        if self._quiet:
            return
        values = {field: combo.currentData() for field, combo in self.combos.items()}
        self._filter = replace(Filter(words=self.words.text()), **values)
        number = self._filter.controls
        self.more.setText(self.tr("Filters ({0})").format(number) if number else self.tr("Filters"))
        self.changed.emit()

    # ---- filters kept by name

    def set_saved(self, saved: dict[str, Filter]) -> None:
        self._saved = dict(saved)
        self._fill_menu()

    def save_as(self, name: str) -> None:
        """Keep the filter as it stands under a name."""
        if name.strip():
            self._saved[name.strip()] = self._filter
            self._fill_menu()
            self.saved_changed.emit(dict(self._saved))

    def _use_saved(self, name: str, _checked: bool = False) -> None:
        self.set_filter(self._saved[name])

    def remove_saved(self, name: str, _checked: bool = False) -> None:
        if self._saved.pop(name, None) is not None:
            self._fill_menu()
            self.saved_changed.emit(dict(self._saved))

    def _fill_menu(self) -> None:
        self.menu.clear()
        for name in sorted(self._saved, key=str.casefold):
            self.menu.addAction(name.replace("&", "&&"), partial(self._use_saved, name))
        if self._saved:
            self.menu.addSeparator()
        self.menu.addAction(self.tr("Keep this filter…"), self._ask_name)
        if self._saved:
            remove = self.menu.addMenu(self.tr("Remove"))
            for name in sorted(self._saved, key=str.casefold):
                remove.addAction(name.replace("&", "&&"), partial(self.remove_saved, name))

    def _ask_name(self) -> None:
        name, fine = QInputDialog.getText(self, self.tr("Keep this filter"), self.tr("Name"))
        if fine:
            self.save_as(name)
