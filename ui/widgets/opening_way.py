"""What opens the library: said, changed, and printed as the recovery key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.labels import label

SHORTEST = 8
"""Characters of a passphrase; the library refuses shorter ones."""


class OpeningWay(QWidget):
    key_asked = Signal()
    passphrase_asked = Signal()
    password_store_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said = label("", "muted")
        self.passphrase = QPushButton()
        self.password_store = QPushButton(self.tr("Use the password store"))
        self.key = QPushButton(self.tr("Show the recovery key…"))
        ways, keys = QHBoxLayout(), QHBoxLayout()
        for button in (self.passphrase, self.password_store):
            ways.addWidget(button)
        ways.addStretch(1)
        keys.addWidget(self.key)
        keys.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(self.tr("What opens the library"), "heading"))
        layout.addWidget(self.said)
        layout.addLayout(ways)
        layout.addSpacing(16)
        layout.addWidget(label(self.tr("Recovery key"), "heading"))
        told = self.tr(
            "Print it and keep it away from this computer. It opens the library and its backups when the password store "
            "is lost or the passphrase forgotten."
        )
        layout.addWidget(label(told, "muted"))
        layout.addLayout(keys)
        self.key.clicked.connect(self.key_asked)
        self.passphrase.clicked.connect(self.passphrase_asked)
        self.password_store.clicked.connect(self.password_store_asked)
        self.show_kind("keyring")

    def show_kind(self, kind: str) -> None:
        """`kind` is "keyring" or "passphrase"."""
        phrase = kind == "passphrase"
        self.said.setText(
            self.tr("You are asked for a passphrase at each start.")
            if phrase
            else self.tr("The system's password store keeps the key, so that the library opens by itself.")
        )
        self.passphrase.setText(self.tr("Change the passphrase…") if phrase else self.tr("Use a passphrase…"))
        self.password_store.setVisible(phrase)


class PassphraseDialog(QDialog):
    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A new passphrase"))
        self.setMinimumWidth(460)
        self.first, self.again = QLineEdit(), QLineEdit()
        self.problem = label("", "missing")
        self.problem.hide()
        form = QFormLayout()
        for text, field in ((self.tr("New passphrase"), self.first), (self.tr("The same again"), self.again)):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setAccessibleName(text)
            form.addRow(text, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(self.tr("Use it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("primary", True)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        told = self.tr(
            "It opens the library and its backups from now on. Four or five words are best. "
            "If you forget it, only the recovery key helps."
        )
        layout.addWidget(label(told))
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.save.setDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _on_save(self) -> None:
        text = self.first.text()
        problem = ""
        if len(text) < SHORTEST:
            problem = self.tr("A passphrase needs at least {0} characters.").format(SHORTEST)
        elif text != self.again.text():
            problem = self.tr("The two do not match.")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.given.emit(text)
            self.accept()
