"""The keys that do something, wherever one is: those of the menus as they are, and those of the lists."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMainWindow, QVBoxLayout

from ui.help import VERB
from ui.widgets.tables import listing, set_row

LISTS = (
    ("↑ ↓", str(QT_TRANSLATE_NOOP("KeysDialog", "Matches: the posting before or after"))),
    ("S", str(QT_TRANSLATE_NOOP("KeysDialog", "Matches: save the posting"))),
    ("A", str(QT_TRANSLATE_NOOP("KeysDialog", "Matches: mark it as applied"))),
    ("H", str(QT_TRANSLATE_NOOP("KeysDialog", "Matches: hide it"))),
    ("/", str(QT_TRANSLATE_NOOP("KeysDialog", "Matches: go to the search field"))),
    ("Esc", str(QT_TRANSLATE_NOOP("KeysDialog", "Leave the search field, or close a dialog"))),
    ("Del", str(QT_TRANSLATE_NOOP("KeysDialog", "Postings and skills: remove what is chosen"))),
    ("Tab", str(QT_TRANSLATE_NOOP("KeysDialog", "The next field, list or button"))),
)
"""Keys that are no menu's: they work where the focus is."""


class KeysDialog(QDialog):
    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(460, 560)
        self.table = listing(self.tr("Keys"), (self.tr("What it does"), self.tr("Key")))
        rows = [*_of_menus(window), *((self.tr(text), _native(keys)) for keys, text in LISTS)]
        self.table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            set_row(self.table, row, texts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)


def _of_menus(window: QMainWindow) -> list[tuple[str, str]]:
    """Each action of the menu bar that has a key."""
    found = []
    for top in window.menuBar().actions():
        menu = top.menu()
        for action in menu.actions() if menu is not None else ():  # type: ignore[attr-defined]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if keys:
                said = str(action.property(VERB) or action.text())
                found.append((said.partition("\t")[0].replace("&", "").rstrip("…"), keys))
    return found


def _native(keys: str) -> str:
    """A key as this system names it; a row of keys as it is."""
    return keys if " " in keys else QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
