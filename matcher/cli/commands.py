"""The commands, each a function of the parsed options that prints and returns an exit code."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.cli import documents
from matcher.cli.bar import bar
from matcher.cli.cautions import tell_cautions, tell_left_out
from matcher.cli.posting_names import posting_id
from matcher.cli.report import report
from matcher.cli.restore import restore
from matcher.cli.role import role
from matcher.cli.session import open_workspace
from matcher.errors import BadInput, BadRequest
from matcher.model import GOOD_FIT

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Sequence

    from matcher.model import Candidate, Ranking, Rejected, RoleLens, WhatIf
    from matcher.workspace import Workspace

TABLE_ROWS = 20
"""Rows of a table for people when --top is not given; the JSON then holds all."""


def _print(document: dict[str, Any]) -> None:
    sys.stdout.write(documents.dumped(document) + "\n")


def _resume(ws: Workspace, path: Path) -> Candidate:
    """The résumé, read; what makes its answers doubtful is told on standard error."""
    candidate = _read(ws, path)
    tell_cautions(candidate)
    return candidate


def _read(ws: Workspace, path: Path) -> Candidate:
    with bar("Reading the résumé") as tick:
        return ws.read_resume(path, tick)


def _open(options: argparse.Namespace, *, store: bool) -> Workspace:
    """The workspace of a command that answers for a résumé; for a stored library, much is made ready while its key is had."""
    if options.no_store or not store:
        return open_workspace(options, store=store)
    from matcher.workspace.ahead import Ahead

    ahead = Ahead()
    ws = open_workspace(options, store=store)
    ws.go_on_from(ahead)
    return ws


def _what_if(ws: Workspace, options: argparse.Namespace) -> WhatIf:
    return ws.what_if(options.added.split(","), options.removed.split(","))


def _load(ws: Workspace, paths: Iterable[Path]) -> None:
    """Take the files of --postings into the session; what cannot be read is told on standard error."""
    with bar("Reading postings") as tick:
        report = ws.import_postings(list(paths), tick)
    tell_left_out(report.rejected)
    if not report.postings:
        hint = "The lines above say why." if report.rejected else "Name files of postings, or folders that hold some."
        raise BadInput("None of these files holds a posting that can be read.", hint, "no-postings")


def _need_postings(ws: Workspace) -> None:
    if not ws.count():
        raise BadRequest(
            "The library holds no postings yet.",
            "`rolefit import PATH…` takes some in; `--postings PATH…` ranks files without storing them.",
        )


def profile(options: argparse.Namespace) -> int:
    """What was read from a résumé."""
    with open_workspace(options) as ws:
        candidate = _read(ws, options.resume)
        if options.json:
            _print(documents.profile(candidate, ws.skill))
        else:
            from matcher.cli import tables

            tables.profile(candidate, ws.skill, ws.areas)
    return 0


def import_(options: argparse.Namespace) -> int:
    """Take postings into the library. Raises BadRequest where nothing would be kept."""
    if options.no_store:
        raise BadRequest(
            "With --no-store nothing is kept, so an import would be gone at once.", "Leave --no-store out."
        )
    with open_workspace(options, create=True, change=True) as ws:
        with bar("Importing") as tick:
            report = ws.import_postings(options.paths, tick)
        if options.json:
            _print(
                documents.imported(report.added, report.updated, report.duplicates, report.rejected, report.postings)
            )
        else:
            from matcher.cli import tables

            tables.imported(report)
    if report.rejected and not (report.added or report.updated or report.duplicates):
        # A script must not go on as if its postings were in; part of them counts as done.
        raise _nothing_imported(report.rejected)
    return 0


def _nothing_imported(rejected: Sequence[Rejected]) -> BadInput:
    first = rejected[0]
    if len(rejected) == 1:
        return BadInput(f"Nothing was imported: {first.source}: {first.reason}", code="no-postings")
    return BadInput(
        f"Nothing was imported: all {len(rejected)} were left out, the first because: {first.reason}",
        "What was left out is listed on standard output.",
        "no-postings",
    )


def rank(options: argparse.Namespace) -> int:
    """Postings by fit, best first."""
    with _open(options, store=not options.postings) as ws:
        if not options.postings:
            _need_postings(ws)
        # Before the postings: there can be many, and a name mistyped is soon told.
        candidate = _resume(ws, options.resume)
        if options.postings:
            _load(ws, options.postings)
        with bar("Ranking") as tick:
            ranking = ws.rank(candidate, what_if=_what_if(ws, options), tick=tick)
        _show_ranking(ws, options, candidate, ranking)
    return 0


def _show_ranking(ws: Workspace, options: argparse.Namespace, candidate: Candidate, ranking: Ranking) -> None:
    """The best --top rows; as JSON each is written when it is known, for a large library's do not fit the memory."""
    top = options.top or (len(ranking) if options.json else TABLE_ROWS)
    matches = ws.matches(candidate, ranking, what_if=_what_if(ws, options), top=top)
    if options.json:
        sys.stdout.writelines(documents.ranking(len(ranking), map(documents.match, matches)))
        sys.stdout.write("\n")
    else:
        from matcher.cli import tables

        tables.ranking(candidate, ranking.ids, tuple(matches), ws.skill)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # longer than any name, or no name at all
        return False


def explain(options: argparse.Namespace) -> int:
    """One posting's fit taken apart."""
    file = Path(options.posting)
    from_file = _is_there(file)
    with _open(options, store=not from_file) as ws:
        if from_file:
            _load(ws, [file])
            ids = [row.id for row in ws.rows()]
            if len(ids) > 1:
                raise BadRequest(
                    f"{file.name} holds {len(ids)} postings.",
                    f"Import it and name one by its id, for example {ids[0]}.",
                )
            posting = ws.posting(ids[0])
        else:
            posting = ws.posting(posting_id(ws, options.posting))
        candidate = _resume(ws, options.resume)
        explanation = ws.explain(candidate, posting, what_if=_what_if(ws, options), bar=options.bar)
        if options.json:
            _print(documents.explanation(explanation))
        else:
            from matcher.cli import tables

            tables.explanation(explanation, ws.skill, options.bar, ws.quoter(candidate))
    return 0


def roles(options: argparse.Namespace) -> int:
    """The role lens."""
    with _open(options, store=not options.postings) as ws:
        candidate = _resume(ws, options.resume)
        if options.postings:
            _load(ws, options.postings)
        with bar("Learning from postings") as tick:
            lens = ws.role_lens(candidate, options.role_from, options.role_to, what_if=_what_if(ws, options), tick=tick)
        if options.json:
            _print(documents.role_lens(lens))
        else:
            _show_lens(ws, lens)
    return 0


def _show_lens(ws: Workspace, lens: RoleLens) -> None:
    from matcher.cli import lens_table

    titles, own = {row.id: row.title for row in ws.rows()}, {role.id for role in ws.own_roles()}
    lens_table.role_lens(lens, ws.skill, ws.role_names(), titles, own)


def demo(options: argparse.Namespace) -> int:
    """The main job on the bundled samples: nothing is opened, nothing stored."""
    options.no_store = True
    options.added = options.removed = ""
    options.top = None
    with open_workspace(options) as ws:
        with bar("Reading the samples") as tick:
            ws.add_samples(tick)
            candidate = ws.read_resume(ws.sample_resumes()[0], tick)
            ranking = ws.rank(candidate, tick=tick)
        _show_ranking(ws, options, candidate, ranking)
        if not options.json:
            from matcher.cli import tables

            best = ws.explain(candidate, ws.posting(ranking.ids[0]))
            tables.explanation(best, ws.skill, GOOD_FIT, ws.quoter(candidate))
            _show_lens(ws, ws.role_lens(candidate))
            print("This was the demo on fictional samples. Your own: rolefit rank RESUME.pdf --postings FOLDER")
    return 0


COMMANDS: dict[str | None, Callable[[argparse.Namespace], int]] = {
    "profile": profile,
    "import": import_,
    "rank": rank,
    "explain": explain,
    "roles": roles,
    "role": role,
    "report": report,
    "restore": restore,
    "demo": demo,
}
