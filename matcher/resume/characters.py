"""Characters as a person sees them: what a font's map says, cured of ligatures, radicals, loose accents and odd blanks."""

from __future__ import annotations

import re
import unicodedata

ZERO_WIDTH = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u034f\u180e]")

EXPANDED = re.compile(
    "[\ufb00-\ufb06\u2f00-\u2fdf\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
    "\ufb50-\ufdff\ufe70-\ufefe\U0001d400-\U0001d7ff\u0132\u0133\u01c4-\u01cc]"
)
"""Signs whose compatibility form is what is read: ligatures, Kangxi radicals, wide Latin, mathematical letters. Not ², ½, ™ or …,
which mean something of their own."""

RADICALS = str.maketrans(
    "⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳",
    "母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟",
)
"""CJK radicals of the supplement, which compatibility forms leave alone."""

BLANKS = re.compile("[\u0009-\u000d\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")


CONTROLS = re.compile("[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff\ud800-\udfff]")


def plain(text: str, keep: str = "") -> str:
    """Text as it is read: blanks are " " (but for those in `keep`), what has no width is gone, ligatures and radicals are
    letters.

    Control characters stay: a NUL tells that a font's map is broken.
    """
    if text.isascii() and text.isprintable():
        return text
    text = BLANKS.sub(lambda found: found[0] if found[0] in keep else " ", ZERO_WIDTH.sub("", text))
    text = EXPANDED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return text.translate(RADICALS)


def without_controls(text: str) -> str:
    """Text without control characters and halves of characters, which break databases and windows."""
    return CONTROLS.sub("", text)


def compose(text: str) -> str:
    """Letters and the accents that follow them as single characters, dotless i and j included."""
    if text.isascii():
        return text
    text = re.sub("([ıȷ])(?=[\u0300-\u0314])", lambda found: "i" if found[1] == "ı" else "j", text)
    return unicodedata.normalize("NFC", text)


def is_wide(character: str) -> bool:
    """True for a character that fills a square of its own (Chinese, Japanese, Korean)."""
    return unicodedata.east_asian_width(character) in "WF"
