"""Skills that only the employer's name says: "Vitrail SAS" is no SAS, "Excel Logistics" no Excel.

The reader may have taken a list of skills for the firm ("Data Engineer - Airflow, Kafka"), so a name counts as a firm's only
where it holds a word of its own besides, or stands alone behind a comma or in a line without the title. A single name between a
title and bars or dashes may be either, and makes a weak claim.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from matcher.model import Experience, Hit, Profile
from matcher.skills.disclaimers import BASIC, DENIED

Spans = list[tuple[int, int, int]]
"""Start, end, and what is left of the skills that begin inside."""

_LEGAL = re.compile(
    r"(?<=[\w.] )(?:SAS|SASU|SARL|SA|SE|AG|GmbH(?: & Co\.? KG)?|KG|Ltd\.?|Limited|LLC|LLP|PLC|plc|Inc\.?|Corp\.?"
    r"|Corporation|Co\.?|Oy|AB|A/S|AS|BV|B\.V\.|NV|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?L\.?|Pty)(?!\w)"
)
"""Behind a firm's name."""
_NO_NAME = re.compile(
    r"[;:/|+()\[\]•]|\b(?:and|und|et|y|with|mit|in|for|using|freelance|developers?|engineers?|scientists?|analysts?"
    r"|consultants?|development|engineering|migrations?|platforms?|pipelines?|projects?|teams?|stack|models?|dashboards?"
    r"|reporting|services?|courses?|bootcamp|certifi\w+|entwickl\w+)\b",
    re.IGNORECASE,
)
"""What a list of tools or the name of a task holds, and a firm's name seldom."""
_BARS = re.compile(r"[|/(•·]|\s[-–—]\s|\s[-–—]$")
_WORD = re.compile(r"[A-ZÄÖÜÉ][\w'’.-]*")


def employer_spans(profile: Profile, hits: Sequence[Sequence[Hit]], is_name: Callable[[str], bool]) -> list[Spans]:
    """For each passage, with its `hits`, where a job's organization is named first and its name says skills.

    `is_name` tells tools from topics: "Excel Logistics" names one tool.
    """
    found: list[Spans] = [[] for _ in profile.passages]
    done: set[int] = set()
    for at, passage in enumerate(profile.passages):
        if passage.entry is None or passage.entry in done or passage.entry >= len(profile.experience):
            continue
        job = profile.experience[passage.entry]
        start = passage.text.find(job.organization) if job.organization else -1
        if job.organization and start >= 0:
            done.add(passage.entry)
            tools = [hit for hit in hits[at] if is_name(hit.skill) and not hit.inferred]
            found[at] = _spans(job, passage.text, start, tools)
    return found


def _spans(job: Experience, text: str, start: int, hits: Sequence[Hit]) -> Spans:
    """What is left of the `hits` in the name of the firm, which stands at `start` of `text`."""
    name = job.organization or ""
    end = start + len(name)
    inside = sorted({(hit.start, hit.end) for hit in hits if start <= hit.start and hit.end <= end})
    legal = [(start + found.start(), start + found.end()) for found in _LEGAL.finditer(name)]
    tools = [span for span in inside if not any(first <= span[0] < last for first, last in legal)]
    forms: Spans = [(first, last, DENIED) for first, last in legal]
    separate = sum(all(first >= last for _, last in tools[:place]) for place, (first, _) in enumerate(tools))
    if not tools or job.title is None or separate > 1 or _NO_NAME.search(name):
        return forms if job.title else []
    rest = list(name)
    for first, last in (*tools, *legal):
        rest[first - start : last - start] = " " * (last - first)
    firm, comma, _ = "".join(rest).partition(",")
    own = _WORD.search(firm) is not None or any(first - start < len(firm) for first, _ in legal)
    if comma and (not own or tools[0][0] - start > len(firm)):
        return forms
    beside = text[:start][-3:] + " " + text[end:][:3]
    either = not own and job.title in text and _BARS.search(beside) is not None
    return [(start, end, BASIC if either else DENIED)]
