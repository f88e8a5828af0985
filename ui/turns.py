"""Short writes one after another, in the order they were asked for: the last one asked is the last one stored."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from ui.work import Work

Write = Callable[[], Any]
Failed = Callable[[Exception], None]


class Turns:
    def __init__(self, work: Work) -> None:
        self._work = work
        self._waiting: deque[tuple[Write, Failed]] = deque()

    def add(self, write: Write, failed: Failed) -> None:
        """Run `write` in the background once all added before it have ended."""
        self._waiting.append((write, failed))
        if len(self._waiting) == 1:
            self._start()

    def _start(self) -> None:
        write, failed = self._waiting[0]

        def on_failed(error: Exception) -> None:
            failed(error)
            self._ended()

        self._work.start("write", lambda tick: write(), lambda _: self._ended(), on_failed)

    def _ended(self) -> None:
        self._waiting.popleft()
        if self._waiting:
            self._start()
