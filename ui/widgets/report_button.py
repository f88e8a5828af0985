"""The report to take away: as PDF, HTML or Markdown, with or without the name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from matcher.model import RoleLens

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

    def show_lens(self, lens: RoleLens) -> None:
        """The lens that the report is about."""
        self._lens = lens
        self.setEnabled(True)

    def _on_asked(self, kind: str) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), f"rolefit-report.{kind}", f"{kind.upper()} (*.{kind})"
        )
        if path:
            self.save(Path(path if path.endswith(f".{kind}") else f"{path}.{kind}"), kind)

    def save(self, path: Path, kind: str) -> None:
        """Write the report in the background; the banner says when it is there."""
        desk, ws, candidate, lens = self._desk, self._desk.ws, self._desk.candidate, self._lens
        if ws is None or candidate is None or lens is None:
            return
        what_if, weights, named = desk.what_if, desk.weights, self.named.isChecked()
        bar = float(desk.settings.get("bar"))

        def run(tick: Progress) -> None:
            from ui.widgets.report_pdf import write_pdf

            text = ws.report(
                candidate, lens.role_from, lens.role_to, kind="html" if kind == "pdf" else kind, what_if=what_if,
                weights=weights, bar=bar, named=named, tick=tick,
            )  # fmt: skip
            if kind == "pdf":
                write_pdf(text, path)
            else:
                path.write_text(text, "utf-8")

        def failed(error: Exception) -> None:
            reason = getattr(error, "title", None) or getattr(error, "strerror", None) or ""
            desk.notice("error", self.tr("The report could not be written."), str(reason))

        desk.work.start("report", run, lambda _: desk.notice("good", self.tr("The report is written."), str(path)), failed,
                        self.tr("Writing the report"))  # fmt: skip
