"""The parent's handle on the child process that reads PDFs.

An untrusted file never enters this process: its bytes go to a child with limits (see matcher.resume.child), pages come back
one by one, and a child that overstays is killed and replaced. What comes back is unpickled by a reader that knows our plain
values and nothing else.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from matcher import model
from matcher.model import Document, Page, PageImage, Source
from matcher.progress import Progress, quiet
from matcher.resume import doubts
from matcher.resume.process import HEADROOM, MOST_PAGES, Child
from matcher.resume.refusals import refusal

LARGEST_FILE = 50 << 20
BEAT = 0.05
"""Seconds between two looks at the pipe: so soon is a cancelled job given up."""

BOOT = 30.0
"""Seconds that the child may take to start, on a busy machine with a cold disk."""

_VALUES = {
    ("matcher.model.document", "Page"): model.Page,
    ("matcher.model.document", "Word"): model.Word,
    ("matcher.model.document", "Link"): model.Link,
    ("matcher.model.document", "PageImage"): model.PageImage,
    ("matcher.resume.doubts", "Notes"): doubts.Notes,
}


class _Values(pickle.Unpickler):
    """Takes our plain values and refuses everything else: the sender has touched an untrusted file."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _VALUES:
            return _VALUES[module, name]
        raise pickle.UnpicklingError("not one of our values")


class _GoneError(Exception):
    """The child died or overstayed."""


def nothing() -> None:
    """What there is to do meanwhile when there is nothing."""


class PdfReader:
    """Reads PDFs and draws their pages in a child process that is started once and kept warm.

    `seconds` is what one file may take, of the processor and by the clock. Any one thread at a time may call it; a second one
    waits. Use it as a context manager, or close it. A `child` that was started already is taken over.
    """

    def __init__(self, seconds: float = 11.0, memory: int = HEADROOM, child: Child | None = None) -> None:
        self._seconds = seconds
        self._memory = memory
        self._lock = threading.Lock()
        self._child = child
        self._loaded = ""
        self._ready = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child. The reader may be used again; it starts another one."""
        with self._lock:
            self._stop()

    def read(self, path: Path, tick: Progress = quiet, meanwhile: Callable[[], object] = nothing) -> Document:
        """The words of a PDF, page by page, and every doubt about them.

        `tick` is called once a page, and at least every BEAT seconds in between; when it raises, the child is killed.
        `meanwhile` is called once, while the child is at work: what takes at most some tenths of a second and is needed next.
        Raises BadInput: "missing", "folder", "unreadable", "empty", "too-large", "not-a-pdf", "encrypted", "damaged",
        "too-hard", "no-reader".
        """
        return self.read_bytes(content(path), path.name, tick, meanwhile)

    def read_bytes(
        self, data: bytes, name: str, tick: Progress = quiet, meanwhile: Callable[[], object] = nothing
    ) -> Document:
        """`read` for a PDF that is in memory: one out of the library."""
        with self._lock:
            job = _Reading(self._ask, tick, name, meanwhile)
            total = job.run(data, self._seconds)
        if not job.pages:
            raise refusal(job.refusal or "too-hard")
        source = Source(name, hashlib.sha256(data).hexdigest(), max(total, len(job.pages)))
        found = doubts.cautions(job.pages, job.notes, total, MOST_PAGES, job.stopped)
        return Document(source, tuple(job.pages), found)

    def render(self, path: Path, page: int, scale: float) -> PageImage:
        """Page `page` (from 1) at `scale` pixels a point, less where a side would exceed 4,000 pixels.

        Raises BadInput as `read` does, and where there is no such page.
        """
        return self.render_bytes(content(path), page, scale)

    def render_bytes(self, data: bytes, page: int, scale: float) -> PageImage:
        """`render` for a PDF that is in memory."""
        with self._lock:
            pictures: list[PageImage] = []

            def take(message: tuple[Any, ...]) -> bool:
                if message[0] == "image":
                    pictures.append(message[1])
                return True

            try:
                answer = self._ask("render", data, (page, scale), self._seconds, take, nothing)
            except _GoneError:
                raise refusal("too-hard") from None
        if pictures:
            return pictures[0]
        raise refusal(_code(answer) or "too-hard")

    def _ask(
        self, job: str, data: bytes, rest: tuple[Any, ...], seconds: float, take: Callable[[tuple[Any, ...]], bool],
        beat: Callable[[], None], meanwhile: Callable[[], object] = nothing,
    ) -> tuple[Any, ...]:  # fmt: skip
        """Give the child a job and pass its messages to `take` until it says that one was the last; that one.

        Raises BadInput "no-reader" when no child starts, _GoneError when it dies or overstays, and whatever `beat` raises; in
        all these cases the child is killed.
        """
        try:
            child = self._start()
            mark = hashlib.sha256(data).hexdigest()
            child.send(pickle.dumps((job, None if mark == self._loaded else data, *rest, seconds)))
            self._loaded = mark
            meanwhile()
            if not self._ready:
                self._wait_until_ready(child, beat)
            deadline = time.monotonic() + seconds
            while True:
                message = _next(child, deadline, beat)
                if message[0] in {"refused", "failed"} or take(message):
                    return message
                beat()
        except BaseException:
            self._stop()
            raise

    def _wait_until_ready(self, child: Child, beat: Callable[[], None]) -> None:
        try:
            _next(child, time.monotonic() + BOOT, beat)
        except _GoneError:
            raise refusal("no-reader") from None
        self._ready = True

    def _start(self) -> Child:
        if self._child is not None and self._child.alive:
            return self._child
        self._stop()
        try:
            self._child = Child(self._memory)
        except OSError:
            raise refusal("no-reader") from None
        return self._child

    def _stop(self) -> None:
        self._loaded, self._ready = "", False
        child, self._child = self._child, None
        if child is not None:
            child.kill()


class _Reading:
    """One file being read: what has come so far, and what remains for the second reader when the first gives up."""

    def __init__(
        self, ask: Callable[..., tuple[Any, ...]], tick: Progress, name: str, meanwhile: Callable[[], object]
    ) -> None:
        self._ask = ask
        self._tick = tick
        self._name = name
        self._meanwhile = meanwhile
        self.total = 0
        self.pages: list[Page] = []
        self.notes: list[doubts.Notes] = []
        self.refusal = ""
        self.stopped = False

    def run(self, data: bytes, seconds: float) -> int:
        """Read with both readers, then what is missing with the second alone; the file's number of pages."""
        end = time.monotonic() + seconds
        try:
            last = self._ask("read", data, (0, True), 0.6 * seconds, self._take, self._beat, self._meanwhile)
        except _GoneError:
            last = ("gone",)
        if last[0] in {"gone", "failed"}:
            left = max(1.0, end - time.monotonic())
            try:
                last = self._ask("read", data, (len(self.pages), False), left, self._take, self._beat)
            except _GoneError:
                last = ("gone",)
        self.stopped = last[0] in {"gone", "failed"}
        self.refusal = _code(last)
        return max(self.total, len(self.pages))

    def _take(self, message: tuple[Any, ...]) -> bool:
        if message[0] == "total":
            self.total = message[1]
        elif message[0] == "page":
            self.pages.append(message[1])
            self.notes.append(message[2])
        return bool(message[0] == "done")

    def _beat(self) -> None:
        self._tick(len(self.pages), min(self.total, MOST_PAGES), self._name)


def _next(child: Child, deadline: float, beat: Callable[[], None]) -> tuple[Any, ...]:
    """The child's next message; `beat` is called while there is none.

    Raises _GoneError when none comes before `deadline`, none can come, or it is none of ours.
    """
    try:
        while (answer := child.receive(BEAT)) is None:
            beat()
            if time.monotonic() > deadline:
                raise _GoneError
    except EOFError:
        raise _GoneError from None
    try:
        message = _Values(io.BytesIO(answer)).load()
    except Exception:  # a damaged pickle raises nearly anything
        raise _GoneError from None
    if not isinstance(message, tuple) or not message:
        raise _GoneError
    return message


def _code(message: tuple[Any, ...]) -> str:
    return str(message[1]) if message[0] == "refused" else ""


def content(path: Path) -> bytes:
    """A PDF file's bytes.

    Raises BadInput "missing", "folder", "unreadable", "empty", "too-large" or "not-a-pdf".
    """
    try:
        if path.is_dir():
            raise refusal("folder", path.name)
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise refusal("missing") from None
    except (OSError, ValueError):
        raise refusal("unreadable") from None
    if not data:
        raise refusal("empty")
    if len(data) > LARGEST_FILE:
        raise refusal("too-large")
    if b"%PDF-" not in data[:1024]:
        raise refusal("not-a-pdf", path.name)
    return data
