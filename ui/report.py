"""How the window tells that something went wrong: a quiet banner, or for a defect a dialog with a report.

The report names the kind of error and the places in our code, never a text out of a document, a name or a path.
"""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from matcher import __version__
from ui.work import Work


def describe(error: BaseException) -> str:
    """The report: versions, and where in the code. The error's own text is left out: it may quote a document."""
    from PySide6 import __version__ as qt

    lines = [
        f"Rolefit {__version__}, Python {platform.python_version()}, Qt {qt}, {platform.system()} {platform.release()}",
        type(error).__name__,
    ]
    frames = traceback.extract_tb(error.__traceback__)
    lines += [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Shown for a defect: nothing is lost, and what to send if one wants to."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(520)
        text = QLabel(
            self.tr(
                "Rolefit met an error it did not expect. Your library was not changed and you can go on. "
                "The report below holds no personal data; send it to us if you like."
            )
        )
        text.setWordWrap(True)
        self.report = QPlainTextEdit(describe(error))
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Error report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self.report)
        layout.addWidget(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def watch(window: QWidget, work: Work) -> None:
    """Show the dialog for every defect: one that reaches Qt's event loop, and one that ended a job."""

    def show(error: BaseException) -> None:
        print(describe(error), file=sys.stderr)  # noqa: T201
        CrashDialog(error, window).open()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        show(error)

    sys.excepthook = hook
    work.crashed.connect(show)
