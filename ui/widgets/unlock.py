"""Asked when the library does not open: try again, a passphrase, the recovery key, or a session that stores nothing."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from matcher.errors import LibraryError
from ui.widgets.requirement_card import label

AGAIN, PASSPHRASE, NEW_PASSPHRASE, RECOVERY, NOTHING = "again", "passphrase", "new-passphrase", "recovery", "nothing"

WAYS = {
    AGAIN: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Try again")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "After unlocking or starting the system's password store.")),
    ),
    PASSPHRASE: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Enter the passphrase")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "The one this library was made with.")),
    ),
    NEW_PASSPHRASE: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Protect a new library with a passphrase")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "You will be asked for it at each start. Four or five words are best.")),
    ),
    RECOVERY: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Enter the recovery key")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "The printed groups of four characters.")),
    ),
    NOTHING: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Go on without storing anything")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Everything works; nothing is kept when the window closes.")),
    ),
}

SHORTEST = 8
"""Characters of a new passphrase; the library refuses shorter ones."""


def ways_for(library: bool, kind: str) -> tuple[str, ...]:
    """What can be tried. `library`: there is one already; `kind` is where its key is from, "" where unknown."""
    if not library:
        return (AGAIN, NEW_PASSPHRASE, NOTHING)
    if kind == "passphrase":
        return (PASSPHRASE, RECOVERY, NOTHING)
    return (AGAIN, RECOVERY, NOTHING) if kind == "keyring" else (AGAIN, PASSPHRASE, RECOVERY, NOTHING)


class UnlockDialog(QDialog):
    chosen = Signal(str, str)
    """The way, and what was typed for it."""

    def __init__(self, error: LibraryError, library: bool, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The library did not open"))
        self.setMinimumWidth(520)
        self.ways = ways_for(library, kind)
        self.buttons: dict[str, QRadioButton] = {}
        self.secret = QLineEdit()
        self.again = QLineEdit()
        self._secret_label, self._again_label = QLabel(), QLabel(self.tr("The same again"))
        self._form = QFormLayout()
        self.problem = label("", "missing")
        self.box = QDialogButtonBox()
        self.go = self.box.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.leave = self.box.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(label(error.title, "heading"))
        layout.addWidget(label(error.hint or self.tr("Nothing was changed.")))
        self._add_ways(layout)
        self._add_fields(layout)
        layout.addWidget(self.problem)
        layout.addWidget(self.box)
        self.box.accepted.connect(self._on_go)
        self.box.rejected.connect(self.reject)
        self._show_way()

    def _add_ways(self, layout: QVBoxLayout) -> None:
        group = QButtonGroup(self)
        for way in self.ways:
            title, help = WAYS[way]
            button = QRadioButton(self.tr(title))
            button.setAccessibleDescription(self.tr(help))
            button.toggled.connect(self._show_way)
            group.addButton(button)
            layout.addWidget(button)
            said = label(self.tr(help), "muted")
            said.setIndent(24)
            layout.addWidget(said)
            self.buttons[way] = button
        self.buttons[self.ways[0]].setChecked(True)

    def _add_fields(self, layout: QVBoxLayout) -> None:
        self._secret_label.setBuddy(self.secret)
        self._again_label.setBuddy(self.again)
        self._form.addRow(self._secret_label, self.secret)
        self._form.addRow(self._again_label, self.again)
        layout.addLayout(self._form)

    def way(self) -> str:
        return next(way for way, button in self.buttons.items() if button.isChecked())

    def _show_way(self) -> None:
        way = next((w for w, b in self.buttons.items() if b.isChecked()), AGAIN)
        typed, twice = way in (PASSPHRASE, NEW_PASSPHRASE, RECOVERY), way == NEW_PASSPHRASE
        hidden = QLineEdit.EchoMode.Normal if way == RECOVERY else QLineEdit.EchoMode.Password
        self._secret_label.setText(self.tr("Recovery key") if way == RECOVERY else self.tr("Passphrase"))
        self.secret.setAccessibleName(self._secret_label.text())
        self.again.setAccessibleName(self._again_label.text())
        self.secret.setEchoMode(hidden)
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        for widget, shown in (
            (self.secret, typed),
            (self._secret_label, typed),
            (self.again, twice),
            (self._again_label, twice),
        ):
            widget.setVisible(shown)
        self.problem.clear()

    def _on_go(self) -> None:
        way, secret = self.way(), self.secret.text()
        if way == NEW_PASSPHRASE and len(secret) < SHORTEST:
            self.problem.setText(self.tr("A passphrase needs at least {0} characters.").format(SHORTEST))
        elif way == NEW_PASSPHRASE and secret != self.again.text():
            self.problem.setText(self.tr("The two do not match."))
        elif way in (PASSPHRASE, RECOVERY) and not secret.strip():
            self.problem.setText(self.tr("Enter it first."))
        else:
            self.chosen.emit(way, secret)
            self.accept()
