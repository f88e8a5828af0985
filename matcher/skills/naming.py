"""Does an ad name a skill, or does the word only stand there? "We are a bank that runs on Java" asks nobody for banking.

Each place where a skill stands in an ad gets a score: how its line speaks (a cue such as "experience with", "you", "we"), whether
it stands in a list, how many skills stand around it, where in the ad, and what kind of thing it is (kinds.toml). Below 0 it is
an aside. The weights are those of a logistic regression on the 140 ads of SkillSpan's training part (Zhang et al., NAACL 2022):
labelled as knowledge or not, some 4,000 places. Two things go beyond those labels, for what a job seeker must know: the names
of one list share the fate of the surest, and a tool in a duty ("Write SQL against …") is named. Only a whole ad can be judged
so: short texts and résumés name what stands in them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from matcher.skills.lexicon import Lexicon
    from matcher.skills.matches import Matches

WHOLE: Final = 600
"""Characters from which on a text of several lines counts as a whole ad."""
LINES: Final = 5

BIAS: Final = -1.91
"""Where 70 % of the places that score 0 are labelled."""
KIND: Final = {"named": 0.0, "topic": -0.6, "working": -2.7, "domain": -0.1}
SMALL: Final = -0.4
"""For what has no name of its own and is written small: "security", "testing"."""
CUE: Final = 0.5
CUE_BEFORE: Final = 1.05
WE: Final = -0.75
YOU: Final = 0.9
DUTY: Final = 1.5
"""For a tool or a method in a line that begins with what to do, without a cue. Set by us, not by the regression."""
BESIDE: Final = 0.8
"""Another skill of the same list on one side."""
BETWEEN: Final = 0.4
"""On both, besides."""
DENSITY: Final = 1.0
"""For the share of the line's words that name skills, counted up to DENSEST."""
DENSEST: Final = 0.6
ALONE: Final = 1.4
"""For a line of nothing else."""
LENGTH: Final = -0.025
"""For each word of the line, at most LONGEST."""
LONGEST: Final = 50
ENDLESS: Final = 0.55
"""For a line of more than ENDLESS_WORDS: a whole paragraph."""
ENDLESS_WORDS: Final = 60
NEAR: Final = 0.117
"""For each skill in AROUND characters to either side, at most MOST_NEAR: where an ad lists what it asks for."""
MOST_NEAR: Final = 12
AROUND: Final = 300
END: Final = -1.15
"""Times the square of the place in the ad, 0 to 1: ads end with what the employer is and offers."""
TOP: Final = -0.3
"""In the first TITLE characters, where ads have their title."""
TITLE: Final = 150
FIRST: Final = -0.6
"""In the first MARGIN characters of a line."""
MARGIN: Final = 4
PREPOSITION: Final = 0.9

CUES: Final = (
    " experience", " knowledge", " familiar", " skill ", " skills ", " proficien", " understanding", " expert", " fluen",
    " degree", " background", " certif", " plus ", " must ", " requir", " prefer", " ideal", " nice to have ", " bonus ",
    " comfortable ", " advantage", " hands on ", " passion", " command of ", " exposure ", " qualif", " track record ",
    " working with ", " as well as ", " such as ", " e g ", " including ",
)  # fmt: skip
"""Without a blank at the end any ending counts: "familiar", "familiarity"."""
WES: Final = (
    " we ", " our ", " us ", " ours ", " team ", " customer ", " customers ", " client ", " clients ", " leader ", " leading ",
    " company ",
)  # fmt: skip
YOUS: Final = (" you ", " your ")
A_CUE: Final = 1
A_WE: Final = 2
A_YOU: Final = 4
SIGNALS: Final = (
    *[(phrase, A_CUE) for phrase in CUES],
    *[(phrase, A_WE) for phrase in WES],
    *[(phrase, A_YOU) for phrase in YOUS],
)
"""Folded words that the finder listens for, each with the bit of its sort."""
_DUTIES: Final = frozenset((
    "Administer", "Analyse", "Analyze", "Apply", "Architect", "Automate", "Build", "Collaborate", "Conduct",
    "Configure", "Contribute", "Create", "Define", "Deliver", "Deploy", "Design", "Develop", "Document", "Drive",
    "Establish", "Evaluate", "Explore", "Extend", "Extract", "Forecast", "Implement", "Improve", "Instrument",
    "Integrate", "Investigate", "Keep", "Lead", "Maintain", "Manage", "Migrate", "Model", "Monitor", "Operate",
    "Optimise", "Optimize", "Own", "Perform", "Prepare", "Produce", "Query", "Report", "Research", "Review", "Run",
    "Scale", "Segment", "Set", "Ship", "Support", "Test", "Train", "Troubleshoot", "Tune", "Use", "Visualise",
    "Visualize", "Work", "Write",
))  # fmt: skip
"""At the beginning of a line: what to do."""
_FIRST_WORD: Final = 20
"""Characters in which it ends, bullet and all."""
_BULLETS: Final = " \t•*·–—-"
_LINK: Final = re.compile(r"(?:[\s,/;|•()&+*·\-\d.]|\band\b|\bor\b)*", re.IGNORECASE)
_LONGEST_LINK: Final = 14
_MOST_LINKS: Final = 4096
"""Links and other short pieces between two skills that are kept in mind."""
_HEAD: Final = re.compile(
    r" (?:tool(?:s|set|ing)?|technolog(?:y|ies)|systems?|ecosystem|management|principles|patterns|frameworks?|best practices"
    r"|services|architectures?|administration|fundamentals|environments?|platforms?|solutions?|methods|concepts|techniques|infrastructure"
    r"|certifications?|deployments?|networking)(?![\w-]|/\w)"
)
"""What an ad adds to a skill's name without meaning another thing: "AWS technologies", "load balancing principles"."""
_PREPOSITIONS: Final = (" in ", " of ", " with ", " using ", " on ", " as ", " to ")
_LAST_LETTERS: Final = frozenset("nfhgsoNFHGSO")
"""Of the prepositions: they tell most other words from them at far less cost."""


def is_whole(text: str) -> bool:
    """Is `text` long enough, and of enough lines, to tell its parts from one another?"""
    return len(text) >= WHOLE and text.count("\n") >= LINES


class Signals:
    """The signals of one text, from left to right; read line by line, once."""

    __slots__ = ("_next", "places", "sorts")

    def __init__(self) -> None:
        self.places: list[int] = []
        self.sorts: list[int] = []
        """Their bits."""
        self._next = 0

    def add(self, place: int, sort: int) -> None:
        """Add one behind the others."""
        self.places.append(place)
        self.sorts.append(sort)

    def between(self, start: int, stop: int) -> tuple[int, int]:
        """The bits of all that stand from `start` up to `stop`, and the place of the first cue among them, `stop` without one."""
        places = self.places
        cue, sorts, at = stop, 0, self._next
        while at < len(places) and places[at] < stop:
            if places[at] >= start:
                sort = self.sorts[at]
                if sort & A_CUE and cue == stop:
                    cue = places[at]
                sorts |= sort
            at += 1
        self._next = at
        return sorts, cue


class Naming:
    """Tells what a whole ad names from what only stands in it. Safe to use from several threads."""

    def __init__(self, lexicon: Lexicon) -> None:
        kinds = [lexicon.kind(skill) for skill in lexicon.ids]
        self._kinds: list[float] = [KIND[kind] for kind in kinds]
        self._unnamed: list[bool] = [kind != "named" for kind in kinds]
        self._links: dict[str, bool] = {}

    def asides(self, text: str, found: Matches, signals: Signals) -> list[bool]:
        """For each of `found`: True where it only stands there. The places of `signals` are offsets in the text."""
        starts, ends, places, kinds, unnamed = found.starts, found.ends, found.places, self._kinds, self._unnamed
        length, count = len(text), len(starts)
        scores: list[float] = []
        lists: list[tuple[int, int]] = []
        """Those that stand in one line and one list: the first and the one behind the last."""
        first = 0
        linked = cued = False
        """Is it an item of one list with the one before it? Does its line hold a cue?"""
        number = low = high = after = line = cue = 0
        base = 0.0
        while number < count:
            at, end, place = starts[number], ends[number], places[number]
            if number == after:
                # The first of a line, which gives each of it the same base.
                line = text.rfind("\n", 0, at) + 1
                stop = _line_end(text, end)
                while after < count and starts[after] <= stop:
                    after += 1
                sorts, cue = signals.between(line - 1, stop)
                base = _of_line(text.count(" ", line, stop) + 1, _words(text, found, number, after), sorts)
                if line < TITLE:
                    base += TOP
                cued = bool(sorts & A_CUE)
            while starts[low] < at - AROUND:
                low += 1
            while high < count and starts[high] <= at + AROUND:
                high += 1
            far = at / length
            score = base + kinds[place] + NEAR * min(high - low, MOST_NEAR) + END * (far * far)
            if at - line < MARGIN:
                score += FIRST
            if unnamed[place]:
                if text[at:end].islower():
                    score += SMALL
            elif not cued and _is_duty(text, line):
                score += DUTY
            if cue < at:
                score += CUE_BEFORE
            before = linked
            number += 1
            linked = (
                number < count and starts[number] - end <= _LONGEST_LINK and self._is_link(text[end : starts[number]])
            )
            score += _of_sides(before, linked)
            if not linked or starts[number] > stop:
                if number - first > 1:
                    lists.append((first, number))
                first = number
            if text[at - 2 : at - 1] in _LAST_LETTERS and text[max(0, at - 7) : at].lower().endswith(_PREPOSITIONS):
                score += PREPOSITION
            scores.append(score)
        for first, after in lists:
            _share_best(scores, first, after)
        return [score < 0 for score in scores]

    def _is_link(self, between: str) -> bool:
        """Does what stands between two skills, of at most _LONGEST_LINK characters, make them items of one list?"""
        known = self._links.get(between)
        if known is None:
            if len(self._links) >= _MOST_LINKS:
                self._links.clear()
            known = self._links[between] = _LINK.fullmatch(between) is not None
        return known


def whole_name(text: str, end: int, limit: int) -> int:
    """Where the name that ends at `end` does end with the general noun behind it, if that ends before `limit`."""
    if not text.startswith(" ", end):
        return end
    head = _HEAD.match(text, end)
    if head is None:
        return end
    stop: int = head.end()
    return stop if stop <= limit else end


def _line_end(text: str, at: int) -> int:
    """Where the line that `at` stands in ends."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _of_sides(before: bool, behind: bool) -> float:
    """For a skill of the same list before it and behind it."""
    if before and behind:
        return BESIDE + BETWEEN
    return BESIDE if before or behind else 0.0


def _is_duty(text: str, line: int) -> bool:
    """Does the line from `line` on begin with what to do?"""
    return text[line : line + _FIRST_WORD].lstrip(_BULLETS).partition(" ")[0] in _DUTIES


def _share_best(scores: list[float], first: int, after: int) -> None:
    """Gives each of first..after the best of their scores."""
    best = scores[first]
    for number in range(first + 1, after):
        best = max(best, scores[number])
    for number in range(first, after):
        scores[number] = best


def _words(text: str, found: Matches, first: int, after: int) -> int:
    """How many words, divided by blanks, the matches from number `first` up to `after` have."""
    words = after - first
    for number in range(first, after):
        words += text.count(" ", found.starts[number], found.ends[number])
    return words


def _of_line(words: int, named: int, sorts: int) -> float:
    """What a line of so many words says of all skills in it, which have `named` words; `sorts`: the bits of its signals."""
    share = named / words
    score = BIAS + DENSITY * min(share, DENSEST) + LENGTH * min(words, LONGEST)
    if share > 0.95:
        score += ALONE
    if words > ENDLESS_WORDS:
        score += ENDLESS
    if sorts & A_CUE:
        score += CUE
    if sorts & A_WE:
        score += WE
    if sorts & A_YOU:
        score += YOU
    return score
