"""The user's own skills, and further names for ours: listed, added, changed, removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.completing import completer
from ui.widgets.labels import label
from ui.widgets.tables import DATA, listing, set_row

if TYPE_CHECKING:
    from matcher.model import Skill


class OwnSkills(QWidget):
    skill_given = Signal(str, object, str, str)
    """Name, aliases, area, and the id of the skill that is changed ("" for a new one)."""
    aliases_given = Signal(str, object)
    """The name of one of our skills, and all further names for it."""
    remove_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._skills: dict[str, tuple[Skill, bool]] = {}
        self._editing = ""
        self._none = self._completer = QCompleter([], self)
        self.table = listing(
            self.tr("Your skills and names"), (self.tr("Skill"), self.tr("Also written"), self.tr("Area"))
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.empty = label(
            self.tr("You have added none yet. What you add is found in résumés and postings alike."), "muted"
        )
        self.new = QRadioButton(self.tr("A skill of my own"))
        self.more = QRadioButton(self.tr("Another name for a known skill"))
        self.new.setChecked(True)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Skill"))
        self.aliases = QLineEdit(placeholderText=self.tr("Separated by commas"))
        self.aliases.setAccessibleName(self.tr("Also written"))
        self.area = QComboBox()
        self.area.setAccessibleName(self.tr("Area"))
        self.area_label = QLabel(self.tr("Area"))
        self.trouble = label("", "missing")
        self.trouble.hide()
        self.save = QPushButton(self.tr("Add"))
        self.save.setProperty("primary", True)
        self.clear = QPushButton(self.tr("Start over"))
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setEnabled(False)
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.new.toggled.connect(self._on_kind)
        self.save.clicked.connect(self._on_save)
        self.aliases.returnPressed.connect(self._on_save)
        self.clear.clicked.connect(self.start_over)
        self.remove.clicked.connect(self._on_remove)

    def _lay_out(self) -> None:
        form = QFormLayout()
        kinds = QHBoxLayout()
        kinds.addWidget(self.new)
        kinds.addWidget(self.more)
        kinds.addStretch(1)
        form.addRow(kinds)
        form.addRow(self.tr("Skill"), self.name)
        form.addRow(self.tr("Also written"), self.aliases)
        form.addRow(self.area_label, self.area)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.clear)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        layout.addSpacing(8)
        layout.addLayout(form)
        layout.addWidget(self.trouble)
        layout.addLayout(buttons)
        layout.addStretch(0)

    def set_known(self, names: Sequence[str], areas: Mapping[str, str]) -> None:
        """The names of all skills, for completion, and the areas."""
        self._completer = completer(names, self)
        if not self.area.count():
            for id, name in areas.items():
                self.area.addItem(name, id)
        self._on_kind()

    def show_skills(self, skills: Sequence[tuple[Skill, bool]]) -> None:
        """Pairs of a skill and whether it is the user's own."""
        self._skills = {skill.id: (skill, own) for skill, own in skills}
        self.table.setRowCount(len(skills))
        for row, (skill, own) in enumerate(skills):
            place = self.area.findData(skill.area)
            area = self.area.itemText(place) if own else self.tr("known to Rolefit")
            set_row(self.table, row, (skill.name, ", ".join(skill.aliases), area), skill.id)
        self.table.setVisible(bool(skills))
        self.empty.setVisible(not skills)
        self.start_over()

    def say(self, trouble: str) -> None:
        """Why what was given cannot be taken."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def start_over(self) -> None:
        self._editing = ""
        self.table.clearSelection()
        self.name.clear()
        self.aliases.clear()
        self.name.setEnabled(True)
        for kind in (self.new, self.more):
            kind.setEnabled(True)
        self.save.setText(self.tr("Add"))
        self.remove.setEnabled(False)
        self.say("")

    def _on_kind(self) -> None:
        own = self.new.isChecked()
        self.area.setVisible(own)
        self.area_label.setVisible(own)
        self.name.setCompleter(self._none if own else self._completer)

    def _on_chosen(self) -> None:
        items = self.table.selectedItems()
        if not items:
            return
        self._editing = items[0].data(DATA)
        skill, own = self._skills[self._editing]
        (self.new if own else self.more).setChecked(True)
        for kind in (self.new, self.more):
            kind.setEnabled(False)
        self.name.setText(skill.name)
        self.name.setEnabled(own)
        self.aliases.setText(", ".join(skill.aliases))
        self.area.setCurrentIndex(self.area.findData(skill.area))
        self.save.setText(self.tr("Save"))
        self.remove.setEnabled(True)
        self.say("")

    def _on_save(self) -> None:
        name = self.name.text().strip()
        aliases = tuple(alias for alias in (a.strip() for a in self.aliases.text().split(",")) if alias)
        if not name:
            self.say(self.tr("Give the skill a name."))
        elif self.new.isChecked():
            self.skill_given.emit(name, aliases, self.area.currentData(), self._editing)
        elif aliases:
            self.aliases_given.emit(name, aliases)
        else:
            self.say(self.tr("Give at least one other name."))

    def _on_remove(self) -> None:
        if self._editing:
            self.remove_asked.emit(self._editing)
