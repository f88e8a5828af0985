"""The compiled lexicon as a file: found ready beside the lexicon's files in a wheel or a bundle, else kept in a cache folder.

A checksum, one line of JSON, and what is too long for JSON as it is. No pickle and no marshal: whoever can write to the folder
must not be able to make the program run or crash over something.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from matcher import __version__

_CODE = ("columns.py", "context.py", "fold.py", "forms.py", "infer.py", "table.py", "lexicon.py")
FORMAT = 7
"""Raised whenever the compiled form or the rules that derive writings change."""
SHIPPED = "lexicon.compiled"
"""The name of the ready file beside the lexicon's files."""


class Compiled(NamedTuple):
    """`plain` holds values fit for JSON, `long` texts and numbers as bytes."""

    plain: dict[str, Any]
    long: dict[str, bytes]


def key_of(folder: Path, *, code: bool) -> str:
    """A digest of all that the compiled form depends on: the program's version and the files; in a checkout, where the code
    changes between two versions, that `code` too."""
    digest = hashlib.blake2b(f"{FORMAT} {__version__}".encode(), digest_size=12)
    modules = [path for name in _CODE if code and (path := Path(__file__).with_name(name)).exists()]
    for path in [*sorted(folder.glob("*.toml")), *modules]:
        content = path.read_bytes()
        digest.update(f"\n{path.name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def cached(folder: Path, cache: Path | None, build: Callable[[], Compiled]) -> Compiled:
    """The compiled form of `folder`: shipped with it or from `cache`, if it is there and whole, else built and, if possible,
    left in `cache`. A folder that is not named in full is no place to leave anything."""
    shipped = folder / SHIPPED
    if shipped.exists() and (content := _read(shipped, key_of(folder, code=False))):
        return content
    if cache is None or not cache.is_absolute():
        return build()
    key = key_of(folder, code=True)
    path = cache / f"skills-{key}.compiled"
    content = _read(path, key)
    if content is None:
        content = build()
        _write(path, key, content)
    return content


def ship(folder: Path, content: Compiled) -> None:
    """Leave `content`, which was built from `folder`, ready beside its files: for what is packed to be installed elsewhere.

    Raises OSError where the folder cannot be written.
    """
    (folder / SHIPPED).write_bytes(_packed(key_of(folder, code=False), content))


def _read(path: Path, key: str) -> Compiled | None:
    """The content of `path` if it is whole and was made for `key`."""
    try:
        file = path.read_bytes()
    except OSError:
        return None
    check, _, body = file.partition(b"\n")
    if check != _check(key, body):
        return None
    end = body.index(b"\n")
    plain: dict[str, Any] = json.loads(body[:end])
    long: dict[str, bytes] = {}
    for name, size in plain.pop("long").items():
        long[name] = body[end + 1 : end + 1 + size]
        end += size
    return Compiled(plain, long)


def _packed(key: str, content: Compiled) -> bytes:
    sizes = {name: len(value) for name, value in content.long.items()}
    plain = json.dumps({**content.plain, "long": sizes}, ensure_ascii=False, separators=(",", ":"))
    body = plain.encode() + b"\n" + b"".join(content.long.values())
    return _check(key, body) + b"\n" + body


def _write(path: Path, key: str, content: Compiled) -> None:
    """Write whole or not at all, and clear away what older content left; a folder that cannot be written is no error."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix="skills-", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_packed(key, content))
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
        for old in [*path.parent.glob("skills-*.compiled"), *path.parent.glob("skills-*.json")]:
            if old != path:
                old.unlink()
    except OSError:
        return


def _check(key: str, body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=12, key=key.encode()).hexdigest().encode()
