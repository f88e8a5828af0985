"""How numbers and ids are put in words: bands of a fit, points, parts, roles, statuses, confidence."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

BANDS = (
    (85, QT_TRANSLATE_NOOP("Words", "an excellent fit")),
    (70, QT_TRANSLATE_NOOP("Words", "a good fit")),
    (50, QT_TRANSLATE_NOOP("Words", "a partial fit")),
    (30, QT_TRANSLATE_NOOP("Words", "a weak fit")),
    (0, QT_TRANSLATE_NOOP("Words", "a poor fit")),
)

PARTS = {
    "skills": (
        QT_TRANSLATE_NOOP("Words", "Skills"),
        QT_TRANSLATE_NOOP("Words", "What the posting asks for and your résumé shows, skill by skill"),
    ),
    "text": (
        QT_TRANSLATE_NOOP("Words", "Wording"),
        QT_TRANSLATE_NOOP("Words", "How alike posting and résumé are in what they are about"),
    ),
    "experience": (
        QT_TRANSLATE_NOOP("Words", "Experience"),
        QT_TRANSLATE_NOOP("Words", "Your years of work against the years asked for"),
    ),
    "seniority": (
        QT_TRANSLATE_NOOP("Words", "Seniority"),
        QT_TRANSLATE_NOOP("Words", "Your level against the level of the job"),
    ),
    "degree": (
        QT_TRANSLATE_NOOP("Words", "Degree"),
        QT_TRANSLATE_NOOP("Words", "Your highest degree against the one asked for"),
    ),
}
"""A part's name, and what it measures."""

ROLES = {
    "data-scientist": QT_TRANSLATE_NOOP("Words", "Data scientist"),
    "machine-learning-engineer": QT_TRANSLATE_NOOP("Words", "ML engineer"),
    "data-analyst": QT_TRANSLATE_NOOP("Words", "Data analyst"),
    "data-engineer": QT_TRANSLATE_NOOP("Words", "Data engineer"),
    "applied-scientist": QT_TRANSLATE_NOOP("Words", "Applied scientist"),
    "research-scientist": QT_TRANSLATE_NOOP("Words", "Research scientist"),
    "ai-engineer": QT_TRANSLATE_NOOP("Words", "AI engineer"),
    "mlops-engineer": QT_TRANSLATE_NOOP("Words", "MLOps engineer"),
    "software-engineer": QT_TRANSLATE_NOOP("Words", "Software engineer"),
    "devops-engineer": QT_TRANSLATE_NOOP("Words", "DevOps engineer"),
}

STATUS_NAMES = {
    "new": QT_TRANSLATE_NOOP("Words", "New"),
    "saved": QT_TRANSLATE_NOOP("Words", "Saved"),
    "applied": QT_TRANSLATE_NOOP("Words", "Applied"),
    "interview": QT_TRANSLATE_NOOP("Words", "Interview"),
    "offer": QT_TRANSLATE_NOOP("Words", "Offer"),
    "rejected": QT_TRANSLATE_NOOP("Words", "Rejected"),
    "hidden": QT_TRANSLATE_NOOP("Words", "Hidden"),
}

STATUS_MARKS = {"saved": "★", "applied": "➤", "interview": "☎", "offer": "✔", "rejected": "✖", "hidden": "◌"}

CONFIDENCES = (
    QT_TRANSLATE_NOOP("Words", "low"),
    QT_TRANSLATE_NOOP("Words", "medium"),
    QT_TRANSLATE_NOOP("Words", "high"),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def band(fit: float) -> str:
    """The fit in words."""
    return next(_tr(words) for least, words in BANDS if fit >= least or not least)


def points_text(points: float, of: float) -> str:
    """ "12.5 of 20.0" in the user's locale."""
    locale = QLocale()
    return _tr("{0} of {1}").format(locale.toString(float(points), "f", 1), locale.toString(float(of), "f", 1))


def part_text(name: str) -> str:
    """A part's name as people read it."""
    return _tr(PARTS[name][0]) if name in PARTS else name


def part_help(name: str) -> str:
    """What a part of the fit measures."""
    return _tr(PARTS[name][1]) if name in PARTS else ""


def role_text(role: str) -> str:
    """A role's id as people write it."""
    return _tr(ROLES[role]) if role in ROLES else role.replace("-", " ")


def status_text(status: str) -> str:
    return _tr(STATUS_NAMES[status]) if status in STATUS_NAMES else status


def confidence_text(level: int | str) -> str:
    """`level` is 0, 1, 2 as in a ranking, or its name."""
    return _tr(CONFIDENCES[level] if isinstance(level, int) else level)
