"""The report to take away: on paper, as PDF, HTML or Markdown, with or without the name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from matcher.model import RoleLens
from ui.language import spoken
from ui.saying import said

if TYPE_CHECKING:
    from matcher.progress import Progress
    from ui.desk import Desk


class ReportButton(QToolButton):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lens: RoleLens | None = None
        self.setText(self.tr("Report"))
        self.setToolTip(self.tr("The lens and your best matches, to take to somebody who can help"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setEnabled(False)
        menu = QMenu(self)
        self.paper = QAction(self.tr("Print…"), menu)
        self.paper.triggered.connect(self.print_report)
        menu.addAction(self.paper)
        for kind, text in (
            ("pdf", self.tr("Save as PDF…")),
            ("html", self.tr("Save as a web page…")),
            ("md", self.tr("Save as Markdown…")),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, kind=kind: self._on_asked(kind))
            menu.addAction(action)
        menu.addSeparator()
        self.named = QAction(self.tr("With my name"), menu, checkable=True)
        menu.addAction(self.named)
        self.setMenu(menu)

    def show_lens(self, lens: RoleLens | None) -> None:
        """The lens that the report is about; None where there is none."""
        self._lens = lens
        self.setEnabled(lens is not None)

    def _on_asked(self, kind: str) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), f"rolefit-report.{kind}", f"{kind.upper()} (*.{kind})"
        )
        if path:
            self.save(Path(path if path.endswith(f".{kind}") else f"{path}.{kind}"), kind)

    def save(self, path: Path, kind: str) -> None:
        """Write the report in the background; the banner says when it is there."""
        from ui.widgets.report_pdf import write_pdf

        def write(text: str) -> None:
            if kind == "pdf":
                write_pdf(text, path)
            else:
                path.write_text(text, "utf-8")

        desk = self._desk
        self._start(
            "html" if kind == "pdf" else kind,
            write,
            lambda _: desk.notice("good", self.tr("The report is written."), str(path)),
        )

    def print_report(self) -> None:
        """Make the report in the background, then ask where to print it."""
        from ui.widgets.printing import Printing
        from ui.widgets.report_pdf import put

        def ask(text: str) -> None:
            Printing(self, self.tr("Print the report"), lambda device: put(text, device))

        self._start("html", lambda text: text, ask)

    def _start(self, kind: str, use: Callable[[str], Any], done: Callable[[Any], None]) -> None:
        """Make the report and `use` it, off the window's thread, then tell `done`."""
        desk, ws, candidate, lens = self._desk, self._desk.ws, self._desk.candidate, self._lens
        if ws is None or candidate is None or lens is None:
            return
        terms, named = desk.terms, self.named.isChecked()

        def run(tick: Progress) -> Any:
            return use(
                ws.report(
                    candidate, lens.role_from, lens.role_to, kind=kind, **terms._asdict(), named=named, said=said,
                    language=spoken(), tick=tick,
                )
            )  # fmt: skip

        def failed(error: Exception) -> None:
            reason = getattr(error, "title", None) or getattr(error, "strerror", None) or ""
            desk.notice("error", self.tr("The report could not be written."), said(reason))

        desk.work.start("report", run, done, failed, self.tr("Writing the report"))
