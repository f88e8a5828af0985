"""What became of a posting: its status with a date and a note, and those it had before, which can be put right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ui.models.catalogue import STATUSES
from ui.models.words import status_text
from ui.saying import date_text
from ui.widgets.choice import Choice
from ui.widgets.date_cells import DateDelegate, dress_date
from ui.widgets.few_lines import FewLines
from ui.widgets.labels import label
from ui.widgets.tables import listing, set_row

if TYPE_CHECKING:
    from matcher.workspace import PostingRow, StatusEntry


class StatusEditor(QFrame):
    set_asked = Signal(str, str, str)
    """Status, ISO date and note for all chosen postings."""
    entries_changed = Signal(object)
    """All entries of the one chosen posting, put right."""
    show_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._entries: tuple[StatusEntry, ...] = ()
        self._rows: list[PostingRow] = []
        self._filling = False
        self.title, self.place = FewLines("heading"), FewLines("muted")
        self.show_fit = QPushButton(self.tr("Show its fit"))
        self.status = Choice()
        self.status.setAccessibleName(self.tr("Status"))
        for status in STATUSES:
            self.status.addItem(status_text(status), status)
        self.date = QDateEdit(QDate.currentDate())
        dress_date(self.date)
        self.date.setAccessibleName(self.tr("Date"))
        self.note = QLineEdit(placeholderText=self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.set = QPushButton(self.tr("Set status"))
        self.set.setProperty("primary", True)
        titles = (self.tr("Status"), self.tr("Date"), self.tr("Note"))
        self.past = listing(self.tr("What became of this posting"), titles, wide=2)
        self.past.setEditTriggers(QTableWidget.EditTrigger.DoubleClicked | QTableWidget.EditTrigger.EditKeyPressed)
        self.past.setMinimumHeight(72)
        self.past.setItemDelegateForColumn(1, DateDelegate(self.past))
        self.past_label = label(self.tr("So far. Double-click a date or a note to change it."), "muted")
        self.forget = QPushButton(self.tr("Remove this entry"))
        self.forget.setEnabled(False)
        self._lay_out()
        self.set.clicked.connect(self._on_set)
        self.note.returnPressed.connect(self._on_set)
        self.forget.clicked.connect(self._on_forget)
        self.past.itemChanged.connect(self._on_edited)
        self.past.itemSelectionChanged.connect(self._on_entry)
        self.show_fit.clicked.connect(lambda: self.show_asked.emit(self._rows[0].id) if self._rows else None)
        self.show_postings([])
        self.show_entries(())

    def _lay_out(self) -> None:
        when = QHBoxLayout()
        when.addWidget(self.status, 1)
        when.addWidget(self.date, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.set)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.forget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self.title)
        layout.addWidget(self.place)
        layout.addWidget(self.show_fit)
        layout.addSpacing(6)
        layout.addLayout(when)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        layout.addWidget(self.past_label)
        layout.addWidget(self.past, 1)
        layout.addLayout(last)
        layout.addStretch(0)

    # ---- what it shows

    def show_postings(self, rows: list[PostingRow]) -> None:
        """The chosen postings; `show_entries` follows for a single one."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        self._rows = rows
        for control in (self.status, self.date, self.note, self.set, self.show_fit):
            control.setEnabled(bool(rows))
        if not rows:
            self.title.say(self.tr("Choose a posting to note what became of it."))
            self.place.say("")
        elif len(rows) == 1:
            row = rows[0]
            self.title.say(row.title)
            posted = self.tr("posted {0}").format(date_text(row.posted)) if row.posted else ""
            self.place.say(" · ".join(v for v in (row.organization, row.location, posted) if v))
        else:
            self.title.say(self.tr("{0} postings").format(QLocale().toString(len(rows))))
            self.place.say(self.tr("The status is set for all of them."))
        self.show_fit.setVisible(len(rows) == 1)
        self.place.setVisible(bool(rows))
        if rows:
            self.status.setCurrentIndex(STATUSES.index(rows[0].status))
        if not same:
            self.date.setDate(QDate.currentDate())
            self.note.clear()
            self.show_entries(())

    def show_entries(self, entries: tuple[StatusEntry, ...]) -> None:
        """What the single chosen posting has been through, the standing status last."""
        self._filling = True
        self._entries = entries
        self.past.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            texts = (status_text(entry.status), date_text(entry.date), entry.note)
            name, date, _ = set_row(self.past, row, texts)
            name.setFlags(name.flags() & ~Qt.ItemFlag.ItemIsEditable)
            # A date, not a text: the table then shows it in the user's locale and edits it with a date field.
            date.setData(Qt.ItemDataRole.EditRole, QDate.fromString(entry.date[:10], Qt.DateFormat.ISODate))
        for shown in (self.past, self.past_label, self.forget):
            shown.setVisible(bool(entries))
        self._filling = False
        self.past.clearSelection()
        self._on_entry()

    # ---- what the user does

    def _on_set(self) -> None:
        if self._rows:
            date = self.date.date().toString(Qt.DateFormat.ISODate)
            self.set_asked.emit(self.status.currentData(), date, self.note.text().strip())
            self.note.clear()

    def _on_edited(self, item: QTableWidgetItem) -> None:
        if self._filling or item.row() >= len(self._entries):
            return
        entry = self._entries[item.row()]
        if item.column() == 1:
            date = item.data(Qt.ItemDataRole.EditRole)
            if isinstance(date, QDate) and date.isValid():
                entry = replace(entry, date=date.toString(Qt.DateFormat.ISODate))
        else:
            entry = replace(entry, note=item.text().strip())
        if entry != self._entries[item.row()]:
            self._entries = (*self._entries[: item.row()], entry, *self._entries[item.row() + 1 :])
            self.entries_changed.emit(self._entries)

    def _on_entry(self) -> None:
        self.forget.setEnabled(bool(self.past.selectedItems()))

    def _on_forget(self) -> None:
        if self.past.selectedItems():
            row = self.past.currentRow()
            self.entries_changed.emit((*self._entries[:row], *self._entries[row + 1 :]))
