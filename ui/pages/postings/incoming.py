"""How postings come in: files, folders, pasted text; and the report of what an import left out."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from matcher.model import ImportReport
from ui.desk import Desk
from ui.models.postings import RejectedModel
from ui.saying import counted
from ui.widgets import choosing
from ui.widgets.labels import label
from ui.widgets.tables import dress


class ImportButtons(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.files = QPushButton(self.tr("Import files…"))
        self.folder = QPushButton(self.tr("Import a folder…"))
        self.paste = QPushButton(self.tr("Paste a posting…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.files, self.folder, self.paste):
            row.addWidget(button)
        self.files.clicked.connect(lambda: choosing.import_files(desk, self))
        self.folder.clicked.connect(lambda: choosing.import_folder(desk, self))
        self.paste.clicked.connect(lambda: choosing.paste_posting(desk, self))


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
