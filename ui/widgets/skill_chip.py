"""Small round buttons that stand for skills, in a row that is used again for other skills: making a button is dear."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from ui.widgets.flow import Flow


class SkillChip(QPushButton):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("chip", True)
        self.skills: tuple[str, ...] = ()


def take(row: Flow, chips: list[SkillChip], count: int, clicked: Callable[[SkillChip], None]) -> list[SkillChip]:
    """The first `count` of a row's `chips`, made where they are too few; the others are hidden."""
    while len(chips) < count:
        chip = SkillChip()
        chip.clicked.connect(lambda _=False, c=chip: clicked(c))
        chips.append(chip)
        row.add(chip)
    for place, chip in enumerate(chips):
        chip.setVisible(place < count)
    return chips[:count]
