"""Roles that the user makes of postings: made, renamed and deleted, each of which can be undone; and how roles are named."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from ui.desk import Desk
from ui.saying import said
from ui.undo import Change, Failed
from ui.widgets.standing import OwnName

if TYPE_CHECKING:
    from matcher.model import OwnRole
    from matcher.workspace import Workspace


def role_names(ws: Workspace) -> dict[str, str]:
    """The names of all roles by id: ours in the user's language, their own as they wrote them."""
    own = {role.id for role in ws.own_roles()}
    return {id: OwnName(name) if id in own else said(name) for id, name in ws.role_names().items()}


class OwnRoles(QObject):
    """The user's roles of a desk: changes go through its undo stack and are told by `changed`."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    @classmethod
    def of(cls, desk: Desk) -> OwnRoles:
        """The one of this desk."""
        found = desk.findChild(cls)
        return found if isinstance(found, cls) else cls(desk)

    def roles(self) -> tuple[OwnRole, ...]:
        """All of them, by name."""
        ws = self._desk.ws
        return tuple(sorted(ws.own_roles(), key=lambda role: role.name.casefold())) if ws else ()

    def define(
        self, name: str, postings: Iterable[str], done: Callable[[OwnRole], None], failed: Callable[[Exception], None]
    ) -> None:
        """Make a role in the background; `failed` is told of a BadRequest for a name that is taken, and for no postings."""
        ws, wanted = self._open(), tuple(postings)

        def made(role: OwnRole) -> None:
            self._push(self.tr("new role"), lambda: ws.put_back_role(role), lambda: ws.delete_role(role.id))
            done(role)

        self._desk.write(lambda: ws.define_role(name, wanted), made, failed)

    def rename(self, role: OwnRole, name: str) -> None:
        """Give a role another name; the banner says why where it cannot have it."""
        ws = self._open()

        def renamed(after: OwnRole) -> None:
            self._push(self.tr("name of a role"), lambda: ws.put_back_role(after), lambda: ws.put_back_role(role))

        self._desk.write(lambda: ws.rename_role(role.id, name), renamed)

    def delete(self, id: str) -> None:
        """Forget a role; its postings stay."""
        ws = self._open()

        def deleted(gone: OwnRole) -> None:
            self._push(self.tr("deleted role"), lambda: ws.delete_role(id), lambda: ws.put_back_role(gone))

        self._desk.write(lambda: ws.delete_role(id), deleted)

    @property
    def stack(self) -> QUndoStack:
        return self._desk.undo

    def store(self, change: Callable[[], Any], failed: Failed) -> None:
        """Do or undo a change in its turn; when something hinders it the banner says so, then `failed()` is called."""

        def on_failed(error: Exception) -> None:
            self._desk.tell(error)
            failed()

        self._desk.write(change, lambda _: self.changed.emit(), on_failed)

    def _open(self) -> Workspace:
        ws = self._desk.ws
        assert ws is not None, "asked for before the library is open"
        return ws

    def _push(self, text: str, redo: Callable[[], Any], undo: Callable[[], Any]) -> None:
        self._desk.undo.push(_Change(self, text, redo, undo))
        self.changed.emit()


class _Change(Change):
    """A change of the roles that is done when it is pushed."""

    def __init__(self, roles: OwnRoles, text: str, redo: Callable[[], Any], undo: Callable[[], Any]) -> None:
        super().__init__(roles.stack, text, done=True)
        self._roles, self._redo, self._undo = roles, redo, undo

    def apply(self, failed: Failed) -> None:
        self._roles.store(self._redo, failed)

    def revert(self, failed: Failed) -> None:
        self._roles.store(self._undo, failed)
