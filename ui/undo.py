"""What can be undone: one command a kind of change, on the Desk's QUndoStack (Edit, Undo)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from matcher.workspace import StatusEntry, Workspace
    from ui.desk.statuses import StatusVerbs

Failed = Callable[[], None]


class Change(QUndoCommand):
    """Done and undone in the background: where that fails, the stack is put back and the user can try again."""

    def __init__(self, stack: QUndoStack, text: str, *, done: bool = False) -> None:
        """`done` for what is done already when it is pushed."""
        super().__init__(text)
        self._stack = stack
        self._follows = done

    def apply(self, failed: Failed) -> None:
        """Do it; `failed()` when it could not be done."""
        raise NotImplementedError

    def revert(self, failed: Failed) -> None:
        """Undo it; `failed()` when it could not be undone."""
        raise NotImplementedError

    def redo(self) -> None:
        if not self._only_follows():
            self.apply(self._on_not_done)

    def undo(self) -> None:
        if not self._only_follows():
            self.revert(self._on_not_undone)

    def _only_follows(self) -> bool:
        """True where the stack is brought to what is so: there is nothing to do."""
        follows, self._follows = self._follows, False
        return follows

    def _on_not_done(self) -> None:
        if self._stack.command(self._stack.index() - 1) is self:
            self._follows = True
            self._stack.undo()

    def _on_not_undone(self) -> None:
        # Where another change was undone meanwhile, this one comes up again once that is redone.
        if self._stack.command(self._stack.index()) is self:
            self._follows = True
            self._stack.redo()


class StatusChange(Change):
    """A posting's status; undoing it brings back the dates and notes it had."""

    def __init__(self, desk: StatusVerbs, posting: str, before: tuple[str, str | None], after: str) -> None:
        """`before` is the status that is shown, with its date."""
        super().__init__(desk.undo, QCoreApplication.translate("Undo", "status of a posting"))
        self._desk = desk
        self._posting = posting
        self._before = before
        self._after = after
        self._entries: tuple[StatusEntry, ...] = ()

    def apply(self, failed: Failed) -> None:
        def change(ws: Workspace) -> None:
            self._entries = ws.statuses(self._posting)
            ws.set_status(self._posting, self._after)

        self._desk.write_statuses({self._posting: (self._after, None)}, change, failed)

    def revert(self, failed: Failed) -> None:
        shown = {self._posting: self._before}
        self._desk.write_statuses(shown, lambda ws: ws.set_statuses(self._posting, self._entries), failed)
