"""Finding postings by words, quickly enough to filter as one types: two full-text indexes, of heads and of texts.

Titles, organizations and places are indexed as they come. Texts of a large import are indexed behind it (index_texts),
in batches between which anything else may be done; until then they are found by their heads alone.
"""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from matcher.model import Posting
from matcher.progress import Progress, quiet
from matcher.store.tables import Tables, clean

_MARK = "text-indexed-to"
# So many texts are indexed with their import (about 0.2 ms each).
_FEW = 2000
_BATCH = 1000
_TOKENIZER = ["remove_diacritics", "2", "tokenchars", "+#"]


class SearchTable(Tables):
    def __init__(self, writer: apsw.Connection | None, reader: apsw.Connection) -> None:
        super().__init__(writer, reader)
        self._ids: tuple[int, dict[int, str]] = (-1, {})

    def search(self, text: str) -> tuple[str, ...]:
        """Sorted ids of the postings that hold every word of `text` in title, organization, location or text.

        Case and accents do not matter; the last word may be the beginning of one, unless a blank follows it. All
        postings for a text without words.
        """
        with self._reading() as db:
            ids = self._ids_by_pk(db)
            words = _words(db, text)
            found: set[int] | None = None
            for i, word in enumerate(words):
                begun = i == len(words) - 1 and not text[-1].isspace()
                matching = _matching(db, word, begun)
                found = matching if found is None else found & matching
            return tuple(ids.values()) if found is None else tuple(id for pk, id in ids.items() if pk in found)

    def unindexed(self) -> int:
        """How many postings cannot be found by their texts yet."""
        with self._reading() as db:
            return int(db.execute("SELECT count(*) FROM posting_text WHERE pk > ?", (_indexed_to(db),)).get)

    def index_texts(self, tick: Progress = quiet) -> int:
        """Index the texts that are not; returns how many (8,000 a second). When `tick` raises, what was done stays."""
        total, done = self.unindexed(), 0
        while True:
            tick(done, total, "words")
            with self._writing() as db:
                indexed = _index_batch(db)
            if not indexed:
                return done
            done += indexed

    def _ids_by_pk(self, db: apsw.Connection) -> dict[int, str]:
        """pk -> id of all postings, by id; read again when the postings have changed."""
        generation = self.generation()
        if self._ids[0] != generation:
            self._ids = (generation, dict(db.execute("SELECT pk, id FROM posting WHERE NOT deleted ORDER BY id")))
        return self._ids[1]


def _words(db: apsw.Connection, text: str) -> list[str]:
    """`text` cut exactly as the indexes cut texts."""
    tokenizer = db.fts5_tokenizer("unicode61", _TOKENIZER)
    tokens = tokenizer(clean(text).encode(), apsw.FTS5_TOKENIZE_QUERY, None, include_offsets=False)
    return [str(token[0]) for token in tokens]


def _matching(db: apsw.Connection, word: str, begun: bool) -> set[int]:
    quoted = '"' + word + '"'
    # One letter begins a word in nearly every text: there it stands for itself ("r", "c").
    in_text = f"{quoted}*" if begun and len(word) > 1 else quoted
    heads = db.execute(
        "SELECT rowid FROM posting_head_index WHERE posting_head_index MATCH ?", (f"{quoted}*" if begun else quoted,)
    )
    found = {pk for (pk,) in heads}
    found.update(
        pk for (pk,) in db.execute("SELECT rowid FROM posting_text_index WHERE posting_text_index MATCH ?", (in_text,))
    )
    return found


def _head(p: Posting) -> str:
    return clean("\n".join(part for part in (p.title, p.organization, p.location) if part))


def index_heads(db: apsw.Connection, numbered: Iterable[tuple[int, Posting]]) -> None:
    db.executemany("INSERT INTO posting_head_index (rowid, head) VALUES (?, ?)", ((pk, _head(p)) for pk, p in numbered))


def reindex(db: apsw.Connection, pk: int, p: Posting) -> None:
    """Index a posting that has changed."""
    head = db.execute("SELECT title, organization, location FROM posting WHERE pk = ?", (pk,)).get
    db.execute(
        "INSERT OR REPLACE INTO posting_head_index (rowid, head) VALUES (?, ?)",
        (pk, "\n".join(part for part in head if part)),
    )
    if pk <= _indexed_to(db):
        db.execute("INSERT OR REPLACE INTO posting_text_index (rowid, text) VALUES (?, ?)", (pk, clean(p.text)))


def index_few(db: apsw.Connection) -> None:
    """Index the texts that are not yet, if they are few."""
    waiting = db.execute(
        "SELECT count(*) FROM (SELECT 1 FROM posting_text WHERE pk > ? LIMIT ?)", (_indexed_to(db), _FEW + 1)
    ).get
    while 0 < waiting <= _FEW and _index_batch(db):
        pass


def _indexed_to(db: apsw.Connection) -> int:
    return int(db.execute("SELECT data FROM value WHERE key = ?", (_MARK,)).get or 0)


def _index_batch(db: apsw.Connection) -> int:
    rows = db.execute(
        "SELECT pk, text FROM posting_text WHERE pk > ? ORDER BY pk LIMIT ?", (_indexed_to(db), _BATCH)
    ).fetchall()
    if rows:
        db.executemany("INSERT INTO posting_text_index (rowid, text) VALUES (?, ?)", rows)
        db.execute("INSERT OR REPLACE INTO value VALUES (?, ?)", (_MARK, str(rows[-1][0])))
    return len(rows)
