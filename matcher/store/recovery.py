"""The recovery key: the library's key itself as 14 groups of four characters, the last of them a check.

Crockford's base 32 (no I, L, O, U): 256 bits are 52 characters; four more are the first 20 bits of the key's SHA-256,
so that a slip of the hand passes unseen once in a million. Small letters, blanks, dashes, O for 0 and I or L for 1 are
all understood.
"""

from __future__ import annotations

import hashlib

from matcher.errors import KeyTrouble
from matcher.store.side import KEY_BYTES
from matcher.wording import say

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans("OIL", "011")
_KEY_CHARACTERS = 52
_CHECK_CHARACTERS = 4
_GROUP = 4

COMPARE = say("Compare it with the print-out.")


def _encode(value: int, length: int) -> str:
    return "".join(_DIGITS[value >> 5 * place & 31] for place in reversed(range(length)))


def _check(key: bytes) -> str:
    return _encode(int.from_bytes(hashlib.sha256(key).digest()[:3], "big") >> 4, _CHECK_CHARACTERS)


def text_of(key: bytes) -> str:
    """What to print and keep, in groups of four joined by dashes."""
    plain = _encode(int.from_bytes(key, "big"), _KEY_CHARACTERS) + _check(key)
    return "-".join(plain[i : i + _GROUP] for i in range(0, len(plain), _GROUP))


def key_of(text: str) -> bytes:
    """The key that a typed recovery key stands for. Raises KeyTrouble ("wrong") where it was mistyped."""
    typed = "".join(c for c in text.upper() if c.isalnum()).translate(_LOOKALIKES)
    wanted = _KEY_CHARACTERS + _CHECK_CHARACTERS
    if len(typed) != wanted:
        raise KeyTrouble(
            say("A recovery key has {wanted} letters and digits; this has {typed}.", wanted=wanted, typed=len(typed)),
            COMPARE,
            "wrong",
        )
    if any(c not in _DIGITS for c in typed):
        raise KeyTrouble(say("A recovery key has no such letter."), COMPARE, "wrong")
    value = 0
    for c in typed[:_KEY_CHARACTERS]:
        value = value << 5 | _DIGITS.index(c)
    if value >> 8 * KEY_BYTES or _check(key := value.to_bytes(KEY_BYTES, "big")) != typed[_KEY_CHARACTERS:]:
        raise KeyTrouble(say("The recovery key was mistyped: its check does not agree."), COMPARE, "wrong")
    return key
