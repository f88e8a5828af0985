"""A posting's text with the places of telling words, so that the costly patterns run only where they can match."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_MARKS: dict[str, str] = {
    "equal": "equal|regardless|irrespective|regard to|protected|qualified appl|accommodat|affirmative|discriminat|"
    "orientation|gender|divers|inclusi|unabhängig|schwerb|chancengl|distinction|discapac|fair chance|"
    "criminal|arrest|e-verify|background|privacy",
    "asks": "you|must|required|minimum|at least|year|yrs|proficien|hands-on|hands on|experience|are essential|"
    "is essential",
    "apply": "apply|appl|send|submit|mail|forward|attach|upload|contact|click|if you|closing date|bewirb|bewerb|"
    "postulez|envía|agenc|please|recruiters|candidates",
    "benefit": "we |insurance|dental|401|paid|pto|leave|pension|competitive|stock|days|salary|range"
    "|bonus|medical|gym|"
    "tuition|wellness|vacation|hours|free |equity|budget|wir bieten|urlaub|altersv|mutuelle|tickets|"
    "télétravail|seguro|professional dev|commuter",
    "wish": "ideal|prefer|préf|nice|bonus|points|good to|great|would|will be|even better|desir|option|plus|love|"
    "might|may also|helps|vorteil|gerne|wünsch|favou|bonus|point|teach|advantage|asset|benefi|helpful"
    "|welcome|useful|apprec|valued|"
    "considered|not |souhait|atout|valor|apprécié",
    "needless": "no |not |nor |don't|don’t|won't|won’t|isn't|without|keine|pas besoin",
    "years": "year|yrs|yr |month|monat|jahre| ans|années|años",
    "degree": "degree|2:1|bachelor|b.s|b.a|b. s|beng|b.eng|b.tech|btech|m.tech|mtech|master|m.s|m. s|m.a"
    "|mba|meng|m.eng|"
    "ph.d|phd|ph. d|ph d|doctor|dphil|d.phil| bs| ms| ba |\nbs|\nms|/ms|/bs|(bs|(ms|ba/|ba,|postgrad|"
    "graduate|diplom|ged|a-level|a level|abitur|studium|abschl|hochschul|promotion i|licence|bac |bac+|"
    "bacc|école|grado|licenciatura|titul|máster|high school|high-school|secondary|hnd|promov|bachillerato",
    "work-authorisation": "author|visa|sponsor|citizen|right to work|eligib|permit|green card|resident"
    "|h-1b|h1b|legally|"
    "arbeitserlaub|permis|us person|u.s. person|itar|immigration|aufenthalt|entitled to",
    "clearance": "clearance|ts/sci|top secret|public trust|cleared|polygraph|sicherheitsüberpr|nv1|nv2|habilitation|"
    "vetting",
    "licence": "licen|führerschein|permis|carnet|registered nurse|certified public|approbation",
    "on-site": "onsite|on-site|on site|office|relocat|must |commut|hybrid|based|local cand|remote"
    "|in-person|in person|"
    "vor ort|umzug|umzuz|présentiel|sur site|presencial|days |live in|live with|reside",
    "language": "english|german|french|spanish|italian|dutch|portuguese|polish|swedish|danish|norwegian|finnish|"
    "japanese|mandarin|cantonese|chinese|korean|russian|arabic|hindi|turkish|hebrew|czech|hungarian|greek|"
    "ukrainian|romanian|vietnamese|thai|englisch|deutsch|franzö|spanisch|italienisch|niederl|anglais|"
    "allemand|français|espagnol|inglés|alemán|francés|español|sprachkennt|bilingual|jlpt|toefl|ielts",
    "travel": "travel|reise|déplacement|viajar",
}
_HALF = re.compile("[\ud800-\udfff]")
_BIT = {kind: 1 << place for place, kind in enumerate(_MARKS)}
_HARD = ("work-authorisation", "clearance", "licence", "on-site", "language", "travel")
_BIT["hard"] = sum(_BIT[kind] for kind in _HARD)
"""Any of them."""


@cache
def _listener() -> tuple[AhoCorasick, tuple[int, ...]]:
    """An automaton for all words at once, and for each of them the bits of its kinds."""
    from ahocorasick_rs import AhoCorasick, Implementation

    bits: dict[str, int] = {}
    for kind, words in _MARKS.items():
        for word in words.split("|"):
            bits[word] = bits.get(word, 0) | _BIT[kind]
    return AhoCorasick(bits, implementation=Implementation.DFA, store_patterns=False), tuple(bits.values())


def lower(text: str) -> str:
    """`text` in lower case, character for character, so that offsets stay."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


class Prose:
    """`text`, the same in lower case as `low`, and `says`, which answers without looking at the text again."""

    __slots__ = ("_asked", "_bits", "_places", "_said", "low", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.low = lower(text)
        automaton, bits = _listener()
        try:
            found = automaton.find_matches_as_indexes("\n" + self.low, overlapping=True)
        except UnicodeEncodeError:
            # Half a surrogate, as broken exports hold them, is no character: another of the same length stands in for it.
            self.low = _HALF.sub("\ufffd", self.low)
            found = automaton.find_matches_as_indexes("\n" + self.low, overlapping=True)
        told = sorted([(start - 1, bits[word]) for word, start, _ in found])
        self._places = [place for place, _ in told]
        self._bits = [bit for _, bit in told]
        self._asked = (0, 0)
        self._said = 0

    def says(self, kind: str, start: int, end: int) -> bool:
        """Whether one of the words of `kind` begins in start..end, or with the blank before it."""
        if self._asked != (start, end):
            # One stretch is asked about many kinds, one after another.
            self._asked = (start, end)
            self._said = 0
            for bit in self._bits[bisect_left(self._places, start - 1) : bisect_left(self._places, end)]:
                self._said |= bit
        return bool(self._said & _BIT[kind])
