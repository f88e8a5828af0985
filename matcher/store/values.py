"""Small things kept by name: the user's own skills, settings, saved filters, and results that are costly to make."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

from matcher.model import Skill
from matcher.store.tables import Tables

_OURS = "user."


class ValueTable(Tables):
    def user_skills(self) -> tuple[Skill, ...]:
        """The skills the user added to the lexicon, by id."""
        with self._reading() as db:
            return tuple(_skill(data) for (data,) in db.execute("SELECT data FROM user_skill ORDER BY id"))

    def set_user_skill(self, skill: Skill, instead_of: str = "") -> None:
        """Add one, or replace the one of the same id; with `instead_of` that one goes as well."""
        with self._writing() as db:
            db.execute("DELETE FROM user_skill WHERE id = ?", (instead_of,))
            db.execute("INSERT OR REPLACE INTO user_skill VALUES (?, ?)", _row(skill))

    def set_user_skills(self, skills: Iterable[Skill]) -> None:
        """Keep these, and only these."""
        with self._writing() as db:
            db.execute("DELETE FROM user_skill")
            db.executemany("INSERT INTO user_skill VALUES (?, ?)", map(_row, skills))

    def remove_user_skill(self, id: str) -> bool:
        """False when there is none of this id."""
        with self._writing() as db:
            return db.execute("DELETE FROM user_skill WHERE id = ? RETURNING id", (id,)).get is not None

    def get_value(self, key: str, default: object = None) -> object:
        """What was stored under `key`, as JSON gives it back (tuples become lists)."""
        with self._reading() as db:
            data = db.execute("SELECT data FROM value WHERE key = ?", (_OURS + key,)).get
        return default if data is None else json.loads(data)

    def set_value(self, key: str, value: object) -> None:
        """Store what JSON can hold; None removes it. Raises TypeError for what JSON cannot hold."""
        data = json.dumps(value)
        with self._writing() as db:
            if value is None:
                db.execute("DELETE FROM value WHERE key = ?", (_OURS + key,))
            else:
                db.execute("INSERT OR REPLACE INTO value VALUES (?, ?)", (_OURS + key, data))

    def put_cache(self, kind: str, id: str, version: str, data: bytes) -> None:
        """Keep one costly result. `version` names all it was made from; it is gone when its posting changes or goes."""
        with self._writing() as db:
            db.execute(
                "INSERT OR REPLACE INTO cache (kind, id, version, data) VALUES (?, ?, ?, ?)", (kind, id, version, data)
            )

    def get_cache(self, kind: str, id: str, version: str) -> bytes | None:
        """What was kept, None when there is nothing or it was made from another version."""
        with self._reading() as db:
            sql = "SELECT data FROM cache WHERE kind = ? AND id = ? AND version = ?"
            found: bytes | None = db.execute(sql, (kind, id, version)).get
            return found


def _row(skill: Skill) -> tuple[str, str]:
    return skill.id, json.dumps(asdict(skill))


def _skill(data: str) -> Skill:
    raw: dict[str, Any] = json.loads(data)
    raw["near"] = [tuple(pair) for pair in raw["near"]]
    known = {f.name for f in fields(Skill)}
    values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in raw.items() if name in known}
    return Skill(**values)
