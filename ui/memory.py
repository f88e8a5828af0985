"""Memory that is free, handed back to the system.

Long work leaves some hundred megabytes of freed arrays with the C library, which keeps them for the thread that freed them:
each of the program's threads would come to hold its own.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import cache


@cache
def _trim() -> Callable[[int], object] | None:
    """The GNU C library's malloc_trim; None elsewhere, where free memory goes back by itself or cannot."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        trim: Callable[[int], object] = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):
        return None
    return trim


def hand_back() -> None:
    """Do so, in some 10 ms of the calling thread."""
    trim = _trim()
    if trim is not None:
        trim(0)
