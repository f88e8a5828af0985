"""Which of a passage's skills the résumé itself disclaims: "no experience with Kubernetes", "currently learning Scala".

A wording (disclaimers.py) is about the first skill behind it and those that are listed with that one, or about the skill before
it. It reaches over no other clause, and what it says of somebody else ("students who had never used Python") says nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from matcher.model import Hit
from matcher.skills import disclaimers as said

Span = tuple[int, int]
Found = tuple[int, int, int]
"""What is left, and of which spans: from the first to before the last."""

_REACH = 60
"""Characters between a wording and the skill it is about, at most."""
_BEFORE = 90
"""Characters before a wording in which somebody else may be named."""
_WORDS = 4

_SENTENCE = re.compile(r"(?<!e\.g)(?<!i\.e)(?<!z\.B)(?<!etc)[.!?](?=\s|$)|[;•|\n]")
_MARK = re.compile(r"[.:;!?•|()\[\]\n–—]")
_WORD = re.compile(r"[^\s,]+")
_OR = re.compile(r"(?:^|\s)(?:or|nor|oder|noch|ou|ni|o|u)\s*$", re.IGNORECASE)
_LISTED = re.compile(
    r"\s{0,3}(?P<comma>,)?\s{0,3}(?:[/&+]|(?P<and>and|und|et|y|e)\b|(?P<or>or|nor|oder|noch|ou|ni|o|u|as well as)\b)?\s{0,3}"
    r"(?:(?:with|in|the|any|using|mit|avec|en|con|de)\s{1,3})?",
    re.IGNORECASE,
)
_FUNCTION = re.compile(r"[\s\"'“”‘’(:]{0,4}(?:(?:an?|the|any|in|with|of|mit|in|de|en)\s{1,3})?[\"'“‘]?")
_CLAUSE_END = re.compile(
    r"\s{0,3}(?:$|[,.;:!?)\]•|\n–—]|-\s|(?:yet|at all|so far|but|however|though|although|or|and|aber|mais|pero|sino|sondern)\b)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:if|why|whether|not|no|never|nothing|nobody|nicht|kein\w*|nie|ne|pas|sin|nunca)\s[^.;]{0,60}$", re.IGNORECASE
)
_BRACKET = re.compile(r"\s{0,3}[(\[]([^()\[\]]{1,60})[)\]]")
_DASH = re.compile(r"\s{0,3}(?::|\s[-–—]|[–—])\s{0,3}([^,;.|•·()\n:–—]{1,60}?)\s{0,3}(?=[,;.|•·(\n]|\s[-–—]\s|$)")
_LABEL = re.compile(r"(?:^|(?<=[\n•|;.,·/]))[^\w(]{0,4}([^\W\d_][\w '’]{2,40}?)\s{0,3}(?::|\s[-–—])(?=\s|$)")
_ROW_END = re.compile(r"[;|•\n]|\.(?=\s|$)")


def standings(text: str, hits: Sequence[Hit]) -> list[int | None]:
    """For each of `hits` what is left of it, None where it is claimed in full: DENIED, LEARNING or BASIC (disclaimers.py)."""
    spans = sorted({(hit.start, hit.end) for hit in hits})
    left: dict[Span, int] = {}
    for find in (_ahead, _wanted, _direct, _behind, _labelled):
        for standing, first, last in find(text, spans):
            for span in spans[first:last]:
                left[span] = min(left.get(span, standing), standing)
    return [left.get((hit.start, hit.end)) for hit in hits]


def _ahead(text: str, spans: Sequence[Span]) -> Iterator[Found]:
    """What wordings before a skill say of it and of those listed with it."""
    for standing, pattern in ((said.DENIED, said.LACKS), (said.LEARNING, said.LEARNS), (said.BASIC, said.KNOWS_LITTLE)):
        for cue in pattern.finditer(text):
            first = _next(text, spans, cue)
            if first is None or _is_of_others(text, cue.start()):
                continue
            last = _listed(text, spans, first, ands=True)
            left = _qualified(standing, text, spans[last - 1][1])
            if left is not None:
                yield left, first, last


def _wanted(text: str, spans: Sequence[Span]) -> Iterator[Found]:
    """German puts the verb last: "möchte Terraform lernen"."""
    for cue in said.TO_LEARN.finditer(text):
        first = _next(text, spans, cue)
        if first is not None:
            last = _listed(text, spans, first, ands=True)
            if said.LEARN.match(text, _skip(text, spans[last - 1][1])):
                yield said.LEARNING if "dabei" in cue[0].lower() else said.DENIED, first, last


def _direct(text: str, spans: Sequence[Span]) -> Iterator[Found]:
    """ "not Java", "no Java", "no Java experience", "without Java"."""
    for cue in said.NOT.finditer(text):
        first = _next(text, spans, cue, words=0)
        if first is None or _OPEN.search(text, max(0, cue.start() - _BEFORE), cue.start()):
            continue
        behind = spans[first][1]
        if not cue[0].lower().endswith((" a", " an")) or said.SOMEBODY.match(text, _skip(text, behind)):
            yield said.DENIED, first, _listed(text, spans, first, ands=False)
    for cue in said.NO.finditer(text):
        first = _next(text, spans, cue, words=0)
        if first is None or _is_of_others(text, cue.start()):
            continue
        last = _listed(text, spans, first, ands=True)
        if said.EXPERIENCE.match(text, _skip(text, spans[last - 1][1], "-")):
            yield said.DENIED, first, last
            continue
        last = _listed(text, spans, first, ands=False)
        ends = _CLAUSE_END.match(text, spans[last - 1][1])
        if ends and not (said.WITHOUT.match(cue[0]) and _is_needed(text, cue.start())):
            yield said.DENIED, first, last


def _behind(text: str, spans: Sequence[Span]) -> Iterator[Found]:
    """ "Java (beginner)", "Java: none", "Java was never used"."""
    for place, (_, end) in enumerate(spans):
        held = said.EXPERIENCE.match(text, _skip(text, end))
        found = _BRACKET.match(text, end) or _DASH.match(text, held.end() if held else end)
        for piece in re.split(r"[,;/]", found[1])[:1] if found else ():
            yield from (
                (standing, place, place + 1) for standing, words in said.BEHIND if words.fullmatch(piece.strip())
            )
        if said.UNUSED.match(text, _skip(text, end, ",(")):
            yield said.DENIED, place, place + 1


def _labelled(text: str, spans: Sequence[Span]) -> Iterator[Found]:
    """A row of skills with a head: "Learning: Scala, Terraform"."""
    for label in _LABEL.finditer(text):
        for standing, words in said.LABELS:
            if words.fullmatch(label[1].strip()):
                ends = _ROW_END.search(text, label.end())
                end = ends.start() if ends else len(text)
                colon = text.find(":", label.end(), end)
                if colon >= 0:
                    end = max(*(text.rfind(mark, label.end(), colon) for mark in ",/"), label.end())
                yield standing, bisect_left(spans, (label.end(), 0)), bisect_left(spans, (end, 0))
                break


def _next(text: str, spans: Sequence[Span], cue: re.Match[str], words: int = _WORDS) -> int | None:
    """The place in `spans` of the skill that `cue` is about."""
    first = bisect_left(spans, (cue.end(), 0))
    if first == len(spans) or spans[first][0] - cue.end() > _REACH or (first and spans[first - 1][1] > cue.end()):
        return None
    gap = text[cue.end() : spans[first][0]]
    if _FUNCTION.fullmatch(gap):
        return first
    if not words or cue[0].lower().startswith("learning") or _MARK.search(gap) or said.BARRIERS.search(gap):
        return None
    if "," in gap and not _OR.search(gap):
        return None
    return first if len(_WORD.findall(gap)) <= words else None


def _listed(text: str, spans: Sequence[Span], first: int, *, ands: bool) -> int:
    """The place in `spans` behind the last skill that is listed with the one at `first`.

    An "or" keeps a list together; a comma does only where the list ends the clause: "no Java, Python daily" denies Java.
    """
    last, sure, end = first + 1, first + 1, spans[first][1]
    while last < len(spans):
        if spans[last][0] >= end:
            joint = _LISTED.fullmatch(text, end, spans[last][0])
            if joint is None or not joint[0].strip() or (not ands and not joint["or"] and "/" not in joint[0]):
                break
            sure = sure if joint["comma"] and not joint["or"] else last + 1
        elif sure == last:
            sure = last + 1
        end = max(end, spans[last][1])
        last += 1
    return last if _CLAUSE_END.match(text, end) else sure


def _qualified(standing: int, text: str, end: int) -> int | None:
    """`standing` after what is said behind the skills: "in production", "any more", "completed"."""
    behind = _skip(text, end)
    if standing == said.DENIED:
        if said.STILL.match(text, behind):
            return None
        return said.LEARNING if said.AT_WORK.match(text, behind) else standing
    rest = _SENTENCE.split(text[end : end + _BEFORE], 1)[0]
    return None if standing == said.LEARNING and said.DONE.search(rest) else standing


def _is_of_others(text: str, start: int) -> bool:
    before = _SENTENCE.split(text[max(0, start - _BEFORE) : start])[-1]
    found = said.OTHERS.search(before)
    return found is not None and re.search(r"\bI\b", found[0]) is None


def _is_needed(text: str, start: int) -> bool:
    """Does "without" open its sentence or stand behind another no: "could not have done it without Docker"?"""
    before = _SENTENCE.split(text[max(0, start - _BEFORE) : start])[-1]
    return not before.strip() or _OPEN.search(before) is not None


def _skip(text: str, at: int, marks: str = "") -> int:
    """The place behind some blanks and `marks`."""
    limit = min(len(text), at + 4)
    while at < limit and (text[at].isspace() or text[at] in marks):
        at += 1
    return at
