"""Postings whose content belies their title: what each is called, what it reads as, and because of what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from matcher.model import RoleMix
from ui.models.matches import SECOND_LINE
from ui.saying import tip
from ui.widgets.cells import PostingDelegate, row_height
from ui.widgets.labels import label
from ui.widgets.standing import percent_text, role_prose

ID = Qt.ItemDataRole.UserRole + 100


class BeliedTitles(QWidget):
    posting_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.lead = label("", "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Postings whose title belies their content"))
        self.list.setItemDelegate(PostingDelegate(self.list))
        self.list.setCursor(Qt.CursorShape.PointingHandCursor)
        self.list.setAlternatingRowColors(True)
        self.list.itemActivated.connect(lambda item: self.posting_asked.emit(item.data(ID)))
        self.list.itemClicked.connect(lambda item: self.posting_asked.emit(item.data(ID)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.lead)
        layout.addWidget(self.list, 1)

    def show_titles(
        self,
        found: Sequence[tuple[str, RoleMix]],
        posting: Callable[[str], str],
        role: Callable[[str], str],
        skill: Callable[[str], str],
    ) -> None:
        """`posting`, `role` and `skill` name things by id."""
        self.list.clear()
        for id, mix in found:
            best, share = max(mix.roles, key=lambda r: r[1])
            because = ", ".join(skill(p.skill) for p in mix.because)
            said = self.tr("Titled {0}, reads as {1} ({2}): because of {3}.").format(
                role_prose(role(mix.title_role or "")), role_prose(role(best)), percent_text(share), because
            )
            item = QListWidgetItem(posting(id))
            item.setData(ID, id)
            item.setData(SECOND_LINE, said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{posting(id)}. {said}")
            item.setToolTip(tip(said))
            item.setSizeHint(QSize(0, row_height(self.list.font())))
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self.lead.setText(
            self.tr("Titles are labels; what a posting asks for decides. The surest come first; a click goes to one.")
            if found
            else self.tr("No stored posting reads as another role than its title names.")
        )

    def sizeHint(self) -> QSize:
        return QSize(500, 360)
