"""The values that pass between rooms. Read this file first.

Everything here is a frozen dataclass of plain values and tuples: a stage takes one, returns another and changes nothing.
Lengths on a page are PDF points (1/72 inch), origin at the page's top left, y grows downwards, as in Qt.
Text offsets are Python string offsets. Dates are "YYYY-MM" or "YYYY" exactly as precise as they were printed.

The order below is the data's way:

    Page(Word) -> Profile(Passage) ----find, weigh----> Candidate(Claim) --+
                                                                           +--> Fit -> Explanation(Verdict, Gap)
    Posting -> Requirement(Hit) ---------weigh--------> Opening(Demand) ---+
    Openings -> RoleModel --(Candidate)--> RoleLens -> PathStep
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from dataclasses import dataclass

    import numpy as np
    from numpy.typing import NDArray
else:
    from matcher.frozen import dataclass

Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in points."""

Level = Literal["required", "preferred", "mentioned"]
Met = Literal["yes", "partial", "no"]
Confidence = Literal["high", "medium", "low"]
SectionKind = Literal[
    "summary", "experience", "education", "skills", "projects", "publications",
    "certifications", "languages", "awards", "interests", "other",
]  # fmt: skip

DEGREES = ("none", "secondary", "associate", "bachelor", "master", "doctorate")
"""Degree levels; a degree is stored as its place in this row, 0..5."""

SENIORITIES = ("intern", "junior", "mid", "senior", "lead", "head")
"""Seniority steps; stored as its place in this row, 0..5."""


# ---------------------------------------------------------------- a résumé as it stands on the page


@dataclass(frozen=True, slots=True)
class Word:
    """One word as a person sees it, with its box. `hidden` names why nobody can see it, "" for a visible word."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    font: str = ""
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    colour: tuple[float, ...] = ()
    hidden: str = ""
    space_before: bool = True
    """False where the word touches the one before it on its line (a comma cut off, a glued icon)."""

    @property
    def box(self) -> Box:
        return (self.x0, self.top, self.x1, self.bottom)


@dataclass(frozen=True, slots=True)
class Link:
    """A link annotation: where it can be clicked, and where it leads."""

    box: Box
    uri: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its words in no promised order, drawn lines and filled areas (`rules`, `fills`), pictures and links."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    rules: tuple[Box, ...] = ()
    fills: tuple[Box, ...] = ()
    images: tuple[Box, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Caution:
    """A doubt about what was read. `code` is stable ("scanned-page", "name-unsure"), `message` is for the reader.

    `about` names what the user can answer: "contact.name", "experience.2.start", "" where there is nothing to answer.
    `options` are the candidates to choose from, if any.
    """

    code: str
    message: str
    page: int | None = None
    about: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where a résumé came from. `name` is the bare file name, `language` an ISO 639-1 code or "" when unknown."""

    name: str
    sha256: str
    pages: int
    language: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """What the reader gives: pages in order, and what it could not read."""

    source: Source
    pages: tuple[Page, ...]
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page: `width` x `height` pixels, 3 bytes each in blue, green, red order, rows without padding."""

    page: int
    width: int
    height: int
    scale: float
    """Pixels a point."""
    bgr: bytes


# ---------------------------------------------------------------- a résumé as it was understood


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
    """A job. `start`/`end` as printed ("2015-01", "2015"); `end` is None for one date alone and for `current`."""

    title: str | None
    organization: str | None
    start: str | None
    end: str | None
    current: bool
    page: int
    box: Box | None = None
    bullets: tuple[str, ...] = ()


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


# ---------------------------------------------------------------- skills


@dataclass(frozen=True, slots=True)
class Skill:
    """One entry of the lexicon. `near` pairs are (skill id, strength 0..1); `effort` 1 (days) .. 5 (a year or more)."""

    id: str
    name: str
    area: str
    aliases: tuple[str, ...] = ()
    is_a: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    near: tuple[tuple[str, float], ...] = ()
    needs: tuple[str, ...] = ()
    effort: int = 2


@dataclass(frozen=True, slots=True)
class Hit:
    """A skill found in a text at `start`..`end`. `inferred` hits were shown, not named ("on EKS" gives kubernetes).

    `aside`: the word stands in an ad without being asked for ("we are a bank that runs on Java").
    """

    start: int
    end: int
    text: str
    skill: str
    inferred: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """What a résumé says of one skill. `strength` 0..1 (a job > a project > a list; inferred less)."""

    skill: str
    strength: float
    months: int | None = None
    last_used: str | None = None
    inferred: bool = False
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A résumé ready to be matched. `text` has contact block and names masked and is all a vectoriser may see."""

    profile: Profile
    claims: tuple[Claim, ...]
    years: float | None
    degree: int
    seniority: int | None
    text: str

    @property
    def skills(self) -> frozenset[str]:
        return frozenset(c.skill for c in self.claims)


# ---------------------------------------------------------------- postings


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


# ---------------------------------------------------------------- fit


@dataclass(frozen=True, slots=True)
class Component:
    """One part of a fit: `points` of at most `of`; the points of all parts add up to the fit."""

    name: str
    points: float
    of: float


@dataclass(frozen=True, slots=True)
class Near:
    """Partial credit: `skill` was asked, `via` is held, `strength` 0..1 of the points is given."""

    skill: str
    via: str
    strength: float


@dataclass(frozen=True, slots=True)
class Missing:
    skill: str
    level: Level


@dataclass(frozen=True, slots=True)
class Fit:
    """How well one résumé fits one posting: 0..100, the sum of `components`' points. `reason` explains the confidence."""

    posting: str
    fit: float
    confidence: Confidence
    reason: str
    components: tuple[Component, ...]
    matched: tuple[str, ...] = ()
    partial: tuple[Near, ...] = ()
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """One requirement judged. `because` are the passages of the résumé that show it; empty where `met` is "no"."""

    requirement: Requirement
    met: Met
    points: float
    of: float
    because: tuple[Evidence, ...] = ()
    near: tuple[Near, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """A skill not held, and by how much holding it would raise this fit, exactly."""

    skill: str
    level: Level
    gain: float


@dataclass(frozen=True, slots=True)
class SkillSet:
    """The skills to add, in an order that respects `needs`, and the fit that follows, exactly."""

    skills: tuple[str, ...]
    fit_after: float


@dataclass(frozen=True, slots=True)
class Explanation:
    opening: Opening
    fit: Fit
    verdicts: tuple[Verdict, ...]
    gaps: tuple[Gap, ...]
    smallest_sets: tuple[SkillSet, ...]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The profile asked about: `added` skills (as if named in the latest job) and `removed` ones, by id."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranking:
    """All postings, best first, as columns of equal length n, so that 1,000,000 rows stay cheap.

    `rows` are the postings' places in the index; `points` is n x parts and its rows sum to `fit`; `confidence` is 0 low,
    1 medium, 2 high; `roles` is n x len(role_names), each row summing to 1 (0 rows when no role model was asked).
    """

    ids: tuple[str, ...]
    fit: NDArray[np.float64]
    points: NDArray[np.float64]
    of: NDArray[np.float64]
    part_names: tuple[str, ...]
    confidence: NDArray[np.int8]
    rows: NDArray[np.int64]
    role_names: tuple[str, ...] = ()
    roles: NDArray[np.float32] | None = None

    def __len__(self) -> int:
        return len(self.ids)


# ---------------------------------------------------------------- roles


@dataclass(frozen=True, slots=True)
class Share:
    """The share of a role's postings that name something: k of n, and its 95 % interval."""

    share: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Contrast:
    """A skill between two roles. `weight` is the model's: positive pulls toward `to`."""

    skill: str
    area: str
    share_from: Share
    share_to: Share
    weight: float


@dataclass(frozen=True, slots=True)
class Pull:
    """What one held skill adds to the log-odds."""

    skill: str
    contribution: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Lack:
    """A skill not held that pulls toward `to`. `unlocks` counts stored postings it brings over the user's bar."""

    skill: str
    gain_log_odds: float
    share_to: float
    unlocks: int = 0


@dataclass(frozen=True, slots=True)
class PathStep:
    skill: str
    why: str
    needs: tuple[str, ...]
    fit_median_before: float
    fit_median_after: float
    unlocks: int
    opens: tuple[str, ...] = ()
    """Ids of the postings this step opens."""
    proof: str = ""
    """Evidence that would show the skill, as something that can be checked."""
    toward: str = ""
    """The skill this step is learned for, where another builds on it."""
    nearest: str = ""
    """Id of the posting still below the bar that comes nearest to it, and its fit before and after."""
    nearest_before: float = 0.0
    nearest_after: float = 0.0


@dataclass(frozen=True, slots=True)
class Basis:
    postings_from: int
    postings_to: int
    source: Literal["library", "bundled", "both"]


@dataclass(frozen=True, slots=True)
class AreaBar:
    """An area's weight: the résumé's share of its claims, and the mean shares in either role's postings, each 0..1."""

    area: str
    resume: float
    share_from: float
    share_to: float


@dataclass(frozen=True, slots=True)
class RoleLens:
    """Where a résumé stands between two roles. log_odds == baseline + sum of have and kept contributions, exactly."""

    role_from: str
    role_to: str
    basis: Basis
    p_to: float
    log_odds: float
    baseline: float
    contrast: tuple[Contrast, ...]
    have: tuple[Pull, ...]
    lack: tuple[Lack, ...]
    kept: tuple[Pull, ...]
    areas: tuple[AreaBar, ...] = ()
    path: tuple[PathStep, ...] = ()
    scale: float = 1.0
    """What every skill's weight is multiplied with, for the number of skills the résumé names."""
    named: float = 0.0
    """How many skills that is, those shown counted half."""


@dataclass(frozen=True, slots=True)
class OwnRole:
    """A role the user made of postings: their ids, sorted. `made` is an ISO 8601 date."""

    id: str
    name: str
    postings: tuple[str, ...]
    made: str = ""


@dataclass(frozen=True, slots=True)
class RoleMix:
    """A posting read by content. `title_role` is what its title says, None when it says none of the known roles."""

    roles: tuple[tuple[str, float], ...]
    title_role: str | None
    p_mle_vs_ds: float
    because: tuple[Pull, ...] = ()


# ---------------------------------------------------------------- what verbs report


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; `postings` is how many the library now holds."""

    added: int
    updated: int
    duplicates: int
    rejected: tuple[Rejected, ...]
    postings: int


@dataclass(frozen=True, slots=True)
class Match:
    """One row of a ranking, ready to be read."""

    rank: int
    posting: Posting
    fit: Fit
    roles: tuple[tuple[str, float], ...] = ()
