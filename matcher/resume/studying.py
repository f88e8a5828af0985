"""Whether a degree is held already, or still being studied for: what is running counts as the level below it."""

from __future__ import annotations

import re
from datetime import date

from matcher.resume.dates import Span

BELOW = (0, 0, 1, 1, 3, 3)
"""By place in DEGREES the level that one who studies for it holds at least. postings/degrees.py counts ads alike."""

RUNNING = re.compile(
    r"(?<!\w)(?:expected(?!\s+(?!\d)(?!graduat|complet|end|date|in\b|by\b|to\b|jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec"
    r"|spring|summer|fall|autumn|winter)\w)|anticipated|ongoing|in progress|in process|pursuing|to be completed|to date|until now"
    r"|working towards?|not (?:yet )?(?:completed|finished)|incomplete|unfinished|dropped out|withdrew|no degree|discontinued"
    r"|all but dissertation|abd|voraussichtlich|laufend|derzeit|aktuell|bis heute|noch nicht abgeschlossen|ohne abschluss"
    r"|abgebrochen|nicht abgeschlossen|en cours|prévue?s?|inachevée?|en curso|previst[oa]|actualmente|sin terminar|incompleto"
    r"|em andamento|cursando|in corso|在读|预计|至今)(?!\w)",
    re.IGNORECASE,
)
"""Said of a degree that is not held, whatever its dates. "Expected" of a date: "expected shortfall" is a subject."""

STUDENT = re.compile(
    r"(?<!\w)(?:candidate|student(?:in)?|doktorand(?:in)?|promovend(?:in)?|doctorante?|doctorand[oa]|étudiante?|estudiante)(?!\w)",
    re.IGNORECASE,
)
"""Said of one who studies, also years later: counts where no end lies behind."""


def is_running(degree: str, head: str, span: Span | None, today: date) -> bool:
    """Is the degree still being studied for? `head` is all that its entry says in its first lines."""
    end = None if span is None else span.end or (span.start if span.single else None)
    open_end = span is not None and (span.current or (span.end is None and not span.single))
    if open_end or is_ahead(end, today) or RUNNING.search(head):
        return True
    return end is None and STUDENT.search(degree) is not None


def is_ahead(end: str | None, today: date) -> bool:
    """Does a year or a month ("YYYY", "YYYY-MM") begin after `today`?"""
    return end is not None and end > f"{today.year:04d}-{today.month:02d}"[: len(end)]
