"""Migrations: after a backup, whole or not at all; and a newer library is left alone."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest

from matcher.store import backup, paths, schema
from matcher.store.connection import connect, memory, version_of
from matcher.store.store import Store
from matcher.store.trouble import LibraryTrouble

NEXT = "CREATE TABLE later (x); INSERT INTO later SELECT id FROM posting; UPDATE posting SET source = source || '+'"

MIGRATOR = """
import sys
from pathlib import Path
from matcher.store import schema
from matcher.store.store import Store
step = ";".join(f"CREATE TABLE t{n} (x); INSERT INTO t{n} SELECT text FROM posting_text" for n in range(150))
schema.MIGRATIONS = (*schema.MIGRATIONS, step)
print("go", flush=True)
Store.open(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])).close()
"""


@pytest.mark.parametrize("version", range(1, len(schema.MIGRATIONS) + 1))
def test_from_each_older_version_after_a_backup(folder, key, ad, monkeypatch, version) -> None:
    every = schema.MIGRATIONS
    monkeypatch.setattr(schema, "MIGRATIONS", every[:version])
    with Store.open(folder, key) as store:
        store.add_postings([ad(1), ad(2)])
    monkeypatch.setattr(schema, "MIGRATIONS", (*every, NEXT))
    with Store.open(folder, key) as store:
        assert store.count() == 2
        assert {row.source for row in store.posting_rows()} == {"ads.csv+"}
    (kept,) = backup.backups(folder)
    connection = connect(kept, key)
    assert version_of(connection) == version
    connection.close()
    Store.open(folder, key).close()
    assert len(backup.backups(folder)) == 1


def test_a_migration_drops_no_backup(folder, key, ad, monkeypatch) -> None:
    with Store.open(folder, key) as store:
        store.add_postings([ad(1)])
    kept = [backup.make(folder, key, datetime(2026, 1, day), keep=99) for day in range(1, 10)]
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NEXT))
    Store.open(folder, key).close()
    assert len(backup.backups(folder)) == 10 and {*kept} < {*backup.backups(folder)}


def test_without_a_backup_there_is_no_migration(folder, key, monkeypatch) -> None:
    Store.open(folder, key).close()
    before = paths.library(folder).read_bytes()
    (folder / paths.BACKUPS).write_text("a file where the folder should be")
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NEXT))
    with pytest.raises(LibraryTrouble):
        Store.open(folder, key)
    assert paths.library(folder).read_bytes() == before


def test_a_failing_step_leaves_the_old_library(folder, key, ad, monkeypatch) -> None:
    with Store.open(folder, key) as store:
        store.add_postings([ad(1)])
    known = schema.MIGRATIONS
    monkeypatch.setattr(schema, "MIGRATIONS", (*known, NEXT, "CREATE TABLE later (again)"))
    with pytest.raises(LibraryTrouble):
        Store.open(folder, key)
    monkeypatch.setattr(schema, "MIGRATIONS", known)
    with Store.open(folder, key) as store:
        assert store.posting(ad(1).id) == ad(1)


def test_a_newer_library_is_refused_unchanged(folder, key, ad, monkeypatch) -> None:
    known = schema.MIGRATIONS
    monkeypatch.setattr(schema, "MIGRATIONS", (*known, NEXT))
    with Store.open(folder, key) as store:
        store.add_postings([ad(1)])
    monkeypatch.setattr(schema, "MIGRATIONS", known)
    before = paths.library(folder).read_bytes()
    for read_only in (False, True):
        with pytest.raises(LibraryTrouble) as caught:
            Store.open(folder, key, read_only=read_only)
        assert caught.value.code == "newer"
    assert paths.library(folder).read_bytes() == before


def test_an_older_library_cannot_be_read_only(folder, key, monkeypatch) -> None:
    Store.open(folder, key).close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NEXT))
    with pytest.raises(LibraryTrouble) as caught:
        Store.open(folder, key, read_only=True)
    assert caught.value.code == "older"


def test_killed_in_a_migration_it_is_old_or_new(folder, key, ad) -> None:
    postings = [ad(n, text="word " * 800) for n in range(40)]
    with Store.open(folder, key) as store:
        store.add_postings(postings)
    root = Path(__file__).parents[3]
    seen = set()
    chosen = random.Random(3)
    for _ in range(8):
        command = [sys.executable, "-c", MIGRATOR, str(folder), key.hex()]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as child:
            assert child.stdout.readline() == "go\n"
            time.sleep(chosen.uniform(0.0, 0.25))
            child.kill()
        connection = connect(paths.library(folder), key)
        version = version_of(connection)
        tables = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name GLOB 't[0-9]*'").get
        texts = connection.execute("SELECT count(*) FROM posting_text").get
        assert connection.execute("PRAGMA quick_check").get == "ok"
        connection.close()
        assert (version, tables) in ((schema.newest(), 0), (schema.newest() + 1, 150))
        assert texts == 40
        seen.add(version)
    assert schema.newest() in seen


def test_all_steps_make_what_the_tables_need() -> None:
    connection = memory()
    schema.migrate(connection, backup=lambda: pytest.fail("an empty library needs no backup"))
    assert version_of(connection) == schema.newest()
    connection.close()
