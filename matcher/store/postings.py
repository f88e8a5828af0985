"""Postings: stored once each, listed without their texts, deleted with a way back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

import apsw

from matcher.model import Posting
from matcher.progress import Progress, quiet
from matcher.store import search
from matcher.store.tables import Tables, clean, clean_or_none

_BATCH = 500
_COLUMNS = "id, title, organization, location, url, posted, source, remote, sample"


@dataclass(frozen=True, slots=True)
class Added:
    """What an import did: new postings, known ones that learned something (a date, a link), known ones as they were."""

    added: int
    updated: int
    duplicates: int
    reworded: frozenset[str] = field(default=frozenset(), compare=False)
    """Ids of known ones whose title or text is written otherwise now (in its case or punctuation)."""


class PostingRow(NamedTuple):
    """A posting as a table shows it. `status_date` is when it got its status, None for a new one."""

    id: str
    title: str
    organization: str | None
    location: str | None
    posted: str | None
    remote: int | None
    """1, 0, or None where the ad does not say."""
    url: str | None
    source: str
    sample: int
    """1 or 0."""
    status: str
    status_date: str | None


class PostingTable(Tables):
    def add_postings(self, postings: Iterable[Posting], tick: Progress = quiet) -> Added:
        """Store all of `postings` in one transaction, which is on the disk when this returns.

        A known id keeps its source and status and takes over what it did not know; a deleted one comes back as added.
        When `tick` raises, or the process dies, the library stays as it was. Raises LibraryTrouble.
        """
        known = len(postings) if isinstance(postings, Sequence) else 0
        totals = [0, 0, 0]
        reworded: set[str] = set()
        with self._writing() as db:
            source = iter(postings)
            done = 0
            tick(0, known, "postings")
            while batch := tuple(islice(source, _BATCH)):
                for i, n in enumerate(_add_batch(db, batch, reworded)):
                    totals[i] += n
                done += len(batch)
                tick(done, known, "postings")
            if totals[0] or totals[1]:
                self._bump(db)
                search.index_few(db)
        added, updated, duplicates = totals
        return Added(added, updated, duplicates, frozenset(reworded))

    def posting(self, id: str) -> Posting | None:
        """The posting with this id, None when there is none."""
        return next(self.postings((id,)), None)

    def postings(self, ids: Iterable[str] | None = None) -> Iterator[Posting]:
        """Postings with their texts, a batch in memory at a time: all of them by id, or those of `ids` in their order.

        Unknown ids are left out. What is stored meanwhile may or may not show.
        """
        source = iter(self.posting_ids() if ids is None else ids)
        while batch := tuple(islice(source, _BATCH)):
            with self._reading() as db:
                rows = db.execute(
                    f"SELECT {_COLUMNS}, text FROM posting JOIN posting_text USING (pk)"  # noqa: S608
                    " WHERE NOT deleted AND id IN (SELECT value FROM json_each(?))",
                    (json.dumps(batch),),
                ).fetchall()
            found = {row[0]: row for row in rows}
            yield from (_posting(found[id]) for id in batch if id in found)

    def posting_ids(self) -> tuple[str, ...]:
        """The ids of all postings, sorted."""
        with self._reading() as db:
            return tuple(id for (id,) in db.execute("SELECT id FROM posting WHERE NOT deleted ORDER BY id"))

    def posting_rows(self, ids: Sequence[str] | None = None) -> tuple[PostingRow, ...]:
        """Postings without their texts, sorted by id: all of them, or those of `ids` that are there."""
        sql = f"SELECT {', '.join(PostingRow._fields)} FROM posting WHERE NOT deleted"  # noqa: S608
        if ids is not None:
            sql += " AND id IN (SELECT value FROM json_each(?))"
        with self._reading() as db:
            rows = [PostingRow._make(row) for row in db.execute(sql, () if ids is None else (json.dumps(ids),))]
        rows.sort(key=itemgetter(0))  # sooner than by SQLite's index, which would fetch the rows here and there
        return tuple(rows)

    def count(self) -> int:
        """How many postings there are."""
        with self._reading() as db:
            # Counted apart, each from an index alone: in a large library the rows themselves take ten times as long.
            deleted = db.execute("SELECT count(*) FROM posting WHERE deleted").get
            return int(db.execute("SELECT count(*) FROM posting").get) - int(deleted)

    def delete_postings(self, ids: Iterable[str]) -> int:
        """Delete; returns how many there were. Until the library is closed, restore_postings brings them back whole."""
        return self._mark(ids, deleted=True)

    def restore_postings(self, ids: Iterable[str]) -> int:
        """Bring back what was deleted since the library was opened; returns how many."""
        return self._mark(ids, deleted=False)

    def _mark(self, ids: Iterable[str], *, deleted: bool) -> int:
        with self._writing() as db:
            before = db.total_changes()
            db.execute(
                "UPDATE posting SET deleted = ?1 WHERE deleted <> ?1 AND id IN (SELECT value FROM json_each(?2))",
                (int(deleted), json.dumps(tuple(ids))),
            )
            changed = db.total_changes() - before
            if changed:
                self._bump(db)
            return changed

    def _purge(self) -> None:
        """Remove for good what was deleted before: nobody can ask for it back any more."""
        with self._writing() as db:
            if not db.execute("SELECT EXISTS (SELECT 1 FROM posting WHERE deleted)").get:
                return
            db.execute("DELETE FROM posting_head_index WHERE rowid IN (SELECT pk FROM posting WHERE deleted)")
            db.execute("DELETE FROM posting_text_index WHERE rowid IN (SELECT pk FROM posting WHERE deleted)")
            db.execute("DELETE FROM cache WHERE id IN (SELECT id FROM posting WHERE deleted)")
            db.execute("DELETE FROM posting WHERE deleted")


def _posting(row: tuple[object, ...]) -> Posting:
    id, title, organization, location, url, posted, source, remote, sample, text = row
    return Posting(
        id=str(id),
        title=str(title),
        text=str(text),
        organization=_text(organization),
        location=_text(location),
        url=_text(url),
        posted=_text(posted),
        source=str(source),
        remote=None if remote is None else bool(remote),
        sample=bool(sample),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _row(p: Posting) -> tuple[object, ...]:
    remote = None if p.remote is None else int(p.remote)
    named = (p.organization, p.location, p.url, p.posted)
    return (p.id, clean(p.title), *map(clean_or_none, named), clean(p.source), remote, int(p.sample))


def _add_batch(db: apsw.Connection, batch: Sequence[Posting], reworded: set[str]) -> tuple[int, int, int]:
    """(added, updated, duplicates) of one batch; the ids of those written otherwise go into `reworded`."""
    ids = json.dumps([p.id for p in batch])
    known = {
        row[0]: row
        for row in db.execute(
            f"SELECT {_COLUMNS}, deleted FROM posting WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608
            (ids,),
        )
    }
    fresh: dict[str, Posting] = {}
    updated = duplicates = revived = 0
    for p in batch:
        if p.id in fresh:
            duplicates += 1
        elif p.id not in known:
            fresh[p.id] = p
        else:
            changed = _learn(db, known[p.id], p, reworded)
            if known[p.id][-1]:
                revived += 1
            elif changed:
                updated += 1
            else:
                duplicates += 1
            known[p.id] = (*db.execute(f"SELECT {_COLUMNS} FROM posting WHERE id = ?", (p.id,)).get, 0)  # noqa: S608
    _insert(db, tuple(fresh.values()))
    return len(fresh) + revived, updated, duplicates


def _insert(db: apsw.Connection, postings: Sequence[Posting]) -> None:
    db.executemany(f"INSERT INTO posting ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)", map(_row, postings))  # noqa: S608
    last = db.last_insert_rowid()
    first = last - len(postings) + 1
    db.executemany(
        "INSERT INTO posting_text VALUES (?, ?)", ((first + i, clean(p.text)) for i, p in enumerate(postings))
    )
    search.index_heads(db, ((first + i, p) for i, p in enumerate(postings)))


def _learn(db: apsw.Connection, known: tuple[object, ...], p: Posting, reworded: set[str]) -> bool:
    """Take over what `p` knows and `known` does not know or knows otherwise; True when that changed anything."""
    id, title, organization, location, url, posted, _, remote, sample, text = (*_row(p), clean(p.text))
    old = dict(zip(_COLUMNS.split(", "), known, strict=False))
    new = old | {"title": title, "sample": int(bool(old["sample"]) and bool(sample))}
    offered = {"organization": organization, "location": location, "url": url, "posted": posted, "remote": remote}
    new |= {name: value for name, value in offered.items() if value is not None}
    pk, old_text = db.execute("SELECT pk, text FROM posting JOIN posting_text USING (pk) WHERE id = ?", (id,)).get
    if new == old and text == old_text:
        if known[-1]:
            db.execute("UPDATE posting SET deleted = 0 WHERE pk = ?", (pk,))
        return False
    if (title, text) != (old["title"], old_text):
        reworded.add(str(id))
    db.execute(
        "UPDATE posting SET title=:title, organization=:organization, location=:location, url=:url, posted=:posted,"
        " remote=:remote, sample=:sample, deleted=0 WHERE id=:id",
        new,
    )
    db.execute("UPDATE posting_text SET text = ? WHERE pk = ?", (text, pk))
    db.execute("DELETE FROM cache WHERE id = ?", (id,))
    search.reindex(db, pk, p)
    return True
