"""What on a résumé says who somebody is and not what they can do: it earns nothing, and no vectoriser sees it but for the names
of schools and employers.

Name, address, telephone, links, place, pronouns, birth, schools' names. A name may be a skill's word (Julia, Ruby, Spark),
a school may be called after a subject: what is found inside such a stretch is no skill.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from matcher.model import Contact, Passage, Profile

_ADDRESS = re.compile(
    r"(?<!\S)[^\s@]+@\S+\.\w+|(?:https?://|www\.)\S+|\b(?:linkedin|github|gitlab)\.com/\S*", re.IGNORECASE
)
_PHONE = re.compile(r"(?<!\w)\+?\(?\d[\d\s()./-]{7,}\d(?!\w)")
_YEARS = re.compile(r"(?:19|20)\d\d")
_PRONOUNS = re.compile(
    r"\b(?:she|her|hers|herself|he|him|his|himself|they|them|their|theirs|themsel(?:f|ves)|ze|zir|hir|xe|xem)\b",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"\b(?:born|date of birth|birth ?date|d\.?o\.?b\.?|age|nationality|citizenship|gender|sex|pronouns|marital status)\b"
    r"[^|·•;\n]*",
    re.IGNORECASE,
)
_SHORTEST_NAME = 3
_HEADLINE = 12
"""Words: a shorter line above the first heading is a name, an address or a headline."""


def masked_text(profile: Profile) -> str:
    """The passages, one a line, without what says who the person is; hidden words are never in.

    Schools stay: whoever reads the text leaves out the education section as it stands.
    """
    lines = []
    for passage, spans in zip(profile.passages, personal_spans(profile, schools=False), strict=True):
        text = passage.text
        for start, end in spans:
            text = text[:start] + " " * (end - start) + text[end:]
        lines.append(" ".join(text.split()))
    return "\n".join(line for line in lines if line)


def personal_spans(profile: Profile, *, schools: bool = True) -> list[list[tuple[int, int]]]:
    """For each passage the stretches (start, end) that are about who somebody is; with or without `schools`."""
    whole = _pattern([profile.contact.name, profile.contact.email, profile.contact.phone, *profile.contact.links])
    named = _pattern([education.institution for education in profile.education] if schools else [])
    head = _pattern([profile.contact.location, *_parts(profile.contact)])
    above = _head(profile)
    found = []
    for at, passage in enumerate(profile.passages):
        if (at == 0 and above) or (at < above and _is_contact(passage, whole, head)):
            found.append([(0, len(passage.text))])
            continue
        patterns = [_ADDRESS, _PRONOUNS, whole]
        patterns += [head, _STATED] if at < above or not profile.sections else []
        patterns += [named] if passage.section == "education" else []
        spans = [span for pattern in patterns if pattern for span in _spans(pattern, passage.text)]
        # Two years with a dash between them are a time, not a telephone.
        phones = (m for m in _PHONE.finditer(passage.text) if not _YEARS.search(m.group()))
        found.append(sorted({*spans, *((m.start(), m.end()) for m in phones)}))
    return found


def _head(profile: Profile) -> int:
    """How many passages stand above the first heading."""
    if not profile.sections:
        return 0
    first = profile.sections[0].heading
    return sum(1 for _ in takewhile(lambda passage: passage.text != first, profile.passages))


def _is_contact(passage: Passage, whole: re.Pattern[str] | None, head: re.Pattern[str] | None) -> bool:
    if len(passage.text.split()) > _HEADLINE:
        return False
    return any(p.search(passage.text) for p in (_ADDRESS, _PRONOUNS, _STATED, whole, head) if p)


def _parts(contact: Contact) -> list[str]:
    return [part for part in re.split(r"[\s,.-]+", contact.name or "") if len(part) >= _SHORTEST_NAME]


def _pattern(values: list[str | None]) -> re.Pattern[str] | None:
    wanted = sorted({value for value in values if value}, key=lambda value: (-len(value), value))
    return (
        re.compile("|".join(rf"(?<!\w){re.escape(value)}(?!\w)" for value in wanted), re.IGNORECASE) if wanted else None
    )


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    return ((found.start(), found.end()) for found in pattern.finditer(text))
