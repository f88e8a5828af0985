"""Filters kept by name, behind a button: use one, keep the one in force, remove one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton

from ui.models.filters import Filter


class KeptFilters(QToolButton):
    chosen = Signal(object)
    """The Filter to use."""
    changed = Signal(object)
    """All kept filters by name, to be stored."""

    def __init__(self, now: Callable[[], Filter]) -> None:
        super().__init__()
        self._now = now
        self._kept: dict[str, Filter] = {}
        self.setText(self.tr("Kept filters"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.offer = QMenu(self)
        self.setMenu(self.offer)
        self._fill()

    def set_kept(self, kept: dict[str, Filter]) -> None:
        """Offer these."""
        self._kept = dict(kept)
        self._fill()

    def keep_as(self, name: str) -> None:
        """Keep the filter in force under a name; another of that name goes."""
        if name.strip():
            self._kept[name.strip()] = self._now()
            self._fill()
            self.changed.emit(dict(self._kept))

    def remove(self, name: str, _checked: bool = False) -> None:
        if self._kept.pop(name, None) is not None:
            self._fill()
            self.changed.emit(dict(self._kept))

    def _use(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(self._kept[name])

    def _fill(self) -> None:
        self.offer.clear()
        names = sorted(self._kept, key=str.casefold)
        for name in names:
            self.offer.addAction(name.replace("&", "&&"), partial(self._use, name))
        if names:
            self.offer.addSeparator()
        self.offer.addAction(self.tr("Keep this filter…"), self._ask_name)
        if names:
            remove = self.offer.addMenu(self.tr("Remove"))
            for name in names:
                remove.addAction(name.replace("&", "&&"), partial(self.remove, name))

    def _ask_name(self) -> None:
        name, fine = QInputDialog.getText(self, self.tr("Keep this filter"), self.tr("Name"))
        if fine:
            self.keep_as(name)
