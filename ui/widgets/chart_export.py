"""A chart as a file or on the clipboard: the same painting, at twice the pixels or as vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from ui import theme

if TYPE_CHECKING:
    from ui.widgets.chart import Chart

SHARPNESS = 2
"""Pixels of a picture for each of the screen's."""

LEAST = QSize(480, 320)


def _size(chart: Chart) -> QSize:
    return chart.size().expandedTo(LEAST)


def image(chart: Chart) -> QImage:
    """The chart on its surface."""
    size = _size(chart)
    made = QImage(size * SHARPNESS, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(SHARPNESS)
    made.fill(QColor(theme.current().surface))
    painter = QPainter(made)
    painter.setFont(chart.font())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart.paint_chart(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return made


def save(chart: Chart, path: str) -> bool:
    """Write the chart as SVG where the name ends so, else as a picture; False where it could not be written."""
    if not path.lower().endswith(".svg"):
        return image(chart).save(path)
    size = _size(chart)
    made = QSvgGenerator()
    made.setFileName(path)
    made.setSize(size)
    made.setViewBox(QRect(0, 0, size.width(), size.height()))
    made.setTitle(chart.accessibleName())
    painter = QPainter(made)
    if not painter.isActive():
        return False
    painter.setFont(chart.font())
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(theme.current().surface))
    chart.paint_chart(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return True
