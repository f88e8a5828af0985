"""What became of postings: shown at once, stored behind, one after another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ui.desk.base import DeskBase
from ui.undo import StatusChange

if TYPE_CHECKING:
    from matcher.workspace import Workspace

Shown = tuple[str, str | None]
"""A status and its date, None for today's."""

FEW = 100
"""Postings that are announced one by one; of more, pages take the list anew."""


class StatusVerbs(DeskBase):
    def set_status(self, posting: str, status: str) -> None:
        """Give a posting a status, or take it back where it has it; shown at once, stored behind, undone by `undo`."""
        row = self.catalogue.get(posting)
        if row is not None and self.ws is not None:
            before, after = (row.status, row.status_date), "new" if row.status == status else status
            self.undo.push(StatusChange(self, posting, before, after))

    def write_statuses(
        self, shown: Mapping[str, Shown], change: Callable[[Workspace], Any], failed: Callable[[], None]
    ) -> None:
        """Mark postings as `shown`, then store that by one `change` in its turn; `failed()` when it is not stored."""
        ws = self._open_ws()
        before = {id: row for id in shown if (row := self.catalogue.get(id)) is not None}
        self._mark({id: shown[id] for id in before})

        def on_failed(error: Exception) -> None:
            self._mark({id: (row.status, row.status_date) for id, row in before.items()})
            self.tell(error)
            failed()

        if before:
            self._turns.add(lambda: change(ws), on_failed)

    def write(
        self,
        change: Callable[[], Any],
        done: Callable[[Any], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Store something small in its turn; then `done(answer)`, or `failed(error)`, without which the banner says it."""
        self._turns.add(change, failed or self.tell, done)

    def _mark(self, shown: Mapping[str, Shown]) -> None:
        marked = [id for id in shown if id in self.catalogue]
        for id in marked:
            status, date = shown[id]
            if date is None and status != "new":
                date = self._open_ws().today.isoformat()
            self.catalogue.mark(id, status, date)
        if len(marked) > FEW:
            self.postings_changed.emit()
            return
        for id in marked:
            self.status_changed.emit(id)
