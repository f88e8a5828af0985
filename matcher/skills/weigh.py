"""A résumé's skills with their weight: how strongly each is shown, for how long it was used, and where it stands.

    strength = the best place it stands in (a job 1, a project 0.75, a list 0.5, interests 0.1), times 0.6 where only inferred

A word repeated counts once. What the résumé itself disclaims ("no experience with Kubernetes") is no claim; what is being
learned, rated low or known a little is a weak one and gives no months. Names under References are other people's, and so are the
employer's own name and the skills of other teams. Months are those of the jobs that a skill stands in, jobs at the same time
counted once; what stands in no job has the years that are written beside it. A spoken language is as strong as its level says.
Who writes a whole résumé in a language has shown that language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from matcher.model import Candidate, Claim, Correction, Evidence, Hit, Passage, Profile
from matcher.skills import others, rated
from matcher.skills.disclaim import standings
from matcher.skills.disclaimers import BASIC, DENIED, LEARNING
from matcher.skills.employers import Spans, employer_spans
from matcher.skills.evidence import evidence
from matcher.skills.find import Finder
from matcher.skills.learning import of_learning
from matcher.skills.mask import masked_text, personal_spans
from matcher.skills.named import hits_of
from matcher.skills.occupation import hits_of_title
from matcher.skills.referees import of_referees
from matcher.skills.spoken import spoken_level
from matcher.skills.standing import degree, seniority
from matcher.skills.stated import stated_months
from matcher.skills.use import Interval, covered, interval, latest, month_text

IN_A_JOB, LISTED = 1.0, 0.5
STRENGTH = {
    "experience": IN_A_JOB, "projects": 0.75, "publications": 0.75, "certifications": 0.65, "education": 0.6, "awards": 0.6,
    "summary": LISTED, "skills": LISTED, "other": LISTED, "languages": LISTED, "interests": 0.1,
}  # fmt: skip
"""By the section a skill is named in; a section that belongs to a job counts as the job."""

INFERRED = 0.6
"""Share of the strength that is left where a skill was shown and not named. fit/credit.py has the same as IMPLIED."""

WEAK = {LEARNING: 0.1, BASIC: 0.3}
"""The most that a skill is worth that is being learned, or known a little: no more than an interest."""

LANGUAGES = {
    code: f"spoken-{name}"
    for code, name in (("en", "english"), ("de", "german"), ("fr", "french"), ("es", "spanish"), ("pt", "portuguese"),
                       ("it", "italian"), ("nl", "dutch"), ("zh", "chinese"))
}  # fmt: skip
"""Languages that are told apart by their everyday words, and their skills."""

WRITTEN = 0.7
"""Strength of the language that the résumé is written in: as a good working knowledge of it."""

SENTENCE, TEXT = 6, 60
"""Words of a passage, and of the whole résumé, that show in which language it is written."""

_ABOUT = "skill."


@dataclass(slots=True)
class _Shown:
    """What was gathered of one skill so far."""

    strength: float = 0.0
    inferred: bool = True
    intervals: set[Interval] = field(default_factory=set)
    stated: int = 0
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
    seen: list[Passage] = []
    read = [rated.without_ratings(passage) for passage in profile.passages]
    hits_by_passage = hits_of(read, finder)
    columns = zip(
        profile.passages, personal_spans(profile), of_referees(profile), of_learning(profile, hits_by_passage),
        employer_spans(profile, hits_by_passage, finder.is_name), hits_by_passage, strict=True,
    )  # fmt: skip
    for passage, personal, foreign, studied, employer, hits in columns:
        if foreign:
            seen.append(replace(passage, text=" " * len(passage.text)))
            continue
        entry = passage.entry if passage.entry is not None and passage.entry < len(spans) else None
        span, job = (None, None) if entry is None else (spans[entry], profile.experience[entry])
        earned = _kept(_earned([*hits, *hits_of_title(passage, job)], personal), rejected)
        left = _left(passage, earned, studied, employer, finder)
        _gather(passage, earned, left, span, shown)
        seen.append(_without(passage, [hit for hit, standing in zip(earned, left, strict=True) if standing == DENIED]))
    _add_language(profile, rejected, shown)
    for skill in wanted:
        item = shown.setdefault(skill, _Shown())
        item.strength, item.inferred = max(item.strength, LISTED), False
    return Candidate(
        profile=profile,
        claims=tuple(_claim(skill, shown[skill]) for skill in sorted(shown)),
        years=profile.years_experience,
        degree=degree(profile),
        seniority=seniority(profile, today),
        text=masked_text(replace(profile, passages=tuple(seen))),
    )


def _left(passage: Passage, hits: Sequence[Hit], studied: bool, employer: Spans, finder: Finder) -> list[int | None]:
    """What is left of each of `hits`, None where it is claimed in full; `studied` where it stands under "Currently learning"."""
    if studied:
        return [LEARNING] * len(hits)
    said = (
        standings(passage.text, hits),
        rated.standings(passage, hits),
        others.standings(passage.text, hits, finder.is_name),
        [next((said for start, end, said in employer if start <= hit.start < end), None) for hit in hits],
    )
    found = ([standing for standing in column if standing is not None] for column in zip(*said, strict=True))
    return [min(column, default=None) for column in found]


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


def _without(passage: Passage, hits: Iterable[Hit]) -> Passage:
    """`passage` with blanks in the place of `hits`."""
    text = passage.text
    for hit in hits:
        text = text[: hit.start] + " " * (hit.end - hit.start) + text[hit.end :]
    return passage if text is passage.text else replace(passage, text=text)


def _gather(
    passage: Passage, hits: Sequence[Hit], left: Sequence[int | None], span: Interval | None, shown: dict[str, _Shown]
) -> None:
    """Add the hits of one passage to `shown`, each wording of a skill once: "machine learning (ML)" gives two places.

    `left` has what is left of each of them, see disclaim.py.
    """
    base = IN_A_JOB if passage.entry is not None else STRENGTH[passage.section]
    seen: set[tuple[str, str, int | None]] = set()
    for hit, standing in zip(hits, left, strict=True):
        if standing == DENIED or (hit.skill, hit.text.casefold(), standing) in seen:
            continue
        seen.add((hit.skill, hit.text.casefold(), standing))
        item = shown.setdefault(hit.skill, _Shown())
        level = spoken_level(passage.text, hit)
        full = base if level is None else level
        strength = full if standing is None else min(full, WEAK[standing])
        item.strength = max(item.strength, strength * (INFERRED if hit.inferred else 1.0))
        item.inferred = item.inferred and hit.inferred
        if standing is None:
            item.stated = max(item.stated, stated_months(passage.text, hit))
            if span:
                item.intervals.add(span)
        (item.guessed if hit.inferred else item.named).extend(evidence(passage, hit.start, hit.end))


def _add_language(profile: Profile, rejected: Sequence[str], shown: dict[str, _Shown]) -> None:
    """The language that the résumé is written in, shown by its longest passage."""
    skill = LANGUAGES.get(profile.source.language, "")
    longest = max(profile.passages, key=lambda passage: len(passage.text), default=None)
    if not skill or skill in shown or skill in rejected or longest is None or len(longest.text.split()) < SENTENCE:
        return
    if sum(len(passage.text.split()) for passage in profile.passages) < TEXT:
        return
    shown[skill] = _Shown(WRITTEN, guessed=list(evidence(longest, 0, len(longest.text)))[:1])


def _claim(skill: str, item: _Shown) -> Claim:
    months = covered(item.intervals) if item.intervals else item.stated or None
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
