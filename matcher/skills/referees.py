"""Which passages of a résumé are about its referees: people who can be asked, with their firms, and no skill of the writer."""

from __future__ import annotations

import re

from matcher.model import Profile

_HEADING = re.compile(
    r"(?:(?:professional|character|personal|academic|list of)\s)?(?:references?|referees?)(?:\s(?:available|on request)\b.*)?"
    r"|referenzen|références|referencias|referências|referenze|推荐人|证明人",
    re.IGNORECASE,
)
_ROW = re.compile(r"\W{0,4}(?:references|referees|referenzen|références|referencias)\s?[:：]", re.IGNORECASE)


def of_referees(profile: Profile) -> list[bool]:
    """For each passage whether it stands under such a heading, or in a row with such a head."""
    found: list[bool] = []
    following, under = 0, False
    for passage in profile.passages:
        if following < len(profile.sections) and _letters(passage.text) == _letters(
            profile.sections[following].heading
        ):
            under = _HEADING.fullmatch(profile.sections[following].heading.strip(" :：.·•|*#-–—_")) is not None
            following += 1
        found.append((under and passage.entry is None) or _ROW.match(passage.text) is not None)
    return found


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
