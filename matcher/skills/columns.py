"""The lexicon's skills as columns of one text: read at once, each skill made when it is asked for.

A text is read far faster than JSON, and most runs of the program ask for a few dozen of some thousand skills.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from matcher.model import Skill

_COLUMN, _ROW, _ITEM = "\x1d", "\x1e", "\x1f"


class Columns:
    """The skills of a lexicon, by place. `ids` and `areas` are there at once. Safe to use from several threads."""

    def __init__(self, text: bytes) -> None:
        """`text` is what `text_of` gave."""
        ids, areas, *others = text.decode().split(_COLUMN) if text else ("", "")
        self._others: list[str] = others
        self.ids = tuple(ids.split(_ROW)) if text else ()
        self.areas = tuple(areas.split(_ROW)) if text else ()
        self._made: dict[int, Skill] = {}

    @cached_property
    def _cells(self) -> list[list[str]]:
        return [column.split(_ROW) for column in self._others]

    @cached_property
    def skills(self) -> tuple[Skill, ...]:
        """All skills, by place."""
        if not self.ids:
            return ()
        names, aliases, is_a, part_of, implies, near, needs, effort = self._cells
        lists = [list(map(_items, column)) for column in (aliases, is_a, part_of, implies, needs)]
        return tuple(map(Skill, self.ids, names, self.areas, *lists[:4], map(_pairs, near), lists[4], map(int, effort)))

    def skill(self, place: int) -> Skill:
        """The skill at `place`."""
        found = self._made.get(place)
        if found is None:
            name, aliases, is_a, part_of, implies, near, needs, effort = [column[place] for column in self._cells]
            found = self._made[place] = Skill(
                self.ids[place], name, self.areas[place], _items(aliases), _items(is_a), _items(part_of), _items(implies),
                _pairs(near), _items(needs), int(effort),
            )  # fmt: skip
        return found


def text_of(skills: Sequence[Skill]) -> bytes:
    """The text that Columns are read from."""
    rows = [
        (
            skill.id, skill.area, skill.name, _ITEM.join(skill.aliases), _ITEM.join(skill.is_a), _ITEM.join(skill.part_of),
            _ITEM.join(skill.implies), _ITEM.join(f"{other}{_ITEM}{strength!r}" for other, strength in skill.near),
            _ITEM.join(skill.needs), str(skill.effort),
        )
        for skill in skills
    ]  # fmt: skip
    return _COLUMN.join(_ROW.join(column) for column in zip(*rows, strict=True)).encode()


def _items(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(_ITEM)) if cell else ()


def _pairs(cell: str) -> tuple[tuple[str, float], ...]:
    items = cell.split(_ITEM) if cell else []
    return tuple(zip(items[::2], map(float, items[1::2]), strict=True))
