"""Résumé: what was read, with the doubts about it, and the skills to add or reject."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from matcher.errors import RolefitError
from matcher.model import Candidate, Correction
from ui.desk import Desk


class ResumePage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.head = QLabel(self.tr("Drop your résumé anywhere on the window, or choose File, Open résumé."))
        self.head.setProperty("role", "title")
        self.head.setWordWrap(True)
        self.read = QLabel()
        self.read.setWordWrap(True)
        self.read.setTextFormat(Qt.TextFormat.PlainText)
        self.read.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.read.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.read)
        self.skills = QTableWidget(0, 4)
        self.skills.setHorizontalHeaderLabels(
            [self.tr("Skill"), self.tr("Area"), self.tr("Months"), self.tr("How it is known")]
        )
        self.skills.verticalHeader().hide()
        self.skills.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.skills.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.skills.horizontalHeader().setStretchLastSection(True)
        self.skills.setAccessibleName(self.tr("Skills read from the résumé"))
        self.new_skill = QLineEdit(placeholderText=self.tr("Add a skill"))
        self.new_skill.setAccessibleName(self.tr("Add a skill"))
        self.add = QPushButton(self.tr("Add"))
        self.reject = QPushButton(self.tr("Reject the chosen skill"))
        row = QHBoxLayout()
        row.addWidget(self.new_skill, 1)
        row.addWidget(self.add)
        row.addWidget(self.reject)
        right = QVBoxLayout()
        right.addWidget(self.skills, 1)
        right.addLayout(row)
        body = QHBoxLayout()
        body.addWidget(scroll, 1)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.head)
        layout.addLayout(body, 1)
        self.add.clicked.connect(self._on_add)
        self.new_skill.returnPressed.connect(self._on_add)
        self.reject.clicked.connect(self._on_reject)
        desk.resume_changed.connect(self._on_resume)

    def _on_resume(self) -> None:
        candidate, ws = self._desk.candidate, self._desk.ws
        if candidate is None or ws is None:
            return
        self.head.setText(candidate.profile.contact.name or candidate.profile.source.name)
        self.read.setText(self._text(candidate))
        self.skills.setRowCount(len(candidate.claims))
        for i, claim in enumerate(candidate.claims):
            skill = ws.skill(claim.skill)
            how = self.tr("shown, not named") if claim.inferred else self.tr("named")
            for column, text in enumerate(
                (skill.name, ws.areas.get(skill.area, skill.area), str(claim.months or ""), how)
            ):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, claim.skill)
                self.skills.setItem(i, column, item)
        self.skills.resizeColumnsToContents()
        if self.new_skill.completer() is None:
            completer = QCompleter([s.name for s in ws.skills()], self.new_skill)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.new_skill.setCompleter(completer)

    def _text(self, candidate: Candidate) -> str:
        p = candidate.profile
        lines = [w.message for w in p.cautions]
        lines += ["", " · ".join(v for v in (p.contact.email, p.contact.phone, p.contact.location) if v), ""]
        for job in p.experience:
            end = self.tr("today") if job.current else job.end or ""
            lines.append(f"{job.start or '?'} – {end}  {job.title or '–'}, {job.organization or '–'}")
        lines.append("")
        lines += [f"{e.end or ''}  {e.degree or '–'}, {e.institution or '–'}" for e in p.education]
        return "\n".join(lines).strip()

    def _correct(self, skill: str, value: str) -> None:
        candidate, ws = self._desk.candidate, self._desk.ws
        if candidate is None or ws is None:
            return
        about = f"skill.{skill}"
        kept = tuple(c for c in ws.corrections(candidate) if c.about != about)
        self._desk.correct((*kept, Correction(about, value)))

    def _on_add(self) -> None:
        name, ws = self.new_skill.text().strip(), self._desk.ws
        if not name or ws is None:
            return
        try:
            self._correct(ws.skill_id(name), "add")
        except RolefitError as error:
            self._desk.notice("warning", error.title, error.hint)
            return
        self.new_skill.clear()

    def _on_reject(self) -> None:
        item = self.skills.currentItem()
        if item is not None:
            self._correct(item.data(Qt.ItemDataRole.UserRole), "reject")
