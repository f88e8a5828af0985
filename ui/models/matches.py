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

from matcher.rounding import adding_up
from ui.models.catalogue import Catalogue
from ui.models.words import band, confidence_text, part_text, points_text, role_text, status_text
from ui.ranked import NO_ROLE, Columns, Ranked
from ui.saying import date_text, decimal, tip

if TYPE_CHECKING:
    from matcher.workspace import PostingRow

SORT = Qt.ItemDataRole.UserRole
POINTS = Qt.ItemDataRole.UserRole + 1
"""The points of each part, for the fit bar."""
ID = Qt.ItemDataRole.UserRole + 2
SECOND_LINE = Qt.ItemDataRole.UserRole + 3
STATUS = Qt.ItemDataRole.UserRole + 4
MOVED = Qt.ItemDataRole.UserRole + 5
"""(ranks risen, points gained), None without a what-if."""

FIT, MOVE, POSTING, READS_AS, CONFIDENCE, POSTED = range(6)

UNTOLD = "–"
"""In place of a role, where a posting tells none."""

Index = QModelIndex | QPersistentModelIndex


def _tr(text: str) -> str:
    return QCoreApplication.translate("MatchesModel", text)


class MatchesModel(QAbstractTableModel):
    """Places of the catalogue that pass the filter, in the order asked for; by fit, best first, to begin with."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ranked: Ranked | None = None
        self._catalogue = Catalogue.of(())
        self._keep: NDArray[np.bool_] | None = None
        self._order: NDArray[np.int64] = np.zeros(0, np.int64)
        self._row_at: NDArray[np.int32] = np.zeros(0, np.int32)
        self._sorted_by = (FIT, Qt.SortOrder.DescendingOrder)

    # ---- what it shows

    def set_ranked(self, ranked: Ranked, keep: NDArray[np.bool_] | None = None) -> None:
        """Show the places of `ranked` where `keep` is true; None shows all.

        As many rows as before only change their order: what is chosen stays chosen and nothing scrolls.
        """
        wanted, catalogue = self._ordered(ranked, keep), ranked.columns.catalogue
        if catalogue is self._catalogue and len(wanted) == len(self._order) and len(wanted):
            self._ranked, self._keep = ranked, keep
            self._rearrange(wanted)
            return
        self.beginResetModel()
        self._ranked, self._catalogue, self._keep = ranked, catalogue, keep
        self._arrange(wanted)
        self.endResetModel()

    @property
    def ranked(self) -> Ranked | None:
        return self._ranked

    def posting_at(self, row: int) -> str:
        """The id of the posting in a visible row."""
        posting: str = self._catalogue.rows[int(self._order[row])].id
        return posting

    def postings(self) -> list[str]:
        """The ids of all visible rows, from the top."""
        found: list[str] = self._catalogue.ids[self._order].tolist()
        return found

    def row_of(self, posting: str) -> int:
        """The visible row of a posting, -1 when it is filtered out."""
        place = self._catalogue.places.get(posting, -1)
        return int(self._row_at[place]) if 0 <= place < len(self._row_at) else -1

    def touch(self, posting: str) -> None:
        """Paint a posting anew: its status changed."""
        row = self.row_of(posting)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        if self._ranked is not None:
            self._rearrange(self._ordered(self._ranked, self._keep))

    def _rearrange(self, wanted: NDArray[np.int64]) -> None:
        """The same number of rows in another order; indexes that somebody holds go with their postings."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, int(self._order[index.row()])) for index in self.persistentIndexList()]
        self._arrange(wanted)
        for index, place in held:
            row = int(self._row_at[place])
            self.changePersistentIndex(index, self.index(row, index.column()) if row >= 0 else QModelIndex())
        self.layoutChanged.emit()

    def _arrange(self, wanted: NDArray[np.int64]) -> None:
        self._order = wanted
        self._row_at = np.full(len(self._catalogue), -1, np.int32)
        self._row_at[wanted] = np.arange(len(wanted), dtype=np.int32)

    def _ordered(self, ranked: Ranked, keep: NDArray[np.bool_] | None) -> NDArray[np.int64]:
        """The places to show, row by row."""
        places = ranked.order if keep is None else ranked.order[keep[ranked.order]]
        column, order = self._sorted_by
        down = order == Qt.SortOrder.DescendingOrder
        values = None if column == FIT else _column(ranked, column)
        if values is None:
            # A ranking comes best first.
            return places if down else places[::-1]
        values = values[places]
        if down:
            # Stable and descending: ties stay best first.
            return places[len(places) - 1 - np.argsort(values[::-1], kind="stable")[::-1]]
        return places[np.argsort(values, kind="stable")]

    # ---- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (_tr("Fit"), _tr("Change"), _tr("Posting"), _tr("Reads as"), _tr("Confidence"), _tr("Posted"))
            return titles[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                _tr("0 to 100: how well your résumé answers what the posting asks for"),
                _tr("What the skills you switched on and off change: points, and places in the list"),
                "",
                _tr("The role the posting's content stands for, whatever its title says"),
                _tr("How much the fit can be relied on: low where the posting says little"),
                _tr("When the posting was published"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        ranked = self._ranked
        if ranked is None or not index.isValid():
            return None
        place, column = int(self._order[index.row()]), index.column()
        row = self._catalogue.rows[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(column, place, row)
        if role == ID:
            return row.id
        if role == POINTS:
            return ranked.points_of(place)
        if role == STATUS:
            return row.status
        if role == SECOND_LINE:
            return self._second_line(column, place, row)
        if role == MOVED:
            return self._moved(place)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(column, place, row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tooltip(column, place, row))
        if role == SORT:
            values = _column(ranked, column)
            return float(ranked.fit[place]) if values is None else values[place].item()
        return None

    def _moved(self, place: int) -> tuple[int, float] | None:
        ranked = self._ranked
        if ranked is None or ranked.moved is None or ranked.gained is None:
            return None
        return int(ranked.moved[place]), float(ranked.gained[place])

    def _text(self, column: int, place: int, row: PostingRow) -> str:
        assert self._ranked is not None
        if column == FIT:
            return QLocale().toString(round(float(self._ranked.fit[place])))
        if column == MOVE:
            moved = self._moved(place)
            return moved_text(moved[1]) if moved else ""
        if column == POSTING:
            return row.title
        if column == READS_AS:
            return _role_text(self._ranked.columns, place)
        if column == CONFIDENCE:
            return confidence_text(int(self._ranked.columns.confidence[place]))
        return date_text(row.posted)

    def _second_line(self, column: int, place: int, row: PostingRow) -> str:
        assert self._ranked is not None
        if column == POSTING:
            return " · ".join(v for v in (row.organization, row.location) if v)
        if column == READS_AS:
            role, share = _role(self._ranked.columns, place)
            return _percent(share) if role else ""
        if column == MOVE:
            moved = self._moved(place)
            return places_text(moved[0]) if moved else ""
        return ""

    def _spoken(self, column: int, place: int, row: PostingRow) -> str:
        assert self._ranked is not None
        text = self._text(column, place, row)
        if column == FIT:
            return _tr("Fit {0}, {1}").format(text, band(float(self._ranked.fit[place])))
        if column == READS_AS and text == UNTOLD:
            return self._tooltip(column, place, row)
        status = status_text(row.status) if column == POSTING and row.status != "new" else ""
        return ", ".join(v for v in (text, self._second_line(column, place, row), status) if v)

    def _tooltip(self, column: int, place: int, row: PostingRow) -> str:
        assert self._ranked is not None
        columns = self._ranked.columns
        if column == FIT:
            fit, most = float(self._ranked.fit[place]), adding_up(columns.of.tolist(), float(columns.of.sum()))
            shown = adding_up(self._ranked.points_of(place), fit, most)
            parts = zip(columns.part_names, shown, most, strict=True)
            lines = [f"{part_text(name)}: {points_text(points, of)}" for name, points, of in parts]
            return "\n".join([_tr("Fit {0}, {1}").format(decimal(fit), band(fit)), *lines])
        if column == POSTING:
            status = "" if row.status == "new" else status_text(row.status)
            return "\n".join(v for v in (row.title, row.organization, row.location, status) if v)
        if column == READS_AS and columns.roles is not None:
            if columns.role[place] == NO_ROLE:
                return _tr("Nothing was found in this posting to tell roles by")
            shares = columns.roles[place]
            best = np.argsort(-shares, kind="stable")[:3]
            return "\n".join(f"{role_text(columns.role_names[i])}: {_percent(shares[i])}" for i in best)
        return ""


def _column(ranked: Ranked, column: int) -> NDArray[Any] | None:
    """Raw values to sort by, one a place; None for those of the ranking itself."""
    columns = ranked.columns
    if column == MOVE:
        return ranked.moved
    values: dict[int, NDArray[Any]] = {
        CONFIDENCE: columns.confidence,
        READS_AS: columns.role,
        POSTING: columns.catalogue.titles,
        POSTED: columns.catalogue.posted,
    }
    return values.get(column)


def _role(columns: Columns, place: int) -> tuple[str, float]:
    """The role a row reads as most, and its share 0..1."""
    best = int(columns.role[place])
    if columns.roles is None or best == NO_ROLE:
        return "", 0.0
    return columns.role_names[best], float(columns.roles[place, best])


def _role_text(columns: Columns, place: int) -> str:
    """The role's name, UNTOLD where the posting tells none, "" where no role was asked for."""
    role, _ = _role(columns, place)
    return role_text(role) if role or columns.roles is None else UNTOLD


def _percent(share: float) -> str:
    return _tr("{0} %").format(QLocale().toString(round(100 * float(share))))


def moved_text(gained: float) -> str:
    """Points gained or lost, with an arrow: "▲ 3.1"."""
    if abs(gained) < 0.05:
        return "–"
    return f"{'▲' if gained > 0 else '▼'} {QLocale().toString(abs(gained), 'f', 1)}"


def places_text(moved: int) -> str:
    """Places risen or fallen: "+12 places"."""
    if not moved:
        return ""
    said = _tr("{0} place") if abs(moved) == 1 else _tr("{0} places")
    return said.format(f"{'+' if moved > 0 else '−'}{QLocale().toString(abs(moved))}")
