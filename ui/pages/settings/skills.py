"""The user's own skills. A change is understood in all postings before it counts; cancelled, all is as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.errors import RolefitError
from ui.desk import Desk
from ui.saying import said
from ui.widgets.own_skills import OwnSkills

if TYPE_CHECKING:
    from matcher.model import Skill
    from matcher.workspace import Workspace


class SkillsTab(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.editor = OwnSkills()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.editor)
        self.editor.skill_given.connect(
            lambda name, aliases, area, old: self._change(
                lambda ws: ws.set_own_skill(name, aliases, area, instead_of=old)
            )
        )
        self.editor.aliases_given.connect(lambda name, aliases: self._change(lambda ws: ws.set_aliases(name, aliases)))
        self.editor.remove_asked.connect(lambda id: self._change(lambda ws: ws.remove_own_skill(id)))
        desk.opened.connect(self._list)
        self._list()

    def _list(self) -> None:
        ws = self._desk.ws
        if ws is None:
            return

        def run(_tick: object) -> tuple[list[str], dict[str, str], list[tuple[Skill, bool]]]:
            own = [(skill, ws.is_own(skill)) for skill in ws.own_skills()]
            return [skill.name for skill in ws.skills()], ws.areas, own

        def done(answer: tuple[list[str], dict[str, str], list[tuple[Skill, bool]]]) -> None:
            self.editor.set_known(answer[0], {id: said(name) for id, name in answer[1].items()})
            self.editor.show_skills(answer[2])

        self._desk.work.start("own-skills", run, done, self._desk.tell)

    def _change(self, change: Callable[[Workspace], Any]) -> None:
        """Change the user's skills and understand all postings anew, then read the résumé with them and rank."""
        ws = self._desk.ws
        if ws is None:
            return

        def done(_answer: object) -> None:
            self._list()
            if self._desk.document is not None:
                self._desk.open_resume(self._desk.document)

        def failed(error: Exception) -> None:
            if isinstance(error, RolefitError):
                self.editor.say(" ".join(v for v in (said(error.title), said(error.hint)) if v))

        self._desk.work.start(
            "change-skills",
            lambda tick: ws.with_own_skills_changed(lambda: change(ws), tick),
            done,
            failed,
            self.tr("Understanding the postings anew"),
        )
