"""Everyday words that also name a skill (Go, R, Excel, Spark …): the words around them decide, by the rules of context.toml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.skills.table import CHECKED, NOBODY

if TYPE_CHECKING:
    from matcher.skills.lexicon import Lexicon

Match = tuple[int, int, int]


class Judge:
    def __init__(self, lexicon: Lexicon) -> None:
        self._cases = lexicon.table.cases

    def sure(self, text: str, kept: list[Match], kinds: tuple[int, ...], owners: tuple[int, ...]) -> list[Match]:
        out = []
        for m in kept:
            s, e, row = m
            if kinds[row] & CHECKED and text[s:e] not in self._cases[row]:
                continue
            if owners[row] == NOBODY and row not in self._cases:
                continue
            out.append(m)
        return out
