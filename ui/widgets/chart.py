"""A chart on a card: its picture, the same as a table for those who do not see it, and both to take away."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets import chart_export
from ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Twin:
    """A chart in words: column heads, and rows of texts."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def text(self) -> str:
        """Tab-separated, as tables are pasted."""
        return "\n".join("\t".join(row) for row in (self.heads, *self.rows))


class Chart(QWidget):
    """What every chart is: it paints itself into any rectangle with any painter, and has a twin in words."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paint_chart(self, painter: QPainter, area: QRectF) -> None:
        """Paint the whole chart into `area`."""
        raise NotImplementedError

    def twin(self) -> Twin:
        """The same in words."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_chart(painter, QRectF(self.rect()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()


class ChartCard(QFrame):
    """A chart with its title, a line that says how to read it, the table beside it and the ways to take it away."""

    def __init__(self, chart: Chart, title: str) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.chart = chart
        self.title = label(title, "heading")
        self.lead = label("", "muted")
        self.as_table = QToolButton(text=self.tr("As a table"), checkable=True)
        self.as_table.setAccessibleName(self.tr("{0}: as a table").format(title))
        self.as_table.toggled.connect(self._on_table)
        self.take = QToolButton(text=self.tr("Save or copy"), popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.take.setAccessibleName(self.tr("{0}: save or copy").format(title))
        self.take.setMenu(self._menu())
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(title)
        self.stack = QStackedWidget()
        self.stack.addWidget(chart)
        self.stack.addWidget(self.table)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.as_table)
        head.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 12, 12)
        layout.addLayout(head)
        layout.addWidget(self.lead)
        layout.addWidget(self.stack, 1)

    def refresh(self) -> None:
        """After the chart was given something new: the table follows where it is shown."""
        if self.as_table.isChecked():
            self._fill()
        self.chart.update()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for text, act in (
            (self.tr("Save as PNG…"), lambda: self._save("png")),
            (self.tr("Save as SVG…"), lambda: self._save("svg")),
            (self.tr("Copy the picture"), self.copy_picture),
            (self.tr("Copy the table"), self.copy_table),
        ):
            action = QAction(text, menu)
            action.triggered.connect(act)
            menu.addAction(action)
        return menu

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(chart_export.image(self.chart))

    def copy_table(self) -> None:
        QGuiApplication.clipboard().setText(self.chart.twin().text())

    def _save(self, kind: str) -> None:
        name = f"{self.title.text()}.{kind}"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the picture"), name, f"{kind.upper()} (*.{kind})")
        if path:
            chart_export.save(self.chart, path if path.endswith(f".{kind}") else f"{path}.{kind}")

    def _on_table(self, shown: bool) -> None:
        if shown:
            self._fill()
        self.stack.setCurrentIndex(int(shown))

    def _fill(self) -> None:
        twin = self.chart.twin()
        self.table.clear()
        self.table.setColumnCount(len(twin.heads))
        self.table.setRowCount(len(twin.rows))
        self.table.setHorizontalHeaderLabels(list(twin.heads))
        for i, row in enumerate(twin.rows):
            for j, text in enumerate(row):
                self.table.setItem(i, j, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setStretchLastSection(True)
