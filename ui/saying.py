"""How the library's sentences, and numbers, dates and lists in them, are said in the user's language."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import Qt

from matcher.wording import Value, Wording, fill

CONTEXT = "matcher"
"""Of all texts that come out of the library."""


SKILLS = "Skill"
"""Context of the names of skills, of which those are translated that have a name of their own in a language."""

NAMING = frozenset(("skill", "skills", "names", "first", "apart", "also", "asked", "held"))
"""Fields of the library's sentences that hold names of skills."""


def skill_name(name: str) -> str:
    """A skill's name in the user's language: "Statistik"; products are called the same everywhere."""
    return QCoreApplication.translate(SKILLS, name) if name else ""


def said(text: str) -> str:
    """A sentence of the library, or a name out of its assets, in the user's language; any other text as it is."""
    if isinstance(text, Wording):
        values = {field: _named(value) if field in NAMING else value for field, value in text.values}
        return fill(QCoreApplication.translate(CONTEXT, text.template), values, _spelled)
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def counted(number: int, one: str, many: str) -> str:
    """`one` for 1, else `many` with the number as its {0}."""
    return one if number == 1 else many.format(QLocale().toString(number))


def decimal(value: float, places: int = 1) -> str:
    """A number with so many decimals, rounded as the library and the terminal do: Qt makes 9.3 of 9.25, Python 9.2."""
    return QLocale().toString(float(f"{value:.{places}f}"), "f", places)


def quoted(text: str) -> str:
    """A text in quotation marks."""
    return QCoreApplication.translate("Saying", "“{0}”").format(text)


def bare(text: str) -> str:
    """Words of a line without the marks that they were cut off with: "PyTorch" of "(PyTorch,"."""
    text = text.strip(" ,;.:")
    for first, last in ("()", "[]", "{}"):
        if text.startswith(first) and last not in text:
            text = text[1:]
        if text.endswith(last) and first not in text:
            text = text[:-1]
    return text.strip(" ,;:")


def tip(text: str) -> str:
    """A tool tip that is shown as it is written: Qt takes what looks like a tag for one, and would fetch its pictures."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def date_format() -> str:
    """How a date is written, for Qt: the month in letters, because 02/10 is two dates to two readers."""
    return QCoreApplication.translate("Saying", "d MMM yyyy")


def date_text(day: str | date | None) -> str:
    """A date, or an ISO text that begins with one, as the user's language writes it; what is none as it is."""
    text = day.isoformat() if isinstance(day, date) else day or ""
    found = QDate.fromString(text[:10], "yyyy-MM-dd")
    return QLocale().toString(found, date_format()) if found.isValid() else text


def moment_text(moment: datetime) -> str:
    """A date and time of day."""
    time = QTime(moment.hour, moment.minute)
    return f"{date_text(moment.date())}, {QLocale().toString(time, QLocale.FormatType.ShortFormat)}"


def _named(value: Value) -> Value:
    if isinstance(value, tuple):
        return tuple(skill_name(name) for name in value)
    return skill_name(value) if isinstance(value, str) and not isinstance(value, Wording) else value


def _spelled(value: Value, decimals: int | None) -> str:
    locale = QLocale()
    if isinstance(value, tuple):
        return locale.createSeparatedList([_spelled(item, None) for item in value])
    if isinstance(value, str):
        # A plain string may be a name out of the user's files: only what says so is translated.
        return said(value) if isinstance(value, Wording) else value
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, float):
        return decimal(value, decimals) if decimals is not None else locale.toString(value)
    return locale.toString(value)
