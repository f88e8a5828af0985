"""Does an ad name a skill, or does the word only stand there? "We are a bank that runs on Java" asks nobody for banking.

Each place where a skill stands in an ad gets a score: how its line speaks (a cue such as "experience with", "you", "we"), whether
it stands in a list, and what kind of thing it is (kinds.toml). Below 0 it is an aside. The weights are those of a
logistic regression on the 80 technical ads of SkillSpan's training part (Zhang et al., NAACL 2022): labelled as knowledge or not,
2,948 places. Only a whole ad can be judged so: short texts and résumés name what stands in them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.skills.context import Match
    from matcher.skills.lexicon import Lexicon

WHOLE = 600
"""Characters from which on a text of several lines counts as a whole ad."""
LINES = 5

BIAS = -0.7
KIND = {"named": 0.0, "topic": -0.7, "working": -2.3, "domain": -0.4}
CUE, CUE_BEFORE = 0.5, 1.2
WE, YOU = -0.9, 0.8
BESIDE, BETWEEN = 0.9, 0.5
"""Another skill of the same list on one side; on both."""
DENSITY, DENSEST, ALONE = 1.1, 0.6, 1.9
"""For the share of the line's words that name skills, counted up to DENSEST; a line of nothing else."""
LENGTH, LONGEST = -0.013, 50
"""For each word of the line."""
TOP, TITLE = -0.4, 150
"""In the first TITLE characters, where ads have their title."""
PREPOSITION = 1.0

_CUE = re.compile(
    r"experience|knowledge|familiar|skills?\b|proficien|understanding|expert|fluen|degree|background|certif|\bplus\b|\bmust\b"
    r"|requir|prefer|ideal|nice to have|bonus|comfortable|advantage|hands-on|passion|command of|exposure|qualif|track record"
    r"|working with|as well as|such as|e\.g|including",
    re.IGNORECASE,
)
_WE = re.compile(
    r"\b(?:we|our|us|ours|team|customers?|clients?|leader|leading|company|<organization>)\b", re.IGNORECASE
)
_YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
_LINK = re.compile(r"(?:[\s,/;|•()&+*·\-\d.]|\band\b|\bor\b)*", re.IGNORECASE)
_LONGEST_LINK = 14
_HEAD = re.compile(
    r" (?:tool(?:s|set|ing)?|technolog(?:y|ies)|systems?|ecosystem|management|principles|patterns|frameworks?|best practices"
    r"|services|architectures?|administration|fundamentals|environments?|platforms?|solutions?|methods|concepts|techniques|infrastructure"
    r"|certifications?|deployments?|networking)(?![\w-]|/\w)"
)
"""What an ad adds to a skill's name without meaning another thing: "AWS technologies", "load balancing principles"."""
_PREPOSITION = re.compile(r"\b(?:in|of|with|using|on|as|to)\s$", re.IGNORECASE)


def is_whole(text: str) -> bool:
    """Is `text` long enough, and of enough lines, to tell its parts from one another?"""
    return len(text) >= WHOLE and text.count("\n") >= LINES


class Naming:
    """Tells what a whole ad names from what only stands in it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._kinds = tuple(KIND[lexicon.kind(skill.id)] for skill in lexicon.skills)

    def asides(self, text: str, found: Sequence[Match]) -> list[bool]:
        """For each of `found`, by start: True where it only stands there. Linear in the text."""
        linked = [
            after[0] - before[1] <= _LONGEST_LINK and _LINK.fullmatch(text, before[1], after[0]) is not None
            for before, after in pairwise(found)
        ]
        out: list[bool] = []
        here = 0
        while here < len(found):
            start = text.rfind("\n", 0, found[here][0]) + 1
            stop = text.find("\n", found[here][1])
            stop = len(text) if stop < 0 else stop
            after = bisect_right(found, stop, lo=here, key=lambda match: match[0])
            base, cue = _of_line(text[start:stop], [text[match[0] : match[1]] for match in found[here:after]])
            for number in range(here, after):
                score = base + self._kinds[found[number][3]]
                if 0 <= cue < found[number][0] - start:
                    score += CUE_BEFORE
                sides = (number > 0 and linked[number - 1]) + (number < len(linked) and linked[number])
                score += (0.0, BESIDE, BESIDE + BETWEEN)[sides]
                if start < TITLE:
                    score += TOP
                if _PREPOSITION.search(text, max(0, found[number][0] - 8), found[number][0]):
                    score += PREPOSITION
                out.append(score < 0)
            here = after
        return out


def whole_name(text: str, end: int, limit: int) -> int:
    """Where the name that ends at `end` does end with the general noun behind it, if that ends before `limit`."""
    head = _HEAD.match(text, end)
    return head.end() if head and head.end() <= limit else end


def _of_line(line: str, names: Sequence[str]) -> tuple[float, int]:
    """What a line says of all skills in it, and where its first cue begins, -1 without one."""
    words = line.count(" ") + 1
    share = sum(name.count(" ") + 1 for name in names) / words
    score = BIAS + DENSITY * min(share, DENSEST) + LENGTH * min(words, LONGEST)
    if share > 0.95:
        score += ALONE
    cue = _CUE.search(line)
    if cue:
        score += CUE
    if _WE.search(line):
        score += WE
    if _YOU.search(line):
        score += YOU
    return score, cue.start() if cue else -1
