"""Backups by themselves: when one is due and wanted, as many as wanted stay, and a trouble is said once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from matcher.workspace import Passphrase, Workspace
from ui.backing import Backing
from ui.desk import Desk

pytest_plugins = ["tests.ui.small_desk"]


@pytest.fixture
def desk(make_desk: Callable[..., Desk], home: Path) -> Desk:
    return make_desk(Workspace.open(home, Passphrase("four words are best"), today=date(2026, 5, 1)))


def idle(desk: Desk) -> bool:
    return not desk.work.running("automatic-backup")


def test_one_is_made_soon_after_the_start(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.backing.FIRST_MS", 10)
    backing = Backing(desk)
    with qtbot.waitSignal(backing.made, timeout=20_000):
        desk.opened.emit()
    assert len(desk.ws.backups()) == 1
    backing.look()  # not due again
    qtbot.waitUntil(lambda: idle(desk))
    assert len(desk.ws.backups()) == 1


def test_folder_number_and_how_often_are_the_users(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    backing = Backing(desk)
    desk.settings.set("backup-every", "0")
    backing.look()
    assert idle(desk)
    desk.settings.set("backup-every", "7")
    desk.settings.set("backup-folder", str(folder))
    desk.settings.set("backup-keep", 2)
    for _ in range(3):
        desk.ws.backup(folder)
    for file in folder.iterdir():  # as if made two weeks ago
        file.rename(file.with_name(file.name.replace(file.name[8:16], "20260101")))
    with qtbot.waitSignal(backing.made, timeout=20_000):
        backing.look()
    assert len(desk.ws.backups(folder)) == 2
    assert desk.ws.backups() == ()


def test_a_folder_that_is_not_there_is_said_once(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    desk.settings.set("backup-folder", str(tmp_path / "file" / "under"))
    backing = Backing(desk)
    told: list[str] = []
    desk.noticed.connect(lambda kind, title, hint: told.append(kind))
    for _ in range(2):
        backing.look()
        qtbot.waitUntil(lambda: idle(desk))
    assert told == ["warning"]


@pytest.mark.parametrize("work", ["import", "rekey", "recover", "change-skills"])
def test_nothing_is_backed_up_while_much_is_written(desk: Desk, work: str, monkeypatch: pytest.MonkeyPatch) -> None:
    backing = Backing(desk)
    monkeypatch.setattr(desk.work, "running", lambda name: name == work)
    backing.look()
    assert "automatic-backup" not in desk.work._jobs


def test_a_session_that_stores_nothing_backs_up_nothing(small_desk: Desk) -> None:
    Backing(small_desk).look()
    assert idle(small_desk)


def test_one_that_is_due_is_made_at_the_end(desk: Desk, home: Path) -> None:
    desk.close()
    assert len(Workspace.backups_of(home)) == 1


def test_none_is_made_at_the_end_where_none_is_wanted(desk: Desk, home: Path) -> None:
    desk.settings.set("backup-every", "0")
    desk.close()
    assert Workspace.backups_of(home) == ()
