"""What lies open, as one object that all pages share: its fields, its signals, and what every verb needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from matcher.errors import RolefitError
from matcher.model import Candidate, Explanation, Ranking, RoleMix, Skill, WhatIf
from ui.live import Live
from ui.models.catalogue import Catalogue
from ui.ranked import Ranked
from ui.saying import said, skill_name
from ui.settings import Settings
from ui.turns import Turns
from ui.work import Work

if TYPE_CHECKING:
    from matcher.workspace import PostingRow, Workspace

Document = Path | int | str
"""What a résumé is read from: a file, the number of a stored version, or pasted text."""


@dataclass(frozen=True)
class Study:
    """A posting taken apart: the verdicts, and the roles it reads as."""

    explanation: Explanation
    mix: RoleMix


class Terms(NamedTuple):
    """What every answer rests on besides the résumé: the skills tried out, the weights of the parts, the user's bar."""

    what_if: WhatIf
    weights: Mapping[str, float] | None
    bar: float


class DeskBase(QObject):
    opened = Signal()
    open_failed = Signal(object)
    """The LibraryError for which there is no library to work with."""
    library_lost = Signal()
    """It was closed for something that failed, and is to be opened again."""
    resume_changed = Signal()
    postings_changed = Signal()
    ranking_changed = Signal()
    what_if_changed = Signal()
    posting_chosen = Signal(str)
    status_changed = Signal(str)
    page_asked = Signal(str)
    imported = Signal(object)
    doubted = Signal(object)
    """The Path of a text that may be a résumé or a posting."""
    texts_indexed = Signal()
    """Words of texts are found that were not before."""
    noticed = Signal(str, str, str)
    """kind ("error", "warning", "good"), title, hint."""

    def __init__(self, settings: Settings, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.work = work
        self.undo = QUndoStack(self)
        self.ws: Workspace | None = None
        self.document: Document | None = None
        self.candidate: Candidate | None = None
        self.ranked: Ranked | None = None
        self.weights: Mapping[str, float] | None = settings.weights()
        self.what_if = WhatIf()
        self.catalogue = Catalogue.of(())
        self.chosen = ""
        self._live: Live | None = None
        self._turns = Turns(work)
        self._waiting: list[Callable[[], None]] = []

    @property
    def rows(self) -> Mapping[str, PostingRow]:
        """All postings by id."""
        return self.catalogue

    @property
    def terms(self) -> Terms:
        """Those in force."""
        return Terms(self.what_if, self.weights, float(self.settings.get("bar")))

    def skill(self, id: str) -> Skill:
        """The skill of this id, called as in the user's language."""
        if self.ws is None:
            return Skill(id, id, "")
        skill = self.ws.skill(id)
        name = skill_name(skill.name)
        return skill if name == skill.name else replace(skill, name=name)

    @property
    def ranking(self) -> Ranking | None:
        """The ranking in force, None before there is one."""
        return self.ranked.ranking if self.ranked else None

    def notice(self, kind: str, title: str, hint: str = "") -> None:
        self.noticed.emit(kind, said(title), said(hint))

    def _open_ws(self) -> Workspace:
        if self.ws is None:
            raise RolefitError(self.tr("The library is not open yet."), self.tr("Wait a moment and try again."))
        return self.ws

    def tell(self, error: Exception) -> None:
        """Say why something could not be done; a defect is told by a dialog of its own."""
        if isinstance(error, RolefitError):
            self.notice("error", error.title, error.hint)
