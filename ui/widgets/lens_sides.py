"""The personal gap in three lists: what you have, what you lack, and the strengths that the other role's ads ask for less."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.model import Contrast, Evidence, Lack, Pull, RoleLens, Skill
from ui.widgets.columns import Columns
from ui.widgets.gap_list import GapList, GapRow
from ui.widgets.standing import percent_text, role_prose
from ui.widgets.standing_card import signed

LINES = 4
"""Evidence lines shown under a skill."""

HAVE, LACK, KEEP = 2, 6, 0
"""Places of the lists' colours among the theme's."""

Skills = Callable[[str], Skill]
Quote = Callable[[Evidence], str]


class LensSides(QWidget):
    toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.have = GapList("", "", HAVE)
        self.lack = GapList("", "", LACK)
        self.kept = GapList("", "", KEEP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(Columns((self.lack, self.have, self.kept)))
        for one in (self.have, self.lack, self.kept):
            one.toggled.connect(self.toggled)

    def show_lens(
        self,
        lens: RoleLens,
        plain: RoleLens,
        roles: tuple[str, str],
        skill: Skills,
        areas: Mapping[str, str],
        tried: frozenset[str],
        quote: Quote,
    ) -> None:
        """What is lacking keeps its place while it is tried out: the rows are those of `plain`, the figures of `lens`;
        `quote` gives the line of the résumé that a piece of evidence stands in.
        """
        one, two = (role_prose(role) for role in roles)
        shares = {c.skill: c for c in lens.contrast}
        self._show_words(one, two)
        named = dict(areas)
        self.lack.show_rows(self._lacking(lens, plain, skill, tried), named)
        real = [p for p in lens.have if p.skill not in tried]
        self.have.show_rows([self._held(p, skill, shares, quote) for p in real], named)
        self.kept.show_rows([self._held(p, skill, shares, quote) for p in lens.kept], named)

    def _show_words(self, one: str, two: str) -> None:
        self.lack.show_words(
            self.tr("You lack"),
            self.tr(
                "Skills that {0} ads name and your résumé does not show, first what many ask for and what moves you far. "
                "Tick one to see everything with it."
            ).format(two),
            self.tr("Nothing that many {0} ads name is missing.").format(two),
        )
        self.have.show_words(
            self.tr("You have"),
            self.tr(
                "What speaks for {0}: its ads name it more than {1} ads. Click one to see where you show it."
            ).format(two, one),
            self.tr("Nothing on your résumé speaks for {0} yet.").format(two),
        )
        self.kept.show_words(
            self.tr("You keep"),
            self.tr("Strengths that {0} ads ask for less than {1} ads. They set you apart.").format(two, one),
            self.tr("Nothing on your résumé speaks for {0} alone.").format(one),
        )

    def _lacking(self, lens: RoleLens, plain: RoleLens, skill: Skills, tried: frozenset[str]) -> list[GapRow]:
        now = {g.skill: g for g in lens.lack}
        given = {p.skill: p.contribution for p in (*lens.have, *lens.kept)}
        rows = []
        listed = {g.skill for g in plain.lack}
        for lack in (*plain.lack, *(g for g in lens.lack if g.skill not in listed)):
            on = lack.skill in tried
            if not on and lack.skill not in now and lack.skill in given:
                continue
            gain = given.get(lack.skill, lack.gain_log_odds) if on else now.get(lack.skill, lack).gain_log_odds
            rows.append(self._lack_row(now.get(lack.skill, lack), gain, skill(lack.skill), on))
        return rows

    def _lack_row(self, lack: Lack, gain: float, skill: Skill, on: bool) -> GapRow:
        parts = [self.tr("named by {0} of ads").format(percent_text(lack.share_to))]
        if on:
            parts = [self.tr("as if you had it"), *parts]
        elif lack.unlocks == 1:
            parts.append(self.tr("opens 1 posting"))
        elif lack.unlocks:
            parts.append(self.tr("opens {0} postings").format(QLocale().toString(lack.unlocks)))
        return GapRow(skill.id, skill.name, skill.area, gain, signed(gain), " · ".join(parts), (), on)

    def _held(self, pull: Pull, skills: Skills, shares: Mapping[str, Contrast], quote: Quote) -> GapRow:
        skill = skills(pull.skill)
        lines = dict.fromkeys(self.tr("Page {0}: “{1}”").format(e.page, quote(e)) for e in pull.evidence[:LINES])
        c = shares.get(pull.skill)
        second = ""
        if c is not None:
            second = self.tr("named by {0} of ads against {1}").format(
                percent_text(c.share_to.share), percent_text(c.share_from.share)
            )
        return GapRow(skill.id, skill.name, skill.area, pull.contribution, signed(pull.contribution), second,
                      tuple(lines) or (self.tr("Shown by other skills you have."),))  # fmt: skip
