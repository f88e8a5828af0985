"""What opens a library is changed: the key moves and stays the same, backups follow, and a kill at any moment loses nothing."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest
from keyring import errors as ring_errors

from matcher.errors import KeyTrouble
from matcher.store import backup, keys, paths, rekey, side
from matcher.store.keys import FromKeyring, Passphrase, RecoveryKey, obtain
from matcher.store.store import Store, wipe
from matcher.store.trouble import LibraryTrouble

KILLS = int(os.environ.get("ROLEFIT_TEST_KILLS", "12"))
"""How often; each takes about 0.5 s."""

OLD, NEW = "correct horse battery", "another way to say it"


def opens(home: Path, source) -> bool:  # type: ignore[no-untyped-def]
    try:
        with Store.open(home, obtain(home, source, create=False)) as store:
            return store.count() == 1
    except KeyTrouble:
        return False


@pytest.fixture
def home(folder, ring, quick_scrypt, ad) -> Path:
    """A library with a posting and a backup, its key in the password store."""
    key = obtain(folder, FromKeyring(), create=True)
    with Store.open(folder, key) as store:
        store.add_postings([ad(1)])
    backup.make(folder, key, datetime(2026, 1, 1))
    return folder


def test_to_a_passphrase_to_another_and_back(home, ring) -> None:
    key = obtain(home, FromKeyring(), create=False)
    recovery = RecoveryKey(keys.recovery_text(key))
    rekey.to_passphrase(home, key, OLD)
    assert not ring.kept
    assert (opens(home, Passphrase(OLD)), opens(home, FromKeyring()), opens(home, recovery)) == (True, False, True)
    rekey.to_passphrase(home, key, NEW)
    assert (opens(home, Passphrase(OLD)), opens(home, Passphrase(NEW)), opens(home, recovery)) == (False, True, True)
    rekey.to_keyring(home, key)
    assert (opens(home, Passphrase(NEW)), opens(home, FromKeyring()), opens(home, recovery)) == (False, True, True)


def test_the_side_file_holds_no_key(home) -> None:
    key = obtain(home, FromKeyring(), create=False)
    rekey.to_passphrase(home, key, OLD)
    raw = json.loads((home / paths.SIDE).read_bytes())
    assert raw["wrapped"] != key.hex()
    rekey.to_passphrase(home, key, OLD)
    assert json.loads((home / paths.SIDE).read_bytes())["wrapped"] != raw["wrapped"]


def test_backups_open_in_the_new_way_alone(home, tmp_path) -> None:
    key = obtain(home, FromKeyring(), create=False)
    elsewhere = tmp_path / "elsewhere"
    backup.make(home, key, datetime(2026, 1, 2), elsewhere)
    rekey.to_passphrase(home, key, OLD, elsewhere)
    rekey.to_passphrase(home, key, NEW, elsewhere)
    for place in (home / paths.BACKUPS, elsewhere):
        (copy,) = place.glob("*.json")
        other = tmp_path / f"from {place.name}"
        other.mkdir()
        (other / paths.SIDE).write_bytes(copy.read_bytes())
        assert obtain(other, Passphrase(NEW), create=False) == key
        with pytest.raises(KeyTrouble):
            obtain(other, Passphrase(OLD), create=False)


def test_what_is_refused_changes_nothing(home, ring, monkeypatch) -> None:
    key = obtain(home, FromKeyring(), create=False)
    before = (home / paths.SIDE).read_bytes()
    with pytest.raises(KeyTrouble) as short:
        rekey.to_passphrase(home, key, "horse")
    with pytest.raises(KeyTrouble) as foreign:
        rekey.to_passphrase(home, bytes(32), OLD)
    assert (short.value.code, foreign.value.code) == ("refused", "wrong")
    assert (home / paths.SIDE).read_bytes() == before
    rekey.to_passphrase(home, key, OLD)
    ring.failure = ring_errors.KeyringLocked()
    with pytest.raises(KeyTrouble):
        rekey.to_keyring(home, key)
    ring.failure = None
    ring.deaf = True
    with pytest.raises(KeyTrouble):
        rekey.to_keyring(home, key)
    assert opens(home, Passphrase(OLD))


def test_a_full_disk_changes_nothing(home, monkeypatch) -> None:
    key = obtain(home, FromKeyring(), create=False)

    def full(file: Path, data: bytes) -> None:
        raise OSError(28, "no space")

    with monkeypatch.context() as patched:
        patched.setattr(paths, "write_whole", full)
        with pytest.raises(LibraryTrouble):
            rekey.to_passphrase(home, key, OLD)
    assert opens(home, FromKeyring())


def test_a_backup_folder_that_cannot_be_looked_into_is_no_trouble(home, ring, monkeypatch) -> None:
    """The key is under the passphrase by then, and must leave the password store."""
    key = obtain(home, FromKeyring(), create=False)

    def refuse(*_: object) -> tuple[Path, ...]:
        raise LibraryTrouble("no")

    monkeypatch.setattr(backup, "backups", refuse)
    rekey.to_passphrase(home, key, OLD)
    assert opens(home, Passphrase(OLD)) and not opens(home, FromKeyring())


def test_a_key_that_cannot_be_taken_out_of_the_store_is_no_trouble(home, ring) -> None:
    key = obtain(home, FromKeyring(), create=False)
    ring.failure = ring_errors.KeyringLocked()
    rekey.to_passphrase(home, key, OLD)
    ring.failure = None
    assert opens(home, Passphrase(OLD))
    rekey.to_keyring(home, key)
    assert opens(home, FromKeyring())
    wipe(home)


# ---- kill -9

CHANGER = """
import sys
from pathlib import Path
from tests.matcher.store.file_keyring import install
from matcher.store import keys, rekey
home, ring, key = Path(sys.argv[1]), Path(sys.argv[2]), bytes.fromhex(sys.argv[3])
install(ring)
keys.SCRYPT_N = 1 << 10
print("go", flush=True)
for round in range(1000):
    rekey.to_passphrase(home, key, sys.argv[4])
    rekey.to_passphrase(home, key, sys.argv[5])
    rekey.to_keyring(home, key)
"""


def test_killed_while_changing(home, ring, tmp_path) -> None:
    from tests.matcher.store.file_keyring import FileKeyring

    file = tmp_path / "ring"
    key = obtain(home, FromKeyring(), create=False)
    kept = FileKeyring(file)
    for (service, user), value in ring.kept.items():
        kept.set_password(service, user, value)
    chosen = random.Random(5)
    ways = set()
    for _ in range(KILLS):
        command = [sys.executable, "-c", CHANGER, str(home), str(file), key.hex(), OLD, NEW]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3]) as child:
            assert child.stdout.readline() == "go\n"
            time.sleep(chosen.uniform(0.0, 0.1))
            child.kill()
        ring.kept = kept.all()
        opened = [opens(home, source) for source in (FromKeyring(), Passphrase(OLD), Passphrase(NEW))]
        assert sum(opened) == 1
        assert opens(home, RecoveryKey(keys.recovery_text(key)))
        assert side.of_home(home).created
        ways.add(opened.index(True))
    assert len(ways) > 1 or KILLS < 6
