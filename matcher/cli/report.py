"""`rolefit report`: the lens and the best matches, to take to somebody who can help."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from matcher.cli.bar import bar
from matcher.cli.session import open_workspace
from matcher.errors import RolefitError


def report(options: argparse.Namespace) -> int:
    """Write the report to --out, or to standard output."""
    from matcher.cli.commands import _load, _resume, _what_if

    _refuse_no_place(options.out)
    with open_workspace(options, store=not options.postings) as ws:
        candidate = _resume(ws, options.resume)
        if options.postings:
            _load(ws, options.postings)
        with bar("Writing the report") as tick:
            text = ws.report(
                candidate,
                options.role_from,
                options.role_to,
                kind=options.format,
                what_if=_what_if(ws, options),
                bar=options.bar,
                named=options.name,
                tick=tick,
            )
    if options.out is None:
        sys.stdout.write(text)
        return 0
    try:
        options.out.write_text(text, "utf-8")
    except OSError as error:
        raise _unwritten(str(error.strerror)) from None
    return 0


def _refuse_no_place(out: Path | None) -> None:
    """Tell at once what would be told after all the work."""
    if out is not None and out.is_dir():
        raise _unwritten("It is a folder")
    if out is not None and not out.parent.is_dir():
        raise _unwritten("There is no such folder")


def _unwritten(why: str) -> RolefitError:
    return RolefitError(f"The report cannot be written: {why}.", "Choose another file with --out.")
