"""A posting's text with the places of telling words, so that the costly patterns run only where they can match."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final

from matcher.postings.seniority import TOLD

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

EQUAL: Final = 1
ASKS: Final = 2
APPLY: Final = 4
BENEFIT: Final = 8
WISH_BEFORE: Final = 16
WISH_AFTER: Final = 32
NEEDLESS: Final = 64
YEARS: Final = 128
DEGREE: Final = 256
AUTHORISATION: Final = 512
CLEARANCE: Final = 1024
LICENCE: Final = 2048
PLACE: Final = 4096
LANGUAGE: Final = 8192
TRAVEL: Final = 16384
EXPLICIT: Final = 32768
STACK: Final = 65536
CHOICE: Final = 131072
STEP: Final = 262144
HARD: Final = AUTHORISATION | CLEARANCE | LICENCE | PLACE | LANGUAGE | TRAVEL
"""Kinds of telling words, a bit each."""

_KINDS: Final = 19
"""How many they are."""
_PLACES: Final = 24
"""Bits of a place in a text."""
_ALL: Final = (1 << _KINDS) - 1

_MARKS: tuple[tuple[int, str], ...] = (
    (
        EQUAL,
        "equal|regardless|irrespective|regard to|protected|qualified appl|accommodat|affirmative|discriminat|"
        "orientation|gender|divers|inclusi|unabhängig|schwerb|chancengl|distinction|discapac|fair chance|"
        "criminal|arrest|e-verify|privacy",
    ),
    (
        ASKS,
        "you|must|required|minimum|at least|year|yrs|proficien|hands-on|hands on|experience|are essential|is essential",
    ),
    (
        APPLY,
        "apply|appl|send|submit|mail|forward|attach|upload|contact|click|if you|closing date|bewirb|bewerb|"
        "postulez|envía|agenc|please|recruiters|candidates",
    ),
    (
        BENEFIT,
        "we |insurance|dental|401|paid|pto|leave|pension|competitive|stock|days|salary|range|bonus|medical|gym|"
        "tuition|wellness|vacation|hours|free |equity|budget|wir bieten|urlaub|altersv|mutuelle|tickets|"
        "télétravail|seguro|professional dev|commuter|training will|training is|training given|training prov|"
        "discount|"
        "access to our|chance to|opportunit|deutschlandt|weiterbild",
    ),
    (
        WISH_BEFORE,
        "ideally|maybe|perhaps|idealer|idealf|idealmente|would be|will be|preferabl|preferred|nice|bonus|points"
        "|good to have|"
        "great to have|even better|desirable:|desired:|optional|plus|love|would like|d like|’d like|you might"
        "|you may|ideal)|"
        "interest in|curiosity |to learn|helps if|gerne|wünsch|vorteil|idéalement|préf|preferib|valor|"
        "preference |great if|lovely if|good if|cool if|"
        "useful if|handy if|"
        "advantage if",
    ),
    (
        WISH_AFTER,
        "plus|bonus|advantage|asset|preferred|preferable|desir|beneficial|helpful|nice|optional|welcome|would be"
        "|ideal)|even better|"
        "useful|appreciated|valued|considered|not |? |favorabl|favourabl|would help|of interest|vorteil|wünsch|atout|"
        "great, but|appréci|souhait|bienvenue|desea|valor|helps|to know|, great|, good|to have|, cool|, perfect"
        "|, wonderful"
        "|, fantastic|"
        ", awesome|, excellent|, brilliant|all the better|not hurt|'t hurt|’t hurt|icing on|cherry on|hilf|gern|wäre",
    ),
    (
        NEEDLESS,
        "no |not |s not|re not|nor |n't |n’t |without|kein|nicht |pas besoin|fine if|ok if|okay if|right if|"
        "new to you|"
        "nobody|teach|learn|lern|train you|training |picked up|taught|acquired|bringen |zeigen |never|no longer"
        "|care less|irrelevant|(not ",
    ),
    (
        YEARS,
        "year|yrs|yr |yoe|month|monat|jahre| ans|années|años|decade|jährige|experience -|experience –|+y |"
        "+y.| post: | role: |experience level|"
        "experience required|experience needed|y+|yr.|experience:",
    ),
    (
        DEGREE,
        "degree|2:1|gcse|bachelor|b.s|b.a|b. s|beng|b.eng|b.tech|btech|m.tech|mtech|master|m.s|m. s|m.a|mba|"
        "meng|m.eng|"
        "ph.d|phd|ph. d|ph d|doctor|doktor|dphil|d.phil| bs| ms| ba |\nbs|\nms|/ms|/bs|(bs|(ms|ba/|ba,|postgrad|"
        "graduate|diplom|ged|in lieu|a-level|a level|abitur|studium|abschl|hochschul|promotion |licence|bac |bac+|"
        "bacc|école|grado|licenciatura|titul|máster|high school|high-school|secondary|hnd|promov|bachillerato"
        "|completed studies|university studies|academic studies",
    ),
    (
        AUTHORISATION,
        "author|visa|sponsor|citizen|passport|right to work|right to live|right to reside|right to stay|"
        "eligib|permit|green card|resident|h-1b|h1b|legally|"
        "arbeitserlaub|permis|us person|u.s. person|itar|immigration|aufenthalt|entitled to",
    ),
    (
        CLEARANCE,
        "background check|background screen|background invest|criminal rec|drug test|drug screen|"
        "credit check|dbs|bpss|police check|"
        "führungszeugnis|clearance|active secret|active ts|ts/|ts/sci|top secret|public trust|cleared|"
        "polygraph|sicherheitsüberpr|nv1"
        "|nv2|habilitation|vetting",
    ),
    (
        LICENCE,
        "a car |car is|car required|car essential|car needed|vehicle is|vehicle required|vehicle essential|"
        "licen|own car|own vehicle|own transport|reliable car|reliable vehicle|reliable transport|"
        "access to a car"
        "|access to a vehicle|führerschein|permis|carnet|registered nurse|certified public|approbation",
    ),
    (
        PLACE,
        "onsite|on-site|on site|days out|office|relocat|commut|hybrid|based in|based at|based out|based near"
        "|based on our|"
        "must be|located|local cand|be local|remote|from home|büro|präsenz|in-person|"
        "in person|vor ort|umzug|umzuz|présentiel|sur site|presencial|days a week|days per week|must live|live in|"
        "live within|living in|living within|resid",
    ),
    (
        LANGUAGE,
        "english|german|french|spanish|italian|dutch|portuguese|polish|swedish|danish|norwegian|finnish|"
        "japanese|mandarin|cantonese|chinese|korean|russian|arabic|hindi|turkish|hebrew|czech|hungarian|greek|"
        "ukrainian|romanian|vietnamese|thai|bi-lingual|englisch|deutsch|franzö|spanisch|italienisch|niederl|anglais|"
        "allemand|français|espagnol|inglés|alemán|francés|español|sprachkennt|bilingual|jlpt|toefl|ielts",
    ),
    (TRAVEL, "travel|trips|reise|déplacement|viajar"),
    (
        EXPLICIT,
        "must |required|essential|mandatory|a must|looking for|seeking|requires |minimum|at least|year|yrs|"
        "you have|you bring|"
        "you possess|"
        "strong |proven |solid |hands-on |demonstrated |proficien|degree in",
    ),
    (
        CHOICE,
        "one |one'|any |some |several |of the following|of these|at least|either| a |another |mix of|combination of"
        "|selection of|entweder|eine"
        "|mindestens|"
        "une |un des|al menos|alguno|l'un|l’un",
    ),
    (STEP, "|".join(TOLD)),
    (STACK, "stack|we use|we mainly|we mostly|we currently|wir nutz|wir arb|wir setz"),
)
_HALF = re.compile(f"[{chr(0xD800)}-{chr(0xDFFF)}]")


@cache
def _listener() -> tuple[AhoCorasick, tuple[int, ...]]:
    """An automaton for all words at once, and for each of them the bits of its kinds."""
    from ahocorasick_rs import AhoCorasick, Implementation

    bits: dict[str, int] = {}
    for bit, words in _MARKS:
        for word in words.split("|"):
            bits[word] = bits.get(word, 0) | bit
    return AhoCorasick(bits, implementation=Implementation.DFA, store_patterns=False), tuple(bits.values())


def lower(text: str) -> str:
    """`text` in lower case, character for character, so that offsets stay."""
    low = text.lower()
    return low if len(low) == len(text) else "".join([c if len(c.lower()) != 1 else c.lower() for c in text])


class Prose:
    """`text`, the same in lower case as `low`, and `said`, which answers without looking at the text again."""

    __slots__ = ("_kept", "_told", "low", "text")

    def __init__(self, text: str) -> None:
        self.text: str = text
        self.low: str = lower(text)
        automaton, bits = _listener()
        try:
            found = automaton.find_matches_as_indexes("\n" + self.low, overlapping=True)
        except UnicodeEncodeError:
            # Half a surrogate, as broken exports hold them, is no character: another of the same length stands in for it.
            self.low = _HALF.sub("\ufffd", self.low)
            found = automaton.find_matches_as_indexes("\n" + self.low, overlapping=True)
        # Place and kinds of a word in one number: the sorted list is then all there is to look things up in.
        self._told: list[int] = sorted([(start << _KINDS) + bits[word] for word, start, _ in found])
        self._kept: dict[int, int] = {}

    def said(self, start: int, end: int) -> int:
        """The kinds of those words that begin in start..end, or with the blank before it."""
        # One stretch is asked about by many.
        stretch = (start << _PLACES) + end
        known = self._kept.get(stretch)
        if known is not None:
            return known
        told = self._told
        said = 0
        # Places are counted in the text with a line break before it.
        for each in told[bisect_left(told, start << _KINDS) : bisect_left(told, (end + 1) << _KINDS)]:
            said |= each
        said &= _ALL
        self._kept[stretch] = said
        return said

    def first(self, kind: int, start: int, end: int) -> int:
        """Where the first word of `kind` begins in start..end, `end` where there is none."""
        told = self._told
        for at in range(bisect_left(told, start << _KINDS), bisect_left(told, (end + 1) << _KINDS)):
            if told[at] & kind:
                return (told[at] >> _KINDS) - 1
        return end
