"""The criteria beside the words: for each field of Filter its name and the choices it offers, and a set one in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from matcher.model import SENIORITIES
from ui.models.catalogue import STATUSES
from ui.models.filters import ALL, OPEN
from ui.models.words import role_text, seniority_text, status_text

Choice = tuple[str, str | int]
"""Text, and the value of Filter's field."""

ROLE, LOCATION = "role", "location"
"""Fields whose choices come with the postings."""

CHOICES: dict[str, tuple[str, tuple[Choice, ...]]] = {
    ROLE: (str(QT_TRANSLATE_NOOP("FilterBar", "Reads as")), ((str(QT_TRANSLATE_NOOP("FilterBar", "Any role")), ""),)),
    "seniority": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Seniority")),
        ((str(QT_TRANSLATE_NOOP("FilterBar", "Any level")), ""),),
    ),
    "confidence": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Confidence")),
        (
            (str(QT_TRANSLATE_NOOP("FilterBar", "Any")), 0),
            (str(QT_TRANSLATE_NOOP("FilterBar", "Medium or high")), 1),
            (str(QT_TRANSLATE_NOOP("FilterBar", "High")), 2),
        ),
    ),
    LOCATION: (str(QT_TRANSLATE_NOOP("FilterBar", "Location")), ()),
    "where": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Remote")),
        (
            (str(QT_TRANSLATE_NOOP("FilterBar", "Remote or not")), ""),
            (str(QT_TRANSLATE_NOOP("FilterBar", "Remote")), "remote"),
            (str(QT_TRANSLATE_NOOP("FilterBar", "On site")), "on-site"),
        ),
    ),
    "days": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Posted")),
        (
            (str(QT_TRANSLATE_NOOP("FilterBar", "Any time")), 0),
            (str(QT_TRANSLATE_NOOP("FilterBar", "Last 7 days")), 7),
            (str(QT_TRANSLATE_NOOP("FilterBar", "Last 30 days")), 30),
            (str(QT_TRANSLATE_NOOP("FilterBar", "Last 90 days")), 90),
        ),
    ),
    "status": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Status")),
        (
            (str(QT_TRANSLATE_NOOP("FilterBar", "All but hidden")), OPEN),
            (str(QT_TRANSLATE_NOOP("FilterBar", "All, hidden too")), ALL),
        ),
    ),
    "fit": (
        str(QT_TRANSLATE_NOOP("FilterBar", "Fit")),
        (
            (str(QT_TRANSLATE_NOOP("FilterBar", "Any")), 0),
            (str(QT_TRANSLATE_NOOP("FilterBar", "30 or more")), 30),
            (str(QT_TRANSLATE_NOOP("FilterBar", "45 or more")), 45),
            (str(QT_TRANSLATE_NOOP("FilterBar", "60 or more")), 60),
            (str(QT_TRANSLATE_NOOP("FilterBar", "75 or more")), 75),
        ),
    ),
}
"""Field of Filter -> its name, and its choices, the first of which leaves it open. LOCATION is typed."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterBar", text)


def name_of(field: str) -> str:
    """A field's name."""
    return _tr(CHOICES[field][0])


def choices_of(field: str) -> list[Choice]:
    """What a field offers, in the user's language; of ROLE only what leaves it open."""
    choices: list[Choice] = [(_tr(text), value) for text, value in CHOICES[field][1]]
    if field == "status":
        choices += [(status_text(status), status) for status in STATUSES]
    if field == "seniority":
        choices += [(seniority_text(seniority), seniority) for seniority in SENIORITIES]
    return choices


def said(field: str, value: str | int) -> str:
    """A set criterion in words: "Posted: Last 7 days"."""
    if field == ROLE:
        text = role_text(str(value))
    else:
        text = next((words for words, offered in choices_of(field) if offered == value), str(value).strip())
    return _tr("{0}: {1}").format(name_of(field), text)
