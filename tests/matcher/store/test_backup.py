"""Backups open with the key alone, are proved before they count, and take a damaged library's place."""

from __future__ import annotations

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from matcher.errors import Cancelled, KeyTrouble
from matcher.store import backup, keys, paths
from matcher.store.store import Store, wipe
from matcher.store.trouble import LibraryTrouble

DAY = datetime(2026, 3, 1, 12, 30, 15)


def test_a_copy_of_an_open_library(folder, key, ad, store) -> None:
    store.add_postings([ad(n) for n in range(20)])
    made = backup.make(folder, key, DAY)
    store.add_postings([ad(50)])
    assert backup.verify(made, key) == 20
    assert backup.taken_at(made) == DAY
    assert made.read_bytes()[:15] != b"SQLite format 3"
    if os.name == "posix":
        assert {f.stat().st_mode & 0o777 for f in made.parent.iterdir()} == {0o600}
    assert sorted(f.name for f in made.parent.iterdir()) == [
        "rolefit-20260301-123015.json",
        "rolefit-20260301-123015.rolefit",
    ]


def test_only_the_newest_stay(folder, key, store) -> None:
    (folder / paths.BACKUPS).mkdir()
    (folder / paths.BACKUPS / "rolefit-mine.rolefit").write_text("not a backup")
    made = [backup.make(folder, key, DAY + timedelta(days=n), keep=2) for n in (0, 1, 2)]
    made.append(backup.make(folder, key, DAY + timedelta(days=2), keep=2))
    assert backup.backups(folder) == (made[3], made[2])
    assert (folder / paths.BACKUPS / "rolefit-mine.rolefit").exists()
    assert len(list((folder / paths.BACKUPS).iterdir())) == 5


def test_when_the_next_is_due(folder, key, store) -> None:
    assert backup.due(folder, DAY)
    backup.make(folder, key, DAY)
    assert not backup.due(folder, DAY + timedelta(hours=23))
    assert backup.due(folder, DAY + timedelta(days=1))


def test_cancelled_there_is_none(folder, key, ad, store, monkeypatch) -> None:
    store.add_postings([ad(n, text="word " * 800) for n in range(200)])
    monkeypatch.setattr(backup, "_STEPS", 100)

    def tick(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backup.make(folder, key, DAY, tick=tick)
    assert list((folder / paths.BACKUPS).iterdir()) == []
    store.add_postings([ad(999)])


def test_a_copy_that_cannot_be_read_back_does_not_count(folder, key, store, monkeypatch) -> None:
    good = backup.make(folder, key, DAY)
    copied = backup._copy

    def harmed(library: Path, key: bytes, part: Path, tick) -> None:
        copied(library, key, part, tick)
        data = bytearray(part.read_bytes())
        data[-100] ^= 1
        part.write_bytes(data)

    monkeypatch.setattr(backup, "_copy", harmed)
    with pytest.raises(LibraryTrouble):
        backup.make(folder, key, DAY + timedelta(days=1), keep=1)
    assert backup.backups(folder) == (good,)


def test_a_damaged_library_is_kept_and_the_newest_good_backup_restored(folder, key, ad) -> None:
    with Store.open(folder, key) as store:
        store.add_postings([ad(n) for n in range(10)])
        good = backup.make(folder, key, DAY)
        store.add_postings([ad(n) for n in range(10, 12)])
        bad = backup.make(folder, key, DAY + timedelta(days=1))
    os.truncate(bad, 5000)
    library = paths.library(folder)
    library.write_bytes(b"damaged" * 5000)
    harmed = library.read_bytes()
    done = backup.recover(folder, key, DAY + timedelta(days=2))
    assert (done.backup, done.taken, done.postings, done.lost) == (good, DAY, 10, None)
    assert done.damaged.name == "library.rolefit.corrupt-2026-03-03"
    assert done.damaged.read_bytes() == harmed
    assert "2026-03-01 12:30" in done.message
    assert "10 postings" in done.message
    assert "lost" in done.message
    with Store.open(folder, key) as store:
        assert store.count() == 10


def test_the_loss_is_counted_where_it_can_be(folder, key, ad) -> None:
    with Store.open(folder, key) as store:
        store.add_postings([ad(n) for n in range(10)])
        backup.make(folder, key, DAY)
        store.add_postings([ad(n, text="word " * 9000) for n in range(10, 15)])
        store.add_resume("mine.pdf", "aa", os.urandom(100_000))
    library = paths.library(folder)
    data = bytearray(library.read_bytes())
    data[-3000] ^= 1
    library.write_bytes(data)
    with pytest.raises(LibraryTrouble):
        Store.open(folder, key)
    done = backup.recover(folder, key, DAY)
    assert done.lost == 5
    assert "5 more postings" in done.message


def test_without_any_good_backup_it_starts_empty(folder, key) -> None:
    Store.open(folder, key).close()
    paths.library(folder).write_bytes(b"")
    for n in (1, 2):
        done = backup.recover(folder, key, DAY)
        assert (done.backup, done.postings) == (None, 0)
        assert "empty" in done.message
        Store.open(folder, key).close()
        assert len(list(folder.glob("library.rolefit.*-2026-03-01*"))) == n


def test_on_another_computer_two_files_and_the_recovery_key_are_enough(tmp_path, key, ad) -> None:
    with Store.open(tmp_path / "old", key) as store:
        store.add_postings([ad(1)])
        made = backup.make(tmp_path / "old", key, DAY)
    carried = Path(shutil.copy(made, tmp_path))
    shutil.copy(made.with_suffix(".json"), tmp_path)
    new = tmp_path / "new"
    typed = keys.obtain(new, keys.RecoveryKey(keys.recovery_text(key)), create=False)
    done = backup.recover(new, typed, DAY, chosen=carried)
    assert (done.damaged, done.postings) == (None, 1)
    with Store.open(new, typed) as store:
        assert store.posting(ad(1).id) == ad(1)
    with pytest.raises(KeyTrouble):
        Store.open(new, bytes(32))


def test_a_chosen_backup_that_is_bad_changes_nothing(folder, key, ad) -> None:
    with Store.open(folder, key) as store:
        store.add_postings([ad(1)])
    bad = folder / "rolefit-20260101-000000.rolefit"
    bad.write_bytes(b"bad" * 9000)
    with pytest.raises(LibraryTrouble):
        backup.recover(folder, key, DAY, chosen=bad)
    with Store.open(folder, key) as store:
        assert store.count() == 1


def test_a_wrong_key_replaces_nothing(folder, key) -> None:
    Store.open(folder, key).close()
    with pytest.raises(KeyTrouble):
        backup.recover(folder, bytes(32), DAY)
    Store.open(folder, key).close()


def test_an_open_library_is_not_replaced(folder, key, store) -> None:
    with pytest.raises(LibraryTrouble) as caught:
        backup.recover(folder, key, DAY)
    assert caught.value.code == "in-use"


def test_the_salt_survives_in_the_backups(folder, quick_scrypt) -> None:
    key = keys.obtain(folder, keys.Passphrase("correct horse"), create=True)
    with Store.open(folder, key):
        backup.make(folder, key, DAY)
    (folder / paths.SIDE).unlink()
    assert keys.obtain(folder, keys.Passphrase("correct horse"), create=False) == key
    with Store.open(folder, key) as store:
        assert store.count() == 0
    assert (folder / paths.SIDE).exists()


def test_two_libraries_may_share_a_folder(folder, key, store, tmp_path) -> None:
    """Neither counts, drops, restores or wipes the other's backups."""
    other, shared = tmp_path / "other", tmp_path / "shared"
    theirs = keys.obtain(other, keys.Passphrase("seven kilns in a row"), create=True)
    Store.open(other, theirs).close()
    mine = [backup.make(folder, key, DAY + timedelta(days=n), shared, keep=2) for n in (0, 1)]
    made = [backup.make(other, theirs, DAY + timedelta(days=n), shared, keep=2) for n in (1, 2, 3)]
    assert backup.backups(folder, shared) == (mine[1], mine[0])
    assert backup.backups(other, shared) == (made[2], made[1])
    assert backup.due(folder, DAY + timedelta(days=3), shared) and not backup.due(
        other, DAY + timedelta(days=3), shared
    )
    wipe(other, shared)
    assert sorted(f.stem for f in shared.iterdir()) == sorted(f.stem for f in mine for _ in range(2))
    shutil.rmtree(other)
    nothing_tells = backup.backups(other, shared)
    assert nothing_tells == (mine[1], mine[0])


def test_none_goes_where_nothing_tells_whose_they_are(folder, key, store, tmp_path) -> None:
    (folder / paths.SIDE).unlink()
    for n in range(3):
        backup.make(folder, key, DAY + timedelta(days=n), tmp_path / "shared", keep=1)
    assert len(backup.backups(folder, tmp_path / "shared")) == 3


def test_a_wiped_library_stays_locked_until_its_files_are_gone(folder, key, store, monkeypatch) -> None:
    """So that no other Rolefit opens it in between."""
    store.close()
    seen = []

    def look(home: Path, place: Path | None = None) -> None:
        with pytest.raises(LibraryTrouble) as caught:
            Store.open(home, key)
        seen.append(caught.value.code)

    monkeypatch.setattr(backup, "remove_all", look)
    wipe(folder)
    assert seen == ["in-use"] and not paths.library(folder).exists() and not (folder / paths.LOCK).exists()
