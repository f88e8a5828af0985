"""FORMATS: the files postings come in, tried in order. To add one, write its file and add its row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from matcher.postings.formats import delimited, json_file, json_lines, page, plain_text, sqlite_file, yaml_file
from matcher.postings.record import Item


class Format(NamedTuple):
    """`accepts(head, name)` looks at the first 4,096 bytes and the file name; `read(path, source)` streams what is in the file,
    each with `source` as where it came from, and raises nothing but OSError and BadInput."""

    name: str
    accepts: Callable[[bytes, str], bool]
    read: Callable[[Path, str], Iterator[Item]]


FORMATS: tuple[Format, ...] = (
    Format("SQLite", sqlite_file.accepts, sqlite_file.read),
    Format("JSON Lines", json_lines.accepts, json_lines.read),
    Format("JSON", json_file.accepts, json_file.read),
    Format("web page", page.accepts, page.read),
    Format("YAML", yaml_file.accepts, yaml_file.read),
    Format("CSV", delimited.accepts, delimited.read),
    Format("text", plain_text.accepts, plain_text.read),
)

_READERS = (delimited, json_file, json_lines, yaml_file, sqlite_file, page, plain_text)
SUFFIXES = tuple([suffix[1:] for reader in _READERS for suffix in reader.SUFFIXES])
"""Endings of the files that FORMATS read, for file dialogs."""
