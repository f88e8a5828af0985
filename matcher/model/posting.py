"""Job ads as stored, and as understood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.model.scales import Level


@dataclass(frozen=True, slots=True)
class Posting:
    """A job ad as stored. `id` is derived from its content, so the same ad is the same posting everywhere."""

    id: str
    title: str
    text: str
    organization: str | None = None
    location: str | None = None
    url: str | None = None
    posted: str | None = None
    source: str = ""
    remote: bool | None = None
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file or row that could not be imported, and why, for the reader. `row` counts from 1."""

    source: str
    row: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a set of files gave: postings in file order, and what was rejected."""

    postings: tuple[Posting, ...]
    rejected: tuple[Rejected, ...] = ()


@dataclass(frozen=True, slots=True)
class Requirement:
    """One sentence or bullet of a posting, or a part of one, that asks for something.

    `text == posting.text[start:end]`. `zone` is where it stands ("required", "preferred", "duties", "about", "benefits",
    "equal-opportunity", "how-to-apply", "other"). `groups` are the needs in it: each a tuple of skill ids of which one is
    enough ("Python or R" is one group of two; "Python and SQL" two groups of one). `years` is what the sentence asks for
    these skills, or overall where it has none. `degree` is a place in DEGREES. `hard` names a hard line
    ("work-authorisation", "clearance", "licence", "on-site", "language", "travel"), else "".
    """

    text: str
    start: int
    end: int
    level: Level
    zone: str
    groups: tuple[tuple[str, ...], ...] = ()
    years: float | None = None
    degree: int | None = None
    hard: str = ""

    @property
    def skills(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(s for group in self.groups for s in group))

    @property
    def any_of(self) -> bool:
        return any(len(group) > 1 for group in self.groups)


@dataclass(frozen=True, slots=True)
class Demand:
    """One need of a posting: any of `skills` meets it. `requirement` is the index of the sentence it stands in first."""

    skills: tuple[str, ...]
    level: Level
    requirement: int
    years: float | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """A posting ready to be matched. `skills` are all that its text names, whatever the zone (for the role lens).

    `years` and `degree` are what it asks overall, `seniority` from title and text; `language` ISO 639-1.
    `thin` names why little can be said of it ("no-requirements", "snippet", "other-language"), else "".
    """

    posting: Posting
    requirements: tuple[Requirement, ...]
    demands: tuple[Demand, ...]
    skills: tuple[str, ...]
    years: float | None = None
    degree: int | None = None
    seniority: int | None = None
    language: str = "en"
    thin: str = ""
