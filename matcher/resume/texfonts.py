"""The letters of TeX's bitmap fonts, which come as drawings (Type 3) without a map from codes to letters.

pdfTeX names the drawing of code 97 "a97", which says nothing to readers of PDF: they fall back on ASCII and lose dashes,
ligatures and accents. The codes are those of one of two TeX encodings: T1, also called Cork (256 letters, ligatures
from 27 on), or OT1 (128 letters, ligatures from 11 on). Tables: LaTeX2e font encodings guide (encguide), sections 3.1 and 3.2.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

BULLET = "•"

_T1_LOW = "`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—\0\0ıȷ"
_LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
_T1_HIGH = (
    "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£"
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞẞàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß"
)

T1 = {
    **{code: letter for code, letter in enumerate(_T1_LOW) if letter != "\0"},
    **dict(enumerate(_LIGATURES, 27)),
    **{code: chr(code) for code in range(33, 127)},
    39: "’",
    96: "‘",
    127: "-",
    **dict(enumerate(_T1_HIGH, 128)),
}
"""Code -> letters."""

OT1 = {
    **dict(enumerate(_LIGATURES, 11)),
    **dict(enumerate("ıȷ`´ˇ˘¯˚¸ßæœøÆŒØ", 16)),
    **{code: chr(code) for code in range(33, 127)},
    34: "”",
    39: "’",
    60: "¡",
    62: "¿",
    92: "“",
    94: "ˆ",
    95: "˙",
    96: "‘",
    123: "–",
    124: "—",
    125: "˝",
    126: "˜",
    127: "¨",
}
"""Code -> letters."""

SIGNS = {1: "·", 3: "*", 15: BULLET, 106: "|", 136: BULLET}
"""Of fonts without letters: the mathematical signs, and T1's companion TS1."""

ONLY_T1 = frozenset((21, 22, *range(28, 32), *range(128, 256)))
"""Codes that résumés use in T1 and hardly ever in OT1."""

ONLY_OT1 = frozenset((11, 12, 13, 14, 15, 123, 124))

UNUSED = frozenset(range(11))
"""Codes that hardly any text needs, but for fonts that number their drawings one by one."""


def tex_letters(font: Any) -> dict[int, str]:
    """Code -> letters of a Type 3 font that pdfTeX made, {} for any other.

    pdfminer keeps no names of drawings; it knew none of them if all its letters are those of its usual encoding."""
    if getattr(font, "unicode_map", None) is not None:
        return {}
    from pdfminer.encodingdb import EncodingDB

    nameless = font.cid2unicode == EncodingDB.std2unicode
    return coded({code for code, width in font.widths.items() if isinstance(code, int) and width}) if nameless else {}


def coded(codes: Collection[int]) -> dict[int, str]:
    """Code -> letters of a TeX font that has drawings for these codes; {} where they are numbered one by one."""
    if not any(65 <= code <= 90 or 97 <= code <= 122 for code in codes):
        return {code: SIGNS[code] for code in codes if code in SIGNS}
    if UNUSED & set(codes):
        return {}
    ligatures = ONLY_OT1 & set(codes)
    table = OT1 if ligatures and not ONLY_T1 & set(codes) else T1
    return {code: table[code] for code in codes if code in table}
