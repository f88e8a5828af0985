"""pdfminer without what it loads and a résumé hardly ever needs.

It imports a library of ciphers for protected files, one that guesses the encoding of odd strings, and a reader of package data
to learn its own version: half of its start, which every first résumé would wait for. Here they are loaded when they are asked
for something.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any, NoReturn

LATER = {
    "charset_normalizer": ("detect",),
    "cryptography.hazmat.backends": ("default_backend",),
    "cryptography.hazmat.primitives.ciphers": ("Cipher", "algorithms", "modes"),
}
"""Modules that pdfminer imports, and what it takes out of them."""


class _Later:
    """Stands for a function, class or module in a module that is imported when this is called or looked into."""

    def __init__(self, module: str, name: str) -> None:
        self._place = (module, name)

    def _real(self) -> Any:
        module, name = self._place
        return getattr(import_module(module), name)

    def __call__(self, *args: Any, **named: Any) -> Any:
        return self._real()(*args, **named)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real(), name)


def load_pdfminer() -> None:
    """Import what the reader needs of pdfminer. One that is made up differently is imported as it is."""
    if "pdfminer" in sys.modules:
        return
    try:
        with _standing_in():
            import_module("pdfminer.pdfdocument")
    except ImportError:
        for name in [name for name in sys.modules if name.partition(".")[0] == "pdfminer"]:
            del sys.modules[name]


@contextmanager
def _standing_in() -> Iterator[None]:
    ours: dict[str, dict[str, Any]] = {
        module: {name: _Later(module, name) for name in names} for module, names in LATER.items()
    }
    ours["importlib.metadata"] = {"version": _unknown, "PackageNotFoundError": ModuleNotFoundError}
    names = [name for name in ours if name not in sys.modules]
    for name in names:
        module = ModuleType(name)
        vars(module).update(ours[name])
        sys.modules[name] = module
    try:
        yield
    finally:
        for name in names:
            del sys.modules[name]


def _unknown(package: str) -> NoReturn:
    raise ModuleNotFoundError(package)
