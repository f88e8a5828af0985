"""Roles of the user's own: a name, and the postings they were made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.store.tables import Tables, clean

if TYPE_CHECKING:
    from matcher.model import OwnRole


class RoleTable(Tables):
    def own_roles(self) -> tuple[OwnRole, ...]:
        """All of them, by id; with the ids of all postings they were made of, in the library or not."""
        from matcher.model import OwnRole

        with self._reading() as db:
            members: dict[str, list[str]] = {}
            for role, posting in db.execute("SELECT role, posting FROM own_role_posting ORDER BY role, posting"):
                members.setdefault(str(role), []).append(str(posting))
            rows = db.execute("SELECT id, name, made FROM own_role ORDER BY id").fetchall()
        return tuple(OwnRole(str(id), str(name), tuple(members.get(str(id), ())), str(made)) for id, name, made in rows)

    def set_own_role(self, role: OwnRole) -> None:
        """Add a role, or replace the one of its id."""
        with self._writing() as db:
            db.execute("INSERT OR REPLACE INTO own_role VALUES (?, ?, ?)", (role.id, clean(role.name), role.made))
            db.execute("DELETE FROM own_role_posting WHERE role = ?", (role.id,))
            db.executemany(
                "INSERT INTO own_role_posting VALUES (?, ?)",
                [(role.id, posting) for posting in sorted(set(role.postings))],
            )

    def remove_own_role(self, id: str) -> bool:
        """False when there is none of this id."""
        with self._writing() as db:
            return db.execute("DELETE FROM own_role WHERE id = ? RETURNING id", (id,)).get is not None
