"""Résumés: versions of one person's, as files, and what the user put right in them."""

from __future__ import annotations

from dataclasses import dataclass

from matcher.errors import BadRequest
from matcher.model import Correction
from matcher.store.tables import Tables, clean, clean_or_none


@dataclass(frozen=True, slots=True)
class StoredResume:
    """`added` is an ISO 8601 date, `size` in bytes."""

    id: int
    name: str
    sha256: str
    pages: int
    added: str
    size: int


class ResumeTable(Tables):
    def add_resume(self, name: str, sha256: str, data: bytes, pages: int = 0, added: str = "") -> int:
        """Store a résumé's file and give its number; the same file again keeps its number and takes the new name."""
        with self._writing() as db:
            db.execute(
                "INSERT INTO resume (sha256, name, pages, added) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (sha256) DO UPDATE SET name = excluded.name, pages = excluded.pages",
                (sha256, clean(name), pages, added),
            )
            id = int(db.execute("SELECT id FROM resume WHERE sha256 = ?", (sha256,)).get)
            db.execute("INSERT INTO resume_file VALUES (?, ?) ON CONFLICT DO NOTHING", (id, data))
            return id

    def resumes(self) -> tuple[StoredResume, ...]:
        """All versions, oldest first."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT id, name, sha256, pages, added, length(data)"
                " FROM resume JOIN resume_file USING (id) ORDER BY id"
            )
            return tuple(StoredResume(*row) for row in rows)

    def resume_bytes(self, id: int) -> bytes:
        """The file as it was stored. Raises BadRequest for an unknown number."""
        with self._reading() as db:
            data = db.execute("SELECT data FROM resume_file WHERE id = ?", (id,)).get
        if data is None:
            raise BadRequest("There is no such résumé in the library.", "Open its file again.")
        return bytes(data)

    def remove_resume(self, id: int) -> bool:
        """Remove a version, its corrections and all that was cached of it; False when there is none of this number."""
        with self._writing() as db:
            sha256 = db.execute("SELECT sha256 FROM resume WHERE id = ?", (id,)).get
            if sha256 is None:
                return False
            db.execute("DELETE FROM resume WHERE id = ?", (id,))
            db.execute("DELETE FROM correction WHERE sha256 = ?", (sha256,))
            db.execute("DELETE FROM cache WHERE id IN (?, ?)", (sha256, str(id)))
            return True

    def corrections(self, sha256: str) -> tuple[Correction, ...]:
        """What was put right in the file with this hash, in the order it was."""
        with self._reading() as db:
            rows = db.execute("SELECT about, value FROM correction WHERE sha256 = ? ORDER BY place", (sha256,))
            return tuple(Correction(*row) for row in rows)

    def set_corrections(self, sha256: str, corrections: tuple[Correction, ...]) -> None:
        """Replace them all."""
        with self._writing() as db:
            db.execute("DELETE FROM correction WHERE sha256 = ?", (sha256,))
            db.executemany(
                "INSERT INTO correction VALUES (?, ?, ?, ?)",
                [(sha256, i, clean(c.about), clean_or_none(c.value)) for i, c in enumerate(corrections)],
            )
