"""The verdict on every requirement of a posting, with the passages of the résumé that show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from matcher.fit.credit import YEARS, credit, months_of
from matcher.fit.graph import FULL, Graph
from matcher.fit.needs import Need
from matcher.model import (
    Anchor,
    Candidate,
    Claim,
    Education,
    Evidence,
    Met,
    Near,
    Opening,
    Passage,
    Profile,
    Requirement,
    Verdict,
)
from matcher.wording import Wording, say, together

MOST_EVIDENCE = 6
"""Passages shown with one requirement."""

SPOKEN = "spoken-"
"""Begins the ids of the lexicon's languages."""

SHORTER = say("Counted in part, because shown for fewer years than asked: {names}.")
INFERRED = say("Counted in part, because shown by other skills only: {names}. Named in a job, it would earn all.")
ELSEWHERE = say("Counted in part, because named outside of jobs only: {names}. Shown in a job, it would earn all.")

Points = tuple[float, float]
"""Points, of points."""


@dataclass(frozen=True, slots=True)
class Link:
    """`via`, which is held, answers `skill`, which is asked, with `units` of credit.

    `sure`: it is the skill asked for, or a kind of it, used for long enough.
    """

    skill: str
    via: str
    units: int
    sure: bool

    def near(self) -> Near:
        return Near(self.skill, self.via, self.units / FULL)


class Holder:
    """Finds which claim of a person answers a need best."""

    def __init__(self, claims: Mapping[str, Claim], graph: Graph) -> None:
        self.claims = claims
        self.graph = graph
        self._ways: dict[str, list[tuple[str, int, bool]]] = {}
        for skill in sorted(claims):
            row = graph.place.get(skill)
            if row is None:
                self._ways.setdefault(skill, []).append((skill, FULL, True))
                continue
            tie, kinds = graph.tie(row), graph.kinds(skill)
            for target, share in zip(tie.targets.tolist(), tie.shares.tolist(), strict=True):
                asked = graph.skills[target].id
                self._ways.setdefault(asked, []).append((skill, share, asked == skill or asked in kinds))

    def best(self, need: Need) -> Link | None:
        """The best answer to any of the need's skills: by credit, then by order in the posting."""
        return self.answer(need.skills, YEARS[need.years])

    def answer(self, skills: Sequence[str], years: float) -> Link | None:
        """The best answer to any of `skills` asked with `years`, None where there is no credit at all."""
        links = [
            Link(skill, via, share * credit(self.claims[via], years) // FULL, sure and self._long(via, years))
            for skill in skills
            for via, share, sure in self._ways.get(skill, [])
        ]
        return max(
            (link for link in links if link.units > 0),
            key=lambda link: (link.units, link.skill == link.via),
            default=None,
        )

    def why(self, link: Link, years: float) -> tuple[str, str] | None:
        """What keeps a skill that is held itself from all its credit: a template of WHYS, and the skill's name."""
        claim = self.claims[link.via]
        if link.skill != link.via or link.units >= FULL or link.via.startswith(SPOKEN):
            return None
        if not self._long(link.via, years):
            reason = SHORTER
        else:
            reason = INFERRED if claim.inferred else ELSEWHERE
        entry = self.graph.get(link.via)
        return reason.template, entry.name if entry else link.via

    def _long(self, skill: str, years: float) -> bool:
        return months_of(self.claims[skill]) >= 12 * years


def verdicts(
    opening: Opening,
    candidate: Candidate,
    holder: Holder,
    needs: Iterable[tuple[Need, float, float]],
    overall: Mapping[str, Points],
) -> tuple[Verdict, ...]:
    """Hard lines first, without points but for languages; then every requirement that can be checked, in the posting's order.

    `needs` are (need, points, of): each counts with the requirement it stands in. `overall` holds the points of the parts
    "experience" and "degree", which go to the first sentence that asks for what the posting asks overall.
    """
    counted: dict[int, list[float]] = {}
    for need, points, of in needs:
        total = counted.setdefault(need.requirement, [0.0, 0.0])
        total[0] += points
        total[1] += of
    hard = [Verdict(r, "no", 0.0, 0.0) for r in opening.requirements if r.hard and not _tongues(r)]
    checked: list[Verdict] = []
    given = set[str]()
    for place, requirement in enumerate(opening.requirements):
        points, of = counted.get(place, (0.0, 0.0))
        checks = _skill_checks(requirement, candidate, holder)
        for part, check in _overall_checks(requirement, opening, candidate):
            checks.append(check)
            if part not in given:
                given.add(part)
                points, of = points + overall[part][0], of + overall[part][1]
        if checks:
            # A language that a résumé can show is judged where the hard lines stand, and stands there alone.
            (hard if _tongues(requirement) else checked).append(_verdict(requirement, checks, points, of))
    return (*hard, *checked)


def _tongues(requirement: Requirement) -> bool:
    """Whether a hard line asks for languages, and nothing else, that the lexicon knows."""
    skills = [skill for group in requirement.groups for skill in group]
    return requirement.hard == "language" and bool(skills) and all(skill.startswith(SPOKEN) for skill in skills)


@dataclass(frozen=True, slots=True)
class _Check:
    met: Met
    because: tuple[Evidence, ...] = ()
    near: Near | None = None
    why: tuple[str, str] | None = None
    """A template of WHYS, and the skill it is said of."""


def _verdict(requirement: Requirement, checks: Sequence[_Check], points: float, of: float) -> Verdict:
    kinds = {check.met for check in checks}
    met: Met = "yes" if kinds == {"yes"} else "no" if kinds == {"no"} else "partial"
    because = dict.fromkeys(place for check in checks for place in check.because[:MOST_EVIDENCE])
    near = dict.fromkeys(check.near for check in checks if check.near is not None)
    return Verdict(requirement, met, points, of, tuple(because)[:MOST_EVIDENCE], tuple(near), _why(checks))


def _why(checks: Sequence[_Check]) -> str:
    said: dict[str, dict[str, None]] = {}
    for check in checks:
        if check.why is not None:
            said.setdefault(check.why[0], {})[check.why[1]] = None
    return together(*(Wording(reason, (("names", tuple(names)),)) for reason, names in said.items())) if said else ""


def _skill_checks(requirement: Requirement, candidate: Candidate, holder: Holder) -> list[_Check]:
    checks = []
    for group in requirement.groups:
        link = holder.answer(group, requirement.years or 0)
        if link is None:
            checks.append(_Check("no"))
            continue
        evidence = holder.claims[link.via].evidence
        near = None if link.skill == link.via else link.near()
        why = holder.why(link, requirement.years or 0)
        checks.append(_Check("yes" if link.sure else "partial", evidence, near, why))
    return checks


def _overall_checks(requirement: Requirement, opening: Opening, candidate: Candidate) -> Iterable[tuple[str, _Check]]:
    if requirement.years is not None and not requirement.groups and requirement.years == opening.years:
        share = 0.0 if candidate.years is None else candidate.years / max(requirement.years, 0.5)
        met: Met = "yes" if share >= 1 else "partial" if share > 0 else "no"
        yield "experience", _Check(met, () if met == "no" else _jobs(candidate))
    if requirement.degree is not None and requirement.degree == opening.degree:
        short = requirement.degree - candidate.degree
        met = "yes" if short <= 0 else "partial" if short == 1 and candidate.degree > 0 else "no"
        yield "degree", _Check(met, () if met == "no" else _degrees(candidate))


def _jobs(candidate: Candidate) -> tuple[Evidence, ...]:
    """The first line of every job: where it stands with its dates."""
    lines: dict[int | None, Evidence] = {}
    for passage in candidate.profile.passages:
        if passage.section == "experience" and passage.anchors:
            lines.setdefault(passage.entry, _line(passage))
    return tuple(lines.values())[:MOST_EVIDENCE]


def _degrees(candidate: Candidate) -> tuple[Evidence, ...]:
    """The first line of every degree, the highest first."""
    found = []
    for entry in sorted(candidate.profile.education, key=lambda entry: -entry.level):
        lines = [p for p in candidate.profile.passages if p.anchors and p.page == entry.page and _tells(p, entry)]
        found += [_line(passage) for passage in lines[:1] if entry.level]
    return tuple(dict.fromkeys(found))[:MOST_EVIDENCE] or _said_of_education(candidate.profile)


def _said_of_education(profile: Profile) -> tuple[Evidence, ...]:
    """The lines of the section, where no degree could be told from another line; its headings prove nothing."""
    headings = {section.heading for section in profile.sections}
    passages = (p for p in profile.passages if p.section == "education" and p.anchors and p.text not in headings)
    return tuple(_line(passage) for passage in passages)[:MOST_EVIDENCE]


def _tells(passage: Passage, entry: Education) -> bool:
    """Whether a passage begins inside an entry's box, or, where that is not known, holds its degree's words."""
    if entry.box is None:
        return bool(entry.degree) and str(entry.degree) in passage.text
    left, top, right, bottom = passage.anchors[0].box
    x, y = (left + right) / 2, (top + bottom) / 2
    return entry.box[0] <= x <= entry.box[2] and entry.box[1] <= y <= entry.box[3]


def _line(passage: Passage) -> Evidence:
    """The words of a passage that stand on one line with its first, and the box round them."""
    first = passage.anchors[0]
    same = [anchor for anchor in passage.anchors if _beside(first, anchor)]
    boxes = [anchor.box for anchor in same]
    box = (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
    return Evidence(first.page, box, " ".join(anchor.text for anchor in same))


def _beside(one: Anchor, two: Anchor) -> bool:
    middle = (two.box[1] + two.box[3]) / 2
    return one.page == two.page and one.box[1] <= middle <= one.box[3]
