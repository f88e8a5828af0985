"""A full disk and a read-only folder: a message, and all that was stored stays readable."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from matcher.model import Posting
from matcher.store import paths
from matcher.store.store import Store
from matcher.store.trouble import LibraryTrouble, full

ROOT = Path(__file__).parents[3]

LIMITED = """
import resource, sys
from pathlib import Path
from matcher.errors import RolefitError
from matcher.model import Posting
from matcher.store.store import Store
home, key = Path(sys.argv[1]), bytes.fromhex(sys.argv[2])
with Store.open(home, key) as store:
    store.add_postings([Posting("p1", "Kept", "kept")])
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
    try:
        store.add_postings([Posting(f"q{n}", "Title", "text " * 1000) for n in range(2000)])
    except RolefitError as error:
        print(error.code, error.title)
    print(store.posting_ids(), store.count())
"""

READER = """
import os, sys
from pathlib import Path
from matcher.errors import RolefitError
from matcher.model import Posting
from matcher.store import backup, search
from matcher.store.store import Store
home, key = Path(sys.argv[1]), bytes.fromhex(sys.argv[2])
import apsw, numpy, shutil, tempfile, keyring
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
with Store.open(home, key) as store:
    print(store.read_only, store.count(), len(store.search("kept")))
    try:
        store.add_postings([Posting("p2", "New", "new")])
    except RolefitError as error:
        print(error.code)
print(sorted(os.listdir(tempfile.gettempdir())) == [])
try:
    Store.open(home / "other", key)
except RolefitError as error:
    print(error.code)
"""

KILLED = """
import os, sys
from pathlib import Path
from matcher.model import Posting
from matcher.store.store import Store
store = Store.open(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
store.add_postings([Posting("p1", "Kept", "kept")])
os._exit(9)
"""


def run(program: str, home: Path, key: bytes, **env: str) -> list[str]:
    command = [sys.executable, "-c", program, str(home), key.hex()]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env=os.environ | env, timeout=60, check=False
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_a_full_disk(store, ad) -> None:
    store.add_postings([ad(1)])
    store._writer.execute(f"PRAGMA max_page_count = {store._writer.execute('PRAGMA page_count').get + 5}").fetchall()
    for _ in range(2):
        with pytest.raises(LibraryTrouble) as caught:
            store.add_postings([ad(n, text="word " * 900) for n in range(10, 900)])
        assert caught.value.code == "full"
        assert store.posting_ids() == (ad(1).id,)
        assert store.search("analyst") == (ad(1).id,)
    store._writer.execute("PRAGMA max_page_count = 1000000").fetchall()
    store.add_postings([ad(2)])
    assert store.count() == 2


def test_a_disk_that_takes_no_more(folder, key) -> None:
    told, kept = run(LIMITED, folder, key)
    assert told.split()[0] in ("full", "disk")
    assert kept == "('p1',) 1"
    with Store.open(folder, key) as store:
        assert store.posting_ids() == ("p1",)
        store.verify()


@pytest.mark.parametrize("error", [apsw.FullError, apsw.IOError, apsw.CantOpenError])
def test_a_disk_too_full_to_open_for_writing(folder, key, monkeypatch, error) -> None:
    run(KILLED, folder, key)
    (folder / paths.SIDE).unlink()

    def no_room(connection: apsw.Connection) -> None:
        raise error

    monkeypatch.setattr("matcher.store.store.ready_to_write", no_room)
    with Store.open(folder, key) as store:
        assert store.read_only
        assert store.posting_ids() == ("p1",)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that another user of this computer can enter."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "killed"])
def test_a_read_only_folder(public_folder, key, closed) -> None:
    home = public_folder / "home"
    temp = public_folder / "temp"
    temp.mkdir()
    temp.chmod(0o777)
    run(KILLED, home, key)
    if closed:
        Store.open(home, key).close()
    else:
        assert paths.parts(paths.library(home))[1].stat().st_size
        paths.parts(paths.library(home))[2].unlink()
    for file in home.iterdir():
        file.chmod(0o444)
    home.chmod(0o555)
    before = {f.name: f.read_bytes() for f in home.iterdir()}
    assert run(READER, home, key, TMPDIR=str(temp)) == ["True 1 1", "read-only", "True", "read-only"]
    assert {f.name: f.read_bytes() for f in home.iterdir()} == before
    home.chmod(0o755)


def test_what_keeps_a_library_from_being_changed_is_told(
    folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opened on a full disk it can only be read: a change is refused for that, and not for a folder's rights."""
    Store.open(folder, key).close()

    def open_to_write(home: Path, key: bytes) -> Store:
        raise full()

    monkeypatch.setattr(Store, "_open_to_write", open_to_write)
    with Store.open(folder, key) as store, pytest.raises(LibraryTrouble) as caught:
        store.add_postings([Posting("p1", "New", "new")])
    assert caught.value.code == "full"
