"""Whether a job can be done from elsewhere: True, False, or None where the ad does not say."""

from __future__ import annotations

import re

_YES = re.compile(r"^(?:true|1|yes|y|remote|fully remote|telecommute|remote_first|work from home|ja|oui)$", re.I)
_NO = re.compile(r"^(?:on-?_?site|in[- ]?office|in person|hybrid|vor ort|sur site)$", re.I)
_PLACE = re.compile(r"\bremote\b|\bwork from home\b|\bwfh\b|\bhome ?office\b|\btelecommut|\btélétravail\b", re.I)
_HYBRID = re.compile(r"\bhybrid\b|\bon-?site\b|\bin[- ]office\b|\bnot remote\b|\bno remote\b", re.I)
_SAID = re.compile(
    r"\b(?:100 ?% remote|fully[- ]remote|remote[- ](?:first|only|position|role|job|opportunity)"
    r"|(?:position|role|job) is (?:fully |100% |a )?remote\b"
    r"|(?:can|may|could|will|to) be (?:\w+ )?(?:done |performed |based |worked |filled )?(?:fully |entirely |100% "
    r"|completely )?remote(?:ly)?\b(?! (?:for|until|up to|some))"
    r"|(?:position|role|job) will be (?:fully |100% |a )?remote\b|#li-remote\b"
    r"|work from anywhere(?! (?:with)?in (?:the )?[\w ]{2,20} for (?:up to )?\w+ (?:days|weeks))|remote within the"
    r"|vollständig remote|100 ?% télétravail)",
    re.I,
)
_DENIED = re.compile(
    r"\b(?:not (?:a |eligible for )?(?:fully )?remote|no remote|remote (?:work )?is not|cannot be remote"
    r"|(?:fully|100 ?%) on-?site|on-?site only|must (?:be|work) on-?site|(?:position|role|job) is (?:fully )?on-?site"
    r"|not (?:a )?work from home)",
    re.I,
)

_MIXED = re.compile(
    r"\b(?:this|the) (?:is a |role is |position is |job is |position is a |role is a )?hybrid (?:role|position|job"
    r"|working)\b"
    r"|\b(?:role|position|job) is (?:a )?hybrid\b|#li-(?:hybrid|onsite)\b",
    re.I,
)
"""Partly in the office: not to be done from elsewhere."""
_WORDS = ("hybrid", "#li-", "remote", "on-site", "onsite", "work from ", "télétravail")
"""Without one of them neither of the two above is found: most ads have none."""


def remote(flag: str, location: str, title: str, text: str) -> bool | None:
    """`flag` is what a column or field says of it ("TELECOMMUTE", "true", "Hybrid", ""), the rest the ad's own words.

    A flag of "false" alone counts for nothing: boards set it where nobody filled it in.
    """
    if _YES.match(flag.strip()):
        return True
    if _NO.match(flag.strip()):
        return False
    for place in (location, title):
        if _PLACE.search(place):
            return not _HYBRID.search(place)
        if _HYBRID.search(place):
            return False
    text = text[:20_000].lower()
    if not any(word in text for word in _WORDS):
        return None
    if _DENIED.search(text) or _MIXED.search(text):
        return False
    return True if _SAID.search(text) else None
