"""The menus File, Edit and View, with their keys. Chosen before there is a desk they do nothing, but for Quit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.help import VERB, add_help_menu
from ui.pages import PAGES

if TYPE_CHECKING:
    from ui.desk import Desk


class Menus(QObject):
    def __init__(self, window: QMainWindow, show_page: Callable[[str], object]) -> None:
        """`show_page` brings the page of a name to the front."""
        super().__init__(window)
        self._window = window
        self._show_page = show_page
        self._desk: Desk | None = None
        self._fill_file_menu(window.menuBar().addMenu(self.tr("&File")))
        self._edit = window.menuBar().addMenu(self.tr("&Edit"))
        view = window.menuBar().addMenu(self.tr("&View"))
        for number, row in enumerate(PAGES, 1):
            title = QCoreApplication.translate("Window", row.title)
            self._action(view, title, f"Ctrl+{number}", partial(self._on_page, row.name))
        add_help_menu(window)

    def furnish(self, desk: Desk) -> None:
        """From now on they work on this desk."""
        self._desk = desk
        self._fill_edit_menu(desk)

    def _fill_file_menu(self, file: QMenu) -> None:
        self._action(file, self.tr("&Open résumé…"), QKeySequence.StandardKey.Open, self._on_open_resume)
        self._action(file, self.tr("&Paste résumé text"), "Ctrl+Shift+V", self._on_paste_resume)
        file.addSeparator()
        self._action(file, self.tr("&Import postings…"), "Ctrl+I", self._on_import_files)
        self._action(file, self.tr("Import a &folder of postings…"), "Ctrl+Shift+I", self._on_import_folder)
        file.addSeparator()
        quits = self._action(file, self.tr("&Quit"), QKeySequence.StandardKey.Quit, lambda _desk: None)
        quits.triggered.connect(self._window.close)

    def _fill_edit_menu(self, desk: Desk) -> None:
        edit = self._edit
        undo = desk.undo.createUndoAction(self, self.tr("Undo"))
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        undo.setProperty(VERB, self.tr("Undo"))
        redo = desk.undo.createRedoAction(self, self.tr("Redo"))
        redo.setShortcuts(QKeySequence.StandardKey.Redo)
        redo.setProperty(VERB, self.tr("Redo"))
        edit.addActions([undo, redo])
        edit.addSeparator()
        # The letters are the list's own keys: as shortcuts of the window they would be taken from every text field.
        for text, status in ((self.tr("&Save the posting\tS"), "saved"), (self.tr("Mark as &applied\tA"), "applied"),
                             (self.tr("&Hide the posting\tH"), "hidden")):  # fmt: skip
            self._action(edit, text, "", partial(self._on_status, status))
        edit.addSeparator()
        self._action(edit, self.tr("&Clear the what-if"), "Ctrl+0", self._on_clear)

    def _action(
        self, menu: QMenu, text: str, keys: str | QKeySequence.StandardKey, do: Callable[[Desk], object]
    ) -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: do(self._desk) if self._desk is not None else None)
        menu.addAction(action)
        return action

    # ---- what is chosen

    def _on_open_resume(self, desk: Desk) -> None:
        from ui.widgets.choosing import open_resume

        open_resume(desk, self._window)

    def _on_paste_resume(self, desk: Desk) -> None:
        from ui.widgets.choosing import paste_resume

        paste_resume(desk)

    def _on_import_files(self, desk: Desk) -> None:
        from ui.widgets.choosing import import_files

        import_files(desk, self._window)

    def _on_import_folder(self, desk: Desk) -> None:
        from ui.widgets.choosing import import_folder

        import_folder(desk, self._window)

    def _on_page(self, name: str, _desk: Desk) -> None:
        self._show_page(name)

    def _on_status(self, status: str, desk: Desk) -> None:
        desk.set_status(desk.chosen, status)

    def _on_clear(self, desk: Desk) -> None:
        from matcher.model import WhatIf

        desk.set_what_if(WhatIf())
