"""Background work: the only threads in the program.

    work.start("rank", lambda tick: ws.rank(candidate, tick=tick), done=self._on_ranked, failed=self._on_failed)

A job is a function that takes a Progress. A new job of the same name replaces the old one, whose answer is never heard:
the latest wins. Answers, errors and progress arrive on the window's thread, progress at most every 50 ms. Cancelling sets
a flag; the job's next tick raises Cancelled.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from matcher.errors import Cancelled, RolefitError
from matcher.progress import Progress
from ui.memory import hand_back

PROGRESS_EVERY = 0.05
"""Seconds between two progress signals of a job: 20 a second look alive and cost nothing."""

SWITCH_EVERY = 0.0005
"""Seconds for which a job may keep the interpreter when the window's thread asks for it. Painting a list asks for it some
hundred times a frame; with Python's own 5 ms, a job that computes in Python made a frame of 50 ms one of 100."""

IDLE_MS = 1500
"""After the last job: time for what it made to be shown, and for what that replaced to be freed."""

Run = Callable[[Progress], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Job(QObject):
    """One piece of work under way. Its signals carry the job itself first."""

    finished = Signal(object, object)
    failed = Signal(object, object)
    cancelled = Signal(object)
    progressed = Signal(object, int, int, str)

    def __init__(self, name: str, title: str, run: Run, done: Done, on_error: Failed | None) -> None:
        super().__init__()
        self.name = name
        self.title = title
        self.done = done
        self.on_error = on_error
        self._run = run
        self._stop = False
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the job to stop at its next tick."""
        self._stop = True

    def _tick(self, done: int, total: int, what: str) -> None:
        if self._stop:
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= PROGRESS_EVERY or (total and done >= total):
            self._told = now
            self.progressed.emit(self, done, total, what)

    def execute(self) -> None:
        """Run on the pool's thread; every end is a signal, no exception leaves."""
        try:
            answer = self._run(self._tick)
        except Cancelled:
            self.cancelled.emit(self)
        except Exception as error:  # a defect must reach the crash dialog, not die silently in a thread
            self.failed.emit(self, error)
        else:
            self.finished.emit(self, answer)


class Work(QObject):
    """Starts jobs, keeps those under way, and says when that changes."""

    changed = Signal()
    progressed = Signal(str, int, int, str)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_EVERY)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(4)
        self._jobs: dict[str, Job] = {}
        self._leaving: set[Job] = set()
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._on_idle)

    def start(self, name: str, run: Run, done: Done, failed: Failed | None = None, title: str = "") -> Job:
        """Run `run(tick)` in the background; `done(answer)` or `failed(error)` follows on this thread, unless replaced.

        `title` is what the busy bar says; a job without one is not shown. An error that is no RolefitError is a defect and
        is also announced by `crashed`.
        """
        self.cancel(name)
        job = Job(name, title, run, done, failed)
        self._jobs[name] = job
        # Bound methods of a QObject: Qt then queues the call onto this thread. A lambda would run on the job's own.
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.progressed.connect(self._on_progressed)
        self._pool.start(job.execute)
        self.changed.emit()
        return job

    def cancel(self, name: str) -> None:
        """Stop the job of that name, if any; it is not heard again."""
        job = self._jobs.pop(name, None)
        if job is not None:
            job.cancel()
            # Kept until its thread lets go: a QObject must not vanish under a running thread.
            self._leaving.add(job)
            self.changed.emit()

    def cancel_all(self) -> None:
        for name in list(self._jobs):
            self.cancel(name)

    def titled(self) -> tuple[Job, ...]:
        """The jobs worth showing, in the order they were started."""
        return tuple(job for job in self._jobs.values() if job.title)

    def running(self, name: str) -> bool:
        return name in self._jobs

    def wait(self, milliseconds: int) -> bool:
        """Cancel everything and wait for the threads to let go; False when they did not in time."""
        self.cancel_all()
        return self._pool.waitForDone(milliseconds)

    def _ended(self, job: Job) -> bool:
        """Forget the job; True when its answer is still wanted."""
        self._leaving.discard(job)
        self._idle.start()
        if self._jobs.get(job.name) is not job:
            return False
        del self._jobs[job.name]
        self.changed.emit()
        return True

    def _on_idle(self) -> None:
        if not self._jobs and not self._leaving:
            self._pool.start(hand_back)

    def _on_finished(self, job: Job, answer: object) -> None:
        if self._ended(job):
            job.done(answer)

    def _on_failed(self, job: Job, error: Exception) -> None:
        wanted = self._ended(job)
        if not isinstance(error, RolefitError):
            self.crashed.emit(error)
        if wanted and job.on_error is not None:
            job.on_error(error)

    def _on_cancelled(self, job: Job) -> None:
        self._ended(job)

    def _on_progressed(self, job: Job, done: int, total: int, what: str) -> None:
        if self._jobs.get(job.name) is job:
            self.progressed.emit(job.name, done, total, what)
