"""The points of a fit that stand with no requirement, told in a sentence: what an ad leaves unsaid, its wording, its level."""

from __future__ import annotations

from matcher.model import Component, Fit
from matcher.wording import Wording, say, together

LEAST = 0.05
"""Points: fewer would be told as 0.0."""

MOST_LISTED = 0.5
"""Share of the points from which on it is told that a list alone earns them."""

NAMES_LITTLE = say("This posting names little.")
"""More than half of the points for skills are for the unsaid: its needs weigh less than skills.PRIOR."""

OTHER_LANGUAGE = say("Résumé and posting are in different languages, so their wording meets less than it would in one.")

STEPS = (say("intern"), say("junior"), say("mid level"), say("senior"), say("lead"), say("head"))
"""How SENIORITIES are told."""


def unshown(
    fit: Fit, shown: tuple[float, float], listed: float, asked: int | None, own: int | None, foreign: bool = False
) -> str:
    """Where the points are that no requirement shows, and those that only a list shows.

    `shown` are (points, of) of the skills part that requirements show, `listed` the share 0..1 of these that skills earn
    which stand in a list alone; `asked` and `own` are the job's and the person's places in SENIORITIES; `foreign`: the texts
    are in different languages.
    """
    parts = {part.name: part for part in fit.components}
    skills, text, level = parts["skills"], parts["text"], parts["seniority"]
    left, given = skills.of - shown[1], skills.points - shown[0]
    told: list[str] = []
    if left >= LEAST:
        # A thin or doubted fit is drawn to the middle, so more is unsaid there than the names leave.
        if left > skills.of / 2 and fit.confidence != "high":
            told.append(NAMES_LITTLE)
        told.append(
            say(
                "{left:.1f} of the {of:.1f} points for skills are for what it leaves unsaid: {given:.1f} are given, whatever "
                "the résumé shows.",
                left=left, of=skills.of, given=given,
            )
        )  # fmt: skip
    if listed > MOST_LISTED:
        told.append(
            say(
                "{share:.0f} % of the points that its needs earn rest on skills that stand in a list alone, shown in no job "
                "or project.",
                share=100 * listed,
            )
        )  # fmt: skip
    if text.of >= LEAST:
        told.append(say("Its wording earns {points:.1f} of {of:.1f} points.", points=text.points, of=text.of))
        if foreign:
            told.append(OTHER_LANGUAGE)
    if level.of >= LEAST:
        told.append(_level(level, asked, own))
    return together(*told) if told else ""


def _level(part: Component, asked: int | None, own: int | None) -> Wording:
    """Which levels were read, in the ad's title or words or, where these name none, its years, and in the résumé."""
    points, of = part.points, part.of
    if asked is None and own is None:
        return say("Level: neither names one: {points:.1f} of {of:.1f} points.", points=points, of=of)
    if asked is None:
        return say(
            "Level: the posting names none, the résumé reads as {own}: {points:.1f} of {of:.1f} points.",
            own=STEPS[own or 0], points=points, of=of,
        )  # fmt: skip
    if own is None:
        return say(
            "Level: the posting reads as {asked}, the résumé names none: {points:.1f} of {of:.1f} points.",
            asked=STEPS[asked], points=points, of=of,
        )  # fmt: skip
    return say(
        "Level: the posting reads as {asked} (from its title, its words or the years it asks for), the résumé as {own}: "
        "{points:.1f} of {of:.1f} points.",
        asked=STEPS[asked], own=STEPS[own], points=points, of=of,
    )  # fmt: skip
