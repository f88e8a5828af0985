"""Many postings understood: in this process where they are few, else by processes of our own, one a core.

Postings are taken in pieces of PIECE, each of which becomes the arrays that ranking and the role lens need. Pieces keep
their order and do not depend on who made them, so the index has the same bytes however many processes there were. A
process that dies costs nothing: this one does its pieces.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, cast

from matcher.model import Opening, Posting, Skill
from matcher.progress import Progress
from matcher.workspace.pieces import NOWHERE, Piece, PieceFolder

if TYPE_CHECKING:
    from matcher.roles.table import SkillTable
    from matcher.skills.find import Finder

PIECE = 500
"""Postings understood as one: some two seconds of work."""

MANY = 1000
"""From so many postings on more processes are worth their start (half a second each)."""

MOST_PROCESSES = 8
"""Each holds the lexicon: some 100 MB."""

TOLD_EVERY = 100
"""Postings between two ticks: some 0.5 s of work."""

BEAT = 0.05
"""Seconds between two looks at the processes: so soon is a cancelled import given up."""

WHAT = "requirements"
"""What a tick says is being worked on."""

Batch = tuple[Posting, ...]


class Reader:
    """Understands postings one by one with one lexicon."""

    def __init__(self, finder: Finder, skills: tuple[Skill, ...]) -> None:
        self._finder = finder
        self._skills = skills

    def opening(self, posting: Posting) -> Opening:
        """The posting as understood: its requirements, and what it asks overall."""
        from matcher.postings.requirements import opening

        return opening(posting, self._finder.find(posting.text))

    def piece(self, postings: Iterable[Posting]) -> Piece:
        """Postings as arrays, row for row."""
        from matcher.fit.graph import graph_of
        from matcher.fit.segment import build
        from matcher.roles.table import SkillTable
        from matcher.workspace.asked import asks_of

        openings, graph = [self.opening(posting) for posting in postings], graph_of(self._skills)
        asked = {o.posting.id: asks_of(o, graph) for o in openings}
        table = SkillTable.build(((o.posting.id, o.posting.title, o.skills) for o in openings), asked)
        return Piece(build(openings, graph), table)


def understood(
    postings: Iterator[Posting],
    total: int,
    reader: Reader,
    crew: Crew | None,
    tick: Progress,
    folder: PieceFolder = NOWHERE,
) -> list[Piece]:
    """The pieces of `postings`, in their order. `crew` does them where there is one; those in `folder` are done already.

    Raises what `tick` raises; the crew's processes are gone then, and what they did is in `folder`.
    """
    if crew is not None:
        with crew:
            return crew.pieces(postings, total, reader, tick, folder)
    found, done = [], 0
    for batch in _batches(postings):
        piece = folder.get(batch)
        if piece is None:
            piece = reader.piece(_counted(batch, done, total, tick))
            folder.put(batch, piece)
        found.append(piece)
        done += len(batch)
    tick(total, total, WHAT)
    return found


def processes(total: int) -> int:
    """How many processes are worth their start for so many postings; 1 where this one alone is as quick."""
    if total < MANY:
        return 1
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(cores, MOST_PROCESSES)


def joined(tables: list[SkillTable]) -> SkillTable:
    """Tables of different postings as one; neighbours first, so that no row is copied more often than need be."""
    from matcher.roles.table import SkillTable

    tables = tables or [SkillTable.build(())]
    while len(tables) > 1:
        pairs = [one.updated(two, ()) for one, two in zip(tables[::2], tables[1::2], strict=False)]
        tables = [*pairs, *tables[2 * len(pairs) :]]
    return tables[0]


class Crew:
    """Some processes that make pieces. Use it as a context manager: at its end they are gone."""

    def __init__(self, count: int, user: tuple[Skill, ...], cache: Path) -> None:
        self._count = count
        self._args = (user, cache)
        self._hands: dict[Connection, SpawnProcess] = {}

    def __enter__(self) -> Self:
        context = get_context("spawn")
        with _uninterrupted():
            for _ in range(self._count):
                try:
                    ours, theirs = context.Pipe()
                    with theirs:
                        args = (theirs, *self._args)
                        process = context.Process(target=serve, args=args, name="understanding", daemon=True)
                        process.start()
                except OSError:
                    break  # the system starts no more: those there are, or this process, do it all
                self._hands[ours] = process
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pipe in tuple(self._hands):
            self._dismiss(pipe)

    def pieces(
        self, postings: Iterable[Posting], total: int, reader: Reader, tick: Progress, folder: PieceFolder
    ) -> list[Piece]:
        """The pieces of `postings`, in their order; `reader` does what no process could."""
        found: dict[int, Piece] = {}
        waiting = _undone(_batches(iter(postings)), folder, found)
        doing: dict[Connection, tuple[int, Batch]] = {}
        tick(0, total, WHAT)
        while self._hands:
            # Of our own pipes there is nothing else; on Windows they are of another class than Connection.
            for pipe in cast("list[Connection]", wait(list(self._hands), BEAT)):
                number, batch = doing.pop(pipe, (-1, ()))
                try:
                    answer: Piece | None = pipe.recv()
                    if answer is not None:
                        found[number] = answer
                        folder.put(batch, answer)
                    if (following := next(waiting, None)) is None:
                        self._dismiss(pipe)
                    else:
                        number, batch = doing[pipe] = following
                        pipe.send(batch)
                except (EOFError, OSError):
                    doing.pop(pipe, None)
                    self._dismiss(pipe)
                    if batch:
                        found[number] = reader.piece(batch)
            tick(sum(len(piece.table) for piece in found.values()), total, WHAT)
        for number, batch in waiting:
            found[number] = reader.piece(batch)
        return [found[number] for number in sorted(found)]

    def _dismiss(self, pipe: Connection) -> None:
        process = self._hands.pop(pipe)
        pipe.close()
        process.kill()
        process.join(5)
        process.close()


def serve(pipe: Connection, user: tuple[Skill, ...], cache: Path) -> None:
    """A process's side: None once it is ready, then a Piece for every batch, until the parent closes the pipe or dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then ends this process
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(5)  # the window comes first
    from matcher.skills import lexicon
    from matcher.skills.find import Finder

    entries = lexicon.load(user, cache)
    reader = Reader(Finder(entries), entries.skills)
    try:
        pipe.send(None)
        while True:
            pipe.send(reader.piece(pipe.recv()))
    except (EOFError, OSError):
        return


def _leave_with_parent() -> None:
    if (parent := parent_process()) is not None:
        parent.join()
        os._exit(0)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Processes started meanwhile never hear of Ctrl-C, not even before they can say that they ignore it."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _batches(postings: Iterator[Posting]) -> Iterator[Batch]:
    while batch := tuple(islice(postings, PIECE)):
        yield batch


def _undone(batches: Iterator[Batch], folder: PieceFolder, found: dict[int, Piece]) -> Iterator[tuple[int, Batch]]:
    """The batches, numbered, but for those that lie in `folder`: their pieces go to `found`."""
    for number, batch in enumerate(batches):
        piece = folder.get(batch)
        if piece is None:
            yield number, batch
        else:
            found[number] = piece


def _counted(batch: Batch, before: int, total: int, tick: Progress) -> Iterator[Posting]:
    for done, posting in enumerate(batch, before):
        if done % TOLD_EVERY == 0:
            tick(done, total, WHAT)
        yield posting
