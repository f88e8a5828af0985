"""The window's entry point: `rolefit-app`, `python -m ui`, and the bundle's program."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from matcher.bundle import become_child
from ui import outbound  # noqa: F401  (counts from here on)


def main() -> int:
    """Open the window; the exit code is 0, or 1 where there is no display."""
    become_child()
    parser = argparse.ArgumentParser(prog="rolefit-app", description="Rolefit's window.")
    parser.add_argument("documents", nargs="*", type=Path, metavar="FILE", help="a résumé, or files of postings")
    parser.add_argument("--home", type=Path, metavar="DIR", help="where the library lives")
    parser.add_argument("--no-store", action="store_true", help="store nothing")
    options = parser.parse_args()
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(v) for v in displays):
        # Qt would abort the process.
        print("rolefit-app: there is no display here; `rolefit demo` works in the terminal.", file=sys.stderr)  # noqa: T201
        return 1
    from ui.app import run

    return run(options.home, options.documents, store=not options.no_store)


if __name__ == "__main__":
    sys.exit(main())
