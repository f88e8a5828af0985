"""How postings come in: files, folders, pasted text; and the report of what an import left out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from matcher.model import ImportReport
from ui.desk import Desk
from ui.models.postings import RejectedModel
from ui.saying import counted
from ui.widgets.paste_dialog import PasteDialog
from ui.widgets.requirement_card import label
from ui.widgets.tables import dress


class ImportButtons(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.files = QPushButton(self.tr("Import files…"))
        self.folder = QPushButton(self.tr("Import a folder…"))
        self.paste = QPushButton(self.tr("Paste a posting…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.files, self.folder, self.paste):
            row.addWidget(button)
        self.files.clicked.connect(self._on_files)
        self.folder.clicked.connect(self._on_folder)
        self.paste.clicked.connect(self._on_paste)

    def _on_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Import postings"))
        if paths:
            self._desk.import_postings([Path(p) for p in paths])

    def _on_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Import a folder of postings"))
        if path:
            self._desk.import_postings([Path(path)])

    def _on_paste(self) -> None:
        dialog = PasteDialog(self, QGuiApplication.clipboard().text())
        dialog.given.connect(self.add_pasted)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def add_pasted(self, given: dict[str, str]) -> None:
        """Store a posting as the paste dialog gives it."""
        firm, place, link = given["organization"], given["location"], given["url"]
        self._desk.change_postings(
            lambda ws: ws.add_pasted(given["text"], given["title"], organization=firm, location=place, url=link)
        )


class ImportReportView(QWidget):
    """Hidden until an import leaves something out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.model = RejectedModel()
        self.told = label("", "heading")
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAccessibleDescription(self.tr("Close the report of the last import"))
        self.table = QTableView()
        self.table.setModel(self.model)
        dress(self.table, self.tr("What the last import left out"))
        self.table.setAlternatingRowColors(True)
        header = self.table.horizontalHeader()
        header.resizeSection(0, 220)
        header.resizeSection(1, 70)
        header.setStretchLastSection(True)
        top = QHBoxLayout()
        top.addWidget(self.told, 1)
        top.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        self.hide()
        self.close_button.clicked.connect(self.hide)
        desk.imported.connect(self.show_report)

    def show_report(self, report: ImportReport) -> None:
        """Say what came in, and list what did not."""
        self.model.set_rows(report.rejected)
        told = [self.tr("{0} added").format(QLocale().toString(report.added))]
        if report.duplicates:
            told.append(counted(report.duplicates, self.tr("1 was there already"), self.tr("{0} were there already")))
        if report.updated:
            told.append(self.tr("{0} brought up to date").format(QLocale().toString(report.updated)))
        told.append(self.tr("{0} left out").format(QLocale().toString(len(report.rejected))))
        self.told.setText(self.tr("The last import: {0}").format(", ".join(told)))
        self.setVisible(bool(report.rejected))
