"""The pictures of the role lens: the map of all postings, the contrast of the two roles, and the areas."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.model import RoleLens, Skill
from ui.widgets.area_bars import AreaBars
from ui.widgets.chart import ChartCard
from ui.widgets.columns import Columns
from ui.widgets.contrast_chart import ContrastChart
from ui.widgets.role_map import RoleMap
from ui.widgets.standing import role_prose


class LensPictures(QWidget):
    posting_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.map, self.contrast, self.areas = RoleMap(), ContrastChart(), AreaBars()
        self.map.posting_asked.connect(self.posting_asked)
        self.map_card = ChartCard(self.map, self.tr("Role map"))
        self.contrast_card = ChartCard(self.contrast, self.tr("What the ads name"))
        self.areas_card = ChartCard(self.areas, self.tr("Areas"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 6, 6)
        layout.setSpacing(10)
        layout.addWidget(self.map_card)
        layout.addWidget(Columns((self.contrast_card, self.areas_card)))
        layout.addStretch(1)

    def show_lens(
        self,
        lens: RoleLens,
        roles: tuple[str, str],
        skill: Callable[[str], Skill],
        areas: Mapping[str, str],
        held: frozenset[str],
        bar: float,
    ) -> None:
        one, two = (role_prose(role) for role in roles)
        self.map_card.lead.setText(
            self.tr(
                "All stored postings: left reads as {0}, right as {1}, higher fits better. The marks say what their titles name, "
                "grey is another role. Click one to go to it."
            ).format(one, two)
        )
        self.contrast_card.lead.setText(
            self.tr("Share of ads that name a skill, with the range it lies in 95 times of 100; a diamond marks yours.")
        )
        self.areas_card.lead.setText(
            self.tr(
                "How much of all that is named falls into each area. Areas that {0} ads name more come first."
            ).format(two)
        )
        self.map.show_you(lens.log_odds, roles, bar)
        self.contrast.show_contrast(lens.contrast, held, lambda id: skill(id).name, (one, two))
        self.areas.show_areas(lens.areas, areas, (one, two))
        self.contrast_card.refresh()
        self.areas_card.refresh()

    def show_postings(
        self,
        ids: tuple[str, ...],
        line: NDArray[np.float64],
        fit: NDArray[np.float64],
        title: Callable[[str], str],
        titled: NDArray[np.int8],
    ) -> None:
        self.map.show_postings(ids, line, fit, title, titled)
        self.map_card.refresh()
