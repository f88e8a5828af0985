"""The pages in side-bar order. A page takes the Desk and shows it; pages never import one another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.pages.matches import MatchesPage
from ui.pages.postings import PostingsPage
from ui.pages.resume import ResumePage
from ui.pages.role_lens import RoleLensPage
from ui.pages.settings import SettingsPage


@dataclass(frozen=True, slots=True)
class PageRow:
    """`name` is stable, `title` is translated where it is shown."""

    name: str
    title: str
    make: Callable[[Desk], QWidget]


PAGES: tuple[PageRow, ...] = (
    PageRow("matches", str(QT_TRANSLATE_NOOP("Window", "Matches")), MatchesPage),
    PageRow("role-lens", str(QT_TRANSLATE_NOOP("Window", "Role lens")), RoleLensPage),
    PageRow("resume", str(QT_TRANSLATE_NOOP("Window", "Résumé")), ResumePage),
    PageRow("postings", str(QT_TRANSLATE_NOOP("Window", "Postings")), PostingsPage),
    PageRow("settings", str(QT_TRANSLATE_NOOP("Window", "Settings")), SettingsPage),
)
