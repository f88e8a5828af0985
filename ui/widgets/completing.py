"""What is offered while one types: all that holds the letters, anywhere and in any case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ui import theme


def completer(offered: QStringListModel | Sequence[str], parent: QWidget) -> QCompleter:
    """Offers these texts; a field that is its `parent` deletes it when it gets another."""
    made = QCompleter(parent)
    made.setModel(offered if isinstance(offered, QStringListModel) else QStringListModel(list(offered), made))
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    # A window of its own, which is nobody's child.
    popup = QListView()
    theme.dress(popup)
    made.setPopup(popup)
    return made
