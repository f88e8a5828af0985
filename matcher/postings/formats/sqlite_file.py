"""A SQLite database: every table that looks like postings. Opened read-only and immutable; nothing in it is run."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from matcher.model import Posting, Rejected
from matcher.postings.columns import SAMPLE, choose
from matcher.postings.formats.encoding import check_size
from matcher.postings.record import Item, postings

_LISTED = """
SELECT name FROM sqlite_master
WHERE type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name
"""
SUFFIXES = (".sqlite", ".sqlite3", ".db")
_MAGIC = b"SQLite format 3\x00"
_MAX_CELL = 5_000_000
_STEPS = 1_000_000
_MAX_TICKS = 5_000


def accepts(head: bytes, name: str) -> bool:
    """By the file's first sixteen bytes, or by suffix (so that a damaged file is named as one)."""
    return head.startswith(_MAGIC) or name.lower().endswith(SUFFIXES)


def read(path: Path, source: str) -> Iterator[Item]:
    """The postings of all tables that hold titles and descriptions, table by table in the order of their names.

    Raises OSError, BadInput for a file that is too large.
    """
    check_size(path)
    uri = f"file:{quote(str(path.resolve()).encode('utf-8', 'surrogateescape'))}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            _limit(connection)
            found = False
            for item in _tables(connection, source):
                found = found or isinstance(item, Posting)
                yield item
            if not found:
                yield Rejected(source, None, "No table in it holds titles and descriptions. Export them as CSV.")
    except (sqlite3.Error, OverflowError):
        yield Rejected(source, None, "The database is damaged, locked or not SQLite. Export its table as CSV.")


def _limit(connection: sqlite3.Connection) -> None:
    """Keeps a made-up schema (endless generated columns, huge values) from eating time and memory."""
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_CELL)
    connection.execute("PRAGMA trusted_schema=OFF")
    ticks = iter(range(_MAX_TICKS))
    connection.set_progress_handler(lambda: next(ticks, None) is None, _STEPS)


def _tables(connection: sqlite3.Connection, source: str) -> Iterator[Item]:
    for (table,) in connection.execute(_LISTED).fetchall():
        select = 'SELECT * FROM "' + str(table).replace('"', '""') + '"'  # noqa: S608 - the name is quoted
        cursor = connection.execute(select)
        names = [str(column[0]) for column in cursor.description]
        sample = [_row(names, cells) for cells in cursor.fetchmany(SAMPLE)]
        if choose(names, sample).postings:
            cells = connection.execute(select)
            yield from postings(((number, _row(names, row)) for number, row in enumerate(cells, 1)), source)


def _row(names: list[str], cells: tuple[object, ...]) -> dict[str, str]:
    return {
        name: cell if isinstance(cell, str) else "" if cell is None or isinstance(cell, bytes) else str(cell)
        for name, cell in zip(names, cells, strict=False)
    }
