"""A wrong key, a missing key and a damaged file are told apart, and none of them changes a byte."""

from __future__ import annotations

import os
import random
import sqlite3
from pathlib import Path

import pytest

from matcher.errors import KeyTrouble
from matcher.store import paths
from matcher.store.connection import PAGE_BYTES
from matcher.store.keys import FromKeyring, obtain
from matcher.store.store import Store
from matcher.store.trouble import LibraryTrouble


@pytest.fixture
def library(folder, key, ad) -> Path:
    with Store.open(folder, key) as store:
        store.add_postings([ad(n, text=f"{n} " * 600) for n in range(60)])
        store.add_resume("mine.pdf", "aa", os.urandom(40_000))
    return paths.library(folder)


def other_files(folder: Path) -> dict[str, bytes]:
    """All files that hold something; SQLite's shared memory does not, nor does an empty log."""
    names = (f for f in folder.iterdir() if not f.name.endswith(("-shm", ".lock")))
    return {f.name: data for f in names if (data := f.read_bytes()) or f.name == paths.LIBRARY}


def refused(folder: Path, key: bytes) -> str:
    """The code that opening gives, after making sure that nothing was changed by it."""
    before = other_files(folder)
    for read_only in (False, True):
        with (
            pytest.raises((LibraryTrouble, KeyTrouble)) as caught,
            Store.open(folder, key, read_only=read_only) as store,
        ):
            store.verify()
        assert other_files(folder) == before
    return caught.value.code


def plain_database(file: Path) -> None:
    file.unlink()
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE t (x)")
    connection.close()


def cut(to: float):
    return lambda file: os.truncate(file, int(file.stat().st_size * to))


@pytest.mark.parametrize(
    "harm",
    [
        cut(0),
        cut(0.001),
        cut(0.3),
        lambda file: os.truncate(file, PAGE_BYTES),
        lambda file: os.truncate(file, file.stat().st_size - 1),
        lambda file: os.truncate(file, file.stat().st_size - PAGE_BYTES),
        lambda file: file.write_text("A text file, " * 3000),
        lambda file: file.write_bytes(b"\0" * 65_536),
        lambda file: file.write_bytes(os.urandom(65_536)),
        plain_database,
    ],
    ids=["empty", "stub", "third", "first-page", "one-byte-less", "one-page-less", "text", "zeros", "noise", "plain"],
)
def test_damaged(folder, key, library, harm) -> None:
    harm(library)
    assert refused(folder, key) == "damaged"


def test_every_flipped_byte_is_noticed(folder, key, library) -> None:
    whole = library.read_bytes()
    chosen = random.Random(7)
    places = [*range(0, 110, 5), *range(16, 24), *(chosen.randrange(len(whole)) for _ in range(40)), len(whole) - 1]
    for place in places:
        harmed = bytearray(whole)
        harmed[place] ^= 1 << chosen.randrange(8)
        library.write_bytes(harmed)
        with pytest.raises(LibraryTrouble) as caught:
            Store.open(folder, key)
        assert (place, caught.value.code) == (place, "damaged")
        assert library.read_bytes() == harmed


def test_a_wrong_key(folder, library) -> None:
    assert refused(folder, bytes(32)) == "wrong"


def test_a_missing_key(folder, library, ring) -> None:
    before = other_files(folder)
    with pytest.raises(KeyTrouble) as caught:
        obtain(folder, FromKeyring(), create=True)
    assert caught.value.code == "missing"
    assert other_files(folder) == before


def test_the_three_messages_differ(folder, key, library, ring) -> None:
    titles = set()
    for attempt in (lambda: obtain(folder, FromKeyring(), create=True), lambda: Store.open(folder, bytes(32))):
        with pytest.raises(KeyTrouble) as caught:
            attempt()
        titles.add(caught.value.title)
    library.write_bytes(b"")
    with pytest.raises(LibraryTrouble) as damaged:
        Store.open(folder, key)
    assert len({*titles, damaged.value.title}) == 3


@pytest.mark.parametrize(
    "harm", [b"", b"{", b"[]", b"\xff\xfe", b'{"format": 1}', b'{"format":"rolefit.library/1"}', b"[" * 9000, None]
)
def test_without_a_side_file_the_right_key_still_opens(folder, key, library, harm) -> None:
    side_file = folder / paths.SIDE
    side_file.unlink()
    if harm is not None:
        side_file.write_bytes(harm)
    with pytest.raises(LibraryTrouble) as caught:
        Store.open(folder, bytes(32))
    assert caught.value.code == "unreadable"
    with Store.open(folder, key) as store:
        assert store.count() == 60
    with pytest.raises(KeyTrouble):
        Store.open(folder, bytes(32))


def test_a_side_file_of_a_newer_rolefit(folder, key, library) -> None:
    (folder / paths.SIDE).write_text('{"format": "rolefit.library/2"}')
    assert refused(folder, key) == "newer"


def test_a_large_library_is_not_read_from_end_to_end_but_its_length_is_checked(
    folder, key, library, monkeypatch
) -> None:
    monkeypatch.setattr("matcher.store.store._CHECKED_AT_ONCE", 0)
    whole = library.read_bytes()
    harmed = bytearray(whole)
    harmed[-2000] ^= 1
    library.write_bytes(harmed)
    with Store.open(folder, key) as store:
        with pytest.raises(LibraryTrouble) as caught:
            store.verify()
        assert caught.value.code == "damaged"
    library.write_bytes(whole[:-PAGE_BYTES])
    with pytest.raises(LibraryTrouble) as caught:
        Store.open(folder, key)
    assert caught.value.code == "damaged"
