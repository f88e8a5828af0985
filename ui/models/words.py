"""How numbers and ids are put in words: bands of a fit, points, parts, roles, statuses, confidence."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.saying import decimal

BANDS = (
    (75, str(QT_TRANSLATE_NOOP("Words", "an excellent fit"))),
    (60, str(QT_TRANSLATE_NOOP("Words", "a good fit"))),
    (45, str(QT_TRANSLATE_NOOP("Words", "a partial fit"))),
    (30, str(QT_TRANSLATE_NOOP("Words", "a weak fit"))),
    (0, str(QT_TRANSLATE_NOOP("Words", "a poor fit"))),
)

PARTS = {
    "skills": (
        str(QT_TRANSLATE_NOOP("Words", "Skills")),
        str(QT_TRANSLATE_NOOP("Words", "What the posting asks for and your résumé shows, skill by skill")),
    ),
    "text": (
        str(QT_TRANSLATE_NOOP("Words", "Wording")),
        str(QT_TRANSLATE_NOOP("Words", "How alike posting and résumé are in what they are about")),
    ),
    "experience": (
        str(QT_TRANSLATE_NOOP("Words", "Experience")),
        str(QT_TRANSLATE_NOOP("Words", "Your years of work against the years asked for")),
    ),
    "seniority": (
        str(QT_TRANSLATE_NOOP("Words", "Seniority")),
        str(QT_TRANSLATE_NOOP("Words", "Your level against the level of the job")),
    ),
    "degree": (
        str(QT_TRANSLATE_NOOP("Words", "Degree")),
        str(QT_TRANSLATE_NOOP("Words", "Your highest degree against the one asked for")),
    ),
}
"""A part's name, and what it measures."""

ROLES = {
    "data-scientist": str(QT_TRANSLATE_NOOP("Words", "Data scientist")),
    "machine-learning-engineer": str(QT_TRANSLATE_NOOP("Words", "ML engineer")),
    "data-analyst": str(QT_TRANSLATE_NOOP("Words", "Data analyst")),
    "data-engineer": str(QT_TRANSLATE_NOOP("Words", "Data engineer")),
    "applied-scientist": str(QT_TRANSLATE_NOOP("Words", "Applied scientist")),
    "research-scientist": str(QT_TRANSLATE_NOOP("Words", "Research scientist")),
    "ai-engineer": str(QT_TRANSLATE_NOOP("Words", "AI engineer")),
    "mlops-engineer": str(QT_TRANSLATE_NOOP("Words", "MLOps engineer")),
    "software-engineer": str(QT_TRANSLATE_NOOP("Words", "Software engineer")),
    "devops-engineer": str(QT_TRANSLATE_NOOP("Words", "DevOps engineer")),
}

SENIORITY_NAMES = {
    "intern": str(QT_TRANSLATE_NOOP("Words", "Intern")),
    "junior": str(QT_TRANSLATE_NOOP("Words", "Junior")),
    "mid": str(QT_TRANSLATE_NOOP("Words", "Mid-level")),
    "senior": str(QT_TRANSLATE_NOOP("Words", "Senior")),
    "lead": str(QT_TRANSLATE_NOOP("Words", "Lead")),
    "head": str(QT_TRANSLATE_NOOP("Words", "Head")),
}

STATUS_NAMES = {
    "new": str(QT_TRANSLATE_NOOP("Words", "New")),
    "saved": str(QT_TRANSLATE_NOOP("Words", "Saved")),
    "applied": str(QT_TRANSLATE_NOOP("Words", "Applied")),
    "interview": str(QT_TRANSLATE_NOOP("Words", "Interview")),
    "offer": str(QT_TRANSLATE_NOOP("Words", "Offer")),
    "rejected": str(QT_TRANSLATE_NOOP("Words", "Rejected")),
    "hidden": str(QT_TRANSLATE_NOOP("Words", "Hidden")),
}

STATUS_MARKS = {"saved": "★", "applied": "➤", "interview": "☎", "offer": "✔", "rejected": "✖", "hidden": "◌"}

CONFIDENCES = (
    str(QT_TRANSLATE_NOOP("Words", "low")),
    str(QT_TRANSLATE_NOOP("Words", "medium")),
    str(QT_TRANSLATE_NOOP("Words", "high")),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def band(fit: float) -> str:
    """The fit in words."""
    return next(_tr(words) for least, words in BANDS if fit >= least or not least)


def shortened(text: str, most: int) -> str:
    """At most so many characters of a text, cut between words where that leaves most of it."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return f"{cut[: cut.rfind(' ')] if cut.rfind(' ') > most // 2 else cut}…"


def points_text(points: float, of: float) -> str:
    """ "12.5 of 20.0" in the user's locale."""
    return _tr("{0} of {1}").format(decimal(points), decimal(of))


def part_text(name: str) -> str:
    """A part's name as people read it."""
    return _tr(PARTS[name][0]) if name in PARTS else name


def part_help(name: str) -> str:
    """What a part of the fit measures."""
    return _tr(PARTS[name][1]) if name in PARTS else ""


def role_text(role: str) -> str:
    """A role's id as people write it."""
    return _tr(ROLES[role]) if role in ROLES else role.replace("-", " ")


def seniority_text(seniority: str) -> str:
    """One of SENIORITIES as people write it."""
    return _tr(SENIORITY_NAMES[seniority]) if seniority in SENIORITY_NAMES else seniority


def status_text(status: str) -> str:
    return _tr(STATUS_NAMES[status]) if status in STATUS_NAMES else status


def confidence_text(level: int | str) -> str:
    """`level` is 0, 1, 2 as in a ranking, or its name."""
    return _tr(CONFIDENCES[level] if isinstance(level, int) else level)
