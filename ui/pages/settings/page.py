"""Settings: the tabs, and what follows at once from a changed setting."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.pages.settings.fit import FitTab
from ui.pages.settings.form import Form
from ui.pages.settings.library import LibraryTab
from ui.pages.settings.privacy import PrivacyTab
from ui.pages.settings.skills import SkillsTab

WIDEST = 760
"""Pixels; longer lines are hard to read."""


class SettingsPage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        general = Form("general", desk.settings)
        self.fit = FitTab(desk)
        self.skills = SkillsTab(desk)
        self.library = LibraryTab(desk)
        self.privacy = PrivacyTab(desk)
        self.fields = {**general.fields, **self.fit.form.fields, **self.library.form.fields}
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.tr("Kinds of settings"))
        for tab, name in (
            (general, self.tr("General")),
            (self.fit, self.tr("Fit")),
            (self.skills, self.tr("Your skills")),
            (self.library, self.tr("Library")),
            (self.privacy, self.tr("Privacy")),
        ):
            tab.setMaximumWidth(WIDEST)
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setWidget(tab)
            self.tabs.addTab(area, name)
        self.setFocusProxy(self.tabs.tabBar())
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title)
        layout.addWidget(self.tabs, 1)
        desk.settings.changed.connect(self._on_changed)

    def _on_changed(self, key: str) -> None:
        app = QApplication.instance()
        settings = self._desk.settings
        if key == "theme" and isinstance(app, QApplication):
            theme.apply(app, settings.get("theme"))
        elif key == "weights":
            self._desk.set_weights(settings.weights())
