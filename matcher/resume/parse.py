"""The recipe of the room: a document's words become lines, sections, entries, passages, and then a profile.

words -> lines (reading order) -> headings -> entries -> contact, jobs, degrees, passages -> corrections
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import cast

from matcher.model import (
    Box,
    Caution,
    Contact,
    Correction,
    Document,
    Education,
    Evidence,
    Experience,
    Page,
    Profile,
    Section,
    SectionKind,
)
from matcher.resume import (
    blocks,
    contact,
    dates,
    education,
    entries,
    experience,
    flow,
    forms,
    languages,
    passages,
    prose,
    studying,
    tabular,
    unlisted,
    worked,
)
from matcher.resume import corrections as answers
from matcher.resume.lines import Line, Style
from matcher.resume.sections import Heading, body_style, find_headings, kind_of, with_whole_headings
from matcher.wording import say


@dataclass(frozen=True, slots=True)
class Layout:
    """The document as lines in reading order, its headings, and for every line the heading above it."""

    lines: tuple[Line, ...]
    headings: tuple[Heading, ...]
    section: tuple[int | None, ...]
    running: tuple[int, ...]
    body: Style
    language: str
    _members: dict[int | None, list[int]] = field(default_factory=dict, init=False)

    def members(self, number: int | None) -> list[int]:
        """The lines of one section, without its heading and without running heads and feet."""
        if not self._members:
            apart = {*self.running, *(heading.at for heading in self.headings)}
            for at, section in enumerate(self.section):
                if at not in apart:
                    self._members.setdefault(section, []).append(at)
        return self._members.get(number, [])


def profile(document: Document, corrections: tuple[Correction, ...] = (), *, today: date) -> Profile:
    """Everything a résumé says, each part with its place on the page. Same document, same answer.

    `corrections` are the user's earlier answers for this very file; they win over what was read.
    """
    hidden = tuple(Evidence(p.number, w.box, w.text) for p in document.pages for w in p.words if w.hidden)
    layout = lay_out(document)
    source = replace(document.source, language=layout.language or document.source.language)
    if layout.lines:
        read = _understand(document, layout, today)
    else:
        read = Profile(source, Contact(), (), (), (), None, ())
    cautions = (*document.cautions, *read.cautions)
    return answers.apply(replace(read, source=source, cautions=cautions, hidden=hidden), corrections, today)


def lay_out(document: Document) -> Layout:
    """Lines in reading order with their headings."""
    found: list[Line] = []
    block = 0
    for page in document.pages:
        on_page, block = blocks.read_page(page, [w for w in page.words if not w.hidden], block)
        found.extend(with_whole_headings(on_page))
    if not found:
        return Layout((), (), (), (), Style(0.0, False, False, "", (), False), "")
    running = running_lines(found, document.pages)
    kept = [at for at in range(len(found)) if at not in running]
    order = [*kept, *sorted(running)]
    lines = tuple(found[at] for at in order)
    feet = tuple(range(len(kept), len(order)))
    main = lines[: len(kept)]
    headings = find_headings(main)
    section = (*flow.assign(main, headings), *([None] * len(feet)))
    body = body_style(main or lines)
    layout = Layout(lines, tuple(headings), section, feet, body, languages.detect(" ".join(x.text for x in lines)))
    return replace(layout, headings=tuple(unlisted.told(lines, headings, layout.members)))


PAGE_NUMBER = re.compile(
    r"\W*(?:page|seite|página|p\.|第)?\s*\d{1,2}(?:\s*(?:/|of|von|sur|de|页)\s*\d{0,2})?\W*页?", re.IGNORECASE
)


def running_lines(lines: Sequence[Line], pages: Sequence[Page]) -> set[int]:
    """Lines at the upper or lower edge that return on other pages, digits aside, and lone page numbers there."""
    height = {p.number: p.height for p in pages}
    edge = [at for at, x in enumerate(lines) if x.bottom < 0.09 * height[x.page] or x.top > 0.92 * height[x.page]]
    words = {at: frozenset(re.findall(r"[^\W\d_]+", lines[at].text)) for at in edge}
    out = set()
    for at in edge:
        here = lines[at]
        again = any(
            words[at] and (words[at] <= words[k] or (len(words[k]) >= 2 and words[k] <= words[at]))
            for k in edge
            if lines[k].page != here.page and abs(lines[k].top - here.top) < 6
        )
        if again or PAGE_NUMBER.fullmatch(here.text) or (here.page > 1 and _repeats_head(lines, at, height)):
            out.add(at)
    return out


def _repeats_head(lines: Sequence[Line], at: int, height: dict[int, float]) -> bool:
    """Does a line at a later page's edge say only what stands in the head of page 1 (the name, the word for résumé)?"""
    head = " ".join(x.text for x in lines if x.page == 1 and x.top < 0.3 * height.get(1, 0.0))
    known = {
        *re.findall(r"[^\W\d_]+", head.casefold()),
        "page",
        "cv",
        "resume",
        "résumé",
        "curriculum",
        "vitae",
        "lebenslauf",
    }
    words = re.findall(r"[^\W\d_]+", lines[at].text.casefold())
    return 2 <= len(words) <= 8 and all(w in known for w in words)


def _understand(document: Document, layout: Layout, today: date) -> Profile:
    lines = layout.lines
    who, cautions = contact.read(document, _zone(layout))
    groups = _entries(layout, "experience")
    work = experience.jobs(groups)
    schools = _entries(layout, "education")
    studies = education.degrees([education.with_listed_degrees(lines, entries) for entries in schools])
    owner = {at: number for number, job in enumerate(work) for at in job.entry.lines}
    heads = {at for job in work for at in job.entry.head} | {at for d in studies for at in d.entry.head}
    shown = tuple(_section(layout, h) for h in layout.headings)
    jobs = tuple(_job(lines, job) for job in work)
    starts = {h.at for h in layout.headings}

    def context(at: int) -> passages.Context:
        number = layout.section[at]
        kind = _kind(layout.headings[number].kind) if number is not None else "other"
        if number is None and at not in layout.running:
            prose = len(lines[at].text.split()) >= 8 and "@" not in lines[at].text
            kind = "summary" if prose else "other"
        return passages.Context(kind, owner.get(at), at in starts, at in heads)

    return Profile(
        document.source,
        who,
        shown,
        jobs,
        tuple(_degree(lines, d, today) for d in studies),
        worked.total_years(jobs, today),
        passages.build(lines, context),
        (*cautions, *_doubts(layout, jobs), *_silent(layout, {at for job in work for at in job.entry.lines})),
    )


def _zone(layout: Layout) -> contact.Zone:
    own = {n for n, h in enumerate(layout.headings) if h.kind == "contact" or _unnamed_contact(layout, n)}
    head: list[Line] = []
    rest: list[Line] = []
    apart = {*layout.running, *(heading.at for heading in layout.headings)}
    for at, line in enumerate(layout.lines):
        number = layout.section[at]
        if at in apart:
            continue
        (head if number is None or number in own else rest).append(line)
    head.sort(key=lambda line: line.page)
    return contact.Zone(tuple(head), tuple(rest), tuple(layout.lines[at] for at in layout.running))


def _unnamed_contact(layout: Layout, number: int) -> bool:
    """A short section on page 1 under an unknown heading, or one for the person ("Reach me", "About"), that holds an e-mail
    address."""
    heading = layout.headings[number]
    lines = [layout.lines[at] for at in layout.members(number)]
    unknown = heading.kind == "summary" or (heading.kind == "other" and not kind_of(heading.text)[0])
    mail = any("@" in x.text for x in lines)
    return unknown and layout.lines[heading.at].page == 1 and len(lines) <= 10 and mail


def _entries(layout: Layout, kind: str) -> list[list[entries.Entry]]:
    day_first = dates.day_first(" ".join(x.text for x in layout.lines), layout.language != "en")
    out = []
    for number, heading in enumerate(layout.headings):
        if heading.kind == kind:
            members = layout.members(number)
            style = prose.common_style(layout.lines, members) or layout.body
            form = tabular.cut(layout.lines, members, day_first) or forms.cut(layout.lines, members, day_first)
            out.append(form or entries.cut(layout.lines, members, style, day_first, loose=kind == "education"))
    return out


def _kind(kind: str) -> SectionKind:
    return "other" if kind == "contact" else cast(SectionKind, kind)


def _section(layout: Layout, heading: Heading) -> Section:
    line = layout.lines[heading.at]
    return Section(_kind(heading.kind), heading.text, line.page, line.box)


def _around(lines: Sequence[Line], members: Sequence[int]) -> tuple[int, Box]:
    """The page an entry begins on and the box around its lines there."""
    page = lines[members[0]].page
    mine = [lines[at].box for at in members if lines[at].page == page]
    return page, (min(b[0] for b in mine), min(b[1] for b in mine), max(b[2] for b in mine), max(b[3] for b in mine))


def _job(lines: Sequence[Line], job: experience.Job) -> Experience:
    page, box = _around(lines, job.entry.lines)
    span = job.span
    start = span.start if span else None
    end = span.end if span else None
    if span and span.single and not span.ahead:
        end = span.start
    current = bool(span and span.current)
    return Experience(job.title, job.organization, start, end, current, page, box)


def _degree(lines: Sequence[Line], degree: education.Degree, today: date) -> Education:
    head = " ".join(lines[at].text for at in degree.entry.head)
    running = studying.is_running(degree.degree or "", head, degree.span, today)
    level = studying.BELOW[degree.level] if running else degree.level
    page, box = _around(lines, degree.entry.head)
    span = degree.span
    end = None
    if span is not None and not span.current:
        end = span.end or span.start
    return Education(degree.degree, degree.institution, end[:4] if end else None, page, level, box)


def _doubts(layout: Layout, jobs: Sequence[Experience]) -> list[Caution]:
    out = []
    if not layout.headings:
        out.append(
            Caution(
                "no-headings", say("No section headings were found, so jobs and education could not be told apart.")
            )
        )
    elif jobs and all(j.start is None and j.end is None for j in jobs):
        out.append(Caution("no-experience-dates", say("No job has a date, so years of experience are unknown.")))
    else:
        for number, job in enumerate(jobs):
            if job.start is None and job.end is None:
                out.append(
                    Caution("entry-without-date", say("A job has no date."), job.page, f"experience.{number}.start")
                )
    for number, job in enumerate(jobs):
        if job.title is None:
            out.append(
                Caution("entry-without-title", say("A job has no title."), job.page, f"experience.{number}.title")
            )
    if layout.language and layout.language not in ("en", "de", "fr", "es", "pt", "zh"):
        out.append(
            Caution("language", say("The résumé is in a language whose headings and dates are known only in part."))
        )
    return out


def _silent(layout: Layout, of_jobs: set[int]) -> list[Caution]:
    """A caution for each experience section that holds a date and gave no job, or, where the résumé has no job at all, any
    text."""
    found = []
    for number, heading in enumerate(layout.headings):
        members = layout.members(number) if heading.kind == "experience" else []
        dated = any(dates.has_date(layout.lines[at].text) for at in members)
        if members and not of_jobs.intersection(members) and (dated or not of_jobs):
            told = say("No job could be read under “{heading}”. Add your jobs by hand.", heading=heading.text)
            found.append(Caution("experience-without-jobs", told, layout.lines[heading.at].page))
    return found
