"""The busy bar: what is being done, how far it is, and Cancel. Hidden when nothing long is under way."""

from __future__ import annotations

import time

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ui.saying import counted
from ui.work import Work

SHOW_AFTER_MS = 250
"""Work that is done sooner flashes nothing."""

SURE_AFTER_S = 2
"""Before this the time left is a guess."""

HALF_A_MINUTE = 30

THROUGH = ("open", "recover", "restore", "wipe")
"""Work that goes on to its end: given up halfway, the window would know nothing of a library that is open, or exchanged."""


class BusyBar(QWidget):
    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._name = ""
        self._began = 0.0
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(lambda: self._work.cancel(self._name))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.cancel)
        self._timer = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._timer.timeout.connect(self.show)
        work.changed.connect(self._on_changed)
        work.progressed.connect(self._on_progressed)
        self.hide()

    def _on_changed(self) -> None:
        jobs = self._work.titled()
        if not jobs:
            self._name = ""
            self._timer.stop()
            self.hide()
        elif jobs[0].name != self._name:
            self._name = jobs[0].name
            self._began = time.monotonic()
            self._label.setText(jobs[0].title)
            self.cancel.setVisible(self._name not in THROUGH)
            self._bar.setRange(0, 0)
            if not self.isVisible():
                self._timer.start()

    def _on_progressed(self, name: str, done: int, total: int, what: str) -> None:
        if name != self._name:
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        title = next((job.title for job in self._work.titled() if job.name == name), "")
        spent = time.monotonic() - self._began
        if not total:
            self._label.setText(title)
            return
        locale = QLocale()
        counts = self.tr("{0}: {1} of {2}").format(title, locale.toString(done), locale.toString(total))
        left = self._left(spent / done * (total - done)) if done and spent > SURE_AFTER_S else ""
        self._label.setText(f"{counts}, {left}" if left else counts)

    def _left(self, seconds: float) -> str:
        """The time left in words, in steps a person can use."""
        if seconds < HALF_A_MINUTE:
            return self.tr("a few seconds left")
        minutes = max(1, round(seconds / 60))
        return counted(minutes, self.tr("about a minute left"), self.tr("about {0} minutes left"))
