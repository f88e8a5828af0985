"""Does an ad name a skill, or does the word only stand there? "We are a bank that runs on Java" asks nobody for banking.

Each place where a skill stands in an ad gets a score: how its line speaks (a cue such as "experience with", "you", "we"), whether
it stands in a list, how many skills stand around it, where in the ad, and what kind of thing it is (kinds.toml). Below 0 it is
an aside. The weights are those of a logistic regression on the 80 technical ads of SkillSpan's training part (Zhang et al., NAACL
2022): labelled as knowledge or not, some 3,000 places. Only a whole ad can be judged so: short texts and résumés name what
stands in them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.skills.context import Match
    from matcher.skills.lexicon import Lexicon

WHOLE = 600
"""Characters from which on a text of several lines counts as a whole ad."""
LINES = 5

BIAS = -1.58
"""Where 70 % of the places that score 0 are labelled."""
KIND = {"named": 0.0, "topic": -0.2, "working": -1.7, "domain": 0.0}
SMALL = -0.6
"""For what has no name of its own and is written small: "security", "testing"."""
CUE, CUE_BEFORE = 0.4, 1.1
WE, YOU = -0.9, 0.7
BESIDE, BETWEEN = 0.9, 0.5
"""Another skill of the same list on one side; on both."""
DENSITY, DENSEST, ALONE = 1.0, 0.6, 1.6
"""For the share of the line's words that name skills, counted up to DENSEST; a line of nothing else."""
LENGTH, LONGEST, ENDLESS, ENDLESS_WORDS = -0.022, 50, 0.9, 60
"""For each word of the line; a line of more than ENDLESS_WORDS is a whole paragraph."""
NEAR, MOST_NEAR, AROUND = 0.083, 12, 300
"""For each skill in AROUND characters to either side, at most MOST_NEAR: where an ad lists what it asks for."""
END = -1.0
"""Times the square of the place in the ad, 0 to 1: ads end with what the employer is and offers."""
TOP, TITLE = -0.4, 150
"""In the first TITLE characters, where ads have their title."""
FIRST, MARGIN = -0.6, 4
"""In the first MARGIN characters of a line."""
PREPOSITION = 1.0

CUES = (
    " experience", " knowledge", " familiar", " skill ", " skills ", " proficien", " understanding", " expert", " fluen",
    " degree", " background", " certif", " plus ", " must ", " requir", " prefer", " ideal", " nice to have ", " bonus ",
    " comfortable ", " advantage", " hands on ", " passion", " command of ", " exposure ", " qualif", " track record ",
    " working with ", " as well as ", " such as ", " e g ", " including ",
)  # fmt: skip
"""Without a blank at the end any ending counts: "familiar", "familiarity"."""
WES = (
    " we ", " our ", " us ", " ours ", " team ", " customer ", " customers ", " client ", " clients ", " leader ", " leading ",
    " company ",
)  # fmt: skip
YOUS = (" you ", " your ")
SIGNALS = (*CUES, *WES, *YOUS)
"""Folded words that the finder listens for; the place of a signal here tells its sort."""
_LAST_CUE, _LAST_WE = len(CUES), len(CUES) + len(WES)
_LINK = re.compile(r"(?:[\s,/;|•()&+*·\-\d.]|\band\b|\bor\b)*", re.IGNORECASE)
_LONGEST_LINK = 14
_HEAD = re.compile(
    r" (?:tool(?:s|set|ing)?|technolog(?:y|ies)|systems?|ecosystem|management|principles|patterns|frameworks?|best practices"
    r"|services|architectures?|administration|fundamentals|environments?|platforms?|solutions?|methods|concepts|techniques|infrastructure"
    r"|certifications?|deployments?|networking)(?![\w-]|/\w)"
)
"""What an ad adds to a skill's name without meaning another thing: "AWS technologies", "load balancing principles"."""
_PREPOSITIONS = (" in ", " of ", " with ", " using ", " on ", " as ", " to ")
_LAST_LETTERS = frozenset("nfhgsoNFHGSO")


def is_whole(text: str) -> bool:
    """Is `text` long enough, and of enough lines, to tell its parts from one another?"""
    return len(text) >= WHOLE and text.count("\n") >= LINES


class Naming:
    """Tells what a whole ad names from what only stands in it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._kinds = tuple(KIND[lexicon.kind(skill)] for skill in lexicon.ids)
        self._unnamed = tuple(lexicon.kind(skill) != "named" for skill in lexicon.ids)

    def asides(self, text: str, found: Sequence[Match], signals: Sequence[tuple[int, int]]) -> list[bool]:
        """For each of `found`, by start: True where it only stands there. `signals` are (offset, place in SIGNALS), by offset."""
        kinds, unnamed = self._kinds, self._unnamed
        ends = [0, *(match[1] for match in found)]
        linked = [
            match[0] - end <= _LONGEST_LINK and _is_link(text[end : match[0]])
            for end, match in zip(ends, found, strict=False)
        ]
        linked[0] = False
        linked.append(False)
        out: list[bool] = []
        starts = [match[0] for match in found]
        length = len(text)
        here = heard = low = high = 0
        while here < len(found):
            start = text.rfind("\n", 0, found[here][0]) + 1
            stop = text.find("\n", found[here][1])
            stop = len(text) if stop < 0 else stop
            after = here + 1
            while after < len(found) and found[after][0] <= stop:
                after += 1
            while heard < len(signals) and signals[heard][0] < start - 1:
                heard += 1
            first = heard
            while heard < len(signals) and signals[heard][0] < stop:
                heard += 1
            line = found[here:after]
            base, cue = _of_line(
                text[start:stop], sum([text.count(" ", a, b) + 1 for a, b, _, _ in line]), signals[first:heard]
            )
            if start < TITLE:
                base += TOP
            for number, (at, end, _, place) in enumerate(line, here):
                low = bisect_left(starts, at - AROUND, low)
                high = bisect_right(starts, at + AROUND, high)
                score = base + kinds[place] + NEAR * min(high - low, MOST_NEAR) + END * (at / length) ** 2
                if at - start < MARGIN:
                    score += FIRST
                if unnamed[place] and text[at:end].islower():
                    score += SMALL
                if cue < at:
                    score += CUE_BEFORE
                if linked[number]:
                    score += BESIDE + BETWEEN if linked[number + 1] else BESIDE
                elif linked[number + 1]:
                    score += BESIDE
                # The last letter tells most other words from the prepositions at far less cost.
                if text[at - 2 : at - 1] in _LAST_LETTERS and text[max(0, at - 7) : at].lower().endswith(_PREPOSITIONS):
                    score += PREPOSITION
                out.append(score < 0)
            here = after
        return out


@lru_cache(maxsize=4096)
def _is_link(between: str) -> bool:
    """Does what stands between two skills, of at most _LONGEST_LINK characters, make them items of one list?"""
    return _LINK.fullmatch(between) is not None


def whole_name(text: str, end: int, limit: int) -> int:
    """Where the name that ends at `end` does end with the general noun behind it, if that ends before `limit`."""
    if text[end : end + 1] != " ":
        return end
    head = _HEAD.match(text, end)
    return head.end() if head and head.end() <= limit else end


def _of_line(line: str, named: int, signals: Sequence[tuple[int, int]]) -> tuple[float, float]:
    """What a line says of all skills in it, which have `named` words, and the offset of its first cue, infinite without one."""
    words = line.count(" ") + 1
    share = named / words
    score = BIAS + DENSITY * min(share, DENSEST) + LENGTH * min(words, LONGEST)
    if share > 0.95:
        score += ALONE
    if words > ENDLESS_WORDS:
        score += ENDLESS
    cue = inf
    we = you = False
    for at, sort in signals:
        if sort < _LAST_CUE:
            cue = min(cue, at)
        elif sort < _LAST_WE:
            we = True
        else:
            you = True
    return score + (CUE if cue < inf else 0.0) + (WE if we else 0.0) + (YOU if you else 0.0), cue
