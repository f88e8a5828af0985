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
    r"(?<=\w )(?:GmbH|AG|SE|KG|mbH|Ltd|Limited|LLC|LLP|Inc|plc|PLC|Corp|Corporation|Company|S\.?A\.?|SAS|SARL|S\.?L\.?"
    r"|B\.?V\.?|N\.?V\.?|AB|AS|ApS|Oy|Pty|Bank|University|Council|Trust|Hospital|Institute|Group|Foundation|College"
    r"|Labs|Laboratories|Studios?|Stores?|Partners|Robotics|Therapeutics|Technologies|Holdings|Brothers|Industries)\.?$"
)
"""How names of firms end that say nothing else; the name stands before it."""

_NO_NAME = re.compile(r"(?:an?|the|our|about|why|join|we|your|leading|based|part of)\b", re.IGNORECASE)
_MAX = 110
_WORDS = 6


def byline(title: str, under: str, text: str = "") -> tuple[str | None, str | None]:
    """(employer, place) as a title and the line under it say, None for what they do not say for sure.

    A part of the line is an employer where it ends as names of firms do, or where the rest of the ad, `text`, speaks of it by
    that name ("About Acme", "Acme’s team"): lists of tools and of departments look just like names. A part after it that
    can be a place is one; without an employer it takes a comma ("Leeds, UK") in a line that says how the work is done.
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
        name, _, rest = under.partition(", ")
        if _can_be_name(name) and _FIRM.search(name) and _PLACE.match(rest):
            return employer or name, rest
        return employer, None
    named = next((n for n, part in enumerate(parts[:2]) if _is_employer(part, text)), None)
    if named is None:
        sure = [part for part in parts if _is_place(part) and "," in part.partition(" (")[0]]
        return employer, sure[0] if sure and any(map(_OF_AN_AD.search, parts)) else None
    place = next((part for n, part in enumerate(parts) if n != named and _is_place(part)), None)
    return employer or parts[named], place


def _can_be_name(part: str) -> bool:
    return bool(_NAME.match(part)) and "," not in part and len(part.split()) <= _WORDS and not _NO_NAME.match(part)


def _is_employer(part: str, text: str) -> bool:
    if not _can_be_name(part) or _OF_THE_JOB.search(part):
        return False
    name = re.escape(part)
    return bool(_FIRM.search(part) or re.search(rf"\b(?:At|About|Join|Why|Welcome to) {name}\b|\b{name}[’']s ", text))


def _is_place(part: str) -> bool:
    bare = part.split(" (", 1)[0]
    return _PLACE.match(part) is not None and _OF_THE_JOB.search(bare) is None
