"""A library that does not open: what is offered, and that each way leads into it, by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matcher.errors import KeyTrouble, LibraryError
from matcher.store.trouble import LibraryTrouble
from matcher.workspace import Passphrase, RecoveryKey, Workspace
from tests.matcher.store.file_keyring import FileKeyring
from tests.ui.conftest import settle, until
from ui.app import build
from ui.widgets.unlock import (
    AGAIN,
    EMPTY,
    NEW_PASSPHRASE,
    NOTHING,
    PASSPHRASE,
    RECOVERY,
    RESTORE,
    UnlockDialog,
    ways_for,
)
from ui.window import Window

SECRET = "four words or so"
AD = "Requirements: Python, SQL and peat stratigraphy. You write clear reports for the county."


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def start(qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Window]]:
    """Starts a window over `home`, as the program does but without samples, which take their time."""
    monkeypatch.setattr(Workspace, "add_samples_once", lambda *_: None)
    made: list[Window] = []

    def make() -> Window:
        window = build(home)
        made.append(window)
        window.show()
        window.open_library()
        return window

    yield make
    for window in made:
        settle(window)
        window.close()
        window.desk.close()


@pytest.fixture(autouse=True)
def _quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same derivation with less memory and time."""
    from matcher.store import keys

    monkeypatch.setattr(keys, "SCRYPT_N", 1 << 10)


@pytest.fixture
def no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without a password store."""
    from matcher.store import keyring_door

    def none(*_: object) -> str:
        raise KeyTrouble("This computer has no password store that Rolefit can use.", "Use a passphrase.")

    monkeypatch.setattr(keyring_door, "fetch", none)


@pytest.fixture
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FileKeyring:
    """A password store of this test's own."""
    import keyring.core

    from matcher.store import keyring_door

    ring = FileKeyring(tmp_path / "ring")
    monkeypatch.setattr(keyring.core, "_keyring_backend", ring)
    monkeypatch.setattr(keyring_door, "ALLOWED", (*keyring_door.ALLOWED, keyring_door.name_of(ring)))
    return ring


def dialog_of(window: Window, other_than: UnlockDialog | None = None) -> UnlockDialog:
    def standing() -> list[UnlockDialog]:
        return [d for d in window.findChildren(UnlockDialog) if d.isVisible() and d is not other_than]

    until(standing)
    return standing()[0]


def click(qtbot: QtBot, dialog: UnlockDialog) -> None:
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)


def test_no_password_store_and_a_session_that_stores_nothing(no_store, start, home: Path, qtbot: QtBot) -> None:
    window = start()
    dialog = dialog_of(window)
    assert dialog.ways == (NEW_PASSPHRASE, AGAIN, NOTHING)
    dialog.buttons[NOTHING].click()
    assert not dialog.secret.isVisible()
    click(qtbot, dialog)
    until(lambda: window.desk.ws is not None)
    assert "stores nothing" in window.windowTitle() and not window.desk.ws.stored
    assert not Workspace.exists(home)


def test_no_password_store_and_a_passphrase_then_a_wrong_one(no_store, start, home: Path, qtbot: QtBot) -> None:
    first = start()
    dialog = dialog_of(first)
    for typed, again, told in (("short", "short", "8"), (SECRET, "five", "match")):
        dialog.secret.setText(typed)
        dialog.again.setText(again)
        click(qtbot, dialog)
        assert dialog.isVisible() and told in dialog.problem.text()
    dialog.again.setText(SECRET)
    click(qtbot, dialog)
    until(lambda: first.desk.ws is not None)
    first.desk.close()
    with Workspace.open(home, Passphrase(SECRET), create=False) as ws:
        ws.add_pasted(AD)

    second = start()
    dialog = dialog_of(second)
    assert dialog.ways == (PASSPHRASE, RECOVERY, NOTHING)
    click(qtbot, dialog)
    assert dialog.problem.isVisible()
    dialog.secret.setText("another one altogether")
    click(qtbot, dialog)
    again = dialog_of(second, other_than=dialog)
    again.secret.setText(SECRET)
    qtbot.keyClick(again.secret, Qt.Key.Key_Return)
    until(lambda: second.desk.ws is not None)


def test_a_damaged_library_is_restored_from_here(no_store, start, home: Path, qtbot: QtBot) -> None:
    with Workspace.open(home, Passphrase(SECRET)) as ws:
        ws.add_pasted(AD)
        ws.backup()
    library = home / "library.rolefit"
    library.write_bytes(library.read_bytes()[:30_000])
    window = start()
    asked = dialog_of(window)
    asked.secret.setText(SECRET)
    click(qtbot, asked)
    dialog = dialog_of(window, other_than=asked)
    assert dialog.ways == (RESTORE, AGAIN, NOTHING)
    assert dialog.backup.count() == 1 and dialog.backup.isVisible()
    click(qtbot, dialog)
    until(lambda: window.desk.ws is not None)
    assert any(not row.sample for row in window.desk.rows.values())
    assert list(home.glob("library.rolefit.corrupt-*"))


def test_the_recovery_key_opens_and_the_password_store_gets_its_key_again(ring, start, home, qtbot: QtBot) -> None:
    with Workspace.open(home) as ws:
        ws.add_pasted(AD)
        key = ws.recovery_key()
    ring.delete_password("rolefit", "library")
    window = start()
    dialog = dialog_of(window)
    assert dialog.ways == (RECOVERY, AGAIN, NOTHING)
    dialog.secret.setText(key.lower().replace("-", " "))
    click(qtbot, dialog)
    until(lambda: window.desk.ws is not None)
    until(lambda: "has its key again" in window.banner.text())
    assert ring.get_password("rolefit", "library")
    window.desk.close()
    with Workspace.open(home, create=False) as ws:
        assert ws.count()


def test_after_the_recovery_key_of_a_passphrase_a_new_one_is_pointed_to(ring, start, home, qtbot: QtBot) -> None:
    with Workspace.open(home, Passphrase(SECRET)) as ws:
        key = ws.recovery_key()
    window = start()
    dialog = dialog_of(window)
    dialog.buttons[RECOVERY].click()
    dialog.secret.setText(key)
    click(qtbot, dialog)
    until(lambda: "new passphrase" in window.banner.text())
    assert not ring.all()


def test_a_lost_side_file_is_told_and_the_recovery_key_is_asked(no_store, start, home, qtbot: QtBot) -> None:
    with Workspace.open(home, Passphrase(SECRET)) as ws:
        key = ws.recovery_key()
    (home / "library.json").write_text("{")
    window = start()
    dialog = dialog_of(window)
    assert dialog.ways[0] == RECOVERY
    dialog.secret.setText(key)
    click(qtbot, dialog)
    until(lambda: window.desk.ws is not None)
    window.desk.close()
    with Workspace.open(home, RecoveryKey(key), create=False) as ws:
        assert ws.stored


def test_leaving_the_dialog_leaves_the_program(no_store, start, qtbot: QtBot) -> None:
    window = start()
    dialog = dialog_of(window)
    qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    until(lambda: not window.isVisible())


def trouble(code: str) -> LibraryError:
    return LibraryTrouble("", "", code)


@pytest.mark.parametrize(
    ("error", "library", "kind", "ways"),
    [
        (KeyTrouble("", "", "no-keyring"), False, "", (NEW_PASSPHRASE, AGAIN, NOTHING)),
        (KeyTrouble("", "", "locked"), False, "", (AGAIN, NEW_PASSPHRASE, NOTHING)),
        (KeyTrouble("", "", "locked"), True, "keyring", (AGAIN, RECOVERY, NOTHING)),
        (KeyTrouble("", "", "missing"), True, "keyring", (RECOVERY, AGAIN, NOTHING)),
        (KeyTrouble("", "", "missing"), True, "passphrase", (PASSPHRASE, RECOVERY, NOTHING)),
        (KeyTrouble("", "", "missing"), True, "", (RECOVERY, PASSPHRASE, AGAIN, NOTHING)),
        (trouble("damaged"), True, "keyring", (RESTORE, AGAIN, NOTHING)),
        (trouble("gone"), True, "passphrase", (RESTORE, AGAIN, NOTHING)),
        (trouble("unreadable"), True, "", (RESTORE, RECOVERY, AGAIN, NOTHING)),
        (trouble("in-use"), True, "keyring", (AGAIN, NOTHING)),
        (trouble("newer"), True, "keyring", (AGAIN, NOTHING)),
    ],
)
def test_what_is_offered(error: LibraryError, library: bool, kind: str, ways: tuple[str, ...]) -> None:
    assert ways_for(error, library, kind, backups=True) == ways
    without = ways_for(error, library, kind, backups=False)
    assert without == tuple(EMPTY if way == RESTORE else way for way in ways)
