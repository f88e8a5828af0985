"""The matches of one text, column by column: lists of numbers are made, walked and thrown away at less cost than objects."""

from __future__ import annotations

from collections.abc import Collection, Iterable

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

    def naming(self, *, but: Collection[int] = (), only: Iterable[int] | None = None) -> Matches:
        """Those that name a skill, of all or of the numbers `only`, in order, without the numbers `but`."""
        places = self.places
        these = range(len(places)) if only is None else only
        numbers = [n for n in these if places[n] != NOBODY and n not in but]
        out = Matches()
        out.starts = [self.starts[n] for n in numbers]
        out.ends = [self.ends[n] for n in numbers]
        out.places = [places[n] for n in numbers]
        return out
