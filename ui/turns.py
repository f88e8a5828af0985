"""In what order the background gets things to do: short writes one after another, of questions only the latest.

The last write asked for is the last one stored; a list filtered as one types shows the last words typed.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from matcher.errors import RolefitError
from ui.work import Work

Failed = Callable[[Exception], None]
Done = Callable[[Any], None]


class _Write:
    """A write that happens once, whoever comes first to do it: the background, or the window on its way out."""

    def __init__(self, write: Callable[[], Any], failed: Failed, done: Done) -> None:
        self.failed, self.done = failed, done
        self._write = write
        self._lock = threading.Lock()
        self._done = False
        self._answer: Any = None
        self._error: Exception | None = None

    def __call__(self) -> Any:
        """What the write answers, or the error it raises: the same to whoever comes later."""
        with self._lock:
            if not self._done:
                self._done = True
                try:
                    self._answer = self._write()
                except Exception as error:
                    self._error = error
        if self._error is not None:
            raise self._error
        return self._answer


class Turns:
    def __init__(self, work: Work) -> None:
        self._work = work
        self._waiting: deque[_Write] = deque()

    def add(self, write: Callable[[], Any], failed: Failed, done: Done = lambda _: None) -> None:
        """Run `write` in the background once all added before it have ended; then `done(answer)` or `failed(error)`."""
        self._waiting.append(_Write(write, failed, done))
        # The one before may have been cancelled with all other work, and is then never heard of again.
        if len(self._waiting) == 1 or not self._work.running("write"):
            self._start()

    def finish(self) -> None:
        """Run here and now what still waits, after what is under way: nothing is left for an event loop that has ended."""
        while self._waiting:
            write = self._waiting.popleft()
            try:
                write()
            except Exception as error:  # the others are stored all the same
                write.failed(error)
                if not isinstance(error, RolefitError):
                    self._work.crashed.emit(error)

    def _start(self) -> None:
        write = self._waiting[0]

        def ended() -> None:
            if self._waiting and self._waiting[0] is write:
                self._waiting.popleft()
                if self._waiting:
                    self._start()

        def on_done(answer: Any) -> None:
            ended()
            write.done(answer)

        def on_failed(error: Exception) -> None:
            write.failed(error)
            ended()

        self._work.start("write", lambda tick: write(), on_done, on_failed)


class Latest:
    """One question at a time; of those that come while it is asked, only the last is asked next."""

    def __init__(self, ask: Callable[[Any, Callable[[], None]], None]) -> None:
        """`ask(question, ended)` asks in the background and calls `ended` once it has an answer, or none."""
        self._ask = ask
        self._asking = False
        self._next: tuple[Any, ...] = ()

    def ask(self, question: Any) -> None:
        """Ask now, or as soon as the question before is answered."""
        self._next = (question,)
        if not self._asking:
            self._go_on()

    def forget(self) -> None:
        """What waits is not asked any more, and for what is being asked nothing waits: it may have been cancelled."""
        self._next, self._asking = (), False

    def _go_on(self) -> None:
        self._asking = bool(self._next)
        if self._next:
            question, self._next = self._next[0], ()
            self._ask(question, self._go_on)
