"""Everyday words that also name a skill (Go, R, Excel, Spark …): the rules of context.toml, by which judge.py decides.

For each writing of a word - its own ("Go") inside a sentence, its own at the beginning, all capitals, small - a rule says how
much must speak for the skill:

    yes   nothing more          near  another skill in the same sentence, or what "list" asks
    no    it never counts       list  a neighbour in a list ("Go, Rust"), or a cue: "in R", "R packages"

What speaks against it - "R&D", "Spring 2021", "Julia Brandt" - is looked at first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

from matcher.skills.fold import words_of

Level = Literal["yes", "near", "list", "no"]


@dataclass(frozen=True, slots=True)
class Rule:
    """How one everyday word is judged. The sets hold folded phrases of up to three words."""

    own: Level = "near"
    start: Level = "list"
    caps: Level = "near"
    low: Level = "list"
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    graded: frozenset[str] = frozenset()
    """How well a language is spoken ("C1", "native"): before or behind it, with a mark between, or under a label."""
    kin: frozenset[str] = frozenset()
    """Areas and skill ids that count as neighbours; empty: all areas but `strangers`."""
    name: bool = False
    """May be a person's or place's name: not beside another name."""
    crowd: bool = False
    """Counts in a list of three names or more, even where all are in doubt."""
    letter: bool = False
    """A single letter or unit: not an initial, not after a number."""
    year: bool = False
    """A season: not before a year."""
    instead: str = ""
    """The skill that it names beside one of `instead_kin`."""
    instead_kin: frozenset[str] = frozenset()


_PHRASES = ("before", "after", "not_before", "not_after", "graded", "words")

SMALL: Final = Rule(start="list", own="list", caps="list", low="list")
"""For an abbreviation written in another case than its own: "python, sas, r"."""


def folded_context(context: dict[str, Any]) -> dict[str, Any]:
    """The content of context.toml with its words and phrases folded: what the lexicon's compiled form keeps."""

    def folded(row: dict[str, Any]) -> dict[str, Any]:
        lists = {key: [words_of(phrase) for phrase in row[key]] for key in _PHRASES if key in row}
        return {**row, **lists}

    classes = {name: folded(row) for name, row in context.get("class", {}).items()}
    return {**context, "class": classes, "word": [folded(row) for row in context.get("word", [])]}


def rules_of(context: dict[str, Any]) -> dict[str, Rule]:
    """Folded word -> its rule: the class's values, with phrases added and levels replaced by the word's own.

    `context` is that of the file as `folded_context` gives it.
    """
    classes: dict[str, dict[str, Any]] = context.get("class", {})
    out: dict[str, Rule] = {}
    for row in context.get("word", []):
        base = classes.get(row.get("class", "word"), {})
        fields: dict[str, Any] = {}
        for key in Rule.__dataclass_fields__:
            value = row.get(key, base.get(key))
            if key in _PHRASES and key != "words":
                phrases = (*base.get(key, ()), *row.get(key, ()))
                fields[key] = frozenset(phrases) - {""}
            elif value is not None:
                fields[key] = frozenset(value) if key in ("kin", "instead_kin") else value
        out.update(dict.fromkeys(row["words"], Rule(**fields)))
    return out
