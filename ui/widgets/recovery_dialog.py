"""The recovery key: shown, saved as a page to print, or saved as a text."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, Qt
from PySide6.QtGui import QFontDatabase, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from ui.widgets.labels import label
from ui.widgets.printing import Printing


class RecoveryDialog(QDialog):
    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self.setWindowTitle(self.tr("Recovery key"))
        self.setMinimumWidth(520)
        said = label(self._said())
        self.text = QPlainTextEdit(_in_lines(key))
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Recovery key"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * 6)
        self.trouble = label("", "missing")
        self.trouble.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.paper = buttons.addButton(self.tr("Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.pdf = buttons.addButton(self.tr("Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.plain = buttons.addButton(self.tr("Save as text…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.paper.clicked.connect(lambda: Printing(self, self.tr("Rolefit recovery key"), self._put))
        self.pdf.clicked.connect(self._on_pdf)
        self.plain.clicked.connect(self._on_plain)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.text)
        layout.addWidget(self.trouble)
        layout.addWidget(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _said(self) -> str:
        return self.tr(
            "This key opens your library and its backups if the system's password store is lost, also on another "
            "computer. Keep it on paper, away from this computer. Whoever has it and a copy of the library can read it."
        )

    def _on_pdf(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), "rolefit-recovery-key.pdf", "PDF (*.pdf)")
        if path:
            self.save_pdf(Path(path))

    def _on_plain(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as text"), "rolefit-recovery-key.txt", "Text (*.txt)")
        if path:
            self.save_text(Path(path))

    def save_text(self, path: Path) -> None:
        """Write the key and what it is for; readable by its owner alone."""
        text = f"{self.tr('Rolefit recovery key')}\n\n{_in_lines(self._key)}\n\n{self._said()}\n"
        self._save(path, text.encode())

    def save_pdf(self, path: Path) -> None:
        """Write the same as a page of A4."""
        made = QBuffer()
        made.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(made)
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(25, 25, 25, 25),
                        QPageLayout.Unit.Millimeter)
        )  # fmt: skip
        self._put(writer)
        self._save(path, bytes(made.data().data()))

    def _save(self, path: Path, content: bytes) -> None:
        """Write a file that only its owner can read, in place of one that others might."""
        fresh = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            fresh.touch(mode=0o600, exist_ok=False)
            fresh.write_bytes(content)
            fresh.replace(path)
        except OSError as error:
            fresh.unlink(missing_ok=True)
            self._say(error)

    def _put(self, device: QPagedPaintDevice) -> None:
        page = QTextDocument()
        lines = _in_lines(self._key).replace("\n", "<br>")
        page.setHtml(
            f"<h1>{self.tr('Rolefit recovery key')}</h1><p style='font-size:16pt'><tt>{lines}</tt></p><p>{self._said()}</p>"
        )
        page.print_(device)

    def _say(self, error: OSError) -> None:
        self.trouble.setText(self.tr("The file cannot be written: {0}.").format(error.strerror))
        self.trouble.show()


def _in_lines(key: str) -> str:
    """Four groups a line: what a person copies without losing the place."""
    groups = key.split("-")
    return "\n".join("-".join(groups[i : i + 4]) for i in range(0, len(groups), 4))
