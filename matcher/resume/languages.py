"""In which language a text is written."""

from __future__ import annotations

import re

from matcher.resume.vocabulary import CJK, language_words


def detect(text: str) -> str:
    """ISO 639-1 code of the text's language by its everyday words and signs; "" when nothing tells."""
    if len(CJK.findall(text)) > 0.1 * max(1, len(re.sub(r"\s", "", text))):
        if re.search(r"[\u3040-\u30ff]", text):
            return "ja"
        return "ko" if re.search(r"[\uac00-\ud7af]", text) else "zh"
    words = re.findall(r"[^\W\d_]+", text.casefold())
    scores = {code: sum(w in known for w in words) / len(known) ** 0.5 for code, known in language_words().items()}
    best = max(scores, key=lambda code: (scores[code], code == "en", code))
    return best if scores[best] > 0 else ""
