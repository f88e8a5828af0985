"""The first screen of a new library: drop a résumé or try the samples, and where the data lives; then straight to results."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.settings import WELCOMED
from ui.widgets import choosing
from ui.widgets.labels import label

WIDEST = 680


class DropArea(QWidget):
    """A dashed frame: here is where a file may fall. The whole window takes drops; this says so."""

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.accent), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(t.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        painter.end()


class WelcomeView(QWidget):
    finished = Signal()
    """There are results to look at."""

    def __init__(self, desk: Desk, home: Path | None) -> None:
        super().__init__()
        self._desk = desk
        self._home = home
        self._waiting = False
        self.choose = QPushButton(self.tr("Choose a file…"))
        self.choose.setProperty("primary", True)
        self.paste = QPushButton(self.tr("Paste its text"))
        self.samples = QPushButton(self.tr("Try the samples"))
        for button in (self.choose, self.paste, self.samples):
            button.setEnabled(False)
        self._lay_out()
        self.choose.clicked.connect(lambda: choosing.open_resume(desk, self))
        self.paste.clicked.connect(lambda: choosing.paste_resume(desk))
        self.samples.clicked.connect(self._on_samples)
        desk.opened.connect(self._on_opened)
        desk.ranking_changed.connect(self._on_ranking)

    def wanted(self) -> bool:
        """True for a library that is kept and whose owner has not been welcomed yet."""
        return self._home is not None and self._desk.settings.state(WELCOMED).isEmpty()

    def _lay_out(self) -> None:
        drop = DropArea()
        inside = QVBoxLayout(drop)
        inside.setContentsMargins(24, 28, 24, 24)
        inside.setSpacing(10)
        inside.addWidget(label(self.tr("Drop your résumé here"), "heading", centred=True))
        inside.addWidget(
            label(self.tr("A PDF, as your word processor made it, or a text file."), "muted", centred=True)
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        tries = QHBoxLayout()
        tries.addWidget(self.samples)
        tries.addWidget(
            label(
                self.tr("Fictional postings and résumés show what Rolefit does. You can remove them at any time."),
                "muted",
            ),
            1,
        )
        body = QWidget()
        body.setMaximumWidth(WIDEST)
        column = QVBoxLayout(body)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(label(self.tr("Which jobs really fit you?"), "title"))
        column.addWidget(
            label(
                self.tr(
                    "Rolefit ranks job postings by your résumé and shows line by line what fits and what is missing."
                )
            )
        )
        column.addSpacing(8)
        column.addWidget(drop)
        column.addSpacing(4)
        column.addLayout(tries)
        column.addSpacing(20)
        column.addWidget(label(self.tr("Nothing leaves this computer"), "heading"))
        self.where = label(
            self.tr(
                "Your résumé and postings stay in an encrypted file in {0}. Rolefit opens no network connection."
            ).format(self._home or self.tr("memory")),
            "muted",
        )
        column.addWidget(self.where)
        column.addStretch(2)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(16, 0, 16, 0)
        row.addStretch(1)
        row.addWidget(body, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    # ---- what happens

    def _on_opened(self) -> None:
        for button in (self.choose, self.paste, self.samples):
            button.setEnabled(True)
        if isinstance(self._desk.document, int):  # a library that holds a résumé is not new
            self._finish()

    def _on_ranking(self) -> None:
        if self._waiting or isinstance(self._desk.document, int | str):
            self._finish()

    def _finish(self) -> None:
        if self.wanted():
            self._desk.settings.keep_state(WELCOMED, QByteArray(b"1"))
            if self.isVisible():
                self.finished.emit()

    def _on_samples(self) -> None:
        if self._desk.ranked is not None:
            self._finish()
        else:
            self._waiting = True
