"""Employer and place in the line under an ad's title: "Acme Labs · Lisbon · hybrid", "Acme GmbH, Rottweil"."""

from __future__ import annotations

import re

from matcher.postings import headings

_PARTS = re.compile(r"\s+[·|•/–—-]\s+")
_AT = re.compile(r" @ ?([A-Z0-9][\w&.’'-]*(?: [\w&.’'-]+){0,4})(?=$| [·|•/(–—-]|,)")
_NAME = re.compile(r"[A-Z0-9À-Þ][^\d£$€%:;?!]*$")
_PLACE = re.compile(
    r"[A-ZÀ-Þ][\w.'’-]*(?:[ -][A-Za-zÀ-þ][\w.'’-]*){0,3}(?:, [A-ZÀ-Þ][\w.'’ -]*){0,2}(?: \([^()]{1,40}\))?$"
)
_OF_THE_JOB = re.compile(
    r"remote|hybrid|on-?site|full[- ]?time|part[- ]?time|permanent|contract|temporary|freelance|intern|salary|apply"
    r"|posted|days?\b"
    r"|weeks?\b|hours?\b|vollzeit|teilzeit|unbefristet|befristet|cdi\b|cdd\b|senior|junior|engineer|scientist|analyst"
    r"|developer"
    r"|manager|department|team\b|grade|band \d|job|role|position|experience|level",
    re.IGNORECASE,
)
_OF_AN_AD = re.compile(
    r"[£$€]|\d ?k\b|remote|hybrid|on-?site|full[- ]?time|part[- ]?time|permanent|contract|vollzeit|teilzeit|cdi\b", re.I
)
"""What the head of an ad names beside the place."""
_FIRM = re.compile(
    r"\b(?:GmbH|AG|SE|KG|mbH|Ltd|Limited|LLC|LLP|Inc|plc|PLC|Corp|Corporation|Company|S\.?A\.?|SAS|SARL|S\.?L\.?"
    r"|B\.?V\.?|N\.?V\.?|AB|AS"
    r"|ApS|Oy|Pty|Bank|University|Council|Trust|Hospital|Institute|Group|Foundation|College)\.?$"
)
_MAX = 110
_WORDS = 6


def byline(title: str, under: str) -> tuple[str | None, str | None]:
    """(employer, place) as a title and the line under it say, None for what they do not say for sure.

    A line of several parts names both where its first part can be a name and a later one a place; one with a comma, where
    what stands before it ends as names of firms do.
    """
    at = _AT.search(title)
    employer: str | None = at[1] if at else None
    under = under.strip(" *_#")
    if not under or len(under) > _MAX or under.startswith("- ") or under[-1] in ".!?:;,":
        return employer, None
    parts = [part.strip() for part in _PARTS.split(under)]
    if headings.zone_of_line(parts[0], 0, len(parts[0])) is not None:
        return employer, None
    if len(parts) == 1:
        name, comma, rest = under.partition(", ")
        if comma and _FIRM.search(name) and _PLACE.match(rest):
            return employer or name, rest
        return employer, None
    place = next((part for part in parts[1:] if _is_place(part)), None)
    if place is not None and "," not in place and not any(map(_OF_AN_AD.search, parts[1:])):
        return employer, None
    first = parts[0]
    if (
        place is None
        or "," in first
        or not _NAME.match(first)
        or len(first.split()) > _WORDS
        or _OF_THE_JOB.search(first)
    ):
        return employer, place
    return employer or first, place


def _is_place(part: str) -> bool:
    bare = part.split(" (", 1)[0]
    return _PLACE.match(part) is not None and _OF_THE_JOB.search(bare) is None
