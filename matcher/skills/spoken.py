"""How well a résumé says that a language is spoken: "Deutsch (Muttersprache)", "fluent in French", "Swedish – native", "A2"."""

from __future__ import annotations

import re

from matcher.model import Hit

PREFIX = "spoken-"
"""Of the ids of languages that people speak."""

_LEVELS = (
    (1.0, r"native|mother tongue|first language|bilingual|c ?[12]|fluent(?:ly)?|full professional|near-native|muttersprach\w*"
     r"|verhandlungssicher|fließend|fliessend|langue maternelle|maternelle|bilingue|courant|lengua materna|nativ[oa]|fluido"
     r"|fluente|madrelingua|moedertaal|vloeiend|excellent|proficient|business fluent"),
    (0.7, r"b ?2|upper[- ]intermediate|professional working|advanced|very good|working proficiency|sehr gut|gute? kenntnisse"
     r"|professionnel|avancé|avanzado|business"),
    (0.4, r"b ?1|intermediate|conversational|good|limited working|gut|intermédiaire|intermedio|fortgeschritten"),
    (0.1, r"a ?[12]|basics?|elementary|beginner|learning|a little|grundkenntnisse|anfänger|notions|débutant|básico|principiante"),
)  # fmt: skip
_WORDS = tuple(
    (strength, re.compile(rf"(?<![\w+#])(?:{words})(?![\w+#])", re.IGNORECASE)) for strength, words in _LEVELS
)
_REST = re.compile(r"[^,;|•·\n/)\]]{0,40}")
_OPENING = re.compile(r"[^,;|•·\n/(:.]{0,24}$")


def spoken_level(text: str, hit: Hit) -> float | None:
    """Strength 0..1 that `text` gives the language of `hit`, None where it says no level or the skill is no language.

    The level stands behind the language, up to the next one in the row, or right before it ("native Polish" may be one name).
    """
    if not hit.skill.startswith(PREFIX):
        return None
    behind = _REST.match(text, hit.end)
    before = _OPENING.search(text[: hit.start])
    for part in (hit.text, behind[0] if behind else "", before[0] if before else ""):
        found = next((strength for strength, words in _WORDS if words.search(part)), None)
        if found is not None:
            return found
    return None
