"""JSON Lines: one JSON object a line, read as a stream."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from matcher.model import Rejected
from matcher.postings.columns import Row
from matcher.postings.formats.encoding import encoding_of, lines
from matcher.postings.formats.objects import refuse_constant, row_of
from matcher.postings.record import Item, postings
from matcher.wording import say

SUFFIXES = (".jsonl", ".ndjson", ".jl", ".jsonlines")
_MAX_LINE = 5_000_000


def accepts(head: bytes, name: str) -> bool:
    """By suffix alone: a first line in braces may also start a JSON file."""
    return name.lower().endswith(SUFFIXES)


def read(path: Path, source: str) -> Iterator[Item]:
    """The postings, one an object; a line that is not JSON is rejected with its number and the next ones are read.

    Raises OSError, BadInput for a file that is too large.
    """
    rejected: list[Rejected] = []
    for item in postings(_rows(path, source, rejected), source):
        yield from rejected
        rejected.clear()
        yield item
    yield from rejected


def _rows(path: Path, source: str, rejected: list[Rejected]) -> Iterator[tuple[int, Row]]:
    for number, line in enumerate(lines(path, encoding_of(path)), 1):
        text = line.strip().lstrip("\ufeff").rstrip(",")
        if text in {"", "[", "]"}:
            continue
        try:
            values = list(_values(text))
        except (ValueError, RecursionError):
            rejected.append(
                Rejected(source, number, say("Line {line} is not valid JSON. Export it again.", line=number))
            )
            continue
        for value in values:
            if isinstance(value, dict):
                yield number, row_of(value)
            else:
                rejected.append(
                    Rejected(source, number, say("Line {line} is not a JSON object. Export it again.", line=number))
                )


def _values(text: str) -> Iterator[Any]:
    """The values of one line; some writers lose the line break between two objects."""
    if len(text) > _MAX_LINE:
        raise ValueError("a line this long is no posting")
    decoder = json.JSONDecoder(parse_constant=refuse_constant)
    at = 0
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        yield value
        while at < len(text) and text[at] in " \t\r\n,":
            at += 1
