"""The Help menu: the guide, the keys, and what Rolefit is. What it opens is imported when it is opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow

VERB = "verb"
"""The property of an action with what it always does, where its text also says to what."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def add_help_menu(window: QMainWindow) -> None:
    """Add the menu to the window's bar."""
    menu = window.menuBar().addMenu(_tr("&Help"))
    for text, keys, make in (
        (_tr("&Guide"), QKeySequence(QKeySequence.StandardKey.HelpContents), _guide),
        (_tr("&Keys"), QKeySequence("Ctrl+?"), _keys),
        (_tr("&About Rolefit"), QKeySequence(), _about),
    ):
        action = QAction(text, window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _=False, make=make: _show(make, window))
        menu.addAction(action)


def _show(make: Callable[[QMainWindow], QDialog], window: QMainWindow) -> None:
    dialog = make(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def _guide(window: QMainWindow) -> QDialog:
    from ui.widgets.guide import GuideWindow

    return GuideWindow(window)


def _keys(window: QMainWindow) -> QDialog:
    from ui.widgets.keys import KeysDialog

    return KeysDialog(window)


def _about(window: QMainWindow) -> QDialog:
    from ui.widgets.about import AboutDialog

    return AboutDialog(window)
