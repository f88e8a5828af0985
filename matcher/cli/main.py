"""The terminal's front door: reads the words typed, calls one command, turns errors into one line and an exit code.

Exit codes: 0 done, 1 could not be done, 2 wrong usage, 130 interrupted.
"""

from __future__ import annotations

import gc
import sys

TYPE_CHECKING = False  # typing itself takes longer to import than all else that happens before the child starts
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from matcher.resume.process import Child

GARBAGE = 100_000
"""Objects made between two looks for garbage."""

INTERRUPTED = 130

READERS = ("profile", "rank", "explain", "roles", "report")
"""Commands that read a résumé."""


def run(argv: Sequence[str] | None = None) -> None:
    """The entry point of `rolefit`: ends the process with an exit code and never with a traceback on bad input."""
    # Modules, words and tables are made once and stay: looking through them for cycles again and again is a tenth of the start.
    gc.set_threshold(GARBAGE)
    try:
        code = main(argv)
    except KeyboardInterrupt:  # before the command had begun
        code = INTERRUPTED
    sys.exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code."""
    child = _child(sys.argv[1:] if argv is None else argv)
    from matcher.cli.ending import ended
    from matcher.cli.grammar import parser

    try:
        options = parser().parse_args(argv)
        for name, default in DEFAULTS:
            if not hasattr(options, name):
                setattr(options, name, default)
        options.child = child
        return ended(lambda: _command(options.command)(options))
    finally:
        if child is not None:
            child.kill()


DEFAULTS = (("home", None), ("json", False), ("no_store", False), ("passphrase", False), ("today", None))


def _child(words: Sequence[str]) -> Child | None:
    """The process that will read the résumé, by the looks of what was typed, before anything else: it takes longest.

    A wrong guess costs nothing that is asked for; a process that does not start is told when it is needed.
    """
    read = any(word in READERS for word in words) and any(word.lower().endswith(".pdf") for word in words)
    if not (read or "demo" in words):
        return None
    from matcher.resume.process import Child

    try:
        return Child()
    except OSError:
        return None


def _command(name: str | None) -> Callable[[argparse.Namespace], int]:
    if name in (None, "open"):
        from matcher.cli.window import open_window

        return open_window
    if name == "batch":
        from matcher.cli.batch import batch

        return batch
    from matcher.cli.commands import COMMANDS

    return COMMANDS[name]
