"""The skills of a résumé as a table: raw values under SORT, text under DisplayRole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from matcher.model import Claim
from ui.models.rows import Index, RowsModel
from ui.saying import tip

SORT = Qt.ItemDataRole.UserRole
SKILL = Qt.ItemDataRole.UserRole + 1
"""The skill's id."""

NAME, AREA, MONTHS, HOW = range(4)


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


class ClaimsModel(RowsModel[ClaimRow]):
    def titles(self) -> tuple[str, ...]:
        return _tr("Skill"), _tr("Area"), _tr("Time"), _tr("How it is known")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == SORT:
            if index.column() == MONTHS:
                return row.claim.months or 0
            return self.text(row, index.column())
        if role == SKILL:
            return row.claim.skill
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._more(row))
        return super().data(index, role)

    def _more(self, row: ClaimRow) -> str:
        told = [row.name, row.area]
        if row.claim.last_used:
            told.append(_tr("Last used: {0}").format(month_text(row.claim.last_used)))
        return "\n".join((*told, *(_tr("Page {0}: {1}").format(e.page, e.text) for e in row.claim.evidence[:5])))

    def text(self, row: ClaimRow, column: int) -> str:
        if column == NAME:
            return row.name
        if column == AREA:
            return row.area
        if column == MONTHS:
            return span_text(row.claim.months)
        if row.added:
            return _tr("you added it")
        return _tr("shown, not named") if row.claim.inferred else _tr("named")
