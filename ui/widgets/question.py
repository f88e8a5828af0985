"""A doubt about what was read, put as a question: the candidates as buttons, a free answer, or leave it as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from matcher.model import Caution, Profile
from ui.saying import said
from ui.widgets.field import DATE_EXAMPLE
from ui.widgets.labels import label

Answer = tuple[tuple[str, str | None], ...]
"""Pairs of a correction's path and value."""


class Question(QFrame):
    answered = Signal(object)
    """An Answer."""

    def __init__(self, caution: Caution, now: str | None, entry: str) -> None:
        """`now` is what stands there, `entry` names the job or degree that is asked about."""
        super().__init__()
        self.caution = caution
        self._now = now
        self.setProperty("card", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(label(self._asked(entry)))
        self.options: list[QPushButton] = []
        self.fields: list[QLineEdit] = []
        if caution.about:
            self._add_options(layout)
            self._add_fields(layout)

    def _asked(self, entry: str) -> str:
        code, page = self.caution.code, self.caution.page
        if code == "name-unsure":
            return self.tr("Which of these is your name?")
        if code == "name-missing":
            return self.tr("No name was found on the first page. What is your name?")
        if code == "entry-without-date":
            return self.tr("When did you work as {0}? No date was found.").format(entry) if entry else self.tr(
                "A job on page {0} has no date. When was it?").format(page)  # fmt: skip
        if code == "entry-without-title":
            return self.tr("What was your title at {0}?").format(entry) if entry else self.tr(
                "A job on page {0} has no title. What was it?").format(page)  # fmt: skip
        return said(self.caution.message)

    def _add_options(self, layout: QVBoxLayout) -> None:
        if not self.caution.options:
            return
        row = QHBoxLayout()
        for option in self.caution.options[:4]:
            button = QPushButton(option)
            button.clicked.connect(lambda _=False, chosen=option: self.answered.emit(((self.caution.about, chosen),)))
            self.options.append(button)
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)

    def _add_fields(self, layout: QVBoxLayout) -> None:
        row = QHBoxLayout()
        about = self.caution.about
        wanted = [(about, self.tr("Another answer") if self.caution.options else self.tr("Your answer"))]
        if about.endswith(".start"):
            wanted = [
                (about, self.tr("From, like {0}").format(DATE_EXAMPLE)),
                (about.removesuffix("start") + "end", self.tr("To, or “today”")),
            ]
        for path, hint in wanted:
            field = QLineEdit(placeholderText=hint, objectName=path)
            field.setAccessibleName(hint)
            field.returnPressed.connect(self._on_save)
            self.fields.append(field)
            row.addWidget(field, 1)
        self.save = QPushButton(self.tr("Save"))
        self.save.clicked.connect(self._on_save)
        self.leave = QPushButton(self.tr("Leave as it is"))
        self.leave.clicked.connect(lambda: self.answered.emit(((self.caution.about, self._now),)))
        row.addWidget(self.save)
        row.addWidget(self.leave)
        layout.addLayout(row)

    def _on_save(self) -> None:
        answer = tuple((field.objectName(), field.text().strip()) for field in self.fields if field.text().strip())
        if answer:
            self.answered.emit(answer)


class Questions(QWidget):
    """All doubts about a résumé, those that can be answered first."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[Question] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_cautions(self, profile: Profile, places: Sequence[int]) -> None:
        """`places` are the jobs' places in the profile as it was read: the paths of the cautions count by them."""
        for old in self.questions:
            old.hide()
            old.deleteLater()
        self.questions = []
        for caution in sorted(profile.cautions, key=lambda c: not c.about):
            if caution.code == "hidden-text":  # the page lists these words itself
                continue
            found = self._about(caution, profile, places)
            if found is None:
                continue
            question = Question(caution, *found)
            question.answered.connect(self.answered)
            self.questions.append(question)
            self._layout.addWidget(question)
        self.setVisible(bool(self.questions))

    @staticmethod
    def _about(caution: Caution, profile: Profile, places: Sequence[int]) -> tuple[str | None, str] | None:
        """What stands there now and the entry's name; None when the entry was removed."""
        path = caution.about.split(".")
        if path[0] == "contact" and len(path) == 2:
            return getattr(profile.contact, path[1], None), ""
        if path[0] != "experience" or len(path) != 3:
            return None, ""
        if int(path[1]) not in places:
            return None
        job = profile.experience[list(places).index(int(path[1]))]
        entry = job.organization if path[2] == "title" else job.title or job.organization
        return getattr(job, path[2], None), entry or ""
