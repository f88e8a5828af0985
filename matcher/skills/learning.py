"""Which passages of a résumé stand under a heading for what is being learned, or only of interest ("Currently learning")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.model import Hit, Profile

_HEADING = re.compile(
    r"(?:(?:currently|still|now|always|presently)\s)?(?:learning|exploring|studying)(?:\s(?:now|next|goals?|list"
    r"|path|right now))?"
    r"|(?:(?:i\s)?(?:want|would like|plan|hope)\s|next\s|things\s)?to learn(?:\snext)?"
    r"|(?:what|things) (?:i am|i'm|i’m|im) (?:currently |now )?learning|(?:currently )?in progress"
    r"|on my (?:learning |reading )?list"
    r"|(?:also )?interested in|curious about|reading up on|next up"
    r"|(?:(?:derzeit|aktuell|gerade|zurzeit|momentan)\s)?(?:lerne ich|in einarbeitung|am lernen)(?:\s(?:derzeit"
    r"|aktuell|gerade))?"
    r"|ich lerne(?:\s(?:derzeit|aktuell|gerade))?|lernziele|(?:möchte|will) ich lernen|interessiert an"
    r"|en (?:cours d['’])?apprentissage|j['’]apprends|à apprendre|envie d['’]apprendre|intéressée? par"
    r"|aprendiendo|en aprendizaje|(?:quiero|por) aprender|interesad[oa] en|aprendendo|em aprendizado|quero aprender",
    re.IGNORECASE,
)
_FRAME = " :：.·•|*#-–—_…"
_LABEL = re.compile(r"\W{0,4}[^\W\d_][^:：.,;|]{1,40}[:：](?=\s)")
"""A row with a head of its own ("Tools: Git, Terraform") begins something else."""
_HEAD_WORDS = 4


def of_learning(profile: Profile, hits: Sequence[Sequence[Hit]]) -> list[bool]:
    """For each passage whether it stands under such a heading, or right below a line that says no more than that.

    It holds up to the next heading, known to the reader or not: a row with another head, or some words with no skill among them
    (`hits` has those of each passage). Degrees under "Learning" are education and stay what they are.
    """
    found: list[bool] = []
    following, under = 0, False
    for passage, skills in zip(profile.passages, hits, strict=True):
        heads = following < len(profile.sections) and _letters(passage.text) == _letters(
            profile.sections[following].heading
        )
        following += heads
        says = _HEADING.fullmatch(passage.text.strip(_FRAME)) is not None
        ends = not skills and len(passage.text.split()) <= _HEAD_WORDS
        if heads or says or ends or _LABEL.match(passage.text):
            under = says
        own = passage.entry is None and passage.section != "education"
        found.append(own and not heads and not says and under)
    return found


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
