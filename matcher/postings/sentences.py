"""Lines -> sentences: where one thing asked for ends and the next begins, also in ads without line breaks or stops."""

from __future__ import annotations

import re

_ABBREVIATED = (
    r"(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\betc\.)(?<!\bvs\.)(?<!\bB\.S\.)(?<!\bM\.S\.)(?<!\bPh\.D\.)(?<!\bU\.S\.)(?<!\bSr\.)(?<!\bJr\.)"
    r"(?<!\bInc\.)(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bB\.A\.)(?<!\bM\.A\.)(?<!\bB\.Sc\.)(?<!\bM\.Sc\.)(?<!\bz\.B\.)(?<!\bca\.)"
    r"(?<!\bapprox\.)(?<!\bmin\.)(?<!\bNo\.)(?<!\bp\.a\.)(?<!\bbzw\.)(?<!\binkl\.)(?<!\bexp\.)(?<!\byrs\.)(?<!\b[oudi]\.)"
)
_STOP = re.compile(rf"(?:(?<=[.!?]){_ABBREVIATED}|(?<=[.!?][\"”)]))\s+(?=[A-ZÀ-Þ0-9\"“(¿•-])|(?<=[a-z0-9)]);\s+(?=\S)")
_MARK = re.compile(r"[.!?;][\"”)]?\s")
_ANSWER = re.compile(
    r"(?:not? (?:needed|required|necessary|problem|worries|must)|don['’]t worry|great, but|kein "
    r"|(?:great|good|nice|perfect|awesome|brilliant|even better|bonus|lovely|excellent|fantastic|cool|super|toll"
    r"|prima) *(?:[.!]|$))",
    re.IGNORECASE,
)
"""What follows a question that names what is not needed, or only wished for ("Kafka? Not needed.", "Kafka? Great!")."""
_DASHED = re.compile(r"\s+(?:[-–—*•]\s+(?=[A-ZÀ-Þ0-9])|[-•] (?=[a-z])|\+ (?=[A-ZÀ-Þ0-9]))")
_OPENER = re.compile(
    r" (?<=[a-z0-9)+#] )(?=(?:Experience|Experienced|Strong|Proven|Excellent|Solid|Good|Knowledge"
    r"|Ability|Able|Understanding|Familiarity"
    r"|Familiar|Proficiency|Proficient|Expertise|Demonstrated|Degree|Bachelor|Master|PhD"
    r"|Phd|Minimum|Must|You|Your|We|Our|The|This|It|They"
    r"|Work|Develop|Build|Design|Create|Deliver|Lead|Manage|Support|Collaborate|Provide|Help"
    r"|Ensure|Identify|Perform|Conduct|Apply|Use"
    r"|Partner|Communicate|Present|Implement|Analyse|Analyze|Hands|Working|Comfortable|Fluent"
    r"|Advanced|Background|Previous|Passion"
    r"|Passionate|Exposure|Deep|Desire|Willingness|Track|If|As|Responsible|Skilled|Confident"
    r"|Nice|Ideally|Preferred|Desirable|Bonus"
    r"|Competitive|Flexible|Please|Join|Analytical|Educated|Commercial|Practical|Interest"
    r"|Keen|Maintain|Contribute|Drive|Mastery|Certified|Certification|Preference|Able) [a-z]"
    r"|(?<! or )(?<! and )(?<! a )(?:Bachelor|Master)(?:['’]?s)? [Dd]egree"
    r"|(?:BSc?|MSc?|PhD) (?:in|or)\b|\d{1,2}\+ ?(?:years|yrs)\b|Minimum \d)"
)
_A_LIST = 100
"""Characters from which on a line can hold a list whose items begin with a plus."""
_FEW_STOPS = 40
"""Words a stop below which a line counts as written without any."""
_LONG = 25


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of the line text[start:end] as offsets without blanks around and without a bullet before them."""
    if text.startswith("- ", start):
        start += 2
    cuts = _stops(text, start, end)
    dashed = text.count("- ", start, end) + text.count("* ", start, end)
    if end - start > _A_LIST:
        dashed += text.count(" + ", start, end)
    if not text.isascii():
        dashed += text.count("– ", start, end) + text.count("— ", start, end) + text.count("• ", start, end)
    if dashed > 2:
        dashes = [match.span() for match in _DASHED.finditer(text, start, end)]
        if len(dashes) > 2:
            cuts = sorted(cuts + dashes)
    words = text.count(" ", start, end) + 1
    if words > _LONG and words > _FEW_STOPS * (len(cuts) + 1) - _LONG:
        cuts = sorted(cuts + [match.span() for match in _OPENER.finditer(text, start, end)])
    if not cuts:
        return _trimmed(text, [(start, end)])
    pieces: list[tuple[int, int]] = []
    at = start
    for left, right in cuts:
        if left > at:
            pieces.append((at, left))
        at = max(at, right)
    if end > at:
        pieces.append((at, end))
    return _trimmed(text, pieces)


def _stops(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where sentences end. A mark with a blank behind it is looked for first: that is fast, and few lines have one."""
    cuts: list[tuple[int, int]] = []
    if _MARK.search(text, start, end) is None:
        return cuts
    for mark in _MARK.finditer(text, start, end):
        stop = _STOP.match(text, mark.end() - 1, end) or _STOP.match(text, mark.start(), end)
        if stop and not (text[mark.start()] == "?" and _ANSWER.match(text, mark.end(), end)):
            cuts.append(stop.span())
    return cuts


def _trimmed(text: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in pieces:
        while start < end and text[start] in " \t\n-–—•*|§":
            start += 1
        while end > start and text[end - 1] in " \t\n|":
            end -= 1
        if end > start:
            found.append((start, end))
    return found
