"""Role lens: where the résumé stands between two roles, what it has, lacks and keeps, and the path across."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from matcher.model import RoleLens
from ui.desk import Desk


class RoleLensPage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.role_from, self.role_to = QComboBox(), QComboBox()
        self.role_from.setAccessibleName(self.tr("From"))
        self.role_to.setAccessibleName(self.tr("To"))
        head = QHBoxLayout()
        head.addWidget(QLabel(self.tr("From")))
        head.addWidget(self.role_from)
        head.addWidget(QLabel(self.tr("to")))
        head.addWidget(self.role_to)
        head.addStretch(1)
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.scroll, 1)
        desk.opened.connect(self._on_opened)
        desk.ranking_changed.connect(self._ask)

    def _on_opened(self) -> None:
        ws = self._desk.ws
        if ws is None or self.role_from.count():
            return
        for box, role in ((self.role_from, "data-scientist"), (self.role_to, "machine-learning-engineer")):
            for id, name in ws.role_names().items():
                box.addItem(name, id)
            box.setCurrentIndex(box.findData(role))
            box.currentIndexChanged.connect(self._ask)

    def _ask(self) -> None:
        ws, candidate, what_if = self._desk.ws, self._desk.candidate, self._desk.what_if
        if ws is None or candidate is None or not self.role_from.count():
            return
        one, two = self.role_from.currentData(), self.role_to.currentData()
        bar = float(self._desk.settings.get("bar"))
        self._desk.work.start(
            "role-lens",
            lambda tick: ws.role_lens(candidate, one, two, what_if=what_if, bar=bar, tick=tick),
            self._on_lens,
            lambda error: self._show([QLabel(str(error))]),
        )

    def _on_lens(self, lens: RoleLens) -> None:
        ws = self._desk.ws
        if ws is None:
            return
        percent = QLocale().toString(round(100 * lens.p_to))
        goal = ws.role_names()[lens.role_to]
        lines = [self.tr("Your résumé reads as {0} with {1} %.").format(goal, percent), ""]
        for title, pulls in ((self.tr("You have"), lens.have), (self.tr("You keep"), lens.kept)):
            lines.append(title + ": " + ", ".join(ws.skill(p.skill).name for p in pulls[:12]))
        lines.append(self.tr("You lack") + ": " + ", ".join(ws.skill(p.skill).name for p in lens.lack[:12]))
        lines.append("")
        for number, step in enumerate(lens.path, 1):
            lines.append(f"{number}. {ws.skill(step.skill).name}: {step.proof} ({step.why})")
        label = QLabel("\n".join(lines))
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._show([label])

    def _show(self, widgets: list[QLabel]) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self.scroll.setWidget(body)
