"""The skills of a résumé as a table: raw values under SORT, text under DisplayRole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt

from matcher.model import Claim

SORT = Qt.ItemDataRole.UserRole
SKILL = Qt.ItemDataRole.UserRole + 1
"""The skill's id."""

NAME, AREA, MONTHS, HOW = range(4)

Index = QModelIndex | QPersistentModelIndex


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClaimsModel", text)


def month_text(month: str | None) -> str:
    """ "2022-03" as the user's locale writes a month, "2022" as it is."""
    if month is None:
        return ""
    date = QDate.fromString(month, "yyyy-MM")
    return QLocale().toString(date, "MMM yyyy") if date.isValid() else month


def span_text(months: int | None) -> str:
    """Months in years and months."""
    if not months:
        return ""
    years, rest = divmod(months, 12)
    locale = QLocale()
    said = []
    if years:
        said.append(_tr("{0} y").format(locale.toString(years)))
    if rest:
        said.append(_tr("{0} mo").format(locale.toString(rest)))
    return " ".join(said)


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with the names people read; `added` when the user added it."""

    claim: Claim
    name: str
    area: str
    added: bool = False


class ClaimsModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ClaimRow, ...] = ()

    def set_rows(self, rows: tuple[ClaimRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (_tr("Skill"), _tr("Area"), _tr("Time"), _tr("How it is known"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, index.column())
        if role == SORT:
            if index.column() == MONTHS:
                return row.claim.months or 0
            return self._text(row, index.column())
        if role == SKILL:
            return row.claim.skill
        if role == Qt.ItemDataRole.ToolTipRole:
            said = [row.name, row.area]
            if row.claim.last_used:
                said.append(_tr("Last used: {0}").format(month_text(row.claim.last_used)))
            return "\n".join((*said, *(_tr("Page {0}: {1}").format(e.page, e.text) for e in row.claim.evidence[:5])))
        return None

    @staticmethod
    def _text(row: ClaimRow, column: int) -> str:
        if column == NAME:
            return row.name
        if column == AREA:
            return row.area
        if column == MONTHS:
            return span_text(row.claim.months)
        if row.added:
            return _tr("you added it")
        return _tr("shown, not named") if row.claim.inferred else _tr("named")
