"""How a text file is encoded: byte-order mark, else UTF-8, else Windows-1252."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

from matcher.errors import BadInput
from matcher.wording import say

MAX_FILE = 200_000_000
"""Bytes read of one file."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 20


def encoding_of(path: Path) -> str:
    """The codec's name. A few damaged bytes in a file that is otherwise UTF-8 do not change the answer.

    Raises BadInput for a file over MAX_FILE, OSError where it cannot be read.
    """
    check_size(path)
    with path.open("rb") as file:
        head = file.read(4096)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return name
        if guess := _utf16_without_mark(head):
            return guess
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        good = bad = 0
        while chunk := file.read(_CHUNK):
            if chunk.isascii():
                decoder.reset()
                continue
            text = decoder.decode(chunk)
            replaced = text.count("\ufffd")
            bad += replaced
            good += len(chunk) - len(text)
    return "utf-8" if bad * 10 <= good else "cp1252"


def decoded(data: bytes) -> str:
    """All of a small file's bytes as text, by the same rules."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    if guess := _utf16_without_mark(data[:4096]):
        return data.decode(guess, "replace")
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return text if bad * 10 <= max(0, len(data) - len(text)) else data.decode("cp1252", "replace")


def whole(path: Path, limit: int = MAX_FILE) -> bytes:
    """The file's bytes.

    Raises BadInput for a file over `limit` bytes.
    """
    check_size(path, limit)
    with path.open("rb") as file:
        return file.read(limit + 1)


def check_size(path: Path, limit: int = MAX_FILE) -> None:
    """Raises BadInput for a file over `limit` bytes."""
    if path.stat().st_size > limit:
        raise BadInput(
            say("The file is larger than {most} MB.", most=limit // 1_000_000),
            "Split it and import the parts.",
            code="too-large",
        )


def lines(path: Path, encoding: str) -> Iterator[str]:
    """The lines with their ends, without NUL characters; a carriage return alone ends none."""
    with path.open("r", encoding=encoding, errors="replace", newline="\n") as file:
        for each in file:
            yield each.replace("\x00", "")


def _utf16_without_mark(head: bytes) -> str | None:
    """UTF-16 shows by NULs at every other place."""
    if len(head) < 8 or head.startswith(b"SQLite"):
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None
