"""Settings: a form drawn from SETTINGS; weights with their effect; own skills; backups and the key; privacy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QSlider,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from matcher.errors import RolefitError
from ui import theme
from ui.desk import Desk
from ui.settings import SETTINGS, Setting
from ui.widgets.backups import Backups
from ui.widgets.own_skills import OwnSkills
from ui.widgets.privacy import Privacy, WipeDialog
from ui.widgets.recovery_dialog import RecoveryDialog
from ui.widgets.weights_editor import BEST, WeightsEditor

if TYPE_CHECKING:
    from matcher.model import Skill
    from matcher.workspace import Backup, Place, Restored, Workspace


class SettingsPage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rank_before: tuple[str, ...] = ()
        self.fields: dict[str, QWidget] = {}
        self.weights = WeightsEditor()
        self.skills = OwnSkills()
        self.backups = Backups()
        self.privacy = Privacy()
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.tr("Kinds of settings"))
        general, fit = self._form("general"), self._form("fit")
        heading = QLabel(next(row for row in SETTINGS if row.kind == "weights").said_label())
        heading.setProperty("role", "heading")
        inside = fit.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(1, heading)
        inside.insertWidget(2, self.weights, 1)
        for page, name in (
            (general, self.tr("General")),
            (fit, self.tr("Fit")),
            (self.skills, self.tr("Your skills")),
            (self.backups, self.tr("Library")),
            (self.privacy, self.tr("Privacy")),
        ):
            page.setMaximumWidth(760)
            self.tabs.addTab(page, name)
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title)
        layout.addWidget(self.tabs, 1)
        self._connect()

    # ---- the form

    def _form(self, tab: str) -> QWidget:
        page, form = QWidget(), QFormLayout()
        form.setVerticalSpacing(10)
        for row in SETTINGS:
            field = self._field(row) if row.tab == tab else None
            if field is None:
                continue
            self.fields[row.key] = field
            field.setAccessibleName(row.said_label())
            field.setAccessibleDescription(row.said_help())
            form.addRow(row.said_label(), _with_value(field) if isinstance(field, QSlider) else field)
            help = QLabel(row.said_help())
            help.setProperty("role", "muted")
            help.setWordWrap(True)
            form.addRow("", help)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addLayout(form)
        layout.addStretch(0 if tab == "fit" else 1)
        return page

    def _field(self, row: Setting) -> QWidget | None:
        """The control of a choice or a number; the other kinds have views of their own."""
        settings = self._desk.settings
        if row.kind == "choice":
            box = QComboBox()
            for value, label in row.said_options():
                box.addItem(label, value)
            box.setCurrentIndex(box.findData(settings.get(row.key)))
            box.currentIndexChanged.connect(lambda _: settings.set(row.key, box.currentData()))
            return box
        if row.kind == "number":
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(int(row.low), int(row.high))
            slider.setSingleStep(int(row.step))
            slider.setValue(int(settings.get(row.key)))
            slider.valueChanged.connect(lambda value: settings.set(row.key, value))
            return slider
        return None

    def _connect(self) -> None:
        desk = self._desk
        desk.settings.changed.connect(self._on_changed)
        desk.opened.connect(self._on_opened)
        desk.ranking_changed.connect(self._on_ranking)
        self.weights.changed.connect(desk.settings.set_weights)
        self.skills.skill_given.connect(
            lambda name, aliases, area, old: self._change_skills(
                lambda ws: ws.set_own_skill(name, aliases, area, instead_of=old)
            )
        )
        self.skills.aliases_given.connect(
            lambda name, aliases: self._change_skills(lambda ws: ws.set_aliases(name, aliases))
        )
        self.skills.remove_asked.connect(lambda id: self._change_skills(lambda ws: ws.remove_own_skill(id)))
        self.backups.folder_chosen.connect(lambda path: desk.settings.set("backup-folder", path))
        self.backups.backup_asked.connect(self._on_backup)
        self.backups.restore_asked.connect(self._on_restore)
        self.backups.key_asked.connect(self._on_key)
        self.privacy.wipe_asked.connect(self._on_wipe)

    def _on_changed(self, key: str) -> None:
        app = QApplication.instance()
        settings = self._desk.settings
        if key == "theme" and isinstance(app, QApplication):
            theme.apply(app, settings.get("theme"))
        elif key == "weights":
            self._desk.set_weights(settings.weights())
        elif key == "backup-folder":
            self._list_kept()

    # ---- the library opens

    def _on_opened(self) -> None:
        ws = self._desk.ws
        if ws is not None:
            self.weights.set_parts(ws.parts(), self._desk.settings.weights())
            self._list_skills()
            self._list_kept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._desk.ws is not None:
            self._list_kept()
            self._on_ranking()

    def _list_kept(self) -> None:
        """Backups and places, as they are now."""
        ws = self._desk.ws
        if ws is None:
            return
        folder = self._desk.settings.folder("backup-folder")

        def run(_tick: object) -> tuple[tuple[Backup, ...], tuple[Place, ...]]:
            return ws.backups(folder), ws.places()

        def done(answer: tuple[tuple[Backup, ...], tuple[Place, ...]]) -> None:
            self.backups.show_backups(answer[0], (folder or ws.home / "backups") if ws.home else None)
            self.privacy.show_places(answer[1])

        self._desk.work.start("kept", run, done, self._failed)

    # ---- weights

    def _on_ranking(self) -> None:
        """Show what the weights do: only while the page is seen."""
        ws, candidate, ranking = self._desk.ws, self._desk.candidate, self._desk.ranking
        if ws is None or candidate is None or ranking is None or not self.isVisible():
            return
        if self._desk.settings.weights() is None:
            self._rank_before = ranking.ids
            self._show_best()
            return
        what_if = self._desk.what_if

        def done(ids: tuple[str, ...]) -> None:
            self._rank_before = ids
            self._show_best()

        self._desk.work.start("published", lambda _tick: ws.rank(candidate, what_if=what_if).ids, done, self._failed)

    def _show_best(self) -> None:
        ranking, rows = self._desk.ranking, self._desk.rows
        if ranking is None:
            return
        best = []
        for place, id in enumerate(ranking.ids[:BEST]):
            before = self._rank_before.index(id) if id in self._rank_before else None
            title = " · ".join(v for v in (rows[id].title, rows[id].organization) if v) if id in rows else id
            best.append((title, float(ranking.fit[place]), None if before is None else before - place))
        self.weights.show_best(best)

    # ---- own skills

    def _list_skills(self) -> None:
        ws = self._desk.ws
        if ws is None:
            return

        def run(_tick: object) -> tuple[list[str], dict[str, str], list[tuple[Skill, bool]]]:
            own = [(skill, ws.is_own(skill)) for skill in ws.own_skills()]
            return [skill.name for skill in ws.skills()], ws.areas, own

        def done(answer: tuple[list[str], dict[str, str], list[tuple[Skill, bool]]]) -> None:
            self.skills.set_known(answer[0], answer[1])
            self.skills.show_skills(answer[2])

        self._desk.work.start("own-skills", run, done, self._failed)

    def _change_skills(self, change: Callable[[Workspace], Any]) -> None:
        """Change the user's skills, then read and rank anew: the new words may stand anywhere."""
        ws = self._desk.ws
        if ws is None:
            return

        def done(_answer: object) -> None:
            self._list_skills()
            if self._desk.document is not None:
                self._desk.open_resume(self._desk.document)

        def failed(error: Exception) -> None:
            if isinstance(error, RolefitError):
                self.skills.say(" ".join(v for v in (error.title, error.hint) if v))

        self._desk.work.start("change-skills", lambda _tick: change(ws), done, failed)

    # ---- backups, the key, the end

    def _on_backup(self) -> None:
        ws, folder = self._desk.ws, self._desk.settings.folder("backup-folder")
        if ws is None:
            return

        def done(backup: Backup) -> None:
            self._list_kept()
            size = QLocale().formattedDataSize(backup.size)
            self._desk.notice("good", self.tr("The library was backed up ({0}).").format(size))

        self._desk.work.start("backup", lambda tick: ws.backup(folder, tick), done, self._failed, self.tr("Backing up"))

    def _on_restore(self, backup: Backup) -> None:
        asked = QMessageBox(self)
        asked.setIcon(QMessageBox.Icon.Warning)
        asked.setText(self.tr("Put this backup in the library's place?"))
        asked.setInformativeText(
            self.tr("The library as it is now is kept beside it under another name, so nothing is lost.")
        )
        yes = asked.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        asked.addButton(QMessageBox.StandardButton.Cancel)
        asked.finished.connect(lambda: self._restore(backup.file) if asked.clickedButton() is yes else None)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.open()

    def _restore(self, file: Path) -> None:
        desk, ws = self._desk, self._desk.ws
        if ws is None:
            return
        desk.work.cancel_all()  # the library is closed for a moment
        desk.undo.clear()

        def done(found: Restored) -> None:
            count = QLocale().toString(found.postings)
            said = self.tr("The backup with {0} postings is in the library's place.").format(count)
            kept = self.tr("The library as it was is kept as {0}.").format(found.aside.name) if found.aside else ""
            desk.notice("good", said, kept)
            desk.open(lambda: ws)

        desk.work.start("restore", lambda _tick: ws.restore(file), done, self._failed, self.tr("Restoring the backup"))

    def _on_key(self) -> None:
        ws = self._desk.ws
        if ws is None:
            return
        try:
            RecoveryDialog(ws.recovery_key(), self).open()
        except RolefitError as error:
            self._failed(error)

    def _on_wipe(self) -> None:
        ws = self._desk.ws
        if ws is None:
            return

        def run(_tick: object) -> tuple[tuple[Place, ...], int, int]:
            return ws.places(), ws.count(), len(ws.resumes())

        def done(answer: tuple[tuple[Place, ...], int, int]) -> None:
            dialog = WipeDialog(*answer, self)
            dialog.confirmed.connect(self._wipe)
            dialog.open()

        self._desk.work.start("what-goes", run, done, self._failed)

    def _wipe(self) -> None:
        desk, ws = self._desk, self._desk.ws
        if ws is None:
            return
        folder = desk.settings.folder("backup-folder")
        desk.work.cancel_all()
        desk.ws = None

        def failed(error: Exception) -> None:
            self._failed(error)
            desk.settings.forget()

        def done(_answer: object) -> None:
            desk.settings.forget()
            self.window().close()

        desk.work.start("wipe", lambda _tick: ws.wipe_everything(folder), done, failed, self.tr("Wiping everything"))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RolefitError):
            self._desk.notice("error", error.title, error.hint)


def _with_value(slider: QSlider) -> QHBoxLayout:
    """A slider and the number it stands at."""
    value = QLabel(QLocale().toString(slider.value()))
    value.setMinimumWidth(48)
    value.setAlignment(Qt.AlignmentFlag.AlignRight)
    slider.valueChanged.connect(lambda now: value.setText(QLocale().toString(now)))
    row = QHBoxLayout()
    row.addWidget(slider, 1)
    row.addWidget(value)
    return row
