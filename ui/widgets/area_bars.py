"""Area bars: how much of what is named falls into each area, for you and for the ads of either role."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from matcher.model import AreaBar
from ui import theme
from ui.widgets.chart import Chart, Twin
from ui.widgets.marks import FROM, TO, YOU, colour, paint_legend, paint_mark
from ui.widgets.standing import percent_text

LEAST = 0.01
"""Areas below this share on all three sides are left out of the picture; the table has them."""

BAR = 6.0


class AreaBars(Chart):
    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[AreaBar, ...] = ()
        self._names: Mapping[str, str] = {}
        self._roles = ("", "")

    def show_areas(self, areas: Sequence[AreaBar], names: Mapping[str, str], roles: tuple[str, str]) -> None:
        self._all = tuple(sorted(areas, key=lambda a: (a.share_from - a.share_to, a.area)))
        self._names, self._roles = names, roles
        said = self.tr("Share of each area in what is named: you, {0} ads, {1} ads. {2} areas.")
        self.setAccessibleName(said.format(*roles, QLocale().toString(len(self._all))))
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    @property
    def _rows(self) -> list[AreaBar]:
        return [a for a in self._all if max(a.resume, a.share_from, a.share_to) >= LEAST]

    def _line(self) -> float:
        return max(3 * BAR + 10, float(QFontMetricsF(self.font()).height()) + 8)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).height()
        return QSize(420, int(self._line() * len(self._rows) + 3 * words) + 8)

    def twin(self) -> Twin:
        heads = (self.tr("Area"), self.tr("You"), *self._roles)
        rows = tuple(
            (self._names.get(a.area, a.area), *(percent_text(v) for v in (a.resume, a.share_from, a.share_to)))
            for a in self._all
        )
        return Twin(heads, rows)

    def paint_chart(self, painter: QPainter, area: QRectF) -> None:
        words, t = QFontMetricsF(painter.font()), theme.current()
        legend = [(YOU, self.tr("you")), (FROM, self._roles[0]), (TO, self._roles[1])]
        paint_legend(painter, QRectF(area.left() + 4, area.top(), area.width() - 8, words.height() + 4), legend)
        rows = self._rows
        widest = max((words.horizontalAdvance(self._names.get(a.area, a.area)) for a in rows), default=0.0)
        left = area.left() + min(widest + 14, area.width() * 0.45)
        most = max((max(a.resume, a.share_from, a.share_to) for a in rows), default=1.0)
        room = area.right() - left - 14
        line, top = self._line(), area.top() + words.height() + 12
        for i, row in enumerate(rows):
            y = top + i * line
            painter.setPen(QColor(t.text))
            name = words.elidedText(
                self._names.get(row.area, row.area), Qt.TextElideMode.ElideRight, left - area.left() - 12
            )
            box = QRectF(area.left() + 4, y, left - area.left() - 8, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
            for k, (mark, value) in enumerate(((YOU, row.resume), (FROM, row.share_from), (TO, row.share_to))):
                self._paint_bar(painter, QRectF(left, y + 4 + k * (BAR + 1), room * value / most, BAR), mark)

    @staticmethod
    def _paint_bar(painter: QPainter, bar: QRectF, mark: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        shade = colour(mark)
        shade.setAlpha(150)
        painter.setBrush(shade)
        painter.drawRect(bar)
        paint_mark(painter, mark, QPointF(bar.right(), bar.center().y()), BAR / 2 + 0.5)
