"""The language an ad is written in, by its most common small words (tables of our own) or its script."""

from __future__ import annotations

import re
from collections import Counter

_SMALL = {
    "en": "the and of to in a is for with you our we are will as on be or your that this have at by an from "
    "who their work experience",
    "de": "der die das und in den mit für von zu ein eine ist wir du sie bei im auf als dich deine unser "
    "unsere sowie oder werden sind haben zur dem des",
    "fr": "le la les et des de du en un une pour vous nous dans sur avec est au aux votre notre ou par que "
    "qui êtes serez nos vos sont ce",
    "es": "el la los las de y en un una para con por que del se es al tu nuestro su como más o nuestra ser "
    "sobre equipo experiencia te",
    "pt": "o os as de e em um uma para com por que do da dos das no na se você nossa nosso ser ao mais ou "
    "sua seu não equipe experiência",
    "nl": "de het een en van in voor met je op bij wij zijn naar te jij onze ons als dat aan of wat jouw "
    "ben hebt om deze worden",
    "it": "il lo la i gli le di e in un una per con che del della dei nel si da al sono è ai delle come "
    "nostro anche o tuo esperienza",
    "pl": "i w z na do się jest oraz nie że dla od przez o za jako po twoje nasze są lub pracy doświadczenie",
    "sv": "och att i en som för med på är av det du vi ett till har vår dig eller din kan om vara",
}
_WORD = re.compile(r"[^\W\d_]+")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_SCRIPT = re.compile("[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_SETS = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_HEAD = 2000
_FIRST = 700
"""Characters that settle it where every third word is one of English's most common."""


def language(text: str) -> str:
    """The ISO 639-1 code of the language of `text`; "en" where too little is said to tell (half of all ads are English)."""
    head = text[:_HEAD]
    if not head.isascii() and _SCRIPT.search(head):
        if len(_KANA.findall(head)) > 20:
            return "ja"
        for code, script in (("zh", _HAN), ("ru", _CYRILLIC), ("ko", _HANGUL)):
            if len(script.findall(head)) * 5 > len(head):
                return code
    words = head[:_FIRST].lower().split()
    if sum(map(_SETS["en"].__contains__, words)) * 3 > len(words):
        return "en"
    words = head.lower().split()
    if sum(map(_SETS["en"].__contains__, words)) * 4 > len(words):
        return "en"
    counts = Counter(_WORD.findall(head.lower()))
    english = sum(counts[word] for word in _SETS["en"])
    if english * 4 > counts.total():
        return "en"
    scores = {code: sum(counts[word] for word in small) for code, small in _SETS.items()}
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    return best if scores[best] > max(4, 1.15 * scores["en"]) or best == "en" else "en"
