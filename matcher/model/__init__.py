"""The values that pass between rooms. Read these files first.

Everything here is a frozen dataclass of plain values and tuples: a stage takes one, returns another and changes nothing.
Lengths on a page are PDF points (1/72 inch), origin at the page's top left, y grows downwards, as in Qt.
Text offsets are Python string offsets. Dates are "YYYY-MM" or "YYYY" exactly as precise as they were printed.

The order below is the data's way:

    Page(Word) -> Profile(Passage) ----find, weigh----> Candidate(Claim) --+
                                                                           +--> Fit -> Explanation(Verdict, Gap)
    Posting -> Requirement(Hit) ---------weigh--------> Opening(Demand) ---+
    Openings -> RoleModel --(Candidate)--> RoleLens -> PathStep

A file for each subject, in the same order: document, profile, skills, posting, fit, roles, reports; scales are what they share.
Say `from matcher.model import Word`: a file is loaded when one of its names is asked for, since making half a hundred dataclasses
takes longer than reading a page, and no command needs them all.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matcher.model.document import Box as Box
    from matcher.model.document import Caution as Caution
    from matcher.model.document import Document as Document
    from matcher.model.document import Link as Link
    from matcher.model.document import Page as Page
    from matcher.model.document import PageImage as PageImage
    from matcher.model.document import Source as Source
    from matcher.model.document import Word as Word
    from matcher.model.fit import Component as Component
    from matcher.model.fit import Explanation as Explanation
    from matcher.model.fit import Fit as Fit
    from matcher.model.fit import Gap as Gap
    from matcher.model.fit import Missing as Missing
    from matcher.model.fit import Near as Near
    from matcher.model.fit import Ranking as Ranking
    from matcher.model.fit import SkillSet as SkillSet
    from matcher.model.fit import Verdict as Verdict
    from matcher.model.posting import Demand as Demand
    from matcher.model.posting import Loaded as Loaded
    from matcher.model.posting import Opening as Opening
    from matcher.model.posting import Posting as Posting
    from matcher.model.posting import Rejected as Rejected
    from matcher.model.posting import Requirement as Requirement
    from matcher.model.profile import Anchor as Anchor
    from matcher.model.profile import Contact as Contact
    from matcher.model.profile import Correction as Correction
    from matcher.model.profile import Education as Education
    from matcher.model.profile import Evidence as Evidence
    from matcher.model.profile import Experience as Experience
    from matcher.model.profile import Passage as Passage
    from matcher.model.profile import Profile as Profile
    from matcher.model.profile import Section as Section
    from matcher.model.profile import SectionKind as SectionKind
    from matcher.model.reports import ImportReport as ImportReport
    from matcher.model.roles import AreaBar as AreaBar
    from matcher.model.roles import Basis as Basis
    from matcher.model.roles import Contrast as Contrast
    from matcher.model.roles import Lack as Lack
    from matcher.model.roles import OwnRole as OwnRole
    from matcher.model.roles import PathStep as PathStep
    from matcher.model.roles import Pull as Pull
    from matcher.model.roles import RoleLens as RoleLens
    from matcher.model.roles import RoleMix as RoleMix
    from matcher.model.roles import Share as Share
    from matcher.model.scales import DEGREES as DEGREES
    from matcher.model.scales import GOOD_FIT as GOOD_FIT
    from matcher.model.scales import SENIORITIES as SENIORITIES
    from matcher.model.scales import Confidence as Confidence
    from matcher.model.scales import Level as Level
    from matcher.model.scales import Met as Met
    from matcher.model.skills import Candidate as Candidate
    from matcher.model.skills import Claim as Claim
    from matcher.model.skills import Hit as Hit
    from matcher.model.skills import Skill as Skill
    from matcher.model.skills import WhatIf as WhatIf

_NAMES = {
    "scales": ("Level", "Met", "Confidence", "DEGREES", "SENIORITIES", "GOOD_FIT"),
    "document": ("Box", "Word", "Link", "Page", "Caution", "Source", "Document", "PageImage"),
    "profile": (
        "SectionKind",
        "Evidence",
        "Anchor",
        "Passage",
        "Contact",
        "Section",
        "Experience",
        "Education",
        "Profile",
        "Correction",
    ),
    "skills": ("Skill", "Hit", "Claim", "Candidate", "WhatIf"),
    "posting": ("Posting", "Rejected", "Loaded", "Requirement", "Demand", "Opening"),
    "fit": ("Component", "Near", "Missing", "Fit", "Verdict", "Gap", "SkillSet", "Explanation", "Ranking"),
    "roles": ("Share", "Contrast", "Pull", "Lack", "PathStep", "Basis", "AreaBar", "RoleLens", "OwnRole", "RoleMix"),
    "reports": ("ImportReport",),
}

_FILES = {name: file for file, names in _NAMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """A name that was not asked for before (PEP 562)."""
    if name not in _FILES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value = getattr(import_module(f"{__name__}.{_FILES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_FILES])
