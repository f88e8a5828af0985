"""What privacy means here: where everything lies, how many network connections there were, and how to wipe it all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import outbound
from ui.widgets.labels import label, selectable

if TYPE_CHECKING:
    from matcher.workspace import Place

LOOK_EVERY_MS = 2000


def _tr(text: str) -> str:
    return QCoreApplication.translate("Privacy", text)


class Privacy(QWidget):
    wipe_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[Place, ...] = ()
        self.calls = label("", "heading")
        self.how = label(
            self.tr(
                "Counted by Python itself in this window's program, since its start. Rolefit holds no code that opens a "
                "connection: reading, ranking and explaining all happen on this computer."
            ),
            "muted",
        )
        self.where = selectable("")
        self.form = QFormLayout()
        self.open = QPushButton(self.tr("Open the folder"))
        self.wipe = QPushButton(self.tr("Wipe everything…"))
        row, last = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        last.addWidget(self.wipe)
        last.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.calls)
        layout.addWidget(self.how)
        layout.addSpacing(16)
        layout.addWidget(label(self.tr("Where your data lives"), "heading"))
        layout.addWidget(self.where)
        layout.addLayout(self.form)
        layout.addLayout(row)
        layout.addSpacing(16)
        self.wipe_label = label(self.tr("Wipe everything"), "heading")
        layout.addWidget(self.wipe_label)
        layout.addLayout(last)
        layout.addStretch(1)
        self.open.clicked.connect(self._on_open)
        self.wipe.clicked.connect(self.wipe_asked)
        timer = QTimer(self, interval=LOOK_EVERY_MS)
        timer.timeout.connect(self.say_calls)
        timer.start()
        self.say_calls()

    def say_calls(self) -> None:
        self.calls.setText(
            self.tr("Network connections since the start: {0}").format(QLocale().toString(outbound.count()))
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.say_calls()

    def show_places(self, places: Sequence[Place]) -> None:
        """What is kept and where; nothing in a session that stores nothing."""
        self._places = tuple(places)
        while self.form.rowCount():
            self.form.removeRow(0)
        if places:
            self.where.setText(
                self.tr(
                    "Your résumé and postings are in an encrypted file on this computer. Beside it lies an index for ranking "
                    "that is not encrypted: for each posting an id, what it asks for (skills, also those you added yourself, "
                    "years, degree, level), the role its title names, and in numbers what it is about and how much it says. It "
                    "holds no text of a posting and nothing of your résumé."
                )
            )
        else:
            self.where.setText(self.tr("This session stores nothing. When the window closes, all of it is gone."))
        for place in places:
            size = QLocale().formattedDataSize(place.size)
            text = selectable(f"{place.path}  ({size})", "muted")
            self.form.addRow(place_name(place.kind), text)
        for shown in (self.open, self.wipe, self.wipe_label):
            shown.setVisible(bool(places))

    def _on_open(self) -> None:
        if self._places:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._places[0].path.parent)))


def place_name(kind: str) -> str:
    """What lies at a place."""
    return {
        "library": _tr("Library"),
        "side": _tr("How the library is opened"),
        "aside": _tr("Library before a backup was restored"),
        "backups": _tr("Backups"),
        "index": _tr("Index for ranking"),
        "settings": _tr("Settings"),
    }.get(kind, kind)


class WipeDialog(QDialog):
    """Names what goes, and wants a tick before it lets anything go."""

    confirmed = Signal()

    def __init__(self, places: Sequence[Place], postings: int, resumes: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Wipe everything"))
        self.setMinimumWidth(460)
        locale = QLocale()
        goes = [
            self.tr("all postings ({0}), with statuses and notes").format(locale.toString(postings)),
            self.tr("all versions of your résumé ({0}), and what you put right in them").format(
                locale.toString(resumes)
            ),
            self.tr("your own skills, filters and settings"),
            self.tr("all backups in the backup folder"),
            self.tr("the library's key: a copy of the library made elsewhere opens only with the recovery key"),
        ]
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.tr("This goes, and there is no way back:"), "heading"))
        layout.addWidget(label("\n".join(f"•  {line}" for line in goes)))
        layout.addWidget(label("\n".join(str(place.path) for place in places), "muted"))
        self.sure = QCheckBox(self.tr("I want all of this to go"))
        layout.addWidget(self.sure)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.wipe = buttons.addButton(self.tr("Wipe and quit"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.wipe.setEnabled(False)
        self.sure.toggled.connect(self.wipe.setEnabled)
        self.wipe.clicked.connect(self._on_wipe)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _on_wipe(self) -> None:
        self.confirmed.emit()
        self.accept()
