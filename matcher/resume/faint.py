"""Text too faint or too small to be read, and the words of a hidden run that a line or a neighbour's ink let through.

Contrast is that of WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) of the lighter and the darker shade, 1 to 21, taken for each of red, green
and blue, so that red on green of the same brightness counts as seen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from matcher.model import Word

LEAST = 1.5
"""Contrast below which text is meant for no reader: light grey (#ccc on white has 1.6) is above it, #ddd (1.36) below."""

DARK = 7.0
"""Contrast of a colour that cannot look faint unless it is let through: letters of it are drawn dark at any size that is read."""

SMALL = 4.0
"""Points of type size below which letters are meant for no reader. The smallest notes of forms are set in 5 and 6."""

FILLED = 0.75
"""Share of a word's place that no letters fill, however bold: what is filled so is a box."""

SAMPLED = 3
"""Every how manieth pixel tells the ground."""

MOST = 0.6
"""Share of a run's letters that are hidden from which all of it is."""


def luminance(shade: float) -> float:
    """Relative luminance of a channel 0..1 (WCAG 2.2)."""
    return shade / 12.92 if shade <= 0.04045 else float(((shade + 0.055) / 1.055) ** 2.4)


def contrast(one: float, other: float) -> float:
    """Of two shades 0..1 of one channel, 1..21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def is_small(word: Word) -> bool:
    """Letters below SMALL; signs, as bullets are, may be small."""
    return 0 < word.size < SMALL and any(letter.isalnum() for letter in word.text)


def own_contrast(word: Word, channels: Sequence[bytes]) -> float:
    """Of a word's colour with its ground, the shade that most of its place has; `channels` are its pixels (red, green, blue)."""
    if len(word.colour) != len(channels) or not all(channels):
        return DARK
    grounds = [Counter(pixels[::SAMPLED]).most_common(1)[0][0] / 255 for pixels in channels]
    return max(contrast(shade, ground) for shade, ground in zip(word.colour, grounds, strict=True))


def ground_share(pixels: bytes) -> float:
    """Of one channel of a word's place what has the shade of its ground, or one that nobody tells from it."""
    ground = Counter(pixels[::SAMPLED]).most_common(1)[0][0]
    return sum(pixels.count(shade) for shade in range(max(0, ground - 6), min(256, ground + 7))) / len(pixels)


def drawn_contrast(channels: Iterable[bytes]) -> float:
    """Between the lightest and the darkest that is drawn at a word's place."""
    return max(contrast(min(pixels) / 255, max(pixels) / 255) for pixels in channels)


def is_faint(word: Word, channels: Sequence[bytes]) -> bool:
    """Is a word drawn in a colour next to that of its ground, or dark and all but transparent?

    Thin letters are drawn paler than their colour, so a pale picture alone says nothing. A box of the word's own colour that
    covers nearly all of its place hides it, though an edge of the box shows.
    """
    if not all(channels):
        return False
    own = own_contrast(word, channels)
    if drawn_contrast(channels) < LEAST:
        return own < LEAST or (own >= DARK and word.size >= 2 * SMALL)
    return own < LEAST and len(word.text) > 2 and min(ground_share(pixels) for pixels in channels) >= FILLED


def with_whole_runs(words: Sequence[Word], alike: Sequence[bool], spared: Collection[int] = ()) -> list[Word]:
    """`words` with the rest of each run marked of which most is hidden.

    A run is words set alike that follow one another. Marked are those that are `alike` with their ground, and those in a line
    of the run of which most is hidden. The places in `spared` belong to no run.
    """
    out: list[Word] = []
    places = range(len(words))
    for _, group in groupby(places, key=lambda at: (at in spared, words[at].colour, round(words[at].size, 1))):
        run = list(group)
        hidden: Counter[str] = Counter()
        for at in run:
            if words[at].hidden:
                hidden[words[at].hidden] += len(words[at].text)
        if not hidden or _share([words[at] for at in run]) < MOST:
            out += (words[at] for at in run)
            continue
        reason = hidden.most_common(1)[0][0]
        lines = [list(line) for _, line in groupby(run, key=lambda at: round(words[at].bottom))]
        for line in lines:
            whole = _share([words[at] for at in line]) >= MOST
            for at in line:
                shown = not words[at].hidden and (whole or alike[at])
                out.append(replace(words[at], hidden=reason) if shown else words[at])
    return out


def _share(words: Sequence[Word]) -> float:
    """Of the letters those that are hidden."""
    return sum(len(word.text) for word in words if word.hidden) / max(1, sum(len(word.text) for word in words))
