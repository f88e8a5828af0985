"""Contact data, jobs and education as they were read, each in fields that can be put right, removed or added to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from matcher.model import Contact, Correction, Education, Experience, Profile
from ui.models.claims import month_text
from ui.widgets.field import DATE_EXAMPLE, Field


def standing_places(kind: str, shown: int, corrections: Sequence[Correction]) -> tuple[int, ...]:
    """The places, in the profile as it was read, of the `shown` entries that were not removed.

    Corrections count places as they were read; added entries follow. `kind` is "experience" or "education".
    """
    gone = {int(path[1]) for c in corrections if c.value is None and len(path := c.about.split(".")) == 2
            and path[0] == kind and path[1].isdigit()}  # fmt: skip
    places: list[int] = []
    place = 0
    while len(places) < shown:
        if place not in gone:
            places.append(place)
        place += 1
    return tuple(places)


def merged(corrections: Sequence[Correction], about: str, value: str | None) -> tuple[Correction, ...]:
    """The corrections with one more: it replaces an earlier one of its path; adding an entry replaces nothing."""
    if about.endswith(".+"):
        return (*corrections, Correction(about, value))
    kept = [c for c in corrections if c.about != about]
    if value is None and about.count(".") == 1:
        kept = [c for c in kept if not c.about.startswith(about + ".")]
    return (*kept, Correction(about, value))


class EntryCard(QFrame):
    """One job or degree."""

    corrected = Signal(str, object)
    focused = Signal(str)

    def __init__(self, key: str, about: str) -> None:
        super().__init__()
        self.key = key
        self.about = about
        self.setProperty("card", True)
        self.fields: dict[str, Field] = {}
        self.head = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.head.setProperty("role", "muted")
        self.locate = QPushButton(self.tr("Show on the page"))
        self.locate.clicked.connect(lambda: self.focused.emit(self.key))
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.clicked.connect(lambda: self.corrected.emit(self.about, None))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.head, 1)
        top.addWidget(self.locate)
        top.addWidget(self.remove)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(12, 8, 12, 10)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(6)
        self.grid.addLayout(top, 0, 0, 1, 6)

    def add(self, name: str, label: str, row: int, column: int, span: int, hint: str = "") -> None:
        field = Field(f"{self.about}.{name}", "", label, hint)
        field.corrected.connect(self.corrected)
        self.fields[name] = field
        self.grid.addWidget(field, row, column, 1, span)


class JobCard(EntryCard):
    def __init__(self, key: str, about: str) -> None:
        super().__init__(key, about)
        self.add("title", self.tr("Title"), 1, 0, 6)
        self.add("organization", self.tr("Organization"), 2, 0, 6)
        self.add("start", self.tr("From"), 3, 0, 2, self.tr("From, like {0}").format(DATE_EXAMPLE))
        self.add("end", self.tr("To"), 3, 2, 2, self.tr("To, like {0}").format(DATE_EXAMPLE))
        self.current = QCheckBox(self.tr("My present job"))
        self.current.clicked.connect(lambda on: self.corrected.emit(f"{self.about}.current", "true" if on else "false"))
        self.grid.addWidget(self.current, 3, 4, 1, 2)

    def show_job(self, job: Experience) -> None:
        for name, field in self.fields.items():
            field.show_said(getattr(job, name))
        self.current.setChecked(job.current)
        self.fields["end"].setEnabled(not job.current)
        end = self.tr("today") if job.current else month_text(job.end)
        self.head.setText(" – ".join(v for v in (month_text(job.start), end) if v) or self.tr("No date"))
        self.locate.setVisible(job.box is not None)


class DegreeCard(EntryCard):
    def __init__(self, key: str, about: str) -> None:
        super().__init__(key, about)
        self.add("degree", self.tr("Degree"), 1, 0, 6)
        self.add("institution", self.tr("Institution"), 2, 0, 4)
        self.add("end", self.tr("Year"), 2, 4, 2)

    def show_degree(self, degree: Education) -> None:
        for name, field in self.fields.items():
            field.show_said(getattr(degree, name))
        self.head.setText(degree.end or self.tr("No date"))
        self.locate.setVisible(degree.box is not None)


class ContactCard(QFrame):
    corrected = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 10)
        self.fields: dict[str, Field] = {}
        labels = (
            ("name", self.tr("Name")),
            ("email", self.tr("E-mail")),
            ("phone", self.tr("Phone")),
            ("location", self.tr("Place")),
        )
        for row, (name, label) in enumerate(labels):
            field = Field(f"contact.{name}", "", label)
            field.corrected.connect(self.corrected)
            self.fields[name] = field
            text = QLabel(label)
            text.setBuddy(field)
            grid.addWidget(text, row, 0)
            grid.addWidget(field, row, 1)

    def show_contact(self, contact: Contact) -> None:
        for name, field in self.fields.items():
            field.show_said(getattr(contact, name))


class EntriesEditor(QWidget):
    corrected = Signal(str, object)
    """A correction's path and value, None to remove."""
    focused = Signal(str)
    """The key of an entry whose place on the page is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.contact = ContactCard()
        self.contact.corrected.connect(self.corrected)
        self.jobs: list[JobCard] = []
        self.degrees: list[DegreeCard] = []
        self.add_job = QPushButton(self.tr("Add a job"))
        self.add_degree = QPushButton(self.tr("Add education"))
        self.add_job.clicked.connect(lambda: self.corrected.emit("experience.+", ""))
        self.add_degree.clicked.connect(lambda: self.corrected.emit("education.+", ""))
        self._jobs, self._degrees = QVBoxLayout(), QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        layout.addWidget(_heading(self.tr("Contact")))
        layout.addWidget(self.contact)
        layout.addWidget(_heading(self.tr("Jobs")))
        layout.addLayout(self._jobs)
        row = QHBoxLayout()
        row.addWidget(self.add_job)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(_heading(self.tr("Education")))
        layout.addLayout(self._degrees)
        row = QHBoxLayout()
        row.addWidget(self.add_degree)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)

    def show_profile(self, profile: Profile, corrections: Sequence[Correction]) -> None:
        """Show what was read; cards of entries that are still there keep the focus and what is being typed."""
        self.contact.show_contact(profile.contact)
        jobs = standing_places("experience", len(profile.experience), corrections)
        degrees = standing_places("education", len(profile.education), corrections)
        self._keep(self.jobs, self._jobs, [f"experience.{p}" for p in jobs], "job", JobCard)
        self._keep(self.degrees, self._degrees, [f"education.{p}" for p in degrees], "degree", DegreeCard)
        for job_card, job in zip(self.jobs, profile.experience, strict=True):
            job_card.show_job(job)
        for card, degree in zip(self.degrees, profile.education, strict=True):
            card.show_degree(degree)

    def card(self, key: str) -> EntryCard | None:
        return next((c for c in (*self.jobs, *self.degrees) if c.key == key), None)

    def _keep(self, cards: list[Any], column: QVBoxLayout, abouts: list[str], kind: str, make: type[EntryCard]) -> None:
        """Make the cards those of `abouts`, in order, with as few changes as can be."""
        for card in [c for c in cards if c.about not in abouts]:
            cards.remove(card)
            card.hide()
            card.deleteLater()
        known = {card.about: card for card in cards}
        for place, about in enumerate(abouts):
            card = known.get(about)
            if card is None:
                card = make(f"{kind}.{place}", about)
                card.corrected.connect(self.corrected)
                card.focused.connect(self.focused)
                cards.insert(place, card)
                column.insertWidget(place, card)
            card.key = f"{kind}.{place}"


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
