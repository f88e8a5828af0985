"""Which of a passage's skills are other people's, or were turned down: "partnered with the Java team", "customers such as SAP".

Only names of tools, languages and products are judged: who worked with the data science team did data science, mostly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from matcher.model import Hit
from matcher.skills.disclaimers import DENIED, LEARNING

_PEOPLE = (
    "(?:teams?|developers?|engineers?|departments?|experts?|colleagues|squads?|specialists?|consultants?|vendors?|groups?|people"
    "|folks|programmers?|guild|chapter)"
)
_NAMES = r"(?P<what>[^.;:()]{1,60}?)"
_REST = r"(?P<what>[^.;()•|]{1,160})"


def _pattern(*wordings: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(wordings) + ")", re.IGNORECASE)


_OTHERS = tuple(
    _pattern(wording)
    for wording in (
        rf"(?:collaborat|liais|partner|coordinat|communicat|align)\w* (?:closely |daily )?with (?:the |our "
        rf"|other |an? )?{_NAMES} {_PEOPLE}\b",
        rf"(?:interview|recruit|hir|screen|onboard)(?:s|ed|ing)? (?:candidates |people |developers "
        rf"|engineers )?(?:for )?(?:an? |the )?{_NAMES}"
        rf" (?:roles?|positions?|posts?|candidates?|hires?|{_PEOPLE})\b",
        rf"(?:sales?|sold|selling|marketing|promot\w+|licen[cs]ing) (?:of )?(?:an? |the |our )?(?:[\w-]+ )?"
        rf"(?:products?|applications?|apps?|tools?|systems?|software|platforms?) (?:that (?:was|were) "
        rf"|which (?:was|were) )?"
        rf"(?:written|built|developed|made|implemented|coded|based) (?:in|on|with|using) {_REST}",
        rf"(?:clients?|customers?|competitors?|sponsors?)(?: served)?(?:,? (?:include[sd]?|including|were|such as"
        rf"|like)|:) {_REST}",
        r"(?:did|do|does|had|have)(?: not|n['’]t) (?:need|require|want"
        r"|have to use) (?:to use )?(?P<what>[\w.+#-]+(?: (?:or|and) [\w.+#-]+)?)",
        r"(?:evaluat|assess|consider|compar|trial|test|tr)(?:ed|ied|led) (?P<what>[^.;:()]{1,40}?),? (?:and"
        r"|but) (?:then |later |finally )?"
        r"(?:rejected|dismissed|discarded|dropped|abandoned|decided against|turned (?:it|them) down|did(?: not"
        r"|n['’]t) (?:use|adopt|choose))",
        rf"(?:rejected|ruled out|decided against|turned down|voted against) {_NAMES}(?= (?:in favou?r of|for|as"
        rf"|because|after)\b|[,.;]|$)",
    )
)  # fmt: skip
_STUDIED = (
    _pattern(
        rf"(?:attended|joined|visited|took part in|participated in|completed|went to|teilnahme an)(?: an?| the"
        rf"| several| \w+)? (?:[\w-]+ )?"
        rf"(?:workshops?|seminars?|webinars?|meetups?|talks?|lectures?|training days?) (?:on|about|in|für"
        rf"|zu) {_NAMES}(?=[,.;]|$)"
    ),
)


def standings(text: str, hits: Sequence[Hit], is_name: Callable[[str], bool]) -> list[int | None]:
    """For each of `hits` DENIED, LEARNING or None (it is the writer's own); `is_name` tells names by a skill's id."""
    left: list[int | None] = [None] * len(hits)
    for standing, patterns in ((LEARNING, _STUDIED), (DENIED, _OTHERS)):
        for found in (match for pattern in patterns for match in pattern.finditer(text)):
            start, end = found.span("what")
            for place, hit in enumerate(hits):
                if start <= hit.start and hit.end <= end and (is_name(hit.skill) or hit.inferred):
                    left[place] = standing
    return left
