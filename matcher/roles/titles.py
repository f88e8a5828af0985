"""Which role a job title names, by the patterns of assets/roles/roles.toml. Titles label ads to learn from, no more."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from matcher import assets

SPELLED = {
    "sr": "senior",
    "jr": "junior",
    "eng": "engineer",
    "engg": "engineer",
    "dev": "developer",
    "mgr": "manager",
    "swe": "software engineer",
}
"""Short forms in titles that are the same word everywhere."""

_WORD = re.compile(r"[a-z0-9]+")
_WORKER = re.compile(r"\b(?:engineer|scientist|analyst|developer|statistician|programmer|administrator|researcher)s?\b")
"""Who somebody is: "machine learning engineer" is a second role beside "data scientist", "machine learning research" a field."""

_JOINED = re.compile(r"[/&+|]|\b(?:and|or)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Role:
    """A role that titles can name: a title has to match one of `wanted` and none of `barred`.

    `says` are skills that only say the role's name again.
    """

    id: str
    name: str
    wanted: tuple[re.Pattern[str], ...]
    barred: tuple[re.Pattern[str], ...] = ()
    says: tuple[str, ...] = ()

    def named_by(self, words: str) -> bool:
        """True when a title, already in plain words, names this role."""
        return any(p.search(words) for p in self.wanted) and not any(p.search(words) for p in self.barred)


def plain_words(title: str) -> str:
    """A title in lower-case words: "Sr. Data Scientist - NLP (m/f/d)" -> "senior data scientist nlp m f d"."""
    return " ".join(SPELLED.get(word, word) for word in _WORD.findall(title.casefold()))


@cache
def roles(file: Path | None = None) -> tuple[Role, ...]:
    """The roles we know, in the order of the file."""
    with (file or assets.path("roles/roles.toml")).open("rb") as f:
        rows = tomllib.load(f)["role"]
    return tuple(
        Role(
            id=str(row["id"]),
            name=str(row["name"]),
            wanted=tuple(re.compile(p) for p in row["any"]),
            barred=tuple(re.compile(p) for p in row.get("none", ())),
            says=tuple(row["says"]),
        )
        for row in rows
    )


def saying(ids: Iterable[str]) -> frozenset[str]:
    """The skills that say the name of one of these roles."""
    wanted = set(ids)
    return frozenset(skill for role in roles() if role.id in wanted for skill in role.says)


def title_role(title: str | None) -> str | None:
    """The id of the one role a title names; None when it names none, or several ("Data Scientist / ML Engineer")."""
    whole = _named(title or "")
    parts = {role for part in _JOINED.split(title or "") for role in _named(part)}
    if len(whole) != 1 or not parts <= {whole[0]}:
        return None
    return None if _two_workers(plain_words(title or ""), whole[0]) else whole[0]


def _two_workers(words: str, found: str) -> bool:
    """Whether a title names, in other words of it, somebody of another role too ("Data Scientist, Machine Learning Engineer")."""
    spans = {
        role.id: [m.span() for p in role.wanted for m in p.finditer(words) if _WORKER.search(m.group())]
        for role in roles()
    }
    mine = spans.pop(found)
    others = [span for one in spans.values() for span in one]
    return bool(mine) and any(all(end <= a or b <= start for a, b in mine) for start, end in others)


def _named(title: str) -> list[str]:
    words = plain_words(title)
    return [role.id for role in roles() if role.named_by(words)]
