"""How a résumé and postings are chosen: a dialog, or the clipboard; what is chosen goes to the desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from ui.desk import Desk


def _tr(text: str) -> str:
    return QCoreApplication.translate("Choosing", text)


def open_resume(desk: Desk, parent: QWidget) -> None:
    """Let the user choose a file and read it as the résumé."""
    kinds = _tr("Résumés (*.pdf *.txt *.md);;All files (*)")
    path, _ = QFileDialog.getOpenFileName(parent, _tr("Open résumé"), "", kinds)
    if path:
        desk.open_resume(Path(path))


def paste_resume(desk: Desk) -> None:
    """Read the clipboard's text as the résumé."""
    text = QGuiApplication.clipboard().text()
    if text.strip():
        desk.open_resume(text)
    else:
        desk.notice("warning", _tr("The clipboard holds no text."), _tr("Copy your résumé first."))


def import_files(desk: Desk, parent: QWidget) -> None:
    """Let the user choose files of postings and import them."""
    paths, _ = QFileDialog.getOpenFileNames(parent, _tr("Import postings"))
    if paths:
        desk.import_postings([Path(path) for path in paths])


def import_folder(desk: Desk, parent: QWidget) -> None:
    """Let the user choose a folder and import all postings in it."""
    path = QFileDialog.getExistingDirectory(parent, _tr("Import a folder of postings"))
    if path:
        desk.import_postings([Path(path)])


def paste_posting(desk: Desk, parent: QWidget) -> None:
    """Ask for a posting's text, with what the clipboard holds to begin with, and store it."""
    from ui.widgets.paste_dialog import PasteDialog

    dialog = PasteDialog(parent, QGuiApplication.clipboard().text())
    dialog.given.connect(lambda given: desk.paste_posting(**given))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
