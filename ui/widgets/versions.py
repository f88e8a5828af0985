"""The stored versions of one's résumé, and two of them side by side: which postings rise or fall, and by which skills."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.saying import counted, date_text, decimal, said
from ui.widgets.choice import Choice
from ui.widgets.labels import label
from ui.widgets.tables import DATA, fit_height, listing, set_row

if TYPE_CHECKING:
    from matcher.workspace import Comparison, Shift, StoredResume

SKILLS_SHOWN = 6
VERSIONS_SHOWN = 4
SHORTEST = 180
"""Pixels that the comparison keeps in a low window; the tab then scrolls."""


class Versions(QWidget):
    open_asked = Signal(int)
    remove_asked = Signal(int)
    compare_asked = Signal(object, object)
    """Two documents: numbers of stored versions or files of samples."""
    posting_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.table = listing(
            self.tr("Stored versions of your résumé"), (self.tr("Version"), self.tr("Added"), self.tr("Pages"), "")
        )
        self.empty = label(
            self.tr("No version is stored yet: open your résumé, and each file you open is kept here."), "muted"
        )
        self.open = QPushButton(self.tr("Open"))
        self.remove = QPushButton(self.tr("Remove"))
        self.one, self.two = Choice(), Choice()
        self.one.setAccessibleName(self.tr("From this version"))
        self.two.setAccessibleName(self.tr("To this version"))
        for box in (self.one, self.two):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        self.compare = QPushButton(self.tr("Compare"))
        self.said = label("")
        self.result = listing(
            self.tr("Postings that rise or fall"), (self.tr("Posting"), self.tr("Fit"), self.tr("Why"))
        )
        self.result.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.result.setMinimumHeight(SHORTEST)
        self.result.hide()
        self._lay_out()
        self.open.clicked.connect(lambda: self._ask(self.open_asked))
        self.table.doubleClicked.connect(lambda _: self._ask(self.open_asked))
        self.remove.clicked.connect(lambda: self._ask(self.remove_asked))
        self.compare.clicked.connect(lambda: self.compare_asked.emit(self.one.currentData(), self.two.currentData()))
        self.result.itemSelectionChanged.connect(self._on_result)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.open)
        buttons.addWidget(self.remove)
        pair = QHBoxLayout()
        pair.addWidget(self.one, 1)
        pair.addWidget(QLabel("→"))
        pair.addWidget(self.two, 1)
        pair.addWidget(self.compare)
        heading = QLabel(self.tr("Two versions side by side"))
        heading.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        layout.addWidget(heading)
        layout.addLayout(pair)
        layout.addWidget(self.said)
        layout.addWidget(self.result, 1)
        layout.addStretch(0)

    def show_versions(
        self, stored: Sequence[StoredResume], samples: Sequence[tuple[str, object]], opened: object
    ) -> None:
        """`samples` are (name, document) that can be compared too; `opened` is the document that lies open."""
        self.table.setRowCount(len(stored))
        for row, version in enumerate(stored):
            state = self.tr("open now") if version.id == opened else ""
            texts = (said(version.name), date_text(version.added), QLocale().toString(version.pages), state)
            set_row(self.table, row, texts, version.id)
        fit_height(self.table, VERSIONS_SHOWN)
        for shown in (self.table, self.open, self.remove):
            shown.setVisible(bool(stored))
        self.empty.setVisible(not stored)
        choices = [(said(version.name), version.id) for version in stored] + list(samples)
        for box, fallback in ((self.one, 0), (self.two, min(1, len(choices) - 1))):
            before = box.currentData()
            box.clear()
            for name, document in choices:
                box.addItem(name, document)
            kept = next((i for i in range(box.count()) if box.itemData(i) == before), fallback)
            box.setCurrentIndex(kept if before is not None else fallback)

    def show_comparison(self, found: Comparison, title_of: Callable[[str], str], name_of: Callable[[str], str]) -> None:
        """`title_of` names a posting by its id, `name_of` a skill."""
        lines = [
            counted(found.risen, self.tr("1 posting rises"), self.tr("{0} postings rise"))
            + ", "
            + counted(found.fallen, self.tr("1 falls."), self.tr("{0} fall."))
        ]
        for head, skills in ((self.tr("Gained:"), found.gained), (self.tr("Lost:"), found.lost)):
            if skills:
                lines.append(head + " " + _few([name_of(s) for s in skills], 2 * SKILLS_SHOWN))
        self.said.setText("\n".join(lines))
        shifts = (*found.rises, *found.falls)
        self.result.setRowCount(len(shifts))
        for row, shift in enumerate(shifts):
            sign = "▲" if shift.after > shift.before else "▼"
            fits = (decimal(shift.before), decimal(shift.after))
            texts = (
                title_of(shift.posting),
                f"{sign} {fits[0]} → {fits[1]}",
                self._why(shift, name_of),
            )
            set_row(self.result, row, texts, shift.posting)
        self.result.setVisible(bool(shifts))

    def _why(self, shift: Shift, name_of: Callable[[str], str]) -> str:
        parts = []
        if shift.gained:
            parts.append(self.tr("now shows {0}").format(_few([name_of(s) for s in shift.gained], SKILLS_SHOWN)))
        if shift.lost:
            parts.append(self.tr("no longer shows {0}").format(_few([name_of(s) for s in shift.lost], SKILLS_SHOWN)))
        return "; ".join(parts) or self.tr("experience, wording or degree")

    def _ask(self, signal: SignalInstance) -> None:
        item = self.table.item(max(self.table.currentRow(), 0), 0)
        if item is not None:
            signal.emit(item.data(DATA))

    def _on_result(self) -> None:
        item = self.result.item(self.result.currentRow(), 0)
        if item is not None:
            self.posting_chosen.emit(item.data(DATA))


def _few(names: Sequence[str], most: int) -> str:
    return ", ".join(names[:most]) + (" …" if len(names) > most else "")
