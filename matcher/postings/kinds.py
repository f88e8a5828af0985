"""General words and their kinds: "cloud platforms" before "(AWS, GCP or Azure)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.model import Hit

_KIND = re.compile(
    r"\b(?:languages?|frameworks?|platforms?|tools?|toolkits?|librar(?:y|ies)|packages?|technolog(?:y"
    r"|ies)|databases?|providers?|techniques?"
    r"|methods?|software|systems?|environments?|stacks?|engines?|clouds?|vendors?"
    r"|models?|algorithms?|warehouses?|solutions?|tooling"
    r"|orchestrators?|formats?|protocols?|sprachen?|programmiersprachen?|werkzeugen?|bibliotheken?"
    r"|langages?|outils?|lenguajes?|herramientas?"
    r"|plattformen?|datenbanken?|systemen?|skills?|queues?|brokers?|stores?|architectures?"
    r"|concepts?|practices?|approaches|topics?"
    r"|areas?|fields?|domains?|apis?)[^\w(]*$"
)
_SUBSTITUTES = re.compile(
    r"\b(?:clouds?|(?:cloud |data )?platforms?|providers?|frameworks?|warehouses?|vendors?|orchestrators?"
    r"|brokers?|engines?|bi|(?:bi|reporting|dashboard(?:ing)?|visuali[sz]ation) tools?|plattformen)[^\w(]*$"
)
"""Kinds of which nobody needs more than one: a bare list behind the colon is a choice ("Cloud platforms: AWS, Azure, GCP")."""
THING = re.compile(r" (?:framework|librar|package|tool|api|plug-?in)")
"""Behind a word that is no such thing itself: who knows JavaScript or ML knows no framework for it yet."""
_ACRONYMS = re.compile(r"\b[A-Z]{2,}s$")
"""A kind by its plural: "LLMs (…)"."""
_JOINED = re.compile(r"[,;.]|\b(?:and|or|und|oder|et|ou|with|in)\b")
_OPENING = re.compile(r"[(:]|\bsuch as\b|\blike\b|\be\. ?g\b|\bz\. ?b\b|\bwie\b|\bcomme\b|\bfor (?:example|instance)\b")
_TOPIC = re.compile(r"(?:[a-z]{3}ing|[ts]ion|ment|ics)s?$")
"""How words for a kind of work end: "Scripting (Bash, Perl)", "Containerisation: Docker"."""
_CAPITALS = re.compile(r"[A-Z]{2}")
_STORES = re.compile(
    r"sql|hive|oracle|postgres|database|access|teradata|redshift|bigquery|snowflake|db2|warehouse|hana"
)
_WORDS = re.compile(r"[^\W\d_]+")


def is_general(hit: Hit, between: str, start: int) -> bool:
    """Whether a hit is a general word for the list that opens behind it, and not a tool with its parts ("Python (pandas)").

    General words are spelled small, hold capitals in a row (ML, NoSQL) or several words; a word for a kind ("frameworks")
    may follow.
    """
    lead = _OPENING.split(between, maxsplit=1)[0].rstrip(" ,").removesuffix(" experience").removesuffix(" skills")
    if _JOINED.search(lead) or len(_WORDS.findall(lead)) > 3:
        return False
    name = hit.text
    kind = _KIND.search(name.lower() + lead) is not None
    if name[:1].islower() or (kind and (hit.start - start < 3 or " " in name or "-" in name)):
        return True
    if (
        not lead.strip()
        and "(" in between
        and (_ACRONYMS.search(name) or (hit.start - start < 3 and _TOPIC.search(name)))
    ):
        return True
    return (kind or not lead.strip()) and _CAPITALS.search(name) is not None and "(" not in between


def lists_kinds(general: Hit, between: str) -> bool:
    """Whether what opens behind a general word lists kinds of it of which one will do, as far as the word itself says."""
    if "(" in between:
        lead = general.text.lower() + between[: between.index("(")]
        return (
            _KIND.search(lead) is not None
            or general.text[:1].islower()
            or _TOPIC.search(general.text) is not None
            or _ACRONYMS.search(general.text) is not None
        )
    if ":" not in between:
        return False
    return _SUBSTITUTES.search(general.text.lower() + between[: between.index(":")]) is not None


def also_sql(hits: Sequence[Hit]) -> bool:
    """Whether a list joined by slashes alone asks for SQL besides the others ("Python/R/SQL": Python or R, and SQL).

    So it was meant in 19 of 26 such lists of real ads, drawn at random and read; in six of the other seven the words around
    say that one is enough. Beside another way of storing data ("SQL/Hive") a slash is an "or".
    """
    names = [hit.text.lower() for hit in hits if not is_sql(hit)]
    return 0 < len(names) < len(hits) and not any(map(_STORES.search, names))


def is_sql(hit: Hit) -> bool:
    return hit.text.lower() == "sql"
