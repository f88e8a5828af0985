"""What the Postings page changes and can undo: commands on the Desk's QUndoStack."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.saying import counted
from ui.undo import Change, Failed

if TYPE_CHECKING:
    from matcher.workspace import StatusEntry, Workspace
    from ui.desk import Desk

Entries = tuple["StatusEntry", ...]


class DeletePostings(Change):
    """Postings taken out of the library; undone, they are back with all that became of them."""

    def __init__(self, desk: Desk, ids: tuple[str, ...]) -> None:
        one = QCoreApplication.translate("Undo", "deleting a posting")
        many = QCoreApplication.translate("Undo", "deleting {0} postings")
        super().__init__(desk.undo, counted(len(ids), one, many))
        self._desk = desk
        self._ids = ids

    def apply(self, failed: Failed) -> None:
        self._desk.change_postings(lambda ws: ws.delete_postings(self._ids), failed)

    def revert(self, failed: Failed) -> None:
        self._desk.change_postings(lambda ws: ws.restore_postings(self._ids), failed)


class StatusesChange(Change):
    """What became of some postings, rewritten by `make`: it takes a posting's entries and gives the new ones."""

    def __init__(self, desk: Desk, ids: tuple[str, ...], make: Callable[[Entries], Entries]) -> None:
        one = QCoreApplication.translate("Undo", "status of a posting")
        many = QCoreApplication.translate("Undo", "status of {0} postings")
        super().__init__(desk.undo, counted(len(ids), one, many))
        self._desk = desk
        self._make = make
        self._had = {id: (row.status, row.status_date) for id in ids if (row := desk.rows.get(id)) is not None}
        self._entries: dict[str, Entries] = {}

    def apply(self, failed: Failed) -> None:
        last = self._make(())[-1:]
        shown = (last[0].status, last[0].date) if last else ("new", None)

        def change(ws: Workspace) -> None:
            self._entries = {id: ws.statuses(id) for id in self._had}
            ws.set_statuses_of_many({id: self._make(entries) for id, entries in self._entries.items()})

        self._desk.write_statuses(dict.fromkeys(self._had, shown), change, failed)

    def revert(self, failed: Failed) -> None:
        self._desk.write_statuses(self._had, lambda ws: ws.set_statuses_of_many(self._entries), failed)
