"""The settings page: theme, bar and weights at once; own skills; backups; the key; privacy and wiping, by real clicks."""

from __future__ import annotations

import socket
import sys
import weakref
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QScrollArea
from pytestqt.qtbot import QtBot

from matcher.workspace import Passphrase, Workspace
from tests.ui.reach import nameless, unreachable
from ui import outbound, theme
from ui.desk import Desk
from ui.pages.settings import SettingsPage
from ui.settings import SETTINGS, Settings
from ui.widgets.opening_way import PassphraseDialog
from ui.widgets.privacy import WipeDialog
from ui.widgets.recovery_dialog import RecoveryDialog

pytest_plugins = ["tests.ui.small_desk"]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[Desk], SettingsPage]]:
    """Shows the page over a desk; it lives until its desk has nothing more to tell it."""
    pages: list[SettingsPage] = []

    def show(desk: Desk) -> SettingsPage:
        made = SettingsPage(desk)
        pages.append(made)
        made.resize(900, 700)
        made.show()
        qtbot.waitUntil(lambda: made.skills.editor.area.count() > 0)
        return made

    yield show
    for page in pages:
        page._desk.work.wait(5000)
        page.close()


@pytest.fixture
def page(read_desk: Desk, shown: Callable[[Desk], SettingsPage]) -> SettingsPage:
    return shown(read_desk)


@pytest.fixture
def stored(home: Path) -> Workspace:
    """A library on disk that opens with a passphrase: no keyring is asked."""
    return Workspace.open(home, Passphrase("four words are best"), today=date(2026, 5, 1))


def test_the_theme_changes_at_once(page: SettingsPage, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    box = page.fields["theme"]
    box.setFocus()
    box.setCurrentIndex(box.findData("dark"))
    assert theme.current().dark
    box.setCurrentIndex(box.findData("light"))
    assert not theme.current().dark


def test_every_setting_has_a_place(page: SettingsPage) -> None:
    own = {"weights", "backup-folder"}
    assert {row.key for row in SETTINGS} == set(page.fields) | own
    assert all(field.accessibleName() for field in page.fields.values())


def test_the_bar_is_kept(page: SettingsPage) -> None:
    page.fields["bar"].setValue(64)
    assert page._desk.settings.get("bar") == 64


def test_weights_move_the_ranking_and_are_reset(page: SettingsPage, qtbot: QtBot) -> None:
    desk = page._desk
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.fit.weights.preview.rowCount() == 3)
    before = desk.ranking.fit.tolist()
    slider = page.fit.weights.sliders["skills"]
    with qtbot.waitSignal(desk.ranking_changed, timeout=10_000):
        slider.setFocus()
        qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert desk.weights["skills"] == 0
    assert desk.ranking.fit.tolist() != before
    assert desk.settings.weights()["skills"] == 0
    with qtbot.waitSignal(desk.ranking_changed, timeout=10_000):
        qtbot.mouseClick(page.fit.weights.reset, LEFT)
    assert desk.weights is None
    assert desk.ranking.fit.tolist() == before
    assert not page.fit.weights.reset.isEnabled()


def test_weights_that_cannot_be_read_are_the_published_ones(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for bad in ("x", "[1]", '{"skills": -1}', '{"skills": "a"}', '{"skills": 0}'):
        settings.set("weights", bad)
        assert settings.weights() is None
    settings.set_weights({"skills": 0.5, "text": 0.5})
    assert Settings(tmp_path).weights() == {"skills": 0.5, "text": 0.5}


def test_a_skill_of_ones_own_is_added_changed_and_removed(page: SettingsPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(2)
    ws, own = page._desk.ws, page.skills.editor
    qtbot.keyClicks(own.name, "Peat stratigraphy")
    qtbot.keyClicks(own.aliases, "bog coring, peat cores")
    with qtbot.waitSignal(page._desk.ranking_changed, timeout=20_000):
        qtbot.mouseClick(own.save, LEFT)
    qtbot.waitUntil(lambda: own.table.rowCount() == 1)
    assert ws.finder.find("We do bog coring.")[0].skill == ws.own_skills()[0].id
    own.table.selectRow(0)
    own.name.setText("Peat science")
    with qtbot.waitSignal(page._desk.ranking_changed, timeout=20_000):
        qtbot.mouseClick(own.save, LEFT)
    qtbot.waitUntil(lambda: own.table.rowCount() == 1 and own.table.item(0, 0).text() == "Peat science")
    own.table.selectRow(0)
    with qtbot.waitSignal(page._desk.ranking_changed, timeout=20_000):
        qtbot.mouseClick(own.remove, LEFT)
    qtbot.waitUntil(lambda: not own.table.isVisible())
    assert ws.own_skills() == ()


def test_a_name_that_is_taken_is_refused_with_the_reason(page: SettingsPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(2)
    qtbot.keyClicks(page.skills.editor.name, "Snake script")
    qtbot.keyClicks(page.skills.editor.aliases, "Python")
    qtbot.mouseClick(page.skills.editor.save, LEFT)
    qtbot.waitUntil(page.skills.editor.trouble.isVisible)
    assert "Python" in page.skills.editor.trouble.text()
    assert page._desk.ws.own_skills() == ()


def test_a_known_skill_gets_another_name(page: SettingsPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(2)
    own = page.skills.editor
    qtbot.mouseClick(own.more, LEFT)
    for kind in (own.more, own.new, own.more):
        kind.setChecked(True)
    assert own.name.completer().model().rowCount() > 100, "the names are offered again"
    own.name.setText("Tableau")
    qtbot.keyClicks(own.aliases, "the picture tool of Fenland")
    with qtbot.waitSignal(page._desk.ranking_changed, timeout=20_000):
        qtbot.mouseClick(own.save, LEFT)
    found = page._desk.ws.finder.find("Uses the picture tool of Fenland.")
    assert "tableau" in {hit.skill for hit in found}


def test_a_session_that_stores_nothing_offers_no_backup(page: SettingsPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(3)
    qtbot.waitUntil(page.library.unstored.isVisible)
    assert not page.library.stored.isVisible()
    page.tabs.setCurrentIndex(4)
    assert not page.privacy.view.wipe.isVisible()


def test_backed_up_and_restored(
    stored: Workspace,
    shown: Callable[[Desk], SettingsPage],
    make_desk: Callable[..., Desk],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    desk = make_desk(stored)
    page = shown(desk)
    page.tabs.setCurrentIndex(3)
    page.library.backups.folder_chosen.emit(str(tmp_path / "copies"))
    qtbot.waitUntil(lambda: page.library.backups.folder.text().endswith("copies"))
    qtbot.mouseClick(page.library.backups.make, LEFT)
    qtbot.waitUntil(lambda: page.library.backups.table.rowCount() == 1, timeout=20_000)
    with qtbot.waitSignal(desk.postings_changed, timeout=10_000):
        desk.change_postings(lambda ws: ws.delete_postings(ws.store.posting_ids()))
    assert stored.count() == 0
    qtbot.mouseClick(page.library.backups.restore, LEFT)
    box = page.findChild(QMessageBox)
    button = next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.AcceptRole)
    with qtbot.waitSignal(desk.opened, timeout=20_000):
        qtbot.mouseClick(button, LEFT)
    assert stored.count() == 3
    assert len(desk.rows) == 3


def test_the_recovery_key_is_shown_and_saved(
    stored: Workspace,
    shown: Callable[[Desk], SettingsPage],
    make_desk: Callable[..., Desk],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    page = shown(make_desk(stored))
    page.tabs.setCurrentIndex(3)
    qtbot.mouseClick(page.library.way.key, LEFT)
    dialog = page.findChild(RecoveryDialog)
    key = stored.recovery_key()
    assert dialog.text.toPlainText().replace("\n", "-") == key
    dialog.save_text(tmp_path / "key.txt")
    assert key.split("-")[0] in (tmp_path / "key.txt").read_text("utf-8")
    dialog.save_pdf(tmp_path / "key.pdf")
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")
    for name in ("key.txt", "key.pdf"):
        (tmp_path / name).chmod(0o644)
    dialog.save_text(tmp_path / "key.txt")
    dialog.save_pdf(tmp_path / "key.pdf")
    if sys.platform != "win32":
        assert all((tmp_path / name).stat().st_mode & 0o777 == 0o600 for name in ("key.txt", "key.pdf"))
    assert not dialog.trouble.text()
    dialog.save_text(tmp_path / "none" / "key.txt")
    assert dialog.trouble.text()


def test_everything_is_wiped_after_a_tick(
    stored: Workspace,
    shown: Callable[[Desk], SettingsPage],
    make_desk: Callable[..., Desk],
    qtbot: QtBot,
    home: Path,
    resume_text: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = make_desk(stored, home)
    desk.settings.set("bar", 55)
    with qtbot.waitSignal(desk.ranking_changed, timeout=20_000):
        desk.open_resume(resume_text)
    live, let_go, wipe = weakref.ref(desk._live), [], stored.wipe_everything
    monkeypatch.setattr(stored, "wipe_everything", lambda folder: (let_go.append(live() is None), wipe(folder)))
    page = shown(desk)
    page.tabs.setCurrentIndex(4)
    qtbot.waitUntil(page.privacy.view.wipe.isVisible)
    qtbot.mouseClick(page.privacy.view.wipe, LEFT)
    qtbot.waitUntil(lambda: page.findChild(WipeDialog) is not None)
    dialog = page.findChild(WipeDialog)
    assert not dialog.wipe.isEnabled()
    dialog.sure.setChecked(True)
    qtbot.mouseClick(dialog.wipe, LEFT)
    qtbot.waitUntil(lambda: not page.isVisible(), timeout=20_000)
    assert not Workspace.exists(home)
    assert let_go == [True]  # Windows removes no file that is mapped
    assert [f.name for f in home.rglob("*") if f.is_file()] == []


def test_connections_are_counted(page: SettingsPage) -> None:
    before = outbound.count()
    page.privacy.view.say_calls()
    assert page.privacy.view.calls.text().endswith(str(before))
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("no-such-name.invalid", 80, flags=socket.AI_NUMERICHOST)
    page.privacy.view.say_calls()
    assert outbound.count() > before
    assert page.privacy.view.calls.text().endswith(str(outbound.count()))


def test_the_bar_of_a_narrow_window_can_be_scrolled(page: SettingsPage) -> None:
    page.resize(420, 300)
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        QApplication.processEvents()
        area = page.tabs.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0, page.tabs.tabText(place)


def test_a_passphrase_instead_of_another(
    stored: Workspace, shown: Callable[[Desk], SettingsPage], make_desk: Callable[..., Desk], qtbot: QtBot, home: Path
) -> None:
    desk = make_desk(stored)
    page = shown(desk)
    page.tabs.setCurrentIndex(3)
    way = page.library.way
    qtbot.waitUntil(way.password_store.isVisible)
    assert "passphrase at each start" in way.said.text()
    key = stored.recovery_key()
    qtbot.mouseClick(way.passphrase, LEFT)
    dialog = page.findChild(PassphraseDialog)
    for first, again, told in (("short", "short", "8"), ("other words are better", "no", "match")):
        dialog.first.setText(first)
        dialog.again.setText(again)
        qtbot.mouseClick(dialog.save, LEFT)
        assert told in dialog.problem.text()
    notices: list[tuple[str, str, str]] = []
    desk.noticed.connect(lambda *said: notices.append(said))
    dialog.again.setText("other words are better")
    qtbot.keyClick(dialog.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(notices), timeout=20_000)
    assert notices[0][0] == "good"
    stored.close()
    with Workspace.open(home, Passphrase("other words are better"), create=False) as again:
        assert again.recovery_key() == key


def test_every_control_has_a_name_and_can_be_reached(page: SettingsPage) -> None:
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        QApplication.processEvents()
        assert nameless(page) == []
        assert unreachable(page) == []


def test_what_lies_unencrypted_is_said(make_desk: Callable[..., Desk], stored: Workspace, shown: Callable[[Desk], SettingsPage],
                                       qtbot: QtBot) -> None:  # fmt: skip
    page = shown(make_desk(stored))
    page.tabs.setCurrentIndex(4)
    where = page.privacy.view.where
    qtbot.waitUntil(lambda: "index" in where.text())
    assert "not encrypted" in where.text()
