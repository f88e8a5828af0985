"""A résumé as it was understood, and what its owner put right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from matcher.model.document import Box, Caution, Source

SectionKind = Literal[
    "summary", "experience", "education", "skills", "projects", "publications",
    "certifications", "languages", "awards", "interests", "other",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place on the résumé: `text` is exactly what stands inside `box`."""

    page: int
    box: Box
    text: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """Ties the characters `start`..`end` of a passage's text to a box on a page (one word, or a part of one)."""

    start: int
    end: int
    page: int
    box: Box
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the résumé read as one: a bullet, a heading line, a skill list. Line breaks inside are blanks.

    `entry` is the index into `Profile.experience` it belongs to, or None.
    """

    text: str
    section: SectionKind
    page: int
    anchors: tuple[Anchor, ...] = ()
    entry: int | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    location: str | None = None
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    kind: SectionKind
    heading: str
    page: int
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Experience:
    """A job. `start`/`end` as exact as printed ("2015-01", "2015"): one closed date alone is both, `end` is None if `current`."""

    title: str | None
    organization: str | None
    start: str | None
    end: str | None
    current: bool
    page: int
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Education:
    """`level` is a place in DEGREES."""

    degree: str | None
    institution: str | None
    end: str | None
    page: int
    level: int = 0
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """A résumé as it was understood, before skills. `hidden` are words that nobody can see: listed, never counted.

    `years_experience` is the union of the jobs' intervals in years, None when no job has a date.
    """

    source: Source
    contact: Contact
    sections: tuple[Section, ...]
    experience: tuple[Experience, ...]
    education: tuple[Education, ...]
    years_experience: float | None
    passages: tuple[Passage, ...]
    cautions: tuple[Caution, ...] = ()
    hidden: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """What the user put right, kept by the file's sha256 so that it survives reading the file again.

    `about` is a path: "contact.name", "experience.0.title", "experience.+" (add), "experience.2" with value None (remove),
    "skill.<id>" with value "add" or "reject".
    """

    about: str
    value: str | None
