"""An ad's id: the same ad is the same posting wherever and however often it is imported."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")


def posting_id(title: str, organization: str | None, text: str) -> str:
    """ "p" and 14 hexadecimal digits of the SHA-256 of title, organization and text without case, blanks and punctuation."""
    folded = (
        " ".join(_WORD.findall(unicodedata.normalize("NFKC", part).casefold()))
        for part in (title, organization or "", text)
    )
    return "p" + hashlib.sha256("\n".join(folded).encode("utf-8", "replace")).hexdigest()[:14]
