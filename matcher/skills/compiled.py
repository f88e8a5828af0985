"""The cache of the compiled lexicon: one JSON file named after the content it was made from.

JSON and not pickle: whoever can write to the folder must not be able to make the program run something.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from matcher import __version__

_CODE = ("fold.py", "forms.py", "infer.py", "table.py", "lexicon.py")
FORMAT = 5
"""Raised whenever the compiled form or the rules that derive writings change."""


def key_of(folder: Path) -> str:
    """A digest of all that the compiled form depends on: the program's version, the files, and in a checkout this room's code."""
    digest = hashlib.blake2b(f"{FORMAT} {__version__}".encode(), digest_size=12)
    code = [path for name in _CODE if (path := Path(__file__).with_name(name)).exists()]
    for path in [*sorted(folder.glob("*.toml")), *code]:
        content = path.read_bytes()
        digest.update(f"\n{path.name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def cached(folder: Path, cache: Path | None, build: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """The compiled form of `folder`, from `cache` if it is there and whole, else built and, if possible, left there."""
    if cache is None:
        return build()
    path = cache / f"skills-{key_of(folder)}.json"
    content = _read(path)
    if content is None:
        content = build()
        _write(path, content)
    return content


def _read(path: Path) -> dict[str, Any] | None:
    try:
        check, _, body = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    if check != _check(body):
        return None
    content: dict[str, Any] = json.loads(body)
    return content


def _write(path: Path, content: dict[str, Any]) -> None:
    """Write whole or not at all, and clear away what older content left; a folder that cannot be written is no error."""
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix="skills-", suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(_check(body) + b"\n" + body)
        Path(name).replace(path)
        for old in path.parent.glob("skills-*.json"):
            if old != path:
                old.unlink()
    except OSError:
        return


def _check(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=12).hexdigest().encode()
