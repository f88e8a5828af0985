"""The report as a PDF: the very HTML that is saved as a web page, laid out by Qt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

MARGIN = 16.0
"""Millimetres."""


def write_pdf(html: str, path: Path) -> None:
    """Write `html` as an A4 document. Raises OSError where the file cannot be written."""
    # QPdfWriter says nothing where it may not write.
    path.touch()
    writer = QPdfWriter(str(path))
    writer.setResolution(300)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setTitle("Rolefit")
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
