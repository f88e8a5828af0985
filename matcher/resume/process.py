"""A process of our own program, started bare, and whole messages to and from it.

It is started by hand because time counts: it begins while this process still imports what it needs for the answer, and neither
side loads multiprocessing (which would also start a third process). Plain pipes, and a thread at each of their ends, do the
same on every system. The started side is matcher.resume.child.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from queue import Empty, SimpleQueue

TYPE_CHECKING = False  # typing would be the largest of the imports that the child's start waits for
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO

ROLE = "--read-pdfs"
"""The first argument of a bundled program that is started as the child; see matcher.bundle."""

HEADROOM = 1 << 30
"""Bytes of address space for the child, all in all."""

LARGEST = 128 << 20
"""Bytes of one message."""

MOST_PAGES = 30
"""Of one file."""

_BOOT = "import sys; sys.path[:] = sys.argv[2:]; from matcher.resume.child import main; main(int(sys.argv[1]))"


class Child:
    """A running child. Messages are bytes; what they say is between the two sides."""

    def __init__(self, memory: int = HEADROOM) -> None:
        """Start it and come back at once. Raises OSError where the system starts no process."""
        self._inbox: SimpleQueue[bytes | None] = SimpleQueue()
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            _command(memory), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        assert self._process.stdin is not None and self._process.stdout is not None
        self._jobs, self._answers = self._process.stdin, self._process.stdout
        self._listener = _aside(self._listen)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def send(self, message: bytes) -> None:
        """Hand over a message. Never waits for the child, which may be starting still."""
        _aside(lambda: write(self._jobs, message))

    def receive(self, seconds: float) -> bytes | None:
        """The next message, None when there is none within `seconds`. Raises EOFError when none can come."""
        try:
            message = self._inbox.get(timeout=seconds)
        except Empty:
            return None
        if message is None:
            raise EOFError
        return message

    def kill(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait(5)
        self._listener.join(5)
        for pipe in (self._jobs, self._answers):
            with contextlib.suppress(OSError):  # what was not sent yet cannot be any more
                pipe.close()

    def _listen(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            while (message := read(self._answers)) is not None:
                self._inbox.put(message)
        self._inbox.put(None)


def _aside(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def _command(memory: int) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ROLE, str(memory)]
    # Without site: it would look for packages that this process has found already.
    return [sys.executable, "-S", "-c", _BOOT, str(memory), *sys.path]


def write(pipe: IO[bytes], message: bytes) -> None:
    """Write a message as its length and itself; nothing where nobody reads any more."""
    with contextlib.suppress(OSError, ValueError):
        pipe.write(len(message).to_bytes(8, "big"))
        pipe.write(message)
        pipe.flush()


def read(pipe: IO[bytes]) -> bytes | None:
    """The next whole message, None at the end of the pipe. Raises ValueError for one larger than LARGEST."""
    head = pipe.read(8)
    size = int.from_bytes(head, "big")
    if size > LARGEST:
        raise ValueError("a message larger than any")
    message = pipe.read(size) if len(head) == 8 else b""
    return message if len(head) == 8 and len(message) == size else None
