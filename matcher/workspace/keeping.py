"""What the user types in, keeps and can take away: one posting, backups, the recovery key, skills of their own, everything."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from matcher.errors import LibraryError
from matcher.model import ImportReport, Skill
from matcher.progress import Progress, quiet
from matcher.store import backup, keys, paths
from matcher.store.store import Store, wipe
from matcher.workspace.base import cache_folder
from matcher.workspace.postings import PostingVerbs


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library: the file, when it was made, and its size in bytes."""

    file: Path
    taken: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Restored:
    """`postings` are in the backup that is in place now; `aside` is where the library lies as it was."""

    taken: datetime | None
    postings: int
    aside: Path | None


@dataclass(frozen=True, slots=True)
class Place:
    """Something of the user's on this computer: "library", "backups", "index" or "settings", where it is, its bytes."""

    kind: str
    path: Path
    size: int


class KeepingVerbs(PostingVerbs):
    _key: bytes | None = None
    """The key of the open library; None in a session that stores nothing."""

    def add_pasted(
        self,
        text: str,
        title: str | None = None,
        *,
        organization: str | None = None,
        location: str | None = None,
        url: str | None = None,
        tick: Progress = quiet,
    ) -> ImportReport:
        """Store one posting from its text. Without a title the text's first line is it. Raises BadInput for too few words."""
        from matcher.postings.load import posting_of_text

        posting = posting_of_text(
            text, title or None, organization=organization or None, location=location or None, url=url or None,
            source="pasted",
        )  # fmt: skip
        return self.add_postings((posting,), (), tick)

    # ---- backups

    def backup(self, folder: Path | None = None, tick: Progress = quiet) -> Backup:
        """Copy the library and read the copy back. `folder` None is the one beside the library.

        Raises LibraryError where it cannot be written, or in a session that stores nothing.
        """
        home, key = self._kept_at()
        file = backup.make(home, key, datetime.now(), folder, tick=tick)
        return _backup_of(file)

    def backups(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """All backups in `folder`, newest first; none in a session that stores nothing."""
        if self.home is None:
            return ()
        return tuple(_backup_of(file) for file in backup.backups(self.home, folder))

    def restore(self, file: Path) -> Restored:
        """Put a backup in the library's place; the library as it is now is kept beside it under another name.

        The library is closed and opened again: no other verb may be under way. Raises LibraryError; then the library
        is open as it was.
        """
        home, key = self._kept_at()
        backup.verify(file, key)
        with self._lock:
            self.store.close()
            try:
                found = backup.recover(home, key, datetime.now(), chosen=file)
            finally:
                self.store = Store.open(home, key)
                shutil.rmtree(home / "index", ignore_errors=True)
                self._forget_all()
        return Restored(found.taken, found.postings, found.damaged)

    # ---- the key, and where things lie

    def recovery_key(self) -> str:
        """The key of the open library as groups of characters, to be printed and kept elsewhere."""
        return keys.recovery_text(self._kept_at()[1])

    def places(self) -> tuple[Place, ...]:
        """All that is kept on this computer, with sizes; empty in a session that stores nothing."""
        if self.home is None:
            return ()
        found = (
            Place("library", paths.library(self.home), _size(paths.parts(paths.library(self.home)))),
            Place("backups", self.home / paths.BACKUPS, _size((self.home / paths.BACKUPS,))),
            Place("index", self.home / "index", _size((self.home / "index",))),
        )
        return tuple(place for place in found if place.size)

    def wipe_everything(self, folder: Path | None = None) -> None:
        """Close the library and remove it, its backups (in `folder` too), its index and its key. There is no way back.

        Afterwards only `close` may be called. Raises KeyTrouble where the files are gone and the key could not be.
        """
        home = self._kept_at()[0]
        self.close()
        try:
            wipe(home, folder)
        finally:
            shutil.rmtree(home / "index", ignore_errors=True)

    # ---- skills of the user's own

    def own_skills(self) -> tuple[Skill, ...]:
        """The user's skills, and aliases for ours, by id."""
        return self.store.user_skills()

    def is_own(self, skill: Skill) -> bool:
        """True for a skill of the user's, False for one of ours that got more aliases."""
        from matcher.skills.user import PREFIX

        return skill.id.startswith(PREFIX)

    def set_own_skill(self, name: str, aliases: tuple[str, ...], area: str, *, instead_of: str = "") -> Skill:
        """Add a skill, or replace the one with the id `instead_of`. All texts are understood anew by the next verb.

        Raises BadRequest, naming the other skill, where a name or alias is taken.
        """
        from matcher.skills import lexicon
        from matcher.skills.user import own_skill

        others = tuple(skill for skill in self.own_skills() if skill.id != instead_of)
        skill = own_skill(name, aliases, area, lexicon.load(others, cache_folder()))
        self._replace_own(skill, instead_of)
        return skill

    def set_aliases(self, skill: str, aliases: tuple[str, ...]) -> Skill:
        """Give one of our skills (by name or id) these aliases of the user's; they replace those given before.

        Raises BadRequest, naming the other skill, where an alias is taken.
        """
        from matcher.skills import lexicon
        from matcher.skills.user import more_aliases

        id = self.skill_id(skill)
        others = tuple(own for own in self.own_skills() if own.id != id)
        known = lexicon.load(others, cache_folder())
        names = {name.casefold(): name for name in (alias.strip() for alias in aliases) if name}
        made = more_aliases(id, tuple(names.values()), known)
        self._replace_own(made, id)
        return made

    def remove_own_skill(self, id: str) -> None:
        """Forget a skill or the aliases the user added under this id."""
        self.store.remove_user_skill(id)
        self._forget_lexicon()

    def put_back_own_skill(self, skill: Skill) -> None:
        """Undo `remove_own_skill`."""
        self.store.set_user_skill(skill)
        self._forget_lexicon()

    def _replace_own(self, skill: Skill, instead_of: str) -> None:
        if instead_of and instead_of != skill.id:
            self.store.remove_user_skill(instead_of)
        self.store.set_user_skill(skill)
        self._forget_lexicon()

    def _forget_all(self) -> None:
        """After the library was exchanged: nothing that was made from the old one may be used."""
        self._forget_lexicon()
        for name in ("_index_now", "_table_now", "_index_at", "_role_models"):
            self.__dict__.pop(name, None)

    def _kept_at(self) -> tuple[Path, bytes]:
        if self.home is None or self._key is None:
            raise LibraryError("This session stores nothing.", "Start Rolefit without --no-store.")
        return self.home, self._key


def _backup_of(file: Path) -> Backup:
    taken = backup.taken_at(file)
    assert taken is not None
    return Backup(file, taken, file.stat().st_size)


def _size(places: tuple[Path, ...]) -> int:
    """Bytes of files, and of all files in folders; what is not there, or goes while we look, has none."""
    total = 0
    for place in places:
        for file in (place, *place.rglob("*")):
            with contextlib.suppress(OSError):
                total += file.stat().st_size if file.is_file() else 0
    return total
