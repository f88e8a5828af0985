"""Skills that a résumé rates by signs or figures: "Python ●●●●○", "Java 2/10", "SQL 80 %".

The rating is no word: with it in the text, "R ●●●●●" would not be seen to stand alone. A low one makes the claim a weak one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from matcher.model import Hit, Passage
from matcher.skills.disclaimers import BASIC

_FULL = "●■★▪◆⬤✪✭⚫▮█"
_EMPTY = "○□☆▫◇◯✩✰⚪▯░"
_RATING = re.compile(
    rf"(?<![^\s:(·–-])(?:(?P<signs>[{_FULL}{_EMPTY}](?: ?[{_FULL}{_EMPTY}]){{2,9}})"
    r"|(?P<got>\d{1,2}) ?/ ?(?P<most>5|6|10)|(?P<percent>\d{1,3}) ?%)(?![^\s,;|·)])"
)
_LITTLE = re.compile(r"(?:basic|elementary|rudimentary|beginner) ", re.IGNORECASE)
"""Opens some names of the lexicon: "basic SQL"."""
_LOW = 0.4
"""Share of the full marks up to which a skill is known a little."""
_PART = re.compile(r"[,;|\n]|\s·\s")
_GAP = " \t:·(–-"
_LEVEL = re.compile(
    r"(?<= )[(\[](?:(?:very |sehr )?(?:good|strong|gut)|basics?|low|beginner|elementary|intermediate"
    r"|upper intermediate|advanced|expert|proficient"
    r"|fluent|daily|learning|grundlagen|grundkenntnisse|fortgeschritten|experte|débutant|intermédiaire|avancé"
    r"|notions|básico|intermedio|medio"
    r"|avanzado|avançado|intermediário)[)\]]",
    re.IGNORECASE,
)
"""How well a skill is known, in brackets behind it."""


def without_ratings(passage: Passage) -> Passage:
    """`passage` with blanks in the place of ratings, and of levels in brackets; figures and levels are ratings in lists alone."""
    text = passage.text
    levels = list(_LEVEL.finditer(text)) if passage.section == "skills" else []
    for found in (*_ratings(passage), *levels):
        text = text[: found.start()] + " " * (found.end() - found.start()) + text[found.end() :]
    return passage if text is passage.text else replace(passage, text=text)


def standings(passage: Passage, hits: Sequence[Hit]) -> list[int | None]:
    """For each of `hits` BASIC where a low rating stands behind it, or its own wording is a low one, else None."""
    left: list[int | None] = [BASIC if _LITTLE.match(hit.text) else None for hit in hits]
    done = 0
    for found in _ratings(passage):
        before = passage.text[done : found.start()].rstrip(_GAP)
        parts = list(_PART.finditer(before))
        start, end = done + (parts[-1].end() if parts else 0), done + len(before)
        done = found.end()
        if _share(found) <= _LOW:
            left = [BASIC if start <= hit.start < end else said for hit, said in zip(hits, left, strict=True)]
    return left


def _ratings(passage: Passage) -> list[re.Match[str]]:
    listed = passage.section in ("skills", "languages", "other")
    return [found for found in _RATING.finditer(passage.text) if listed or found["signs"]]


def _share(found: re.Match[str]) -> float:
    if found["signs"]:
        signs = found["signs"].replace(" ", "")
        return sum(sign in _FULL for sign in signs) / len(signs)
    if found["most"]:
        return int(found["got"]) / int(found["most"])
    return int(found["percent"]) / 100
