"""The matches of one text, column by column: lists of numbers are made, walked and thrown away at less cost than objects."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from matcher.skills.table import NOBODY


class Matches:
    """Writings found in a text, from left to right; none overlaps another."""

    __slots__ = ("ends", "places", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []
        """Text offsets."""
        self.ends: list[int] = []
        self.places: list[int] = []
        """Of the skills that they name, NOBODY for what names nothing."""

    def __len__(self) -> int:
        return len(self.starts)

    def add(self, start: int, end: int, place: int) -> None:
        """Add one behind the others."""
        self.starts.append(start)
        self.ends.append(end)
        self.places.append(place)

    def parted(self, numbers: Sequence[int]) -> tuple[Matches, Matches]:
        """Those that name a skill, but for those of the numbers given; and those alone."""
        rest = [place != NOBODY for place in self.places]
        these = [False] * len(rest)
        for number in numbers:
            these[number] = rest[number]
            rest[number] = False
        return self._where(rest), self._where(these) if numbers else Matches()

    def _where(self, taken: list[bool]) -> Matches:
        out = Matches()
        out.starts = list(compress(self.starts, taken))
        out.ends = list(compress(self.ends, taken))
        out.places = list(compress(self.places, taken))
        return out
