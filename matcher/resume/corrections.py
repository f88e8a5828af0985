"""What the user put right, laid over what was read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, TypeVar

from matcher.model import Correction, Education, Experience, Profile
from matcher.resume import dates, education, studying, worked

T = TypeVar("T")

CONTACT = ("name", "email", "phone", "location")
JOB = ("title", "organization", "start", "end")
DEGREE = ("degree", "institution", "end")


def apply(profile: Profile, corrections: tuple[Correction, ...], today: date) -> Profile:
    """The profile with the corrections in it, in their order; cautions they answer are gone, years counted anew.

    Places ("experience.1") are those of the profile as it was read. Paths that fit nothing (a skill, an entry that is not
    there) are left to whom they concern.
    """
    if not corrections:
        return profile
    jobs: list[Experience | None] = list(profile.experience)
    degrees: list[Education | None] = list(profile.education)
    who = profile.contact
    for correction in corrections:
        path, value = correction.about.split("."), correction.value
        if path[0] == "contact" and len(path) == 2 and path[1] in CONTACT:
            who = replace(who, **_one(path[1], value or None))
        elif path[0] == "experience":
            _entry(jobs, path, value, _job, lambda: Experience(None, None, None, None, False, 1))
        elif path[0] == "education":
            _entry(degrees, path, value, partial(_degree, today=today), lambda: Education(None, None, None, 1))
    answered = {c.about for c in corrections}
    kept = tuple(j for j in jobs if j is not None)
    moved = {old: new for new, old in enumerate(i for i, j in enumerate(jobs) if j is not None)}
    passages = tuple(p if p.entry is None else replace(p, entry=moved.get(p.entry)) for p in profile.passages)
    return replace(
        profile,
        contact=who,
        experience=kept,
        education=tuple(d for d in degrees if d is not None),
        years_experience=worked.total_years(kept, today),
        passages=passages,
        cautions=tuple(c for c in profile.cautions if not c.about or c.about not in answered),
    )


def _entry(
    items: list[T | None],
    path: list[str],
    value: str | None,
    change: Callable[[T, str, str | None], T],
    new: Callable[[], T],
) -> None:
    """Adds, removes or changes one entry in place."""
    if len(path) == 2 and path[1] == "+":
        entry = new()
        for field, part in _fields(value):
            entry = change(entry, field, part)
        items.append(entry)
    elif len(path) >= 2 and path[1].isdigit() and int(path[1]) < len(items):
        at = int(path[1])
        entry_now = items[at]
        if len(path) == 2 and value is None:
            items[at] = None
        elif len(path) == 3 and entry_now is not None:
            items[at] = change(entry_now, path[2], value)


def _fields(value: str | None) -> list[tuple[str, str]]:
    """ "title=Data Scientist; organization=Acme; start=2020-01" as pairs; a text without "=" is a title or degree."""
    out = []
    for piece in re.split(rf";\s*(?=(?:{'|'.join((*JOB, *DEGREE, 'title', 'current'))})\s*=)", value or ""):
        name, sign, said = piece.partition("=")
        if sign:
            out.append((name.strip(), said.strip()))
        elif name.strip():
            out.append(("title", name.strip()))
    return out


def _job(job: Experience, field: str, value: str | None) -> Experience:
    value = value or None
    if field == "current":
        return replace(
            job, current=value in ("true", "yes", "1"), end=None if value in ("true", "yes", "1") else job.end
        )
    if field not in JOB:
        return job
    if field in ("start", "end"):
        value = _date(value)
        if field == "end" and value == "now":
            return replace(job, end=None, current=True)
        return replace(job, current=job.current and field == "start", **_one(field, value))
    return replace(job, **_one(field, value))


def _degree(degree: Education, field: str, value: str | None, today: date) -> Education:
    """`degree` with one field changed. A new name or end gives its level anew: a running degree stays one under another
    name, and is held once an end is given that is not ahead."""
    if field == "title":
        field = "degree"
    if field not in DEGREE:
        return degree
    running = degree.level < education.level_of(degree.degree or "")
    now = replace(degree, **_one(field, (_date(value) or "")[:4] or None if field == "end" else value or None))
    if field == "institution" or (field == "end" and now.end is None):
        return now
    level = education.level_of(now.degree or "") or degree.level
    running = studying.is_ahead(now.end, today) if field == "end" else running
    return replace(now, level=studying.BELOW[level] if running else level)


def _one(field: str, value: str | None) -> dict[str, Any]:
    """One field to replace."""
    return {field: value}


def _date(value: str | None) -> str | None:
    """A date as the user types it, in the stored form; "now" for an open end."""
    if not value:
        return None
    if re.fullmatch(r"\d{4}(?:-\d{2})?", value):
        return value
    found = dates.find(value)
    if found:
        return found[0].start or found[0].end
    return "now" if re.fullmatch(r"\W*(?:now|present|today|current|heute)\W*", value, re.IGNORECASE) else None
