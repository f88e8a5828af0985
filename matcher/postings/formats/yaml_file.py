"""YAML: an ad or a list of ads a document, read with the safe loader; no alias bombs, no towers of brackets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from matcher.errors import BadInput
from matcher.model import Rejected
from matcher.postings.columns import Row
from matcher.postings.formats.encoding import decoded, whole
from matcher.postings.formats.objects import MAX_DEPTH, records, row_of, too_deep
from matcher.postings.record import Item, postings
from matcher.wording import say

SUFFIXES = (".yaml", ".yml")
_MAX_BYTES = 20_000_000
_MAX_ALIASES = 100


def accepts(head: bytes, name: str) -> bool:
    """By suffix alone: nearly every text is YAML."""
    return name.lower().endswith(SUFFIXES)


def read(path: Path, source: str) -> Iterator[Item]:
    """The postings of all documents in the file.

    Raises OSError, BadInput where it is too large, nested too deeply or full of aliases.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = decoded(whole(path, _MAX_BYTES)).lstrip("\ufeff")
    try:
        _check(text, loader)
        documents = list(yaml.load_all(text, Loader=loader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        if mark:
            told = say("It is not valid YAML (line {line}). Export the posting again.", line=mark.line + 1)
        else:
            told = say("It is not valid YAML. Export the posting again.")
        yield Rejected(source, None, told)
        return
    except RecursionError:
        raise too_deep() from None
    except (ValueError, TypeError, OverflowError):
        yield Rejected(source, None, "It holds a YAML value that cannot be read. Export the posting again.")
        return
    rows: list[tuple[int, Row]] = []
    for document in documents:
        rows.extend((len(rows) + number, row_of(record)) for number, record in enumerate(records(document), 1))
    if rows:
        yield from postings(rows, source)
    else:
        yield Rejected(source, None, "Nothing in it has a title and a description. Export the posting again.")


def _check(text: str, loader: Any) -> None:
    """Walks the parser's events, which costs no memory, before anything is built from them."""
    import yaml

    depth = aliases = 0
    for event in yaml.parse(text, Loader=loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise too_deep()
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.AliasEvent):
            aliases += 1
            if aliases > _MAX_ALIASES:
                raise BadInput(
                    "It repeats parts of itself by aliases too often.", "Export the posting again.", code="aliases"
                )
