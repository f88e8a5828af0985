"""The report on paper or as a PDF: the very HTML that is saved as a web page, laid out by Qt."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ui.widgets.printing import MARGIN

STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1a2230; }
h1 { font-size: 18pt; margin-bottom: 8px; } h2 { font-size: 13pt; margin-top: 18px; margin-bottom: 4px; }
h3 { font-size: 11pt; margin-top: 14px; margin-bottom: 4px; } p { margin-top: 3px; margin-bottom: 3px; }
li { margin-top: 3px; margin-bottom: 3px; } th { text-align: left; color: #525c6d; border-bottom: 1px solid #525c6d; }
td { border-bottom: 1px solid #d5dae2; }
table { border-collapse: collapse; margin-top: 6px; margin-bottom: 6px; }
"""
"""Qt's rich text knows a part of CSS only: no shorthands, no padding of cells, no rules for print."""

TABLE = '<table width="100%" cellspacing="0" cellpadding="4">'


def write_pdf(html: str, path: Path) -> None:
    """Write `html` as an A4 document. Raises OSError where the file cannot be written."""
    # QPdfWriter says nothing where it may not write.
    path.touch()
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setResolution(300)
    writer.setTitle("Rolefit")
    put(html, writer)


def put(html: str, device: QPagedPaintDevice) -> None:
    """Lay `html` out on the pages of a PDF or of a printer."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(device)
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL).replace("<table>", TABLE))
    document.setPageSize(QSizeF(device.width(), device.height()))
    document.print_(device)
