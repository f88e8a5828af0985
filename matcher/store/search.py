"""Finding postings by words, quickly enough to filter as one types: two full-text indexes, of heads and of texts.

Titles, organizations and places are indexed as they come. Texts of a large import are indexed behind it (index_texts),
in batches between which anything else may be done; until then they are found by their heads alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import apsw

from matcher.model import Posting
from matcher.progress import Progress, quiet
from matcher.store.tables import Tables, clean

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_MARK = "text-indexed-to"
# So many texts are indexed with their import (about 0.2 ms each).
_FEW = 2000
_BATCH = 1000
# Words whose postings are kept (a byte a posting each).
_MOST_KEPT = 32
_TOKENIZER = ["remove_diacritics", "2", "tokenchars", "+#"]


class SearchTable(Tables):
    def __init__(self, writer: apsw.Connection | None, reader: apsw.Connection) -> None:
        super().__init__(writer, reader)
        self._order: _Order | None = None
        self._kept: dict[tuple[str, bool], NDArray[np.bool_]] = {}
        self._kept_for: tuple[_Order, int] | None = None

    def search(self, text: str) -> tuple[str, ...]:
        """Sorted ids of the postings that hold every word of `text` in title, organization, location or text.

        Case and accents do not matter; the last word may be the beginning of one, unless a blank follows it. All
        postings for a text without words.
        """
        with self._reading() as db:
            order = self._places(db)
            return tuple(id.decode() for id in order.ids[self._mask(db, order, text)].tolist())

    def search_mask(self, text: str) -> tuple[NDArray[np.bool_], NDArray[np.bytes_]]:
        """The same as one value for each of the postings sorted by id, as `posting_rows` gives them, and these ids."""
        with self._reading() as db:
            order = self._places(db)
            return self._mask(db, order, text), order.ids

    def unindexed(self) -> int:
        """How many postings cannot be found by their texts yet."""
        with self._reading() as db:
            return int(db.execute("SELECT count(*) FROM posting_text WHERE pk > ?", (_indexed_to(db),)).get)

    def index_texts(self, tick: Progress = quiet) -> int:
        """Index the texts that are not; returns how many (4,500 a second). When `tick` raises, what was done stays."""
        total, done = self.unindexed(), 0
        while True:
            tick(done, total, "words")
            with self._writing() as db:
                indexed = _index_batch(db)
            if not indexed:
                return done
            done += indexed

    def _mask(self, db: apsw.Connection, order: _Order, text: str) -> NDArray[np.bool_]:
        import numpy as np

        words = _words(db, text)
        found = np.ones(len(order.ids), np.bool_)
        for i, word in enumerate(words):
            found &= self._holding(db, order, word, i == len(words) - 1 and not text[-1].isspace())
        return found

    def _holding(self, db: apsw.Connection, order: _Order, word: str, begun: bool) -> NDArray[np.bool_]:
        """Which postings hold a word; kept for the next letter typed, which leaves the words before it as they are."""
        import numpy as np

        mark = _indexed_to(db)
        if self._kept_for != (order, mark):
            self._kept_for = (order, mark)
            self._kept.clear()
        key = (word, begun)
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.pop(next(iter(self._kept)))
            holds = np.zeros(len(order.ids) + 1, np.bool_)
            for rows in _matching(db, word, begun):
                # An import may have brought more since.
                holds[order.places[rows[rows < len(order.places)]]] = True
            self._kept[key] = holds[:-1]
        return self._kept[key]

    def _places(self, db: apsw.Connection) -> _Order:
        """How the postings stand by id; read again when they have changed."""
        import numpy as np

        generation = self.generation()
        if self._order is None or self._order.generation != generation:
            pairs = sorted((id, pk) for pk, id in db.execute("SELECT pk, id FROM posting WHERE NOT deleted"))
            most = int(db.execute("SELECT max(pk) FROM posting").get or 0)
            # Rows of the indexes that belong to no posting (any more) stand in the place after the last.
            places = np.full(most + 1, len(pairs), np.int32)
            places[[pk for _, pk in pairs]] = np.arange(len(pairs))
            ids = np.array([id.encode() for id, _ in pairs] or [b""], np.bytes_)[: len(pairs)]
            self._order = _Order(generation, ids, places)
        return self._order


@dataclass(frozen=True, eq=False)
class _Order:
    """`ids` of all postings, sorted, and by pk the place there."""

    generation: int
    ids: NDArray[np.bytes_]
    places: NDArray[np.int32]


def _words(db: apsw.Connection, text: str) -> list[str]:
    """`text` cut exactly as the indexes cut texts."""
    tokenizer = db.fts5_tokenizer("unicode61", _TOKENIZER)
    tokens = tokenizer(clean(text).encode(), apsw.FTS5_TOKENIZE_QUERY, None, include_offsets=False)
    return [str(token[0]) for token in tokens]


def _matching(db: apsw.Connection, word: str, begun: bool) -> Iterator[NDArray[np.int64]]:
    """The pks of the postings that hold a word, in their heads and in their texts."""
    import numpy as np

    quoted = '"' + word + '"'
    # One letter begins a word in nearly every text: there it stands for itself ("r", "c").
    in_text = f"{quoted}*" if begun and len(word) > 1 else quoted
    for index, asked in (("posting_head_index", f"{quoted}*" if begun else quoted), ("posting_text_index", in_text)):
        # All in one value: a Python object for each of 60,000 rows takes longer than finding them.
        sql = f"SELECT group_concat(rowid) FROM {index} WHERE {index} MATCH ?"  # noqa: S608
        joined = db.execute(sql, (asked,)).get
        yield np.fromstring(joined, np.int64, sep=",") if joined else np.zeros(0, np.int64)


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
