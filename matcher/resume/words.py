"""Glyphs to words: where a person sees a gap.

No single tolerance serves tight type and letter-spaced type, so the gap is judged against the spacing of its own run: glyphs
are chained along their line in drawing order, each font's own letter-spacing is measured, and only what is clearly wider than
that parts two words. Lengths are in em (the type size) unless said otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from matcher.model import Word
from matcher.resume.characters import compose, is_wide, without_controls
from matcher.resume.glyphs import Glyph, union

WORD_GAP = 0.15
"""A gap wider than this parts words: word spaces are set down to 0.2 em, kerning hardly widens a pair by 0.1 em."""

NARROW_GAP = 0.08
"""The least that can part words, in a line set so tight that all its word spaces are below WORD_GAP."""

WIDE_GAP = 0.4
"""The same between two wide (Chinese, Japanese, Korean) characters, which justified lines push apart."""

TRACKED = 0.06
"""Letter-spacing from which a run counts as letter-spaced."""

MODEST = 0.45
"""Letter-spacing up to which three letters that are all there is of their type are one word ("SQL")."""

BREAK = 1.5
"""A gap wider than this ends a chain: a column, a tab, a table cell."""

BACK = 0.45
"""How far a glyph may start before its predecessor's end (kerning, wrong widths) and still follow it."""

SPELLED = 4
"""So many single characters in a row, each between blanks, are one letter-spaced word or several, not words."""

SPELLING = frozenset("@._-+&/'")


@dataclass(slots=True)
class _Token:
    glyphs: list[Glyph]
    gap: float
    space: bool


def words_of(glyphs: Sequence[Glyph]) -> list[Word]:
    """The words that `glyphs` (in drawing order, blanks included) show, in drawing order."""
    chains = _joined(_chains(glyphs))
    spacing = _spacing(chains)
    words: list[Word] = []
    for chain in chains:
        words += (_word(token) for token in _respelled(_tokens(chain, spacing)))
    return [word for word in words if word.text]


def _chains(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Glyphs that follow one another on one line, as they were drawn."""
    chains: list[list[Glyph]] = []
    last: Glyph | None = None
    for glyph in glyphs:
        if last is not None and _follows(last, glyph):
            chains[-1].append(glyph)
        else:
            chains.append([glyph])
        last = glyph
    return chains


def _follows(last: Glyph, glyph: Glyph) -> bool:
    if last.turn != glyph.turn or last.hidden != glyph.hidden:
        return False
    size = max(last.size, glyph.size, 0.1)
    gap = glyph.along[0] - last.along[1]
    return -BACK * size <= gap <= BREAK * size and _level(last, glyph)


def _level(one: Glyph, other: Glyph) -> bool:
    """True when both stand on one line: half of the lower one's height is shared."""
    (a0, a1), (b0, b1) = one.across, other.across
    return min(a1, b1) - max(a0, b0) >= 0.5 * min(a1 - a0, b1 - b0)


def _joined(chains: list[list[Glyph]]) -> list[list[Glyph]]:
    """Chains that were drawn apart but touch on the page, put together (a word drawn in pieces out of order)."""
    starts: dict[tuple[int, int], list[int]] = defaultdict(list)
    for place, chain in enumerate(chains):
        starts[(chain[0].turn, round(chain[0].along[0]))].append(place)
    gone: set[int] = set()
    for place, chain in enumerate(chains):
        if place in gone:
            continue
        while (other := _touching(chain, place, chains, starts, gone)) is not None:
            chain += chains[other]
            gone.add(other)
    return [chain for place, chain in enumerate(chains) if place not in gone]


def _touching(
    chain: list[Glyph], place: int, chains: list[list[Glyph]], starts: dict[tuple[int, int], list[int]], gone: set[int]
) -> int | None:
    last = chain[-1]
    if last.text.isspace():
        return None
    end = last.along[1]
    for near in range(round(end) - 1, round(end) + 3):
        for other in starts.get((last.turn, near), ()):
            if other == place or other in gone:
                continue
            first = chains[other][0]
            gap = first.along[0] - end
            if -0.1 * last.size <= gap <= WORD_GAP * last.size and first.hidden == last.hidden and _level(last, first):
                return other
    return None


def _spacing(chains: list[list[Glyph]]) -> dict[tuple[str, int], float]:
    """The usual gap between letters, by font and size, over the page: 0 for all but letter-spaced type."""
    gaps: dict[tuple[str, int], list[float]] = defaultdict(list)
    for chain in chains:
        for last, glyph in pairwise(chain):
            if last.font == glyph.font and not last.text.isspace() and not glyph.text.isspace():
                gaps[_style(glyph)].append(_gap(last, glyph))
    return {style: _tracking(found) for style, found in gaps.items()}


def _style(glyph: Glyph) -> tuple[str, int]:
    return (glyph.font, round(2 * glyph.size))


def _gap(last: Glyph, glyph: Glyph) -> float:
    return (glyph.along[0] - last.along[1]) / max((last.size + glyph.size) / 2, 0.1)


def _tracking(gaps: list[float]) -> float:
    """The letter-spacing that a run's gaps show, or 0: nearly all of at least three are clearly open, or two are alike."""
    if len(gaps) == 2 and abs(gaps[0] - gaps[1]) < 0.05 and TRACKED < max(gaps) < MODEST:
        return max(gaps)
    if len(gaps) < 3:
        return 0.0
    middle = median(gaps)
    opened = sum(gap > TRACKED for gap in gaps)
    return middle if middle > TRACKED and opened >= 0.85 * len(gaps) else 0.0


def _tokens(chain: list[Glyph], spacing: dict[tuple[str, int], float]) -> list[_Token]:
    tokens: list[_Token] = []
    tracking = _chain_tracking(chain, spacing)
    least = _least_gap(chain)
    space, last = True, None
    for glyph in chain:
        if glyph.text.isspace() or not glyph.text:
            space = space or glyph.text != ""
            continue
        gap = _gap(last, glyph) if last is not None else BREAK
        if space or last is None or gap > _limit(last, glyph, tracking, least):
            tokens.append(_Token([glyph], gap, space or last is not None))
        else:
            tokens[-1].glyphs.append(glyph)
        space, last = False, glyph
    return tokens


def _chain_tracking(chain: list[Glyph], spacing: dict[tuple[str, int], float]) -> dict[str, float]:
    """Letter-spacing by font inside one chain; where it holds too few letters to tell, the page's."""
    gaps: dict[str, list[float]] = defaultdict(list)
    style: dict[str, tuple[str, int]] = {}
    for last, glyph in pairwise(chain):
        if last.font == glyph.font and not last.text.isspace() and not glyph.text.isspace():
            gaps[glyph.font].append(_gap(last, glyph))
            style[glyph.font] = _style(glyph)
    return {
        font: _tracking(found) if len(found) >= 4 else spacing.get(style[font], 0.0) for font, found in gaps.items()
    }


def _least_gap(chain: list[Glyph]) -> float:
    """The gap that parts words in this chain: WORD_GAP, or less where no blank is drawn and the gaps fall into two groups,
    with at least three word spaces in the upper one; then the middle between the groups."""
    if len(chain) < 12 or any(glyph.text.isspace() for glyph in chain):
        return WORD_GAP
    gaps = sorted(max(0.0, _gap(last, glyph)) for last, glyph in pairwise(chain))
    steps = enumerate(pairwise(gaps))
    width, place = max(
        ((upper - lower, place) for place, (lower, upper) in steps if lower < WORD_GAP), default=(0.0, 0)
    )
    if width < 0.05 or len(gaps) - place - 1 < 3:
        return WORD_GAP
    return min(WORD_GAP, max(NARROW_GAP, (gaps[place] + gaps[place + 1]) / 2))


def _limit(last: Glyph, glyph: Glyph, tracking: dict[str, float], least: float) -> float:
    usual = tracking.get(glyph.font, 0.0) if last.font == glyph.font else 0.0
    if is_wide(last.text[-1]) and is_wide(glyph.text[0]):
        return max(WIDE_GAP, 1.4 * usual)
    return WORD_GAP + 1.25 * usual if usual else least


def _respelled(tokens: list[_Token]) -> list[_Token]:
    """Words spelled with blanks between their letters, put together again at every gap that is not a wider one."""
    result: list[_Token] = []
    run: list[_Token] = []
    for token in tokens:
        if len(token.glyphs) == 1 and (token.glyphs[0].text.isalnum() or token.glyphs[0].text in SPELLING):
            run.append(token)
            continue
        result += _spelled(run)
        run = []
        result.append(token)
    return result + _spelled(run)


def _spelled(run: list[_Token]) -> list[_Token]:
    if len(run) < SPELLED:
        return run
    usual = median(token.gap for token in run[1:])
    joined = [run[0]]
    for token in run[1:]:
        if token.gap > 1.5 * usual + 0.05:
            joined.append(token)
        else:
            joined[-1].glyphs += token.glyphs
    return joined


def _word(token: _Token) -> Word:
    glyphs = token.glyphs
    lead = max(glyphs, key=lambda glyph: glyph.size)
    x0, top, x1, bottom = union(glyph.box for glyph in glyphs)
    strong = sum(glyph.bold for glyph in glyphs) * 2 > len(glyphs)
    slanted = sum(glyph.italic for glyph in glyphs) * 2 > len(glyphs)
    text = compose(without_controls("".join(glyph.text for glyph in glyphs)))
    return Word(
        text, round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2), lead.font, round(lead.size, 2), strong, slanted,
        lead.colour, glyphs[0].hidden, token.space,
    )  # fmt: skip
