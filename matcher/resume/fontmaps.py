"""Fonts whose map from codes to letters is broken, and what their letters must have been.

Recovered is what leaves one reading: digits that are lost as one block of ten codes, Latin text coded by the usual glyph order,
ligatures whose width and surroundings fit.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import pairwise

from matcher.resume.glyphs import Glyph

LIGATURES = ("fi", "ff", "fl", "ti", "ffi", "tt", "ft", "ffl")
"""Likeliest first."""

GLYPH_ORDER = 29
"""In TrueType fonts in the usual order, glyph n is the ASCII character n + 29 (glyph 3 is the blank)."""


def digit_zero(lost: list[Glyph]) -> int | None:
    """The code of 0 where the lost glyphs are digits: ten codes in a row at most, and years among them when fewer are seen."""
    codes = [glyph.code for glyph in lost]
    if len(codes) < 4 or max(codes) - min(codes) > 9 or len(set(codes)) < 3:
        return None
    widths = [(glyph.along[1] - glyph.along[0]) / max(glyph.size, 0.1) for glyph in lost]
    if max(widths) > 0.8 or max(widths) > 2.5 * min(widths):
        return None
    low, high = min(codes), max(codes)
    if high - low == 9:
        return low
    years: Counter[int] = Counter()
    for run in _runs(lost):
        for zero in range(high - 9, low + 1):
            number = "".join(str(code - zero) for code in run)
            years[zero] += len(number) == 4 and 1950 <= int(number) <= 2049
    best = years.most_common(2)
    clear = best and best[0][1] >= 2 and (len(best) < 2 or best[0][1] > best[1][1])
    return best[0][0] if clear else None


def _runs(glyphs: list[Glyph]) -> list[list[int]]:
    """The codes of glyphs that touch on one line."""
    runs: list[list[int]] = []
    last: Glyph | None = None
    for glyph in glyphs:
        touches = (
            last is not None and glyph.font == last.font and abs(glyph.across[0] - last.across[0]) < 0.2 * glyph.size
            and abs(glyph.along[0] - last.along[1]) < 0.12 * glyph.size
        )  # fmt: skip
        if touches:
            runs[-1].append(glyph.code)
        else:
            runs.append([glyph.code])
        last = glyph
    return runs


def usual_order(lost: list[Glyph]) -> bool:
    """True when the codes, read as glyph numbers of the usual order, give Latin text."""
    if any(not 3 <= glyph.code <= 97 for glyph in lost):
        return False
    return looks_like_text("".join(chr(glyph.code + GLYPH_ORDER) for glyph in lost))


def looks_like_text(text: str) -> bool:
    """True for letters as languages written in Latin letters mix them: from a fifth to six tenths are vowels, most of all that
    is drawn are letters and digits, and few words change between small letters, capitals and digits. Other scripts pass."""
    drawn = [
        letter
        for letter in unicodedata.normalize("NFD", text)
        if not letter.isspace() and not unicodedata.combining(letter)
    ]
    latin = [letter.lower() for letter in drawn if letter.isascii() and letter.isalpha()]
    read = sum(letter.isalnum() for letter in drawn)
    strange = sum(
        "\u0180" <= letter <= "\u02af" for letter in drawn
    )  # Latin letters of a handful of languages, and phonetic
    if strange > 0.2 * read:
        return False
    if len(latin) < 0.5 * read:
        return read >= 0.5 * len(drawn)
    if _changes(text) > 0.12:
        return False
    vowels = sum(letter in "aeiouy" for letter in latin)
    return read >= 0.6 * len(drawn) and 0.2 <= vowels / max(len(latin), 1) <= 0.62


def _changes(text: str) -> float:
    """The share of neighbours inside words that go from a small letter to a capital, or between letter and digit."""
    inside = [
        (last, letter)
        for word in text.split()
        for last, letter in pairwise(word)
        if last.isalnum() and letter.isalnum()
    ]
    odd = sum(
        (last.islower() and letter.isupper()) or last.isdigit() != letter.isdigit()
        for last, letter in inside
    )  # fmt: skip
    return odd / max(len(inside), 1)


def ligature(lost: list[Glyph], all_of_font: list[Glyph]) -> str:
    """The ligature that a lost glyph of one code is, "" when its width or its surroundings fit none.

    A pair that stands as two letters elsewhere in the font is no ligature of it; the width must be that of its letters.
    """
    widths: dict[str, float] = {}
    pairs: set[str] = set()
    for last, glyph in pairwise(all_of_font):
        if len(glyph.text) == 1:
            widths.setdefault(glyph.text, (glyph.along[1] - glyph.along[0]) / max(glyph.size, 0.1))
        if abs(glyph.along[0] - last.along[1]) < 0.1 * glyph.size:
            pairs.add(last.text + glyph.text)
    votes: Counter[str] = Counter()
    misfit: dict[str, float] = {}
    around = _neighbours(lost, all_of_font)
    width = (lost[0].along[1] - lost[0].along[0]) / max(lost[0].size, 0.1)
    for reading in LIGATURES:
        usual = sum(widths.get(letter, 0.3) for letter in reading)
        misfit[reading] = round(abs(width - usual) / usual, 2)
        if reading[:2] in pairs or reading[-2:] in pairs or misfit[reading] > 0.15:
            continue
        votes[reading] += sum(_fits(before, reading, after) for before, after in around)
    best = max(votes, key=lambda reading: (votes[reading], -misfit[reading]), default="")
    return best if best and votes[best] * 2 > len(around) else ""


def _neighbours(lost: list[Glyph], all_of_font: list[Glyph]) -> list[tuple[str, str]]:
    wanted = {id(glyph) for glyph in lost}
    texts = [glyph.text for glyph in all_of_font]
    return [
        ("".join(texts[max(0, place - 3) : place]), "".join(texts[place + 1 : place + 3]))
        for place, glyph in enumerate(all_of_font)
        if id(glyph) in wanted
    ]


def _fits(before: str, reading: str, after: str) -> bool:
    """Whether a ligature can stand between two letters: it does in words, and l is followed by a vowel where i seldom is."""
    if not (before[-1:].isalpha() or after[:1].isalpha()):
        return False
    if reading.endswith("l"):
        return after[:1] in set("aeiouyäöü") and after not in {"ed", "er", "es", "el", "en", "ab"}
    if reading.endswith("i"):
        return after[:1] not in set("aouiäöü") or after == "on"
    return True
