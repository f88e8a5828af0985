"""What can be undone: one command a kind of change, on the Desk's QUndoStack (Edit, Undo)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from matcher.workspace import StatusEntry, Workspace
    from ui.desk.statuses import StatusVerbs


class StatusChange(QUndoCommand):
    """A posting's status; undoing it brings back the dates and notes it had."""

    def __init__(self, desk: StatusVerbs, posting: str, before: str, after: str) -> None:
        super().__init__(QCoreApplication.translate("Undo", "status of a posting"))
        self._desk = desk
        self._posting = posting
        self._before = before
        self._after = after
        self._entries: tuple[StatusEntry, ...] = ()

    def redo(self) -> None:
        def change(ws: Workspace) -> None:
            self._entries = ws.statuses(self._posting)
            ws.set_status(self._posting, self._after)

        self._desk.write_status(self._posting, change, self._after)

    def undo(self) -> None:
        self._desk.write_status(self._posting, lambda ws: ws.set_statuses(self._posting, self._entries), self._before)
