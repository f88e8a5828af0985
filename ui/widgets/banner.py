"""A quiet line above the page: what happened, what to do; it can be closed and never blocks."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from ui.widgets.labels import label, restyle

GOOD_FOR_MS = 8000
"""A good word leaves by itself; a trouble stays until it is read."""


class Banner(QFrame):
    def __init__(self) -> None:
        super().__init__(objectName="banner")
        self._text = label("")
        close = QToolButton(text="✕")
        close.setAccessibleName(self.tr("Close the message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=GOOD_FOR_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def hide_trouble(self) -> None:
        """Take a trouble away that is over; a good word stays its time."""
        if self.property("kind") != "good":
            self.hide()

    def show_notice(self, kind: str, title: str, hint: str = "") -> None:
        """`kind` is "error", "warning" or "good"."""
        restyle(self, "kind", kind)
        self._text.setText(" ".join(part for part in (title, hint) if part))
        self.setAccessibleName(self._text.text())
        self.show()
        if kind == "good":
            self._timer.start()
        else:
            self._timer.stop()
