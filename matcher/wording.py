"""Sentences for people that remember how they were made, so that a front end can say them in another language.

    say("{rows} rows of {file} were left out.", rows=3, file=name)

is an ordinary string in English: the terminal prints it, JSON stores it. A window takes its `template`, translates it and
fills the `values` in as the user's language writes numbers, dates and lists. A template is a constant: the collector of
texts for translation reads it from the source. To join two sentences use `together`; `+` and f-strings forget the parts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, NoReturn

Value = str | int | float | date | tuple[str, ...]
"""What a field may hold; a Wording too, being a str. A tuple is a list in words: "a, b and c"."""

_FIELD = re.compile(r"\{(\w+)(?::\.(\d)f)?\}")


class Wording(str):
    """A sentence, its `template` in English with {fields}, and the (name, value) pairs that fill them. Frozen; pickles."""

    __slots__ = ("template", "values")

    template: str
    values: tuple[tuple[str, Value], ...]

    def __new__(cls, template: str, values: tuple[tuple[str, Value], ...] = ()) -> Wording:
        made = super().__new__(cls, fill(template, dict(values), spelled))
        object.__setattr__(made, "template", str(template))
        object.__setattr__(made, "values", values)
        return made

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a Wording is frozen: {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return Wording, (self.template, self.values)


def say(template: str, **values: Value) -> Wording:
    """The sentence `template` with its {fields} filled in. "{share:.1f}" asks for one decimal of a float."""
    return Wording(template, tuple(values.items()))


def say_count(n: int, one: str, many: str, **values: Value) -> Wording:
    """`one` for a count of 1, else `many`; the field {n} is the count."""
    return Wording(one if n == 1 else many, (("n", n), *values.items()))


def in_prose(name: str) -> str:
    """An English name of ours inside a sentence: "data scientist"; "DevOps engineer" stays."""
    first = name.split(" ", 1)[0]
    return name[:1].lower() + name[1:] if first[1:].islower() and first[1:].isalpha() else name


def together(*sentences: str) -> Wording:
    """Sentences one after the other, empty ones left out; each is translated for itself."""
    given = tuple(sentence for sentence in sentences if sentence)
    names = tuple(f"part{place}" for place in range(len(given)))
    return Wording(" ".join(f"{{{name}}}" for name in names), tuple(zip(names, given, strict=True)))


def fill(template: str, values: Mapping[str, Value], spell: Callable[[Value, int | None], str]) -> str:
    """The template with each field put as `spell(value, decimals or None)`; a field without a value stays as it is."""

    def put(field: re.Match[str]) -> str:
        name, decimals = field.groups()
        return spell(values[name], int(decimals) if decimals else None) if name in values else field.group()

    return _FIELD.sub(put, template)


def spelled(value: Value, decimals: int | None = None) -> str:
    """A value in English for a terminal: ISO dates, plain digits, "a, b and c"."""
    if isinstance(value, tuple):
        return " and ".join(filter(None, (", ".join(value[:-1]), *value[-1:])))
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, float) and decimals is not None:
        return f"{value:.{decimals}f}"
    return str(value)
