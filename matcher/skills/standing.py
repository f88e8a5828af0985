"""What titles and degrees say of a person: seniority (a place in SENIORITIES) and degree (a place in DEGREES)."""

from __future__ import annotations

import re
from datetime import date

from matcher.model import SENIORITIES, Profile
from matcher.skills.use import interval

_STEPS = (
    ("head", r"head(?: of)?(?! (?:&|and) neck)|chief|c[teid]o|(?<!assistant )(?<!associate )(?:vice president|vp)|svp|evp"
     r"|director|founder|co-?founder|(?:abteilungs|bereichs)?leit(?:er|erin|ung)"),
    ("lead", r"lead(?:er)?|principal|staff|distinguished|architect|manager|team ?lead|team-?leit(?:er|erin|ung)"
     r"|(?<!research )(?<!postdoctoral )(?<!doctoral )(?<!teaching )(?<!clinical )(?<!visiting )fellow"
     r"|(?<!assistant )(?<!associate )professor(?:in)?"),
    ("senior", r"senior|sr|expert|iii|iv|professor"),
    ("intern", r"intern(?:ship)?|trainee|apprentice|working student|werkstudent(?:in)?|praktikant(?:in)?|stagiaire"),
    ("junior", r"junior(?! (?:college|high))|jr|graduate|entry[- ]level"
     r"|(?:assistant|associate)(?! (?:vice|director|principal|partner))"),
)  # fmt: skip
"""Tried in order: "Senior Lead Engineer" leads. A product manager leads work as a lead does."""
_TITLES = tuple((SENIORITIES.index(step), re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for step, words in _STEPS)
_BARE = re.compile(
    r"(?:(?:head|chief|vice president|vp|svp|evp|director|founder|lead|leader|principal|staff|manager|managing|executive|senior"
    r"|sr|team|tech|group|department|section|people|regional|global|qa|test|testing|quality|delivery|consultant|consulting"
    r"|consultancy|practice|teamlead|teamleiter(?:in)?|teamleitung|leiter(?:in)?|abteilungsleiter(?:in)?)\b[ ,/&()-]*)+",
    re.IGNORECASE,
)
"""A rank by itself, or of work that this field knows too: "Team Lead", "Director", "QA Lead"."""
_MID, _LEAD = SENIORITIES.index("mid"), SENIORITIES.index("lead")
_FIELD = re.compile(
    r"\b(?:engineer|engineering|scien(?:tist|ce)s?|scientific|developer|development|programmer|analysts?"
    r"|analytics?|data|statistic\w*"
    r"|software|machine learning|ml|mlops|ai|artificial intelligence|deep learning|nlp|vision|robotics"
    r"|research(?:er)?|product|technology"
    r"|technical|technologies|tech|it|information|platform|infrastructure|systems?|solutions?|cloud|devops|sre"
    r"|security|architect|bi"
    r"|business intelligence|insights?|quant\w*|model(?:l?ing)?|risk|actuar\w*|econom\w+|digital|web|front-?end"
    r"|back-?end|database"
    r"|professor(?:in)?|postdoc\w*|lecturer|c[teid]o|founder|co-?founder|chief executive|officer|daten\w*"
    r"|\w*entwickl\w+|\w*ingenieur\w*"
    r"|\w*wissenschaft\w*|informatik\w*|ing[ée]ni\w+|engenheir\w+|desarroll\w+|d[ée]velopp\w+|analista|donn[ée]es"
    r"|datos|dados)\b",
    re.IGNORECASE,
)
"""What a post of this field is called by; elsewhere "staff" and "head" mean something else (a staff nurse, a head chef)."""
_ELSEWHERE = re.compile(
    r"\b(?:nurse|midwife|barista|waiter|waitress|bartender|cashier|cook|chef|baker|cleaner|driver|courier"
    r"|hairdresser|guitarist|pianist"
    r"|dancer|musician|singer|actor|actress|lifeguard|babysitter|nanny|carer|caregiver|gardener|electrician"
    r"|plumber|carpenter|mechanic"
    r"|receptionist|security guard|kellner(?:in)?|krankenpfleger(?:in)?|verk[äa]ufer(?:in)?|serveur|serveuse"
    r"|camarer[oa])\b",
    re.IGNORECASE,
)
"""Posts that say nothing of how far somebody has come in this field."""
_RECENT = 12
"""Months before the end of the latest job in which another job's title still counts."""


def of_title(title: str) -> int:
    """The place in SENIORITIES that a title says, "mid" where it says none, or one that means little outside of the field."""
    found = next((place for place, words in _TITLES if words.search(title)), _MID)
    if found < _LEAD or _FIELD.search(title) or _BARE.fullmatch(title.strip()):
        return found
    return _MID


def seniority(profile: Profile, today: date) -> int | None:
    """The highest of the latest titles: of jobs that ended within a year of the last one; the first title if none is dated.
    None where no job is one of the field, as far as titles tell.
    """
    titled = [
        (job.title, interval(job, today))
        for job in profile.experience
        if job.title and (_ELSEWHERE.search(job.title) is None or _FIELD.search(job.title))
    ]
    dated = [(span[1], title) for title, span in titled if span]
    if not dated:
        return of_title(titled[0][0]) if titled else None
    last = max(end for end, _ in dated)
    return max(of_title(title) for end, title in dated if end >= last - _RECENT)


def degree(profile: Profile) -> int:
    """The highest degree named, completed or not, as a place in DEGREES."""
    return max((education.level for education in profile.education), default=0)
