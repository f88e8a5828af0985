"""What the tests of the command line count on."""

from __future__ import annotations

import pytest

from matcher.store import keys


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deriving a key from a passphrase is slow on purpose, and tests open many libraries."""
    monkeypatch.setattr(keys, "SCRYPT_N", 1 << 10)
