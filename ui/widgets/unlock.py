"""Asked when the library does not open: a backup, a passphrase, the recovery key, once more, or a session that stores nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from matcher.errors import KeyTrouble, LibraryError
from ui.saying import moment_text, said
from ui.widgets.labels import label

if TYPE_CHECKING:
    from matcher.workspace import Backup

AGAIN, PASSPHRASE, NEW_PASSPHRASE, RECOVERY, NOTHING = "again", "passphrase", "new-passphrase", "recovery", "nothing"
RESTORE, EMPTY = "restore", "empty"

WAYS = {
    AGAIN: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Try again")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "After what is said above was put right.")),
    ),
    PASSPHRASE: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Enter the passphrase")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "The one this library is protected with.")),
    ),
    NEW_PASSPHRASE: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Protect a new library with a passphrase")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "You will be asked for it at each start. Four or five words are best.")),
    ),
    RECOVERY: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Enter the recovery key")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "The printed groups of four characters.")),
    ),
    RESTORE: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Restore a backup")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "The library as it is now is kept beside it, whatever state it is in.")),
    ),
    EMPTY: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Begin with an empty library")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "There is no backup. The damaged library is kept beside the new one.")),
    ),
    NOTHING: (
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Go on without storing anything")),
        str(QT_TRANSLATE_NOOP("UnlockDialog", "Everything works; nothing is kept when the window closes.")),
    ),
}

SHORTEST = 8
"""Characters of a new passphrase; the library refuses shorter ones."""

BROKEN = ("damaged", "gone", "unreadable")
"""Codes of a library that only a backup brings back."""


def ways_for(error: LibraryError, library: bool, kind: str, backups: bool) -> tuple[str, ...]:
    """What can be tried, the likeliest first.

    `library`: there is one already; `kind` is where its key is from, "" where unknown; `backups`: there are some.
    """
    code = getattr(error, "code", "")
    if code in BROKEN:
        again = (RECOVERY, AGAIN) if code == "unreadable" else (AGAIN,)
        return (RESTORE if backups else EMPTY, *again, NOTHING)
    if not isinstance(error, KeyTrouble):
        return (AGAIN, NOTHING)
    if not library:
        asked = code in ("locked", "timeout")
        return (AGAIN, NEW_PASSPHRASE, NOTHING) if asked else (NEW_PASSPHRASE, AGAIN, NOTHING)
    if kind == "passphrase":
        return (PASSPHRASE, RECOVERY, NOTHING)
    if kind == "keyring":
        return (RECOVERY, AGAIN, NOTHING) if code in ("missing", "wrong") else (AGAIN, RECOVERY, NOTHING)
    return (RECOVERY, PASSPHRASE, AGAIN, NOTHING)


class UnlockDialog(QDialog):
    chosen = Signal(str, str)
    """The way, and what was typed for it; for a backup its path."""

    def __init__(
        self,
        error: LibraryError,
        library: bool,
        kind: str,
        parent: QWidget | None = None,
        backups: Sequence[Backup] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The library did not open"))
        self.setMinimumWidth(520)
        self.ways = ways_for(error, library, kind, bool(backups))
        self.buttons: dict[str, QRadioButton] = {}
        self.secret = QLineEdit()
        self.again = QLineEdit()
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.backup = QComboBox()
        self.other = QPushButton(self.tr("Another file…"))
        self.other.setAutoDefault(False)
        self._labels = {name: QLabel() for name in ("secret", "again", "backup")}
        self._form = QFormLayout()
        self.problem = label("", "missing")
        self.problem.hide()
        self.box = QDialogButtonBox()
        self.go = self.box.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("primary", True)
        self.leave = self.box.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(label(said(error.title), "heading"))
        layout.addWidget(label(said(error.hint) or self.tr("Nothing was changed.")))
        layout.addSpacing(6)
        fields = QVBoxLayout()
        self._add_fields(fields, backups)
        self._add_ways(layout)
        layout.addLayout(fields)
        layout.addWidget(self.problem)
        layout.addSpacing(6)
        layout.addWidget(self.box)
        self.go.setDefault(True)  # only now: it must know its dialog
        self.box.accepted.connect(self._on_go)
        self.box.rejected.connect(self.reject)
        self.other.clicked.connect(self._on_other)
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
            explained = label(self.tr(help), "muted")
            explained.setIndent(24)
            layout.addWidget(explained)
            self.buttons[way] = button
        self.buttons[self.ways[0]].setChecked(True)

    def _add_fields(self, layout: QVBoxLayout, backups: Sequence[Backup]) -> None:
        locale = QLocale()
        for backup in backups:
            text = f"{moment_text(backup.taken)} ({locale.formattedDataSize(backup.size)})"
            self.backup.addItem(text, str(backup.file))
        self._labels["again"].setText(self.tr("The same again"))
        self._labels["backup"].setText(self.tr("Backup"))
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.backup, 1)
        inside.addWidget(self.other)
        self._fields: dict[str, QWidget] = {"secret": self.secret, "again": self.again, "backup": row}
        for name, field in self._fields.items():
            self._labels[name].setBuddy(self.backup if name == "backup" else field)
            self._form.addRow(self._labels[name], field)
        layout.addLayout(self._form)

    def way(self) -> str:
        return next(way for way, button in self.buttons.items() if button.isChecked())

    def _show_way(self) -> None:
        way = next((w for w, b in self.buttons.items() if b.isChecked()), AGAIN)
        shown = {
            "secret": way in (PASSPHRASE, NEW_PASSPHRASE, RECOVERY),
            "again": way == NEW_PASSPHRASE,
            "backup": way == RESTORE,
        }
        typed = QLineEdit.EchoMode.Normal if way == RECOVERY else QLineEdit.EchoMode.Password
        self.secret.setEchoMode(typed)
        self._labels["secret"].setText(self.tr("Recovery key") if way == RECOVERY else self.tr("Passphrase"))
        for name, field in (("secret", self.secret), ("again", self.again), ("backup", self.backup)):
            field.setAccessibleName(self._labels[name].text())
            self._form.setRowVisible(self._fields[name], shown[name])
        self._tell("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.secret.isHidden():
            self.secret.setFocus()

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _on_other(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a backup"), "", self.tr("Backups (*.rolefit);;All files (*)")
        )
        if path:
            self.backup.addItem(Path(path).name, path)
            self.backup.setCurrentIndex(self.backup.count() - 1)

    def _on_go(self) -> None:
        way, secret = self.way(), self.secret.text()
        if way == NEW_PASSPHRASE and len(secret) < SHORTEST:
            self._tell(self.tr("A passphrase needs at least {0} characters.").format(SHORTEST))
        elif way == NEW_PASSPHRASE and secret != self.again.text():
            self._tell(self.tr("The two do not match."))
        elif way in (PASSPHRASE, RECOVERY) and not secret.strip():
            self._tell(self.tr("Enter it first."))
        else:
            self.chosen.emit(way, str(self.backup.currentData()) if way == RESTORE else secret)
            self.accept()
