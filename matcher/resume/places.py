"""Texts that only say where: to tell them from names of organizations, and from columns of their own."""

from __future__ import annotations

import re
from functools import lru_cache

from matcher.resume import dates
from matcher.resume.vocabulary import countries, organization_words, places, title_words

LEGAL_FORM = re.compile(r"\b(?:Inc|INC|LLC|Ltd|LTD|GmbH|GMBH|AG|SE|Corp|CORP|Co)\b")


SIGNS = re.compile(r"^[^\w(\[]+\s+|\s+[^\w)\].]+$")
"""Icons before or behind a text."""


@lru_cache(2048)
def is_place(text: str) -> bool:
    """Is the text a place and nothing else: a known one, "City, XX", "Town, Country", "City, anywhere"?"""
    text = SIGNS.sub("", text)
    text = re.sub(r"\s*\((?:remote|hybrid|on-?site)\)\s*$", "", text.strip(" \t.|·,()[]"), flags=re.IGNORECASE)
    if not text or len(text) > 60 or len(text.split()) > 8:
        return False
    known, lowered = places(), text.casefold()
    if lowered in known:
        return True
    if re.fullmatch(r"[^\d,(]{2,30},\s*[A-Z]{2}(?:\s+\d{4,6})?(?:,\s*(?:USA|US|U\.S\.A?\.?))?", text):
        return not (title_words().search(text) or LEGAL_FORM.search(text))
    wide = re.sub(r"^greater\s+|\s+(?:metropolitan\s+|metro\s+|bay\s+)?area$|\s*\(remote\)$", "", lowered)
    if wide in known:
        return True
    pieces = [re.sub(r"\b\d{4,6}\b", "", p).strip(" .") for p in re.split(r"[,/]| – | - | \| ", lowered)]
    pieces = [p for p in pieces if p]
    if not 2 <= len(pieces) <= 4 or any(len(p.split()) > 4 for p in pieces):
        return False
    if pieces[0] in known:
        return all(p in known or len(p.split()) <= 3 for p in pieces) and not title_words().search(text)
    ends_wide = pieces[-1] in countries()
    return ends_wide and len(pieces) <= 3 and not (title_words().search(text) or organization_words().search(text))


def without_place(text: str) -> str:
    """A name without the known place that follows it after a comma ("Harbour Mills, Leeds, UK" -> "Harbour Mills")."""
    pieces = text.split(", ")
    while len(pieces) > 1 and (pieces[-1].strip(" .").casefold() in places() or is_place(", ".join(pieces[1:]))):
        pieces.pop()
    return ", ".join(pieces)


def is_dateish(text: str) -> bool:
    """Is the text nothing but dates, a length of time, a place or a place mark, as right-hand columns hold them?"""
    text = text.strip()
    if not text:
        return True
    left = dates.without(text)
    if len(left) <= 2 and (dates.has_date(text) or dates.is_duration(text) or re.fullmatch(r"[\d\W]*", text)):
        return True
    return is_place(left) or (dates.has_date(text) and len(left.split()) <= 2)
