"""What became of the chosen postings: shown, changed for all of them at once, and undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.changes import Entries, StatusesChange
from ui.desk import Desk
from ui.widgets.status_editor import StatusEditor

if TYPE_CHECKING:
    from matcher.workspace import PostingRow

NARROWEST = 260
"""Pixels in which status and date still fit side by side."""


class Outcome(QScrollArea):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[PostingRow] = []
        self._stale = False
        self.editor = StatusEditor()
        self.setWidgetResizable(True)
        self.setMinimumWidth(NARROWEST)
        self.setWidget(self.editor)
        self.editor.set_asked.connect(self._on_set)
        self.editor.entries_changed.connect(lambda entries: self._change(lambda _had: entries))
        self.editor.show_asked.connect(self._on_show)
        desk.work.changed.connect(self._on_work)

    def show_postings(self, rows: Sequence[PostingRow]) -> None:
        """Show these; for a single one all that it has been through."""
        self._rows = list(rows)
        self.editor.show_postings(self._rows)
        self._fetch()

    def refresh(self, rows: Sequence[PostingRow]) -> None:
        """The same postings with a new status, which may not be stored yet."""
        self._rows = list(rows)
        self.editor.show_postings(self._rows)
        self._stale = True

    def _on_set(self, status: str, date: str, note: str) -> None:
        from matcher.workspace import StatusEntry

        entry = StatusEntry(status, date, note)
        self._change(lambda entries: (*(e for e in entries if e.status != status), entry))

    def _change(self, make: Callable[[Entries], Entries]) -> None:
        ids = tuple(row.id for row in self._rows)
        if ids:
            self._desk.undo.push(StatusesChange(self._desk, ids, make))

    def _on_show(self, posting: str) -> None:
        self._desk.choose(posting)
        self._desk.page_asked.emit("matches")

    # ---- what the library holds of it

    def _on_work(self) -> None:
        """Once what was written is stored, what is shown of it can be read again."""
        if self._stale and not self._desk.work.running("write"):
            # The next write in turn, if there is one, begins before this timer.
            QTimer.singleShot(0, self._on_written)

    def _on_written(self) -> None:
        if self._stale and not self._desk.work.running("write"):
            self._fetch()

    def _fetch(self) -> None:
        self._stale = False
        ws = self._desk.ws
        if ws is None or len(self._rows) != 1:
            return
        id = self._rows[0].id

        def done(entries: Entries) -> None:
            if [row.id for row in self._rows] == [id]:
                self.editor.show_entries(entries)

        self._desk.work.start("statuses", lambda _tick: ws.statuses(id), done, self._desk.tell)
