"""Which column of a table, or field of an object, holds an ad's title, employer, place, text, link and date.

Names decide first (assets/postings.toml), what stands in the columns has the last word: a "title" that holds pages of text is
none, and where no name is known the longest texts are the description and the short varied ones with job words the titles.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from matcher.postings.asset import plain, table

SAMPLE = 50
"""Rows looked at to decide."""

Row = Mapping[str, str]

_MISSING = frozenset(
    ("", "-1", "none", "null", "nan", "n/a", "na", "[]", "{}", "<na>", "unknown", "not specified", "-1.0")
)
_JOB_WORD = re.compile(
    r"engineer|scientist|analyst|develop|manager|director|assistant|consultant|architect|specialist|intern|research"
    r"|officer|nurse"
    r"|teacher|administrator|coordinator|executive|technician|clerk|driver|associate|designer|lead|head of|programmer"
    r"|professor|entwickler|ingenieur"
    r"|berater|leiter|développeur|ingénieur|analyste|ingeniero|desarrollador|analista",
    re.I,
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_SPOILING = """
id size rating url logo industry type description revenue founded count number sector reviews link website search code key
score level end ending expires valid clean category salary min max linkedin page image applicants
"""
_SPOILERS = frozenset(_SPOILING.split())
_LAST_RESORT = {
    "title": ("title", "position"),
    "organization": ("company", "employer", "organization", "organisation", "advertiser"),
    "location": ("location", "city"),
    "url": ("url", "link"),
    "posted": ("posted", "date", "published"),
    "text": ("description", "descr", "desc", "text", "details", "body"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """The names chosen; each field is a tuple of names of which the first that holds something is taken.

    `text` are whole descriptions, of which the longest counts; `parts` are (heading, name) pairs that are joined.
    """

    title: tuple[str, ...] = ()
    organization: tuple[str, ...] = ()
    location: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()
    url: tuple[str, ...] = ()
    posted: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    remote: tuple[str, ...] = ()

    @property
    def postings(self) -> bool:
        """Whether rows with these columns can be postings."""
        return bool(self.title and (self.text or self.parts))


def missing(value: str) -> bool:
    """Whether a cell says nothing ("", "-1", "None", "nan")."""
    return len(value) < 16 and value.strip().lower() in _MISSING


def choose(names: Sequence[str], rows: Sequence[Row]) -> Columns:
    """The columns of a table with these `names`, judged by some of its `rows`."""
    looks = {name: _Look.of([row.get(name, "") for row in rows]) for name in names}
    found = {kind: _by_name(names, table()["columns"][kind]) for kind in table()["columns"]}
    parts = tuple((part["heading"], name) for part in table()["part"] for name in _by_name(names, part["names"]))
    for kind, words in _LAST_RESORT.items():
        if not found[kind] and not (kind == "text" and parts):
            found[kind] = tuple(name for name in names if _resembles(name, words))
    found["text"] = tuple(name for name in found["text"] if looks[name].link_share < 0.5)
    found["title"] = tuple(name for name in found["title"] if looks[name].may_be_title)
    found["url"] = tuple(name for name in found["url"] if looks[name].link_share > 0.3)
    parts = tuple(pair for pair in parts if pair[1] not in found["title"])
    taken = {name for group in found.values() for name in group} | {name for _, name in parts}
    free = [name for name in names if name not in taken]
    titled = set(found["title"][:1])
    found["text"] = tuple(name for name in found["text"] if name not in titled)
    if not any(looks[name].length > 100 for name in (*found["text"], *(name for _, name in parts))):
        long = max(free, key=lambda name: looks[name].length if looks[name].link_share < 0.5 else 0.0, default="")
        if long and looks[long].length > 120:
            found["text"] = (*found["text"], long)
            free.remove(long)
    if not found["title"]:
        best = max(free, key=lambda name: looks[name].job_share if looks[name].may_be_title else 0.0, default="")
        found["title"] = (best,) if best and looks[best].job_share > 0.3 and looks[best].may_be_title else ()
    title, employer = found["title"][:1], found["organization"][:1]
    if title and employer and looks[employer[0]].job_share > 0.6 and looks[title[0]].job_share < 0.1 and len(rows) > 4:
        found["title"], found["organization"] = employer, title
    return Columns(parts=parts, **found)


@dataclass(frozen=True, slots=True)
class _Look:
    """What stands in a column: median characters of the cells that say something, shares of links and of job words."""

    length: float
    link_share: float
    job_share: float
    letter_share: float

    @classmethod
    def of(cls, cells: Sequence[str]) -> _Look:
        said = [cell for cell in cells if not missing(cell)]
        if not said:
            return cls(0.0, 0.0, 0.0, 0.0)
        count = len(said)
        return cls(
            float(median(map(len, said))),
            sum(cell.startswith(("http://", "https://", "www.")) for cell in said) / count,
            sum(len(cell) < 120 and _JOB_WORD.search(cell) is not None for cell in said) / count,
            sum(any(map(str.isalpha, cell[:200])) for cell in said) / count,
        )

    @property
    def may_be_title(self) -> bool:
        return 0 < self.length <= 160 and self.link_share < 0.2 and self.letter_share > 0.5


def _by_name(names: Sequence[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """The names of the table that are among `wanted`, in the order of `wanted`."""
    there: dict[str, list[str]] = {}
    for name in names:
        there.setdefault(plain(name), []).append(name)
    return tuple(name for want in wanted for name in there.get(want, ()))


def _resembles(name: str, words: Sequence[str]) -> bool:
    """Whether one of `words` stands in a name of several words none of which spoils it ("hiring company", not "company size")."""
    if "." in name:
        return False
    said = {word.lower() for word in _WORD.findall(name)}
    return not said.isdisjoint(words) and said.isdisjoint(_SPOILERS - set(words))
