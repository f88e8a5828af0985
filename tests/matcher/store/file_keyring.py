"""A password store in a file, for a process that is killed; what was acknowledged is in the file."""

from __future__ import annotations

import json
from pathlib import Path

import keyring.core
from keyring.backend import KeyringBackend

from matcher.store import keyring_door


class FileKeyring(KeyringBackend):
    priority = 1

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def all(self) -> dict[tuple[str, str], str]:
        raw = json.loads(self._file.read_text()) if self._file.exists() else {}
        return {tuple(name.split("\t")): value for name, value in raw.items()}

    def get_password(self, service: str, username: str) -> str | None:
        return self.all().get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write({**self.all(), (service, username): password})

    def delete_password(self, service: str, username: str) -> None:
        self._write({name: value for name, value in self.all().items() if name != (service, username)})

    def _write(self, kept: dict[tuple[str, str], str]) -> None:
        fresh = self._file.with_suffix(".new")
        fresh.write_text(json.dumps({"\t".join(name): value for name, value in kept.items()}))
        fresh.replace(self._file)


def install(file: Path) -> None:
    """Make it the password store of this process."""
    ring = FileKeyring(file)
    keyring.core._keyring_backend = ring
    keyring_door.ALLOWED = (*keyring_door.ALLOWED, keyring_door.name_of(ring))
