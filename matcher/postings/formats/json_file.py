"""A JSON file: one ad, a list of ads, or an answer of a job board's API with the list somewhere inside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from matcher.model import Rejected
from matcher.postings.formats import json_lines
from matcher.postings.formats.encoding import decoded, whole
from matcher.postings.formats.objects import records, refuse_constant, row_of, too_deep
from matcher.postings.record import Item, postings
from matcher.wording import Wording, say

SUFFIXES = (".json", ".jsonld")


def accepts(head: bytes, name: str) -> bool:
    """By suffix, or a first bracket in a file whose suffix says nothing else."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    return name.lower().endswith(SUFFIXES) or (
        start in {b"{", b"["} and not name.lower().endswith((".txt", ".md", ".csv", ".tsv", ".yaml", ".yml"))
    )


def read(path: Path, source: str) -> Iterator[Item]:
    """The postings of the file. One that holds several JSON values in a row is read as JSON Lines.

    Raises OSError, BadInput where it is too large or nested too deeply.
    """
    text = decoded(whole(path)).lstrip("\ufeff")
    try:
        value = json.loads(text, parse_constant=refuse_constant)
    except RecursionError:
        raise too_deep() from None
    except ValueError as error:
        if isinstance(error, json.JSONDecodeError) and error.msg == "Extra data":
            yield from json_lines.read(path, source)
            return
        yield Rejected(source, None, _refused(error))
        return
    del text
    try:
        found = records(value)
    except RecursionError:
        raise too_deep() from None
    if not found:
        yield Rejected(source, None, "No object in it has a title and a description. Export the postings again.")
        return
    yield from postings(((number, row_of(record)) for number, record in enumerate(found, 1)), source)


def _refused(error: ValueError) -> Wording:
    if isinstance(error, json.JSONDecodeError):
        told = "It is not valid JSON (line {line}, column {column}). Export the postings again."
        return say(told, line=error.lineno, column=error.colno)
    return say("It is not valid JSON (NaN and Infinity are not allowed). Export the postings again.")
