"""How a command ends: an exit code, and on standard error at most one line that says what, why and what to do."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from matcher.errors import Cancelled, RolefitError


def ready_streams() -> None:
    """Make standard output and error take any text.

    A terminal in another encoding, or a file name that is no text, must not end the work. A closed standard error
    swallows. Raises RolefitError where standard output is closed: there would be nowhere to answer.
    """
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - lives as long as the process
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.stdout is None:
        raise RolefitError("Standard output is closed.", "Send it to a file or a program.")


def ended(command: Callable[[], int]) -> int:
    """Runs `command`; its exit code, or that of the error it ended with, told in one line."""
    try:
        ready_streams()
        code = command()
        sys.stdout.flush()
        return code
    except (Cancelled, KeyboardInterrupt):
        return Cancelled.exit_code
    except RolefitError as error:
        return _told(error)
    except BrokenPipeError:
        # The reader (head, less) went away: not an error.
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        why = error.strerror or type(error).__name__
        return _told(RolefitError(f"Something could not be read or written: {why}.", "Check where the output goes."))
    except MemoryError:
        return _told(RolefitError("There is not enough memory for this.", "Take fewer or smaller files at once."))
    except Exception as error:
        import traceback

        # The error's own text may quote a résumé or a posting: only its kind and place are told.
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"
        return _told(RolefitError(f"Rolefit made a mistake of its own: {where}.", "Please report this line."))


def _told(error: RolefitError) -> int:
    print(f"rolefit: {error.line()}", file=sys.stderr)
    return error.exit_code


def _drop_output() -> None:
    """What is still to be written goes nowhere, or Python would complain once more while it ends."""
    with contextlib.suppress(OSError):  # no file of the system's behind it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
