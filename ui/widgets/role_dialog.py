"""Making a role of postings: a name, and which of the offered postings speak for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from matcher.errors import RolefitError
from ui.desk import Desk
from ui.own_roles import OwnRoles
from ui.saying import counted, said
from ui.widgets.labels import label

ID = Qt.ItemDataRole.UserRole

SHOWN = 500
"""Postings listed one by one; a role may be made of more."""

PAUSE = 250
"""Milliseconds after the last key before the words are looked for."""

ENOUGH = 10
"""Below so many postings little can be concluded, and the dialog says so."""


class RoleDialog(QDialog):
    words_changed = Signal(str)
    """The words that the offered postings are to hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Make a role of postings"))
        self.setMinimumSize(460, 480)
        self._left_out: set[str] = set()
        self._ids: tuple[str, ...] = ()
        self.name = QLineEdit(placeholderText=self.tr("For example: Pricing analyst"))
        self.name.setAccessibleName(self.tr("Name of the role"))
        self.words = QLineEdit(placeholderText=self.tr("In title, company or text"))
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(self.tr("Words the postings hold"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Postings the role is made of"))
        self.list.setUniformItemSizes(True)
        self.count = label("", "muted")
        self.trouble = label("", "missing")
        self.trouble.hide()
        self.all, self.none = QPushButton(self.tr("Choose all")), QPushButton(self.tr("Choose none"))
        self.buttons = QDialogButtonBox()
        self.make = self.buttons.addButton(self.tr("Make the role"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setProperty("primary", True)
        self.cancel = self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        lead = label(
            self.tr(
                "It is then compared like every other role, by what these postings name. Other roles stay as they are."
            ),
            "muted",
        )
        layout.addWidget(lead)
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Postings with"), self.words)
        layout.addLayout(form)
        layout.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.all)
        row.addWidget(self.none)
        layout.addLayout(row)
        layout.addWidget(self.trouble)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(lambda: self.words_changed.emit(self.words.text()))
        self.list.itemChanged.connect(self._on_item)
        self.all.clicked.connect(lambda: self._choose(every=True))
        self.none.clicked.connect(lambda: self._choose(every=False))
        self.name.textChanged.connect(self._count)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def show_postings(self, ids: Sequence[str], title: Callable[[str], str]) -> None:
        """Offer these postings, all of them chosen."""
        self._ids, self._left_out = tuple(ids), set()
        self.list.blockSignals(True)
        self.list.clear()
        for id in self._ids[:SHOWN]:
            item = QListWidgetItem(title(id))
            item.setData(ID, id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._count()

    def chosen(self) -> tuple[str, ...]:
        """The ids of the postings that are ticked, and of those too many to be listed."""
        return tuple(id for id in self._ids if id not in self._left_out)

    def say(self, text: str) -> None:
        """Why the role could not be made."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _on_item(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        (self._left_out.discard if on else self._left_out.add)(item.data(ID))
        self._count()

    def _choose(self, *, every: bool) -> None:
        self._left_out = set() if every else set(self._ids)
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Checked if every else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._count()

    def _count(self) -> None:
        number, locale = len(self.chosen()), QLocale()
        parts = [counted(number, self.tr("1 posting is chosen."), self.tr("{0} postings are chosen."))]
        if len(self._ids) > SHOWN:
            parts.append(self.tr("The first {0} are listed.").format(locale.toString(SHOWN)))
        if 0 < number < ENOUGH:
            parts.append(self.tr("Of so few, little can be concluded."))
        self.count.setText(" ".join(parts))
        self.make.setEnabled(bool(number and self.name.text().strip()))


def ask_role(desk: Desk, ids: Sequence[str] | None, parent: QWidget | None = None) -> RoleDialog | None:
    """Open the dialog over `ids`, or over all stored postings where None; what was made is told by OwnRoles.changed."""
    ws = desk.ws
    if ws is None:
        return None
    dialog = RoleDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    offered = tuple(ids) if ids is not None else tuple(desk.catalogue)

    def title(id: str) -> str:
        row = desk.rows.get(id)
        return " · ".join(v for v in (row.title, row.organization) if v) if row else id

    def found(words: str) -> None:
        desk.work.cancel("role-words")
        if not words.strip():
            dialog.show_postings(offered, title)
            return
        among = set(offered)
        desk.work.start(
            "role-words",
            lambda tick: tuple(id for id in ws.search(words) if id in among),
            lambda answer: dialog.show_postings(answer, title),
        )

    def failed(error: Exception) -> None:
        if isinstance(error, RolefitError) and isValid(dialog):
            dialog.make.setEnabled(True)
            dialog.say(" ".join(v for v in (said(error.title), said(error.hint)) if v))

    def accepted() -> None:
        dialog.make.setEnabled(False)
        made = OwnRoles.of(desk).define
        made(dialog.name.text(), dialog.chosen(), lambda _: dialog.accept() if isValid(dialog) else None, failed)

    dialog.buttons.accepted.disconnect(dialog.accept)
    dialog.buttons.accepted.connect(accepted)
    dialog.words_changed.connect(found)
    dialog.finished.connect(lambda _: desk.work.cancel("role-words"))
    dialog.show_postings(offered, title)
    dialog.name.setFocus()
    dialog.open()
    return dialog
