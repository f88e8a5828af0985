"""The ranked table: raw values under SORT, text under DisplayRole; sorting and filtering are numpy on the whole column.

A QSortFilterProxyModel would call Python once a row and comparison; at 100,000 rows this model sorts in some 10 ms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from matcher.model import Ranking

if TYPE_CHECKING:
    from matcher.workspace import PostingRow

SORT = Qt.ItemDataRole.UserRole
POINTS = Qt.ItemDataRole.UserRole + 1
"""The points of each part, for the fit bar."""
ID = Qt.ItemDataRole.UserRole + 2
SECOND_LINE = Qt.ItemDataRole.UserRole + 3

FIT, POSTING, READS_AS, CONFIDENCE, POSTED = range(5)
CONFIDENCES = ("low", "medium", "high")

Index = QModelIndex | QPersistentModelIndex


def _tr(text: str) -> str:
    return QCoreApplication.translate("MatchesModel", text)


class MatchesModel(QAbstractTableModel):
    """Rows of a Ranking that pass the filter, in the order asked for; by fit, best first, to begin with."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ranking: Ranking | None = None
        self._rows: dict[str, PostingRow] = {}
        self._keep: NDArray[np.bool_] | None = None
        self._order: NDArray[np.int64] = np.zeros(0, np.int64)
        self._sorted_by = (FIT, Qt.SortOrder.DescendingOrder)

    # ---- what it shows

    def set_ranking(self, ranking: Ranking | None, rows: dict[str, PostingRow]) -> None:
        self.beginResetModel()
        self._ranking, self._rows, self._keep = ranking, rows, None
        self._arrange()
        self.endResetModel()

    def set_filter(self, keep: NDArray[np.bool_] | None) -> None:
        """Show the rows of the ranking where `keep` is true; None shows all."""
        self.beginResetModel()
        self._keep = keep
        self._arrange()
        self.endResetModel()

    @property
    def ranking(self) -> Ranking | None:
        return self._ranking

    def posting_at(self, row: int) -> str:
        """The id of the posting in a visible row."""
        assert self._ranking is not None
        return self._ranking.ids[self._order[row]]

    def row_of(self, posting: str) -> int:
        """The visible row of a posting, -1 when it is filtered out."""
        if self._ranking is None:
            return -1
        for row, place in enumerate(self._order):
            if self._ranking.ids[place] == posting:
                return row
        return -1

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        ranking = self._ranking
        if ranking is None:
            self._order = np.zeros(0, np.int64)
            return
        places = np.arange(len(ranking)) if self._keep is None else np.flatnonzero(self._keep)
        column, order = self._sorted_by
        down = order == Qt.SortOrder.DescendingOrder
        if column == FIT:
            # A ranking comes best first.
            self._order = places if down else places[::-1]
            return
        values = self._column(column)[places]
        if down:
            # Stable and descending: ties stay best first.
            self._order = places[len(places) - 1 - np.argsort(values[::-1], kind="stable")[::-1]]
        else:
            self._order = places[np.argsort(values, kind="stable")]

    def _column(self, column: int) -> NDArray[Any]:
        ranking = self._ranking
        assert ranking is not None
        if column == CONFIDENCE:
            return ranking.confidence
        if column == READS_AS and ranking.roles is not None and len(ranking.role_names):
            return ranking.roles.argmax(axis=1)
        if column == POSTED:
            return np.array([self._rows[id].posted or "" if id in self._rows else "" for id in ranking.ids])
        return np.array([self._rows[id].title.casefold() if id in self._rows else "" for id in ranking.ids])

    # ---- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (_tr("Fit"), _tr("Posting"), _tr("Reads as"), _tr("Confidence"), _tr("Posted"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        ranking = self._ranking
        if ranking is None or not index.isValid():
            return None
        place = int(self._order[index.row()])
        id = ranking.ids[place]
        if role == ID:
            return id
        if role == POINTS:
            return ranking.points[place]
        row = self._rows.get(id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(index.column(), place, row)
        if role == SORT:
            return float(ranking.fit[place]) if index.column() == FIT else self._text(index.column(), place, row)
        if role == SECOND_LINE and row is not None:
            return " · ".join(v for v in (row.organization, row.location) if v)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == POSTING and row is not None:
            return "\n".join(v for v in (row.title, row.organization, row.location) if v)
        return None

    def _text(self, column: int, place: int, row: PostingRow | None) -> str:
        ranking = self._ranking
        assert ranking is not None
        if column == FIT:
            return str(round(float(ranking.fit[place])))
        if column == POSTING:
            return row.title if row else ""
        if column == READS_AS:
            return self._role(ranking, place)
        if column == CONFIDENCE:
            return (_tr("low"), _tr("medium"), _tr("high"))[ranking.confidence[place]]
        return posted_text(row.posted if row else None)

    @staticmethod
    def _role(ranking: Ranking, place: int) -> str:
        if ranking.roles is None or not ranking.role_names:
            return ""
        best = int(ranking.roles[place].argmax())
        share = QLocale().toString(round(100 * float(ranking.roles[place][best])))
        return f"{role_text(ranking.role_names[best])} {share} %"


def role_text(role: str) -> str:
    """A role's id as people write it."""
    return role.replace("-", " ")


def posted_text(posted: str | None) -> str:
    """An ISO date as the user's locale writes it."""
    from PySide6.QtCore import QDate

    date = QDate.fromString((posted or "")[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat) if date.isValid() else posted or ""
