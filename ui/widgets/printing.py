"""Printing: the system's own dialog, and a document laid out for whatever it chose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QObject, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout
from PySide6.QtWidgets import QWidget

MARGIN = 18.0
"""Millimetres."""


class Printing(QObject):
    """One document on its way to a printer; it lives as long as its dialog."""

    def __init__(self, parent: QWidget, title: str, paint: Callable[[QPagedPaintDevice], None]) -> None:
        """`paint` puts the document on the device once the user has said where to."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # 5 ms that a start need not pay for

        super().__init__(parent)
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(title)
        self.printer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
        self.dialog = QPrintDialog(self.printer, parent)
        self.dialog.setWindowTitle(title)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(lambda: paint(self.printer))
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.setModal(True)
        self.dialog.show()
