"""Understanding many postings goes on where it was interrupted, and takes nothing for what it is not."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from matcher import assets
from matcher.errors import Cancelled
from matcher.model import Posting
from matcher.workspace import Passphrase, Workspace, base, understanding
from matcher.workspace.pieces import NOWHERE, Piece, PieceFolder
from matcher.workspace.understanding import Reader
from tests.matcher.workspace.test_understanding import ads, files

TODAY = date(2026, 11, 23)
KEY = Passphrase("a long enough passphrase")
PIECES = 9


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The ids of every piece that is made; 60 postings are nine pieces."""
    monkeypatch.setattr(understanding, "MANY", 20)
    monkeypatch.setattr(understanding, "PIECE", 7)
    monkeypatch.setattr(understanding, "TOLD_EVERY", 7)
    monkeypatch.setattr(understanding, "processes", lambda total: 1)
    found: list[tuple[str, ...]] = []
    plain = Reader.piece

    def piece(self: Reader, postings: Iterable[Posting]) -> Piece:
        done = plain(self, postings)
        found.append(tuple(id.decode() for id in done.segment.ids.tolist()))
        return done

    monkeypatch.setattr(Reader, "piece", piece)
    return found


@pytest.fixture
def stale(home: Path, made: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of 60 postings whose index another version made."""
    with Workspace.open(home, KEY, today=TODAY) as ws:
        ws.add_postings(ads(60))
    made.clear()
    monkeypatch.setattr(base, "__version__", "next")
    return home


def interrupted(home: Path, after: int) -> None:
    def stop(done: int, total: int, what: str) -> None:
        if what == "requirements" and done >= after:
            raise Cancelled

    with Workspace.open(home, KEY, today=TODAY) as ws, pytest.raises(Cancelled):
        ws.index(stop)


def arrays(index: Path) -> list[bytes]:
    """All arrays of an index, whatever the numbers in their files' names."""
    return sorted(data for name, data in files(index).items() if name.endswith(".npy"))


def test_it_goes_on_where_it_stopped(stale: Path, made: list[tuple[str, ...]]) -> None:
    interrupted(stale, 28)
    assert len(made) == 4
    interrupted(stale, 42)
    with Workspace.open(stale, KEY, today=TODAY) as ws:
        assert len(ws.index()) == len(ws.skill_table()) == 60
    assert len(made) == len(set(made)) == PIECES
    assert not (stale / "index" / "pieces").exists()
    with Workspace.open(stale.parent / "other", KEY, today=TODAY) as ws:
        ws.add_postings(ads(60))
    here, there = (arrays(home / "index") for home in (stale, stale.parent / "other"))
    assert here == there, "the same bytes as without an interruption"


def test_only_what_is_as_it_was_is_taken(stale: Path, made: list[tuple[str, ...]]) -> None:
    interrupted(stale, 28)
    made.clear()
    (next((stale / "index" / "pieces").glob("*.npz"))).write_bytes(b"rubbish")
    with Workspace.open(stale, KEY, today=TODAY) as ws:
        ws.store.add_postings([replace(ads(1)[0], text="Requirements\n- Fortran")])
        ws.store.delete_postings(["p0059"])
        ws.index()
        assert ws.postings_naming("fortran") == ("p0000",) and len(ws.index()) == 59
    again = {ids for ids in made if ids[0] < "p0028"}
    assert ads(1)[0].id in {ids[0] for ids in again} and 1 <= len(again) <= 2


def test_another_version_takes_no_piece(
    stale: Path, made: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(stale, 28)
    made.clear()
    monkeypatch.setattr(base, "__version__", "the one after")
    with Workspace.open(stale, KEY, today=TODAY) as ws:
        assert len(ws.index()) == 60
    assert len(made) == PIECES and not (stale / "index" / "pieces").exists()


def test_nowhere_keeps_nothing(tmp_path: Path) -> None:
    with Workspace.unstored(today=TODAY) as ws:
        batch = ads(3)
        piece = Reader(ws.finder, ws.skills()).piece(batch)
    readonly = PieceFolder(tmp_path / "pieces", "x", write=False)
    for folder in (NOWHERE, readonly):
        folder.put(batch, piece)
        assert folder.get(batch) is None
    assert not (tmp_path / "pieces").exists()
    PieceFolder(tmp_path / "pieces", "x").put(batch, piece)
    assert readonly.get(batch) is not None and PieceFolder(tmp_path / "pieces", "y").get(batch) is None
    readonly.clear()
    assert readonly.get(batch) is not None


def test_a_resume_is_read_while_postings_are_understood(home: Path, made: list[tuple[str, ...]]) -> None:
    """Whoever waits for a ranking can meanwhile open another résumé and look at its pages."""
    resume = assets.path("samples/resumes") / "between.pdf"
    read: list[object] = []

    with Workspace.open(home, KEY, today=TODAY) as ws:

        def look() -> None:
            read.append(ws.read_resume(resume))
            read.append(ws.page_image(resume, 1, 0.5))

        def tick(done: int, total: int, what: str) -> None:
            if what == "requirements" and not read:
                other = threading.Thread(target=look)
                other.start()
                other.join(30)

        ws.add_postings(ads(20), tick=tick)
    assert len(read) == 2
