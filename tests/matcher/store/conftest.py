"""A password store that lives in memory, and a key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import keyring.core
import pytest
from keyring.backend import KeyringBackend

from matcher.model import Posting
from matcher.store import keyring_door, keys
from matcher.store.store import Store

KEY = bytes(range(32))


class MemoryKeyring(KeyringBackend):
    """Keeps one value; `failure` is raised by every call, `deaf` forgets what it is given."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.failure: Exception | None = None
        self.deaf = False
        self.before: Callable[[], None] = lambda: None
        self.written = 0

    def _called(self) -> None:
        self.before()
        if self.failure:
            raise self.failure

    def get_password(self, service: str, username: str) -> str | None:
        self._called()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called()
        self.written += 1
        if not self.deaf:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._called()
        del self.kept[service, username]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    ring = MemoryKeyring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", ring)
    monkeypatch.setattr(keyring_door, "ALLOWED", (*keyring_door.ALLOWED, keyring_door.name_of(ring)))
    return ring


@pytest.fixture
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same derivation with less memory and time."""
    monkeypatch.setattr(keys, "SCRYPT_N", 1 << 10)


@pytest.fixture
def key() -> bytes:
    return KEY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A home that is not there yet."""
    return tmp_path / "home of Ünï & co"


@pytest.fixture
def store(folder: Path, key: bytes) -> Iterator[Store]:
    with Store.open(folder, key) as opened:
        yield opened


@pytest.fixture(params=["file", "memory"])
def any_store(request: pytest.FixtureRequest, folder: Path, key: bytes) -> Iterator[Store]:
    with Store.open(folder, key) if request.param == "file" else Store.in_memory() as opened:
        yield opened


@pytest.fixture
def ad() -> Callable[..., Posting]:
    """Makes posting number n."""

    def make(n: int, **changes: object) -> Posting:
        values: dict[str, object] = {
            "id": f"p{n * 7919 % 100_003:06d}",
            "title": f"Analyst {n}",
            "text": f"Number {n}: you count things.",
            "source": "ads.csv",
        }
        return Posting(**(values | changes))  # type: ignore[arg-type]

    return make
