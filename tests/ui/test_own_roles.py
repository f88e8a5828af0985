"""Roles of one's own: made of postings, compared, renamed, deleted, each undone; and how few postings are told."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle, until
from tests.ui.lens_page import lens_page
from ui.own_roles import OwnRoles
from ui.pages.role_lens import TO, RoleLensPage
from ui.widgets.role_dialog import ask_role
from ui.widgets.standing import OwnName, odds_text, role_prose
from ui.window import Window

__all__ = ["lens_page"]

LEFT = Qt.MouseButton.LeftButton


def test_a_role_is_made_of_postings_compared_renamed_and_taken_back(
    lens_page: RoleLensPage, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = lens_page.role_to.count()
    lens_page.own._fill()
    lens_page.own.menu().actions()[0].trigger()
    dialog = lens_page.own.dialog
    assert dialog is not None and len(dialog.chosen()) == len(window.desk.rows) and not dialog.make.isEnabled()
    qtbot.keyClicks(dialog.words, "kubernetes")
    until(lambda: 0 < len(dialog.chosen()) < len(window.desk.rows))
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.mouseClick(dialog.none, LEFT)
    assert dialog.chosen() == ()
    qtbot.mouseClick(dialog.all, LEFT)
    number = len(dialog.chosen())
    qtbot.keyClicks(dialog.name, "Data Scientist")
    qtbot.mouseClick(dialog.make, LEFT)
    until(lambda: dialog.trouble.text() and dialog.isVisible())  # the name is taken
    assert dialog.make.isEnabled()
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "Cluster people")
    qtbot.mouseClick(dialog.make, LEFT)
    until(lambda: lens_page.role_to.count() == before + 1)
    lens_page.role_to.setCurrentIndex(before)
    settle(window)
    assert lens_page.seen is not None and lens_page.seen.lens.role_to == "own-cluster-people"
    assert lens_page.seen.lens.basis.postings_to == number
    assert "Cluster people" in lens_page.standing.words.text(), "their own name is written as they wrote it"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Pod people", True))
    rename, delete = _menu_of(lens_page, "Cluster people")
    rename.trigger()
    settle(window)
    assert lens_page.role_to.currentText() == "Pod people"
    delete = _menu_of(lens_page, "Pod people")[1]
    delete.trigger()
    settle(window)
    assert lens_page.role_to.count() == before and lens_page.seen.lens.role_to == TO
    for count in (before + 1, before + 1, before):
        window.desk.undo.undo()
        settle(window)
        assert lens_page.role_to.count() == count
    window.desk.undo.clear()


def test_a_role_is_stored_behind_and_what_hinders_its_undo_is_said(window: Window) -> None:
    desk, held, free = window.desk, threading.Event(), threading.Event()
    assert desk.ws is not None
    store, ids, made, told = desk.ws.store, list(desk.rows)[:3], [], []

    def import_much() -> None:
        with store._write_lock:
            held.set()
            free.wait(20)

    importing = threading.Thread(target=import_much)
    importing.start()
    assert held.wait(20)
    OwnRoles.of(desk).define("Night shift", ids, made.append, made.append)
    assert not made and importing.is_alive(), "the window does not wait for the library"
    free.set()
    importing.join()
    until(lambda: made)
    settle(window)
    desk.ws.delete_role(made[0].id)
    with_banner = desk.noticed.connect(lambda kind, title, hint: told.append(kind))
    desk.undo.undo()
    until(lambda: told == ["error"])
    assert desk.undo.canUndo(), "what could not be undone is still to be undone"
    desk.noticed.disconnect(with_banner)
    desk.undo.clear()
    OwnRoles.of(desk).changed.emit()
    settle(window)


def _menu_of(page: RoleLensPage, name: str) -> list[QAction]:
    page.own._fill()
    inside = next(a for a in page.own.menu().actions() if a.text().startswith(name)).menu()
    assert isinstance(inside, QMenu)
    return inside.actions()


def test_few_postings_are_said_to_tell_little(window: Window) -> None:
    dialog = ask_role(window.desk, list(window.desk.rows)[:3])
    assert dialog is not None and "little" in dialog.count.text() and dialog.list.count() == 3
    dialog.close()


def test_what_would_be_a_role_of_ours_is_said_in_numbers_of_postings() -> None:
    assert "20 would be data scientist postings and 80 AI engineer postings" in odds_text(
        0.8, "data scientist", "AI engineer"
    )
    assert "99 or more would be AI engineer" in odds_text(0.999, "data scientist", "AI engineer")
    assert "99 or more would be data scientist" in odds_text(0.0, "data scientist", "AI engineer")
    assert role_prose(OwnName("Data wizards")) == "Data wizards"
