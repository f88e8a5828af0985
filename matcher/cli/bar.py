"""Progress on standard error: a bar on a terminal, nothing when standard error is a file or a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from matcher.progress import Progress, quiet


@contextmanager
def bar(title: str) -> Iterator[Progress]:
    """A Progress to hand to long work; it shows after half a second, so quick work flashes nothing."""
    if not sys.stderr.isatty():
        yield quiet
        return
    import time

    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    shown = RichProgress(
        TextColumn("{task.description}", markup=False),  # it names files
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    task = shown.add_task(title, total=None)
    began = time.monotonic()

    def tick(done: int, total: int, what: str) -> None:
        if not shown.live.is_started and time.monotonic() - began > 0.5:
            shown.start()
        shown.update(task, completed=done, total=total or None, description=f"{title}: {what}" if what else title)

    try:
        yield tick
    finally:
        shown.stop()
