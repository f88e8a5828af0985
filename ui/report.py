"""How the window tells of a defect: one dialog with a report, whatever happens how often.

The report names the kind of error and the places in our code, never a text out of a document, a name or a path.
"""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from matcher import __version__
from ui.work import Work

MOST = 20
"""Defects that one dialog lists: a painting that fails does so at each frame."""


def describe(error: BaseException) -> str:
    """The report: versions, and where in the code. The errors' own texts are left out: they may quote a document."""
    from PySide6 import __version__ as qt

    system = f"{platform.system()} {platform.release()}"
    head = f"Rolefit {__version__}, Python {platform.python_version()}, Qt {qt}, {system}"
    return "\n".join([head, *places(error)])


def places(error: BaseException) -> list[str]:
    """The kinds of an error and of those it came from, the first one first, and the lines of code they passed."""
    lines: list[str] = []
    for each in reversed(list(_chain(error))):
        lines.append(type(each).__name__)
        frames = traceback.extract_tb(each.__traceback__)
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    return lines


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        yield now
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)


class CrashDialog(QDialog):
    """Shown for a defect: nothing is lost, and what to send if one wants to."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(560, 380)
        self._told = {tuple(places(error))}
        text = QLabel(
            self.tr(
                "Rolefit met an error it did not expect. What is stored in your library is safe, and you can go on. "
                "The report below holds nothing of your data; send it to us if you like."
            )
        )
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        self.report = QPlainTextEdit(describe(error))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Error report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(text)
        layout.addWidget(self.report)
        layout.addWidget(buttons)

    def add(self, error: BaseException) -> None:
        """Another defect while this one is being read; the same one again is not news."""
        found = places(error)
        if tuple(found) not in self._told and len(self._told) < MOST:
            self._told.add(tuple(found))
            self.report.appendPlainText("\n".join(["", *found]))


class Watch(QObject):
    """Shows the dialog for every defect: one that reaches Qt's event loop, and one that ended a job."""

    def __init__(self, window: QWidget, work: Work) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: CrashDialog | None = None
        work.crashed.connect(self.show)

    def show(self, error: BaseException) -> None:
        """Report to the terminal and, while there is a window, in one dialog."""
        print(describe(error), file=sys.stderr)  # noqa: T201
        if not isValid(self._window):
            return
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.add(error)
        else:
            self.dialog = CrashDialog(error, self._window)
            self.dialog.open()


def watch(window: QWidget, work: Work) -> Watch:
    """Watch over a window and its work until the next one is watched over."""
    made = Watch(window, work)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            made.show(error)

    sys.excepthook = hook
    return made
