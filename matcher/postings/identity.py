"""An ad's id: the same ad is the same posting wherever and however often it is imported."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_ASCII = "".join(chr(code) if chr(code).isalnum() else " " for code in range(128))


def posting_id(title: str, organization: str | None, text: str) -> str:
    """ "p" and 14 hexadecimal digits of the SHA-256 of title, organization and text without case, blanks and punctuation."""
    folded = [_folded(part) for part in (title, organization or "", text)]
    return "p" + hashlib.sha256("\n".join(folded).encode("utf-8", "replace")).hexdigest()[:14]


def _folded(part: str) -> str:
    if part.isascii():
        # The same, without a look at each word: nothing to normalise, and one table says what parts words.
        return " ".join(part.lower().translate(_ASCII).split())
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", part).casefold()))
