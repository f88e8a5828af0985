"""Résumé: the pages with all that was read marked on them, and beside them what can be put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from matcher.errors import RolefitError
from matcher.model import Candidate, Correction, PageImage
from ui.desk import Desk, Document
from ui.models.claims import ClaimRow
from ui.pages.resume.versions import VersionsTab
from ui.saying import counted, decimal, said, skill_name
from ui.widgets.entries_editor import EntriesEditor, merged, standing_places
from ui.widgets.labels import label, selectable
from ui.widgets.page_picture import ENTRY
from ui.widgets.question import Answer, Questions
from ui.widgets.resume_marks import ResumeMarks, marks_of
from ui.widgets.scrolled import Scrolled
from ui.widgets.skills_editor import SkillsEditor
from ui.widgets.splitting import Splitting

if TYPE_CHECKING:
    from matcher.workspace import StoredResume

PIXELS_A_POINT = 2.0
"""Sharp at twice the width a page usually has on the screen."""

DATES = ("start", "end")

NARROW = 640
"""Pixels below which page and answers stand one above the other."""


class ResumePage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._corrections: tuple[Correction, ...] = ()
        self._shown = ""
        self._names: dict[str, str] = {}
        """Skills by their names in the user's language, without case."""
        self._typed: tuple[str, str] | None = None
        self.head, self.sub = label("", "title"), label("", "muted")
        self.undo = QPushButton(self.tr("Undo my corrections"))
        self.undo.setToolTip(self.tr("Show the résumé as it was read"))
        self.marks = ResumeMarks()
        self.questions = Questions()
        self.hidden = selectable("")
        self.entries = EntriesEditor()
        self.skills = SkillsEditor()
        self.versions = VersionsTab(self._desk)
        self._lay_out()
        self._connect()
        self._on_resume()

    def _lay_out(self) -> None:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 8, 8, 0)
        column.addWidget(self.questions)
        column.addWidget(self.hidden)
        column.addWidget(self.entries)
        self.details = Scrolled(details)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.details, self.tr("What was read"))
        self.tabs.addTab(self.skills, self.tr("Skills"))
        self.tabs.addTab(self.versions, self.tr("Versions"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the résumé"))
        self.setFocusProxy(self.tabs.tabBar())
        splitter = Splitting(self.marks, self.tabs, (520, 520), NARROW)
        told = self.tr("Drop your résumé anywhere on the window, or choose File, Open résumé.")
        self.empty = label(told, "heading", centred=True)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.undo)
        inside.addLayout(top)
        inside.addWidget(self.sub)
        inside.addWidget(splitter, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.entries.corrected.connect(lambda about, value: self._correct(((about, value),)))
        self.entries.focused.connect(self.marks.choose)
        self.questions.answered.connect(self._correct)
        self.skills.added.connect(self._on_add)
        self.skills.rejected.connect(lambda skill: self._on_skill(skill, "reject"))
        self.skills.put_back.connect(lambda skill: self._on_skill(skill, "add"))
        self.skills.chosen.connect(self.marks.choose)
        self.marks.mark_clicked.connect(self._on_mark)
        self.undo.clicked.connect(lambda: self._replace(()))
        self._desk.resume_changed.connect(self._on_resume)

    # ---- what lies open

    def _on_resume(self) -> None:
        ws, candidate = self._desk.ws, self._desk.candidate
        if ws is None or candidate is None:
            return

        def run(_tick: object) -> tuple[tuple[Correction, ...], tuple[StoredResume, ...], dict[str, str]]:
            return ws.corrections(candidate), ws.resumes(), {skill_name(skill.name): skill.id for skill in ws.skills()}

        self._desk.work.start("resume-page", run, self._show, self._desk.tell)

    def _show(self, answer: tuple[tuple[Correction, ...], tuple[StoredResume, ...], dict[str, str]]) -> None:
        ws, candidate = self._desk.ws, self._desk.candidate
        if ws is None or candidate is None:
            return
        corrections, stored, names = answer
        if not self._desk.work.running("resume"):  # one under way brings newer ones
            self._corrections = corrections
        self._names = {name.casefold(): id for name, id in names.items()}
        self.skills.set_names(list(names))
        self._show_head(candidate)
        profile = candidate.profile
        self.questions.show_cautions(profile, standing_places("experience", len(profile.experience), self._corrections))
        self._show_hidden(candidate)
        self.entries.show_profile(profile, self._corrections)
        self._show_skills(candidate)
        self.versions.show_versions(stored)
        same = self._shown == profile.source.sha256
        self._shown = profile.source.sha256
        skills = {claim.skill: self._desk.skill(claim.skill).name for claim in candidate.claims}
        self.marks.show_resume(candidate, marks_of(candidate, skills), keep_images=same)
        self.stack.setCurrentIndex(1)
        self._check_typed(candidate)
        if not same:
            self._fetch_page(self._desk.document, 1, profile.source.pages)

    def _show_head(self, candidate: Candidate) -> None:
        profile = candidate.profile
        self.head.setText(profile.contact.name or said(profile.source.name))
        told = [
            said(profile.source.name),
            counted(profile.source.pages, self.tr("1 page"), self.tr("{0} pages")),
            counted(len(profile.experience), self.tr("1 job"), self.tr("{0} jobs")),
            counted(len(candidate.claims), self.tr("1 skill"), self.tr("{0} skills")),
        ]
        if candidate.years is not None:
            told.append(self.tr("{0} years of experience").format(decimal(candidate.years)))
        self.sub.setText(" · ".join(dict.fromkeys(told)))
        self.undo.setVisible(bool(self._corrections))

    def _show_hidden(self, candidate: Candidate) -> None:
        words = [word for e in candidate.profile.hidden for word in e.text.split()]
        told = counted(
            len(words),
            self.tr("1 hidden word was not counted, because nobody can see it on the page:"),
            self.tr("{0} hidden words were not counted, because nobody can see them on the page:"),
        )
        self.hidden.setText(f"{told}\n{' '.join(words[:80])}{' …' if len(words) > 80 else ''}")
        self.hidden.setVisible(bool(words))

    def _show_skills(self, candidate: Candidate) -> None:
        ws = self._desk.ws
        assert ws is not None
        wishes = {c.about.removeprefix("skill."): c.value for c in self._corrections if c.about.startswith("skill.")}
        rows = []
        for claim in candidate.claims:
            skill = self._desk.skill(claim.skill)
            area = said(ws.areas.get(skill.area, skill.area))
            rows.append(ClaimRow(claim, skill.name, area, wishes.get(claim.skill) == "add"))
        gone = [(id, self._desk.skill(id).name) for id, value in wishes.items() if value == "reject"]
        self.skills.show_skills(tuple(rows), gone)
        self.tabs.setTabText(1, self.tr("Skills ({0})").format(QLocale().toString(len(rows))))

    def _fetch_page(self, document: Document | None, number: int, count: int) -> None:
        """One page after the other, so that the first one shows at once."""
        ws = self._desk.ws
        if ws is None or document is None or isinstance(document, str):
            return

        def done(image: PageImage) -> None:
            self.marks.set_image(image)
            if number < count:
                self._fetch_page(document, number + 1, count)

        # A plain text has no picture: its words are drawn instead.
        self._desk.work.start(
            "resume-picture",
            lambda _tick: ws.page_image(document, number, PIXELS_A_POINT),
            done,
            lambda _error: None,
        )

    # ---- putting right

    def _correct(self, answer: Answer) -> None:
        corrections = self._corrections
        for about, value in answer:
            corrections = merged(corrections, about, value)
            if about.rpartition(".")[2] in DATES and value:
                self._typed = (about, value)
        self._replace(corrections)

    def _replace(self, corrections: tuple[Correction, ...]) -> None:
        self._corrections = corrections
        self._desk.correct(corrections)

    def _on_skill(self, skill: str, value: str) -> None:
        """Add or reject a skill; what undoes an earlier wish just takes that back."""
        opposite = Correction(f"skill.{skill}", "add" if value == "reject" else "reject")
        if opposite in self._corrections:
            self._replace(tuple(c for c in self._corrections if c != opposite))
        else:
            self._correct(((f"skill.{skill}", value),))

    def _on_add(self, name: str) -> None:
        ws, candidate = self._desk.ws, self._desk.candidate
        if ws is None or candidate is None:
            return
        try:
            skill = self._names.get(name.casefold()) or ws.skill_id(name)
        except RolefitError as error:
            self._desk.notice("warning", error.title, error.hint)
            return
        self.skills.new.clear()
        if skill in candidate.skills:
            self.skills.choose(skill)
            self._desk.notice("good", self.tr("{0} was read already.").format(self._desk.skill(skill).name))
        else:
            self._on_skill(skill, "add")

    def _check_typed(self, candidate: Candidate) -> None:
        """Say so when a date that was typed could not be understood."""
        if self._typed is None:
            return
        (kind, place, field), value = self._typed[0].split("."), self._typed[1]
        self._typed = None
        entries = candidate.profile.experience if kind == "experience" else candidate.profile.education
        places = standing_places(kind, len(entries), self._corrections)
        entry = entries[places.index(int(place))] if int(place) in places else None
        if entry is not None and getattr(entry, field, None) is None and not getattr(entry, "current", False):
            self._desk.notice(
                "warning",
                self.tr("“{0}” is not a date that Rolefit understands.").format(value),
                self.tr("Write it like 2020-03 or 2020."),
            )

    def _on_mark(self, kind: str, key: str) -> None:
        self.marks.choose(key)
        if kind == ENTRY:
            card = self.entries.card(key)
            self.tabs.setCurrentIndex(0)
            if card is not None:
                self.details.ensureWidgetVisible(card)
                next(iter(card.fields.values())).setFocus()
        else:
            self.tabs.setCurrentIndex(1)
            self.skills.choose(key)
