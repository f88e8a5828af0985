"""`rolefit report`: the lens and the best matches, to take to somebody who can help."""

from __future__ import annotations

import argparse
import sys

from matcher.cli.bar import bar
from matcher.cli.session import open_workspace
from matcher.errors import RolefitError


def report(options: argparse.Namespace) -> int:
    """Write the report to --out, or to standard output."""
    from matcher.cli.commands import _load, _resume, _what_if

    with open_workspace(options, store=not options.postings) as ws:
        if options.postings:
            _load(ws, options.postings)
        candidate = _resume(ws, options.resume)
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
        raise RolefitError(
            f"The report cannot be written: {error.strerror}.", "Choose another file with --out."
        ) from None
    return 0
