"""The points of a fit that stand with no requirement, told in a sentence: what an ad leaves unsaid, and its wording."""

from __future__ import annotations

from matcher.model import Fit
from matcher.wording import say, together

LEAST = 0.05
"""Points: fewer would be told as 0.0."""


def unshown(fit: Fit, shown: tuple[float, float]) -> str:
    """Where the points are that no requirement shows. `shown` are (points, of) of the skills part that requirements show."""
    parts = {part.name: part for part in fit.components}
    skills, text = parts["skills"], parts["text"]
    left, given = skills.of - shown[1], skills.points - shown[0]
    told: list[str] = []
    if left >= LEAST:
        if left > skills.of / 2:
            told.append(say("This posting names little."))
        told.append(
            say(
                "{left:.1f} of the {of:.1f} points for skills are for what it leaves unsaid: {given:.1f} are given, whatever "
                "the résumé shows.",
                left=left, of=skills.of, given=given,
            )
        )  # fmt: skip
    if text.of >= LEAST:
        told.append(say("Its wording earns {points:.1f} of {of:.1f} points.", points=text.points, of=text.of))
    return together(*told) if told else ""
