"""The bundled word lists of the room: headings, job titles, organizations, degrees, places, months."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from typing import Any

from matcher import assets
from matcher.model import DEGREES

CJK = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af]")


def bare(text: str) -> str:
    """Letters and digits alone, lower case, "&" read as "and": "E D U CATION:" -> "education"."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("&", "and")
    return "".join(c for c in text if c.isalnum())


@cache
def tables(name: str) -> dict[str, Any]:
    """One bundled table ("sections", "titles") as plain values."""
    return tomllib.loads(assets.path(f"{name}.toml").read_text(encoding="utf-8"))


@cache
def headings() -> dict[str, str]:
    """Bare wording of a heading -> its kind ("contact" among them). The first kind that lists a wording keeps it."""
    out: dict[str, str] = {}
    for kind, languages in tables("sections").items():
        if kind in ("words", "zh_words"):
            continue
        for wordings in languages.values():
            for wording in wordings:
                out.setdefault(bare(wording), kind)
    return out


@cache
def heading_words() -> dict[str, str]:
    """Single words that give a heading its kind."""
    return {w: kind for kind, words in tables("sections")["words"].items() for w in words}


@cache
def heading_parts() -> tuple[tuple[str, str], ...]:
    """Chinese word parts that give a heading its kind."""
    return tuple((w, kind) for kind, words in tables("sections")["zh_words"].items() for w in words)


def one_of(words: list[str]) -> re.Pattern[str]:
    """Any of the words, whole, longest first, without case; CJK words anywhere."""
    ordered = sorted({w.casefold() for w in words}, key=lambda w: (-len(w), w))
    plain = "|".join(re.escape(w) for w in ordered if not CJK.search(w))
    cjk = "|".join(re.escape(w) for w in ordered if CJK.search(w))
    whole = rf"(?<!\w)(?:{plain})(?!\w)" if plain else ""
    return re.compile("|".join(p for p in (whole, cjk) if p), re.IGNORECASE)


@cache
def title_words() -> re.Pattern[str]:
    """Words of a job title, in any language."""
    return one_of([w for words in tables("titles")["titles"].values() for w in words])


@cache
def title_endings() -> re.Pattern[str]:
    """Endings of German compounds that are job titles ("Softwareentwickler", "Nachhilfelehrer")."""
    words = [w for w in tables("titles")["titles"]["de"] if len(w) >= 4]
    return re.compile(r"(?<=\w)(?:" + "|".join(re.escape(w) for w in words) + r")(?:in)?(?!\w)", re.IGNORECASE)


@cache
def organization_words() -> re.Pattern[str]:
    """Words of an organization's name."""
    table = tables("titles")["organizations"]
    return one_of([*table["words"], *table["zh"]])


@cache
def institution_words() -> re.Pattern[str]:
    """Words of a school's name."""
    table = tables("titles")["institutions"]
    return one_of([*table["words"], *table["zh"]])


@cache
def institution_endings() -> re.Pattern[str]:
    """Endings of compounds that are schools ("Handelsakademie", "Realschule")."""
    return re.compile(r"(?<=\w)(?:schule|universität|gymnasium|akademie|kolleg|lyzeum)(?!\w)", re.IGNORECASE)


@cache
def degree_words() -> tuple[tuple[int, re.Pattern[str]], ...]:
    """(place in DEGREES, the words that name it), highest first."""
    table = tables("titles")["degrees"]
    levels = [(DEGREES.index(name), one_of(words)) for name, words in table.items()]
    return tuple(sorted(levels, key=lambda pair: -pair[0]))


@cache
def places() -> frozenset[str]:
    """Names of countries, states and big cities, lower case."""
    return countries() | frozenset(tables("titles")["places"]["cities"])


@cache
def countries() -> frozenset[str]:
    """Names of countries, states and other wide places, lower case."""
    return frozenset(tables("titles")["places"]["countries"])


@cache
def language_words() -> dict[str, frozenset[str]]:
    """Everyday words of each language."""
    return {code: frozenset(words) for code, words in tables("titles")["languages"].items()}


@cache
def hyphened() -> tuple[frozenset[str], frozenset[str]]:
    """First and second halves of words that keep their hyphen where a line ends in it ("data-", "-driven")."""
    table = tables("titles")["hyphens"]
    return frozenset(table["first"]), frozenset(table["second"])


@cache
def top_domains() -> frozenset[str]:
    """The last parts of host names that people put into résumés."""
    return frozenset(tables("titles")["links"]["top_domains"])


@cache
def profile_hosts() -> frozenset[str]:
    """Sites where people have pages of their own."""
    return frozenset(tables("titles")["links"]["profile_hosts"])


@cache
def name_labels() -> frozenset[str]:
    """What a form writes beside the person's name, bare."""
    return frozenset(bare(label) for label in tables("titles")["names"]["labels"])


@cache
def field_words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The fields of a form and the words that name each in a label."""
    return tuple((kind, one_of(words)) for kind, words in tables("titles")["fields"].items())
