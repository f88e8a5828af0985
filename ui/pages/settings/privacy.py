"""What privacy means here, and wiping everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from matcher.errors import KeyTrouble
from ui.desk import Desk
from ui.saying import said
from ui.widgets.privacy import Privacy, WipeDialog

if TYPE_CHECKING:
    from matcher.workspace import Place


class PrivacyTab(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = Privacy()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.wipe_asked.connect(self._on_wipe)
        desk.opened.connect(self._list)
        self._list()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list()

    def _list(self) -> None:
        self._ask("places", lambda places, _postings, _resumes: self.view.show_places(places))

    def _on_wipe(self) -> None:
        def ask(places: tuple[Place, ...], postings: int, resumes: int) -> None:
            dialog = WipeDialog(places, postings, resumes, self)
            dialog.confirmed.connect(self._wipe)
            dialog.open()

        self._ask("what-goes", ask)

    def _ask(self, name: str, done: Callable[[tuple[Place, ...], int, int], None]) -> None:
        """Tell `done` all places with something of the user's, and how many postings and versions there are."""
        ws, settings = self._desk.ws, self._desk.settings
        if ws is None:
            return
        folder, file = settings.folder("backup-folder"), settings.file

        def run(_tick: object) -> tuple[tuple[Place, ...], int, int]:
            return ws.places(folder, file), ws.count(), len(ws.resumes())

        self._desk.work.start(name, run, lambda answer: done(*answer), self._desk.tell)

    def _wipe(self) -> None:
        desk, ws = self._desk, self._desk.ws
        if ws is None:
            return
        folder = desk.settings.folder("backup-folder")
        desk.stop_work()
        desk.forget_index()
        desk.ws = None

        def failed(error: Exception) -> None:
            if isinstance(error, KeyTrouble):
                self._tell_of_key(error)
                return
            desk.tell(error)
            desk.library_lost.emit()

        def done(_answer: object) -> None:
            desk.settings.forget()
            self.window().close()

        desk.work.start("wipe", lambda _tick: ws.wipe_everything(folder), done, failed, self.tr("Wiping everything"))

    def _tell_of_key(self, error: KeyTrouble) -> None:
        """All files are gone, the key is not: there is nothing to go on with."""
        self._desk.settings.forget()
        told = QMessageBox(self)
        told.setIcon(QMessageBox.Icon.Warning)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setText(said(error.title))
        told.setInformativeText(said(error.hint))
        told.finished.connect(self.window().close)
        told.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told.open()
