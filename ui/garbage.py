"""Python's cyclic garbage collector, kept on the window's thread.

It may run wherever Python allocates: on a worker's thread, or inside Qt while Qt walks its widgets. A widget that it finds in a
cycle there is destroyed on the wrong thread, or under Qt's feet, and the program dies. So it is switched off and run by a timer.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500
YOUNG, MIDDLE, OLD = 700, 20, 60
"""Objects made since, young collections since, middle collections since: how many make the next one due."""
BULK = 20_000
"""Objects made since from which they are data that came in bulk: looking through 100,000 postings takes longer than a frame."""


class Collector(QObject):
    """Collects while it lives; give it the application as its parent."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._rounds = [0, 0]
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """One step: the youngest generation that is due, or nothing.

        Data in bulk are left out of this and all later steps: rows of values are in no cycles and go when nobody holds them.
        """
        made = gc.get_count()[0]
        if made > BULK:
            gc.freeze()
        if made < YOUNG or made > BULK:
            return
        generation = 0
        if self._rounds[0] >= MIDDLE:
            generation = 2 if self._rounds[1] >= OLD else 1
        gc.collect(generation)
        self._rounds[0] = self._rounds[0] + 1 if generation == 0 else 0
        self._rounds[1] = 0 if generation == 2 else self._rounds[1] + (generation == 1)
