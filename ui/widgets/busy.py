"""The busy bar: what is being done, how far it is, and Cancel. Hidden when nothing long is under way."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ui.work import Work

SHOW_AFTER_MS = 250
"""Work that is done sooner flashes nothing."""


class BusyBar(QWidget):
    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._name = ""
        self._began = 0.0
        self._label = QLabel()
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
        if total and done and spent > 1:
            left = spent / done * (total - done)
            self._label.setText(self.tr("{0}: {1} of {2}, {3} s left").format(title, done, total, round(left)))
        else:
            self._label.setText(title)
