"""What people read in a terminal: tables and plain sentences. Numbers are explained where they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from matcher.cli.cautions import left_out
from matcher.cli.posting_names import short_ids
from matcher.model import Candidate, Evidence, Explanation, Fit, Gap, ImportReport, Skill, SkillSet
from matcher.rounding import shown_parts

if TYPE_CHECKING:
    from matcher.workspace import Match

Named = Callable[[str], Skill]

MARKS = {"yes": ("✓", "green"), "partial": ("≈", "yellow"), "no": ("✗", "red")}
BAR_CELLS = 20
PIPE_WIDTH = 140

LINES = 2
"""Lines of the résumé quoted at a requirement."""

OTHERS = 3
"""Skills named that a missing one counts for too."""


class _Console(Console):
    """Lets it be known that the reader of a pipe went away; rich itself ends the process, with a code that tells of trouble."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def _console() -> Console:
    # Names of people, firms and skills may hold brackets and colons: no markup.
    console = _Console(highlight=False, markup=False, emoji=False, soft_wrap=False)
    if not console.is_terminal:
        # A file or pipe has no width of its own: 80 columns would break every title.
        console.width = max(console.width, PIPE_WIDTH)
    return console


def _bar(fit: float) -> Text:
    filled = round(fit / 100 * BAR_CELLS)
    return Text("█" * filled, "cyan") + Text("░" * (BAR_CELLS - filled), "dim")


def _percent(p: float) -> str:
    """0..1 as people read it; nothing that was estimated is ever certain."""
    return "less than 1 %" if p < 0.01 else "more than 99 %" if p > 0.99 else f"{100 * p:.0f} %"


def _count(n: int, what: str) -> str:
    return f"1 {what}" if n == 1 else f"{n} {what}s"


def _names(skills: Sequence[str], named: Named, most: int = 6) -> str:
    shown = ", ".join(named(s).name for s in skills[:most])
    more = len(skills) - most
    return f"{shown} and {more} more" if more > 0 else shown


def profile(candidate: Candidate, named: Named, areas: dict[str, str]) -> None:
    """A résumé as it was read."""
    out = _console()
    p = candidate.profile
    contact = [v for v in (p.contact.name, p.contact.email, p.contact.phone, p.contact.location) if v]
    out.print(Text(" · ".join(contact) or "No contact data found", "bold"))
    if p.years_experience is not None:
        out.print(f"{p.years_experience:.1f} years of experience in {_count(len(p.experience), 'position')}")
    jobs = Table("From", "To", "Title", "Organization", title="Experience", title_justify="left", box=None)
    for job in p.experience:
        end = "today" if job.current else job.end or ""
        jobs.add_row(job.start or "", end, job.title or "–", job.organization or "–")
    _print_filled(out, jobs)
    schools = Table("To", "Degree", "Institution", title="Education", title_justify="left", box=None)
    for e in p.education:
        schools.add_row(e.end or "", e.degree or "–", e.institution or "–")
    _print_filled(out, schools)
    by_area: dict[str, list[str]] = {}
    for claim in candidate.claims:
        mark = " (inferred)" if claim.inferred else ""
        by_area.setdefault(named(claim.skill).area, []).append(named(claim.skill).name + mark)
    skills = Table("Area", "Skills", title="Skills", title_justify="left", box=None)
    for area, name in areas.items():
        if area in by_area:
            skills.add_row(name, ", ".join(sorted(by_area[area], key=str.casefold)))
    _print_filled(out, skills)
    for caution in p.cautions:
        out.print(Text(f"Note: {caution.message}", "yellow"))


def _set(s: SkillSet, named: Named) -> str:
    """ "MLflow, PyTorch (needs NumPy first)": what brings nothing itself stands behind what needs it."""
    first: dict[str, list[str]] = {}
    for needed, by in s.first:
        first.setdefault(by, []).append(named(needed).name)
    behind = {needed for needed, _ in s.first}
    told = (
        named(skill).name + (f" (needs {' and '.join(first[skill])} first)" if skill in first else "")
        for skill in s.skills
        if skill not in behind or skill in first
    )
    return ", ".join(told)


def _print_filled(out: Console, table: Table) -> None:
    """A table without rows is left out: its column headings would say nothing."""
    if table.row_count:
        out.print(table)


def imported(report: ImportReport) -> None:
    """What an import did."""
    out = _console()
    out.print(
        f"{report.added} added, {report.updated} updated, {report.duplicates} already there; "
        f"the library holds {_count(report.postings, 'posting')}."
    )
    for r in report.rejected:
        out.print(Text(left_out(r), "yellow"))


def ranking(candidate: Candidate, ids: Sequence[str], matches: Sequence[Match], named: Named) -> None:
    """The best matches, one line each; `ids` are those of all postings ranked."""
    out = _console()
    ranked, held = _count(len(ids), "posting"), _count(len(candidate.claims), "skill")
    out.print(f"{ranked} ranked for a résumé with {held}; the best {len(matches)}:")
    table = Table("", "Fit", "", "Posting", "Reads as", "Missing", "Id", box=None, pad_edge=False)
    table.columns[-1].no_wrap = True
    short = short_ids([m.posting.id for m in matches], ids)
    table.columns[0].justify = table.columns[1].justify = "right"
    for m, id in zip(matches, short, strict=True):
        title = Text(m.posting.title, "bold")
        place = " · ".join(v for v in (m.posting.organization, m.posting.location) if v)
        if place:
            title.append(f"\n{place}", "dim")
        missing = Text(_missing(m.fit, named), "dim")
        table.add_row(str(m.rank), _fit(m.fit), _bar(m.fit.fit), title, _role(m), missing, id)
    out.print(table)


def _fit(fit: Fit) -> Text:
    text = Text(f"{fit.fit:.0f}", "bold")
    if fit.confidence != "high":
        text.append(f"\n{fit.confidence}", "yellow" if fit.confidence == "medium" else "red")
    return text


def _role(match: Match) -> str:
    if not match.tells:
        return "–"
    best = sorted(match.roles, key=lambda r: (-r[1], r[0]))[:1]
    return f"{best[0][0].replace('-', ' ')}\n{best[0][1]:.0%}" if best else ""


def _missing(fit: Fit, named: Named) -> str:
    required = [m.skill for m in fit.missing if m.level == "required"]
    return _names(required, named, 4) or "–"


def explanation(e: Explanation, named: Named, bar: float, quote: Callable[[Evidence], str]) -> None:
    """One fit, requirement by requirement, with what it rests on. `quote` gives the line that a piece of evidence stands in."""
    out = _console()
    posting = e.opening.posting
    out.print()
    out.print(Text(posting.title, "bold"), Text(posting.organization or "", "dim"))
    shown = zip(e.fit.components, shown_parts(e.fit), strict=True)
    parts = " + ".join(f"{c.name} {points:.1f} of {_whole(of)}" for c, (points, of) in shown)
    out.print(f"Fit {e.fit.fit:.1f} = {parts}")
    out.print(f"Confidence {e.fit.confidence}: {e.fit.reason}" if e.fit.reason else f"Confidence {e.fit.confidence}")
    table = Table("", "Asked", "Points", "Because of", box=None, pad_edge=False)
    for v in e.verdicts:
        if not v.of and not v.requirement.hard:
            continue
        mark, colour = ("!", "magenta") if v.requirement.hard and v.met == "no" else MARKS[v.met]
        text = Text(v.requirement.text)
        text.append(f"  {v.requirement.hard or v.requirement.level}", "dim")
        because = Text("\n".join(_lines(v.because, quote)), "dim")
        if v.near:
            because = Text(f"{named(v.near[0].via).name} is near {named(v.near[0].skill).name}\n", "yellow") + because
        if v.why:
            because = Text(f"{v.why}\n", "yellow") + because
        points = f"{v.points:.1f} of {v.of:.1f}" if v.of else ""
        table.add_row(Text(mark, colour), text, points, because)
    out.print(table)
    if e.note:
        out.print(e.note)
    for gap in e.gaps[:5]:
        out.print(f"  {_gap(gap, named)}")
    for s in e.smallest_sets[:3]:
        out.print(f"  {_set(s, named)} would bring it to {s.fit_after:.1f}, over your bar of {bar:.0f}")


def _whole(of: float) -> str:
    return f"{of:.1f}".removesuffix(".0")


def _lines(because: Sequence[Evidence], quote: Callable[[Evidence], str]) -> Sequence[str]:
    """The first LINES lines of the résumé that evidence stands in, each once."""
    return tuple(dict.fromkeys(f"p. {b.page}: {quote(b)}" for b in because))[:LINES]


def _gap(gap: Gap, named: Named) -> str:
    """What a skill would add, and where else than in its own line."""
    also = f"; it also counts for {_names(gap.also, named, OTHERS)}" if gap.also else ""
    return f"{named(gap.skill).name} would add {gap.gain:.1f}{also}"
