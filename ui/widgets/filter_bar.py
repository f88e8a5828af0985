"""What the list shows: words, and behind a button the other criteria; those that are set stand below, a click from gone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QStringListModel, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.models.filters import Filter
from ui.models.words import role_text
from ui.saying import tip
from ui.widgets.choice import Choice
from ui.widgets.completing import completer
from ui.widgets.filter_choices import CHOICES, LOCATION, ROLE, choices_of, name_of, said
from ui.widgets.flow import Flow
from ui.widgets.kept_filters import KeptFilters
from ui.widgets.scrolled import Fitted

COLUMNS = 3

OFFERED = 2000
"""Locations offered while one types, the most frequent ones."""


class FilterBar(QWidget):
    changed = Signal()
    role_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filter = Filter()
        self._quiet = False
        self.words = QLineEdit(placeholderText=self.tr("Filter by title, company, text or skill"))
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(self.tr("Filter"))
        self.words.setToolTip(self.tr("Press / to come here from the list"))
        self.more = QToolButton(text=self.tr("Filters"), checkable=True)
        self.more.setToolTip(self.tr("Role, seniority, place, date, status, confidence, and filters you kept"))
        self.opens = QToolButton(text=self.tr("What opens most"), checkable=True)
        self.opens.setToolTip(self.tr("The skills that would bring most of these postings to a good fit"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.kept = KeptFilters(self.filter)
        self.kept.chosen.connect(self.set_filter)
        self.combos: dict[str, QComboBox] = {}
        self.location = self._location_field()
        self.panel = Fitted(self._criteria())
        self.chips = Flow()
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.more)
        row.addWidget(self.opens)
        row.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.panel)
        layout.addWidget(self.chips)
        self.panel.hide()
        self.chips.hide()
        self.words.textChanged.connect(self._on_changed)
        self.more.toggled.connect(self._on_more)

    def _location_field(self) -> QLineEdit:
        field = QLineEdit(placeholderText=self.tr("Anywhere"))
        field.setClearButtonEnabled(True)
        field.setAccessibleName(name_of(LOCATION))
        self._offered: tuple[str, ...] = ()
        self._locations = QStringListModel(self)
        field.setCompleter(completer(self._locations, field))
        field.textChanged.connect(self._on_changed)
        return field

    def _criteria(self) -> QFrame:
        panel = QFrame()
        panel.setProperty("card", True)
        grid = QGridLayout(panel)
        grid.setContentsMargins(12, 8, 12, 8)
        for i, field in enumerate(CHOICES):
            control = self.location if field == LOCATION else self._combo(field)
            label = QLabel(name_of(field))
            label.setProperty("role", "muted")
            label.setBuddy(control)
            grid.addWidget(label, 2 * (i // COLUMNS), i % COLUMNS)
            grid.addWidget(control, 2 * (i // COLUMNS) + 1, i % COLUMNS)
            grid.setColumnStretch(i % COLUMNS, 1)
        self.reset = QPushButton(self.tr("Show all again"))
        self.reset.clicked.connect(lambda: self.set_filter(Filter()))
        row = QHBoxLayout()
        self.make_role = QPushButton(self.tr("Make a role of these…"))
        self.make_role.setToolTip(
            self.tr("A role of your own, for the role lens, from the postings the list shows now")
        )
        self.make_role.clicked.connect(self.role_asked)
        row.addWidget(self.kept)
        row.addWidget(self.make_role)
        row.addStretch(1)
        row.addWidget(self.reset)
        grid.addLayout(row, 2 * ((len(CHOICES) - 1) // COLUMNS) + 2, 0, 1, COLUMNS)
        return panel

    def _combo(self, field: str) -> QComboBox:
        combo = Choice()
        combo.setAccessibleName(name_of(field))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        for text, value in choices_of(field):
            combo.addItem(text, value)
        combo.currentIndexChanged.connect(self._on_changed)
        self.combos[field] = combo
        return combo

    # ---- the filter

    def filter(self) -> Filter:
        return self._filter

    def set_filter(self, wanted: Filter) -> None:
        """Show this filter in the controls, and announce it once."""
        self._quiet = True
        self.words.setText(wanted.words)
        self.location.setText(wanted.location)
        for field, combo in self.combos.items():
            combo.setCurrentIndex(max(0, combo.findData(getattr(wanted, field))))
        self._quiet = False
        self._on_changed()

    def set_roles(self, roles: Iterable[str]) -> None:
        """Offer these roles; the one chosen stays chosen."""
        combo, wanted = self.combos[ROLE], list(roles)
        if wanted == [combo.itemData(i) for i in range(1, combo.count())]:
            return
        chosen = combo.currentData()
        self._quiet = True
        while combo.count() > 1:
            combo.removeItem(1)
        for role in wanted:
            combo.addItem(role_text(role), role)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._quiet = False

    def set_locations(self, locations: tuple[str, ...]) -> None:
        """Offer these places, the most frequent first."""
        if locations is not self._offered:
            self._offered = locations
            self._locations.setStringList([name for name in locations if name][:OFFERED])

    def show_count(self, shown: int, total: int) -> None:
        """ "312 of 100,000"."""
        number = QLocale().toString
        self.make_role.setEnabled(shown > 0)
        text = self.tr("{0} of {1}").format(number(shown), number(total))
        if text == self.count.text():
            return
        self.count.setText(text)
        self.count.setAccessibleName(self.tr("{0} of {1} postings shown").format(number(shown), number(total)))
        if QAccessible.isActive() and self._filter != Filter():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.count, self.count.accessibleName()))

    def _on_changed(self) -> None:
        if self._quiet:
            return
        values = {field: combo.currentData() for field, combo in self.combos.items()}
        before = self._filter
        self._filter = replace(Filter(words=self.words.text(), location=self.location.text()), **values)
        if self._filter.criteria != before.criteria:
            number = len(self._filter.criteria)
            self.more.setText(self.tr("Filters ({0})").format(number) if number else self.tr("Filters"))
            self._fill_chips()
        self.changed.emit()

    def _on_more(self, shown: bool) -> None:
        self.panel.setVisible(shown)
        self._fill_chips()

    # ---- what is set, where the panel is closed

    def _fill_chips(self) -> None:
        self.chips.clear()
        criteria = self._filter.criteria
        self.chips.setVisible(bool(criteria) and self.panel.isHidden())
        for field, value in criteria.items():
            text = said(field, value)
            chip = self._chip(f"{text}  ✕", self.tr("Take back: {0}").format(text))
            chip.clicked.connect(partial(self._take_back, field))
        if len(criteria) > 1:
            chip = self._chip(self.tr("Clear all"), self.tr("Take back all filters"))
            chip.clicked.connect(lambda: self.set_filter(Filter(words=self._filter.words)))

    def _chip(self, text: str, name: str) -> QPushButton:
        chip = QPushButton(text.replace("&", "&&"))
        chip.setProperty("chip", True)
        chip.setAccessibleName(name)
        chip.setToolTip(tip(name))
        self.chips.add(chip)
        return chip

    def _take_back(self, field: str, _checked: bool = False) -> None:
        self.set_filter(replace(self._filter, **{field: getattr(Filter(), field)}))
