"""A résumé's skills with their weight: how strongly each is shown, for how long it was used, and where it stands.

    strength = the best place it stands in (a job 1, a project 0.75, a list 0.5, interests 0.3), times 0.6 where only inferred

A word repeated counts once. Months are those of the jobs that a skill stands in, jobs at the same time counted once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from matcher.model import Candidate, Claim, Correction, Evidence, Hit, Passage, Profile
from matcher.skills.evidence import evidence
from matcher.skills.find import Finder
from matcher.skills.mask import masked_text, personal_spans
from matcher.skills.named import hits_of
from matcher.skills.occupation import hits_of_title
from matcher.skills.standing import degree, seniority
from matcher.skills.use import Interval, covered, interval, latest, month_text

IN_A_JOB, LISTED = 1.0, 0.5
STRENGTH = {
    "experience": IN_A_JOB, "projects": 0.75, "publications": 0.75, "certifications": 0.65, "education": 0.6, "awards": 0.6,
    "summary": LISTED, "skills": LISTED, "other": LISTED, "languages": 0.3, "interests": 0.3,
}  # fmt: skip
"""By the section a skill is named in; a section that belongs to a job counts as the job."""

INFERRED = 0.6
"""Share of the strength that is left where a skill was shown and not named. fit/credit.py has the same as IMPLIED."""

_ABOUT = "skill."


@dataclass(slots=True)
class _Shown:
    """What was gathered of one skill so far."""

    strength: float = 0.0
    inferred: bool = True
    intervals: set[Interval] = field(default_factory=set)
    named: list[Evidence] = field(default_factory=list)
    guessed: list[Evidence] = field(default_factory=list)


def candidate(profile: Profile, finder: Finder, corrections: Sequence[Correction] = (), *, today: date) -> Candidate:
    """The résumé with its claims, by skill id, ready to be matched.

    `corrections` "skill.<id>" with "add" give a skill that is listed, with "reject" take one away together with what only it
    implied. `today` ends current jobs.
    """
    wanted = _answers(corrections, "add")
    rejected = _answers(corrections, "reject")
    spans = [interval(job, today) for job in profile.experience]
    shown: dict[str, _Shown] = {}
    closed = personal_spans(profile)
    for passage, personal, hits in zip(profile.passages, closed, hits_of(profile.passages, finder), strict=True):
        entry = passage.entry if passage.entry is not None and passage.entry < len(spans) else None
        span, job = (None, None) if entry is None else (spans[entry], profile.experience[entry])
        _gather(passage, _kept(_earned([*hits, *hits_of_title(passage, job)], personal), rejected), span, shown)
    for skill in wanted:
        item = shown.setdefault(skill, _Shown())
        item.strength, item.inferred = max(item.strength, LISTED), False
    return Candidate(
        profile=profile,
        claims=tuple(_claim(skill, shown[skill]) for skill in sorted(shown)),
        years=profile.years_experience,
        degree=degree(profile),
        seniority=seniority(profile, today),
        text=masked_text(profile),
    )


def _answers(corrections: Iterable[Correction], value: str) -> tuple[str, ...]:
    """Ids whose last correction says `value`."""
    last = {c.about.removeprefix(_ABOUT): c.value for c in corrections if c.about.startswith(_ABOUT)}
    return tuple(skill for skill, said in last.items() if said == value)


def _earned(hits: Iterable[Hit], personal: Sequence[tuple[int, int]]) -> list[Hit]:
    """`hits` without those in a name, an address or a school's name."""
    return [hit for hit in hits if not any(start < hit.end and hit.start < end for start, end in personal)]


def _kept(hits: Iterable[Hit], rejected: Sequence[str]) -> list[Hit]:
    """`hits` without the rejected skills and without what was inferred from the very place of one."""
    if not rejected:
        return list(hits)
    hits = list(hits)
    gone = {(hit.start, hit.end) for hit in hits if hit.skill in rejected and not hit.inferred}
    return [h for h in hits if h.skill not in rejected and not (h.inferred and (h.start, h.end) in gone)]


def _gather(passage: Passage, hits: Iterable[Hit], span: Interval | None, shown: dict[str, _Shown]) -> None:
    """Add the hits of one passage to `shown`, each wording of a skill once: "machine learning (ML)" gives two places."""
    base = IN_A_JOB if passage.entry is not None else STRENGTH[passage.section]
    seen: set[tuple[str, str]] = set()
    for hit in hits:
        if (hit.skill, hit.text.casefold()) in seen:
            continue
        seen.add((hit.skill, hit.text.casefold()))
        item = shown.setdefault(hit.skill, _Shown())
        item.strength = max(item.strength, base * (INFERRED if hit.inferred else 1.0))
        item.inferred = item.inferred and hit.inferred
        if span:
            item.intervals.add(span)
        (item.guessed if hit.inferred else item.named).extend(evidence(passage, hit.start, hit.end))


def _claim(skill: str, item: _Shown) -> Claim:
    months = covered(item.intervals) if item.intervals else None
    last = month_text(max(end for _, end in item.intervals) - 1) if item.intervals else None
    places = tuple(dict.fromkeys(item.named or item.guessed))
    return Claim(skill, round(item.strength, 6), months, last, item.inferred, places)


def added_claim(profile: Profile, today: date) -> Claim:
    """What a skill added by a what-if is like: named in the latest job. Its `skill` is empty."""
    last = latest(profile.experience, today)
    if last is None:
        return Claim("", IN_A_JOB)
    first, end = last[1]
    return Claim("", IN_A_JOB, end - first, month_text(end - 1))
