"""The verdict on every requirement of a posting, with the passages of the résumé that show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from matcher.fit.credit import IN_LIST, YEARS, credit, months_of
from matcher.fit.graph import FULL, Graph
from matcher.fit.needs import Need
from matcher.fit.person import SPOKEN
from matcher.fit.places import MOST_EVIDENCE, degrees, jobs
from matcher.model import (
    Candidate,
    Claim,
    Evidence,
    Met,
    Near,
    Opening,
    Requirement,
    Verdict,
)
from matcher.wording import Wording, say, together

MET, UNMET = 0.75, 0.1
"""Share of its points from which a requirement counts as met, and below which it counts as not met."""

CREDENTIALS = frozenset({"licence", "clearance", "work-authorisation"})
"""Hard lines whose skills are held or not, shown in no job, and nothing that one adds."""

SHORTER = say("Counted in part, because shown for fewer years than asked: {names}.")
INFERRED = say("Counted in part, because shown by other skills only: {names}. Named in a job, it would earn all.")
ELSEWHERE = say("Counted in part, because named outside of jobs only: {names}. Shown in a job, it would earn all.")
STUDY = say("Counted in part, because no degree in it is shown: {names}. One would earn all.")

OTHER_LINE = say("Its points stand at another line, which asks for the same.")

UNSAID = say("The résumé does not say; what is usual is counted.")

ROUNDING = 1e-9

Points = tuple[float, float]
"""Points, of points."""

Why = tuple[Wording, str]
"""A reason, and the name of the skill it is said of, "" where of none."""

Asked = dict[frozenset[str], float]
"""The years that are asked for the skills of a need."""


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

    def why(self, link: Link, years: float, study: bool) -> Why | None:
        """What keeps a skill that is held itself from all its credit. `study`: it is asked for beside a degree."""
        claim = self.claims[link.via]
        if link.skill != link.via or link.units >= FULL or link.via.startswith(SPOKEN):
            return None
        if not self._long(link.via, years):
            reason = SHORTER
        elif study:
            reason = STUDY
        else:
            reason = INFERRED if claim.inferred else ELSEWHERE
        entry = self.graph.get(link.via)
        return reason, entry.name if entry else link.via

    def is_listed(self, link: Link | None) -> bool:
        """Whether the answer stands in a list of skills alone, shown in no job, project or degree."""
        claim = None if link is None else self.claims[link.via]
        return claim is not None and claim.strength <= IN_LIST and not months_of(claim)

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
    "experience" and "degree", which go to the sentence that asks for what the posting asks overall.
    """
    counted: dict[int, list[float]] = {}
    asked: dict[int, Asked] = {}
    for need, points, of in needs:
        total = counted.setdefault(need.requirement, [0.0, 0.0])
        total[0] += points
        total[1] += of
        asked.setdefault(need.requirement, {})[frozenset(need.skills)] = YEARS[need.years]
    at = _overall_places(opening)
    hard = [Verdict(r, "no", 0.0, 0.0) for r in opening.requirements if r.hard and not _tongues(r)]
    checked: list[Verdict] = []
    for place, requirement in enumerate(opening.requirements):
        points, of = counted.get(place, (0.0, 0.0))
        checks = _skill_checks(requirement, holder, asked.get(place, {}))
        for part, check in _overall_checks(requirement, opening, candidate, at.get("experience") == place):
            checks.append(check)
            if at.get(part) == place:
                points, of = points + overall[part][0], of + overall[part][1]
        # A hard line stands first already: once more only with the points of what it asks for besides.
        if checks and (of or not requirement.hard or _tongues(requirement)):
            # A language that a résumé can show is judged where the hard lines stand, and stands there alone.
            if place not in counted and place not in at.values():
                checks.append(_Check(checks[-1].met, why=(OTHER_LINE, "")))
            (hard if _tongues(requirement) else checked).append(_verdict(requirement, checks, points, of))
    return (*hard, *checked)


def _overall_places(opening: Opening) -> dict[str, int]:
    """The requirement at which each of "experience" and "degree" is shown: a must before others, then one that names no
    skill, then the first."""
    found: dict[str, list[tuple[bool, bool, int]]] = {}
    for place, r in enumerate(opening.requirements):
        rank = (r.level != "required", bool(r.groups), place)
        if r.years is not None and r.years == opening.years:
            found.setdefault("experience", []).append(rank)
        if r.degree is not None and r.degree == opening.degree:
            found.setdefault("degree", []).append(rank)
    return {part: min(ranks)[-1] for part, ranks in found.items()}


def _tongues(requirement: Requirement) -> bool:
    """Whether a hard line asks for languages, and nothing else, that the lexicon knows."""
    skills = [skill for group in requirement.groups for skill in group]
    return requirement.hard == "language" and bool(skills) and all(skill.startswith(SPOKEN) for skill in skills)


@dataclass(frozen=True, slots=True)
class _Check:
    met: Met
    because: tuple[Evidence, ...] = ()
    near: Near | None = None
    why: Why | None = None


def _verdict(requirement: Requirement, checks: Sequence[_Check], points: float, of: float) -> Verdict:
    met = _met({check.met for check in checks}, points, of)
    if met == "no":
        return Verdict(requirement, met, points, of, why=_why(check for check in checks if not check.because))
    because = dict.fromkeys(place for check in checks for place in check.because[:MOST_EVIDENCE])
    near = dict.fromkeys(check.near for check in checks if check.near is not None)
    return Verdict(requirement, met, points, of, tuple(because)[:MOST_EVIDENCE], tuple(near), _why(checks))


def _met(kinds: set[Met], points: float, of: float) -> Met:
    """As the points say; what carries none, or earns some though the résumé shows nothing, as its checks say."""
    if kinds == {"no"}:
        return "no"
    if of <= 0:
        return "yes" if kinds == {"yes"} else "partial"
    share = points / of + ROUNDING
    return "yes" if share >= MET else "partial" if share >= UNMET else "no"


def _why(checks: Iterable[_Check]) -> str:
    """The reasons, each once with all the names it is said of."""
    said: dict[Wording, dict[str, None]] = {}
    for check in checks:
        if check.why is not None:
            said.setdefault(check.why[0], {})[check.why[1]] = None
    told = (Wording(why.template, (("names", tuple(names)),)) if any(names) else why for why, names in said.items())
    return together(*told) if said else ""


def _skill_checks(requirement: Requirement, holder: Holder, asked: Asked) -> list[_Check]:
    checks = []
    for group in requirement.groups:
        years = asked.get(frozenset(group), requirement.years or 0)
        link = holder.answer(group, years)
        if link is None:
            checks.append(_Check("no"))
            continue
        evidence = holder.claims[link.via].evidence
        near = None if link.skill == link.via else link.near()
        why = None if requirement.hard in CREDENTIALS else holder.why(link, years, requirement.degree is not None)
        checks.append(_Check("yes" if link.sure else "partial", evidence, near, why))
    return checks


def _overall_checks(
    requirement: Requirement, opening: Opening, candidate: Candidate, counts: bool
) -> Iterable[tuple[str, _Check]]:
    """The checks of a line's years and degree. `counts`: the posting's years are shown here."""
    if requirement.years is not None and requirement.years == opening.years and (counts or not requirement.groups):
        share = (candidate.years or 0.0) / max(requirement.years, 0.5)
        met: Met = "yes" if share >= 1 else "partial" if share > 0 else "no"
        yield "experience", _Check(met, () if met == "no" else jobs(candidate), why=(_years(candidate), ""))
    if requirement.degree is not None and requirement.degree == opening.degree:
        short = requirement.degree - candidate.degree
        met = "yes" if short <= 0 else "partial" if short == 1 and candidate.degree > 0 else "no"
        unsaid = None if candidate.degree or candidate.profile.education else (UNSAID, "")
        yield "degree", _Check(met, () if met == "no" else degrees(candidate), why=unsaid)


def _years(candidate: Candidate) -> Wording:
    if candidate.years is None:
        return UNSAID
    return say("The field of each job is not weighed: all work counts, {years:.1f} years.", years=candidate.years)
