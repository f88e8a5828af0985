"""Counts the network connections this program tries to make, through Python's audit events (PEP 578).

Nothing in Rolefit makes any; the privacy page shows the count instead of asking to be believed. A hook cannot be taken off again.
"""

from __future__ import annotations

import socket
import sys

EVENTS = frozenset(("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"))

_seen: list[str] = []


def _listen(event: str, args: tuple[object, ...]) -> None:
    if event not in EVENTS:
        return
    # The password store and the desktop are reached through a local socket, which leaves the computer for nowhere.
    if event in ("socket.connect", "socket.sendto") and getattr(args[0], "family", None) == getattr(
        socket, "AF_UNIX", None
    ):
        return
    _seen.append(event)


sys.addaudithook(_listen)


def count() -> int:
    """How many connections or look-ups of names were tried since the start."""
    return len(_seen)
