"""Postings understood by several processes: the same bytes as by one, stopped without a trace, and no worse for a death."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from datetime import date
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from matcher.errors import Cancelled
from matcher.model import Posting
from matcher.progress import quiet
from matcher.workspace import Passphrase, Workspace, understanding
from matcher.workspace.understanding import Crew, Reader, joined, processes, understood

TODAY = date(2026, 11, 23)
KEY = Passphrase("a long enough passphrase")
ASKED = ("Python or R", "SQL", "Docker and Kubernetes", "3+ years of PyTorch", "A/B testing", "nice to have: Spark")


def ads(count: int) -> list[Posting]:
    lines = [[ASKED[(i * k) % len(ASKED)] for k in (1, 2, 3)] for i in range(count)]
    return [
        Posting(id=f"p{i:04d}", title=f"Data Scientist {i}", text="Requirements\n- " + "\n- ".join(asked))
        for i, asked in enumerate(lines)
    ]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few postings count as many."""
    monkeypatch.setattr(understanding, "MANY", 20)
    monkeypatch.setattr(understanding, "PIECE", 7)
    monkeypatch.setattr(understanding, "processes", lambda total: 2 if total >= 20 else 1)


def files(folder: Path) -> dict[str, bytes]:
    return {str(f.relative_to(folder)): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def test_two_processes_give_the_bytes_of_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small: None) -> None:
    for name, count in (("one", 1), ("two", 2)):
        monkeypatch.setattr(understanding, "processes", lambda total, count=count: count if total >= 20 else 1)
        with Workspace.open(tmp_path / name, KEY, today=TODAY) as ws:
            ws.add_postings(ads(60))
            ws.add_postings(ads(64))
    assert files(tmp_path / "one" / "index") == files(tmp_path / "two" / "index")
    assert not multiprocessing.active_children()


def test_cancelling_ends_the_processes_and_leaves_the_library_as_it_was(tmp_path: Path, small: None) -> None:
    with Workspace.open(tmp_path / "home", KEY, today=TODAY) as ws:
        ws.add_postings(ads(5))
        before = files(tmp_path / "home" / "index")

        def stop(done: int, total: int, what: str) -> None:
            if what == "requirements" and done:
                raise Cancelled

        with pytest.raises(Cancelled):
            ws.add_postings(ads(60), tick=stop)
        assert not multiprocessing.active_children()
        assert ws.count() == 5
        assert files(tmp_path / "home" / "index") == before
        assert len(ws.index()) == 5


def test_a_process_that_dies_costs_no_posting(tmp_path: Path, small: None) -> None:
    with Workspace.unstored(today=TODAY) as ws:
        reader, postings = Reader(ws.finder, ws.skills()), ads(60)
        crew = Crew(2, (), tmp_path)
        killed = []

        def kill(done: int, total: int, what: str) -> None:
            if done >= 7 and not killed:
                for process in multiprocessing.active_children():
                    os.kill(process.pid or 0, signal.SIGTERM)
                    killed.append(process.pid)

        found = understood(iter(postings), 60, reader, crew, kill)
        alone = understood(iter(postings), 60, reader, None, quiet)
    assert len(killed) == 2
    assert [p.segment.ids.tolist() for p in found] == [p.segment.ids.tolist() for p in alone]
    assert joined([p.table for p in found]).found.tobytes() == joined([p.table for p in alone]).found.tobytes()


def test_pipes_may_be_of_any_class(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small: None) -> None:
    """As on Windows, where a pipe's ends are no Connection."""
    monkeypatch.setattr(understanding, "Connection", type("Other", (), {}))
    with Workspace.unstored(today=TODAY) as ws:
        reader = Reader(ws.finder, ws.skills())
        found = understood(iter(ads(20)), 20, reader, Crew(1, (), tmp_path), quiet)
    assert [len(piece.segment) for piece in found] == [7, 7, 6]


def test_where_no_process_starts_this_one_does_it_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small: None
) -> None:
    def refuse(process: SpawnProcess) -> None:
        raise BlockingIOError

    monkeypatch.setattr(SpawnProcess, "start", refuse)
    with Workspace.unstored(today=TODAY) as ws:
        reader = Reader(ws.finder, ws.skills())
        found = understood(iter(ads(20)), 20, reader, Crew(2, (), tmp_path), quiet)
    assert [len(piece.segment) for piece in found] == [7, 7, 6]


def test_one_process_tells_how_far_it_is() -> None:
    told = []
    with Workspace.unstored(today=TODAY) as ws:
        reader = Reader(ws.finder, ws.skills())
        understood(iter(ads(250)), 250, reader, None, lambda done, total, what: told.append((done, total)))
    assert told == [(0, 250), (100, 250), (200, 250), (250, 250)]


def test_few_postings_are_not_worth_a_process() -> None:
    assert processes(understanding.MANY - 1) == 1
    assert 1 <= processes(10**6) <= understanding.MOST_PROCESSES


def test_processes_go_when_their_parent_does(tmp_path: Path) -> None:
    """A parent that is killed leaves no process behind."""
    script = tmp_path / "parent.py"
    script.write_text(
        "import time\nfrom pathlib import Path\nfrom matcher.workspace.understanding import Crew\n"
        "if __name__ == '__main__':\n"
        "    with Crew(2, (), Path(__file__).parent) as crew:\n"
        "        print(*(process.pid for process in crew._hands.values()), flush=True)\n"
        "        time.sleep(60)\n"
    )
    import subprocess
    import sys

    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        children = [int(pid) for pid in parent.stdout.readline().split()]
        parent.kill()
    deadline = time.monotonic() + 10
    while any(_alive(pid) for pid in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert len(children) == 2 and not any(_alive(pid) for pid in children)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
