"""How long work reports, and how it is stopped: a callable that is told (done, total, what) and may raise Cancelled."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int, str], None]
"""done so far, total (0 when unknown), what is being worked on (never text out of a résumé)."""


def quiet(done: int, total: int, what: str) -> None:
    """A Progress that tells nobody."""
