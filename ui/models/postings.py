"""The stored postings as a table: 100,000 rows are filtered by one pass over prepared texts and sorted by integer columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from matcher.model import Rejected
from ui.models.catalogue import STATUSES
from ui.models.rows import RowsModel
from ui.models.words import status_text
from ui.saying import date_text, said, tip

if TYPE_CHECKING:
    from matcher.workspace import PostingRow

TITLE, ORGANIZATION, LOCATION, POSTED, STATUS, SINCE, SOURCE = range(7)


Index = QModelIndex | QPersistentModelIndex


def _tr(text: str) -> str:
    return QCoreApplication.translate("PostingsModel", text)


@dataclass(frozen=True)
class Columns:
    """Rows, where each id is, the text each is found by, and columns as numbers to sort by; made off the window's thread."""

    rows: list[PostingRow]
    where: dict[str, int]
    texts: list[str]
    places: tuple[NDArray[np.int64], ...]

    @classmethod
    def of(cls, rows: Sequence[PostingRow]) -> Columns:
        kept = list(rows)
        texts = [f"{r.title}\n{r.organization or ''}\n{r.location or ''}\n{r.source}".casefold() for r in kept]
        columns = (
            [r.title.casefold() for r in kept],
            [(r.organization or "").casefold() for r in kept],
            [(r.location or "").casefold() for r in kept],
            [r.posted or "" for r in kept],
            [r.status_date or "" for r in kept],
            [r.source for r in kept],
        )
        places = [_places(column) for column in columns]
        places.insert(STATUS, np.fromiter((STATUSES.index(r.status) for r in kept), np.int64, len(kept)))
        return cls(kept, {row.id: place for place, row in enumerate(kept)}, texts, tuple(places))


def _places(values: Sequence[Any]) -> NDArray[np.int64]:
    """Each value's place among the different ones in order."""
    order = {value: place for place, value in enumerate(sorted(set(values)))}
    return np.fromiter((order[value] for value in values), np.int64, len(values))


class PostingsModel(QAbstractTableModel):
    """The postings that pass the filter, in the order asked for; by title to begin with."""

    def __init__(self) -> None:
        super().__init__()
        self._columns = Columns.of(())
        self._words = ""
        self._status = ""
        self._stale = False
        """True where dates of statuses are others than those of the column to sort by."""
        self._order: NDArray[np.int64] = np.zeros(0, np.int64)
        self._sorted_by = (TITLE, Qt.SortOrder.AscendingOrder)

    def set_columns(self, columns: Columns) -> None:
        self.beginResetModel()
        self._columns = columns
        self._arrange()
        self.endResetModel()

    def set_filter(self, words: str, status: str) -> None:
        """Show what holds all `words` and has this status; "" is any."""
        self.beginResetModel()
        self._words, self._status = words, status
        self._arrange()
        self.endResetModel()

    def mark(self, row: PostingRow) -> None:
        """Note a posting's new status; it stays where it is until the next sorting."""
        place = self._columns.where.get(row.id)
        if place is not None:
            self._columns.rows[place] = row
            self._columns.places[STATUS][place] = STATUSES.index(row.status)
            self._stale = True
        if self.rowCount():
            last = self.index(self.rowCount() - 1, SINCE)
            self.dataChanged.emit(self.index(0, STATUS), last)

    @property
    def all(self) -> int:
        """How many postings there are behind the filter."""
        return len(self._columns.rows)

    def posting(self, row: int) -> PostingRow:
        """The posting in a visible row."""
        return self._columns.rows[int(self._order[row])]

    def row_of(self, id: str) -> int:
        """The visible row of a posting, -1 when it is filtered out."""
        place = self._columns.where.get(id)
        if place is None:
            return -1
        found = np.flatnonzero(self._order == place)
        return int(found[0]) if len(found) else -1

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        held = [(index, int(self._order[index.row()])) for index in self.persistentIndexList()]
        self._arrange()
        # What is chosen stays chosen: the same postings, not the same rows.
        row_at = np.full(self.all, -1, np.int64)
        row_at[self._order] = np.arange(len(self._order))
        for index, place in held:
            row = int(row_at[place])
            self.changePersistentIndex(index, self.index(row, index.column()) if row >= 0 else QModelIndex())
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        keep = np.ones(self.all, np.bool_)
        if self._status:
            keep &= self._columns.places[STATUS] == STATUSES.index(self._status)
        for word in self._words.casefold().split():
            keep &= np.fromiter((word in text for text in self._columns.texts), np.bool_, self.all)
        shown = np.flatnonzero(keep)
        column, order = self._sorted_by
        if not 0 <= column < len(self._columns.places):
            self._order = shown
            return
        if self._stale and column == SINCE:
            self._columns.places[SINCE][:] = _places([row.status_date or "" for row in self._columns.rows])
            self._stale = False
        key = self._columns.places[column][shown]
        self._order = shown[np.argsort(-key if order == Qt.SortOrder.DescendingOrder else key, kind="stable")]

    # ---- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (
                _tr("Title"), _tr("Organization"), _tr("Location"), _tr("Posted"), _tr("Status"), _tr("Since"),
                _tr("Source"),
            )[section]  # fmt: skip
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self._text(self.posting(index.row()), index.column())
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    @staticmethod
    def _text(row: PostingRow, column: int) -> str:
        if column == POSTED:
            return date_text(row.posted)
        if column == STATUS:
            return status_text(row.status)
        if column == SINCE:
            return date_text(row.status_date)
        if column == SOURCE:
            return _tr("sample") if row.sample else row.source
        if column == ORGANIZATION:
            return row.organization or ""
        return row.title if column == TITLE else row.location or ""


class RejectedModel(RowsModel[Rejected]):
    """What an import left out: the file, the row in it, and why."""

    def titles(self) -> tuple[str, ...]:
        return _tr("File"), _tr("Row"), _tr("Why it was left out")

    def text(self, row: Rejected, column: int) -> str:
        number = "" if row.row is None else QLocale().toString(row.row)
        return (row.source, number, said(row.reason))[column]
