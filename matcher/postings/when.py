"""When an ad was posted, as YYYY-MM-DD; None where that cannot be told for sure."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

_ISO = re.compile(r"^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"^\s*(20\d{2})(\d{2})(\d{2})\s*$")
_EPOCH = re.compile(r"^\s*(\d{10}|\d{13})(?:\.\d+)?\s*$")
_NUMBERS = re.compile(r"^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?[ -]([A-Za-zäéû]{3,10})\.?,?[ -](\d{4})")
_MONTH_FIRST = re.compile(r"([A-Za-zäéû]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_AGO = re.compile(r"(\d+|an?|one)\s*\+?\s*(minute|hour|day|week|month|h|d|w|mo)s?\b\s*ago", re.I)
_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan",
            "feb fév",
            "mar mär",
            "apr avr abr",
            "may mai",
            "jun juin",
            "jul juil",
            "aug aoû ago",
            "sep",
            "oct okt",
            "nov",
            "dec dez déc dic",
        ),
        1,
    )
    for name in names.split()
}


def day(text: str, seen: str = "") -> str | None:
    """The day that `text` names ("2021-01-26T…", epoch seconds or milliseconds, "May 3, 2024", "03.05.2024").

    "3 days ago" counts from `seen`, the day the ad was fetched, where that is known. "03/05/2024" could be two days and
    gives None, as does anything outside 1990..2100.
    """
    found = _absolute(text)
    if found is None and (ago := _AGO.search(text)) and (base := _absolute(seen)):
        count = int(ago[1]) if ago[1].isdigit() else 1
        unit = ago[2].lower()
        days = {"w": 7, "week": 7, "d": 1, "day": 1, "month": 30, "mo": 30}.get(unit, 0) * count
        if unit.startswith("mo") or days > 3650:
            return None
        found = base - timedelta(days=days)
    return found.isoformat() if found and 1990 <= found.year <= 2100 else None


def _absolute(text: str) -> date | None:
    text = text[:80]
    if match := _ISO.match(text) or _COMPACT.match(text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _EPOCH.match(text):
        seconds = int(match[1]) / (1000 if len(match[1]) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).date()
    if match := _NUMBERS.match(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if match[2] == "." or first > 12 or first == second:
            return _date(year, second, first)
        return _date(year, first, second) if second > 12 else None
    if match := _DAY_FIRST.search(text):
        return _date(int(match[3]), _month(match[2]), int(match[1]))
    if match := _MONTH_FIRST.search(text):
        return _date(int(match[3]), _month(match[1]), int(match[2]))
    return None


def _month(name: str) -> int:
    return _MONTHS.get(name.lower()[:4], _MONTHS.get(name.lower()[:3], 0))


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
