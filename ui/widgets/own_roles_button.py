"""The user's own roles: a button whose menu makes one of postings, and renames or deletes those there are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton

from ui.desk import Desk
from ui.own_roles import OwnRoles
from ui.saying import counted
from ui.widgets.role_dialog import RoleDialog, ask_role

if TYPE_CHECKING:
    from matcher.model import OwnRole


class OwnRolesButton(QToolButton):
    def __init__(self, desk: Desk) -> None:
        super().__init__(text=self.tr("Your roles"), popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Make a role of postings, and compare it like the others"))
        self._desk, self._roles = desk, OwnRoles.of(desk)
        self.dialog: RoleDialog | None = None
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addAction(self.tr("Make a role of postings…"), self._on_make)
        roles = self._roles.roles()
        if roles:
            menu.addSeparator()
        for role in roles:
            number = counted(len(role.postings), self.tr("1 posting"), self.tr("{0} postings"))
            inside = menu.addMenu(f"{_plain(role.name)} · {number}")
            inside.addAction(self.tr("Rename…"), partial(self._on_rename, role))
            inside.addAction(self.tr("Delete"), partial(self._roles.delete, role.id))

    def _on_make(self) -> None:
        self.dialog = ask_role(self._desk, None, self.window())

    def _on_rename(self, role: OwnRole) -> None:
        name, given = QInputDialog.getText(self.window(), self.tr("Rename the role"), self.tr("Name"), text=role.name)
        if given and name.strip() != role.name:
            self._roles.rename(role, name)


def _plain(text: str) -> str:
    """A text in which no letter becomes the menu's key."""
    return text.replace("&", "&&")
