"""The head of the role lens: where the résumé stands, on a line and in words, how that adds up, and what would move it most."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from matcher.model import Basis, RoleLens, Skill, WhatIf
from ui.saying import decimal, tip
from ui.widgets.fitting_row import FittingRow
from ui.widgets.labels import label
from ui.widgets.standing import StandingLine, odds_text, percent_text, role_prose, sigmoid, standing_text

MOVERS = 4

COMMON = 0.1
"""Share of the role's postings that ask for what is offered here, where there is enough of it."""

ADS_NAME = 25
"""Skills that a posting names on average."""


class StandingCard(QFrame):
    toggled = Signal(str)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.words = label("", "heading")
        self.sure = label("")
        self.line = StandingLine()
        self.sum = label("", "muted")
        self.basis = label("", "muted")
        self.movers: list[QPushButton] = []
        self._moving = FittingRow()
        self.tried = label("")
        self.clear = QPushButton(self.tr("Take all back"))
        self.clear.clicked.connect(self.cleared)
        self._trying = QWidget()
        trying = QHBoxLayout(self._trying)
        trying.setContentsMargins(0, 0, 0, 0)
        trying.addWidget(self.tried, 1)
        trying.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(4)
        for widget in (self.words, self.line, self.sure, self._moving, self._trying, self.sum, self.basis):
            layout.addWidget(widget)

    def show_lens(
        self,
        lens: RoleLens,
        plain: RoleLens,
        roles: tuple[str, str],
        skill: Callable[[str], Skill],
        what_if: WhatIf,
    ) -> None:
        """`plain` is the lens without the what-if; `roles` are display names; `what_if` the one in force."""
        one, two = (role_prose(role) for role in roles)
        self.words.setText(standing_text(lens.log_odds, one, two))
        self.line.show_place(*roles, lens.log_odds, plain.log_odds)
        self.sure.setText(odds_text(lens.p_to, one, two))
        self._show_tried(lens, plain, skill, what_if, two)
        self._show_sum(lens)
        self.basis.setText(" ".join(filter(None, (basis_text(lens.basis, one, two), self._length_text(lens)))))
        self._show_movers(lens, skill, two)

    def _show_tried(
        self, lens: RoleLens, plain: RoleLens, skill: Callable[[str], Skill], what_if: WhatIf, goal: str
    ) -> None:
        parts = []
        for said, skills in ((self.tr("with {0}"), what_if.added), (self.tr("without {0}"), what_if.removed)):
            if skills:
                parts.append(said.format(", ".join(sorted((skill(s).name for s in skills), key=str.casefold))))
        said = self.tr("As if your résumé were {0}: {1}").format(
            ", ".join(parts), self._move_text(goal, plain.log_odds, lens.log_odds)
        )
        self.tried.setText(said)
        self._trying.setVisible(bool(parts))

    def _move_text(self, goal: str, before: float, after: float) -> str:
        """What a change does to the role aimed at, in words; both in log-odds."""
        was, now = (percent_text(sigmoid(v)) for v in (before, after))
        if was == now:
            return self.tr("{0} stays {1}, with a move of {2} on the line.").format(goal, now, signed(after - before))
        said = self.tr("{0} goes from {1} to {2}, a move of {3} on the line.")
        return said.format(goal, was, now, signed(after - before))

    def _show_sum(self, lens: RoleLens) -> None:
        have, kept = (math.fsum(p.contribution for p in side) for side in (lens.have, lens.kept))
        said = self.tr("It adds up: start {0}, what you have {1}, strengths of the other side {2}, together {3}.")
        parts = summing((lens.baseline, have, kept), lens.log_odds)
        self.sum.setText(said.format(*map(signed, parts), signed(lens.log_odds)))
        self.sum.setToolTip(self.tr("In log-odds: 0 is the middle, +1 makes the role 2.7 times as likely."))

    def _length_text(self, lens: RoleLens) -> str:
        """Why a skill counts less on a résumé that names many."""
        if lens.scale >= 1:
            return ""
        said = self.tr(
            "You name {0} skills where a posting names about {1}, so each of yours counts {2} times as much as one there."
        )
        locale = QLocale()
        return said.format(locale.toString(round(lens.named)), locale.toString(ADS_NAME), decimal(lens.scale, 2))

    def _show_movers(self, lens: RoleLens, skill: Callable[[str], Skill], goal: str) -> None:
        self.movers = []
        steps = [lack for lack in lens.lack if lack.step]
        common = [lack for lack in steps if lack.share_to >= COMMON] or steps
        strongest = sorted(common, key=lambda lack: (-lack.gain_log_odds, lack.skill))[:MOVERS]
        self._moving.setVisible(bool(strongest))
        for lack in strongest:
            name = skill(lack.skill).name
            button = QPushButton(f"{name} {signed(lack.gain_log_odds)}")
            moved = self._move_text(goal, lens.log_odds, lens.log_odds + lack.gain_log_odds)
            said = self.tr("As if you had {0}: {1}").format(name, moved)
            button.setToolTip(tip(said))
            button.setAccessibleDescription(said)
            button.clicked.connect(lambda _=False, id=lack.skill: self.toggled.emit(id))
            self.movers.append(button)
        self._moving.show_widgets([QLabel(self.tr("What would move it most:")), *self.movers])


def summing(parts: Sequence[float], total: float) -> tuple[float, ...]:
    """Parts of any sign with two decimals, adding up to `total` with two: the method of largest remainders."""
    low = [math.floor(100 * part) for part in parts]
    order = sorted(range(len(parts)), key=lambda place: (low[place] - 100 * parts[place], place))
    for place in order[: max(0, round(100 * float(f"{total:.2f}")) - sum(low))]:
        low[place] += 1
    return tuple(part / 100 for part in low)


def signed(value: float) -> str:
    """ "+0.46" in the user's locale."""
    text = decimal(abs(value), 2)
    return ("−" if value < -0.005 else "+") + text


def basis_text(basis: Basis, role_from: str, role_to: str) -> str:
    """What the numbers rest on, in words; roles as inside a sentence."""
    from PySide6.QtCore import QCoreApplication

    n, m = QLocale().toString(basis.postings_from), QLocale().toString(basis.postings_to)
    if basis.source == "bundled":
        said = QCoreApplication.translate(
            "StandingCard", "Counted from {0} {1} and {2} {3} ads that came with Rolefit."
        )
    elif basis.source == "both":
        said = QCoreApplication.translate(
            "StandingCard",
            "Counted from your {0} {1} and {2} {3} postings, filled up with the ads that came with Rolefit.",
        )
    else:
        said = QCoreApplication.translate("StandingCard", "Counted from your {0} {1} and {2} {3} postings.")
    return said.format(n, role_from, m, role_to)
