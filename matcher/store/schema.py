"""The schema, as the steps that lead to it. A change is one more step at the end; a released step never changes.

`pk` numbers postings in the order they came and is never given twice: the full-text index of texts is filled up to one
(`value` "text-indexed-to"), behind the import, because it costs ten times what storing a text does.
"""

from __future__ import annotations

from collections.abc import Callable

import apsw

from matcher.store.connection import version_of
from matcher.store.trouble import LibraryTrouble

_FIRST = """
CREATE TABLE posting (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    organization TEXT,
    location TEXT,
    url TEXT,
    posted TEXT,
    source TEXT NOT NULL,
    remote INTEGER,
    sample INTEGER NOT NULL,
    status TEXT NOT NULL DEFAULT 'new',
    status_date TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX posting_deleted ON posting (pk) WHERE deleted;
CREATE TABLE posting_text (
    pk INTEGER PRIMARY KEY REFERENCES posting ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE posting_head_index USING fts5 (
    head, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 2 tokenchars '+#'"
);
CREATE VIRTUAL TABLE posting_text_index USING fts5 (
    text, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 2 tokenchars '+#'"
);
CREATE TABLE posting_status (
    pk INTEGER NOT NULL REFERENCES posting ON DELETE CASCADE,
    place INTEGER NOT NULL,
    status TEXT NOT NULL,
    date TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (pk, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE cache (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (kind, id)
) STRICT;
CREATE INDEX cache_version ON cache (kind, version);
CREATE TABLE resume (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    pages INTEGER NOT NULL,
    added TEXT NOT NULL
) STRICT;
CREATE TABLE resume_file (
    id INTEGER PRIMARY KEY REFERENCES resume ON DELETE CASCADE,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE correction (
    sha256 TEXT NOT NULL,
    place INTEGER NOT NULL,
    about TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (sha256, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE user_skill (
    id TEXT PRIMARY KEY,
    data TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE value (
    key TEXT PRIMARY KEY,
    data TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

# A posting that leaves the library stays named here: imported again, it speaks for its role again.
_OWN_ROLES = """
CREATE TABLE own_role (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE own_role_posting (
    role TEXT NOT NULL REFERENCES own_role ON DELETE CASCADE,
    posting TEXT NOT NULL,
    PRIMARY KEY (role, posting)
) STRICT, WITHOUT ROWID;
"""

# The beginnings of words are kept too, so that one typed by half is looked up and not gathered. Heads are indexed here and
# now; texts again from the first on, behind whatever is done next.
_BEGUN_WORDS = """
DROP TABLE posting_head_index;
CREATE VIRTUAL TABLE posting_head_index USING fts5 (
    head, content='', contentless_delete=1, detail=none, prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 2 tokenchars '+#'"
);
INSERT INTO posting_head_index (rowid, head)
    SELECT pk, title || char(10) || coalesce(organization, '') || char(10) || coalesce(location, '') FROM posting;
DROP TABLE posting_text_index;
CREATE VIRTUAL TABLE posting_text_index USING fts5 (
    text, content='', contentless_delete=1, detail=none, prefix='2 3 4',
    tokenize="unicode61 remove_diacritics 2 tokenchars '+#'"
);
DELETE FROM value WHERE key = 'text-indexed-to';
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _OWN_ROLES, _BEGUN_WORDS)
"""MIGRATIONS[n] takes a library of version n to version n + 1; the version is SQLite's user_version."""


def newest() -> int:
    return len(MIGRATIONS)


def check_version(connection: apsw.Connection) -> int:
    """The version of an opened library. Raises LibraryTrouble "newer"; apsw.Error where the file cannot be read."""
    version = version_of(connection)
    if version > newest():
        raise LibraryTrouble(
            "The library was made by a newer Rolefit, which stores it differently.",
            "Update Rolefit to open it. The library was not changed.",
            "newer",
        )
    return version


def migrate(connection: apsw.Connection, backup: Callable[[], object]) -> None:
    """Bring the library to the newest version, after `backup()` where it holds anything.

    One transaction: a crash leaves the old library or the new one. Raises apsw.Error and what `backup` raises.
    """
    version = check_version(connection)
    if version == newest():
        return
    if version:
        backup()
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in MIGRATIONS[version:]:
            connection.execute(step)
        connection.execute(f"PRAGMA user_version = {newest()}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
