"""The same promises with a real Secret Service on a session bus of its own."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring.core
import pytest

from matcher.errors import KeyTrouble
from matcher.store import keyring_door, keys
from matcher.store.keys import FromKeyring, RecoveryKey, obtain
from matcher.store.store import Store, wipe

pytestmark = pytest.mark.secret_service


@pytest.fixture(autouse=True)
def empty_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    keyring_door.forget(10)
    yield
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    keyring_door.forget(10)


def test_it_is_the_secret_service() -> None:
    backend = keyring_door.name_of(keyring_door._usable()[0])
    assert backend.split(".")[-2] in ("SecretService", "libsecret")


def test_kept_found_lost_and_recovered(folder, ad, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    key = obtain(folder, FromKeyring(), create=True)
    with Store.open(folder, key) as store:
        store.add_postings([ad(1)])
    assert obtain(folder, FromKeyring(), create=False) == key
    assert keyring_door.forget(10)
    assert not keyring_door.forget(10)
    with pytest.raises(KeyTrouble) as caught:
        obtain(folder, FromKeyring(), create=True)
    assert caught.value.code == "missing"
    assert keyring_door.fetch(10) is None
    again = obtain(folder, RecoveryKey(keys.recovery_text(key)), create=False)
    keys.remember(folder, again)
    assert obtain(folder, FromKeyring(), create=False) == key
    wipe(folder)
    assert keyring_door.fetch(10) is None
    assert key.hex() not in caplog.text


def test_another_program_finds_the_key(folder) -> None:
    key = obtain(folder, FromKeyring(), create=True)
    Store.open(folder, key).close()
    program = (
        "import sys; from pathlib import Path; from matcher.store import keys;"
        "print(keys.obtain(Path(sys.argv[1]), keys.FromKeyring(), create=False).hex())"
    )
    command = [sys.executable, "-c", program, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[3], check=True)
    assert bytes.fromhex(done.stdout.strip()) == key


def test_a_store_that_nobody_unlocks_makes_no_key_and_changes_nothing(folder, key, tmp_path) -> None:
    Store.open(folder, key).close()
    before = {f.name: f.read_bytes() for f in folder.iterdir()}
    home = tmp_path / "h"
    (home / ".local" / "share").mkdir(parents=True)
    home.chmod(0o700)
    dropped = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    env = {name: value for name, value in os.environ.items() if name not in dropped}
    env |= {"HOME": str(home), "XDG_DATA_HOME": str(home / ".local" / "share"), "XDG_RUNTIME_DIR": str(home)}
    start = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec "$@"'
    # Nobody answers the service's question there: it says that it is locked, or it waits for longer than we do.
    code = asked(folder, env, ("dbus-run-session", "--", "sh", "-c", start, "sh"))
    assert code in ("locked", "timeout")
    assert {f.name: f.read_bytes() for f in folder.iterdir()} == before


def test_without_a_bus_there_is_no_keyring(folder) -> None:
    env = {k: v for k, v in os.environ.items() if k != "DBUS_SESSION_BUS_ADDRESS"} | {"XDG_RUNTIME_DIR": "/nonexistent"}
    assert asked(folder, env) == "no-keyring"
    assert not folder.exists()


def asked(folder: Path, env: dict[str, str], around: tuple[str, ...] = ()) -> str:
    """What another program is told when it asks the keyring for a key, or a new one."""
    program = (
        "import sys; from pathlib import Path; from matcher.store import keys; from matcher.errors import KeyTrouble\n"
        "try: keys.obtain(Path(sys.argv[1]), keys.FromKeyring(), create=True, timeout=3)\n"
        "except KeyTrouble as t: print(t.code)"
    )
    command = [*around, sys.executable, "-c", program, str(folder)]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=Path(__file__).parents[3], env=env, timeout=40, check=True
    )
    return done.stdout.strip()
