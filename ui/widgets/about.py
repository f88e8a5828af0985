"""What Rolefit is, its version, and the works of others that it stands on, with their licences."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QMainWindow, QVBoxLayout

from matcher import __version__
from ui.widgets.labels import label
from ui.widgets.tables import listing, set_row

LIBRARIES = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("pdfplumber", "MIT"),
    ("pdfminer.six", "MIT"),
    ("pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("scikit-learn", "BSD-3-Clause"),
    ("numpy", "BSD-3-Clause"),
    ("scipy", "BSD-3-Clause"),
    ("keyring", "MIT"),
    ("apsw-sqlite3mc", "MIT"),
    ("ahocorasick-rs", "Apache-2.0"),
    ("lxml", "BSD-3-Clause"),
    ("PyYAML", "MIT"),
    ("platformdirs", "MIT"),
    ("rich", "MIT"),
)
"""Distributions and their licences; a test holds them against pyproject.toml."""


class AboutDialog(QDialog):
    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("About Rolefit"))
        self.resize(520, 560)
        title = QLabel(f"Rolefit {__version__}")
        title.setProperty("role", "title")
        told = label(
            self.tr(
                "Which jobs your résumé really fits, and exactly what stands between you and the others. "
                "All of it happens on this computer. Rolefit is free software under the MIT licence."
            )
        )
        based = QLabel(self.tr("It stands on the works of others:"))
        based.setProperty("role", "muted")
        self.table = listing(self.tr("Libraries"), (self.tr("Library"), self.tr("Version"), self.tr("Licence")))
        rows = [("Python", platform.python_version(), "PSF-2.0"), ("Qt", qVersion(), "LGPL-3.0")]
        rows += [(name, _version(name), licence) for name, licence in LIBRARIES]
        self.table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            set_row(self.table, row, texts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        qt = buttons.addButton(self.tr("About Qt"), QDialogButtonBox.ButtonRole.HelpRole)
        qt.clicked.connect(QApplication.aboutQt)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        for part in (title, told, based):
            layout.addWidget(part)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)


def _version(name: str) -> str:
    """A distribution's version; "–" in a bundle, which holds none of their records."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "–"
