"""What every test may count on: no network, a home of its own, and marks that name what a test needs."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

NEEDS = {
    "display": "ROLEFIT_TEST_DISPLAY",
    "secret_service": "ROLEFIT_TEST_SECRET_SERVICE",
    "bundle": "ROLEFIT_TEST_BUNDLE",
}
"""Mark -> the environment variable that says the thing is there; `make test` sets up both and sets them."""

if not os.environ.get("ROLEFIT_TEST_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what this machine cannot run, and when a display is offered run just what needs it."""
    kept, left = [], []
    for item in items:
        missing = [v for mark, v in NEEDS.items() if item.get_closest_marker(mark) and not os.environ.get(v)]
        (left if missing else kept).append(item)
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = kept


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rolefit makes no network call on its own; a test that tries fails."""
    real = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        if self.family == getattr(socket, "AF_UNIX", None):
            real(self, address)  # type: ignore[arg-type]
            return
        raise AssertionError(f"a network call to {address!r}")

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A library folder of the test's own, so that no test ever meets the user's."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ROLEFIT_HOME", str(folder))
    yield folder
