"""What every verb stands on: the store, the lexicon, the finder, and the résumé reader's child process."""

from __future__ import annotations

import difflib
import hashlib
import re
import threading
from datetime import date
from typing import TYPE_CHECKING

from matcher import __version__, assets
from matcher.errors import BadRequest, LibraryError
from matcher.model import Skill, WhatIf
from matcher.wording import say
from matcher.workspace.made import Made

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from matcher.resume.process import Child
    from matcher.resume.sandbox import PdfReader
    from matcher.skills.find import Finder
    from matcher.skills.lexicon import Lexicon
    from matcher.store.store import Store
    from matcher.workspace.ahead import Ahead


DECIDING = ("skills/*.toml", "postings.toml", "fit/*.json", "fit/*.npz", "roles/*.json", "roles/roles.toml")
"""Our data that decides what a posting asks, how much each need weighs, what it is about, and which role its title names."""


NEAR = 0.75
"""How like a skill's name what was typed must be to be guessed at (difflib's ratio)."""


def cache_folder() -> Path:
    """Where what can be made again is kept: the compiled lexicon. Nothing of the user's goes there."""
    import platformdirs

    return platformdirs.user_cache_path("rolefit", appauthor=False)


def home_of(named: Path | None) -> Path:
    """The folder of the library: the one that was named, else the usual one; it need not be there yet.

    Raises LibraryError where it cannot be a folder, because a file is in its place.
    """
    home = named or assets.default_home()
    if any(place.is_file() for place in (home, *home.parents)):
        raise LibraryError(
            say("The library lies in a folder, and the place named for it is a file."), say("Name a folder.")
        )
    return home


class Base:
    """Usable from several threads: what is made late is made under a lock; the PDF reader lets one caller wait for another."""

    def __init__(self, store: Store, home: Path | None, today: date | None) -> None:
        self.store = store
        self.home = home
        self._day = today
        self._lock = threading.RLock()
        # Apart from that one, which is held while thousands of postings are understood: a résumé is read meanwhile.
        self._making = threading.RLock()
        self._made = Made()
        self._reader: PdfReader | None = None
        self._ahead: Ahead | None = None

    @property
    def today(self) -> date:
        """The day that was given, else the clock's: a window stays open over midnight."""
        return self._day or date.today()

    @property
    def stored(self) -> bool:
        """False in a session that stores nothing."""
        return self.home is not None

    @property
    def lexicon(self) -> Lexicon:
        """Our skills and the user's own."""
        from matcher.skills import lexicon

        with self._making:
            if self._made.lexicon is None:
                user = self.store.user_skills()
                made = self._ahead.lexicon() if self._ahead and not user else None
                self._made.lexicon = made or lexicon.load(user, cache_folder())
            return self._made.lexicon

    @property
    def finder(self) -> Finder:
        """The finder of `lexicon`."""
        from matcher.skills.find import Finder

        with self._making:
            if self._made.finder is None:
                made = self._ahead.finder() if self._ahead and self._ahead.lexicon() is self.lexicon else None
                self._made.finder = made or Finder(self.lexicon)
            return self._made.finder

    @property
    def areas(self) -> dict[str, str]:
        """Area ids and their display names, in the order to show them."""
        return dict(self.lexicon.areas)

    def skill(self, id: str) -> Skill:
        """The skill of this id; one that no lexicon knows any more keeps its id as its name."""
        return self.lexicon.get(id) or Skill(id, id, "specialities")

    def skills(self) -> tuple[Skill, ...]:
        """All skills, by id."""
        return self.lexicon.skills

    def skill_id(self, name: str) -> str:
        """The id meant by an id, a name or an alias.

        Raises BadRequest naming close ones when there is none, or saying that a degree or years are no skill.
        """
        found = self.lexicon.resolve(name.strip())
        if found is not None:
            return found
        if _is_no_skill(name):
            raise BadRequest(
                say("“{name}” is no skill: degrees and years cannot be added or taken away.", name=name.strip()),
                say("They are read from the résumé alone. Name a skill, such as Docker or SQL."),
            )
        plain = _letters(name)
        same = {s.id for s in self.skills() if any(_letters(other) == plain for other in (s.name, *s.aliases))}
        if plain and len(same) == 1:
            return same.pop()
        names = {s.name.casefold(): s.name for s in self.skills()}
        close = [names[n] for n in difflib.get_close_matches(name.strip().casefold(), names, n=3, cutoff=NEAR)]
        raise BadRequest(
            say("No skill is called “{name}”.", name=name.strip()),
            say("Did you mean one of these: {names}?", names=tuple(close)) if close else "Check the spelling.",
        )

    def what_if(self, added: Iterable[str] = (), removed: Iterable[str] = ()) -> WhatIf:
        """A what-if of names or ids. Raises BadRequest for an unknown one, or one that is both added and removed."""
        plus = tuple(sorted({self.skill_id(name) for name in added if name.strip()}))
        minus = tuple(sorted({self.skill_id(name) for name in removed if name.strip()}))
        both = sorted(set(plus) & set(minus))
        if both:
            told = say("{name} cannot be both added and removed.", name=self.skill(both[0]).name)
            raise BadRequest(told, "Name it once.")
        return WhatIf(plus, minus)

    @property
    def stamp(self) -> str:
        """Changes with anything that decides what is kept of a posting: our data, the user's skills, the program's version."""
        with self._making:
            if self._made.stamp is None:
                self._made.stamp = self._stamped()
            return self._made.stamp

    def _stamped(self) -> str:
        total = hashlib.sha256(__version__.encode())
        for file in (file for pattern in DECIDING for file in sorted(assets.root().glob(pattern))):
            total.update(file.name.encode() + b"\0" + file.read_bytes())
        total.update(repr(self.store.user_skills()).encode())
        return total.hexdigest()

    def _forget_lexicon(self) -> None:
        """After the user changed a skill: the next verb makes all anew."""
        with self._lock, self._making:
            self._made.forget_lexicon()

    def read_with(self, child: Child) -> None:
        """Read PDFs in this process, which was started ahead of the workspace."""
        from matcher.resume.sandbox import PdfReader

        self._reader = PdfReader(child=child)

    def go_on_from(self, ahead: Ahead) -> None:
        """Use what was made before the library was open."""
        self._ahead = ahead

    def close(self) -> None:
        """Let go of the library and the reader's child process."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        self.store.close()


def _letters(name: str) -> str:
    """A name without blanks, hyphens, dots and slashes: "team work" is "Teamwork"."""
    return re.sub(r"[\s\-./_]+", "", name.casefold())


def _is_no_skill(name: str) -> bool:
    """Whether a name is that of a degree ("PhD", "MSc") or of years of experience ("5 years")."""
    from matcher.resume.education import level_of

    return level_of(name) > 0 or bool(re.search(r"\b(?:degree|years?|yrs?)\b", name, re.IGNORECASE))
