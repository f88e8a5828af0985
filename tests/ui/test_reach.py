"""Every dialog and first screen: each control has a name and a place in the Tab order, and Escape or a button closes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from matcher.errors import KeyTrouble
from matcher.store.trouble import LibraryTrouble
from matcher.workspace import Place
from tests.ui.reach import controls, nameless, unreachable
from ui.desk import Desk
from ui.help import add_help_menu
from ui.report import CrashDialog
from ui.widgets.about import AboutDialog
from ui.widgets.guide import GuideWindow
from ui.widgets.keys import KeysDialog
from ui.widgets.opening_way import PassphraseDialog
from ui.widgets.paste_dialog import PasteDialog
from ui.widgets.privacy import WipeDialog
from ui.widgets.recovery_dialog import RecoveryDialog
from ui.widgets.unlock import UnlockDialog
from ui.widgets.welcome import WelcomeView

pytest_plugins = ["tests.ui.small_desk"]

BACKUP = SimpleNamespace(file=Path("a.rolefit"), taken=datetime(2026, 1, 2, 3, 4), size=5000)

DIALOGS: dict[str, Callable[[QMainWindow], QDialog]] = {
    "crash": lambda window: CrashDialog(ValueError(), window),
    "about": AboutDialog,
    "guide": GuideWindow,
    "keys": KeysDialog,
    "passphrase": PassphraseDialog,
    "paste": PasteDialog,
    "wipe": lambda window: WipeDialog((Place("library", Path("/x"), 1),), 1, 1, window),
    "recovery": lambda window: RecoveryDialog("-".join(["ABCD"] * 14), window),
    "unlock new": lambda window: UnlockDialog(KeyTrouble("t", "h"), False, "", window),
    "unlock lost": lambda window: UnlockDialog(KeyTrouble("t", "h", "missing"), True, "", window),
    "unlock damaged": lambda window: UnlockDialog(LibraryTrouble("t", "h", "damaged"), True, "", window, [BACKUP]),
}


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QMainWindow]:
    window = QMainWindow()
    add_help_menu(window)
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs(window: QMainWindow, qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name](window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    assert dialog.windowTitle()
    assert controls(dialog)
    assert nameless(dialog) == []
    assert unreachable(dialog) == []
    # Of a group of choices the Tab key stops at the chosen one alone; arrows lead to the others.
    wanted = {
        id(w) for w in controls(dialog) if w.isEnabled() and not (isinstance(w, QRadioButton) and not w.isChecked())
    }
    assert wanted <= walked(dialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def walked(dialog: QWidget, qtbot: QtBot) -> set[int]:
    """The controls that the Tab key stops at, starting anywhere."""
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    stops: set[int] = set()
    for _ in range(40):
        now = QApplication.focusWidget()
        if now is None:
            break
        if id(now) in stops:
            break
        stops.add(id(now))
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return stops


def test_the_welcome(make_desk: Callable[..., Desk], qtbot: QtBot, home: Path) -> None:
    view = WelcomeView(make_desk(settings=home), home)
    qtbot.addWidget(view)
    view.show()
    view._on_opened()
    assert nameless(view) == []
    assert unreachable(view) == []
    assert QAccessible.queryAccessibleInterface(view.choose).role() == QAccessible.Role.Button
