"""The pages in side-bar order. A page takes the Desk and shows it; pages never import one another.

A page's file is imported when its class is asked for: the window appears before that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class PageRow:
    """`name` is stable, `title` is translated where it is shown, `load()` imports the page and gives its class."""

    name: str
    title: str
    load: Callable[[], Callable[[Desk], QWidget]]


def _matches() -> Callable[[Desk], QWidget]:
    from ui.pages.matches import MatchesPage

    return MatchesPage


def _role_lens() -> Callable[[Desk], QWidget]:
    from ui.pages.role_lens import RoleLensPage

    return RoleLensPage


def _resume() -> Callable[[Desk], QWidget]:
    from ui.pages.resume import ResumePage

    return ResumePage


def _postings() -> Callable[[Desk], QWidget]:
    from ui.pages.postings import PostingsPage

    return PostingsPage


def _settings() -> Callable[[Desk], QWidget]:
    from ui.pages.settings import SettingsPage

    return SettingsPage


PAGES: tuple[PageRow, ...] = (
    PageRow("matches", str(QT_TRANSLATE_NOOP("Window", "Matches")), _matches),
    PageRow("role-lens", str(QT_TRANSLATE_NOOP("Window", "Role lens")), _role_lens),
    PageRow("resume", str(QT_TRANSLATE_NOOP("Window", "Résumé")), _resume),
    PageRow("postings", str(QT_TRANSLATE_NOOP("Window", "Postings")), _postings),
    PageRow("settings", str(QT_TRANSLATE_NOOP("Window", "Settings")), _settings),
)
