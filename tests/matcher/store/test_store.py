"""Opening: what is made, how it is protected, and who may write."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from matcher.errors import KeyTrouble
from matcher.store import paths
from matcher.store.connection import PLAIN_HEAD, connect
from matcher.store.store import Store, wipe
from matcher.store.trouble import LibraryTrouble

HOLDER = """
import sys, time
from pathlib import Path
from matcher.model import Posting
from matcher.store.store import Store
store = Store.open(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
store.add_postings([Posting("p1", "Held", "by another program")])
print("open", flush=True)
time.sleep(60)
"""


def code_of(call) -> str:
    with pytest.raises(LibraryTrouble) as caught:
        call()
    assert caught.value.title
    assert caught.value.hint
    return caught.value.code


def test_files_are_encrypted_and_private(folder, key, ad) -> None:
    with Store.open(folder, key) as store:
        store.add_postings([ad(1)])
        files = [f for f in folder.iterdir() if f.is_file()]
        assert {f.name for f in files} >= {paths.LIBRARY, paths.SIDE, paths.LOCK}
        if os.name == "posix":
            assert {stat.S_IMODE(f.stat().st_mode) for f in files} == {0o600}
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert paths.library(folder).read_bytes()[:16] != PLAIN_HEAD
    assert sorted(f.name for f in folder.iterdir()) == [paths.SIDE, paths.LOCK, paths.LIBRARY]


def test_a_folder_of_the_users_keeps_its_mode(tmp_path, key) -> None:
    tmp_path.chmod(0o755)
    Store.open(tmp_path, key).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755 or os.name != "posix"


def test_a_closed_store_says_so_and_closes_twice(folder, key) -> None:
    store = Store.open(folder, key)
    store.close()
    store.close()
    assert code_of(store.count) == "closed"
    assert code_of(lambda: store.set_value("a", 1)) == "closed"


@pytest.mark.parametrize("bad", [b"", b"short", bytes(33)])
def test_a_key_of_the_wrong_length_makes_nothing(folder, bad) -> None:
    with pytest.raises(KeyTrouble):
        Store.open(folder, bad)
    assert not paths.library(folder).exists()
    assert not (folder / paths.SIDE).exists()


def test_a_making_that_was_cut_short_is_begun_again(folder, key) -> None:
    folder.mkdir()
    (folder / "library.rolefit.new").write_bytes(b"half")
    with Store.open(folder, key) as store:
        assert store.count() == 0
    assert not (folder / "library.rolefit.new").exists()


def test_a_library_that_is_gone_is_not_replaced_by_an_empty_one(folder, key) -> None:
    Store.open(folder, key).close()
    paths.library(folder).unlink()
    assert code_of(lambda: Store.open(folder, key)) == "gone"
    assert code_of(lambda: Store.open(folder, key, read_only=True)) == "gone"
    assert not paths.library(folder).exists()


def test_reading_only_needs_a_library(folder, key) -> None:
    assert code_of(lambda: Store.open(folder, key, read_only=True)) == "absent"
    assert not folder.exists()


def test_one_program_writes_another_may_read(folder, key) -> None:
    command = [sys.executable, "-c", HOLDER, str(folder), key.hex()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3]) as holder:
        try:
            assert holder.stdout.readline() == "open\n"
            assert code_of(lambda: Store.open(folder, key)) == "in-use"
            assert code_of(lambda: wipe(folder)) == "in-use"
            with Store.open(folder, key, read_only=True) as store:
                assert store.read_only
                assert store.posting_ids() == ("p1",)
                assert code_of(lambda: store.set_value("a", 1)) == "read-only"
        finally:
            holder.kill()
    with Store.open(folder, key) as store:
        assert store.posting_ids() == ("p1",)


def test_two_in_one_program(folder, key) -> None:
    with Store.open(folder, key) as first:
        assert code_of(lambda: Store.open(folder, key)) == "in-use"
        first.set_value("a", 1)
    with Store.open(folder, key) as second:
        assert second.get_value("a") == 1


def test_nothing_plain_is_written_for_sorting(folder, key) -> None:
    Store.open(folder, key).close()
    connection = connect(paths.library(folder), key)
    assert connection.execute("PRAGMA temp_store").get == 2
    connection.close()


def test_wipe_leaves_only_what_is_not_ours(folder, ring, ad) -> None:
    from datetime import datetime

    from matcher.store import backup, keys

    key = keys.obtain(folder, keys.FromKeyring(), create=True)
    with Store.open(folder, key) as store:
        store.add_postings([ad(1)])
        backup.make(folder, key, datetime(2026, 1, 1))
        backup.make(folder, key, datetime(2026, 1, 1), folder.parent / "elsewhere")
    backup.recover(folder, key, datetime(2026, 1, 2))
    (folder / "my notes.txt").write_text("mine")
    (folder.parent / "elsewhere" / "photo.jpg").write_text("mine")
    wipe(folder, folder.parent / "elsewhere")
    assert [f.name for f in folder.rglob("*")] == ["my notes.txt"]
    assert [f.name for f in (folder.parent / "elsewhere").iterdir()] == ["photo.jpg"]
    assert not ring.kept
    wipe(folder)
    assert keys.obtain(folder, keys.FromKeyring(), create=True) != key


def test_in_memory_leaves_no_file(tmp_path, ad, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Store.in_memory() as store:
        store.add_postings([ad(n) for n in range(10)])
        assert store.count() == 10
        store.verify()
    assert list(tmp_path.iterdir()) == []
